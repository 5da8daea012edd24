/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-pages-private.h"
#include "report/ff-report-build.h"

#include <locale.h>
#include <string.h>

#define PUT(type, id, ...) ff_report_model_put (changes, FF_TYPE_##type, id, __VA_ARGS__, NULL)

static FfDocument *
make_document (void)
{
  FfDocument *document = ff_document_new ();

  ff_document_set (document, FF_DOCUMENT_TITLE, "Test");
  ff_document_set (document, FF_DOCUMENT_LANGUAGE, "en");
  return document;
}

static FfBlock *
add_words (FfDocument *document, FfBlockKind kind, const char *words)
{
  FfBlock *block = ff_block_new (kind);

  block->text = ff_inline_new (words);
  ff_document_add (document, block);
  return block;
}

static void
add_heading (FfDocument *document, int level, const char *words)
{
  FfBlock *heading = add_words (document, FF_BLOCK_HEADING, words);

  heading->level = level;
  heading->short_title = g_strdup (words);
  heading->anchor = g_strdup (words);
}

static FfPages *
lay_out (FfDocument *document)
{
  FfPaper paper = ff_paper_a4 ();

  return ff_report_layout_document (document, &paper);
}

static const char *
get_words (const FfMark *mark)
{
  return mark->kind == FF_MARK_LINE && mark->line->layout != NULL
             ? pango_layout_get_text (mark->line->layout) + mark->line->start_index
             : "";
}

/* Whether @mark is a line between the running head and the page's number. */
static gboolean
is_body_line (FfPages *pages, const FfMark *mark)
{
  const FfPaper *paper = ff_pages_get_paper (pages);

  return mark->kind == FF_MARK_LINE && mark->y > paper->margin
         && mark->y < paper->height - paper->margin + 1;
}

/* How many lines in the body of @page begin with @words. */
static guint
count_lines (FfPages *pages, guint page, const char *words)
{
  const FfSheet *sheet = ff_pages_get_sheet (pages, page);
  guint n = 0;

  for (guint i = 0; i < sheet->marks->len; i++)
    {
      const FfMark *mark = &g_array_index (sheet->marks, FfMark, i);

      n += is_body_line (pages, mark) && g_str_has_prefix (get_words (mark), words);
    }
  return n;
}

/* The first page with a line that begins with @words. */
static guint
find_page (FfPages *pages, const char *words)
{
  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    if (count_lines (pages, page, words) > 0)
      return page;
  g_error ("no page has “%s”", words);
}

static void
test_an_empty_session_is_one_page (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  FfPaper paper = ff_paper_a4 ();
  g_autoptr (FfPages) pages = ff_report_layout (model, &paper);

  g_assert_cmpuint (ff_pages_get_n_pages (pages), ==, 1);
  g_assert_cmpuint (count_lines (pages, 0, "Untitled session"), ==, 1);
}

/* Wherever on the page the headings come to stand. */
static void
check_headings_stay (int from_level, int to_level)
{
  for (guint n = 0; n < 70; n++)
    {
      g_autoptr (FfDocument) document = make_document ();
      g_autoptr (FfPages) pages = NULL;

      for (guint i = 0; i < n; i++)
        add_words (document, FF_BLOCK_NOTE, "filler");
      for (int level = from_level; level <= to_level; level++)
        add_heading (document, level, "Section");
      add_words (document, FF_BLOCK_PARAGRAPH, "After\nit");
      pages = lay_out (document);
      g_assert_cmpuint (find_page (pages, "Section"), ==, find_page (pages, "After"));
      g_assert_cmpuint (find_page (pages, "it"), ==, find_page (pages, "After"));
    }
}

static void
test_no_heading_ends_a_page (void)
{
  check_headings_stay (1, 1);
  check_headings_stay (2, 2);
  check_headings_stay (3, 3);
  check_headings_stay (1, 3);
}

static FfBlock *
add_list (FfDocument *document, guint columns, guint n)
{
  FfBlock *list = ff_block_new (FF_BLOCK_LIST);

  list->columns = columns;
  for (guint i = 0; i < n; i++)
    ff_block_add_item (list, NULL, ff_inline_new (i == 0 ? "First item" : "Item"));
  ff_document_add (document, list);
  return list;
}

static void
test_a_heading_stays_with_its_columns (void)
{
  for (guint n = 0; n < 70; n++)
    {
      g_autoptr (FfDocument) document = make_document ();
      g_autoptr (FfPages) pages = NULL;

      for (guint i = 0; i < n; i++)
        add_words (document, FF_BLOCK_NOTE, "filler");
      add_heading (document, 2, "Section");
      add_list (document, 2, 60);
      pages = lay_out (document);
      g_assert_cmpuint (find_page (pages, "Section"), ==, find_page (pages, "First item"));
    }
}

static void
test_no_line_of_a_paragraph_stands_alone (void)
{
  for (guint n = 0; n < 60; n++)
    {
      g_autoptr (FfDocument) document = make_document ();
      g_autoptr (FfPages) pages = NULL;
      guint all = 0;

      for (guint i = 0; i < n; i++)
        add_words (document, FF_BLOCK_NOTE, "filler");
      add_words (document, FF_BLOCK_PARAGRAPH, "L1\nL2\nL3\nL4\nL5\nL6\nL7");
      pages = lay_out (document);
      for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
        {
          guint lines = count_lines (pages, page, "L");

          g_assert_cmpuint (lines, !=, 1);
          all += lines;
        }
      g_assert_cmpuint (all, ==, 7);
    }
}

static void
test_columns_are_balanced (void)
{
  g_autoptr (FfDocument) document = make_document ();
  g_autoptr (FfPages) pages = NULL;
  const FfSheet *sheet;
  double left = 0, right = 0;
  double middle;

  add_list (document, 2, 21);
  pages = lay_out (document);
  sheet = ff_pages_get_sheet (pages, 0);
  middle = ff_pages_get_paper (pages)->width / 2;
  for (guint i = 0; i < sheet->marks->len; i++)
    {
      const FfMark *mark = &g_array_index (sheet->marks, FfMark, i);

      if (!g_str_has_prefix (get_words (mark), "Item"))
        continue;
      if (mark->x < middle)
        left = MAX (left, mark->y);
      else
        right = MAX (right, mark->y);
    }
  g_assert_cmpfloat (right, >, 0);
  g_assert_cmpfloat (left - right, >=, 0);
  g_assert_cmpfloat (left - right, <, 20);
}

static void
test_columns_go_on_over_pages (void)
{
  g_autoptr (FfDocument) document = make_document ();
  g_autoptr (FfPages) pages = NULL;
  guint all = 0;

  add_list (document, 2, 300);
  pages = lay_out (document);
  g_assert_cmpuint (ff_pages_get_n_pages (pages), >, 2);
  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    all += count_lines (pages, page, "Item");
  g_assert_cmpuint (all, ==, 299);
}

static void
test_a_table_repeats_its_head (void)
{
  g_autoptr (FfDocument) document = make_document ();
  g_autoptr (FfPages) pages = NULL;
  FfBlock *block = ff_block_new (FF_BLOCK_TABLE);
  guint all = 0;

  block->table = ff_table_new ();
  ff_table_add_column (block->table, FF_COLUMN_TEXT, "Head");
  for (guint i = 0; i < 120; i++)
    {
      ff_table_add_row (block->table, FF_ROW_PLAIN);
      ff_table_add_words (block->table, "Row");
    }
  ff_document_add (document, block);
  pages = lay_out (document);
  g_assert_cmpuint (ff_pages_get_n_pages (pages), >, 2);
  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    {
      g_assert_cmpuint (count_lines (pages, page, "Head"), ==, 1);
      all += count_lines (pages, page, "Row");
    }
  g_assert_cmpuint (all, ==, 120);
}

/* Lines that stand side by side must not run into each other. */
static void
assert_apart (FfPages *pages)
{
  const FfSheet *sheet = ff_pages_get_sheet (pages, 0);

  for (guint i = 0; i < sheet->marks->len; i++)
    for (guint j = 0; j < sheet->marks->len; j++)
      {
        const FfMark *left = &g_array_index (sheet->marks, FfMark, i);
        const FfMark *right = &g_array_index (sheet->marks, FfMark, j);
        PangoRectangle extents;

        if (left->kind != FF_MARK_LINE || right->kind != FF_MARK_LINE || left->x >= right->x
            || ABS (left->y - right->y) > 0.1)
          continue;
        pango_layout_line_get_extents (left->line, NULL, &extents);
        g_assert_cmpfloat (left->x + (double) extents.width / PANGO_SCALE, <=, right->x);
      }
}

static void
test_quiet_words_keep_to_their_column (void)
{
  g_autoptr (FfDocument) document = make_document ();
  g_autoptr (FfPages) pages = NULL;
  FfBlock *block = ff_block_new (FF_BLOCK_TABLE);

  block->table = ff_table_new ();
  ff_table_add_column (block->table, FF_COLUMN_TEXT, "Many words");
  for (guint i = 0; i < 4; i++)
    ff_table_add_column (block->table, FF_COLUMN_SHORT, "Short");
  ff_table_add_row (block->table, FF_ROW_PLAIN);
  for (guint i = 0; i < 5; i++)
    {
      FfInline *cell = ff_inline_new ("Words of a certain length that");

      ff_inline_add (cell, "\n", FF_RUN_PLAIN);
      ff_inline_add (cell, "Review: 11 Dec 2012", FF_RUN_MUTED);
      ff_table_add_cell (block->table, cell);
    }
  ff_document_add (document, block);
  pages = lay_out (document);
  assert_apart (pages);
}

/* Whether @page has a row that begins with @title and ends with @number. */
static gboolean
has_row (FfPages *pages, guint page, const char *title, const char *number)
{
  const FfSheet *sheet = ff_pages_get_sheet (pages, page);

  for (guint i = 0; i < sheet->marks->len; i++)
    for (guint j = 0; j < sheet->marks->len; j++)
      {
        const FfMark *first = &g_array_index (sheet->marks, FfMark, i);
        const FfMark *last = &g_array_index (sheet->marks, FfMark, j);

        if (is_body_line (pages, first) && is_body_line (pages, last)
            && ABS (first->y - last->y) < 0.1 && g_str_equal (get_words (first), title)
            && g_str_equal (get_words (last), number))
          return TRUE;
      }
  return FALSE;
}

static void
test_contents_name_the_right_pages (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  FfPaper paper = ff_paper_letter ();
  g_autoptr (FfPages) pages = ff_report_layout (model, &paper);
  guint contents = find_page (pages, "Contents");
  guint n_listed = 0;

  for (guint i = 0; i < ff_pages_get_n_headings (pages); i++)
    {
      const FfHeading *heading = ff_pages_get_heading (pages, i);
      g_autofree char *number = g_strdup_printf ("%u", heading->page + 1);

      if (!heading->listed)
        continue;
      n_listed++;
      g_assert_true (has_row (pages, contents, heading->title, number));
    }
  g_assert_cmpuint (n_listed, >, 10);
}

/* Every line must end within the sheet. */
static void
assert_within (FfPages *pages)
{
  double width = ff_pages_get_paper (pages)->width;

  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    {
      const FfSheet *sheet = ff_pages_get_sheet (pages, page);

      for (guint i = 0; i < sheet->marks->len; i++)
        {
          const FfMark *mark = &g_array_index (sheet->marks, FfMark, i);
          PangoRectangle extents;

          if (mark->kind != FF_MARK_LINE)
            continue;
          pango_layout_line_get_extents (mark->line, NULL, &extents);
          g_assert_cmpfloat (mark->x, >=, 0);
          g_assert_cmpfloat (mark->x + (double) extents.width / PANGO_SCALE, <=, width);
          g_assert_cmpfloat (mark->y, <, ff_pages_get_paper (pages)->height);
        }
    }
}

static void
test_hostile_words_stay_on_the_paper (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autofree char *word = g_strnfill (800, 'W');
  g_autofree char *monster = g_strnfill (10000, 'W');
  const char *odd = "<b>&amp;</b> \x01\x1b[0m 😀👩‍👩‍👧 שלום عالم \xe2\x80\xae"
                    "override\n\n\nlines\t\ttabs";
  g_autoptr (FfModel) model = NULL;
  g_autoptr (FfPages) pages = NULL;
  FfPaper paper = ff_paper_a4 ();

  PUT (SESSION_DETAILS, 1, "title", word, "topic", odd, "organisers", word, "introduction", odd,
       "contact", word);
  PUT (MEETING, 1, "title", word, "date", "2024-01-01");
  PUT (AGENDA_ITEM, 1, "meeting", 1, "title", word, "details", odd, "start", 1439, "minutes", 60);
  PUT (THEME, 1, "phase", FF_PHASE_DISCOVER, "title", odd);
  PUT (PROPOSITION, 1, "number", 9999, "text", word, "title", odd);
  PUT (SELECTION, 1, "proposition", 1, "text", odd, "reason", word);
  PUT (COMMITMENT, 1, "selection", 1, "text", odd, "owner", word, "help", word);
  for (int i = 1; i < 8; i++)
    PUT (CONTRIBUTION, i, "phase", FF_PHASE_DISCOVER, "theme", i % 2, "text",
         i == 3 ? monster : odd, "starred", i == 5);
  model = ff_report_model_new (changes);
  pages = ff_report_layout (model, &paper);
  g_assert_cmpuint (ff_pages_get_n_pages (pages), <, 100);
  assert_within (pages);
}

static void
test_right_to_left_is_mirrored (void)
{
  g_autoptr (FfDocument) document = make_document ();
  g_autoptr (FfPages) pages = NULL;
  FfBlock *list = ff_block_new (FF_BLOCK_NUMBERED);
  const FfSheet *sheet;
  double number = 0, words = 0;

  ff_document_set (document, FF_DOCUMENT_LANGUAGE, "he");
  ff_block_add_item (list, "7", ff_inline_new ("שלום"));
  ff_document_add (document, list);
  pages = lay_out (document);
  sheet = ff_pages_get_sheet (pages, 0);
  for (guint i = 0; i < sheet->marks->len; i++)
    {
      const FfMark *mark = &g_array_index (sheet->marks, FfMark, i);

      if (g_str_has_prefix (get_words (mark), "7"))
        number = mark->x;
      else if (g_str_has_prefix (get_words (mark), "ש"))
        words = mark->x;
    }
  g_assert_cmpfloat (words, >, ff_pages_get_paper (pages)->width / 2);
  g_assert_cmpfloat (number, >, words);
}

static void
test_two_thousand_contributions_fit_in_few_pages (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (2000);
  FfPaper paper = ff_paper_a4 ();
  g_autoptr (FfPages) pages = ff_report_layout (model, &paper);
  guint all = 0;

  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    all += count_lines (pages, page, "Discovery ");
  g_assert_cmpuint (all, ==, 2000);
  g_assert_cmpuint (ff_pages_get_n_pages (pages), >, 25);
  g_assert_cmpuint (ff_pages_get_n_pages (pages), <, 70);
}

static void
test_the_vote_stands_on_one_page (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (100);
  FfPaper paper = ff_paper_a4 ();
  g_autoptr (FfPages) pages = ff_report_layout (model, &paper);
  guint page = find_page (pages, "Option 1");

  g_assert_cmpuint (count_lines (pages, page, "Option "), ==, 27);
  g_assert_cmpuint (count_lines (pages, page, "183"), ==, 2);
  g_assert_cmpuint (count_lines (pages, page, "Per cent is of all dots"), ==, 1);
  g_assert_cmpuint (count_lines (pages, page, "Propositions with the same"), ==, 1);
}

static void
test_pages_draw_without_a_printer (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  FfPaper paper = ff_paper_a4 ();
  g_autoptr (FfPages) pages = ff_report_layout (model, &paper);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 200, 280);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, 200 / paper.width, 200 / paper.width);
  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    ff_pages_draw (pages, page, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/pages/an-empty-session-is-one-page", test_an_empty_session_is_one_page);
  g_test_add_func ("/report/pages/no-heading-ends-a-page", test_no_heading_ends_a_page);
  g_test_add_func ("/report/pages/a-heading-stays-with-its-columns",
                   test_a_heading_stays_with_its_columns);
  g_test_add_func ("/report/pages/no-line-of-a-paragraph-stands-alone",
                   test_no_line_of_a_paragraph_stands_alone);
  g_test_add_func ("/report/pages/columns-are-balanced", test_columns_are_balanced);
  g_test_add_func ("/report/pages/columns-go-on-over-pages", test_columns_go_on_over_pages);
  g_test_add_func ("/report/pages/a-table-repeats-its-head", test_a_table_repeats_its_head);
  g_test_add_func ("/report/pages/quiet-words-keep-to-their-column",
                   test_quiet_words_keep_to_their_column);
  g_test_add_func ("/report/pages/contents-name-the-right-pages",
                   test_contents_name_the_right_pages);
  g_test_add_func ("/report/pages/hostile-words-stay-on-the-paper",
                   test_hostile_words_stay_on_the_paper);
  g_test_add_func ("/report/pages/right-to-left-is-mirrored", test_right_to_left_is_mirrored);
  g_test_add_func ("/report/pages/two-thousand-contributions-fit-in-few-pages",
                   test_two_thousand_contributions_fit_in_few_pages);
  g_test_add_func ("/report/pages/the-vote-stands-on-one-page", test_the_vote_stands_on_one_page);
  g_test_add_func ("/report/pages/pages-draw-without-a-printer", test_pages_draw_without_a_printer);
  return g_test_run ();
}
