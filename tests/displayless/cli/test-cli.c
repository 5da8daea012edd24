/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-xml.h"
#include "ff-program.h"
#include "ff-rich-session.h"
#include "ff-test.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#define PROPOSITIONS "1. Doors are open\n2. Calls are answered\n4. Someone listens\n"

/* A session with the propositions 1, 2 and 4 and, in round 1, five dots for each voter. */
static void
set_up_vote (const char *round_options)
{
  g_autofree char *path = ff_test_write ("p.txt", PROPOSITIONS);
  g_autofree char *line = g_strconcat ("round room.fourfold ", round_options, NULL);
  g_autofree char *made = ff_program_expect ("new room.fourfold --title='A room'");
  g_autofree char *imported = ff_program_expect ("import room.fourfold p.txt --as=propositions");
  g_autofree char *number = ff_program_expect (line);

  g_assert_cmpstr (made, ==, "");
  g_assert_cmpstr (imported, ==, "");
  g_assert_cmpstr (number, ==, "1\n");
}

static void
expect (const char *line)
{
  g_free (ff_program_expect (line));
}

/* -- in and out ------------------------------------------------------------------------------- */

static void
assert_same_files (const char *first, const char *second)
{
  g_autofree char *first_path = ff_test_build_path (first);
  g_autofree char *second_path = ff_test_build_path (second);
  g_autofree char *first_text = ff_test_read (first_path);
  g_autofree char *second_text = ff_test_read (second_path);

  g_assert_cmpstr (first_text, ==, second_text);
}

static void
test_a_session_survives_export_and_import (void)
{
  g_autoptr (FfSnapshot) session = ff_rich_session_new ();
  g_autoptr (GBytes) bytes = ff_xml_write (session, NULL);
  g_autofree char *xml = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autofree char *path = ff_test_write ("rich.xml", xml);

  expect ("new one.fourfold");
  expect ("import one.fourfold rich.xml --as=session");
  expect ("export one.fourfold one.xml");
  assert_same_files ("rich.xml", "one.xml");
  expect ("new two.fourfold");
  expect ("import two.fourfold one.xml --as=session");
  expect ("export two.fourfold two.xml");
  assert_same_files ("one.xml", "two.xml");
}

static void
test_the_sample_survives_export_and_import (void)
{
  g_autofree char *sample = ff_test_dup_source ("data/samples/london-2012.xml");
  g_autofree char *import = g_strdup_printf ("import one.fourfold '%s' --as=session", sample);
  g_autofree char *checked = NULL;

  expect ("new one.fourfold");
  expect (import);
  checked = ff_program_expect ("check one.fourfold");
  g_assert_cmpstr (checked, ==, "one.fourfold: no damage found.\n");
  expect ("export one.fourfold one.xml");
  expect ("new two.fourfold");
  expect ("import two.fourfold one.xml --as=session");
  expect ("export two.fourfold two.xml");
  assert_same_files ("one.xml", "two.xml");
}

static void
test_a_report_waits_for_no_library_of_others (void)
{
  static const char *const heavy[] = { "libgtk-4", "libadwaita", "libxml2", "libcrypto" };
  g_autofree char *libraries = ff_test_ask ("libc-bin", "ldd", g_getenv ("FF_TEST_PROGRAM"), NULL);

  if (libraries == NULL)
    return;
  g_assert_nonnull (strstr (libraries, "libpango"));
  for (guint i = 0; i < G_N_ELEMENTS (heavy); i++)
    g_assert_null (strstr (libraries, heavy[i]));
}

static void
test_every_template_makes_a_sound_session (void)
{
  g_autofree char *list = ff_program_expect ("templates");
  g_auto (GStrv) lines = g_strsplit (g_strchomp (list), "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 5);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);
      g_autofree char *make
          = g_strdup_printf ("new '%s.fourfold' --template=%s", columns[0], columns[0]);
      g_autofree char *check = g_strdup_printf ("check '%s.fourfold'", columns[0]);

      g_assert_cmpuint (g_strv_length (columns), ==, 2);
      expect (make);
      expect (check);
    }
}

static void
test_standard_input_is_a_source (void)
{
  g_autoptr (FfProgramRun) said = NULL;
  g_autoptr (FfProgramRun) tally = NULL;
  g_autofree char *path = NULL;
  g_autofree char *xml = NULL;

  set_up_vote ("--method=hands");
  said = ff_program_run ("- one\n- two\n", "import room.fourfold - --as=contributions");
  g_assert_cmpint (said->status, ==, 0);
  tally = ff_program_run ("proposition,votes\n1,2\nx,1\n", "import room.fourfold - --as=tally");
  g_assert_cmpint (tally->status, ==, 1);
  g_assert_cmpstr (tally->err, ==,
                   "Standard input, line 3: proposition is “x”; it must be a whole number from 1 "
                   "up.\n");
  expect ("export room.fourfold room.xml");
  path = ff_test_build_path ("room.xml");
  xml = ff_test_read (path);
  g_assert_nonnull (strstr (xml, "<text>two</text>"));
}

/* -- a vote ----------------------------------------------------------------------------------- */

static void
test_a_secret_vote_from_opening_to_result (void)
{
  g_autofree char *ballots = NULL;
  g_autofree char *exported_path = NULL;
  g_autofree char *exported = NULL;
  g_autofree char *csv = NULL;
  g_autofree char *text = NULL;

  set_up_vote ("--dots=5 --cap=3 --method=slips --present=4");
  ballots = ff_test_write ("b.csv", "ballot,proposition,dots\n1,1,3\n1,2,2\n2,1,2\n3,,0\n");
  expect ("import room.fourfold b.csv --as=ballots");
  expect ("close room.fourfold");
  expect ("export room.fourfold out.csv");
  exported_path = ff_test_build_path ("out.csv");
  exported = ff_test_read (exported_path);
  g_assert_true (g_str_has_prefix (exported, "ballot,proposition,dots\r\n"));
  g_assert_nonnull (strstr (exported, "\r\n1,1,3\r\n1,2,2\r\n"));
  g_assert_nonnull (strstr (exported, "\r\n3,,0\r\n"));
  expect ("reveal room.fourfold --round=1");
  csv = ff_program_expect ("tally room.fourfold --format=csv");
  g_assert_cmpstr (csv, ==,
                   "number,proposition,votes,percent,rank,supporters\r\n"
                   "1,Doors are open,5,71,1,2\r\n"
                   "2,Calls are answered,2,29,2,1\r\n"
                   "4,Someone listens,0,0,3,0\r\n");
  text = ff_program_expect ("tally room.fourfold");
  g_assert_cmpstr (text, ==,
                   "Rank  No.  Proposition         Votes  Per cent  Supporters\n"
                   "   1   1.  Doors are open          5      71 %           2\n"
                   "   2   2.  Calls are answered      2      29 %           1\n"
                   "   3   4.  Someone listens         0       0 %           0\n"
                   "           Total                   7\n"
                   "\n"
                   "3 ballots were cast.\n");
}

static void
test_exported_ballots_can_be_imported (void)
{
  g_autofree char *ballots = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  set_up_vote ("--method=slips");
  ballots
      = ff_test_write ("b.csv", "ballot,proposition,dots\r\n7,1,3\r\n7,2,2\r\n9,4,2\r\n8,,0\r\n");
  expect ("import room.fourfold b.csv --as=ballots");
  expect ("close room.fourfold");
  expect ("reveal room.fourfold");
  expect ("export room.fourfold out.csv");
  g_free (ff_program_expect ("round room.fourfold --method=slips"));
  expect ("import room.fourfold out.csv --as=ballots");
  expect ("close room.fourfold");
  expect ("reveal room.fourfold");
  first = ff_program_expect ("tally room.fourfold --round=1 --format=csv");
  second = ff_program_expect ("tally room.fourfold --round=2 --format=csv");
  g_assert_cmpstr (first, ==, second);
}

static void
test_hands_have_no_supporters (void)
{
  g_autofree char *votes = NULL;
  g_autofree char *csv = NULL;

  set_up_vote ("--method=hands");
  votes = ff_test_write ("t.csv", "proposition,votes\n2,9\n4,9\n");
  expect ("import room.fourfold t.csv --as=tally");
  csv = ff_program_expect ("tally room.fourfold --format=csv");
  g_assert_cmpstr (csv, ==,
                   "number,proposition,votes,percent,rank,supporters\r\n"
                   "2,Calls are answered,9,50,1,\r\n"
                   "4,Someone listens,9,50,1,\r\n"
                   "1,Doors are open,0,0,3,\r\n");
}

/* -- mistakes --------------------------------------------------------------------------------- */

typedef struct
{
  const char *mistake;
  const char *name; /* of a source to write, or NULL */
  const char *text;
  const char *line;
  int status;
  const char *said;
} BadCall;

#define SESSION_HEAD "<fourfold xmlns='urn:fourfold:session:1' version='1'>\n"

static const BadCall bad_calls[] = {
  { "a-truncated-xml", "cut.xml", SESSION_HEAD "<theme id='1'>\n<title>Tr",
    "import empty.fourfold cut.xml --as=session", 1, "cut.xml, line 3: the file breaks off" },
  { "a-wrong-column", "t.csv", "proposition,dots\n1,3\n", "import room.fourfold t.csv --as=tally",
    1, "t.csv, line 1: there is no column “votes”" },
  { "an-unknown-proposition", "b.csv", "ballot,proposition,dots\n1,1,1\n1,99,1\n",
    "import room.fourfold b.csv --as=ballots", 1,
    "b.csv, line 3: there is no proposition 99; those to vote on are 1–2, 4." },
  { "a-ballot-over-budget", "b.csv", "ballot,proposition,dots\n1,1,3\n1,2,3\n",
    "import room.fourfold b.csv --as=ballots", 1, "b.csv, line 3: ballot 1 gives 6 dots" },
  { "a-tally-over-ballots", "b.csv", "proposition,votes\n1,3\n",
    "import voted.fourfold b.csv --as=tally", 1, "voted.fourfold: Round 1 already has ballots" },
  { "a-taken-number", "p2.txt", "9. New\n2. Again\n",
    "import room.fourfold p2.txt --as=propositions", 1,
    "p2.txt, line 2: there already is a proposition 2" },
  { "no-words", "empty.txt", "\n \n", "import room.fourfold empty.txt --as=contributions", 1,
    "empty.txt holds nothing to import" },
  { "another-encoding", "latin.txt", "one\ncaf\xe9\n",
    "import room.fourfold latin.txt --as=contributions", 1, "latin.txt, line 2: " },
  { "a-session-on-top", "s.xml", SESSION_HEAD "</fourfold>",
    "import room.fourfold s.xml --as=session", 1, "room.fourfold: This session already holds" },
  { "a-missing-source", NULL, NULL, "import room.fourfold nothing.txt --as=contributions", 1,
    "nothing.txt is not there" },
  { "a-folder-as-a-source", NULL, NULL, "import room.fourfold . --as=contributions", 1,
    ". is a folder" },
  { "a-missing-session", NULL, NULL, "tally nothing.fourfold", 1, "nothing.fourfold" },
  { "no-database", "plain.fourfold", "This is a letter, not a session.\n", "check plain.fourfold",
    1, "“plain.fourfold” is not a Fourfold session file." },
  { "an-empty-file", "none.fourfold", "", "check none.fourfold", 1, "none.fourfold" },
  { "a-session-that-is-there", NULL, NULL, "new room.fourfold", 1, "room.fourfold" },
  { "a-missing-folder", NULL, NULL, "new nowhere/room.fourfold", 1, "room.fourfold" },
  { "an-export-into-nowhere", NULL, NULL, "export room.fourfold nowhere/out.xml", 1,
    "nowhere/out.xml cannot be written, because its folder is not there." },
  { "an-open-secret", NULL, NULL, "tally room.fourfold", 1,
    "room.fourfold: Round 1 is secret and still open; “fourfold close FILE”" },
  { "ballots-of-an-open-secret", NULL, NULL, "export room.fourfold out.csv", 1,
    "room.fourfold: Round 1 is secret and still open; close it first" },
  { "a-second-round", NULL, NULL, "round room.fourfold", 1,
    "room.fourfold: Round 1 is still open" },
  { "an-early-reveal", NULL, NULL, "reveal room.fourfold", 1, "room.fourfold: Round 1 can be" },
  { "an-unknown-round", NULL, NULL, "close room.fourfold --round=5", 1,
    "room.fourfold: There is no round 5; the newest is round 1." },
  { "a-round-of-nothing", NULL, NULL, "round empty.fourfold", 1,
    "empty.fourfold: A vote needs at least two" },
  { "no-round-yet", NULL, NULL, "tally empty.fourfold", 1,
    "empty.fourfold: There is no round of voting yet" },
  { "an-unknown-command", NULL, NULL, "tallly", 2, "There is no command or file “tallly”" },
  { "too-few-arguments", NULL, NULL, "import room.fourfold", 2, "fourfold import FILE SOURCE" },
  { "too-many-arguments", NULL, NULL, "check room.fourfold empty.fourfold", 2,
    "fourfold check FILE" },
  { "an-unknown-option", NULL, NULL, "close room.fourfold --rounds=1", 2, "--rounds" },
  { "no-kind", "a.txt", "one\n", "import room.fourfold a.txt", 2, "--as=contributions" },
  { "an-unknown-kind", "a.txt", "one\n", "import room.fourfold a.txt --as=wishes", 2,
    "--as cannot be “wishes”" },
  { "an-unknown-phase", "a.txt", "one\n",
    "import room.fourfold a.txt --as=contributions --phase=deliver", 2,
    "--phase cannot be “deliver”; it is one of: none, discover, dream, design, destiny." },
  { "no-dots", NULL, NULL, "round empty.fourfold --dots=0", 2, "--dots cannot be 0" },
  { "an-unknown-method", NULL, NULL, "round empty.fourfold --method=email", 2,
    "it is one of: turns, slips, hands, open." },
  { "an-unknown-template", NULL, NULL, "new other.fourfold --template=week", 2,
    "There is no template “week”" },
  { "an-unknown-ending", NULL, NULL, "export room.fourfold out.doc", 2, "out.doc must end in" },
  { "a-report-into-nowhere", NULL, NULL, "report room.fourfold nowhere/out.pdf", 1,
    "nowhere/out.pdf cannot be written, because its folder is not there." },
  { "an-unknown-report", NULL, NULL, "report room.fourfold out.doc", 2, "must end in .pdf" },
  { "an-unknown-format", NULL, NULL, "tally room.fourfold --format=html", 2, "text, csv" },
};

static const char *const prepared[] = { "room.fourfold", "empty.fourfold", "voted.fourfold" };
static GBytes *kept[G_N_ELEMENTS (prepared)];

static void
prepare_sessions (void)
{
  g_autofree char *ballots = NULL;

  set_up_vote ("--dots=5");
  expect ("new empty.fourfold");
  expect ("new voted.fourfold");
  expect ("import voted.fourfold p.txt --as=propositions");
  expect ("round voted.fourfold");
  ballots = ff_test_write ("v.csv", "ballot,proposition,dots\n1,1,3\n");
  expect ("import voted.fourfold v.csv --as=ballots");
}

/* Made by the program once, and copied for every test. */
static void
set_up_sessions (void)
{
  g_autoptr (GError) error = NULL;
  gboolean first = kept[0] == NULL;

  if (first)
    prepare_sessions ();
  for (guint i = 0; i < G_N_ELEMENTS (prepared); i++)
    {
      g_autofree char *path = ff_test_build_path (prepared[i]);
      char *contents;
      gsize length;

      if (!first)
        g_file_set_contents (path, g_bytes_get_data (kept[i], NULL),
                             (gssize) g_bytes_get_size (kept[i]), &error);
      else if (g_file_get_contents (path, &contents, &length, &error))
        kept[i] = g_bytes_new_take (contents, length);
      g_assert_no_error (error);
    }
}

static void
assert_one_sentence (const char *text)
{
  const char *end = strchr (text, '\n');

  g_assert_nonnull (end);
  g_assert_cmpstr (end, ==, "\n");
}

static void
test_bad_call (gconstpointer data)
{
  const BadCall *bad = data;
  g_autofree char *path = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (FfProgramRun) done = NULL;

  set_up_sessions ();
  if (bad->name != NULL)
    path = ff_test_write (bad->name, bad->text);
  before = ff_program_sum_dir ();
  done = ff_program_run (NULL, bad->line);
  g_test_message ("%s", done->err);
  g_assert_cmpint (done->status, ==, bad->status);
  g_assert_cmpstr (done->out, ==, "");
  assert_one_sentence (done->err);
  g_assert_nonnull (strstr (done->err, bad->said));
  after = ff_program_sum_dir ();
  g_assert_cmpstr (after, ==, before);
}

/* In a folder where nothing may be written, everything that only reads works. */
static void
test_a_read_only_folder (gconstpointer data)
{
  static const struct
  {
    const char *line;
    int status;
  } calls[] = {
    { "tally room.fourfold", 0 }, { "check room.fourfold", 0 },
    { "round room.fourfold", 1 }, { "import room.fourfold p.txt --as=contributions", 1 },
    { "new other.fourfold", 1 },  { "export room.fourfold other.xml", 1 },
  };
  g_autofree char *path = NULL;
  g_autofree char *votes = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  set_up_vote ("--method=hands");
  path = ff_test_build_path ("room.fourfold");
  votes = ff_test_write ("t.csv", "proposition,votes\n2,9\n");
  expect ("import room.fourfold t.csv --as=tally");
  expect ("close room.fourfold");
  expect ("reveal room.fourfold");
  g_assert_cmpint (g_chmod (path, (mode_t) GPOINTER_TO_INT (data)), ==, 0);
  before = ff_program_sum_dir ();
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autoptr (FfProgramRun) done = ff_program_run_unprivileged (calls[i].line);

      if (done == NULL)
        return;
      g_test_message ("%s: %d %s", calls[i].line, done->status, done->err);
      g_assert_cmpint (done->status, ==, calls[i].status);
      if (done->status != 0)
        assert_one_sentence (done->err);
    }
  after = ff_program_sum_dir ();
  g_assert_cmpstr (after, ==, before);
}

static void
assert_refused (const char *line, const char *said)
{
  g_autoptr (FfProgramRun) done = ff_program_run (NULL, line);

  g_assert_cmpint (done->status, ==, 1);
  assert_one_sentence (done->err);
  g_assert_nonnull (strstr (done->err, said));
}

static void
test_a_round_in_preparation_has_no_result (void)
{
  g_autofree char *xml
      = ff_test_write ("draft.xml", SESSION_HEAD "<round id='1' number='1'/></fourfold>");

  expect ("new draft.fourfold");
  expect ("import draft.fourfold draft.xml --as=session");
  assert_refused ("tally draft.fourfold", "Round 1 has not been opened yet");
  assert_refused ("export draft.fourfold draft.csv", "Round 1 has not been opened yet");
  assert_refused ("close draft.fourfold", "Round 1 is not open");
}

/* A script without a locale shall find the same names as a person does. */
static void
test_output_is_utf8_in_any_locale (void)
{
  g_autoptr (FfProgramRun) done = NULL;

  g_setenv ("LC_ALL", "C", TRUE);
  done = ff_program_run (NULL, "check “déjà”.fourfold");
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_assert_cmpint (done->status, ==, 1);
  g_assert_nonnull (strstr (done->err, "“déjà”.fourfold"));
}

/* -- help ------------------------------------------------------------------------------------- */

static const char *const names[] = { "new",   "templates", "import", "round",     "close", "reveal",
                                     "tally", "export",    "report", "print-kit", "check" };

static void
test_every_command_explains_itself (void)
{
  g_autofree char *all = ff_program_expect ("--help");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *line = g_strdup_printf ("%s --help", names[i]);
      g_autofree char *help = ff_program_expect (line);
      g_autofree char *usage = g_strdup_printf ("fourfold %s [OPTION", names[i]);
      g_autofree char *entry = g_strdup_printf ("\n  %s ", names[i]);

      g_assert_nonnull (strstr (help, usage));
      g_assert_nonnull (strstr (all, entry));
    }
}

static void
check_options_in_manual (const char *manual, const char *help)
{
  for (const char *at = strstr (help, "  --"); at != NULL; at = strstr (at + 1, "  --"))
    {
      g_autofree char *option = g_strndup (at + 4, strcspn (at + 4, "= \n"));
      g_autofree char *written = g_strconcat ("\\-\\-", option, NULL);

      if (strstr (manual, written) == NULL)
        g_error ("the manual page does not know --%s", option);
    }
}

static void
test_the_manual_knows_every_command_and_option (void)
{
  g_autofree char *path = ff_test_dup_source ("data/fourfold.1");
  g_autofree char *manual = ff_test_read (path);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *line = g_strdup_printf ("%s --help", names[i]);
      g_autofree char *help = ff_program_expect (line);
      g_autofree char *heading = g_strdup_printf (".B %s\n", names[i]);

      g_assert_nonnull (strstr (manual, heading));
      check_options_in_manual (manual, help);
    }
}

static void
test_the_version_is_told (void)
{
  g_autofree char *version = ff_program_expect ("--version");

  g_assert_true (g_str_has_prefix (version, "fourfold "));
}

static void
test_output_that_cannot_be_written_is_a_failure (void)
{
  g_autofree char *line = NULL;
  int status;

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("this system has no /dev/full");
      return;
    }
  line = g_strdup_printf ("'%s' templates > /dev/full", g_getenv ("FF_TEST_PROGRAM"));
  status = system (line);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 1);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/a-session-survives-export-and-import",
                   test_a_session_survives_export_and_import);
  g_test_add_func ("/cli/the-sample-survives-export-and-import",
                   test_the_sample_survives_export_and_import);
  g_test_add_func ("/cli/every-template-makes-a-sound-session",
                   test_every_template_makes_a_sound_session);
  g_test_add_func ("/cli/a-report-waits-for-no-library-of-others",
                   test_a_report_waits_for_no_library_of_others);
  g_test_add_func ("/cli/standard-input-is-a-source", test_standard_input_is_a_source);
  g_test_add_func ("/cli/a-secret-vote-from-opening-to-result",
                   test_a_secret_vote_from_opening_to_result);
  g_test_add_func ("/cli/exported-ballots-can-be-imported", test_exported_ballots_can_be_imported);
  g_test_add_func ("/cli/hands-have-no-supporters", test_hands_have_no_supporters);
  for (guint i = 0; i < G_N_ELEMENTS (bad_calls); i++)
    {
      g_autofree char *path
          = g_strdup_printf ("/cli/%s-is-refused-and-changes-nothing", bad_calls[i].mistake);

      g_test_add_data_func (path, &bad_calls[i], test_bad_call);
    }
  g_test_add_data_func ("/cli/a-read-only-folder-can-be-read-from", GINT_TO_POINTER (0644),
                        test_a_read_only_folder);
  g_test_add_data_func ("/cli/a-read-only-file-can-be-read-from", GINT_TO_POINTER (0444),
                        test_a_read_only_folder);
  g_test_add_func ("/cli/a-round-in-preparation-has-no-result",
                   test_a_round_in_preparation_has_no_result);
  g_test_add_func ("/cli/output-is-utf8-in-any-locale", test_output_is_utf8_in_any_locale);
  g_test_add_func ("/cli/every-command-explains-itself", test_every_command_explains_itself);
  g_test_add_func ("/cli/the-manual-knows-every-command-and-option",
                   test_the_manual_knows_every_command_and_option);
  g_test_add_func ("/cli/the-version-is-told", test_the_version_is_told);
  g_test_add_func ("/cli/output-that-cannot-be-written-is-a-failure",
                   test_output_that_cannot_be_written_is_a_failure);

  status = g_test_run ();
  for (guint i = 0; i < G_N_ELEMENTS (prepared); i++)
    g_clear_pointer (&kept[i], g_bytes_unref);
  return status;
}
