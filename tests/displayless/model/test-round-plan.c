/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-plan.h"

#include <string.h>

static GPtrArray *
make_propositions (int n)
{
  GPtrArray *propositions = g_ptr_array_new_with_free_func (g_object_unref);

  for (int number = 1; number <= n; number++)
    {
      FfProposition *draft = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));

      ff_proposition_set_number (draft, number);
      ff_record_set_id (FF_RECORD (draft), 100 + number);
      g_ptr_array_add (propositions, draft);
    }
  return propositions;
}

static FfRoundPlan *
make_plan (int n)
{
  g_autoptr (FfRound) original = FF_ROUND (ff_record_new (FF_TYPE_ROUND));
  g_autoptr (GPtrArray) propositions = make_propositions (n);
  FfRoundPlan *plan = ff_round_plan_new (original);

  ff_round_plan_offer (plan, propositions);
  return plan;
}

static void
test_the_draft_changes_and_the_original_stays (void)
{
  g_autoptr (FfRoundPlan) plan = make_plan (27);

  g_assert_false (ff_round_plan_is_changed (plan));
  ff_round_plan_set (plan, FF_ROUND_DOTS, 9);
  ff_round_plan_set_chosen (plan, 103, FALSE);
  g_assert_true (ff_round_plan_is_changed (plan));
  g_assert_cmpint (ff_round_get_dots (ff_round_plan_get_draft (plan)), ==, 9);
  ff_round_plan_revert (plan);
  g_assert_false (ff_round_plan_is_changed (plan));
  g_assert_cmpint (ff_round_get_dots (ff_round_plan_get_draft (plan)), ==, 5);
  g_assert_true (ff_round_plan_is_chosen (plan, 103));
}

static void
test_a_name_is_part_of_the_plan (void)
{
  g_autoptr (FfRoundPlan) plan = make_plan (27);

  ff_round_plan_set_title (plan, "  ");
  g_assert_false (ff_round_plan_is_changed (plan));
  ff_round_plan_set_title (plan, " What comes first ");
  g_assert_true (ff_round_plan_is_changed (plan));
  g_assert_cmpstr (ff_round_get_title (ff_round_plan_get_draft (plan)), ==, "What comes first");
  ff_round_plan_revert (plan);
  g_assert_cmpstr (ff_round_get_title (ff_round_plan_get_draft (plan)), ==, "");
}

static void
test_all_that_is_offered_is_ticked (void)
{
  g_autoptr (FfRoundPlan) plan = make_plan (27);
  g_autoptr (GPtrArray) more = make_propositions (29);
  g_autoptr (GPtrArray) chosen = NULL;

  g_assert_cmpuint (ff_round_plan_get_n_chosen (plan), ==, 27);
  ff_round_plan_set_chosen (plan, 101, FALSE);
  ff_round_plan_offer (plan, more);
  chosen = ff_round_plan_dup_chosen (plan);
  g_assert_cmpuint (chosen->len, ==, 28);
  g_assert_cmpint (ff_proposition_get_number (g_ptr_array_index (chosen, 0)), ==, 2);
}

static void
test_what_is_gone_is_not_counted (void)
{
  g_autoptr (FfRoundPlan) plan = make_plan (27);
  g_autoptr (GPtrArray) fewer = make_propositions (26);

  ff_round_plan_set_chosen (plan, 127, FALSE);
  ff_round_plan_offer (plan, fewer);
  g_assert_cmpuint (ff_round_plan_get_n_chosen (plan), ==, 26);
}

static void
test_a_third_is_suggested_up_to_twenty (void)
{
  static const int cases[][2]
      = { { 1, 1 }, { 3, 1 }, { 27, 9 }, { 28, 9 }, { 29, 10 }, { 90, 20 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FfRoundPlan) plan = make_plan (cases[i][0]);

      g_assert_cmpint (ff_round_plan_get_third (plan), ==, cases[i][1]);
    }
}

static void
test_an_open_count_is_never_secret (void)
{
  g_autoptr (FfRoundPlan) plan = make_plan (27);

  g_assert_true (ff_round_get_secret (ff_round_plan_get_draft (plan)));
  ff_round_plan_set (plan, FF_ROUND_METHOD, FF_METHOD_OPEN);
  g_assert_false (ff_round_get_secret (ff_round_plan_get_draft (plan)));
  ff_round_plan_set (plan, FF_ROUND_SECRET, TRUE);
  g_assert_false (ff_round_get_secret (ff_round_plan_get_draft (plan)));
}

static void
test_what_keeps_a_vote_from_opening (void)
{
  g_autoptr (FfRoundPlan) plan = make_plan (3);
  g_autofree char *fine = ff_round_plan_dup_finding (plan);
  g_autofree char *capped = NULL;
  g_autofree char *lonely = NULL;

  g_assert_null (fine);
  ff_round_plan_set (plan, FF_ROUND_CAP, 6);
  capped = ff_round_plan_dup_finding (plan);
  g_assert_nonnull (strstr (capped, "more than each person has"));
  ff_round_plan_set (plan, FF_ROUND_CAP, 5);
  ff_round_plan_set_chosen (plan, 101, FALSE);
  ff_round_plan_set_chosen (plan, 102, FALSE);
  lonely = ff_round_plan_dup_finding (plan);
  g_assert_nonnull (strstr (lonely, "at least two"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/round-plan/the-draft-changes-and-the-original-stays",
                   test_the_draft_changes_and_the_original_stays);
  g_test_add_func ("/model/round-plan/a-name-is-part-of-the-plan", test_a_name_is_part_of_the_plan);
  g_test_add_func ("/model/round-plan/all-that-is-offered-is-ticked",
                   test_all_that_is_offered_is_ticked);
  g_test_add_func ("/model/round-plan/what-is-gone-is-not-counted",
                   test_what_is_gone_is_not_counted);
  g_test_add_func ("/model/round-plan/a-third-is-suggested-up-to-twenty",
                   test_a_third_is_suggested_up_to_twenty);
  g_test_add_func ("/model/round-plan/an-open-count-is-never-secret",
                   test_an_open_count_is_never_secret);
  g_test_add_func ("/model/round-plan/what-keeps-a-vote-from-opening",
                   test_what_keeps_a_vote_from_opening);
  return g_test_run ();
}
