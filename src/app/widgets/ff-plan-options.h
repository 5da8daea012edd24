/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "model/ff-round-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PLAN_OPTIONS (ff_plan_options_get_type ())
/**
 * FfPlanOptions:
 *
 * The propositions that a vote which is being prepared can be about, ticked or not, in the order
 * in which voters will meet them.
 */
G_DECLARE_FINAL_TYPE (FfPlanOptions, ff_plan_options, FF, PLAN_OPTIONS, AdwBin)

/** ff_plan_options_set_plan: offers @plan what is in force in @model, and follows both; %NULL lets
 * go of them. */
void ff_plan_options_set_plan (FfPlanOptions *self, FfModel *model, FfRoundPlan *plan);

G_END_DECLS
