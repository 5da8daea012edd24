/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_BALLOT_GROUPS (ff_ballot_groups_get_type ())
/**
 * FfBallotGroups:
 *
 * Asks a voter which stakeholder group is theirs, before the ballot: a button for each, with a
 * number key of its own, and one for whoever would rather not say.
 *
 * Signal "chosen" (gint64 group): id of a group, or 0.
 */
G_DECLARE_FINAL_TYPE (FfBallotGroups, ff_ballot_groups, FF, BALLOT_GROUPS, GtkWidget)

/** ff_ballot_groups_ask: @model: (nullable): whose groups to choose from; %NULL asks nothing. */
void ff_ballot_groups_ask (FfBallotGroups *self, FfModel *model);
/** ff_ballot_groups_is_asking: Returns: whether there is anything to choose from. */
gboolean ff_ballot_groups_is_asking (FfBallotGroups *self);
/** ff_ballot_groups_press: presses the button with the number @digit; 0 is for no group. */
void ff_ballot_groups_press (FfBallotGroups *self, int digit);
/** ff_ballot_groups_set_unit: @unit: height of the type, in pixels. */
void ff_ballot_groups_set_unit (FfBallotGroups *self, int unit);

G_END_DECLS
