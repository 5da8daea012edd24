/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-pile.h"
#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_CONTRIBUTION_LIST (ff_contribution_list_get_type ())
/**
 * FfContributionList:
 *
 * What was said, newest first: one pile of it, searched as you type, with what can be done to the
 * rows selected. In the list: Enter or F2 edits, Delete removes, S quotes it in the report, 1 to 9
 * sort into that theme and 0 takes out of it, J joins what says the same.
 */
G_DECLARE_FINAL_TYPE (FfContributionList, ff_contribution_list, FF, CONTRIBUTION_LIST, GtkWidget)

/** ff_contribution_list_set_up: to be called once. */
void ff_contribution_list_set_up (FfContributionList *self, FfSession *session, FfPhase phase);

/** ff_contribution_list_show_pile: lists what @pile contains. */
void ff_contribution_list_show_pile (FfContributionList *self, FfPile *pile);

/** ff_contribution_list_show_newest: clears the search, and scrolls up to what comes next. */
void ff_contribution_list_show_newest (FfContributionList *self);

/** ff_contribution_list_get_items: Returns: (transfer none): what is listed now, in order. */
GListModel *ff_contribution_list_get_items (FfContributionList *self);

G_END_DECLS
