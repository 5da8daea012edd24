/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What LibreOffice finds in the text document; skipped with a message where it is not installed. */
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-report-build.h"
#include "report/ff-report.h"

#include <locale.h>
#include <string.h>

/* Where LibreOffice puts @odt in another @format; NULL after skipping. */
static char *
convert_with_office (const char *odt, const char *format)
{
  g_autofree char *folder = g_path_get_dirname (odt);
  g_autofree char *profile = ff_test_build_path ("office");
  g_autofree char *setting = g_strconcat ("-env:UserInstallation=file://", profile, NULL);
  g_autofree char *name = g_strconcat ("report.", format, NULL);
  g_autofree char *said = ff_test_ask ("libreoffice-writer", "soffice", "--headless", setting,
                                       "--convert-to", format, "--outdir", folder, odt, NULL);

  return said != NULL ? g_build_filename (folder, name, NULL) : NULL;
}

/* The document as LibreOffice has read it and would write it in one file; NULL after skipping. */
static char *
read_with_office (FfModel *model)
{
  g_autofree char *odt = ff_test_build_path ("report.odt");
  g_autofree char *flat = NULL;
  g_autoptr (GError) error = NULL;

  ff_report_write (model, NULL, odt, &error);
  g_assert_no_error (error);
  flat = convert_with_office (odt, "fodt");
  return flat != NULL ? ff_test_read (flat) : NULL;
}

static void
nothing_is_lost_on_the_way_through_office (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autoptr (FfDocument) document = ff_report_build (model);
  g_autofree char *read = read_with_office (model);
  guint n_headings = 0, n_tables = 0, n_rows = 0, n_items = 0;

  if (read == NULL)
    return;
  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    {
      const FfBlock *block = ff_document_get_block (document, i);

      n_headings += block->kind == FF_BLOCK_HEADING && !block->unlisted;
      n_tables += block->kind == FF_BLOCK_TABLE;
      if (block->kind == FF_BLOCK_TABLE)
        n_rows += ff_table_get_n_rows (block->table) + ff_table_has_heads (block->table);
      n_items += block->kind == FF_BLOCK_LIST ? ff_block_get_n_items (block) : 0;
    }
  g_assert_cmpuint (n_tables, >, 4);
  g_assert_cmpuint (ff_test_count (read, "<text:h "), ==, n_headings);
  g_assert_cmpuint (ff_test_count (read, "<table:table "), ==, n_tables);
  g_assert_cmpuint (ff_test_count (read, "<table:table-row "), ==, n_rows);
  g_assert_cmpuint (ff_test_count (read, "<text:list-item>"), ==, n_items);
  g_assert_cmpuint (ff_test_count (read, "<text:chapter "), ==, 1);
  g_assert_cmpuint (ff_test_count (read, "<text:table-of-content "), ==, 1);
  g_assert_cmpuint (ff_test_count (read, "<draw:image "), ==, 1);
  g_assert_cmpuint (ff_test_count (read, "<table:table-header-rows>"), ==, n_tables);
  g_assert_nonnull (strstr (read, "39 %"));
  g_assert_nonnull (strstr (read, "Children "));
}

static void
two_thousand_contributions_arrive (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (2000);
  g_autofree char *read = read_with_office (model);

  if (read == NULL)
    return;
  g_assert_cmpuint (ff_test_count (read, ": somebody took the time"), ==, 2000);
  g_assert_nonnull (strstr (read, "183"));
}

static FfBlock *
make_table (void)
{
  FfBlock *block = ff_block_new (FF_BLOCK_TABLE);

  block->table = ff_table_new ();
  ff_table_add_column (block->table, FF_COLUMN_TEXT, "Head");
  ff_table_add_column (block->table, FF_COLUMN_NUMBER, "Figures");
  for (guint group = 0; group < 2; group++)
    {
      ff_table_add_row (block->table, FF_ROW_GROUP);
      ff_table_add_words (block->table, "Group");
      ff_table_add_row (block->table, FF_ROW_PLAIN);
      ff_table_add_words (block->table, "One");
      ff_table_add_words (block->table, "1");
    }
  ff_table_add_row (block->table, FF_ROW_TOTAL);
  ff_table_add_words (block->table, "Total");
  ff_table_add_words (block->table, "2");
  return block;
}

static FfBlock *
make_heading (void)
{
  FfBlock *block = ff_block_new (FF_BLOCK_HEADING);

  block->level = 3;
  block->unlisted = TRUE;
  block->text = ff_inline_new ("Heading");
  block->short_title = g_strdup ("Heading");
  return block;
}

/* Each heading and its table one line lower on their page than those before, from above to below
 * the foot. */
static FfDocument *
make_tables_at_every_height (void)
{
  FfDocument *document = ff_document_new ();

  ff_document_set (document, FF_DOCUMENT_TITLE, "Tables");
  ff_document_set (document, FF_DOCUMENT_LANGUAGE, "en");
  for (guint lines = 12; lines < 44; lines++)
    {
      ff_document_add (document, ff_block_new (FF_BLOCK_PAGE_BREAK));
      for (guint i = 0; i < lines; i++)
        {
          FfBlock *block = ff_block_new (FF_BLOCK_NOTE);

          block->text = ff_inline_new ("Note");
          ff_document_add (document, block);
        }
      ff_document_add (document, make_heading ());
      ff_document_add (document, make_table ());
    }
  return document;
}

/* The last words of @page; its number, at the foot, is not among them. */
static char *
get_last_words (const char *page)
{
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);
  char *last = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *words = g_strstrip (lines[i]);

      if (g_ascii_isalpha (*words))
        last = words;
    }
  return g_strdup (last);
}

/* The pages of the document above, as LibreOffice prints it; NULL after skipping. */
static char **
print_with_office (void)
{
  g_autoptr (FfDocument) document = make_tables_at_every_height ();
  g_autofree char *odt = ff_test_build_path ("report.odt");
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *pdf = NULL, *text = NULL;
  g_autoptr (GError) error = NULL;

  bytes = ff_report_document_to_bytes (document, odt, NULL, NULL, &error);
  g_assert_no_error (error);
  g_file_set_contents (odt, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  pdf = convert_with_office (odt, "pdf");
  if (pdf != NULL)
    text = ff_test_ask ("poppler-utils", "pdftotext", "-layout", pdf, "-", NULL);
  return text != NULL ? g_strsplit (text, "\f", -1) : NULL;
}

static void
no_page_of_an_office_ends_with_a_head (void)
{
  g_auto (GStrv) pages = print_with_office ();
  guint n_broken = 0;

  for (guint i = 0; pages != NULL && pages[i] != NULL; i++)
    {
      g_autofree char *last = get_last_words (pages[i]);

      if (last == NULL)
        continue;
      g_assert_false (g_str_has_prefix (last, "Head"));
      g_assert_false (g_str_has_prefix (last, "Group"));
      n_broken += g_str_has_prefix (last, "One");
    }
  g_assert_true (pages == NULL || n_broken > 0); /* the tables did reach the foot */
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/office/nothing-is-lost-on-the-way-through-office",
                   nothing_is_lost_on_the_way_through_office);
  g_test_add_func ("/report/office/two-thousand-contributions-arrive",
                   two_thousand_contributions_arrive);
  g_test_add_func ("/report/office/no-page-of-an-office-ends-with-a-head",
                   no_page_of_an_office_ends_with_a_head);
  return g_test_run ();
}
