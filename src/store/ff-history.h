/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-change.h"
#include "store/ff-connection.h"

G_BEGIN_DECLS

/*
 * Undo is SQLite's session extension: what a transaction did to the rows is recorded as a
 * changeset and kept with its label in the same file, in the same transaction. Undo applies the
 * inverse, redo applies it again; so it covers every verb without code per action, and survives a
 * restart.
 */

/** FfRecording: records what the current transaction does to rows and ballots. */
typedef struct _FfRecording FfRecording;

/** ff_recording_start: call inside the transaction, before its first change. */
FfRecording *ff_recording_start (FfConnection *connection, GError **error);
/** ff_recording_dup_changeset: Returns: (transfer full): what was done; empty for nothing. */
GBytes *ff_recording_dup_changeset (FfRecording *self, GError **error);
void ff_recording_free (FfRecording *self);

/** ff_history_keep: keeps a step, and drops those that were undone before it. */
gboolean ff_history_keep (FfConnection *connection,
                          const char *label,
                          gboolean barrier,
                          GBytes *changeset,
                          GError **error);

/** ff_history_clear: forgets all steps. */
gboolean ff_history_clear (FfConnection *connection, GError **error);

/**
 * ff_history_undo:
 *
 * Takes the latest step back, inside the current transaction.
 *
 * Returns: (transfer full): the changeset that was applied, or %NULL with an error; with
 *   %FF_ERROR_RULE where a barrier stands before it or there is nothing to undo.
 */
GBytes *ff_history_undo (FfConnection *connection, GError **error);
/** ff_history_redo: does the step that was undone last again; as ff_history_undo(). */
GBytes *ff_history_redo (FfConnection *connection, GError **error);

/** ff_history_read_labels: fills in the labels of @changes. */
gboolean ff_history_read_labels (FfConnection *connection, FfChanges *changes, GError **error);

/**
 * FfChangedRowFunc:
 * @key: first column of the row's primary key (its id; of a ballot, its round)
 */
typedef gboolean (*FfChangedRowFunc) (
    const char *table, gint64 key, gboolean gone, gpointer user_data, GError **error);

/** ff_history_foreach: calls @func for every row that @changeset changes. */
gboolean ff_history_foreach (FfConnection *connection,
                             GBytes *changeset,
                             FfChangedRowFunc func,
                             gpointer user_data,
                             GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfRecording, ff_recording_free)

G_END_DECLS
