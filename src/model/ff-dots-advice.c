/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-dots-advice.h"

#include <glib/gi18n.h>

/* More dots than this are more than anyone can spread with care. */
#define MOST 20
#define LONDON 5
#define CAP_OF_THIRD 3

static guint
get_divisor (FfDotsRule rule)
{
  static const guint divisors[] = { 3, 4, 5 };

  return divisors[rule];
}

int
ff_dots_rule_get_dots (FfDotsRule rule, guint options)
{
  guint divisor;

  g_return_val_if_fail (rule < FF_N_DOTS_RULES, LONDON);

  if (rule == FF_DOTS_LONDON)
    return LONDON;
  divisor = get_divisor (rule);
  return (int) CLAMP ((2 * options + divisor) / (2 * divisor), 1, MOST);
}

char *
ff_dots_rule_dup_advice (FfDotsRule rule, guint options)
{
  int dots = ff_dots_rule_get_dots (rule, options);

  switch (rule)
    {
    case FF_DOTS_THIRD:
      /* Translators: how many propositions are voted on, the dots per person that a rule gives */
      return g_strdup_printf (ngettext ("About a third of %u proposition would be %d.",
                                        "About a third of %u propositions would be %d.", options),
                              options, dots);
    case FF_DOTS_QUARTER:
      /* Translators: how many propositions are voted on, the dots per person that a rule gives */
      return g_strdup_printf (ngettext ("About a quarter of %u proposition would be %d.",
                                        "About a quarter of %u propositions would be %d.", options),
                              options, dots);
    case FF_DOTS_FIFTH:
      /* Translators: how many propositions are voted on, the dots per person that a rule gives */
      return g_strdup_printf (ngettext ("About a fifth of %u proposition would be %d.",
                                        "About a fifth of %u propositions would be %d.", options),
                              options, dots);
    case FF_DOTS_LONDON:
    case FF_N_DOTS_RULES:
    default:
      /* Translators: London is a workshop held in 2012; %d is the dots that each person had */
      return g_strdup_printf (_ ("London gave %d, for 27 propositions."), dots);
    }
}

int
ff_dots_rule_get_cap (FfDotsRule rule)
{
  return rule == FF_DOTS_THIRD ? CAP_OF_THIRD : 0;
}
