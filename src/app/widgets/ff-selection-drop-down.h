/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_SELECTION_DROP_DOWN (ff_selection_drop_down_get_type ())
/**
 * FfSelectionDropDown:
 *
 * A drop-down of the selected propositions, after an entry for the session as a whole. It follows
 * the model, keeping what is chosen.
 *
 * Property "selection": id of the chosen selection, 0 for the whole; notify tells of a choice by
 * whoever uses it, and of the chosen selection being gone.
 */
G_DECLARE_FINAL_TYPE (
    FfSelectionDropDown, ff_selection_drop_down, FF, SELECTION_DROP_DOWN, GtkWidget)

/** ff_selection_drop_down_set_model: to be called once. */
void ff_selection_drop_down_set_model (FfSelectionDropDown *self, FfModel *model);

gint64 ff_selection_drop_down_get_selection (FfSelectionDropDown *self);
/** ff_selection_drop_down_set_selection: an id that does not exist chooses the whole. */
void ff_selection_drop_down_set_selection (FfSelectionDropDown *self, gint64 selection);

/**
 * ff_selection_dup_name:
 * @selection: (nullable)
 *
 * Returns: (transfer full): the number and short title of its proposition, or the name of what
 *   belongs to the session as a whole.
 */
char *ff_selection_dup_name (FfModel *model, FfSelection *selection);

G_END_DECLS
