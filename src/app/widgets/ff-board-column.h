/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-contribution-list.h"

G_BEGIN_DECLS

#define FF_TYPE_BOARD_COLUMN (ff_board_column_get_type ())
/**
 * FfBoardColumn:
 *
 * One theme on the board, or the unsorted: its heading, which renames, colours, merges, moves and
 * removes it, over the list of what is in it. What is dropped anywhere on it is sorted into it; a
 * theme that is dropped on it is put before it.
 */
G_DECLARE_FINAL_TYPE (FfBoardColumn, ff_board_column, FF, BOARD_COLUMN, GtkWidget)

/** ff_board_column_new: @filter: (transfer none): outlives the column. */
GtkWidget *
ff_board_column_new (FfSession *session, FfPhase phase, FfPile *pile, FfContributionFilter *filter);

FfPile *ff_board_column_get_pile (FfBoardColumn *self);
FfContributionList *ff_board_column_get_list (FfBoardColumn *self);

/** ff_board_column_refilter: the filter is another than before. */
void ff_board_column_refilter (FfBoardColumn *self);

G_END_DECLS
