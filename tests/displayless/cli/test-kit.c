/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-program.h"
#include "ff-test.h"

#include <string.h>

static void
expect (const char *line)
{
  g_free (ff_program_expect (line));
}

static void
make_sample (void)
{
  g_autofree char *sample = ff_test_dup_source ("data/samples/london-2012.xml");
  g_autofree char *import = g_strdup_printf ("import s.fourfold '%s' --as=session", sample);

  expect ("new s.fourfold");
  expect (import);
}

/* What @program says about the PDF @name; NULL where the program is not installed. */
static char *
ask (const char *program, const char *name, const char *option)
{
  g_autofree char *path = ff_test_build_path (name);

  return ff_test_ask ("poppler-utils", program, path, option, NULL);
}

static void
test_slips_and_posters_in_one_file (void)
{
  g_autofree char *info = NULL;
  g_autofree char *text = NULL;

  make_sample ();
  expect ("print-kit s.fourfold kit.pdf --what=slips,posters --slips=5 --first=31 --per-sheet=1 "
          "--paper=letter");
  info = ask ("pdfinfo", "kit.pdf", NULL);
  if (info == NULL)
    return;
  g_assert_cmpfloat (ff_test_number_after (info, "Pages:"), ==, 5 + 27);
  g_assert_cmpfloat (ff_test_number_after (info, "Page size:"), ==, 612);
  g_assert_nonnull (strstr (info, "Printed kit: Leaving crime behind"));
  text = ask ("pdftotext", "kit.pdf", "-");
  g_assert_cmpuint (ff_test_count (text, "You have 5 dots."), ==, 5);
  g_assert_cmpuint (ff_test_count (text, "Hire people with a record"), ==, 5);
  g_assert_cmpuint (ff_test_count (text, "Put your dots here"), ==, 27);
  g_assert_nonnull (strstr (text, "35"));
}

static void
test_the_rules_of_the_open_round_are_on_the_slips (void)
{
  g_autofree char *text = NULL;

  make_sample ();
  expect ("round s.fourfold --dots=7 --cap=2 --method=slips");
  expect ("print-kit s.fourfold kit.pdf --what=slips --slips=1 --dots=3");
  text = ask ("pdftotext", "kit.pdf", "-");
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "You have 7 dots."));
  g_assert_nonnull (strstr (text, "no more than 2 dots"));
}

/* The number on a slip, and those of its options, are what is typed when it is entered. */
static void
test_a_printed_slip_can_be_entered (void)
{
  g_autofree char *csv
      = ff_test_write ("b.csv", "ballot,proposition,dots\n31,3,2\n31,27,3\n32,1,5\n");
  g_autofree char *tally = NULL;

  g_assert_nonnull (csv);
  make_sample ();
  expect ("round s.fourfold --method=slips");
  expect ("print-kit s.fourfold kit.pdf --what=slips --slips=2 --first=31");
  expect ("import s.fourfold b.csv --as=ballots");
  expect ("close s.fourfold");
  expect ("reveal s.fourfold");
  tally = ff_program_expect ("tally s.fourfold --format=csv");
  g_assert_nonnull (strstr (tally, "a real say,5,50,1,1"));
}

static void
test_everything_that_can_be_printed_is_by_itself (void)
{
  g_autofree char *info = NULL;

  make_sample ();
  expect ("print-kit s.fourfold kit.pdf --paper=a3");
  info = ask ("pdfinfo", "kit.pdf", NULL);
  if (info == NULL)
    return;
  g_assert_cmpfloat_with_epsilon (ff_test_number_after (info, "Page size:"), 841.89, 0.01);
  g_assert_cmpfloat (ff_test_number_after (info, "Pages:"), >, 40);
}

static void
test_what_cannot_be_printed_says_why (void)
{
  static const struct
  {
    const char *line, *said;
    int status;
  } calls[] = {
    { "print-kit e.fourfold k.pdf --what=slips", "propositions", 1 },
    { "print-kit e.fourfold k.pdf --what=posters,pairs", "propositions", 1 },
    { "print-kit e.fourfold k.pdf --what=themes", "no themes", 1 },
    { "print-kit e.fourfold k.pdf --what=tables --meeting=4", "no meeting 4", 1 },
    { "print-kit e.fourfold k.pdf --what=tables --round=9", "no round 9", 1 },
    { "print-kit e.fourfold k.pdf --what=balloons", "“balloons”", 2 },
    { "print-kit e.fourfold k.pdf --paper=a9", "“a9”", 2 },
    { "print-kit e.fourfold k.pdf --slips=100000", "--slips", 2 },
    { "print-kit e.fourfold k.pdf --first=0", "--first", 2 },
    { "print-kit e.fourfold k.pdf --per-sheet=3", "1, 2, 4 or 8", 2 },
    { "print-kit e.fourfold k.odt --what=tables", ".pdf", 2 },
    { "print-kit none.fourfold k.pdf", "none.fourfold", 1 },
  };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  expect ("new e.fourfold");
  before = ff_program_sum_dir ();
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autoptr (FfProgramRun) done = ff_program_run (NULL, calls[i].line);

      g_assert_cmpint (done->status, ==, calls[i].status);
      g_assert_nonnull (strstr (done->err, calls[i].said));
      g_assert_cmpuint (ff_test_count (done->err, "\n"), ==, 1);
    }
  after = ff_program_sum_dir ();
  g_assert_cmpstr (before, ==, after);
}

static void
test_a_redacted_copy_is_made_in_one_step (void)
{
  g_autofree char *said = NULL;
  g_autofree char *checked = NULL;
  g_autofree char *path = ff_test_build_path ("r.xml");
  g_autofree char *xml = NULL;

  make_sample ();
  said = ff_program_expect ("export s.fourfold r.fourfold --redacted");
  g_assert_cmpstr (said, ==,
                   "Left out: 49 names, 12 groups, 1 note, and the history of changes.\n");
  checked = ff_program_expect ("check r.fourfold");
  g_assert_cmpstr (checked, ==, "r.fourfold: no damage found.\n");
  expect ("export s.fourfold r.xml --redacted");
  xml = ff_test_read (path);
  g_assert_null (strstr (xml, "<stakeholder-group"));
  g_assert_null (strstr (xml, "<owner>"));
  expect ("export s.fourfold r.zip --redacted");
}

/* A session file is somebody's only one. */
static void
test_an_export_writes_over_no_session (void)
{
  g_autoptr (FfProgramRun) over = NULL;
  g_autoptr (FfProgramRun) other = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  make_sample ();
  expect ("new o.fourfold");
  before = ff_program_sum_dir ();
  over = ff_program_run (NULL, "export s.fourfold s.fourfold --redacted");
  other = ff_program_run (NULL, "export s.fourfold o.fourfold");
  after = ff_program_sum_dir ();
  g_assert_cmpint (over->status, ==, 1);
  g_assert_cmpint (other->status, ==, 1);
  g_assert_nonnull (strstr (other->err, "o.fourfold"));
  g_assert_cmpstr (before, ==, after);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/kit/slips-and-posters-in-one-file", test_slips_and_posters_in_one_file);
  g_test_add_func ("/cli/kit/the-rules-of-the-open-round-are-on-the-slips",
                   test_the_rules_of_the_open_round_are_on_the_slips);
  g_test_add_func ("/cli/kit/a-printed-slip-can-be-entered", test_a_printed_slip_can_be_entered);
  g_test_add_func ("/cli/kit/everything-that-can-be-printed-is-by-itself",
                   test_everything_that_can_be_printed_is_by_itself);
  g_test_add_func ("/cli/kit/what-cannot-be-printed-says-why",
                   test_what_cannot_be_printed_says_why);
  g_test_add_func ("/cli/kit/a-redacted-copy-is-made-in-one-step",
                   test_a_redacted_copy_is_made_in_one_step);
  g_test_add_func ("/cli/kit/an-export-writes-over-no-session",
                   test_an_export_writes_over_no_session);
  return g_test_run ();
}
