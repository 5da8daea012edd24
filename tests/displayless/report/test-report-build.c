/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-markdown.h"
#include "report/ff-report-build.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#define PUT(type, id, ...) ff_report_model_put (changes, FF_TYPE_##type, id, __VA_ARGS__, NULL)

static char *
dup_report (FfModel *model)
{
  g_autoptr (FfDocument) document = ff_report_build (model);

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

/* Each of @parts must stand after the one before it. */
static void
assert_order (const char *text, const char *const *parts)
{
  const char *at = text;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *found = strstr (at, parts[i]);

      if (found == NULL)
        g_error ("“%s” does not follow “%s”:\n%s", parts[i], i > 0 ? parts[i - 1] : "", text);
      at = found + strlen (parts[i]);
    }
}

static void
test_sections_follow_the_day (void)
{
  static const char *const parts[] = {
    "A library for all of us\n",
    "-: When our library is at its best",
    "Meetings: First evening, 5 March 2024\nMeeting 2, 9 April 2024, Reading room\n",
    "Organised by: Town council\nFriends of the library\n",
    "# Introduction\nWe met twice.\nThis is what we found.\n",
    "# Contents\n(contents)\n",
    "# First evening\n",
    "## Structure\n18:00–18:15 | Welcome\n18:15–18:55 | In pairs\nOne tells, one writes\n"
    "19:00–19:30 | Supper\n",
    "## Reflections\n-: We should do this more often\n",
    "# Reflections\n-: Said on the way home\n",
    "# Discover\nThe room was asked:\n1: When were you glad of it?\n",
    "## Quiet\n-: A seat by the window said 3 times\n",
    "## Help\nShe found the book from its colour\n",
    "## Said under no theme\n-: The smell\n",
    "# Dream\n1: The doors are open until ten\n2: Children choose what is bought\n"
    "3: There is soup withdrawn\n4: Open on Sundays now part of 1\n",
    "# The vote\n",
    "## Round 1\n",
    "## Run-off\nVoting is closed. The result has not been revealed yet.\n",
    "# How the propositions were chosen\nThe dots decided.\n",
    "2: Children and parents choose what is bought\nMost dots\n",
    "1: The doors are open until ten together with 4, Sundays\n",
    "# Design and Destiny\n## 2 Children and parents choose what is bought\n",
    "### Design\n-: A shelf of wishes\n",
    "### Destiny\nWe will",
    "## Beyond these propositions\n-: Think of the roof\n",
    "## Further commitments\nKeep\nThe reading hour\n",
    "# Who was in the room\nReaders | 11 | 9\nStaff | 4 | 0\nTotal | 15 | 9\n",
    "# Questions that got no answer\n2b: What should never change?\n",
    "# About this report\nNothing here is binding.\nContact: library@example.org\n",
    NULL,
  };
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *text = dup_report (model);

  assert_order (text, parts);
}

static void
test_what_is_empty_is_left_out (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *text = dup_report (model);

  assert_lacks (text, "Meeting 2\n"); /* has neither timetable nor reflections */
  assert_lacks (text, "Empty theme");
  assert_lacks (text, "Nobody came");
  assert_lacks (text, "Still open");
  assert_lacks (text, "Only a plan");
  assert_lacks (text, "Also said");
  assert_lacks (text, "# Notes");
  assert_lacks (text, "Asked in pairs");
}

static void
test_joined_contributions_are_listed_once (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *text = dup_report (model);

  assert_lacks (text, "The window seat");
  assert_lacks (text, "-: By the window");
}

static void
test_votes_come_with_rules_ranks_and_total (void)
{
  static const char *const parts[] = {
    "Date: 9 April 2024\n",
    "Rule: 3 dots a person, no more than 2 for one proposition\n",
    "Method: By raised hands\n",
    "Turnout: 10 people were present",
    "Dots cast: 23\n",
    "1 | 2 | Option 2 |  | 9 | 39 %\n2= | 1 | Option 1 |  | 7 | 30 %\n"
    "2= | 3 | Option 3 |  | 7 | 30 %\n |  | Total |  | 23 | 100 %\n",
    "may not add up to 100",
    NULL,
  };
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *text = dup_report (model);

  assert_order (text, parts);
}

static void
test_a_voided_round_has_no_result (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfModel) model = NULL;
  g_autofree char *text = NULL;

  PUT (ROUND, 1, "number", 1, "state", FF_STATE_CLOSED, "voided", TRUE);
  model = ff_report_model_new (changes);
  text = dup_report (model);
  assert_has (text, "It has no result.\n");
  g_assert_null (strstr (text, "revealed"));
}

static void
test_turnout_counts_ballots (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfCountChange *count;
  FfTally *tally = ff_tally_new (FALSE);
  g_autoptr (FfModel) model = NULL;
  g_autofree char *text = NULL;

  PUT (ROUND, 1, "number", 1, "state", FF_STATE_REVEALED, "dots", 5, "present", 8);
  ff_tally_add_option (tally, 1, 1, "One", "One");
  ff_tally_add_option (tally, 2, 2, "Two", "Two");
  ff_tally_add_dots (tally, 1, 5);
  ff_tally_add_dots (tally, 1, 2);
  ff_tally_set_ballots (tally, 3);
  ff_tally_finish (tally);
  count = ff_changes_add_count (changes, 1);
  count->ballots = 3;
  count->tally = tally;
  model = ff_report_model_new (changes);
  text = dup_report (model);
  assert_has (text, "Turnout: 3 of 8 people present voted (38 %)\n");
  assert_has (text, "Dots cast: 7\n");
  assert_has (text, "1 | 1 | One |  | 7 | 100 % | 2\n2 | 2 | Two |  | 0 | 0 % | 0\n");
}

/* The published table: 26 of 183 dots are 14 per cent (London report, 2012). */
static void
test_london_figures_come_out_as_published (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (0);
  g_autofree char *text = dup_report (model);

  assert_has (text, "\n1 | 1 | Option 1 |  | 26 | 14 %\n2 | 21 | Option 21 |  | 12 | 7 %\n"
                    "3= | 3 | Option 3 |  | 11 | 6 %\n");
  assert_has (text, "\n7= | 11 | Option 11 |  | 10 | 5 %\n");
  assert_has (text, "\n25 | 2 | Option 2 |  | 1 | 1 %\n26= | 8 | Option 8 |  | 0 | 0 %\n");
  assert_has (text, "\n |  | Total |  | 183 | 100 %\n");
}

/* Reads the rows of the published table into a count; votes[number] and shares[number] are the
 * published ones. */
static FfTally *
read_published_votes (const char *path, int *votes, int *shares)
{
  g_autofree char *text = ff_test_read (path);
  g_autoptr (GRegex) row
      = g_regex_new ("^(\\d+)\\. (.*)\\t(\\d+)\\t(\\d+)$", G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  FfTally *tally = ff_tally_new (TRUE);

  for (g_regex_match (row, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *number = g_match_info_fetch (match, 1);
      g_autofree char *title = g_match_info_fetch (match, 2);
      g_autofree char *dots = g_match_info_fetch (match, 3);
      g_autofree char *share = g_match_info_fetch (match, 4);

      ff_tally_add_option (tally, atoi (number), atoi (number), title, title);
      ff_tally_add_dots (tally, atoi (number), atoi (dots));
      votes[atoi (number)] = atoi (dots);
      shares[atoi (number)] = atoi (share);
    }
  ff_tally_finish (tally);
  return tally;
}

static const FfTable *
find_votes (FfDocument *document)
{
  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    if (ff_document_get_block (document, i)->table != NULL)
      return ff_document_get_block (document, i)->table;
  g_error ("the report has no table");
}

static int
get_figure (const FfTable *table, guint row, guint column)
{
  g_autofree char *words = ff_inline_dup_text (ff_table_get_cell (table, row, column));

  return atoi (words);
}

/* Number in column 1, votes in column 4, share in column 5 of the 27 rows and the total. */
static void
test_the_published_table_is_matched_row_by_row (void)
{
  g_autofree char *path = ff_test_dup_seed ("london-workshops-2012.md");
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfModel) model = NULL;
  g_autoptr (FfDocument) document = NULL;
  const FfTable *table;
  int votes[28] = { 0 }, shares[28] = { 0 };

  if (path == NULL)
    return;
  PUT (ROUND, 1, "number", 1, "state", FF_STATE_REVEALED, "method", FF_METHOD_HANDS);
  ff_changes_add_count (changes, 1)->tally = read_published_votes (path, votes, shares);
  model = ff_report_model_new (changes);
  document = ff_report_build (model);
  table = find_votes (document);
  g_assert_cmpuint (ff_table_get_n_rows (table), ==, 28);
  for (guint row = 0; row < 27; row++)
    {
      int number = get_figure (table, row, 1);

      g_assert_cmpint (get_figure (table, row, 4), ==, votes[number]);
      g_assert_cmpint (get_figure (table, row, 5), ==, shares[number]);
      if (row > 0)
        g_assert_cmpint (get_figure (table, row, 4), <=, get_figure (table, row - 1, 4));
    }
  g_assert_cmpint (get_figure (table, 27, 4), ==, 183);
}

static void
test_changed_words_stand_in_italics (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autoptr (FfDocument) document = ff_report_build (model);
  g_autofree char *markdown = ff_markdown_write (document);

  assert_has (markdown, "2. Children *and parents* choose what is bought\n");
  assert_has (markdown, "Words in italics were changed by the group");
}

static void
test_commitments_stand_by_kind (void)
{
  static const char *const parts[] = {
    "We will",
    "Build the shelf quick win | Ada\nSuccessor: Grace |  | 1\u00a0Jun\u00a02024\nReview: "
    "1\u00a0Sep\u00a02024\n",
    "Others need to",
    "Give a budget |  | The council | \n",
    NULL,
  };
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *text = dup_report (model);

  assert_order (text, parts);
}

static void
test_a_non_disclosing_session_names_no_owner (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfModel) model = NULL;
  g_autofree char *text = NULL;

  PUT (SESSION_DETAILS, 1, "title", "T", "non-disclosing", TRUE);
  PUT (COMMITMENT, 1, "text", "Build the shelf", "owner", "Ada", "successor", "Grace");
  model = ff_report_model_new (changes);
  text = dup_report (model);
  assert_has (text, "Build the shelf");
  assert_lacks (text, "Ada");
  assert_lacks (text, "Grace");
}

static void
test_answers_without_themes_stand_under_their_questions (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfModel) model = NULL;
  g_autofree char *text = NULL;

  PUT (PROMPT, 1, "phase", FF_PHASE_DISCOVER, "number", "4", "text", "What helps?");
  PUT (CONTRIBUTION, 1, "phase", FF_PHASE_DISCOVER, "prompt", 1, "text", "Time");
  PUT (CONTRIBUTION, 2, "phase", FF_PHASE_DISCOVER, "text", "Tea");
  model = ff_report_model_new (changes);
  text = dup_report (model);
  assert_has (text, "# Discover\n## 4 What helps?\n-: Time\n-: Tea\n");
}

static void
test_an_empty_session_has_its_title_and_nothing_else (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (FfDocument) document = ff_report_build (model);

  g_assert_cmpuint (ff_document_get_n_blocks (document), ==, 1);
  g_assert_cmpstr (ff_document_get (document, FF_DOCUMENT_TITLE), ==, "Untitled session");
}

static void
test_markdown_escapes_what_would_read_as_markup (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfModel) model = NULL;
  g_autoptr (FfDocument) document = NULL;
  g_autofree char *markdown = NULL;

  PUT (SESSION_DETAILS, 1, "title", "*Bold* <script>", "introduction", "1. not a list\n# no head");
  PUT (CONTRIBUTION, 1, "phase", FF_PHASE_DISCOVER, "text", "a\tb\x01|c");
  model = ff_report_model_new (changes);
  document = ff_report_build (model);
  markdown = ff_markdown_write (document);
  assert_has (markdown, "# \\*Bold\\* \\<script\\>\n");
  assert_has (markdown, "\n1\\. not a list\\\n\\# no head\n");
  assert_has (markdown, "a\tb \\|c\n");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/build/sections-follow-the-day", test_sections_follow_the_day);
  g_test_add_func ("/report/build/what-is-empty-is-left-out", test_what_is_empty_is_left_out);
  g_test_add_func ("/report/build/joined-contributions-are-listed-once",
                   test_joined_contributions_are_listed_once);
  g_test_add_func ("/report/build/votes-come-with-rules-ranks-and-total",
                   test_votes_come_with_rules_ranks_and_total);
  g_test_add_func ("/report/build/a-voided-round-has-no-result", test_a_voided_round_has_no_result);
  g_test_add_func ("/report/build/turnout-counts-ballots", test_turnout_counts_ballots);
  g_test_add_func ("/report/build/london-figures-come-out-as-published",
                   test_london_figures_come_out_as_published);
  g_test_add_func ("/report/build/the-published-table-is-matched-row-by-row",
                   test_the_published_table_is_matched_row_by_row);
  g_test_add_func ("/report/build/changed-words-stand-in-italics",
                   test_changed_words_stand_in_italics);
  g_test_add_func ("/report/build/commitments-stand-by-kind", test_commitments_stand_by_kind);
  g_test_add_func ("/report/build/a-non-disclosing-session-names-no-owner",
                   test_a_non_disclosing_session_names_no_owner);
  g_test_add_func ("/report/build/answers-without-themes-stand-under-their-questions",
                   test_answers_without_themes_stand_under_their_questions);
  g_test_add_func ("/report/build/an-empty-session-has-its-title-and-nothing-else",
                   test_an_empty_session_has_its_title_and_nothing_else);
  g_test_add_func ("/report/build/markdown-escapes-what-would-read-as-markup",
                   test_markdown_escapes_what_would_read_as_markup);
  return g_test_run ();
}
