/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever anybody may type, in every field of every record, in every format. */
#include "ff-hostile.h"
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-report-build.h"
#include "report/ff-report.h"

#include <locale.h>

static void
check_formats (FfDocument *document)
{
  static const char *const names[] = { "report.html", "report.md", "report.odt", "report.pdf" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes
          = ff_report_document_to_bytes (document, names[i], NULL, NULL, &error);

      g_assert_no_error (error);
      ff_hostile_check_file (names[i], bytes);
    }
}

static void
check_words_from (const char *words, FfReportDepth least)
{
  /* In the fullest report alone, one of each is enough; else there is one of each phase. */
  g_autoptr (FfModel) model = ff_report_model_new_of (words, least == FF_DEPTH_FULL ? 1 : 5);
  FfReportPlan plan = ff_report_plan_read (ff_model_get_details (model));

  for (int depth = (int) least; depth <= FF_DEPTH_FULL; depth++)
    {
      g_autoptr (FfDocument) document = NULL;

      plan.depth = (FfReportDepth) depth;
      document = ff_report_compose (model, &plan, NULL);
      check_formats (document);
    }
}

static void
odd_words_are_written (gconstpointer data)
{
  check_words_from (((const FfHostileWords *) data)->words, FF_DEPTH_SUMMARY);
}

static void
words_of_ten_thousand_letters_are_broken (void)
{
  g_autofree char *word = ff_hostile_dup_long_word ();

  /* The fullest report holds every field, and takes its time. */
  check_words_from (word, FF_DEPTH_FULL);
}

int
main (int argc, char *argv[])
{
  guint n;
  const FfHostileWords *list = ff_hostile_list (&n);

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat ("/report/hostile/", list[i].name, NULL);

      g_test_add_data_func (path, &list[i], odd_words_are_written);
    }
  g_test_add_func ("/report/hostile/words-of-ten-thousand-letters-are-broken",
                   words_of_ten_thousand_letters_are_broken);
  return g_test_run ();
}
