/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-tally.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_RESULT_ROW (ff_result_row_get_type ())
/**
 * FfResultRow:
 *
 * One line of a result: a tick for taking it into Design, rank, number, short title, bar, dots,
 * per cent and supporters, in that order.
 *
 * Signal "toggled": the tick was set or taken away.
 */
G_DECLARE_FINAL_TYPE (FfResultRow, ff_result_row, FF, RESULT_ROW, GtkListBoxRow)

/**
 * ff_result_row_new:
 * @row: (nullable): %NULL makes the heading of the columns
 * @most: dots of the option with the most
 * @by_hands: whether there are no supporters to show
 */
GtkWidget *ff_result_row_new (const FfTallyRow *row, int most, gboolean by_hands);

/** How many columns rows have to agree about. */
#define FF_RESULT_COLUMNS 6

/**
 * ff_result_row_align:
 * @columns: (array fixed-size=6): one size group per column, the same for all rows of a list
 */
void ff_result_row_align (FfResultRow *self, GtkSizeGroup **columns);

/** ff_result_row_get_proposition: Returns: the id of its proposition, 0 for the heading. */
gint64 ff_result_row_get_proposition (FfResultRow *self);

/** ff_result_row_set_taken: says that it is in Design already; it can no longer be ticked. */
void ff_result_row_set_taken (FfResultRow *self, gboolean taken);

void ff_result_row_set_ticked (FfResultRow *self, gboolean ticked);
/** ff_result_row_is_ticked: Returns: whether it is to be taken, and is not there yet. */
gboolean ff_result_row_is_ticked (FfResultRow *self);
gboolean ff_result_row_is_taken (FfResultRow *self);

G_END_DECLS
