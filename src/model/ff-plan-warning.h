/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round-plan.h"

G_BEGIN_DECLS

/** FF_PLAN_MANY_OPTIONS: more than this overload a voter (dot votes work best with 12 to 20). */
#define FF_PLAN_MANY_OPTIONS 20

/**
 * FfPlanWarningKind:
 * @FF_WARNING_MANY_OPTIONS: there are more options than people can weigh up
 * @FF_WARNING_ALIKE: two options say nearly the same, and so would split their votes
 * @FF_WARNING_UNUSABLE_DOTS: with this cap nobody can place all dots
 */
typedef enum
{
  FF_WARNING_MANY_OPTIONS,
  FF_WARNING_ALIKE,
  FF_WARNING_UNUSABLE_DOTS,
} FfPlanWarningKind;

/** FfPlanWarning: what speaks against opening a vote as it is planned; it may be opened all the
 * same. */
typedef struct
{
  FfPlanWarningKind kind;
  gint64 first; /* ids of the two propositions that are alike; else 0 */
  gint64 second;
  char *sentence; /* (owned): translated */
} FfPlanWarning;

void ff_plan_warning_free (FfPlanWarning *self);

/**
 * ff_plan_warnings_list:
 * @language: of the propositions, a BCP 47 tag or "" for English
 *
 * Returns: (transfer full) (element-type FfPlanWarning): by kind, those most alike first; empty if
 *   nothing speaks against it.
 */
GPtrArray *ff_plan_warnings_list (FfRoundPlan *plan, const char *language);

G_END_DECLS
