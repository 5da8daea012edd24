/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-pile.h"
#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_PILE_ROW (ff_pile_row_get_type ())
/**
 * FfPileRow:
 *
 * A pile at the side of the contributions, with how many it holds. A theme's row renames, colours,
 * moves and removes it: F2, Alt+Up, Alt+Down, Delete, or its menu.
 */
G_DECLARE_FINAL_TYPE (FfPileRow, ff_pile_row, FF, PILE_ROW, GtkListBoxRow)

GtkWidget *ff_pile_row_new (FfSession *session, FfPile *pile);

FfPile *ff_pile_row_get_pile (FfPileRow *self);
void ff_pile_row_set_count (FfPileRow *self, guint count);

/**
 * ff_pile_row_take:
 * @records: (element-type FfRecord): that were dropped on it
 *
 * Sorts contributions into its theme, or back among the unsorted; puts a theme before its own.
 *
 * Returns: whether it had a use for them.
 */
gboolean ff_pile_row_take (FfPileRow *self, GPtrArray *records);

G_END_DECLS
