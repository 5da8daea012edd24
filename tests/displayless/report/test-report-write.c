/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "base/ff-file.h"
#include "ff-report-model.h"
#include "ff-test.h"
#include "report/ff-html.h"
#include "report/ff-report-build.h"
#include "report/ff-report.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#define PUT(type, id, ...) ff_report_model_put (changes, FF_TYPE_##type, id, __VA_ARGS__, NULL)

static char *
write_report (FfModel *model, const char *name)
{
  char *path = ff_test_build_path (name);
  g_autoptr (GError) error = NULL;

  ff_report_write (model, NULL, path, &error);
  g_assert_no_error (error);
  return path;
}

/* What @program says about the file at @path; NULL after skipping where it is not installed. */
static char *
run (const char *program, const char *path, const char *last)
{
  g_autofree char *found = g_find_program_in_path (program);
  const char *argv[] = { program, path, last, NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  if (found == NULL)
    {
      g_test_skip ("poppler-utils are not installed");
      return NULL;
    }
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL,
                &error);
  g_assert_no_error (error);
  return output;
}

/* What stands in the compressed stream at @start, if it is one. */
static void
append_inflated (GString *text, const char *start, gsize length)
{
  g_autoptr (GConverter) inflate
      = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB));
  GConverterResult result = G_CONVERTER_CONVERTED;

  while (result == G_CONVERTER_CONVERTED && length > 0)
    {
      char part[4096];
      gsize n_read = 0, n_written = 0;

      result = g_converter_convert (inflate, start, length, part, sizeof part, G_CONVERTER_NO_FLAGS,
                                    &n_read, &n_written, NULL);
      if (result != G_CONVERTER_ERROR)
        g_string_append_len (text, part, (gssize) n_written);
      start += n_read;
      length -= n_read;
    }
}

/* The file and, after it, its streams in clear: from 1.18 on, cairo packs the objects in some. */
static GString *
read_pdf (const char *path)
{
  static const char opening[] = "\nstream\n";
  GString *text = g_string_new (NULL);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_string_append_len (text, contents, (gssize) length);
  for (gsize i = 0; i + strlen (opening) < length; i++)
    if (memcmp (contents + i, opening, strlen (opening)) == 0)
      append_inflated (text, contents + i + strlen (opening), length - i - strlen (opening));
  return text;
}

static guint
count (const char *text, gsize length, const char *part)
{
  gsize n = strlen (part);
  guint found = 0;

  for (gsize i = 0; i + n <= length; i++)
    found += memcmp (text + i, part, n) == 0;
  return found;
}

static void
assert_order (const char *text, const char *const *parts)
{
  const char *at = text;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *found = strstr (at, parts[i]);

      if (found == NULL)
        {
          g_test_message ("“%s” does not follow “%s” in:\n%s", parts[i], i > 0 ? parts[i - 1] : "",
                          text);
          g_test_fail ();
          return;
        }
      at = found + strlen (parts[i]);
    }
}

static void
test_pdf_carries_its_metadata (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *path = write_report (model, "report.pdf");
  g_autofree char *info = run ("pdfinfo", path, NULL);

  if (info == NULL)
    return;
  g_assert_nonnull (strstr (info, "A library for all of us"));
  g_assert_nonnull (strstr (info, "Town council, Friends of the library"));
  g_assert_nonnull (strstr (info, "When our library is at its best"));
  g_assert_nonnull (strstr (info, "Fourfold"));
  g_assert_nonnull (strstr (info, "CreationDate"));
}

static void
test_pdf_can_be_read_in_order (void)
{
  static const char *const parts[] = {
    "A library for all of us",
    "Introduction",
    "Contents",
    "First evening",
    "18:15–18:55",
    "A seat by the window said 3 times",
    "The doors are open until ten",
    "Round 1",
    "Option 2",
    "Words in italics",
    "A shelf of wishes",
    "Build the shelf",
    "Who was in the room",
    "library@example.org",
    NULL,
  };
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *path = write_report (model, "report.pdf");
  g_autofree char *text = run ("pdftotext", path, "-");

  if (text != NULL)
    assert_order (text, parts);
}

static void
test_pdf_links_its_contents (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autoptr (FfDocument) document = ff_report_build (model);
  g_autofree char *path = write_report (model, "report.pdf");
  g_autoptr (GString) contents = read_pdf (path);
  guint n_headings = 0, n_listed = 0;

  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    {
      const FfBlock *block = ff_document_get_block (document, i);
      g_autofree char *link = NULL;

      if (block->kind != FF_BLOCK_HEADING)
        continue;
      n_headings++;
      link = g_strdup_printf ("/Dest (section-%u)\n", n_headings);
      /* One from the bookmarks and, where the contents name it, one from there. */
      g_assert_cmpuint (count (contents->str, contents->len, link), ==,
                        ff_block_is_listed (block) ? 2 : 1);
      n_listed += ff_block_is_listed (block);
    }
  g_assert_cmpuint (n_listed, >, 10);
  g_assert_cmpuint (count (contents->str, contents->len, "/Subtype /Link"), ==, n_listed);
  g_assert_cmpuint (count (contents->str, contents->len, "<< /Title ("), ==, n_headings);
}

static void
test_pdf_says_what_its_words_are (void)
{
  static const char *const parts[] = {
    "Document",   "H1 (block)", "H1 (block)", "TOC",         "TOCI",       "Link (inline)",
    "Table",      "TR",         "TH",         "TD",          "H2 (block)", "L (block)",
    "LI (block)", "LBody",      "BlockQuote", "Lbl (block)", "H3 (block)", NULL,
  };
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *path = write_report (model, "report.pdf");
  g_autofree char *info = run ("pdfinfo", path, NULL);
  g_autofree char *structure = run ("pdfinfo", "-struct", path);

  if (info == NULL)
    return;
  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  assert_order (structure, parts);
}

/* A table that runs on to other pages is one table, and its repeated heads are said once. */
static void
test_pdf_keeps_long_tables_whole (void)
{
  g_autoptr (FfDocument) document = ff_document_new ();
  FfBlock *block = ff_block_new (FF_BLOCK_TABLE);
  g_autofree char *path = ff_test_build_path ("table.pdf");
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *structure = NULL;

  block->table = ff_table_new ();
  ff_table_add_column (block->table, FF_COLUMN_TEXT, "Head");
  for (guint i = 0; i < 120; i++)
    {
      ff_table_add_row (block->table, FF_ROW_PLAIN);
      ff_table_add_words (block->table, "Row");
    }
  ff_document_set (document, FF_DOCUMENT_TITLE, "Test");
  ff_document_add (document, block);
  bytes = ff_report_document_to_bytes (document, path, NULL, NULL, NULL);
  g_assert_true (ff_file_write (path, bytes, NULL));
  structure = run ("pdfinfo", "-struct", path);
  if (structure == NULL)
    return;
  g_assert_cmpuint (count (structure, strlen (structure), "Table (block)"), ==, 1);
  g_assert_cmpuint (count (structure, strlen (structure), "TH"), ==, 1);
  g_assert_cmpuint (count (structure, strlen (structure), "TD"), ==, 120);
}

/* The published table (London report, 2012): 26 of 183 dots are 14 per cent. */
static void
test_pdf_shows_the_published_vote (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (0);
  g_autofree char *path = write_report (model, "report.pdf");
  g_autofree char *text = run ("pdftotext", path, "-");

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "14 %"));
  g_assert_nonnull (strstr (text, "183"));
  g_assert_nonnull (strstr (text, "26="));
}

static void
test_an_empty_session_makes_a_valid_pdf (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autofree char *path = write_report (model, "empty.pdf");
  g_autofree char *info = run ("pdfinfo", path, NULL);

  if (info != NULL)
    g_assert_nonnull (strstr (info, "Pages:           1\n"));
}

static void
test_html_escapes_and_nests (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfModel) model = NULL;
  g_autoptr (FfDocument) document = NULL;
  g_autofree char *html = NULL;

  PUT (SESSION_DETAILS, 1, "title", "<script>alert(1)</script>", "introduction", "\"&<x>",
       "organisers", "\" onload=\"", "language", "\"><x>");
  PUT (PROMPT, 1, "phase", FF_PHASE_DISCOVER, "number", "<i>", "text", "</h3>");
  PUT (CONTRIBUTION, 1, "phase", FF_PHASE_DISCOVER, "prompt", 1, "text", "</li>");
  PUT (PROPOSITION, 1, "number", 1, "text", "P");
  PUT (PROMPT, 2, "phase", FF_PHASE_DESIGN, "number", "\"", "text", "Unanswered");
  model = ff_report_model_new (changes);
  document = ff_report_build (model);
  html = ff_html_write (document);
  g_assert_null (strstr (html, "<script>"));
  g_assert_null (strstr (html, "<i>"));
  g_assert_null (strstr (html, "<x>"));
  g_assert_null (strstr (html, "content=\"\" onload"));
  g_assert_nonnull (strstr (html, "&lt;script&gt;"));
  g_assert_cmpuint (count (html, strlen (html), "<section"), ==,
                    count (html, strlen (html), "</section>"));
  g_assert_cmpuint (count (html, strlen (html), "</h3>"), ==, count (html, strlen (html), "<h3 "));
}

static void
test_html_shows_the_same_vote (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (0);
  g_autofree char *path = write_report (model, "report.HTML");
  g_autofree char *html = ff_test_read (path);

  g_assert_nonnull (strstr (html, "<td dir=\"auto\" class=\"figure\">26</td>"
                                  "<td dir=\"auto\" class=\"figure\">14 %</td></tr>"));
  g_assert_nonnull (strstr (html, "style=\"--share: 100.0%\""));
  g_assert_nonnull (strstr (html, "style=\"--share: 46.2%\""));
}

static guint
get_number (const guint8 *at, guint n_bytes)
{
  guint number = 0;

  for (guint i = 0; i < n_bytes; i++)
    number |= (guint) at[i] << (8 * i);
  return number;
}

static char *
inflate (const guint8 *data, gsize length, gsize size)
{
  g_autoptr (GConverter) converter
      = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW));
  char *text = g_malloc0 (size + 1);
  gsize read, written;
  g_autoptr (GError) error = NULL;

  g_converter_convert (converter, data, length, text, size + 1, G_CONVERTER_INPUT_AT_END, &read,
                       &written, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (written, ==, size);
  return text;
}

/* The entry @name of the ZIP archive at @path, which must be there. */
static char *
read_entry (const char *path, const char *name)
{
  g_autofree char *contents = NULL;
  gsize length, at = 0;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  while (at + 30 < length && memcmp (contents + at, "PK\003\004", 4) == 0)
    {
      const guint8 *header = (const guint8 *) contents + at;
      guint method = get_number (header + 8, 2), packed = get_number (header + 18, 4);
      guint size = get_number (header + 22, 4), n_name = get_number (header + 26, 2);
      const guint8 *data = header + 30 + n_name;

      g_assert_cmpuint (get_number (header + 28, 2), ==, 0);
      if (n_name == strlen (name) && memcmp (header + 30, name, n_name) == 0)
        return method == 0 ? g_strndup ((const char *) data, size) : inflate (data, packed, size);
      at += 30 + n_name + packed;
    }
  g_error ("%s has no entry “%s”", path, name);
}

static void
assert_well_formed (const char *path, const char *name)
{
  static const GMarkupParser parser = { 0 };
  g_autofree char *xml = read_entry (path, name);
  g_autoptr (GMarkupParseContext) context
      = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, xml, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

static void
test_odt_can_be_told_by_its_first_bytes (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *path = write_report (model, "report.odt");
  g_autofree char *type = read_entry (path, "mimetype");
  g_autofree char *contents = ff_test_build_path ("report.odt");
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_cmpstr (type, ==, "application/vnd.oasis.opendocument.text");
  g_assert_true (g_file_get_contents (contents, &bytes, &length, NULL));
  g_assert_cmpint (memcmp (bytes + 30, "mimetypeapplication/vnd.oasis", 29), ==, 0);
}

static void
test_odt_is_well_formed_whatever_was_typed (void)
{
  static const char *const names[]
      = { "content.xml", "styles.xml", "meta.xml", "settings.xml", "META-INF/manifest.xml" };
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfModel) model = NULL;
  g_autofree char *path = NULL;
  const char *odd = "</text:p>&<>\"' \x01\x1b\xef\xbf\xbf  two\n\nlines\t";

  PUT (SESSION_DETAILS, 1, "title", odd, "introduction", odd, "organisers", odd, "language", odd);
  PUT (PROPOSITION, 1, "number", 1, "text", odd, "title", odd);
  PUT (SELECTION, 1, "proposition", 1, "text", "new");
  PUT (COMMITMENT, 1, "selection", 1, "text", odd, "owner", odd);
  PUT (PROMPT, 1, "number", odd, "text", odd);
  model = ff_report_model_new (changes);
  path = write_report (model, "odd.odt");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_well_formed (path, names[i]);
}

static void
test_odt_says_what_the_others_say (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autofree char *path = write_report (model, "report.odt");
  g_autofree char *xml = read_entry (path, "content.xml");

  g_assert_nonnull (strstr (xml, "A seat by the window"));
  g_assert_nonnull (
      strstr (xml, "<text:span text:style-name=\"Emphasis\">and parents</text:span>"));
  g_assert_nonnull (strstr (xml, "39 %"));
  g_assert_nonnull (strstr (xml, "<text:bookmark text:name=\"section-1\"/>Introduction"));
}

static void
test_odt_has_contents_to_be_made_anew (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autoptr (FfDocument) document = ff_report_build (model);
  g_autofree char *path = write_report (model, "report.odt");
  g_autofree char *xml = read_entry (path, "content.xml");
  gsize length = strlen (xml);
  guint n_headings = 0, n_listed = 0;

  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    {
      const FfBlock *block = ff_document_get_block (document, i);

      n_headings += block->kind == FF_BLOCK_HEADING && !block->unlisted;
      n_listed += ff_block_is_listed (block);
    }
  g_assert_cmpuint (count (xml, length, "<text:h "), ==, n_headings);
  g_assert_cmpuint (count (xml, length, "<text:table-of-content "), ==, 1);
  g_assert_cmpuint (count (xml, length, "text:reference-format=\"page\""), ==, n_listed);
}

static void
test_odt_shows_the_vote_as_table_and_picture (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (0);
  g_autofree char *path = write_report (model, "report.odt");
  g_autofree char *xml = read_entry (path, "content.xml");
  g_autofree char *manifest = read_entry (path, "META-INF/manifest.xml");
  g_autofree char *picture = read_entry (path, "Pictures/chart-1.png");

  g_assert_true (g_str_has_prefix (picture + 1, "PNG"));
  g_assert_nonnull (strstr (manifest, "Pictures/chart-1.png"));
  g_assert_cmpuint (count (xml, strlen (xml), "xlink:href=\"Pictures/chart-1.png\""), ==, 1);
  /* Who does not see the picture is told what it shows, best first. */
  g_assert_nonnull (strstr (xml, "<svg:desc>Bar chart of the votes: 1 Option 1 26; 21 "));
  g_assert_nonnull (strstr (xml, "Strong\">183</text:span>"));
  g_assert_null (strstr (xml, "█"));
}

static void
test_an_unknown_ending_is_refused_by_name (void)
{
  static const char *const names[] = { "report.docx", "report", "report.", "pdf" };
  g_autoptr (FfModel) model = ff_model_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = ff_test_build_path (names[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (ff_report_write (model, NULL, path, &error));
      ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_USAGE);
      g_assert_nonnull (strstr (error->message, ".pdf"));
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
}

static void
test_a_failure_leaves_what_was_there (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autofree char *folder = ff_test_build_path ("folder.pdf");
  g_autofree char *missing = ff_test_build_path ("nowhere/report.pdf");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_false (ff_report_write (model, NULL, folder, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_FILE);
  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  g_clear_error (&error);
  g_assert_false (ff_report_write (model, NULL, missing, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_FILE);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/write/pdf-carries-its-metadata", test_pdf_carries_its_metadata);
  g_test_add_func ("/report/write/pdf-can-be-read-in-order", test_pdf_can_be_read_in_order);
  g_test_add_func ("/report/write/pdf-links-its-contents", test_pdf_links_its_contents);
  g_test_add_func ("/report/write/pdf-says-what-its-words-are", test_pdf_says_what_its_words_are);
  g_test_add_func ("/report/write/pdf-keeps-long-tables-whole", test_pdf_keeps_long_tables_whole);
  g_test_add_func ("/report/write/pdf-shows-the-published-vote", test_pdf_shows_the_published_vote);
  g_test_add_func ("/report/write/an-empty-session-makes-a-valid-pdf",
                   test_an_empty_session_makes_a_valid_pdf);
  g_test_add_func ("/report/write/html-escapes-and-nests", test_html_escapes_and_nests);
  g_test_add_func ("/report/write/html-shows-the-same-vote", test_html_shows_the_same_vote);
  g_test_add_func ("/report/write/odt-can-be-told-by-its-first-bytes",
                   test_odt_can_be_told_by_its_first_bytes);
  g_test_add_func ("/report/write/odt-is-well-formed-whatever-was-typed",
                   test_odt_is_well_formed_whatever_was_typed);
  g_test_add_func ("/report/write/odt-says-what-the-others-say", test_odt_says_what_the_others_say);
  g_test_add_func ("/report/write/odt-has-contents-to-be-made-anew",
                   test_odt_has_contents_to_be_made_anew);
  g_test_add_func ("/report/write/odt-shows-the-vote-as-table-and-picture",
                   test_odt_shows_the_vote_as_table_and_picture);
  g_test_add_func ("/report/write/an-unknown-ending-is-refused-by-name",
                   test_an_unknown_ending_is_refused_by_name);
  g_test_add_func ("/report/write/a-failure-leaves-what-was-there",
                   test_a_failure_leaves_what_was_there);
  return g_test_run ();
}
