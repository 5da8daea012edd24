/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether the web page and the text document keep the rules of their formats, as others see them:
 * HTML Tidy, and the grammar that OASIS publishes. Skipped with a message where those are absent.
 */
#include "ff-hostile.h"
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-report.h"

#include <locale.h>
#include <string.h>

/* Names the grammar of OpenDocument 1.3, to be had from docs.oasis-open.org. */
#define GRAMMAR "FOURFOLD_ODF_GRAMMAR"

static char *
write_report (FfModel *model, FfReportDepth depth, const char *name)
{
  char *path = ff_test_build_path (name);
  FfReportPlan plan = ff_report_plan_read (ff_model_get_details (model));
  g_autoptr (GError) error = NULL;

  plan.depth = depth;
  ff_report_write (model, &plan, path, &error);
  g_assert_no_error (error);
  return path;
}

static void
assert_tidy (FfModel *model, FfReportDepth depth)
{
  g_autofree char *page = write_report (model, depth, "report.html");
  g_autofree char *list = ff_test_build_path ("findings.txt");
  g_autofree char *said = ff_test_ask ("tidy", "tidy", "-quiet", "-errors", "--show-info", "no",
                                       "--drop-empty-elements", "no", "-file", list, page, NULL);
  g_autofree char *findings = said != NULL ? ff_test_read (list) : g_strdup ("");

  g_assert_cmpstr (findings, ==, "");
}

static void
the_web_page_is_valid_at_every_depth (void)
{
  g_autoptr (FfModel) library = ff_report_model_new_library ();
  g_autoptr (FfModel) large = ff_report_model_new_large (2000);
  g_autoptr (FfModel) none = ff_model_new ();

  for (int depth = FF_DEPTH_SUMMARY; depth <= FF_DEPTH_FULL; depth++)
    {
      assert_tidy (library, (FfReportDepth) depth);
      assert_tidy (large, (FfReportDepth) depth);
      assert_tidy (none, (FfReportDepth) depth);
    }
}

static void
the_web_page_is_valid_whatever_was_typed (void)
{
  guint n;
  const FfHostileWords *list = ff_hostile_list (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FfModel) model = ff_report_model_new_of (list[i].words, 5);

      assert_tidy (model, FF_DEPTH_FULL);
    }
}

/* Everything that the document's packages hold, against the grammar. */
static void
assert_follows (const char *grammar, FfModel *model, FfReportDepth depth)
{
  static const char *const names[] = { "content.xml", "styles.xml", "meta.xml", "settings.xml" };
  g_autofree char *odt = write_report (model, depth, "report.odt");
  g_autoptr (GMappedFile) map = g_mapped_file_new (odt, FALSE, NULL);
  g_autoptr (GBytes) bytes = g_mapped_file_get_bytes (map);
  g_autoptr (GHashTable) files = ff_hostile_unpack (bytes);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GBytes *part = g_hash_table_lookup (files, names[i]);
      g_autofree char *text = g_strndup (g_bytes_get_data (part, NULL), g_bytes_get_size (part));
      g_autofree char *path = ff_test_write (names[i], text);
      g_autofree char *said
          = ff_test_ask ("libxml2-utils", "xmllint", "--noout", "--relaxng", grammar, path, NULL);

      if (said == NULL)
        return;
      g_assert_cmpint (ff_test_get_status (), ==, 0);
    }
}

static void
the_text_document_follows_its_grammar (void)
{
  const char *grammar = g_getenv (GRAMMAR);
  g_autoptr (FfModel) library = ff_report_model_new_library ();
  g_autoptr (FfModel) odd = ff_report_model_new_of ("</text:p>&<>\"' ]]> two\nlines\tend", 5);

  if (grammar == NULL)
    {
      g_test_skip (GRAMMAR " does not name OpenDocument's grammar (OpenDocument-v1.3-schema.rng)");
      return;
    }
  for (int depth = FF_DEPTH_SUMMARY; depth <= FF_DEPTH_FULL; depth++)
    assert_follows (grammar, library, (FfReportDepth) depth);
  assert_follows (grammar, odd, FF_DEPTH_FULL);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/valid/the-web-page-is-valid-at-every-depth",
                   the_web_page_is_valid_at_every_depth);
  g_test_add_func ("/report/valid/the-web-page-is-valid-whatever-was-typed",
                   the_web_page_is_valid_whatever_was_typed);
  g_test_add_func ("/report/valid/the-text-document-follows-its-grammar",
                   the_text_document_follows_its_grammar);
  return g_test_run ();
}
