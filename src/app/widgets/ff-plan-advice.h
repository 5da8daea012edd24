/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round-plan.h"
#include "session/ff-session-sense.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PLAN_ADVICE (ff_plan_advice_get_type ())
/**
 * FfPlanAdvice:
 *
 * What speaks against opening a vote as it is planned: too many options, two that say nearly the
 * same, dots that nobody can place. It is advice, and the vote can be opened all the same. Two
 * propositions that are alike can be joined from here, before they split their votes.
 */
G_DECLARE_FINAL_TYPE (FfPlanAdvice, ff_plan_advice, FF, PLAN_ADVICE, AdwBin)

/** ff_plan_advice_set_plan: %NULL lets go of the plan before. */
void ff_plan_advice_set_plan (FfPlanAdvice *self, FfSession *session, FfRoundPlan *plan);

/** ff_plan_advice_dup_first: Returns: (transfer full) (nullable): the first thing that speaks
 * against it, for where the list is out of sight. */
char *ff_plan_advice_dup_first (FfPlanAdvice *self);

G_END_DECLS
