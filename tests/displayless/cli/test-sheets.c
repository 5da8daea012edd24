/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What goes into a spreadsheet, and what the report holds when a script asks for it. */
#include "ff-program.h"
#include "ff-test.h"

#include <string.h>

static void
expect (const char *line)
{
  g_free (ff_program_expect (line));
}

static char *
read_file (const char *name)
{
  g_autofree char *path = ff_test_build_path (name);

  return ff_test_read (path);
}

static void
put_file (const char *name, const char *contents)
{
  g_autofree char *path = ff_test_build_path (name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
}

static void
make_sample (void)
{
  g_autofree char *sample = ff_test_dup_source ("data/samples/london-2012.xml");
  g_autofree char *import = g_strdup_printf ("import s.fourfold '%s' --as=session", sample);

  expect ("new s.fourfold");
  expect (import);
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *at = strstr (text, "\r\n"); at != NULL; at = strstr (at + 2, "\r\n"))
    n++;
  return n;
}

static void
each_kind_has_a_row_for_each_thing (void)
{
  static const struct
  {
    const char *what, *head;
    guint rows;
  } sheets[] = {
    { "contributions", "text,kind,phase,theme,table,group,prompt,starred\r\n", 123 },
    { "propositions", "number,text,title\r\n", 27 },
    { "results", "number,proposition,votes,percent,rank,supporters\r\n", 27 },
    { "commitments", "proposition,kind,text,owner,successor,help,due,review,quick win,stage\r\n",
      33 },
  };

  make_sample ();
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autofree char *line
          = g_strdup_printf ("export s.fourfold out.csv --what=%s", sheets[i].what);
      g_autofree char *csv = NULL;

      expect (line);
      csv = read_file ("out.csv");
      g_assert_true (g_str_has_prefix (csv, sheets[i].head));
      g_assert_cmpuint (count_lines (csv), ==, sheets[i].rows + 1);
    }
}

static void
what_went_out_comes_in_again (void)
{
  g_autofree char *first = NULL, *second = NULL;

  put_file ("said.csv", "text,kind,phase,theme,starred\n"
                        "\"A \"\"seat\"\", by the window\",story,discover,Quiet,yes\n"
                        "=1+1,wish,discover,,no\n\"two\nlines\",note,dream,,no\n");
  expect ("new a.fourfold");
  expect ("import a.fourfold said.csv --as=contributions");
  expect ("export a.fourfold first.csv --what=contributions");
  expect ("new b.fourfold");
  expect ("import b.fourfold first.csv --as=contributions");
  expect ("export b.fourfold second.csv --what=contributions");
  first = read_file ("first.csv");
  second = read_file ("second.csv");
  g_assert_cmpstr (first, ==, second);
  g_assert_nonnull (strstr (first, "\"A \"\"seat\"\", by the window\",story,discover,Quiet,"));
}

static void
results_stay_where_they_are_until_they_are_revealed (void)
{
  g_autoptr (FfProgramRun) early = NULL;
  g_autoptr (FfProgramRun) none = NULL;

  put_file ("p.txt", "1. One\n2. Two\n");
  expect ("new r.fourfold");
  none = ff_program_run (NULL, "export r.fourfold out.csv --what=results");
  g_assert_cmpint (none->status, ==, 1);
  g_assert_nonnull (strstr (none->err, "no round of voting yet"));
  expect ("import r.fourfold p.txt --as=propositions");
  expect ("round r.fourfold");
  early = ff_program_run (NULL, "export r.fourfold out.csv --what=results");
  g_assert_cmpint (early->status, ==, 1);
  g_assert_nonnull (strstr (early->err, "r.fourfold: Round 1 has no result"));
}

static void
wrong_words_are_usage (void)
{
  static const char *const lines[] = {
    "export s.fourfold out.csv --what=everything",
    "export s.fourfold out.xml --what=results",
    "report s.fourfold out.md --depth=deep",
    "report s.fourfold out.md --sections=vote,votes",
  };

  make_sample ();
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (FfProgramRun) run = ff_program_run (NULL, lines[i]);

      g_assert_cmpint (run->status, ==, 2);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_cmpuint (count_lines (run->err), ==, 0);
    }
}

static void
a_report_holds_what_the_call_says (void)
{
  g_autofree char *some = NULL, *nameless = NULL;

  make_sample ();
  expect ("report s.fourfold some.md --sections=vote,dream");
  some = read_file ("some.md");
  g_assert_nonnull (strstr (some, "</a>The vote"));
  g_assert_true (strstr (some, "</a>The vote") < strstr (some, "</a>Dream"));
  g_assert_null (strstr (some, "</a>Discover"));
  expect ("report s.fourfold nameless.md --without-names");
  nameless = read_file ("nameless.md");
  g_assert_null (strstr (nameless, "Head of practice"));
  g_assert_null (strstr (nameless, "Two facilitators from the project"));
  g_assert_nonnull (strstr (nameless, "Adding forms"));
}

/* What is called a note is the facilitator's; what people said stays, also where nobody said what
 * kind of thing it is. */
static void
a_note_is_in_no_redacted_file_and_what_was_said_is_in_each (void)
{
  static const char *const names[] = { "n.xml", "n.csv", "n.md", "n.html" };

  expect ("new n.fourfold --title=Notes");
  put_file ("said.txt", "Public-line\n");
  put_file ("notes.csv", "text,kind\nPrivate-line,note\nPublic-wish,wish\n");
  expect ("import n.fourfold said.txt --as=contributions");
  expect ("import n.fourfold notes.csv --as=contributions");
  expect ("export n.fourfold redacted.fourfold --redacted");
  expect ("export n.fourfold n.xml --redacted");
  expect ("export n.fourfold n.csv --what=contributions --redacted");
  expect ("report redacted.fourfold n.md --depth=full");
  expect ("report redacted.fourfold n.html --depth=full");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = read_file (names[i]);

      g_assert_nonnull (strstr (text, "Public"));
      g_assert_nonnull (strstr (text, "line"));
      g_assert_nonnull (strstr (text, "wish"));
      g_assert_null (strstr (text, "Private"));
    }
}

/* The paper is that of the country; a locale is made for the test, since few are installed. */
static void
a_report_is_on_the_paper_of_the_country (void)
{
  g_autofree char *compiled = ff_test_build_path ("en_US.UTF-8");
  g_autofree char *folder = g_path_get_dirname (compiled);
  g_autofree char *paper = g_build_filename (compiled, "LC_PAPER", NULL);
  g_autofree char *pdf = ff_test_build_path ("r.pdf");
  g_autofree char *made
      = ff_test_ask ("libc-bin", "localedef", "-i", "en_US", "-f", "UTF-8", compiled, NULL);
  g_autofree char *info = NULL;

  if (made == NULL)
    return;
  if (!g_file_test (paper, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("the sources of locales are not installed (locales)");
      return;
    }
  make_sample ();
  g_setenv ("LOCPATH", folder, TRUE);
  g_setenv ("LC_ALL", "en_US.UTF-8", TRUE);
  expect ("report s.fourfold r.pdf");
  g_unsetenv ("LC_ALL");
  g_unsetenv ("LOCPATH");
  info = ff_test_ask ("poppler-utils", "pdfinfo", pdf, NULL);
  g_assert_true (info == NULL || strstr (info, "612 x 792 pts (letter)") != NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/sheets/each-kind-has-a-row-for-each-thing",
                   each_kind_has_a_row_for_each_thing);
  g_test_add_func ("/cli/sheets/what-went-out-comes-in-again", what_went_out_comes_in_again);
  g_test_add_func ("/cli/sheets/results-stay-where-they-are-until-they-are-revealed",
                   results_stay_where_they_are_until_they_are_revealed);
  g_test_add_func ("/cli/sheets/wrong-words-are-usage", wrong_words_are_usage);
  g_test_add_func ("/cli/sheets/a-report-holds-what-the-call-says",
                   a_report_holds_what_the_call_says);
  g_test_add_func ("/cli/sheets/a-report-is-on-the-paper-of-the-country",
                   a_report_is_on_the_paper_of_the_country);
  g_test_add_func ("/cli/sheets/a-note-is-in-no-redacted-file-and-what-was-said-is-in-each",
                   a_note_is_in_no_redacted_file_and_what_was_said_is_in_each);
  return g_test_run ();
}
