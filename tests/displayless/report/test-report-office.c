/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What LibreOffice finds in the text document; skipped with a message where it is not installed. */
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-report-build.h"
#include "report/ff-report.h"

#include <locale.h>
#include <string.h>

/* The document as LibreOffice has read it and would write it in one file; NULL after skipping. */
static char *
read_with_office (FfModel *model)
{
  g_autofree char *odt = ff_test_build_path ("report.odt");
  g_autofree char *folder = g_path_get_dirname (odt);
  g_autofree char *flat = ff_test_build_path ("report.fodt");
  g_autofree char *profile = ff_test_build_path ("office");
  g_autofree char *setting = g_strconcat ("-env:UserInstallation=file://", profile, NULL);
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;

  ff_report_write (model, NULL, odt, &error);
  g_assert_no_error (error);
  said = ff_test_ask ("libreoffice-writer", "soffice", "--headless", setting, "--convert-to",
                      "fodt", "--outdir", folder, odt, NULL);
  return said != NULL ? ff_test_read (flat) : NULL;
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

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/office/nothing-is-lost-on-the-way-through-office",
                   nothing_is_lost_on_the_way_through_office);
  g_test_add_func ("/report/office/two-thousand-contributions-arrive",
                   two_thousand_contributions_arrive);
  return g_test_run ();
}
