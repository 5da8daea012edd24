/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Making sense of what was said: each verb, its undo after a restart, and what it leaves alone. */
#include "ff-test.h"
#include "model/ff-contribution-paste.h"
#include "model/ff-said-again.h"
#include "session/ff-session-sense.h"

typedef struct
{
  char *path;
  FfSession *session;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  f->path = ff_test_build_path ("room.fourfold");
  f->session = ff_session_create (f->path, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->session);
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

static FfSnapshot *
dup_snapshot (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  FfSnapshot *snapshot = ff_session_dup_snapshot (f->session, &error);

  g_assert_no_error (error);
  return snapshot;
}

static void
assert_same (FfSnapshot *now, FfSnapshot *before)
{
  g_assert_cmpuint (now->records->len, ==, before->records->len);
  g_assert_cmpuint (now->ballots->len, ==, before->ballots->len);
  for (guint i = 0; i < now->records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (now->records, i);

      g_assert_cmpint (ff_record_get_id (record), ==,
                       ff_record_get_id (g_ptr_array_index (before->records, i)));
      g_assert_true (ff_record_equal (record, g_ptr_array_index (before->records, i)));
    }
}

/* After a restart, the step is called @label and taking it back leaves @before. */
static void
check_undo_after_a_restart (Fixture *f, FfSnapshot *before, const char *label)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) now = NULL;

  flush (f);
  g_assert_finalize_object (f->session);
  f->session = ff_session_open (f->path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, label);
  ff_session_undo (f->session);
  now = dup_snapshot (f);
  assert_same (now, before);
}

/* -- what the room says ----------------------------------------------------------------------- */

static FfContribution *
nth_said (Fixture *f, guint n)
{
  return ff_record_list_get (ff_model_get_list (model_of (f), FF_TYPE_CONTRIBUTION), n);
}

static void
assert_said (Fixture *f, guint n, const char *text)
{
  g_assert_cmpstr (ff_contribution_get_text (nth_said (f, n)), ==, text);
}

static guint
count (Fixture *f, GType type)
{
  return ff_record_list_get_size (ff_model_get_list (model_of (f), type));
}

static void
say (Fixture *f, FfPhase phase, const char *text)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_CONTRIBUTION);

  ff_contribution_set_phase (FF_CONTRIBUTION (draft), phase);
  ff_contribution_set_text (FF_CONTRIBUTION (draft), text);
  ff_session_add (f->session, draft);
  flush (f);
}

static void
say_three (Fixture *f)
{
  say (f, FF_PHASE_DISCOVER, "Someone listened");
  say (f, FF_PHASE_DISCOVER, "Being listened to");
  say (f, FF_PHASE_DISCOVER, "They listen");
}

static GPtrArray *
gather (Fixture *f, guint first, guint n)
{
  GPtrArray *gathered = g_ptr_array_new ();

  for (guint i = first; i < first + n; i++)
    g_ptr_array_add (gathered, nth_said (f, i));
  return gathered;
}

static FfTheme *
add_theme (Fixture *f, const char *title)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_THEME);
  FfRecordList *themes = ff_model_get_list (model_of (f), FF_TYPE_THEME);

  ff_theme_set_phase (FF_THEME (draft), FF_PHASE_DISCOVER);
  ff_theme_set_title (FF_THEME (draft), title);
  ff_session_add (f->session, draft);
  flush (f);
  return ff_record_list_get (themes, ff_record_list_get_size (themes) - 1);
}

static FfProposition *
propose (Fixture *f, const char *text)
{
  FfRecordList *list = ff_model_get_list (model_of (f), FF_TYPE_PROPOSITION);

  ff_session_add_proposition (f->session, 0, text, NULL);
  flush (f);
  return ff_record_list_get (list, ff_record_list_get_size (list) - 1);
}

static gint64
id_of (gpointer record)
{
  return ff_record_get_id (FF_RECORD (record));
}

static void
join (Fixture *f, guint first, guint n)
{
  g_autoptr (GPtrArray) all = gather (f, first, n);

  ff_session_join_contributions (f->session, all, NULL);
  flush (f);
}

/* -- joining ---------------------------------------------------------------------------------- */

static void
joining_counts_and_keeps_every_original (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (FfSaidAgain) again = NULL;

  say_three (f);
  before = dup_snapshot (f);
  join (f, 0, 3);
  again = ff_said_again_new (model_of (f));
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 3);
  g_assert_cmpuint (ff_said_again_get_times (again, nth_said (f, 0)), ==, 3);
  g_assert_cmpuint (ff_said_again_get_times (again, nth_said (f, 1)), ==, 1);
  g_assert_cmpuint (ff_said_again_get_others (again, nth_said (f, 0))->len, ==, 2);
  assert_said (f, 1, "Being listened to");
  check_undo_after_a_restart (f, before, "Join 3 contributions");
}

static void
what_was_joined_comes_along (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) pair = NULL;

  say_three (f);
  join (f, 0, 2);
  pair = gather (f, 1, 2);
  ff_session_join_contributions (f->session, pair, nth_said (f, 2));
  flush (f);
  g_assert_cmpint (ff_contribution_get_joined_into (nth_said (f, 0)), ==, id_of (nth_said (f, 2)));
  g_assert_cmpint (ff_contribution_get_joined_into (nth_said (f, 1)), ==, id_of (nth_said (f, 2)));
  g_assert_cmpint (ff_contribution_get_joined_into (nth_said (f, 2)), ==, 0);
}

static void
a_quotation_or_a_sorted_one_stands_for_the_others (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (FfRecord) quoted = NULL;

  say_three (f);
  second = gather (f, 1, 1);
  all = gather (f, 0, 3);
  g_assert_true (ff_said_again_choose_head (all) == nth_said (f, 0));
  ff_session_sort_contributions (f->session, second, add_theme (f, "Listening"));
  flush (f);
  g_assert_true (ff_said_again_choose_head (all) == nth_said (f, 1));
  quoted = ff_record_copy (FF_RECORD (nth_said (f, 2)));
  ff_contribution_set_starred (FF_CONTRIBUTION (quoted), TRUE);
  ff_session_edit (f->session, quoted);
  flush (f);
  g_assert_true (ff_said_again_choose_head (all) == nth_said (f, 2));
}

static void
taking_apart_restores_all (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (FfSnapshot) joined = NULL;
  g_autoptr (FfSnapshot) after = NULL;
  g_autoptr (GPtrArray) head = NULL;

  say_three (f);
  before = dup_snapshot (f);
  join (f, 0, 3);
  joined = dup_snapshot (f);
  head = gather (f, 0, 1);
  ff_session_take_contributions_apart (f->session, head);
  after = dup_snapshot (f);
  assert_same (after, before);
  check_undo_after_a_restart (f, joined, "Take 1 contribution apart");
}

static void
one_alone_leaves_its_head (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) last = NULL;

  say_three (f);
  join (f, 0, 3);
  last = gather (f, 2, 1);
  ff_session_take_contributions_apart (f->session, last);
  flush (f);
  g_assert_cmpint (ff_model_get_times_said (model_of (f), nth_said (f, 0)), ==, 2);
  g_assert_cmpint (ff_contribution_get_joined_into (nth_said (f, 2)), ==, 0);
}

static void
phases_are_not_joined (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) both = NULL;

  say (f, FF_PHASE_DISCOVER, "Someone listened");
  say (f, FF_PHASE_DREAM, "Everyone is listened to");
  both = gather (f, 0, 2);
  ff_session_join_contributions (f->session, both, NULL);
  assert_refused (f, FF_ERROR_RULE);
  g_assert_cmpint (ff_contribution_get_joined_into (nth_said (f, 1)), ==, 0);
}

/* -- splitting and sorting -------------------------------------------------------------------- */

static void
a_split_keeps_place_theme_and_grounds (Fixture *f, gconstpointer data)
{
  static const char *const parts[] = { "Time", "Trust", "A door that stands open", NULL };
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) first = NULL;
  FfProposition *grounded;

  say (f, FF_PHASE_DISCOVER, "Time, trust and a door that stands open");
  say (f, FF_PHASE_DISCOVER, "Afterwards");
  grounded = propose (f, "People have time");
  first = gather (f, 0, 1);
  ff_session_sort_contributions (f->session, first, add_theme (f, "Time"));
  ff_session_add_evidence (f->session, grounded, first);
  before = dup_snapshot (f);
  ff_session_split_contribution (f->session, nth_said (f, 0), parts);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 4);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      assert_said (f, i, parts[i]);
      g_assert_cmpint (ff_contribution_get_theme (nth_said (f, i)), !=, 0);
    }
  assert_said (f, 3, "Afterwards");
  g_assert_cmpuint (count (f, FF_TYPE_EVIDENCE), ==, 3);
  check_undo_after_a_restart (f, before, "Split a contribution into 3");
}

static void
a_split_into_nothing_is_refused (Fixture *f, gconstpointer data)
{
  static const char *const parts[] = { "Time", "  ", NULL };

  say (f, FF_PHASE_DISCOVER, "Time");
  ff_session_split_contribution (f->session, nth_said (f, 0), parts);
  assert_refused (f, FF_ERROR_DATA);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 1);
}

static void
a_new_theme_takes_its_contributions_in_one_step (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) two = NULL;
  FfTheme *theme;

  say_three (f);
  add_theme (f, "Time");
  before = dup_snapshot (f);
  two = gather (f, 0, 2);
  ff_session_sort_into_new_theme (f->session, two, "Listening");
  flush (f);
  theme = ff_record_list_get (ff_model_get_list (model_of (f), FF_TYPE_THEME), 1);
  g_assert_cmpstr (ff_theme_get_title (theme), ==, "Listening");
  g_assert_cmpint (ff_theme_get_colour (theme), ==, 1);
  g_assert_cmpint (ff_contribution_get_theme (nth_said (f, 1)), ==, id_of (theme));
  g_assert_cmpint (ff_contribution_get_theme (nth_said (f, 2)), ==, 0);
  check_undo_after_a_restart (f, before, "Sort 2 contributions into the new theme “Listening”");
}

static void
merged_themes_keep_what_they_hold_and_ground (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GPtrArray) themes = g_ptr_array_new ();
  FfTheme *listening, *time;

  say_three (f);
  listening = add_theme (f, "Listening");
  time = add_theme (f, "Time");
  g_ptr_array_add (themes, listening);
  g_ptr_array_add (themes, time);
  first = gather (f, 0, 1);
  second = gather (f, 1, 1);
  ff_session_sort_contributions (f->session, first, listening);
  ff_session_sort_contributions (f->session, second, time);
  ff_session_add_evidence (f->session, propose (f, "People have time"), themes);
  before = dup_snapshot (f);
  ff_session_merge_themes (f->session, themes, time);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_THEME), ==, 1);
  g_assert_cmpint (ff_contribution_get_theme (nth_said (f, 0)), ==, id_of (time));
  g_assert_cmpint (ff_contribution_get_theme (nth_said (f, 1)), ==, id_of (time));
  g_assert_cmpuint (count (f, FF_TYPE_EVIDENCE), ==, 1);
  check_undo_after_a_restart (f, before, "Merge 2 themes into “Time”");
}

/* -- between phases --------------------------------------------------------------------------- */

static void
moving_to_a_phase_takes_what_is_joined_along (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) first = NULL;

  say_three (f);
  join (f, 0, 2);
  first = gather (f, 0, 1);
  ff_session_sort_contributions (f->session, first, add_theme (f, "Listening"));
  before = dup_snapshot (f);
  ff_session_move_contributions (f->session, first, FF_PHASE_DREAM);
  flush (f);
  assert_said (f, 0, "They listen");
  assert_said (f, 1, "Someone listened");
  for (guint i = 1; i < 3; i++)
    {
      g_assert_cmpint (ff_contribution_get_phase (nth_said (f, i)), ==, FF_PHASE_DREAM);
      g_assert_cmpint (ff_contribution_get_theme (nth_said (f, i)), ==, 0);
    }
  g_assert_cmpint (ff_model_get_times_said (model_of (f), nth_said (f, 1)), ==, 2);
  check_undo_after_a_restart (f, before, "Move 1 contribution to Dream");
}

static void
copying_to_a_phase_leaves_the_originals (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) all = NULL;

  say_three (f);
  join (f, 0, 2);
  before = dup_snapshot (f);
  all = gather (f, 0, 3);
  ff_session_copy_contributions (f->session, all, FF_PHASE_DREAM);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 6);
  g_assert_cmpint (ff_contribution_get_phase (nth_said (f, 0)), ==, FF_PHASE_DISCOVER);
  g_assert_cmpint (ff_contribution_get_joined_into (nth_said (f, 4)), ==, id_of (nth_said (f, 3)));
  g_assert_cmpint (ff_contribution_get_joined_into (nth_said (f, 5)), ==, 0);
  check_undo_after_a_restart (f, before, "Copy 3 contributions to Dream");
}

/* -- propositions ----------------------------------------------------------------------------- */

static void
a_proposition_comes_with_its_evidence (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) evidence = NULL;
  FfProposition *made;

  say_three (f);
  add_theme (f, "Listening");
  before = dup_snapshot (f);
  evidence = gather (f, 0, 2);
  g_ptr_array_add (evidence,
                   ff_record_list_get (ff_model_get_list (model_of (f), FF_TYPE_THEME), 0));
  ff_session_propose_from (f->session, evidence, NULL);
  flush (f);
  made = ff_model_find_numbered (model_of (f), 1);
  g_assert_cmpstr (ff_proposition_get_text (made), ==, "Someone listened");
  g_assert_cmpuint (count (f, FF_TYPE_EVIDENCE), ==, 3);
  check_undo_after_a_restart (f, before, "Propose from what was said");
}

static void
evidence_is_added_once_and_taken_away (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) two = NULL;
  g_autoptr (GPtrArray) three = NULL;
  FfProposition *grounded;

  say_three (f);
  grounded = propose (f, "Everyone is listened to");
  two = gather (f, 0, 2);
  three = gather (f, 0, 3);
  ff_session_add_evidence (f->session, grounded, two);
  ff_session_add_evidence (f->session, grounded, three);
  before = dup_snapshot (f);
  g_assert_cmpuint (count (f, FF_TYPE_EVIDENCE), ==, 3);
  ff_session_remove_evidence (f->session, grounded, two);
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_EVIDENCE), ==, 1);
  check_undo_after_a_restart (f, before, "Take evidence from proposition 1");
}

static FfRound *
hold_a_vote (Fixture *f)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);
  g_autoptr (FfBallot) ballot = NULL;
  FfRound *round;

  ff_session_open_round (f->session, FF_ROUND (draft), NULL);
  flush (f);
  round = ff_model_find_round (model_of (f), 0);
  ballot = ff_ballot_new (id_of (round));
  ff_ballot_set (ballot, id_of (ff_model_find_numbered (model_of (f), 1)), 2);
  ff_ballot_set (ballot, id_of (ff_model_find_numbered (model_of (f), 2)), 3);
  ff_session_cast_ballot (f->session, ballot);
  flush (f);
  return round;
}

static void
joined_propositions_keep_numbers_words_and_votes (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) both = g_ptr_array_new ();
  FfRound *round;
  FfTally *tally;

  propose (f, "Everyone is listened to");
  propose (f, "People are heard");
  propose (f, "Doors stand open");
  round = hold_a_vote (f);
  before = dup_snapshot (f);
  g_ptr_array_add (both, ff_model_find_numbered (model_of (f), 1));
  g_ptr_array_add (both, ff_model_find_numbered (model_of (f), 2));
  ff_session_join_propositions (f->session, both, g_ptr_array_index (both, 0));
  check_undo_after_a_restart (f, before, "Join 2 propositions into 1");
  ff_session_redo (f->session);
  flush (f);
  g_assert_cmpint (ff_proposition_get_joined_into (ff_model_find_numbered (model_of (f), 2)), ==,
                   id_of (ff_model_find_numbered (model_of (f), 1)));
  round = ff_model_find_round (model_of (f), 0);
  ff_session_close_round (f->session, round);
  ff_session_reveal_round (f->session, round);
  flush (f);
  tally = ff_round_count_get_tally (ff_model_get_count (model_of (f), id_of (round)));
  g_assert_cmpuint (ff_tally_get_n_rows (tally), ==, 3);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->number, ==, 2);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->dots, ==, 3);
}

static void
joined_propositions_come_apart (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) both = g_ptr_array_new ();

  g_ptr_array_add (both, propose (f, "Everyone is listened to"));
  g_ptr_array_add (both, propose (f, "People are heard"));
  ff_session_join_propositions (f->session, both, g_ptr_array_index (both, 1));
  ff_session_take_propositions_apart (f->session, both);
  flush (f);
  for (int number = 1; number <= 2; number++)
    g_assert_cmpint (ff_proposition_get_joined_into (ff_model_find_numbered (model_of (f), number)),
                     ==, 0);
}

/* -- pasting ---------------------------------------------------------------------------------- */

static void
a_pasted_repeat_is_said_again (Fixture *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GListModel) lines = NULL;
  g_autoptr (FfPasteLine) there = NULL;
  g_autoptr (FfRecord) like = ff_record_new (FF_TYPE_CONTRIBUTION);

  say (f, FF_PHASE_DISCOVER, "Time");
  before = dup_snapshot (f);
  lines = ff_contribution_paste_read ("- time\n\n- Trust\n- Hope\n- trust.", model_of (f),
                                      FF_PHASE_DISCOVER);
  there = g_list_model_get_item (lines, 0);
  ff_paste_line_set_decision (there, FF_PASTE_JOIN);
  ff_contribution_set_phase (FF_CONTRIBUTION (like), FF_PHASE_DISCOVER);
  ff_session_add_pasted (f->session, lines, FF_CONTRIBUTION (like));
  flush (f);
  g_assert_cmpuint (count (f, FF_TYPE_CONTRIBUTION), ==, 5);
  g_assert_cmpint (ff_model_get_times_said (model_of (f), nth_said (f, 0)), ==, 2);
  assert_said (f, 2, "Trust");
  g_assert_cmpint (ff_model_get_times_said (model_of (f), nth_said (f, 2)), ==, 2);
  g_assert_cmpint (ff_model_get_times_said (model_of (f), nth_said (f, 3)), ==, 1);
  check_undo_after_a_restart (f, before, "Add 4 contributions");
}

#define ADD(name, test) g_test_add ("/session/sense/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("joining-counts-and-keeps-every-original", joining_counts_and_keeps_every_original);
  ADD ("what-was-joined-comes-along", what_was_joined_comes_along);
  ADD ("a-quotation-or-a-sorted-one-stands-for-the-others",
       a_quotation_or_a_sorted_one_stands_for_the_others);
  ADD ("taking-apart-restores-all", taking_apart_restores_all);
  ADD ("one-alone-leaves-its-head", one_alone_leaves_its_head);
  ADD ("phases-are-not-joined", phases_are_not_joined);
  ADD ("a-split-keeps-place-theme-and-grounds", a_split_keeps_place_theme_and_grounds);
  ADD ("a-split-into-nothing-is-refused", a_split_into_nothing_is_refused);
  ADD ("a-new-theme-takes-its-contributions-in-one-step",
       a_new_theme_takes_its_contributions_in_one_step);
  ADD ("merged-themes-keep-what-they-hold-and-ground",
       merged_themes_keep_what_they_hold_and_ground);
  ADD ("moving-to-a-phase-takes-what-is-joined-along",
       moving_to_a_phase_takes_what_is_joined_along);
  ADD ("copying-to-a-phase-leaves-the-originals", copying_to_a_phase_leaves_the_originals);
  ADD ("a-proposition-comes-with-its-evidence", a_proposition_comes_with_its_evidence);
  ADD ("evidence-is-added-once-and-taken-away", evidence_is_added_once_and_taken_away);
  ADD ("joined-propositions-keep-numbers-words-and-votes",
       joined_propositions_keep_numbers_words_and_votes);
  ADD ("joined-propositions-come-apart", joined_propositions_come_apart);
  ADD ("a-pasted-repeat-is-said-again", a_pasted_repeat_is_said_again);

  return g_test_run ();
}
