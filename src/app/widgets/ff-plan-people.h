/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "model/ff-round-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PLAN_PEOPLE (ff_plan_people_get_type ())
/**
 * FfPlanPeople:
 *
 * How many people of each stakeholder group are present at a vote that is being prepared. It starts
 * with those counted at the latest meeting, and is empty where a session has no groups.
 */
G_DECLARE_FINAL_TYPE (FfPlanPeople, ff_plan_people, FF, PLAN_PEOPLE, AdwBin)

/** ff_plan_people_set_plan: %NULL lets go of the plan before. */
void ff_plan_people_set_plan (FfPlanPeople *self, FfModel *model, FfRoundPlan *plan);

/** ff_plan_people_propose: says again what was counted at the latest meeting. */
void ff_plan_people_propose (FfPlanPeople *self);

/** ff_plan_people_has_groups: Returns: whether there is anybody to count by group. */
gboolean ff_plan_people_has_groups (FfPlanPeople *self);

G_END_DECLS
