/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a report holds, as its session's plan says. */
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-report-build.h"
#include "report/ff-report.h"

#include <locale.h>
#include <string.h>

#define PUT(type, id, ...) ff_report_model_put (changes, FF_TYPE_##type, id, __VA_ARGS__, NULL)

static FfReportPlan
get_usual (void)
{
  g_autoptr (FfModel) model = ff_model_new ();

  return ff_report_plan_read (ff_model_get_details (model));
}

static char *
dup_report (FfModel *model, const FfReportPlan *plan)
{
  g_autoptr (FfDocument) document = ff_report_compose (model, plan, NULL);

  return ff_report_model_dup_text (document);
}

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in the report:\n%s", part, text);
}

static void
assert_lacks (const char *text, const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("“%s” should not be in the report:\n%s", part, text);
}

static void
sections_stand_in_the_order_that_was_chosen (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  FfReportPlan plan = get_usual ();
  g_autofree char *text = NULL;
  const char *vote, *dream;

  g_assert_true (ff_report_plan_choose (&plan, "vote,dream", NULL));
  text = dup_report (model, &plan);
  vote = strstr (text, "# The vote\n");
  dream = strstr (text, "# Dream\n");
  g_assert_nonnull (vote);
  g_assert_nonnull (dream);
  g_assert_true (vote < dream);
  assert_has (text, "A library for all of us\n");
  assert_lacks (text, "Introduction");
  assert_lacks (text, "Discover");
  assert_lacks (text, "Who was in the room");
}

static void
the_sessions_own_plan_is_followed (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfModel) model = NULL;
  g_autofree char *text = NULL;

  PUT (SESSION_DETAILS, 1, "title", "T", "introduction", "Hidden words", "report-sections",
       "-introduction dream");
  PUT (PROPOSITION, 1, "number", 1, "text", "There is soup");
  model = ff_report_model_new (changes);
  text = dup_report (model, NULL);
  assert_has (text, "There is soup");
  assert_lacks (text, "Hidden words");
}

static void
without_names_nobody_is_named (void)
{
  static const char *const people[] = { "Ada", "Grace", "Two neighbours" };
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  FfReportPlan plan = get_usual ();
  g_autofree char *with = dup_report (model, &plan);
  g_autofree char *without = NULL;

  plan.nameless = TRUE;
  without = dup_report (model, &plan);
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      assert_has (with, people[i]);
      assert_lacks (without, people[i]);
    }
  assert_has (without, "Build the shelf");
  assert_has (without, "Town council");
}

static void
what_is_under_no_theme_can_be_left_out (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  FfReportPlan plan = get_usual ();
  g_autofree char *text = NULL;

  plan.sorted_only = TRUE;
  text = dup_report (model, &plan);
  assert_has (text, "A seat by the window");
  assert_lacks (text, "The smell");
  assert_lacks (text, "Said under no theme");
}

static FfModel *
make_traced (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  PUT (THEME, 1, "phase", FF_PHASE_DISCOVER, "title", "Quiet");
  PUT (CONTRIBUTION, 1, "phase", FF_PHASE_DISCOVER, "theme", 1, "text", "A seat by the window");
  PUT (CONTRIBUTION, 2, "phase", FF_PHASE_DISCOVER, "text", "The window seat", "joined-into", 1);
  PUT (PROPOSITION, 1, "number", 1, "text", "Everyone has a seat");
  PUT (WORDING, 1, "proposition", 1, "text", "Most have a seat", "date", "2024-03-05");
  PUT (EVIDENCE, 1, "proposition", 1, "contribution", 1);
  PUT (EVIDENCE, 2, "proposition", 1, "theme", 1);
  PUT (COMMITMENT, 1, "text", "Buy chairs", "stage", 4);
  PUT (STAGE_CHANGE, 1, "commitment", 1, "stage", 4, "date", "2024-06-01");
  return ff_report_model_new (changes);
}

static void
a_full_report_says_where_everything_came_from (void)
{
  static const char *const origins[] = {
    "“The window seat”",
    "From “A seat by the window”",
    "From the theme “Quiet”",
    "Until 5 March 2024: “Most have a seat”",
    "Acting",
    "1\u00a0Jun\u00a02024: Acting",
  };
  g_autoptr (FfModel) model = make_traced ();
  FfReportPlan plan = get_usual ();
  g_autofree char *standard = dup_report (model, &plan);
  g_autofree char *full = NULL;

  plan.depth = FF_DEPTH_FULL;
  full = dup_report (model, &plan);
  for (guint i = 0; i < G_N_ELEMENTS (origins); i++)
    {
      assert_has (full, origins[i]);
      assert_lacks (standard, origins[i]);
    }
}

static FfModel *
make_crowded (const char *word)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  static const int dots[] = { 9, 8, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 1 };

  PUT (SESSION_DETAILS, 1, "title", word, "topic", word, "place", word, "organisers", word);
  for (int i = 1; i <= 30; i++)
    {
      PUT (MEETING, i, "title", word, "place", word, "date", "2024-01-01");
      PUT (PROPOSITION, i, "number", i, "text", word, "title", word);
      PUT (SELECTION, i, "proposition", i, "position", i);
      PUT (COMMITMENT, i, "text", word, "owner", word, "due", "2024-01-01");
    }
  PUT (ROUND, 1, "number", 1, "state", FF_STATE_REVEALED, "method", FF_METHOD_HANDS);
  ff_report_model_add_votes (changes, 1, dots, G_N_ELEMENTS (dots));
  return ff_report_model_new (changes);
}

static void
assert_one_page (FfModel *model)
{
  const FfPaper papers[] = { ff_paper_a4 (), ff_paper_letter () };
  FfReportPlan plan = get_usual ();

  plan.depth = FF_DEPTH_SUMMARY;
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (FfDocument) document = ff_report_compose (model, &plan, &papers[i]);
      g_autoptr (FfPages) pages = ff_report_layout_document (document, &papers[i]);

      g_assert_cmpuint (ff_pages_get_n_pages (pages), ==, 1);
    }
}

static void
a_summary_is_one_page_whatever_the_session_holds (void)
{
  g_autofree char *wide = g_strnfill (10000, 'W');
  g_autofree char *ideographs = g_strdup ("");
  g_autoptr (FfModel) empty = ff_model_new ();
  g_autoptr (FfModel) library = ff_report_model_new_library ();
  g_autoptr (FfModel) large = ff_report_model_new_large (2000);
  g_autoptr (FfModel) unbroken = make_crowded (wide);
  g_autoptr (FfModel) han = NULL;

  for (int i = 0; i < 9; i++)
    {
      g_autofree char *longer
          = g_strconcat (ideographs, "我們的圖書館對所有人開放，直到晚上十點。", ideographs, NULL);

      g_free (ideographs);
      ideographs = g_steal_pointer (&longer);
    }
  han = make_crowded (ideographs);
  assert_one_page (empty);
  assert_one_page (library);
  assert_one_page (large);
  assert_one_page (unbroken);
  assert_one_page (han);
}

static void
a_summary_names_result_and_commitments (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  FfReportPlan plan = get_usual ();
  g_autofree char *text = NULL;

  plan.depth = FF_DEPTH_SUMMARY;
  text = dup_report (model, &plan);
  assert_has (text, "A library for all of us");
  assert_has (text, "10 people were present");
  assert_has (text, "39 %");
  assert_has (text, "Children and parents choose what is bought");
  assert_has (text, "Build the shelf");
  assert_has (text, "Ada");
  assert_lacks (text, "A seat by the window");
}

static void
a_summary_counts_what_it_leaves_out (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (100);
  FfReportPlan plan = get_usual ();
  g_autofree char *text = NULL;

  plan.depth = FF_DEPTH_SUMMARY;
  text = dup_report (model, &plan);
  assert_has (text, "100 things were said");
  assert_has (text, "and 18 more");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/depth/sections-stand-in-the-order-that-was-chosen",
                   sections_stand_in_the_order_that_was_chosen);
  g_test_add_func ("/report/depth/the-sessions-own-plan-is-followed",
                   the_sessions_own_plan_is_followed);
  g_test_add_func ("/report/depth/without-names-nobody-is-named", without_names_nobody_is_named);
  g_test_add_func ("/report/depth/what-is-under-no-theme-can-be-left-out",
                   what_is_under_no_theme_can_be_left_out);
  g_test_add_func ("/report/depth/a-full-report-says-where-everything-came-from",
                   a_full_report_says_where_everything_came_from);
  g_test_add_func ("/report/depth/a-summary-is-one-page-whatever-the-session-holds",
                   a_summary_is_one_page_whatever_the_session_holds);
  g_test_add_func ("/report/depth/a-summary-names-result-and-commitments",
                   a_summary_names_result_and_commitments);
  g_test_add_func ("/report/depth/a-summary-counts-what-it-leaves-out",
                   a_summary_counts_what_it_leaves_out);
  return g_test_run ();
}
