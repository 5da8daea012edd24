/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FfDotsRule: rules of thumb for how many dots each person has, as dot votes use them.
 * @FF_DOTS_THIRD: a third as many as options, 20 at most
 * @FF_DOTS_QUARTER: a quarter as many
 * @FF_DOTS_FIFTH: a fifth as many
 * @FF_DOTS_LONDON: five, whatever the options (London report, 2012: 27 options)
 */
typedef enum
{
  FF_DOTS_THIRD,
  FF_DOTS_QUARTER,
  FF_DOTS_FIFTH,
  FF_DOTS_LONDON,
  FF_N_DOTS_RULES,
} FfDotsRule;

/** ff_dots_rule_get_dots: Returns: what @rule gives for @options, 1 to 20, rounded half up. */
int ff_dots_rule_get_dots (FfDotsRule rule, guint options);

/** ff_dots_rule_dup_advice: Returns: (transfer full): the rule by name and what it gives, one
 * translated sentence: "About a quarter of 27 propositions would be 7." */
char *ff_dots_rule_dup_advice (FfDotsRule rule, guint options);

/** ff_dots_rule_get_cap: Returns: the most dots for one option that goes with @rule, 0 for none:
 * the rule of the third allows three. */
int ff_dots_rule_get_cap (FfDotsRule rule);

G_END_DECLS
