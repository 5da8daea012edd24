/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How wide the columns of a table become, and that words are not broken where they have room. */
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-layout.h"
#include "report/ff-pages-private.h"
#include "report/ff-report-build.h"

#include <locale.h>
#include <string.h>

#define PUT(type, id, ...) ff_report_model_put (changes, FF_TYPE_##type, id, __VA_ARGS__, NULL)

static void
a_narrow_column_gets_room_for_its_longest_word (void)
{
  const FfColumnNeed needs[] = {
    { FF_COLUMN_TEXT, 900, 50 },
    { FF_COLUMN_SHORT, 300, 110 },
    { FF_COLUMN_SHORT, 300, 40 },
  };
  double widths[3];

  ff_layout_choose_widths (needs, 3, 300, 280, widths);
  g_assert_cmpfloat_with_epsilon (widths[1], 110, 0.01);
  g_assert_cmpfloat (widths[0], >=, 50);
  g_assert_cmpfloat (widths[2], >=, 40);
  g_assert_cmpfloat_with_epsilon (widths[0] + widths[1] + widths[2], 280, 0.01);
}

static void
only_the_longest_word_is_broken_where_words_have_no_room (void)
{
  const FfColumnNeed needs[] = {
    { FF_COLUMN_TEXT, 5000, 5000 },
    { FF_COLUMN_SHORT, 200, 60 },
    { FF_COLUMN_NUMBER, 40, 20 },
  };
  double widths[3];

  ff_layout_choose_widths (needs, 3, 300, 280, widths);
  g_assert_cmpfloat (widths[1], >=, 60);
  g_assert_cmpfloat_with_epsilon (widths[2], 40, 0.01);
  g_assert_cmpfloat_with_epsilon (widths[0] + widths[1] + widths[2], 280, 0.01);
}

static void
columns_that_fit_are_left_alone (void)
{
  const FfColumnNeed needs[] = { { FF_COLUMN_SHORT, 80, 0 }, { FF_COLUMN_NUMBER, 30, 0 } };
  double widths[2];

  ff_layout_choose_widths (needs, 2, 300, 280, widths);
  g_assert_cmpfloat_with_epsilon (widths[0], 80, 0.01);
  g_assert_cmpfloat_with_epsilon (widths[1], 30, 0.01);
}

/* A commitment whose every column holds more than one line, a long word among them. */
static FfModel *
make_commitment (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  PUT (SESSION_DETAILS, 1, "title", "T", "language", "en");
  PUT (PROPOSITION, 1, "number", 1, "text", "P");
  PUT (SELECTION, 1, "proposition", 1);
  PUT (COMMITMENT, 1, "selection", 1, "text",
       "Open the agencies to volunteers who come from the neighbourhood itself, not from far away",
       "owner", "Voluntary organisations", "successor", "Representatives of them", "help",
       "The neighbourhood's administration", "due", "2012-11-30", "review", "2012-12-31", "stage",
       3);
  PUT (STAGE_CHANGE, 1, "commitment", 1, "stage", 3, "date", "2012-09-17");
  return ff_report_model_new (changes);
}

static gboolean
is_between_words (const PangoLayoutLine *line)
{
  const char *text = pango_layout_get_text (line->layout);
  const char *end = text + line->start_index + line->length;

  return line->length == 0 || *end == '\0' || strchr (" \n", *end) != NULL
         || (end > text && strchr (" \n-", end[-1]) != NULL);
}

static void
check_lines (const FfPaper *paper)
{
  g_autoptr (FfModel) model = make_commitment ();
  FfReportPlan plan = ff_report_plan_read (ff_model_get_details (model));
  g_autoptr (FfDocument) document = NULL;
  g_autoptr (FfPages) pages = NULL;
  guint n_lines = 0;

  plan.depth = FF_DEPTH_FULL;
  document = ff_report_compose (model, &plan, paper);
  pages = ff_report_layout_document (document, paper);
  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    for (guint i = 0; i < ff_pages_get_sheet (pages, page)->marks->len; i++)
      {
        const FfMark *mark = &g_array_index (ff_pages_get_sheet (pages, page)->marks, FfMark, i);

        if (mark->kind != FF_MARK_LINE)
          continue;
        n_lines++;
        if (!is_between_words (mark->line))
          g_error ("A word is broken in “%s”", pango_layout_get_text (mark->line->layout));
      }
  g_assert_cmpuint (n_lines, >, 20);
}

static void
no_word_of_a_commitment_is_broken (void)
{
  FfPaper a4 = ff_paper_a4 (), letter = ff_paper_letter ();

  check_lines (&a4);
  check_lines (&letter);
}

static void
a_word_that_may_be_divided_needs_room_for_its_hyphen (void)
{
  g_autoptr (FfTypesetter) setter = ff_typesetter_new ("en", FALSE);
  g_autoptr (PangoLayout) divided
      = ff_typesetter_set_words (setter, FF_FACE_CELL, "neighbour\u00adhood", -1);
  g_autoptr (PangoLayout) part
      = ff_typesetter_set_words (setter, FF_FACE_CELL, "neighbour\u2010", -1);

  g_assert_cmpfloat_with_epsilon (ff_layout_get_word_width (divided), ff_layout_get_width (part),
                                  0.01);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/columns/a-narrow-column-gets-room-for-its-longest-word",
                   a_narrow_column_gets_room_for_its_longest_word);
  g_test_add_func ("/report/columns/only-the-longest-word-is-broken-where-words-have-no-room",
                   only_the_longest_word_is_broken_where_words_have_no_room);
  g_test_add_func ("/report/columns/columns-that-fit-are-left-alone",
                   columns_that_fit_are_left_alone);
  g_test_add_func ("/report/columns/no-word-of-a-commitment-is-broken",
                   no_word_of_a_commitment_is_broken);
  g_test_add_func ("/report/columns/a-word-that-may-be-divided-needs-room-for-its-hyphen",
                   a_word_that_may_be_divided_needs_room_for_its_hyphen);
  return g_test_run ();
}
