/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_DOTS_RULES (ff_dots_rules_get_type ())
/**
 * FfDotsRules:
 *
 * A button that tells the rules of thumb for how many dots each person has, by name and with what
 * each would give for the propositions ticked; pressing one takes it over.
 */
G_DECLARE_FINAL_TYPE (FfDotsRules, ff_dots_rules, FF, DOTS_RULES, AdwBin)

/** ff_dots_rules_set_plan: @plan: (nullable): that a rule is taken over into. */
void ff_dots_rules_set_plan (FfDotsRules *self, FfRoundPlan *plan);

G_END_DECLS
