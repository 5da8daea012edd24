/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round-option.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_HANDS_ROW (ff_hands_row_get_type ())
/**
 * FfHandsRow:
 *
 * One option while dots are counted in the room: number, short title, a bar where the count is in
 * sight of all, and the count itself.
 *
 * Signal "counted" (int): somebody set the count to another number.
 */
G_DECLARE_FINAL_TYPE (FfHandsRow, ff_hands_row, FF, HANDS_ROW, GtkListBoxRow)

/** ff_hands_row_new: @with_bar: whether a bar grows with the count. */
GtkWidget *ff_hands_row_new (FfRoundOption *option, gboolean with_bar);

/** ff_hands_row_get_option: Returns: (transfer none). */
FfRoundOption *ff_hands_row_get_option (FfHandsRow *self);

/** ff_hands_row_get_dots: Returns: the count as it is shown. */
int ff_hands_row_get_dots (FfHandsRow *self);
/** ff_hands_row_show_dots: shows what the file has; tells nobody. */
void ff_hands_row_show_dots (FfHandsRow *self, int dots);
/** ff_hands_row_add_dot: counts one more, as if it had been typed. */
void ff_hands_row_add_dot (FfHandsRow *self);
/** ff_hands_row_show_most: @most: dots of the option with the most, for the bar. */
void ff_hands_row_show_most (FfHandsRow *self, int most);

G_END_DECLS
