/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_SELECTION_ROW (ff_selection_row_get_type ())
/** FfSelectionRow: a selected proposition in a list of them: number, short title, notes. */
G_DECLARE_FINAL_TYPE (FfSelectionRow, ff_selection_row, FF, SELECTION_ROW, GtkListBoxRow)

GtkWidget *ff_selection_row_new (FfModel *model, FfSelection *selection);

FfSelection *ff_selection_row_get_selection (FfSelectionRow *self);

G_END_DECLS
