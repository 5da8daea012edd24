/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_PROPOSITION_ROW (ff_proposition_row_get_type ())
/**
 * FfPropositionRow:
 *
 * A proposition in the list of all: its large number, its words, edited in place, its short
 * title, and behind small buttons what grounds it and how it read before. F2 edits and Delete
 * withdraws the row that has the focus. A withdrawn one stays, muted, and can be restored.
 */
G_DECLARE_FINAL_TYPE (FfPropositionRow, ff_proposition_row, FF, PROPOSITION_ROW, GtkListBoxRow)

GtkWidget *ff_proposition_row_new (FfSession *session, FfProposition *proposition);

/** ff_proposition_row_get_proposition: Returns: (transfer none): the living record shown. */
FfProposition *ff_proposition_row_get_proposition (FfPropositionRow *self);

/** ff_proposition_row_edit: starts editing in place. */
void ff_proposition_row_edit (FfPropositionRow *self);

G_END_DECLS
