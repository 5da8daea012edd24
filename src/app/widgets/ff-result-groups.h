/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_RESULT_GROUPS (ff_result_groups_get_type ())
/**
 * FfResultGroups:
 *
 * How the stakeholder groups voted, in a column for each; only groups large enough that nobody can
 * be picked out (see FF_GROUP_FEWEST). Without any it is not to be seen.
 */
G_DECLARE_FINAL_TYPE (FfResultGroups, ff_result_groups, FF, RESULT_GROUPS, AdwBin)

/** ff_result_groups_set: @groups: (nullable) (element-type FfGroupTally): of the round of @tally;
 * %NULL or empty shows nothing. */
void ff_result_groups_set (FfResultGroups *self, FfModel *model, FfTally *tally, GPtrArray *groups);

G_END_DECLS
