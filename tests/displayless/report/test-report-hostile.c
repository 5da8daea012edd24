/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever anybody may type, in every field of every record, in every format. */
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-report-build.h"
#include "report/ff-report.h"

#include <locale.h>
#include <string.h>
#include <zip.h>

#define LETTERS_OF_EACH_SCRIPT 3
#define LAST_LETTER 0x1f9ff

/* The first letters of every script that there is. */
static char *
make_all_scripts (void)
{
  guint found[256] = { 0 };
  GString *all = g_string_new (NULL);

  for (gunichar c = 0x21; c <= LAST_LETTER; c++)
    {
      guint script = (guint) g_unichar_get_script (c);

      if (!g_unichar_isdefined (c) || !g_unichar_isalnum (c) || script >= G_N_ELEMENTS (found)
          || found[script]++ >= LETTERS_OF_EACH_SCRIPT)
        continue;
      g_string_append_unichar (all, c);
      if (found[script] == LETTERS_OF_EACH_SCRIPT)
        g_string_append_c (all, ' ');
    }
  return g_string_free (all, FALSE);
}

/* A record with @words in each field for words; it refers to the first of each kind. */
static void
put_record (FfChanges *changes, GType type, gint64 id, const char *words)
{
  FfRecord *record = ff_record_new (type);
  FfRecordClass *klass = ff_record_class_of (type);

  ff_record_set_id (record, id);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_TEXT)
      ff_record_set_text (record, i, words);
    else if (klass->fields[i].kind == FF_FIELD_REFERENCE
             && g_strcmp0 (klass->fields[i].name, "joined-into") != 0)
      ff_record_set_number (record, i, 1);
  if (type == FF_TYPE_CONTRIBUTION || type == FF_TYPE_PROMPT || type == FF_TYPE_THEME)
    ff_record_set_number (record, (guint) ff_record_class_find (klass, "phase"), id % 5);
  ff_changes_add_row (changes, type, id, record);
}

static FfModel *
make_model (const char *words, int n_contributions)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfTally *tally = ff_tally_new (FALSE);
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    for (gint64 id = 1; id <= (types[i] == FF_TYPE_CONTRIBUTION ? n_contributions : 1); id++)
      put_record (changes, types[i], id, words);
  ff_tally_add_option (tally, 1, 1, words, words);
  ff_tally_finish (tally);
  ff_changes_add_count (changes, 1)->tally = tally;
  return ff_report_model_new (changes);
}

static GBytes *
write_as (FfDocument *document, const char *name)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = ff_report_document_to_bytes (document, name, NULL, NULL, &error);

  g_assert_no_error (error);
  return bytes;
}

static char *
write_text (FfDocument *document, const char *name)
{
  g_autoptr (GBytes) bytes = write_as (document, name);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_assert_true (g_utf8_validate_len (data, length, NULL));
  return g_strndup (data, length);
}

static void
check_web_page (FfDocument *document)
{
  g_autofree char *html = write_text (document, "report.html");

  g_assert_null (strstr (html, "<script"));
  g_assert_null (strstr (html, "<img"));
  g_assert_null (strchr (html, '\x1b'));
  g_assert_true (g_str_has_suffix (html, "</html>\n"));
}

static void
check_markdown (FfDocument *document)
{
  g_autofree char *markdown = write_text (document, "report.md");

  for (const char *at = strchr (markdown, '<'); at != NULL; at = strchr (at + 1, '<'))
    if (g_str_has_prefix (at, "<script") || g_str_has_prefix (at, "<img"))
      g_assert_true (at > markdown && at[-1] == '\\');
  g_assert_null (strchr (markdown, '\x1b'));
}

static void
check_xml (zip_t *zip, const char *name)
{
  static const GMarkupParser parser = { 0 };
  g_autoptr (GMarkupParseContext) context
      = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, NULL, NULL);
  g_autoptr (GError) error = NULL;
  zip_file_t *file = zip_fopen (zip, name, 0);
  char part[8192];
  zip_int64_t n;

  g_assert_nonnull (file);
  while ((n = zip_fread (file, part, sizeof part)) > 0)
    {
      g_markup_parse_context_parse (context, part, (gssize) n, &error);
      g_assert_no_error (error);
    }
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  zip_fclose (file);
}

static void
check_text_document (FfDocument *document)
{
  static const char *const names[]
      = { "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml" };
  g_autoptr (GBytes) bytes = write_as (document, "report.odt");
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);
  zip_source_t *source = zip_source_buffer_create (data, length, 0, NULL);
  zip_t *zip = zip_open_from_source (source, ZIP_RDONLY, NULL);

  g_assert_nonnull (zip);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    check_xml (zip, names[i]);
  zip_discard (zip);
}

static void
check_pdf (FfDocument *document)
{
  g_autoptr (GBytes) bytes = write_as (document, "report.pdf");
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_assert_true (length > 8 && memcmp (data, "%PDF-", 5) == 0);
  g_assert_true (memcmp (data + length - 6, "%%EOF\n", 6) == 0);
}

static void
check_words_from (const char *words, FfReportDepth least)
{
  /* In the fullest report alone, one of each is enough; else there is one of each phase. */
  g_autoptr (FfModel) model = make_model (words, least == FF_DEPTH_FULL ? 1 : 5);
  FfReportPlan plan = ff_report_plan_read (ff_model_get_details (model));

  for (int depth = (int) least; depth <= FF_DEPTH_FULL; depth++)
    {
      g_autoptr (FfDocument) document = NULL;

      plan.depth = (FfReportDepth) depth;
      document = ff_report_compose (model, &plan, NULL);
      check_web_page (document);
      check_markdown (document);
      check_text_document (document);
      check_pdf (document);
    }
}

static void
check_words (const char *words)
{
  check_words_from (words, FF_DEPTH_SUMMARY);
}

static void
markup_stays_words (void)
{
  check_words ("<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; ]]> --> \"'`</p>\n"
               "# no heading\n| no | table |\n- no list\n[no](javascript:link) **bold** \\ $x$");
}

static void
control_characters_do_no_harm (void)
{
  check_words ("a\x01\x02\x07\x08\x0b\x0c\x0e\x1b[31m\x7f\xc2\x85 \xef\xbf\xbe\xef\xb7\x90 "
               "\xe2\x80\xae\xe2\x80\xa8\xe2\x81\xa6 tabs\t\tand\r\nbreaks\r\r\n\n\nend");
  check_words ("not UTF-8: \xff\xfe\xc3(\xe2\x82");
}

static void
words_of_ten_thousand_letters_are_broken (void)
{
  g_autofree char *word = g_strnfill (10000, 'W');

  /* The fullest report holds every field, and takes its time. */
  check_words_from (word, FF_DEPTH_FULL);
}

static void
every_script_is_written (void)
{
  g_autofree char *scripts = make_all_scripts ();

  g_assert_cmpint (g_utf8_strlen (scripts, -1), >, 300);
  check_words (scripts);
}

static void
emoji_are_written (void)
{
  check_words ("😀 👩‍👩‍👧‍👦 🏳️‍🌈 🇬🇧 1️⃣ 👍🏿 "
               "e\xcc\x81\xcc\xa7\xcc\xb0\xcc\xb1\xcc\xb2 ☎︎ ❤️");
}

static void
nothing_and_blanks_are_written (void)
{
  check_words ("");
  check_words (" ");
  check_words ("\n");
  check_words ("\xe2\x80\x8b\xc2\xad\xc2\xa0");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/hostile/markup-stays-words", markup_stays_words);
  g_test_add_func ("/report/hostile/control-characters-do-no-harm", control_characters_do_no_harm);
  g_test_add_func ("/report/hostile/words-of-ten-thousand-letters-are-broken",
                   words_of_ten_thousand_letters_are_broken);
  g_test_add_func ("/report/hostile/every-script-is-written", every_script_is_written);
  g_test_add_func ("/report/hostile/emoji-are-written", emoji_are_written);
  g_test_add_func ("/report/hostile/nothing-and-blanks-are-written",
                   nothing_and_blanks_are_written);
  return g_test_run ();
}
