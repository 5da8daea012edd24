/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/ff-store.h"

G_BEGIN_DECLS

/**
 * FfWorker: the thread that owns a store. Tasks are done in the order in which they were given;
 * what each changed, or why it failed, is delivered in the same order on the main context of
 * whoever made the worker.
 */
typedef struct _FfWorker FfWorker;

/** FfTask: runs on the worker's thread. Returns: (transfer full): what changed, or %NULL. */
typedef FfChanges *(*FfTask) (FfStore *store, gpointer data, GError **error);

/** FfDeliver: runs on the main context; @changes is %NULL where the task failed with @error. */
typedef void (*FfDeliver) (const FfChanges *changes, const GError *error, gpointer user_data);

/** ff_worker_new: @store: (transfer full) */
FfWorker *ff_worker_new (FfStore *store, FfDeliver deliver, gpointer user_data);

/** ff_worker_free: finishes all tasks, delivers what they did and lets go of the store. */
void ff_worker_free (FfWorker *self);

/** ff_worker_push: @data: (transfer full): freed by @destroy once the task is done. */
void ff_worker_push (FfWorker *self, FfTask task, gpointer data, GDestroyNotify destroy);

/** ff_worker_wait: blocks until all tasks so far are done, and delivers what they did. */
void ff_worker_wait (FfWorker *self);

/** ff_worker_get_pending: Returns: tasks given and not yet delivered. */
guint ff_worker_get_pending (FfWorker *self);

/** ff_worker_get_store: Returns: (transfer none): to be used only straight after a wait. */
FfStore *ff_worker_get_store (FfWorker *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfWorker, ff_worker_free)

G_END_DECLS
