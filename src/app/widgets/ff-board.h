/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-board-column.h"

G_BEGIN_DECLS

#define FF_TYPE_BOARD (ff_board_get_type ())
/**
 * FfBoard:
 *
 * The themes of a phase as columns beside the unsorted, to sort by dragging. All of it goes by
 * keyboard as well: in a column the keys of FfContributionList; Ctrl+Left and Ctrl+Right lead to
 * the next column, and with Shift they take along what is selected.
 *
 * Signal "dropped-text" (const char *) and "dropped-file" (GFile): as of FfContributionList.
 */
G_DECLARE_FINAL_TYPE (FfBoard, ff_board, FF, BOARD, GtkWidget)

/** ff_board_set_up: @filter: (transfer none): outlives the board; to be called once. */
void ff_board_set_up (FfBoard *self, FfSession *session, FfContributionFilter *filter);

/** ff_board_show_phase: shows the themes of @phase. */
void ff_board_show_phase (FfBoard *self, FfPhase phase);

/** ff_board_refilter: the filter is another than before. */
void ff_board_refilter (FfBoard *self);

/** ff_board_count_listed: Returns: how many contributions all columns show. */
guint ff_board_count_listed (FfBoard *self);

/** ff_board_get_column: Returns: (transfer none) (nullable): the column at @index, from 0. */
FfBoardColumn *ff_board_get_column (FfBoard *self, guint index);

G_END_DECLS
