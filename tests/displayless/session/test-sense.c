/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sorting, carrying and grounding what was said: each verb, and its undo after a restart. */
#include "ff-room.h"
#include "ff-test.h"
#include "model/ff-contribution-paste.h"
#include "model/ff-grounding.h"
#include "model/ff-similar.h"
#include "session/ff-session-import.h"

#include <string.h>

/* -- splitting and sorting -------------------------------------------------------------------- */

static void
a_split_keeps_place_theme_and_grounds (FfRoom *f, gconstpointer data)
{
  static const char *const parts[] = { "Time", "Trust", "A door that stands open", NULL };
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) first = NULL;
  FfProposition *grounded;

  ff_room_say (f, FF_PHASE_DISCOVER, "Time, trust and a door that stands open");
  ff_room_say (f, FF_PHASE_DISCOVER, "Afterwards");
  grounded = ff_room_propose (f, "People have time");
  first = ff_room_gather (f, 0, 1);
  ff_session_sort_contributions (f->session, first, ff_room_add_theme (f, "Time"));
  ff_session_add_evidence (f->session, grounded, first);
  before = ff_room_dup_snapshot (f);
  ff_session_split_contribution (f->session, ff_room_nth_said (f, 0), parts);
  ff_room_flush (f);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 4);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      ff_room_assert_said (f, i, parts[i]);
      g_assert_cmpint (ff_contribution_get_theme (ff_room_nth_said (f, i)), !=, 0);
    }
  ff_room_assert_said (f, 3, "Afterwards");
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_EVIDENCE), ==, 3);
  ff_room_check_undo_after_a_restart (f, before, "Split a contribution into 3");
}

static void
a_split_does_not_say_the_same_twice (FfRoom *f, gconstpointer data)
{
  static const char *const parts[] = { "Being listened to", "A warm room", NULL };

  ff_room_say_three (f);
  ff_room_join (f, 0, 2);
  ff_session_split_contribution (f->session, ff_room_nth_said (f, 1), parts);
  ff_room_flush (f);
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 0)), ==, 2);
  ff_room_assert_said (f, 2, "A warm room");
  g_assert_cmpint (ff_contribution_get_joined_into (ff_room_nth_said (f, 2)), ==, 0);
}

static void
a_split_into_nothing_is_refused (FfRoom *f, gconstpointer data)
{
  static const char *const parts[] = { "Time", "  ", NULL };

  ff_room_say (f, FF_PHASE_DISCOVER, "Time");
  ff_session_split_contribution (f->session, ff_room_nth_said (f, 0), parts);
  ff_room_assert_refused (f, FF_ERROR_DATA);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 1);
}

static void
a_new_theme_takes_its_contributions_in_one_step (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) two = NULL;
  FfTheme *theme;

  ff_room_say_three (f);
  ff_room_add_theme (f, "Time");
  before = ff_room_dup_snapshot (f);
  two = ff_room_gather (f, 0, 2);
  ff_session_sort_into_new_theme (f->session, two, "Listening");
  ff_room_flush (f);
  theme = ff_record_list_get (ff_model_get_list (ff_room_model_of (f), FF_TYPE_THEME), 1);
  g_assert_cmpstr (ff_theme_get_title (theme), ==, "Listening");
  g_assert_cmpint (ff_theme_get_colour (theme), ==, 1);
  g_assert_cmpint (ff_contribution_get_theme (ff_room_nth_said (f, 1)), ==, ff_room_id_of (theme));
  g_assert_cmpint (ff_contribution_get_theme (ff_room_nth_said (f, 2)), ==, 0);
  ff_room_check_undo_after_a_restart (f, before,
                                      "Sort 2 contributions into the new theme “Listening”");
}

static void
merged_themes_keep_what_they_hold_and_ground (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GPtrArray) themes = g_ptr_array_new ();
  FfTheme *listening, *time;

  ff_room_say_three (f);
  listening = ff_room_add_theme (f, "Listening");
  time = ff_room_add_theme (f, "Time");
  g_ptr_array_add (themes, listening);
  g_ptr_array_add (themes, time);
  first = ff_room_gather (f, 0, 1);
  second = ff_room_gather (f, 1, 1);
  ff_session_sort_contributions (f->session, first, listening);
  ff_session_sort_contributions (f->session, second, time);
  ff_session_add_evidence (f->session, ff_room_propose (f, "People have time"), themes);
  before = ff_room_dup_snapshot (f);
  ff_session_merge_themes (f->session, themes, time);
  ff_room_flush (f);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_THEME), ==, 1);
  g_assert_cmpint (ff_contribution_get_theme (ff_room_nth_said (f, 0)), ==, ff_room_id_of (time));
  g_assert_cmpint (ff_contribution_get_theme (ff_room_nth_said (f, 1)), ==, ff_room_id_of (time));
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_EVIDENCE), ==, 1);
  ff_room_check_undo_after_a_restart (f, before, "Merge 2 themes into “Time”");
}

static void
sorting_is_a_step (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) two = NULL;
  FfTheme *theme;

  ff_room_say_three (f);
  theme = ff_room_add_theme (f, "Time");
  before = ff_room_dup_snapshot (f);
  two = ff_room_gather (f, 0, 2);
  ff_session_sort_contributions (f->session, two, theme);
  ff_room_flush (f);
  g_assert_cmpint (ff_contribution_get_theme (ff_room_nth_said (f, 1)), ==, ff_room_id_of (theme));
  ff_room_check_undo_after_a_restart (f, before, "Sort 2 contributions into “Time”");
}

static void
themes_change_places_by_name (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  FfRecordList *themes = ff_model_get_list (ff_room_model_of (f), FF_TYPE_THEME);

  ff_room_add_theme (f, "Listening");
  ff_room_add_theme (f, "Time");
  before = ff_room_dup_snapshot (f);
  ff_session_move (f->session, ff_record_list_get (themes, 1), ff_record_list_get (themes, 0));
  ff_room_flush (f);
  g_assert_cmpstr (ff_theme_get_title (ff_record_list_get (themes, 0)), ==, "Time");
  ff_room_check_undo_after_a_restart (f, before, "Move theme");
}

/* -- between phases --------------------------------------------------------------------------- */

static void
moving_to_a_phase_takes_what_is_joined_along (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) first = NULL;

  ff_room_say_three (f);
  ff_room_join (f, 0, 2);
  first = ff_room_gather (f, 0, 1);
  ff_session_sort_contributions (f->session, first, ff_room_add_theme (f, "Listening"));
  before = ff_room_dup_snapshot (f);
  ff_session_move_contributions (f->session, first, FF_PHASE_DREAM);
  ff_room_flush (f);
  ff_room_assert_said (f, 0, "They listen");
  ff_room_assert_said (f, 1, "Someone listened");
  for (guint i = 1; i < 3; i++)
    {
      g_assert_cmpint (ff_contribution_get_phase (ff_room_nth_said (f, i)), ==, FF_PHASE_DREAM);
      g_assert_cmpint (ff_contribution_get_theme (ff_room_nth_said (f, i)), ==, 0);
    }
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 1)), ==, 2);
  ff_room_check_undo_after_a_restart (f, before, "Move 1 contribution to Dream");
}

static void
copying_to_a_phase_leaves_the_originals (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) all = NULL;

  ff_room_say_three (f);
  ff_room_join (f, 0, 2);
  before = ff_room_dup_snapshot (f);
  all = ff_room_gather (f, 0, 3);
  ff_session_copy_contributions (f->session, all, FF_PHASE_DREAM);
  ff_room_flush (f);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 6);
  g_assert_cmpint (ff_contribution_get_phase (ff_room_nth_said (f, 0)), ==, FF_PHASE_DISCOVER);
  g_assert_cmpint (ff_contribution_get_joined_into (ff_room_nth_said (f, 4)), ==,
                   ff_room_id_of (ff_room_nth_said (f, 3)));
  g_assert_cmpint (ff_contribution_get_joined_into (ff_room_nth_said (f, 5)), ==, 0);
  ff_room_check_undo_after_a_restart (f, before, "Copy 3 contributions to Dream");
}

/* -- propositions ----------------------------------------------------------------------------- */

static void
a_proposition_comes_with_its_evidence (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) evidence = NULL;
  FfProposition *made;

  ff_room_say_three (f);
  ff_room_add_theme (f, "Listening");
  before = ff_room_dup_snapshot (f);
  evidence = ff_room_gather (f, 0, 2);
  g_ptr_array_add (evidence,
                   ff_record_list_get (ff_model_get_list (ff_room_model_of (f), FF_TYPE_THEME), 0));
  ff_session_propose_from (f->session, evidence, NULL);
  ff_room_flush (f);
  made = ff_model_find_numbered (ff_room_model_of (f), 1);
  g_assert_cmpstr (ff_proposition_get_text (made), ==, "Someone listened");
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_EVIDENCE), ==, 3);
  ff_room_check_undo_after_a_restart (f, before, "Propose from what was said");
}

static void
what_is_proposed_from_gets_the_next_number (FfRoom *f, gconstpointer data)
{
  g_autoptr (GPtrArray) first = NULL;
  FfProposition *made;

  ff_room_say_three (f);
  ff_session_add_proposition (f->session, 7, "Everyone is listened to", NULL);
  first = ff_room_gather (f, 0, 1);
  ff_session_propose_from (f->session, first, NULL);
  ff_session_propose_from (f->session, first, "Said otherwise");
  ff_room_flush (f);
  made = ff_model_find_numbered (ff_room_model_of (f), 8);
  g_assert_cmpstr (ff_proposition_get_text (made), ==, "Someone listened");
  made = ff_model_find_numbered (ff_room_model_of (f), 9);
  g_assert_cmpstr (ff_proposition_get_text (made), ==, "Said otherwise");
}

static void
evidence_is_added_once_and_taken_away (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) two = NULL;
  g_autoptr (GPtrArray) three = NULL;
  FfProposition *grounded;

  ff_room_say_three (f);
  grounded = ff_room_propose (f, "Everyone is listened to");
  two = ff_room_gather (f, 0, 2);
  three = ff_room_gather (f, 0, 3);
  ff_session_add_evidence (f->session, grounded, two);
  ff_session_add_evidence (f->session, grounded, three);
  before = ff_room_dup_snapshot (f);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_EVIDENCE), ==, 3);
  ff_session_remove_evidence (f->session, grounded, two);
  ff_room_flush (f);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_EVIDENCE), ==, 1);
  ff_room_check_undo_after_a_restart (f, before, "Take evidence from proposition 1");
}

static FfRound *
hold_a_vote (FfRoom *f)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);
  g_autoptr (FfBallot) ballot = NULL;
  FfRound *round;

  ff_session_open_round (f->session, FF_ROUND (draft), NULL);
  ff_room_flush (f);
  round = ff_model_find_round (ff_room_model_of (f), 0);
  ballot = ff_ballot_new (ff_room_id_of (round));
  ff_ballot_set (ballot, ff_room_id_of (ff_model_find_numbered (ff_room_model_of (f), 1)), 2);
  ff_ballot_set (ballot, ff_room_id_of (ff_model_find_numbered (ff_room_model_of (f), 2)), 3);
  ff_session_cast_ballot (f->session, ballot);
  ff_room_flush (f);
  return round;
}

static void
joined_propositions_keep_numbers_words_and_votes (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) both = g_ptr_array_new ();
  FfRound *round;
  FfTally *tally;

  ff_room_propose (f, "Everyone is listened to");
  ff_room_propose (f, "People are heard");
  ff_room_propose (f, "Doors stand open");
  round = hold_a_vote (f);
  before = ff_room_dup_snapshot (f);
  g_ptr_array_add (both, ff_model_find_numbered (ff_room_model_of (f), 1));
  g_ptr_array_add (both, ff_model_find_numbered (ff_room_model_of (f), 2));
  ff_session_join_propositions (f->session, both, g_ptr_array_index (both, 0));
  ff_room_check_undo_after_a_restart (f, before, "Join 2 propositions into 1");
  ff_session_redo (f->session);
  ff_room_flush (f);
  g_assert_cmpint (ff_proposition_get_joined_into (
                       ff_model_find_numbered (ff_room_model_of (f), 2)),
                   ==, ff_room_id_of (ff_model_find_numbered (ff_room_model_of (f), 1)));
  round = ff_model_find_round (ff_room_model_of (f), 0);
  ff_session_close_round (f->session, round);
  ff_session_reveal_round (f->session, round);
  ff_room_flush (f);
  tally
      = ff_round_count_get_tally (ff_model_get_count (ff_room_model_of (f), ff_room_id_of (round)));
  g_assert_cmpuint (ff_tally_get_n_rows (tally), ==, 3);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->number, ==, 2);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->dots, ==, 3);
}

static void
joined_propositions_come_apart (FfRoom *f, gconstpointer data)
{
  g_autoptr (GPtrArray) both = g_ptr_array_new ();
  g_autoptr (GPtrArray) said = NULL;

  g_ptr_array_add (both, ff_room_propose (f, "Everyone is listened to"));
  g_ptr_array_add (both, ff_room_propose (f, "People are heard"));
  ff_room_say (f, FF_PHASE_DISCOVER, "Someone listened");
  said = ff_room_gather (f, 0, 1);
  ff_session_add_evidence (f->session, g_ptr_array_index (both, 0), said);
  ff_session_join_propositions (f->session, both, g_ptr_array_index (both, 1));
  ff_room_flush (f);
  g_assert_true (ff_grounding_is_grounded (ff_room_model_of (f), g_ptr_array_index (both, 1)));
  ff_session_take_propositions_apart (f->session, both);
  ff_room_flush (f);
  for (int number = 1; number <= 2; number++)
    g_assert_cmpint (ff_proposition_get_joined_into (
                         ff_model_find_numbered (ff_room_model_of (f), number)),
                     ==, 0);
  g_assert_false (ff_grounding_is_grounded (ff_room_model_of (f), g_ptr_array_index (both, 1)));
}

static void
taking_propositions_apart_is_a_step (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) both = g_ptr_array_new ();

  g_ptr_array_add (both, ff_room_propose (f, "Everyone is listened to"));
  g_ptr_array_add (both, ff_room_propose (f, "People are heard"));
  ff_session_join_propositions (f->session, both, g_ptr_array_index (both, 0));
  before = ff_room_dup_snapshot (f);
  ff_session_take_propositions_apart (f->session, both);
  ff_room_flush (f);
  ff_room_check_undo_after_a_restart (f, before, "Take 2 propositions apart");
}

static void
evidence_is_a_step (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) evidence = NULL;
  FfProposition *grounded;

  ff_room_say_three (f);
  grounded = ff_room_propose (f, "Everyone is listened to");
  evidence = ff_room_gather (f, 0, 2);
  g_ptr_array_add (evidence, ff_room_add_theme (f, "Listening"));
  before = ff_room_dup_snapshot (f);
  ff_session_add_evidence (f->session, grounded, evidence);
  ff_room_flush (f);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_EVIDENCE), ==, 3);
  ff_room_check_undo_after_a_restart (f, before, "Ground proposition 1");
}

static void
reword (FfRoom *f, const char *text)
{
  g_autoptr (FfRecord) draft
      = ff_record_copy (FF_RECORD (ff_model_find_numbered (ff_room_model_of (f), 1)));

  ff_proposition_set_text (FF_PROPOSITION (draft), text);
  ff_session_edit (f->session, draft);
  ff_room_flush (f);
}

static void
every_wording_is_kept_and_the_last_taken_back (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  FfRecordList *wordings = ff_model_get_list (ff_room_model_of (f), FF_TYPE_WORDING);

  ff_room_propose (f, "Everyone is heard");
  reword (f, "Everyone is listened to");
  before = ff_room_dup_snapshot (f);
  reword (f, "We listen to everyone");
  g_assert_cmpuint (ff_record_list_get_size (wordings), ==, 2);
  g_assert_cmpstr (ff_wording_get_text (ff_record_list_get (wordings, 0)), ==, "Everyone is heard");
  g_assert_cmpstr (ff_wording_get_text (ff_record_list_get (wordings, 1)), ==,
                   "Everyone is listened to");
  ff_room_check_undo_after_a_restart (f, before, "Edit proposition");
}

static void
what_is_withdrawn_keeps_its_number_and_comes_back (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) standing = NULL;
  g_autoptr (FfSnapshot) withdrawn = NULL;
  g_autoptr (FfSnapshot) restored = NULL;
  FfProposition *first;

  first = ff_room_propose (f, "Everyone is listened to");
  standing = ff_room_dup_snapshot (f);
  ff_session_withdraw_proposition (f->session, first);
  withdrawn = ff_room_dup_snapshot (f);
  ff_room_check_undo_after_a_restart (f, standing, "Withdraw proposition 1");
  ff_session_redo (f->session);
  ff_room_flush (f);
  g_assert_cmpint (ff_proposition_get_number (ff_room_propose (f, "Doors stand open")), ==, 2);
  ff_session_undo (f->session);
  ff_session_restore_proposition (f->session, ff_model_find_numbered (ff_room_model_of (f), 1));
  restored = ff_room_dup_snapshot (f);
  ff_room_assert_same (restored, standing);
  ff_room_check_undo_after_a_restart (f, withdrawn, "Restore proposition 1");
}

/* -- pasting ---------------------------------------------------------------------------------- */

static void
a_pasted_repeat_is_said_again (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GListModel) lines = NULL;
  g_autoptr (FfPasteLine) there = NULL;
  g_autoptr (FfRecord) like = ff_record_new (FF_TYPE_CONTRIBUTION);

  ff_room_say (f, FF_PHASE_DISCOVER, "Time");
  before = ff_room_dup_snapshot (f);
  lines = ff_contribution_paste_read ("- time\n\n- Trust\n- Hope\n- trust.", ff_room_model_of (f),
                                      FF_PHASE_DISCOVER);
  there = g_list_model_get_item (lines, 0);
  ff_paste_line_set_decision (there, FF_PASTE_JOIN);
  ff_contribution_set_phase (FF_CONTRIBUTION (like), FF_PHASE_DISCOVER);
  ff_session_add_pasted (f->session, lines, FF_CONTRIBUTION (like));
  ff_room_flush (f);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 5);
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 0)), ==, 2);
  ff_room_assert_said (f, 2, "Trust");
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 2)), ==, 2);
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 3)), ==, 1);
  ff_room_check_undo_after_a_restart (f, before, "Add 4 contributions");
}

/* -- London, 2012 ----------------------------------------------------------------------------- */

/* Returns: (transfer full): the discoveries of both workshops, one a line, as people typed them. */
static char *
read_discoveries (const char *path)
{
  g_autofree char *text = ff_test_read (path);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *said = g_string_new (NULL);
  gboolean within = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (strstr (lines[i], "What matters about") != NULL)
        within = TRUE;
      else if (lines[i][0] == '#')
        within = FALSE;
      if (within && g_str_has_prefix (lines[i], "- "))
        g_string_append_printf (said, "%s\n", lines[i]);
    }
  return g_string_free (said, FALSE);
}

/* Returns: how many contributions are joined into another; all of the others in @times. */
static guint
count_joined (FfModel *model, guint *times)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);
  guint joined = 0;

  *times = 0;
  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfContribution *contribution = ff_record_list_get (list, i);

      if (ff_contribution_get_joined_into (contribution) != 0)
        joined++;
      else
        *times += (guint) ff_model_get_times_said (model, contribution);
    }
  return joined;
}

static void
import_discoveries (FfRoom *f, const char *path)
{
  g_autofree char *text = read_discoveries (path);
  g_autoptr (FfSource) source = ff_source_new ("london.txt", text, strlen (text), NULL);

  g_assert_true (ff_session_import (f->session, FF_IMPORT_CONTRIBUTIONS, source, NULL, NULL));
  ff_room_flush (f);
}

/* How right the suggestions are is judged pair by pair in test-similar.c. */
static void
london_is_joined_as_suggested_and_comes_apart (FfRoom *f, gconstpointer data)
{
  g_autofree char *path = ff_test_dup_seed ("london-workshops-2012.md");
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) all = NULL;
  guint n, times, again = 0;

  if (path == NULL)
    return;
  import_discoveries (f, path);
  n = ff_room_count (f, FF_TYPE_CONTRIBUTION);
  groups = ff_similar_find_contributions (ff_room_model_of (f), FF_PHASE_DISCOVER);
  for (guint i = 0; i < groups->len; i++)
    {
      again += ((GPtrArray *) g_ptr_array_index (groups, i))->len - 1;
      ff_session_join_contributions (f->session, g_ptr_array_index (groups, i), NULL);
    }
  ff_room_flush (f);
  g_test_message ("%u imported, %u groups suggested, %u joined into another", n, groups->len,
                  again);
  g_assert_cmpuint (groups->len, >, 20);
  g_assert_cmpuint (count_joined (ff_room_model_of (f), &times), ==, again);
  g_assert_cmpuint (times, ==, n);
  all = ff_room_gather (f, 0, n);
  ff_session_take_contributions_apart (f->session, all);
  ff_room_flush (f);
  g_assert_cmpuint (count_joined (ff_room_model_of (f), &times), ==, 0);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, n);
}

#define ADD(name, test)                                                                            \
  g_test_add ("/session/sense/" name, FfRoom, NULL, ff_room_set_up, test, ff_room_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("a-split-keeps-place-theme-and-grounds", a_split_keeps_place_theme_and_grounds);
  ADD ("a-split-does-not-say-the-same-twice", a_split_does_not_say_the_same_twice);
  ADD ("a-split-into-nothing-is-refused", a_split_into_nothing_is_refused);
  ADD ("a-new-theme-takes-its-contributions-in-one-step",
       a_new_theme_takes_its_contributions_in_one_step);
  ADD ("merged-themes-keep-what-they-hold-and-ground",
       merged_themes_keep_what_they_hold_and_ground);
  ADD ("sorting-is-a-step", sorting_is_a_step);
  ADD ("themes-change-places-by-name", themes_change_places_by_name);
  ADD ("moving-to-a-phase-takes-what-is-joined-along",
       moving_to_a_phase_takes_what_is_joined_along);
  ADD ("copying-to-a-phase-leaves-the-originals", copying_to_a_phase_leaves_the_originals);
  ADD ("a-proposition-comes-with-its-evidence", a_proposition_comes_with_its_evidence);
  ADD ("what-is-proposed-from-gets-the-next-number", what_is_proposed_from_gets_the_next_number);
  ADD ("evidence-is-added-once-and-taken-away", evidence_is_added_once_and_taken_away);
  ADD ("joined-propositions-keep-numbers-words-and-votes",
       joined_propositions_keep_numbers_words_and_votes);
  ADD ("joined-propositions-come-apart", joined_propositions_come_apart);
  ADD ("taking-propositions-apart-is-a-step", taking_propositions_apart_is_a_step);
  ADD ("evidence-is-a-step", evidence_is_a_step);
  ADD ("every-wording-is-kept-and-the-last-taken-back",
       every_wording_is_kept_and_the_last_taken_back);
  ADD ("what-is-withdrawn-keeps-its-number-and-comes-back",
       what_is_withdrawn_keeps_its_number_and_comes_back);
  ADD ("a-pasted-repeat-is-said-again", a_pasted_repeat_is_said_again);
  ADD ("london-is-joined-as-suggested-and-comes-apart",
       london_is_joined_as_suggested_and_comes_apart);

  return g_test_run ();
}
