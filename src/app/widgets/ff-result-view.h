/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_RESULT_VIEW (ff_result_view_get_type ())
/**
 * FfResultView:
 *
 * The result of a revealed round, sorted by dots with shared ranks, and the way from it into
 * Design: ticks, a control that ticks the first few, and why they were chosen. What the wall shows
 * of a result that was just revealed is steered from here.
 *
 * Signal "run-off" (GArray of gint64): ids of propositions that are to be voted on again.
 */
G_DECLARE_FINAL_TYPE (FfResultView, ff_result_view, FF, RESULT_VIEW, AdwBin)

/** ff_result_view_set_round: @round: (nullable): revealed; %NULL shows nothing. */
void ff_result_view_set_round (FfResultView *self, FfSession *session, FfRound *round);

/** ff_result_view_get_n_rows: Returns: how many options are shown. */
guint ff_result_view_get_n_rows (FfResultView *self);
/** ff_result_view_get_list: Returns: (transfer none): the list of FfResultRow, heading first. */
GtkListBox *ff_result_view_get_list (FfResultView *self);

G_END_DECLS
