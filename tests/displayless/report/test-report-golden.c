/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The whole report of sessions with no, one and 2,000 contributions, on both papers: what the
 * layout measured and what other programs find in the PDF must be the same.
 */
#include "base/ff-file.h"
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-pages-private.h"
#include "report/ff-report-build.h"

#include <locale.h>
#include <string.h>

typedef struct
{
  const char *name;
  FfPaper paper;
  const char *size; /* as pdfinfo says it */
} FfKindOfPaper;

static const guint sizes[] = { 0, 1, 2000 };

static void
for_each_report (void (*check) (FfDocument *document, FfPages *pages, const FfKindOfPaper *kind))
{
  const FfKindOfPaper kinds[] = {
    { "a4", ff_paper_a4 (), "595.276 x 841.89 pts (A4)" },
    { "letter", ff_paper_letter (), "612 x 792 pts (letter)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        g_autoptr (FfModel) model = ff_report_model_new_large (sizes[j]);
        g_autoptr (FfDocument) document = ff_report_compose (model, NULL, &kinds[i].paper);
        g_autoptr (FfPages) pages = ff_report_layout_document (document, &kinds[i].paper);

        check (document, pages, &kinds[i]);
      }
}

static char *
write_pdf (FfDocument *document, const FfPaper *paper)
{
  char *path = ff_test_build_path ("report.pdf");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = ff_report_document_to_bytes (document, path, paper, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (ff_file_write (path, bytes, NULL));
  return path;
}

/* The words in the order in which the file has them, which is that in which they are read out. */
static char *
take_text_out (FfDocument *document, const FfPaper *paper)
{
  g_autofree char *path = write_pdf (document, paper);

  return ff_test_ask ("poppler-utils", "pdftotext", "-raw", path, "-", NULL);
}

static void
check_info (FfDocument *document, FfPages *pages, const FfKindOfPaper *kind)
{
  g_autofree char *path = write_pdf (document, &kind->paper);
  g_autofree char *info = ff_test_ask ("poppler-utils", "pdfinfo", path, NULL);

  if (info == NULL)
    return;
  g_assert_cmpuint ((guint) ff_test_number_after (info, "Pages:"), ==,
                    ff_pages_get_n_pages (pages));
  g_assert_nonnull (strstr (info, kind->size));
}

static void
other_programs_count_the_same_pages (void)
{
  for_each_report (check_info);
}

/* Each heading has words below it on its page: two lines of text, or what a table begins with. */
static void
check_headings (FfDocument *document, FfPages *pages, const FfKindOfPaper *kind)
{
  double foot = kind->paper.height - kind->paper.margin + 1;

  for (guint i = 0; i < ff_pages_get_n_headings (pages); i++)
    {
      const FfHeading *heading = ff_pages_get_heading (pages, i);
      const FfSheet *sheet = ff_pages_get_sheet (pages, heading->page);
      double lowest = 0;

      for (guint j = 0; j < sheet->marks->len; j++)
        {
          const FfMark *mark = &g_array_index (sheet->marks, FfMark, j);

          if (mark->kind == FF_MARK_LINE && mark->y < foot)
            lowest = MAX (lowest, mark->y);
        }
      g_assert_cmpfloat (lowest - heading->y, >, 40);
    }
}

static void
no_heading_is_left_at_the_foot (void)
{
  for_each_report (check_headings);
}

static void
check_text (FfDocument *document, FfPages *pages, const FfKindOfPaper *kind)
{
  static const char *const parts[] = {
    "A large session",
    "Dream",
    "Proposition 1 says",
    "Proposition 27 says",
    "The vote",
    "Option 1",
    "14 %",
    "Option 21",
    "Total",
    NULL,
  };
  g_autofree char *text = take_text_out (document, &kind->paper);
  const char *at = text;
  guint n_expected = 0;

  if (text == NULL)
    return;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      at = strstr (at, parts[i]);
      if (at == NULL)
        g_error ("“%s” is not where it should be on %s:\n%s", parts[i], kind->name, text);
    }
  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    if (ff_document_get_block (document, i)->kind == FF_BLOCK_LIST)
      n_expected += ff_block_get_n_items (ff_document_get_block (document, i));
  g_assert_cmpuint (ff_test_count (text, "Discovery "), ==, n_expected);
}

static void
the_text_can_be_taken_out_whole_and_in_order (void)
{
  for_each_report (check_text);
}

static FfDocument *
make_long_table (void)
{
  FfDocument *document = ff_document_new ();
  FfBlock *block = ff_block_new (FF_BLOCK_TABLE);

  block->table = ff_table_new ();
  ff_table_add_column (block->table, FF_COLUMN_TEXT, "Repeated");
  for (guint i = 0; i < 300; i++)
    {
      ff_table_add_row (block->table, FF_ROW_PLAIN);
      ff_table_add_words (block->table, "Row");
    }
  ff_document_set (document, FF_DOCUMENT_TITLE, "Test");
  ff_document_add (document, block);
  return document;
}

static void
every_page_of_a_table_begins_with_its_head (void)
{
  const FfPaper papers[] = { ff_paper_a4 (), ff_paper_letter () };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (FfDocument) document = make_long_table ();
      g_autofree char *text = take_text_out (document, &papers[i]);
      g_auto (GStrv) sheets = text != NULL ? g_strsplit (text, "\f", -1) : NULL;

      for (guint page = 0; sheets != NULL && sheets[page + 1] != NULL; page++)
        {
          const char *head = strstr (sheets[page], "Repeated");

          g_assert_nonnull (head);
          g_assert_true (head < strstr (sheets[page], "Row"));
          g_assert_null (strstr (head + 1, "Repeated"));
        }
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/golden/other-programs-count-the-same-pages",
                   other_programs_count_the_same_pages);
  g_test_add_func ("/report/golden/no-heading-is-left-at-the-foot", no_heading_is_left_at_the_foot);
  g_test_add_func ("/report/golden/the-text-can-be-taken-out-whole-and-in-order",
                   the_text_can_be_taken_out_whole_and_in_order);
  g_test_add_func ("/report/golden/every-page-of-a-table-begins-with-its-head",
                   every_page_of_a_table_begins_with_its_head);
  return g_test_run ();
}
