/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/ff-store.h"

G_BEGIN_DECLS

/*
 * Changes to records of any type, with the rules that keep a session sound. All are called inside
 * ff_store_run().
 */

/**
 * ff_edits_add:
 * @draft: gets its id; a position is put last, a proposition without number gets the next one and
 *   one without title a proposed one; a round gets the next number
 *
 * Refused: an empty text where the text is the point, a number that is taken, a selection of what
 * is already selected, a reference that is missing or leads nowhere, another session.
 */
gboolean ff_edits_add (FfStore *store, FfRecord *draft, GError **error);

/**
 * ff_edits_edit:
 * @original: what the draft was copied from
 * @draft: the values to write
 *
 * Writes the fields in which @draft differs from @original; fields changed by others meanwhile
 * stay. Keeps the old wording of a proposition and the step of a commitment's stage. Refuses what
 * ff_edits_add() refuses, another number, and other rules for a round past draft.
 */
gboolean ff_edits_edit (FfStore *store, FfRecord *original, FfRecord *draft, GError **error);

/** ff_edits_remove: removes a record as #FfReferenceRule says; refused where something holds it. */
gboolean ff_edits_remove (FfStore *store, GType type, gint64 id, GError **error);

/** ff_edits_move: puts a record before @sibling (0 for last) among those of its type. */
gboolean ff_edits_move (FfStore *store, GType type, gint64 id, gint64 sibling, GError **error);

G_END_DECLS
