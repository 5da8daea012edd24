/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-xml.h"
#include "ff-test.h"
#include "session/ff-session-import.h"

#include <string.h>

typedef struct
{
  FfClock *clock;
  FfSession *session;
} Fixture;

static void
flush (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (f->session, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = ff_test_build_path ("room.fourfold");

  f->clock = ff_clock_new_set ("2012-06-11T10:40:00Z");
  f->session = ff_session_create (path, f->clock, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->session);
  g_object_unref (f->clock);
}

static gboolean
import (Fixture *f,
        FfImportKind kind,
        const char *name,
        const char *text,
        const FfImportOptions *options,
        GError **error)
{
  g_autoptr (FfSource) source = ff_source_new (name, text, strlen (text), error);

  g_assert_nonnull (source);
  return ff_session_import (f->session, kind, source, options, error)
         && ff_session_flush (f->session, error);
}

static void
assert_imports (Fixture *f, FfImportKind kind, const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;

  import (f, kind, name, text, NULL, &error);
  g_assert_no_error (error);
}

static FfRecordList *
list (Fixture *f, GType type)
{
  return ff_model_get_list (ff_session_get_model (f->session), type);
}

static guint
count (Fixture *f, GType type)
{
  return ff_record_list_get_size (list (f, type));
}

static gpointer
nth (Fixture *f, GType type, guint n)
{
  return ff_record_list_get (list (f, type), n);
}

static GBytes *
take_picture (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (f->session, &error);
  GBytes *picture;

  g_assert_no_error (error);
  picture = ff_xml_write (snapshot, &error);
  g_assert_no_error (error);
  return picture;
}

static void
open_round (Fixture *f, FfRoundMethod method, int dots, int cap)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_round_set_method (draft, method);
  ff_round_set_dots (draft, dots);
  ff_round_set_cap (draft, cap);
  ff_session_open_round (f->session, draft, NULL);
  flush (f);
}

static FfTally *
get_tally (Fixture *f)
{
  FfModel *model = ff_session_get_model (f->session);
  FfRound *round = ff_model_find_round (model, 0);

  return ff_round_count_get_tally (
      ff_model_get_count (model, ff_record_get_id (FF_RECORD (round))));
}

/* -- contributions ---------------------------------------------------------------------------- */

#define SAID                                                                                       \
  "text,kind,theme,table,group,prompt,starred\n"                                                   \
  "\"Time, and trust\",story,Trust,Table 1,Staff,What helped you?,yes\n"                           \
  "A phone call,,trust,table 1,Families,4,\n"                                                      \
  "A key,wish,Homes,,,,\n"

static void
add_prompt_4 (Fixture *f)
{
  g_autoptr (FfPrompt) prompt = FF_PROMPT (ff_record_new (FF_TYPE_PROMPT));

  ff_prompt_set_phase (prompt, FF_PHASE_DISCOVER);
  ff_prompt_set_number (prompt, "4");
  ff_prompt_set_text (prompt, "What made it possible?");
  ff_session_add (f->session, FF_RECORD (prompt));
  flush (f);
}

static void
test_names_become_themes_tables_and_groups (Fixture *f, gconstpointer data)
{
  FfContribution *first, *second, *third;

  add_prompt_4 (f);
  assert_imports (f, FF_IMPORT_CONTRIBUTIONS, "said.csv", SAID);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 3);
  g_assert_cmpuint (count (f, FF_TYPE_THEME), ==, 2);
  g_assert_cmpuint (count (f, FF_TYPE_BREAKOUT_TABLE), ==, 1);
  g_assert_cmpuint (count (f, FF_TYPE_STAKEHOLDER_GROUP), ==, 2);
  g_assert_cmpuint (count (f, FF_TYPE_PROMPT), ==, 2);

  first = nth (f, FF_TYPE_CONTRIBUTION, 0);
  second = nth (f, FF_TYPE_CONTRIBUTION, 1);
  third = nth (f, FF_TYPE_CONTRIBUTION, 2);
  g_assert_cmpstr (ff_contribution_get_text (first), ==, "Time, and trust");
  g_assert_cmpint (ff_contribution_get_phase (first), ==, FF_PHASE_DISCOVER);
  g_assert_cmpint (ff_contribution_get_kind (first), ==, FF_KIND_STORY);
  g_assert_true (ff_contribution_get_starred (first));
  g_assert_cmpint (ff_contribution_get_theme (first), ==, ff_contribution_get_theme (second));
  g_assert_cmpint (ff_contribution_get_theme (third), !=, ff_contribution_get_theme (second));
  g_assert_cmpint (ff_contribution_get_breakout_table (first), ==,
                   ff_contribution_get_breakout_table (second));
  g_assert_cmpint (ff_contribution_get_prompt (second), ==,
                   ff_record_get_id (nth (f, FF_TYPE_PROMPT, 0)));
  g_assert_cmpint (ff_contribution_get_theme (third), ==,
                   ff_record_get_id (nth (f, FF_TYPE_THEME, 1)));
}

static void
test_names_that_are_there_are_used (Fixture *f, gconstpointer data)
{
  add_prompt_4 (f);
  assert_imports (f, FF_IMPORT_CONTRIBUTIONS, "said.csv", SAID);
  assert_imports (f, FF_IMPORT_CONTRIBUTIONS, "said.csv", SAID);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 6);
  g_assert_cmpuint (count (f, FF_TYPE_THEME), ==, 2);
  g_assert_cmpuint (count (f, FF_TYPE_STAKEHOLDER_GROUP), ==, 2);
  g_assert_cmpuint (count (f, FF_TYPE_PROMPT), ==, 2);
}

static void
test_one_undo_takes_an_import_back (Fixture *f, gconstpointer data)
{
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GBytes) undone = NULL;
  g_autoptr (GBytes) redone = NULL;

  add_prompt_4 (f);
  before = take_picture (f);
  assert_imports (f, FF_IMPORT_CONTRIBUTIONS, "said.csv", SAID);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Import 3 contributions");
  after = take_picture (f);
  ff_session_undo (f->session);
  flush (f);
  undone = take_picture (f);
  g_assert_true (g_bytes_equal (before, undone));
  ff_session_redo (f->session);
  flush (f);
  redone = take_picture (f);
  g_assert_true (g_bytes_equal (after, redone));
}

static void
test_options_say_phase_and_meeting (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  FfImportOptions options = { FF_PHASE_DREAM, 2, 0 };
  FfContribution *contribution;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (FfRecord) meeting = ff_record_new (FF_TYPE_MEETING);

      ff_session_add (f->session, meeting);
    }
  flush (f);
  import (f, FF_IMPORT_CONTRIBUTIONS, "a.txt", "- A voice\n", &options, &error);
  g_assert_no_error (error);
  contribution = nth (f, FF_TYPE_CONTRIBUTION, 0);
  g_assert_cmpstr (ff_contribution_get_text (contribution), ==, "A voice");
  g_assert_cmpint (ff_contribution_get_phase (contribution), ==, FF_PHASE_DREAM);
  g_assert_cmpint (ff_contribution_get_meeting (contribution), ==,
                   ff_record_get_id (nth (f, FF_TYPE_MEETING, 1)));
}

static void
test_the_first_of_no_meetings_is_none (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  FfImportOptions options = { FF_PHASE_DISCOVER, 1, 0 };

  import (f, FF_IMPORT_CONTRIBUTIONS, "a.txt", "- A voice\n", &options, &error);
  g_assert_no_error (error);
  g_assert_cmpint (ff_contribution_get_meeting (nth (f, FF_TYPE_CONTRIBUTION, 0)), ==, 0);
}

static void
test_contributions_of_another_session_keep_their_company (Fixture *f, gconstpointer data)
{
  static const char xml[]
      = "<fourfold xmlns='urn:fourfold:session:1' version='1'>"
        "<theme id='7' phase='dream'><title>Doors</title></theme>"
        "<contribution id='4' phase='dream' position='0' joined-into='9'><text>Open</text>"
        "</contribution>"
        "<contribution id='9' phase='dream' position='1' theme='7'><text>Wide open</text>"
        "</contribution></fourfold>";
  FfContribution *open, *wide;

  assert_imports (f, FF_IMPORT_CONTRIBUTIONS, "other.xml", xml);
  open = nth (f, FF_TYPE_CONTRIBUTION, 0);
  wide = nth (f, FF_TYPE_CONTRIBUTION, 1);
  g_assert_cmpstr (ff_contribution_get_text (open), ==, "Open");
  g_assert_cmpint (ff_contribution_get_joined_into (open), ==, ff_record_get_id (FF_RECORD (wide)));
  g_assert_cmpint (ff_contribution_get_theme (wide), ==,
                   ff_record_get_id (nth (f, FF_TYPE_THEME, 0)));
}

/* -- propositions ----------------------------------------------------------------------------- */

#define NUMBERED "1. Doors are open\n3. Calls are answered\nSomeone listens\n"

static void
test_propositions_keep_their_numbers (Fixture *f, gconstpointer data)
{
  FfProposition *last;

  assert_imports (f, FF_IMPORT_PROPOSITIONS, "p.txt", NUMBERED);
  g_assert_cmpuint (count (f, FF_TYPE_PROPOSITION), ==, 3);
  last = nth (f, FF_TYPE_PROPOSITION, 2);
  g_assert_cmpint (ff_proposition_get_number (last), ==, 4);
  g_assert_cmpstr (ff_proposition_get_text (last), ==, "Someone listens");
  g_assert_cmpstr (ff_proposition_get_title (last), ==, "Someone listens");
  ff_session_undo (f->session);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_PROPOSITION), ==, 0);
}

/* -- votes ------------------------------------------------------------------------------------ */

static void
test_ballots_are_cast_as_one (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = NULL;
  FfTally *tally;
  int slips = 0;

  assert_imports (f, FF_IMPORT_PROPOSITIONS, "p.txt", NUMBERED);
  open_round (f, FF_METHOD_SLIPS, 5, 0);
  assert_imports (f, FF_IMPORT_BALLOTS, "b.csv",
                  "ballot,proposition,dots\n12,3,3\n12,1,2\n13,,0\n14,3,5\n14,1,0\n");
  snapshot = ff_session_dup_snapshot (f->session, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < snapshot->ballots->len; i++)
    slips += ((FfBallot *) g_ptr_array_index (snapshot->ballots, i))->slip;
  g_assert_cmpint (slips, ==, 12 + 13 + 14);

  ff_session_close_round (f->session, nth (f, FF_TYPE_ROUND, 0));
  ff_session_reveal_round (f->session, nth (f, FF_TYPE_ROUND, 0));
  flush (f);
  tally = get_tally (f);
  g_assert_cmpint (ff_tally_get_ballots (tally), ==, 3);
  g_assert_cmpint (ff_tally_get_total (tally), ==, 10);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->number, ==, 3);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->dots, ==, 8);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->supporters, ==, 2);
}

static void
test_a_tally_without_a_round_makes_a_result (Fixture *f, gconstpointer data)
{
  FfRound *round;

  assert_imports (f, FF_IMPORT_PROPOSITIONS, "p.txt", NUMBERED);
  assert_imports (f, FF_IMPORT_TALLY, "t.csv", "votes;proposition\n7;3\n2;1\n");
  round = nth (f, FF_TYPE_ROUND, 0);
  g_assert_cmpint (ff_round_get_state (round), ==, FF_STATE_REVEALED);
  g_assert_cmpint (ff_round_get_method (round), ==, FF_METHOD_HANDS);
  g_assert_cmpint (ff_tally_get_total (get_tally (f)), ==, 9);
  g_assert_cmpuint (ff_tally_get_n_rows (get_tally (f)), ==, 3);
}

static void
test_a_tally_goes_into_the_open_round (Fixture *f, gconstpointer data)
{
  FfRound *round;

  assert_imports (f, FF_IMPORT_PROPOSITIONS, "p.txt", NUMBERED);
  open_round (f, FF_METHOD_HANDS, 5, 0);
  assert_imports (f, FF_IMPORT_TALLY, "t.csv", "proposition,votes\n3,7\n1,2\n");
  g_assert_cmpuint (count (f, FF_TYPE_ROUND), ==, 1);
  round = nth (f, FF_TYPE_ROUND, 0);
  g_assert_cmpint (ff_round_get_state (round), ==, FF_STATE_OPEN);
  g_assert_cmpuint (count (f, FF_TYPE_HAND_TALLY), ==, 2);
}

/* -- mistakes --------------------------------------------------------------------------------- */

typedef struct
{
  const char *mistake;
  FfImportKind kind;
  const char *name;
  const char *text;
  FfImportOptions options;
  FfErrorCode code;
  const char *said;
} BadImport;

#define USUAL                                                                                      \
  {                                                                                                \
    FF_PHASE_DISCOVER, 0, 0                                                                        \
  }
#define BALLOTS(rows) "ballot,proposition,dots\n" rows

/* The session has the propositions 1, 3 and 4, and round 1 is open: 5 dots, at most 3 each. */
static const BadImport bad_imports[] = {
  { "an-unknown-prompt", FF_IMPORT_CONTRIBUTIONS, "a.csv", "text,prompt\nOne,\nTwo,17\n", USUAL,
    FF_ERROR_DATA, "a.csv, line 3: there is no prompt “17”" },
  { "an-unknown-meeting",
    FF_IMPORT_CONTRIBUTIONS,
    "a.txt",
    "One\n",
    { FF_PHASE_DREAM, 2, 0 },
    FF_ERROR_MISSING,
    "no meeting 2" },
  { "a-taken-number", FF_IMPORT_PROPOSITIONS, "p.txt", "5. New\n3. Again\n", USUAL, FF_ERROR_DATA,
    "p.txt, line 2: there already is a proposition 3; free numbers begin at 6" },
  { "a-number-too-high", FF_IMPORT_PROPOSITIONS, "p.csv", "number,text\n10000,New\n", USUAL,
    FF_ERROR_DATA, "p.csv, line 2: number is “10000”; it must be a whole number from 1 to 9999" },
  { "an-unknown-option", FF_IMPORT_BALLOTS, "b.csv", BALLOTS ("1,3,1\n2,99,1\n"), USUAL,
    FF_ERROR_DATA, "b.csv, line 3: there is no proposition 99; those to vote on are 1, 3–4" },
  { "a-spent-budget", FF_IMPORT_BALLOTS, "b.csv", BALLOTS ("1,3,3\n2,1,1\n1,4,3\n"), USUAL,
    FF_ERROR_DATA, "b.csv, line 4: ballot 1 gives 6 dots so far; each voter has 5" },
  { "a-broken-cap", FF_IMPORT_BALLOTS, "b.csv", BALLOTS ("1,3,4\n"), USUAL, FF_ERROR_DATA,
    "b.csv, line 2: ballot 1 gives 4 dots to proposition 3; the most is 3" },
  { "an-option-twice", FF_IMPORT_BALLOTS, "b.csv", BALLOTS ("1,3,1\n1,3,1\n"), USUAL, FF_ERROR_DATA,
    "b.csv, line 3: ballot 1 names proposition 3 a second time" },
  { "an-unknown-group", FF_IMPORT_BALLOTS, "b.csv",
    "ballot,proposition,dots,group\n1,3,1,Officers\n", USUAL, FF_ERROR_DATA,
    "b.csv, line 2: there is no stakeholder group “Officers”" },
  { "an-unknown-round",
    FF_IMPORT_BALLOTS,
    "b.csv",
    BALLOTS ("1,3,1\n"),
    { FF_PHASE_DISCOVER, 0, 7 },
    FF_ERROR_MISSING,
    "no round 7; the session has 1" },
  { "an-unknown-proposition", FF_IMPORT_TALLY, "t.csv", "proposition,votes\n1,3\n2,1\n", USUAL,
    FF_ERROR_DATA, "t.csv, line 3: there is no proposition 2; those to vote on are 1, 3–4" },
  { "a-proposition-twice", FF_IMPORT_TALLY, "t.csv", "proposition,votes\n1,3\n3,1\n1,1\n", USUAL,
    FF_ERROR_DATA, "t.csv, line 4: proposition 1 already stands on line 2" },
  { "too-many-votes", FF_IMPORT_TALLY, "t.csv", "proposition,votes\n1,100000\n", USUAL,
    FF_ERROR_DATA, "t.csv, line 2: votes is “100000”; it must be a whole number from 0 to 99999" },
  { "a-text-as-a-session", FF_IMPORT_SESSION, "s.txt", "One\n", USUAL, FF_ERROR_DATA,
    "s.txt is not XML" },
  { "a-session-on-top", FF_IMPORT_SESSION, "s.xml",
    "<fourfold xmlns='urn:fourfold:session:1' version='1'/>", USUAL, FF_ERROR_RULE,
    "already holds something" },
};

static void
test_bad_import (Fixture *f, gconstpointer data)
{
  const BadImport *bad = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  assert_imports (f, FF_IMPORT_PROPOSITIONS, "p.txt", NUMBERED);
  open_round (f, FF_METHOD_TURNS, 5, 3);
  before = take_picture (f);
  g_assert_false (import (f, bad->kind, bad->name, bad->text, &bad->options, &error));
  ff_test_assert_sentence (error, FF_ERROR, (int) bad->code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, bad->said));
  after = take_picture (f);
  g_assert_true (g_bytes_equal (before, after));
}

static void
test_ballots_need_an_open_round (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  assert_imports (f, FF_IMPORT_PROPOSITIONS, "p.txt", NUMBERED);
  g_assert_false (import (f, FF_IMPORT_BALLOTS, "b.csv", BALLOTS ("1,3,1\n"), NULL, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_RULE);
  g_clear_error (&error);

  open_round (f, FF_METHOD_HANDS, 5, 0);
  g_assert_false (import (f, FF_IMPORT_BALLOTS, "b.csv", BALLOTS ("1,3,1\n"), NULL, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_RULE);
}

static void
test_a_tally_does_not_replace_ballots (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  assert_imports (f, FF_IMPORT_PROPOSITIONS, "p.txt", NUMBERED);
  open_round (f, FF_METHOD_TURNS, 5, 0);
  assert_imports (f, FF_IMPORT_BALLOTS, "b.csv", BALLOTS ("1,3,1\n"));
  g_assert_false (import (f, FF_IMPORT_TALLY, "t.csv", "proposition,votes\n3,9\n", NULL, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_RULE);
}

#define ADD(name, test) g_test_add ("/session/import/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("names-become-themes-tables-and-groups", test_names_become_themes_tables_and_groups);
  ADD ("names-that-are-there-are-used", test_names_that_are_there_are_used);
  ADD ("one-undo-takes-an-import-back", test_one_undo_takes_an_import_back);
  ADD ("options-say-phase-and-meeting", test_options_say_phase_and_meeting);
  ADD ("the-first-of-no-meetings-is-none", test_the_first_of_no_meetings_is_none);
  ADD ("contributions-of-another-session-keep-their-company",
       test_contributions_of_another_session_keep_their_company);
  ADD ("propositions-keep-their-numbers", test_propositions_keep_their_numbers);
  ADD ("ballots-are-cast-as-one", test_ballots_are_cast_as_one);
  ADD ("a-tally-without-a-round-makes-a-result", test_a_tally_without_a_round_makes_a_result);
  ADD ("a-tally-goes-into-the-open-round", test_a_tally_goes_into_the_open_round);
  ADD ("ballots-need-an-open-round", test_ballots_need_an_open_round);
  ADD ("a-tally-does-not-replace-ballots", test_a_tally_does_not_replace_ballots);
  for (guint i = 0; i < G_N_ELEMENTS (bad_imports); i++)
    {
      g_autofree char *path
          = g_strdup_printf ("/session/import/%s-is-refused", bad_imports[i].mistake);

      g_test_add (path, Fixture, &bad_imports[i], set_up, test_bad_import, tear_down);
    }

  return g_test_run ();
}
