/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-plan-warning.h"

#include "model/ff-similar.h"

#include <glib/gi18n.h>

void
ff_plan_warning_free (FfPlanWarning *self)
{
  g_free (self->sentence);
  g_free (self);
}

/* Returns: the warning, for what only some warnings have. */
static FfPlanWarning *
add_warning (GPtrArray *warnings, FfPlanWarningKind kind, char *sentence)
{
  FfPlanWarning *warning = g_new0 (FfPlanWarning, 1);

  warning->kind = kind;
  warning->sentence = sentence;
  g_ptr_array_add (warnings, warning);
  return warning;
}

static void
warn_of_many (GPtrArray *warnings, guint n)
{
  if (n > FF_PLAN_MANY_OPTIONS)
    add_warning (warnings, FF_WARNING_MANY_OPTIONS,
                 /* Translators: how many propositions are put to the vote, how many are enough */
                 g_strdup_printf (_ ("%u propositions are many to choose between; up to %d are "
                                     "easier to weigh up."),
                                  n, FF_PLAN_MANY_OPTIONS));
}

static void
warn_of_pair (GPtrArray *warnings, FfProposition *first, FfProposition *second)
{
  FfPlanWarning *warning = add_warning (
      warnings, FF_WARNING_ALIKE,
      /* Translators: numbers of two propositions */
      g_strdup_printf (_ ("Propositions %d and %d say nearly the same and may split their votes."),
                       ff_proposition_get_number (first), ff_proposition_get_number (second)));

  warning->first = ff_record_get_id (FF_RECORD (first));
  warning->second = ff_record_get_id (FF_RECORD (second));
}

static FfProposition *
find_chosen (GPtrArray *chosen, gint64 id)
{
  for (guint i = 0; i < chosen->len; i++)
    if (ff_record_get_id (g_ptr_array_index (chosen, i)) == id)
      return g_ptr_array_index (chosen, i);
  return NULL;
}

static void
warn_of_alike (GPtrArray *warnings, GPtrArray *chosen, const char *language)
{
  g_autoptr (FfSimilar) similar = ff_similar_new (language, FF_SIMILAR_LONG);
  g_autoptr (GArray) pairs = NULL;

  for (guint i = 0; i < chosen->len; i++)
    ff_similar_add (similar, ff_record_get_id (g_ptr_array_index (chosen, i)),
                    ff_proposition_get_text (g_ptr_array_index (chosen, i)));
  pairs = ff_similar_find_pairs (similar);
  for (guint i = 0; i < pairs->len; i++)
    {
      FfSimilarPair *pair = &g_array_index (pairs, FfSimilarPair, i);

      FfProposition *first = find_chosen (chosen, pair->first);
      FfProposition *second = find_chosen (chosen, pair->second);
      gboolean in_order = ff_proposition_get_number (first) < ff_proposition_get_number (second);

      warn_of_pair (warnings, in_order ? first : second, in_order ? second : first);
    }
}

static void
warn_of_unusable_dots (GPtrArray *warnings, FfRound *draft, guint n)
{
  int usable = ff_round_get_cap (draft) * (int) n;
  int dots = ff_round_get_dots (draft);

  if (usable == 0 || usable >= dots)
    return;
  add_warning (warnings, FF_WARNING_UNUSABLE_DOTS,
               /* Translators: dots that a voter can place, dots that each voter has */
               g_strdup_printf (ngettext ("With this limit each person can place %d of %d dot.",
                                          "With this limit each person can place %d of %d dots.",
                                          (unsigned long) dots),
                                usable, dots));
}

GPtrArray *
ff_plan_warnings_list (FfRoundPlan *plan, const char *language)
{
  GPtrArray *warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_plan_warning_free);
  g_autoptr (GPtrArray) chosen = ff_round_plan_dup_chosen (plan);

  warn_of_many (warnings, chosen->len);
  warn_of_alike (warnings, chosen, language);
  warn_of_unusable_dots (warnings, ff_round_plan_get_draft (plan), chosen->len);
  return warnings;
}
