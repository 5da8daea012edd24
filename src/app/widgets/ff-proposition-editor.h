/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_PROPOSITION_EDITOR (ff_proposition_editor_get_type ())
/**
 * FfPropositionEditor:
 *
 * The text and the short title of one proposition, being changed in place. Enter keeps them,
 * Shift and Enter breaks the line, Escape leaves everything as it was; going elsewhere keeps.
 *
 * Signal "done" (FfProposition or %NULL): editing has ended, with a draft where something is to
 * be changed.
 */
G_DECLARE_FINAL_TYPE (FfPropositionEditor, ff_proposition_editor, FF, PROPOSITION_EDITOR, GtkWidget)

/** ff_proposition_editor_new: starts with what @original (not changed) holds. */
GtkWidget *ff_proposition_editor_new (FfModel *model, FfProposition *original);

G_END_DECLS
