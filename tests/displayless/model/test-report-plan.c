/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "ff-test.h"
#include "model/ff-report-plan.h"

static FfSessionDetails *
make_details (const char *sections)
{
  FfSessionDetails *details = FF_SESSION_DETAILS (ff_record_new (FF_TYPE_SESSION_DETAILS));

  ff_session_details_set_report_sections (details, sections);
  return details;
}

static FfReportPlan
read_plan (const char *sections)
{
  g_autoptr (FfSessionDetails) details = make_details (sections);

  return ff_report_plan_read (details);
}

static void
a_new_session_shows_everything_in_the_usual_order (void)
{
  FfReportPlan plan = read_plan ("");

  g_assert_cmpint (plan.depth, ==, FF_DEPTH_STANDARD);
  g_assert_false (plan.nameless || plan.sorted_only);
  for (guint i = 0; i < FF_N_SECTIONS; i++)
    {
      g_assert_cmpuint (plan.order[i], ==, i);
      g_assert_false (plan.hidden[i]);
    }
}

static void
what_was_chosen_comes_back (void)
{
  g_autoptr (FfSessionDetails) details = make_details ("");
  FfReportPlan plan = ff_report_plan_read (details);
  FfReportPlan again;

  plan.depth = FF_DEPTH_FULL;
  plan.nameless = TRUE;
  plan.hidden[FF_SECTION_PEOPLE] = TRUE;
  ff_report_plan_move (&plan, FF_SECTION_VOTE, 0);
  ff_report_plan_write (&plan, details);
  again = ff_report_plan_read (details);
  g_assert_cmpmem (&again, sizeof again, &plan, sizeof plan);
  g_assert_cmpint (again.order[0], ==, FF_SECTION_VOTE);
  g_assert_cmpint (again.order[1], ==, FF_SECTION_INTRODUCTION);
}

/* A session whose sections stand as usual takes over what a later program adds to them. */
static void
the_usual_order_is_kept_as_nothing (void)
{
  g_autoptr (FfSessionDetails) details = make_details ("vote introduction");
  FfReportPlan plan = ff_report_plan_read (details);

  g_assert_cmpint (plan.order[0], ==, FF_SECTION_VOTE);
  ff_report_plan_move (&plan, 0, FF_SECTION_VOTE);
  ff_report_plan_write (&plan, details);
  g_assert_cmpstr (ff_session_details_get_report_sections (details), ==, "");
}

static void
a_move_down_lets_those_between_go_up (void)
{
  FfReportPlan plan = read_plan ("");

  ff_report_plan_move (&plan, 1, 3);
  g_assert_cmpint (plan.order[1], ==, FF_SECTION_MEETINGS);
  g_assert_cmpint (plan.order[2], ==, FF_SECTION_DISCOVER);
  g_assert_cmpint (plan.order[3], ==, FF_SECTION_CONTENTS);
  g_assert_cmpint (plan.order[4], ==, FF_SECTION_DREAM);
}

static void
odd_words_in_a_file_do_no_harm (void)
{
  FfReportPlan plan = read_plan ("- vote  nothing -vote vote --dream about dream-");

  g_assert_cmpint (plan.order[0], ==, FF_SECTION_VOTE);
  g_assert_false (plan.hidden[FF_SECTION_VOTE]);
  g_assert_cmpint (plan.order[1], ==, FF_SECTION_ABOUT);
  g_assert_cmpint (plan.order[2], ==, FF_SECTION_INTRODUCTION);
  for (guint i = 0; i < FF_N_SECTIONS; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpint (plan.order[i], !=, plan.order[j]);
}

static void
named_sections_are_shown_alone (void)
{
  FfReportPlan plan = read_plan ("");
  g_autoptr (GError) error = NULL;

  g_assert_true (ff_report_plan_choose (&plan, "vote, dream", &error));
  g_assert_no_error (error);
  g_assert_cmpint (plan.order[0], ==, FF_SECTION_VOTE);
  g_assert_cmpint (plan.order[1], ==, FF_SECTION_DREAM);
  for (guint i = 0; i < FF_N_SECTIONS; i++)
    g_assert_cmpint (plan.hidden[plan.order[i]], ==, i >= 2);
  g_assert_false (ff_report_plan_choose (&plan, "dream,votes", &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, "votes"));
  g_assert_cmpint (plan.order[0], ==, FF_SECTION_VOTE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/report-plan/a-new-session-shows-everything-in-the-usual-order",
                   a_new_session_shows_everything_in_the_usual_order);
  g_test_add_func ("/model/report-plan/what-was-chosen-comes-back", what_was_chosen_comes_back);
  g_test_add_func ("/model/report-plan/the-usual-order-is-kept-as-nothing",
                   the_usual_order_is_kept_as_nothing);
  g_test_add_func ("/model/report-plan/a-move-down-lets-those-between-go-up",
                   a_move_down_lets_those_between_go_up);
  g_test_add_func ("/model/report-plan/odd-words-in-a-file-do-no-harm",
                   odd_words_in_a_file_do_no_harm);
  g_test_add_func ("/model/report-plan/named-sections-are-shown-alone",
                   named_sections_are_shown_alone);
  return g_test_run ();
}
