/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-tally.h"

G_BEGIN_DECLS

/**
 * FF_GROUP_FEWEST: ballots that a stakeholder group must have before its votes are shown apart, so
 * that nobody in it can be picked out (the usual threshold of published statistics).
 */
#define FF_GROUP_FEWEST 5

/** FfGroupTally: what the voters of one stakeholder group gave. */
typedef struct
{
  gint64 group;   /* id; 0 for everyone who is in none of the groups that are shown */
  int ballots;    /* FF_GROUP_FEWEST or more */
  FfTally *tally; /* (owned): finished, over all options of the round */
} FfGroupTally;

/** ff_group_tally_new: @tally: (transfer full): finished. */
FfGroupTally *ff_group_tally_new (gint64 group, int ballots, FfTally *tally);
void ff_group_tally_free (FfGroupTally *self);

/** FfGroupSize: how many ballots came from a group, and whether its votes may be shown. */
typedef struct
{
  gint64 group; /* id; 0 for ballots that name none */
  int ballots;
  gboolean shown;
} FfGroupSize;

/**
 * ff_group_sizes_choose:
 * @sizes: (element-type FfGroupSize): decides of each whether it is shown
 *
 * A group is shown if it has FF_GROUP_FEWEST ballots or more. As what is left over could be had by
 * taking the shown from the whole, the smallest shown group is hidden too while what is left over
 * is more than nothing and less than that.
 *
 * Returns: how many ballots are left over, which may be shown together; 0 for none.
 */
int ff_group_sizes_choose (GArray *sizes);

G_END_DECLS
