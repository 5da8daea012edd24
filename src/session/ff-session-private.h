/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"
#include "store/ff-worker.h"

G_BEGIN_DECLS

/* For the files of the session alone: how verbs reach the store. */

/**
 * ff_session_new_for_store:
 * @store: (transfer full): an open store
 * @everything: what it holds
 */
FfSession *
ff_session_new_for_store (const char *path, FfClock *clock, FfStore *store, FfChanges *everything);

/**
 * ff_session_push:
 * @label: translated name of the step of undo
 * @data: (transfer full): given to @work on the store's thread, freed by @destroy
 */
void ff_session_push (FfSession *self,
                      const char *label,
                      FfStepKind kind,
                      FfWork work,
                      gpointer data,
                      GDestroyNotify destroy);

/**
 * ff_session_push_task:
 * @task: that reads, or has a transaction of its own; what it returns is taken over by the model
 * @data: (transfer full): freed by @destroy on the main context, after the task is done
 */
void ff_session_push_task (FfSession *self, FfTask task, gpointer data, GDestroyNotify destroy);

G_END_DECLS
