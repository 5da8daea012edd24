/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-dots-advice.h"
#include "model/ff-plan-warning.h"

static void
add (GPtrArray *propositions, const char *text)
{
  FfProposition *draft = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));

  ff_proposition_set_number (draft, (int) propositions->len + 1);
  ff_proposition_set_text (draft, text);
  ff_record_set_id (FF_RECORD (draft), 101 + propositions->len);
  g_ptr_array_add (propositions, draft);
}

/* Propositions of which none is like another. */
static GPtrArray *
make_propositions (guint n)
{
  GPtrArray *propositions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text
          = g_strdup_printf ("Alpha%u beta%u gamma%u delta%u epsilon%u", i, i, i, i, i);

      add (propositions, text);
    }
  return propositions;
}

static FfRoundPlan *
make_plan (GPtrArray *propositions)
{
  g_autoptr (FfRound) original = FF_ROUND (ff_record_new (FF_TYPE_ROUND));
  FfRoundPlan *plan = ff_round_plan_new (original);

  ff_round_plan_offer (plan, propositions);
  return plan;
}

static void
assert_one (FfRoundPlan *plan, FfPlanWarningKind kind)
{
  g_autoptr (GPtrArray) warnings = ff_plan_warnings_list (plan, "");

  g_assert_cmpuint (warnings->len, ==, 1);
  g_assert_cmpint (((FfPlanWarning *) warnings->pdata[0])->kind, ==, kind);
  g_assert_true (g_str_has_suffix (((FfPlanWarning *) warnings->pdata[0])->sentence, "."));
}

static void
test_twenty_options_are_enough (void)
{
  g_autoptr (GPtrArray) propositions = make_propositions (21);
  g_autoptr (FfRoundPlan) plan = make_plan (propositions);
  g_autoptr (GPtrArray) fewer = NULL;

  assert_one (plan, FF_WARNING_MANY_OPTIONS);
  ff_round_plan_set_chosen (plan, 101, FALSE);
  fewer = ff_plan_warnings_list (plan, "");
  g_assert_cmpuint (fewer->len, ==, 0);
}

static void
test_options_that_say_nearly_the_same_are_named (void)
{
  g_autoptr (GPtrArray) propositions = make_propositions (4);
  g_autoptr (FfRoundPlan) plan = NULL;
  g_autoptr (GPtrArray) warnings = NULL;
  FfPlanWarning *warning;

  add (propositions, "The waiting room is warm, and somebody greets whoever comes in");
  add (propositions, "Our waiting rooms are warm and somebody greets those who come in");
  plan = make_plan (propositions);
  assert_one (plan, FF_WARNING_ALIKE);
  warnings = ff_plan_warnings_list (plan, "");
  warning = g_ptr_array_index (warnings, 0);
  g_assert_cmpint (warning->first, ==, 105);
  g_assert_cmpint (warning->second, ==, 106);
  /* What is not put to the vote splits none. */
  ff_round_plan_set_chosen (plan, 106, FALSE);
  g_clear_pointer (&warnings, g_ptr_array_unref);
  warnings = ff_plan_warnings_list (plan, "");
  g_assert_cmpuint (warnings->len, ==, 0);
}

static void
test_a_cap_that_leaves_dots_over_is_told_of (void)
{
  g_autoptr (GPtrArray) propositions = make_propositions (4);
  g_autoptr (FfRoundPlan) plan = make_plan (propositions);

  ff_round_plan_set (plan, FF_ROUND_CAP, 1);
  assert_one (plan, FF_WARNING_UNUSABLE_DOTS);
}

static void
test_every_rule_of_thumb_is_named (void)
{
  static const int dots_for_27[] = { 9, 7, 5, 5 };

  for (FfDotsRule rule = 0; rule < FF_N_DOTS_RULES; rule++)
    {
      g_autofree char *advice = ff_dots_rule_dup_advice (rule, 27);
      g_autofree char *dots = g_strdup_printf ("%d", dots_for_27[rule]);

      g_assert_cmpint (ff_dots_rule_get_dots (rule, 27), ==, dots_for_27[rule]);
      g_assert_nonnull (g_strrstr (advice, dots));
      g_assert_true (g_str_has_suffix (advice, "."));
    }
  g_assert_cmpint (ff_dots_rule_get_dots (FF_DOTS_THIRD, 100), ==, 20);
  g_assert_cmpint (ff_dots_rule_get_dots (FF_DOTS_FIFTH, 2), ==, 1);
  g_assert_cmpint (ff_dots_rule_get_cap (FF_DOTS_THIRD), ==, 3);
}

static void
test_an_order_put_by_hand_stays (void)
{
  g_autoptr (GPtrArray) propositions = make_propositions (4);
  g_autoptr (GPtrArray) more = make_propositions (5);
  g_autoptr (FfRoundPlan) plan = make_plan (propositions);
  g_autoptr (GPtrArray) chosen = NULL;
  g_autoptr (GPtrArray) back = NULL;
  static const int numbers[] = { 1, 4, 2, 3, 5 };

  ff_round_plan_move (plan, 104, 102);
  ff_round_plan_offer (plan, more);
  chosen = ff_round_plan_dup_chosen (plan);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_cmpint (ff_proposition_get_number (chosen->pdata[i]), ==, numbers[i]);
  g_assert_cmpint (ff_round_get_option_order (ff_round_plan_get_draft (plan)), ==, FF_ORDER_FIXED);
  ff_round_plan_revert (plan);
  back = ff_round_plan_dup_chosen (plan);
  g_assert_cmpint (ff_proposition_get_number (back->pdata[1]), ==, 2);
  g_assert_false (ff_round_plan_is_changed (plan));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/plan-warning/twenty-options-are-enough", test_twenty_options_are_enough);
  g_test_add_func ("/model/plan-warning/options-that-say-nearly-the-same-are-named",
                   test_options_that_say_nearly_the_same_are_named);
  g_test_add_func ("/model/plan-warning/a-cap-that-leaves-dots-over-is-told-of",
                   test_a_cap_that_leaves_dots_over_is_told_of);
  g_test_add_func ("/model/plan-warning/every-rule-of-thumb-is-named",
                   test_every_rule_of_thumb_is_named);
  g_test_add_func ("/model/plan-warning/an-order-put-by-hand-stays",
                   test_an_order_put_by_hand_stays);
  return g_test_run ();
}
