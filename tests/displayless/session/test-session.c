/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "session/ff-session.h"

typedef struct
{
  char *path;
  FfClock *clock;
  FfSession *session;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  f->path = ff_test_build_path ("room.fourfold");
  f->clock = ff_clock_new_set ("2012-05-11T10:00:00Z");
  f->session = ff_session_create (f->path, f->clock, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->session);
  g_object_unref (f->clock);
  g_free (f->path);
}

static FfModel *
model_of (Fixture *f)
{
  return ff_session_get_model (f->session);
}

static void
flush (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (f->session, &error);
  g_assert_no_error (error);
}

static void
assert_refused (Fixture *f, FfErrorCode code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (ff_session_flush (f->session, &error));
  ff_test_assert_sentence (error, FF_ERROR, (int) code);
}

static void
reopen (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (f->session);
  f->session = ff_session_open (f->path, f->clock, &error);
  g_assert_no_error (error);
}

static guint
count (Fixture *f, GType type)
{
  return ff_record_list_get_size (ff_model_get_list (model_of (f), type));
}

static gpointer
nth (Fixture *f, GType type, guint n)
{
  return ff_record_list_get (ff_model_get_list (model_of (f), type), n);
}

static void
say (Fixture *f, const char *text)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_CONTRIBUTION);

  ff_contribution_set_phase (FF_CONTRIBUTION (draft), FF_PHASE_DISCOVER);
  ff_contribution_set_text (FF_CONTRIBUTION (draft), text);
  ff_session_add (f->session, draft);
}

static void
propose (Fixture *f, guint n)
{
  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *text = g_strdup_printf ("Proposition number %u is lived every day", i);

      ff_session_add_proposition (f->session, 0, text, NULL);
    }
  flush (f);
}

static FfRound *
open_round (Fixture *f, FfRoundMethod method, gboolean secret, int cap)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);

  ff_round_set_method (FF_ROUND (draft), method);
  ff_round_set_secret (FF_ROUND (draft), secret);
  ff_round_set_cap (FF_ROUND (draft), cap);
  ff_session_open_round (f->session, FF_ROUND (draft), NULL);
  flush (f);
  return ff_model_find_round (model_of (f), 0);
}

static void
cast (Fixture *f, FfRound *round, int number, int dots)
{
  g_autoptr (FfBallot) ballot = ff_ballot_new (ff_record_get_id (FF_RECORD (round)));
  FfProposition *proposition = ff_model_find_numbered (model_of (f), number);

  ff_ballot_set (ballot, ff_record_get_id (FF_RECORD (proposition)), dots);
  ff_session_cast_ballot (f->session, ballot);
}

static FfRoundCount *
count_of (Fixture *f, FfRound *round)
{
  return ff_model_get_count (model_of (f), ff_record_get_id (FF_RECORD (round)));
}

/* -- tests ---------------------------------------------------------------------------------- */

static void
what_was_said_is_there_after_a_restart (Fixture *f, gconstpointer data)
{
  say (f, "People listened");
  say (f, "  Someone gave me time\x01 ");
  flush (f);
  reopen (f);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 2);
  g_assert_cmpstr (ff_contribution_get_text (nth (f, FF_TYPE_CONTRIBUTION, 0)), ==,
                   "People listened");
  g_assert_cmpstr (ff_contribution_get_text (nth (f, FF_TYPE_CONTRIBUTION, 1)), ==,
                   "Someone gave me time");
}

static void
a_session_is_one_file_and_nothing_beside_it (Fixture *f, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;

  say (f, "People listened");
  flush (f);
  dir = g_dir_open (ff_test_get_dir (), 0, NULL);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "room.fourfold");
  g_assert_null (g_dir_read_name (dir));
}

static void
undo_and_redo_survive_a_restart (Fixture *f, gconstpointer data)
{
  say (f, "One");
  say (f, "Two");
  flush (f);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Add contribution");
  reopen (f);
  ff_session_undo (f->session);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 1);
  reopen (f);
  g_assert_cmpstr (ff_session_get_redo_label (f->session), ==, "Add contribution");
  ff_session_redo (f->session);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 2);
  g_assert_null (ff_session_get_redo_label (f->session));
}

static void
an_empty_line_is_refused_and_changes_nothing (Fixture *f, gconstpointer data)
{
  say (f, "   ");
  assert_refused (f, FF_ERROR_DATA);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 0);
  g_assert_null (ff_session_get_undo_label (f->session));
}

static void
removing_a_theme_returns_its_contents_and_undo_sorts_them_again (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) theme = ff_record_new (FF_TYPE_THEME);
  g_autoptr (FfRecord) draft = NULL;
  gint64 id;

  ff_theme_set_title (FF_THEME (theme), "Time");
  ff_session_add (f->session, theme);
  say (f, "Someone gave me time");
  flush (f);
  id = ff_record_get_id (nth (f, FF_TYPE_THEME, 0));
  draft = ff_record_copy (nth (f, FF_TYPE_CONTRIBUTION, 0));
  ff_contribution_set_theme (FF_CONTRIBUTION (draft), id);
  ff_session_edit (f->session, draft);
  flush (f);
  ff_session_remove (f->session, nth (f, FF_TYPE_THEME, 0));
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_THEME), ==, 0);
  g_assert_cmpint (ff_contribution_get_theme (nth (f, FF_TYPE_CONTRIBUTION, 0)), ==, 0);
  ff_session_undo (f->session);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_THEME), ==, 1);
  g_assert_cmpint (ff_contribution_get_theme (nth (f, FF_TYPE_CONTRIBUTION, 0)), ==, id);
}

static void
moving_reorders_the_list (Fixture *f, gconstpointer data)
{
  say (f, "A");
  say (f, "B");
  say (f, "C");
  flush (f);
  ff_session_move (f->session, nth (f, FF_TYPE_CONTRIBUTION, 2), nth (f, FF_TYPE_CONTRIBUTION, 0));
  flush (f);
  g_assert_cmpstr (ff_contribution_get_text (nth (f, FF_TYPE_CONTRIBUTION, 0)), ==, "C");
  g_assert_cmpstr (ff_contribution_get_text (nth (f, FF_TYPE_CONTRIBUTION, 1)), ==, "A");
  g_assert_cmpstr (ff_contribution_get_text (nth (f, FF_TYPE_CONTRIBUTION, 2)), ==, "B");
}

static void
two_edits_of_different_fields_both_stay (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) first = NULL;
  g_autoptr (FfRecord) second = NULL;

  say (f, "A");
  flush (f);
  first = ff_record_copy (nth (f, FF_TYPE_CONTRIBUTION, 0));
  second = ff_record_copy (nth (f, FF_TYPE_CONTRIBUTION, 0));
  ff_contribution_set_starred (FF_CONTRIBUTION (first), TRUE);
  ff_contribution_set_text (FF_CONTRIBUTION (second), "B");
  ff_session_edit (f->session, first);
  ff_session_edit (f->session, second);
  flush (f);
  g_assert_true (ff_contribution_get_starred (nth (f, FF_TYPE_CONTRIBUTION, 0)));
  g_assert_cmpstr (ff_contribution_get_text (nth (f, FF_TYPE_CONTRIBUTION, 0)), ==, "B");
}

static void
a_proposition_keeps_its_number_and_its_earlier_wording (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) draft = NULL;

  propose (f, 2);
  ff_session_add_proposition (f->session, 2, "Again the second", NULL);
  assert_refused (f, FF_ERROR_DATA);
  draft = ff_record_copy (FF_RECORD (ff_model_find_numbered (model_of (f), 2)));
  ff_proposition_set_text (FF_PROPOSITION (draft), "Better said");
  ff_session_edit (f->session, draft);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_WORDING), ==, 1);
  g_assert_cmpstr (ff_wording_get_text (nth (f, FF_TYPE_WORDING, 0)), ==,
                   "Proposition number 2 is lived every day");
  g_assert_cmpstr (ff_wording_get_date (nth (f, FF_TYPE_WORDING, 0)), ==, "2012-05-11");
}

static void
a_secret_tally_stays_in_the_file_until_the_reveal (Fixture *f, gconstpointer data)
{
  FfRound *round;

  propose (f, 3);
  round = open_round (f, FF_METHOD_TURNS, TRUE, 0);
  cast (f, round, 2, 5);
  cast (f, round, 3, 2);
  flush (f);
  g_assert_cmpint (ff_round_count_get_ballots (count_of (f, round)), ==, 2);
  g_assert_null (ff_round_count_get_tally (count_of (f, round)));
  ff_session_close_round (f->session, round);
  flush (f);
  g_assert_null (ff_round_count_get_tally (count_of (f, round)));
  ff_session_reveal_round (f->session, round);
  flush (f);
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (count_of (f, round))), ==, 7);
  g_assert_cmpint (ff_tally_get_row (ff_round_count_get_tally (count_of (f, round)), 0)->number, ==,
                   2);
}

static void
a_ballot_over_budget_or_cap_is_refused_whole (Fixture *f, gconstpointer data)
{
  FfRound *round;

  propose (f, 3);
  round = open_round (f, FF_METHOD_TURNS, TRUE, 3);
  cast (f, round, 1, 6);
  assert_refused (f, FF_ERROR_DATA);
  cast (f, round, 1, 4);
  assert_refused (f, FF_ERROR_DATA);
  g_assert_cmpint (ff_round_count_get_ballots (count_of (f, round)), ==, 0);
  cast (f, round, 1, 3);
  flush (f);
  g_assert_cmpint (ff_round_count_get_ballots (count_of (f, round)), ==, 1);
}

static void
undo_does_not_cross_the_opening_of_a_round (Fixture *f, gconstpointer data)
{
  propose (f, 3);
  open_round (f, FF_METHOD_TURNS, TRUE, 0);
  g_assert_null (ff_session_get_undo_label (f->session));
  g_assert_nonnull (ff_session_get_barrier_label (f->session));
  ff_session_undo (f->session);
  assert_refused (f, FF_ERROR_RULE);
  say (f, "Afterwards");
  flush (f);
  ff_session_undo (f->session);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 0);
  g_assert_cmpuint (count (f, FF_TYPE_PROPOSITION), ==, 3);
}

static void
a_secret_ballot_leaves_nothing_to_undo (Fixture *f, gconstpointer data)
{
  FfRound *round;

  propose (f, 2);
  round = open_round (f, FF_METHOD_TURNS, TRUE, 0);
  cast (f, round, 1, 1);
  flush (f);
  g_assert_null (ff_session_get_undo_label (f->session));
}

static void
an_open_ballot_can_be_undone_and_the_count_follows (Fixture *f, gconstpointer data)
{
  FfRound *round;

  propose (f, 2);
  round = open_round (f, FF_METHOD_SLIPS, FALSE, 0);
  cast (f, round, 1, 4);
  flush (f);
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (count_of (f, round))), ==, 4);
  ff_session_undo (f->session);
  flush (f);
  g_assert_cmpint (ff_round_count_get_ballots (count_of (f, round)), ==, 0);
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (count_of (f, round))), ==, 0);
}

static void
a_closed_round_is_closed_for_good (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) draft = NULL;
  FfRound *round;

  propose (f, 2);
  round = open_round (f, FF_METHOD_TURNS, TRUE, 0);
  ff_session_close_round (f->session, round);
  flush (f);
  cast (f, round, 1, 1);
  assert_refused (f, FF_ERROR_RULE);
  ff_session_remove (f->session, FF_RECORD (round));
  assert_refused (f, FF_ERROR_RULE);
  draft = ff_record_copy (FF_RECORD (round));
  ff_round_set_dots (FF_ROUND (draft), 9);
  ff_session_edit (f->session, draft);
  assert_refused (f, FF_ERROR_RULE);
}

static void
editing_a_proposition_does_not_change_what_was_voted_on (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) draft = NULL;

  propose (f, 2);
  open_round (f, FF_METHOD_TURNS, TRUE, 0);
  draft = ff_record_copy (FF_RECORD (ff_model_find_numbered (model_of (f), 1)));
  ff_proposition_set_text (FF_PROPOSITION (draft), "Changed meanwhile");
  ff_session_edit (f->session, draft);
  flush (f);
  g_assert_cmpstr (ff_round_option_get_text (nth (f, FF_TYPE_ROUND_OPTION, 0)), ==,
                   "Proposition number 1 is lived every day");
  ff_session_remove (f->session, FF_RECORD (ff_model_find_numbered (model_of (f), 1)));
  assert_refused (f, FF_ERROR_RULE);
}

static void
hands_are_counted_and_the_count_can_be_undone (Fixture *f, gconstpointer data)
{
  FfRound *round;
  FfTally *tally;

  propose (f, 2);
  round = open_round (f, FF_METHOD_HANDS, FALSE, 0);
  ff_session_set_hand_tally (f->session, round, ff_record_get_id (nth (f, FF_TYPE_PROPOSITION, 1)),
                             26);
  flush (f);
  tally = ff_round_count_get_tally (count_of (f, round));
  g_assert_cmpint (ff_tally_get_row (tally, 0)->dots, ==, 26);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->number, ==, 2);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->supporters, ==, -1);
  ff_session_undo (f->session);
  flush (f);
  tally = ff_round_count_get_tally (count_of (f, round));
  g_assert_cmpint (ff_tally_get_total (tally), ==, 0);
}

static void
a_snapshot_fills_another_file_with_the_same (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = ff_test_build_path ("other.fourfold");
  g_autoptr (FfSnapshot) first = NULL;
  g_autoptr (FfSnapshot) second = NULL;
  FfSession *other;
  FfRound *round;

  propose (f, 3);
  round = open_round (f, FF_METHOD_TURNS, TRUE, 0);
  cast (f, round, 1, 5);
  cast (f, round, 3, 2);
  flush (f);
  first = ff_session_dup_snapshot (f->session, &error);
  g_assert_no_error (error);
  other = ff_session_create (path, NULL, &error);
  g_assert_no_error (error);
  ff_session_take_snapshot (other, ff_session_dup_snapshot (f->session, &error));
  g_assert_true (ff_session_flush (other, &error));
  second = ff_session_dup_snapshot (other, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (first->records->len, ==, second->records->len);
  for (guint i = 0; i < first->records->len; i++)
    g_assert_true (ff_record_equal (g_ptr_array_index (first->records, i),
                                    g_ptr_array_index (second->records, i)));
  g_assert_cmpuint (second->ballots->len, ==, 2);
  g_assert_null (ff_session_get_undo_label (other));
  g_assert_finalize_object (other);
}

static void
what_another_program_wrote_is_seen_at_the_next_verb (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  FfSession *other = ff_session_open (f->path, NULL, &error);
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_THEME);

  g_assert_no_error (error);
  ff_theme_set_title (FF_THEME (draft), "From elsewhere");
  ff_session_add (other, draft);
  g_assert_true (ff_session_flush (other, &error));
  g_assert_finalize_object (other);
  g_assert_cmpuint (count (f, FF_TYPE_THEME), ==, 0);
  say (f, "From here");
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_THEME), ==, 1);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 1);
}

static void
a_file_that_is_no_session_is_refused_and_left_alone (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = ff_test_build_path ("letter.fourfold");
  g_autofree char *after = NULL;

  g_assert_true (g_file_set_contents (path, "Dear all, this is a letter.", -1, NULL));
  g_assert_null (ff_session_open (path, NULL, &error));
  g_assert_error (error, FF_ERROR, FF_ERROR_FILE);
  g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, "Dear all, this is a letter.");
  g_clear_error (&error);
  g_assert_null (ff_session_create (path, NULL, &error));
  g_assert_error (error, FF_ERROR, FF_ERROR_FILE);
}

static void
a_check_of_a_sound_file_finds_nothing (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  FfRound *round;

  propose (f, 3);
  round = open_round (f, FF_METHOD_TURNS, TRUE, 0);
  cast (f, round, 1, 5);
  findings = ff_session_check (f->session, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
}

static void
rounds_in_preparation_have_numbers_of_their_own (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);

      ff_session_add (f->session, draft);
    }
  flush (f);
  g_assert_cmpint (ff_round_get_number (nth (f, FF_TYPE_ROUND, 0)), ==, 1);
  g_assert_cmpint (ff_round_get_number (nth (f, FF_TYPE_ROUND, 1)), ==, 2);
}

static void
a_session_without_a_title_takes_a_topic (Fixture *f, gconstpointer data)
{
  FfSessionDetails *details = ff_model_get_details (model_of (f));
  g_autoptr (FfRecord) draft = ff_record_copy (FF_RECORD (details));

  ff_session_details_set_topic (FF_SESSION_DETAILS (draft), "What goes well here");
  ff_session_edit (f->session, draft);
  flush (f);
  g_assert_cmpstr (ff_session_details_get_topic (ff_model_get_details (model_of (f))), ==,
                   "What goes well here");
}

static void
a_refusal_does_not_stand_in_the_way_of_an_export (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) snapshot = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;

  say (f, "There was tea");
  say (f, "");
  snapshot = ff_session_dup_snapshot (f->session, &error);
  g_assert_no_error (error);
  g_assert_nonnull (ff_snapshot_find (snapshot, FF_TYPE_CONTRIBUTION, 1));
  findings = ff_session_check (f->session, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
  assert_refused (f, FF_ERROR_DATA);
}

#define ADD(name, test) g_test_add ("/session/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("what-was-said-is-there-after-a-restart", what_was_said_is_there_after_a_restart);
  ADD ("a-session-is-one-file-and-nothing-beside-it", a_session_is_one_file_and_nothing_beside_it);
  ADD ("undo-and-redo-survive-a-restart", undo_and_redo_survive_a_restart);
  ADD ("an-empty-line-is-refused-and-changes-nothing",
       an_empty_line_is_refused_and_changes_nothing);
  ADD ("removing-a-theme-returns-its-contents-and-undo-sorts-them-again",
       removing_a_theme_returns_its_contents_and_undo_sorts_them_again);
  ADD ("moving-reorders-the-list", moving_reorders_the_list);
  ADD ("two-edits-of-different-fields-both-stay", two_edits_of_different_fields_both_stay);
  ADD ("a-proposition-keeps-its-number-and-its-earlier-wording",
       a_proposition_keeps_its_number_and_its_earlier_wording);
  ADD ("a-secret-tally-stays-in-the-file-until-the-reveal",
       a_secret_tally_stays_in_the_file_until_the_reveal);
  ADD ("a-ballot-over-budget-or-cap-is-refused-whole",
       a_ballot_over_budget_or_cap_is_refused_whole);
  ADD ("undo-does-not-cross-the-opening-of-a-round", undo_does_not_cross_the_opening_of_a_round);
  ADD ("a-secret-ballot-leaves-nothing-to-undo", a_secret_ballot_leaves_nothing_to_undo);
  ADD ("an-open-ballot-can-be-undone-and-the-count-follows",
       an_open_ballot_can_be_undone_and_the_count_follows);
  ADD ("rounds-in-preparation-have-numbers-of-their-own",
       rounds_in_preparation_have_numbers_of_their_own);
  ADD ("a-closed-round-is-closed-for-good", a_closed_round_is_closed_for_good);
  ADD ("editing-a-proposition-does-not-change-what-was-voted-on",
       editing_a_proposition_does_not_change_what_was_voted_on);
  ADD ("hands-are-counted-and-the-count-can-be-undone",
       hands_are_counted_and_the_count_can_be_undone);
  ADD ("a-snapshot-fills-another-file-with-the-same", a_snapshot_fills_another_file_with_the_same);
  ADD ("what-another-program-wrote-is-seen-at-the-next-verb",
       what_another_program_wrote_is_seen_at_the_next_verb);
  ADD ("a-file-that-is-no-session-is-refused-and-left-alone",
       a_file_that_is_no_session_is_refused_and_left_alone);
  ADD ("a-session-without-a-title-takes-a-topic", a_session_without_a_title_takes_a_topic);
  ADD ("a-refusal-does-not-stand-in-the-way-of-an-export",
       a_refusal_does_not_stand_in_the_way_of_an_export);
  ADD ("a-check-of-a-sound-file-finds-nothing", a_check_of_a_sound_file_finds_nothing);

  return g_test_run ();
}
