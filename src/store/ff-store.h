/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/ff-clock.h"
#include "model/ff-change.h"
#include "model/ff-snapshot.h"
#include "store/ff-connection.h"

G_BEGIN_DECLS

/**
 * FfStore: a session file. The store is the truth; it is used by one thread at a time (see
 * ff-worker.h) and changes rows only inside ff_store_run().
 */
typedef struct _FfStore FfStore;

/**
 * FfStepKind:
 * @FF_STEP_KIND_NORMAL: recorded, and can be undone
 * @FF_STEP_KIND_BARRIER: recorded by its label; undo does not cross it
 * @FF_STEP_KIND_SECRET: leaves no record of what, when or in what order
 * @FF_STEP_KIND_FRESH: fills an empty file; the history begins after it
 */
typedef enum
{
  FF_STEP_KIND_NORMAL,
  FF_STEP_KIND_BARRIER,
  FF_STEP_KIND_SECRET,
  FF_STEP_KIND_FRESH,
} FfStepKind;

/** FfWork: changes rows of @store inside a transaction; %FALSE with an error takes all back. */
typedef gboolean (*FfWork) (FfStore *store, gpointer data, GError **error);

/** ff_store_create: makes a new session file at @path, which must not exist. */
FfStore *ff_store_create (const char *path, FfClock *clock, GError **error);
/** ff_store_open: opens the file at @path, bringing it up to date. */
FfStore *ff_store_open (const char *path, FfClock *clock, GError **error);
void ff_store_free (FfStore *self);

FfConnection *ff_store_get_connection (FfStore *self);
/** ff_store_get_id: Returns: (transfer none): a word that stays with the file when it is moved. */
const char *ff_store_get_id (FfStore *self);
gboolean ff_store_is_read_only (FfStore *self);
/** ff_store_dup_today: Returns: (transfer full): the day, for what is dated; YYYY-MM-DD. */
char *ff_store_dup_today (FfStore *self);

/** ff_store_load: Returns: (transfer full): everything, for a model; %NULL on error. */
FfChanges *ff_store_load (FfStore *self, GError **error);

/**
 * ff_store_run:
 * @label: translated name of the step
 *
 * Carries out @work as one durable transaction.
 *
 * Returns: (transfer full): what changed; everything, if another program wrote to the file
 *   meanwhile. %NULL with an error if the step was refused or could not be written: then nothing
 *   was changed.
 */
FfChanges *ff_store_run (
    FfStore *self, const char *label, FfStepKind kind, FfWork work, gpointer data, GError **error);

/** ff_store_undo: takes the latest step back. Returns: as ff_store_run(). */
FfChanges *ff_store_undo (FfStore *self, GError **error);
/**
 * ff_store_take_back:
 *
 * As ff_store_undo(), but only if the latest step is called @label; else it is refused, and nothing
 * that somebody did meanwhile is lost.
 */
FfChanges *ff_store_take_back (FfStore *self, const char *label, GError **error);
/** ff_store_redo: does the undone step again. Returns: as ff_store_run(). */
FfChanges *ff_store_redo (FfStore *self, GError **error);

/**
 * ff_store_tidy:
 *
 * Writes the whole file anew, in the order of its rows, so that it holds nothing but them: no trace
 * of what was where before. A file that may not be written stays as it is.
 *
 * Returns: %FALSE with an error if there is no room; then the file is as it was.
 */
gboolean ff_store_tidy (FfStore *self, GError **error);

/** ff_store_touch_round: for work that is not recorded: the count of @round has changed. */
void ff_store_touch_round (FfStore *self, gint64 round);

/** ff_store_dup_snapshot: Returns: (transfer full): every row and ballot; %NULL on error. */
FfSnapshot *ff_store_dup_snapshot (FfStore *self, GError **error);

/**
 * ff_store_check: Returns: (transfer full) (element-type utf8): a sentence per finding; %NULL if
 *   the file could not be read.
 */
GPtrArray *ff_store_check (FfStore *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfStore, ff_store_free)

G_END_DECLS
