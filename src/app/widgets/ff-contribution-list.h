/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-pile.h"
#include "model/ff-contribution-filter.h"
#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_CONTRIBUTION_LIST (ff_contribution_list_get_type ())
/**
 * FfContributionList:
 *
 * What was said, newest first: one pile of it, as a filter lets it through, with what can be done
 * to the rows selected. In the list: Enter or F2 edits, Delete removes, S quotes it in the report,
 * 1 to 9 sort into that theme and 0 takes out of it, T asks for a theme by number or name, J joins
 * what says the same, O shows all that were joined, A takes them apart, K keeps apart, P proposes.
 * Rows can be dragged; rows, text and files can be dropped.
 *
 * Signal "dropped-text" (const char *text) and "dropped-file" (GFile): for whoever knows what goes
 * with what is added.
 */
G_DECLARE_FINAL_TYPE (FfContributionList, ff_contribution_list, FF, CONTRIBUTION_LIST, GtkWidget)

/** ff_contribution_list_set_up: to be called once. */
void ff_contribution_list_set_up (FfContributionList *self, FfSession *session, FfPhase phase);

/** ff_contribution_list_show_pile: lists what @pile contains. */
void ff_contribution_list_show_pile (FfContributionList *self, FfPile *pile);

/** ff_contribution_list_set_phase: lists what was said in @phase from now on. */
void ff_contribution_list_set_phase (FfContributionList *self, FfPhase phase);

/**
 * ff_contribution_list_set_filter:
 * @filter: (transfer none): outlives the list; tell of its changes with
 *   ff_contribution_list_refilter()
 */
void ff_contribution_list_set_filter (FfContributionList *self, FfContributionFilter *filter);
void ff_contribution_list_refilter (FfContributionList *self);

/** ff_contribution_list_make_column: leaves out the tools, for one of many lists on a board; to be
 * called before it is set up. */
void ff_contribution_list_make_column (FfContributionList *self);

/** ff_contribution_list_show_newest: scrolls up to what comes next. */
void ff_contribution_list_show_newest (FfContributionList *self);

/** ff_contribution_list_get_items: Returns: (transfer none): what is listed now, in order. */
GListModel *ff_contribution_list_get_items (FfContributionList *self);

/**
 * ff_contribution_list_dup_selected:
 *
 * Returns: (transfer full) (element-type FfContribution): what is selected, in the order shown.
 */
GPtrArray *ff_contribution_list_dup_selected (FfContributionList *self);

G_END_DECLS
