/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-proposition.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PLAN_OPTION (ff_plan_option_get_type ())
/**
 * FfPlanOption:
 *
 * A proposition that can be put to the vote: ticked if it is to be, and with buttons to move it up
 * and down where the order is arranged by hand.
 *
 * Signal "ticked" (gboolean); signal "moved" (int by): -1 for up, 1 for down.
 */
G_DECLARE_FINAL_TYPE (FfPlanOption, ff_plan_option, FF, PLAN_OPTION, AdwActionRow)

GtkWidget *ff_plan_option_new (FfProposition *proposition);

FfProposition *ff_plan_option_get_proposition (FfPlanOption *self);
/** ff_plan_option_show: shows what the plan says, without telling anyone. */
void ff_plan_option_show (FfPlanOption *self, gboolean ticked, gboolean can_move);

G_END_DECLS
