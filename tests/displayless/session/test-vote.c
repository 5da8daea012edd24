/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The life of a round as the screens meet it: verbs in, the model out. */
#include "ff-test.h"
#include "ff-vote-room.h"
#include "model/ff-reveal.h"
#include "model/ff-round-plan.h"
#include "model/ff-tally-reading.h"

/* -- hands and calls ------------------------------------------------------------------------ */

static void
hands_are_held_against_those_present (FfVoteRoom *room, gconstpointer data)
{
  ff_vote_room_open (room, FF_METHOD_HANDS, FALSE, 3);
  ff_session_set_hand_tally (room->session, room->round, ff_vote_room_id_of (room, 1), 10);
  ff_session_set_hand_tally (room->session, room->round, ff_vote_room_id_of (room, 2), 5);
  ff_vote_room_flush (room);
  ff_session_set_hand_tally (room->session, room->round, ff_vote_room_id_of (room, 3), 1);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  g_assert_cmpint (ff_vote_room_get_dots (room, 3), ==, 0);
  /* Somebody came late. */
  ff_session_set_present (room->session, room->round, NULL, 4);
  ff_session_set_hand_tally (room->session, room->round, ff_vote_room_id_of (room, 3), 5);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 3), ==, 5);
  /* Nor can those who raised their hands not have been there. */
  ff_session_set_present (room->session, room->round, NULL, 3);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
}

static void
what_was_called_out_last_can_be_taken_back (FfVoteRoom *room, gconstpointer data)
{
  g_autoptr (FfRecord) theme = ff_record_new (FF_TYPE_THEME);

  ff_vote_room_open (room, FF_METHOD_OPEN, FALSE, 0);
  g_assert_false (ff_session_can_take_back (room->session));
  ff_session_call_out (room->session, room->round, ff_vote_room_id_of (room, 2), 1);
  ff_session_call_out (room->session, room->round, ff_vote_room_id_of (room, 2), 1);
  ff_session_call_out (room->session, room->round, ff_vote_room_id_of (room, 4), 3);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 2), ==, 2);
  g_assert_true (ff_session_can_take_back (room->session));
  ff_session_take_back (room->session);
  ff_session_take_back (room->session);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 4), ==, 0);
  g_assert_cmpint (ff_vote_room_get_dots (room, 2), ==, 1);
  /* What the scribe does meanwhile is not what is taken back. */
  ff_theme_set_title (FF_THEME (theme), "Trust");
  ff_session_add (room->session, theme);
  ff_session_take_back (room->session);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  g_assert_cmpint (ff_vote_room_get_dots (room, 2), ==, 1);
}

/* -- the life of a round -------------------------------------------------------------------- */

static void
a_round_that_is_voided_is_kept_and_never_counted (FfVoteRoom *room, gconstpointer data)
{
  FfRound *voided;

  ff_vote_room_open (room, FF_METHOD_TURNS, FALSE, 5);
  ff_vote_room_cast (room, "1 2", 1);
  ff_vote_room_flush (room);
  voided = room->round;
  ff_session_void_round (room->session, voided);
  ff_vote_room_flush (room);
  g_assert_true (ff_round_get_voided (voided));
  g_assert_cmpint (ff_round_get_state (voided), ==, FF_STATE_CLOSED);
  g_assert_cmpint (ff_round_get_counted (voided), ==, 1);
  g_assert_cmpint (ff_round_count_get_ballots (ff_vote_room_get_count (room)), ==, 1);
  g_assert_null (ff_round_count_get_tally (ff_vote_room_get_count (room)));
  g_assert_null (ff_model_find_round (room->model, 0));
  ff_session_reveal_round (room->session, voided);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_session_undo (room->session);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
}

static void
a_voided_round_can_be_opened_again_with_other_rules (FfVoteRoom *room, gconstpointer data)
{
  g_autoptr (GPtrArray) some = g_ptr_array_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) options = NULL;
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);
  g_autoptr (FfRoundPlan) plan = NULL;
  g_autoptr (GPtrArray) chosen = NULL;

  for (int number = 1; number <= 4; number++)
    g_ptr_array_add (all, ff_model_find_numbered (room->model, number));
  g_ptr_array_add (some, all->pdata[1]);
  g_ptr_array_add (some, all->pdata[3]);
  ff_round_set_dots (FF_ROUND (draft), 9);
  ff_session_open_round (room->session, FF_ROUND (draft), some);
  ff_vote_room_flush (room);
  room->round = ff_model_find_round (room->model, 1);
  ff_session_void_round (room->session, room->round);
  ff_vote_room_flush (room);
  options = ff_model_list_where (room->model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                                 ff_record_get_id (FF_RECORD (room->round)));
  plan = ff_round_plan_new_again (room->round, options);
  ff_round_plan_offer (plan, all);
  g_assert_false (ff_round_plan_is_changed (plan));
  ff_round_plan_set (plan, FF_ROUND_DOTS, 2);
  chosen = ff_round_plan_dup_chosen (plan);
  g_assert_cmpuint (chosen->len, ==, 2);
  ff_session_open_round (room->session, ff_round_plan_get_draft (plan), chosen);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_round_get_number (ff_model_find_round (room->model, 0)), ==, 2);
  g_assert_cmpint (ff_round_get_dots (ff_model_find_round (room->model, 0)), ==, 2);
  g_assert_false (ff_round_get_voided (ff_model_find_round (room->model, 0)));
}

static void
a_closed_round_cannot_be_altered (FfVoteRoom *room, gconstpointer data)
{
  g_autoptr (FfRecord) draft = NULL;
  g_autoptr (GPtrArray) options = NULL;
  g_autoptr (FfRecord) option = NULL;

  ff_vote_room_open (room, FF_METHOD_SLIPS, FALSE, 5);
  ff_vote_room_cast (room, "7: 1 2", 1);
  ff_vote_room_reveal (room);
  ff_vote_room_cast (room, "8: 1 2", 1);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_session_set_slip_void (room->session, room->round, ff_vote_room_find_slip (room, 7), TRUE);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_session_set_present (room->session, room->round, NULL, 6);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_session_void_round (room->session, room->round);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  draft = ff_record_copy (FF_RECORD (room->round));
  ff_round_set_present (FF_ROUND (draft), 6);
  ff_session_edit (room->session, draft);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  options = ff_model_list_where (room->model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                                 ff_record_get_id (FF_RECORD (room->round)));
  option = ff_record_copy (g_ptr_array_index (options, 0));
  ff_round_option_set_title (FF_ROUND_OPTION (option), "Another title");
  ff_session_edit (room->session, option);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_session_remove (room->session, g_ptr_array_index (options, 0));
  ff_vote_room_refuse (room, FF_ERROR_RULE);
}

static void
assert_seen (FfVoteRoom *room, guint wanted_first, guint wanted_end)
{
  guint first, end;

  ff_reveal_get_range (room->round, ff_round_count_get_tally (ff_vote_room_get_count (room)),
                       &first, &end);
  g_assert_cmpuint (first, ==, wanted_first);
  g_assert_cmpuint (end, ==, wanted_end);
}

static void
hold_secret_vote (FfVoteRoom *room)
{
  ff_vote_room_open (room, FF_METHOD_SLIPS, TRUE, 5);
  ff_vote_room_cast (room, "1: 4*2 2*2 3", 1);
  ff_vote_room_cast (room, "2: 4*3 2", 1);
  ff_session_close_round (room->session, room->round);
  ff_vote_room_flush (room);
}

static void
start_over (FfVoteRoom *room)
{
  g_autofree char *path = g_strdup (ff_session_get_path (room->session));
  g_autoptr (GError) error = NULL;

  ff_session_close (room->session);
  g_object_unref (room->session);
  room->session = ff_session_open (path, NULL, &error);
  g_assert_no_error (error);
  room->model = ff_session_get_model (room->session);
  room->round = ff_model_find_round (room->model, 1);
}

static void
a_reveal_goes_on_after_a_restart_where_it_was (FfVoteRoom *room, gconstpointer data)
{
  hold_secret_vote (room);
  ff_session_reveal_round_in_stages (room->session, room->round);
  start_over (room);
  assert_seen (room, 4, 4);
  /* However fast the key is pressed, each press shows one row more. */
  ff_session_show_next (room->session, room->round);
  ff_session_show_next (room->session, room->round);
  start_over (room);
  assert_seen (room, 2, 4);
  ff_session_show_top (room->session, room->round, 1);
  start_over (room);
  assert_seen (room, 0, 1);
  ff_session_show_all (room->session, room->round);
  start_over (room);
  assert_seen (room, 0, 4);
}

static void
a_key_pressed_once_too_often_at_a_reveal_can_be_undone (FfVoteRoom *room, gconstpointer data)
{
  hold_secret_vote (room);
  ff_session_reveal_round_in_stages (room->session, room->round);
  ff_session_show_next (room->session, room->round);
  ff_session_show_next (room->session, room->round);
  ff_vote_room_flush (room);
  assert_seen (room, 2, 4);
  g_assert_cmpstr (ff_session_get_undo_label (room->session), ==, "Show more of a result");
  ff_session_undo (room->session);
  ff_vote_room_flush (room);
  assert_seen (room, 3, 4);
  ff_session_undo (room->session);
  ff_vote_room_flush (room);
  assert_seen (room, 4, 4);
  /* The secret itself is out for good. */
  ff_session_undo (room->session);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_session_redo (room->session);
  ff_vote_room_flush (room);
  assert_seen (room, 3, 4);
}

static void
nothing_is_shown_of_what_is_not_revealed (FfVoteRoom *room, gconstpointer data)
{
  hold_secret_vote (room);
  ff_session_show_next (room->session, room->round);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_session_show_all (room->session, room->round);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  g_assert_null (ff_round_count_get_tally (ff_vote_room_get_count (room)));
  ff_session_reveal_round (room->session, room->round);
  ff_vote_room_flush (room);
  assert_seen (room, 0, 4);
  /* Where all was seen, another press of the key leaves no step. */
  ff_session_show_next (room->session, room->round);
  ff_vote_room_flush (room);
  g_assert_null (ff_session_get_undo_label (room->session));
}

static FfStakeholderGroup *
add_group (FfVoteRoom *room, const char *name)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_STAKEHOLDER_GROUP);
  FfRecordList *groups = ff_model_get_list (room->model, FF_TYPE_STAKEHOLDER_GROUP);

  ff_stakeholder_group_set_name (FF_STAKEHOLDER_GROUP (draft), name);
  ff_session_add (room->session, draft);
  ff_vote_room_flush (room);
  return ff_record_list_get (groups, ff_record_list_get_size (groups) - 1);
}

static void
who_is_present_is_kept_by_group (FfVoteRoom *room, gconstpointer data)
{
  FfStakeholderGroup *officers = add_group (room, "Officers");
  FfStakeholderGroup *users = add_group (room, "Service users");
  g_autoptr (FfRecord) original = ff_record_new (FF_TYPE_ROUND);
  g_autoptr (FfRoundPlan) plan = ff_round_plan_new (FF_ROUND (original));
  g_autoptr (GPtrArray) presences = NULL;

  ff_round_plan_set_people (plan, ff_record_get_id (FF_RECORD (officers)), 6);
  presences = ff_round_plan_dup_presences (plan);
  g_assert_cmpint (ff_round_get_present (ff_round_plan_get_draft (plan)), ==, 6);
  ff_session_open_round_with (room->session, ff_round_plan_get_draft (plan), NULL, presences);
  ff_vote_room_flush (room);
  room->round = ff_model_find_round (room->model, 0);
  g_assert_cmpint (ff_round_get_present (room->round), ==, 6);
  ff_session_set_present (room->session, room->round, users, 9);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_round_get_present (room->round), ==, 15);
  ff_session_close_round (room->session, room->round);
  ff_vote_room_flush (room);
  ff_session_remove (room->session, FF_RECORD (users));
  ff_vote_room_refuse (room, FF_ERROR_RULE);
}

static void
groups_are_shown_once_nobody_can_be_picked_out (FfVoteRoom *room, gconstpointer data)
{
  FfStakeholderGroup *officers = add_group (room, "Officers");
  FfStakeholderGroup *users = add_group (room, "Service users");
  GPtrArray *groups;

  ff_vote_room_open (room, FF_METHOD_TURNS, TRUE, 0);
  for (int i = 0; i < 11; i++)
    {
      g_autoptr (FfBallot) ballot = ff_vote_room_read (room, i < 5 ? "1*3 2" : "4");

      ballot->stakeholder_group = ff_record_get_id (FF_RECORD (i < 5 ? officers : users));
      ff_session_cast_ballot (room->session, ballot);
    }
  ff_session_close_round (room->session, room->round);
  ff_vote_room_flush (room);
  g_assert_null (ff_round_count_get_groups (ff_vote_room_get_count (room)));
  ff_session_reveal_round (room->session, room->round);
  ff_vote_room_flush (room);
  groups = ff_round_count_get_groups (ff_vote_room_get_count (room));
  g_assert_cmpuint (groups->len, ==, 2);
  for (guint i = 0; i < groups->len; i++)
    {
      FfGroupTally *group = g_ptr_array_index (groups, i);
      gboolean first = group->group == ff_record_get_id (FF_RECORD (officers));

      g_assert_cmpint (group->ballots, ==, first ? 5 : 6);
      g_assert_cmpint (ff_tally_get_row (group->tally, 0)->number, ==, first ? 1 : 4);
      g_assert_cmpint (ff_tally_get_row (group->tally, 0)->dots, ==, first ? 15 : 6);
    }
}

static void
a_run_off_decides_between_the_leaders (FfVoteRoom *room, gconstpointer data)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) chosen = NULL;
  g_autoptr (GArray) tied = NULL;
  g_autoptr (FfRoundPlan) plan = NULL;
  FfRound *first;

  for (int number = 1; number <= 4; number++)
    g_ptr_array_add (all, ff_model_find_numbered (room->model, number));
  ff_vote_room_open (room, FF_METHOD_SLIPS, FALSE, 0);
  ff_vote_room_cast (room, "2 2 4 4 1", 1);
  ff_vote_room_reveal (room);
  first = room->round;
  tied = ff_tally_pick_tied (ff_round_count_get_tally (ff_vote_room_get_count (room)));
  g_assert_cmpuint (tied->len, ==, 2);
  plan = ff_round_plan_new_run_off (first, tied);
  ff_round_plan_offer (plan, all);
  chosen = ff_round_plan_dup_chosen (plan);
  g_assert_cmpuint (chosen->len, ==, 2);
  ff_session_open_round (room->session, ff_round_plan_get_draft (plan), chosen);
  ff_vote_room_flush (room);
  room->round = ff_model_find_round (room->model, 0);
  g_assert_cmpint (ff_round_get_run_off_of (room->round), ==, ff_record_get_id (FF_RECORD (first)));
  g_assert_cmpint (ff_round_get_dots (room->round), ==, 1);
  ff_vote_room_cast (room, "1: 4", 1);
  ff_vote_room_reveal (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 4), ==, 1);
  room->round = first;
  g_assert_cmpint (ff_vote_room_get_dots (room, 4), ==, 2);
}

static void
options_can_stand_as_they_were_put (FfVoteRoom *room, gconstpointer data)
{
  static const int numbers[] = { 3, 1, 4 };
  g_autoptr (GPtrArray) put = g_ptr_array_new ();
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);
  g_autoptr (GPtrArray) options = NULL;
  g_autoptr (GPtrArray) arranged = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_ptr_array_add (put, ff_model_find_numbered (room->model, numbers[i]));
  ff_round_set_option_order (FF_ROUND (draft), FF_ORDER_FIXED);
  ff_session_open_round (room->session, FF_ROUND (draft), put);
  ff_vote_room_flush (room);
  room->round = ff_model_find_round (room->model, 0);
  options = ff_model_list_where (room->model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                                 ff_record_get_id (FF_RECORD (room->round)));
  arranged = ff_round_options_arrange (options, FF_ORDER_FIXED, NULL);
  g_assert_cmpuint (arranged->len, ==, 3);
  for (guint i = 0; i < arranged->len; i++)
    g_assert_cmpint (ff_round_option_get_number (g_ptr_array_index (arranged, i)), ==, numbers[i]);
}

#define ADD(name, data, test)                                                                      \
  g_test_add ("/session/vote/" name, FfVoteRoom, data, ff_vote_room_set_up, test,                  \
              ff_vote_room_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("hands-are-held-against-those-present", NULL, hands_are_held_against_those_present);
  ADD ("what-was-called-out-last-can-be-taken-back", NULL,
       what_was_called_out_last_can_be_taken_back);
  ADD ("a-round-that-is-voided-is-kept-and-never-counted", NULL,
       a_round_that_is_voided_is_kept_and_never_counted);
  ADD ("a-voided-round-can-be-opened-again-with-other-rules", NULL,
       a_voided_round_can_be_opened_again_with_other_rules);
  ADD ("a-closed-round-cannot-be-altered", NULL, a_closed_round_cannot_be_altered);
  ADD ("a-reveal-goes-on-after-a-restart-where-it-was", NULL,
       a_reveal_goes_on_after_a_restart_where_it_was);
  ADD ("a-key-pressed-once-too-often-at-a-reveal-can-be-undone", NULL,
       a_key_pressed_once_too_often_at_a_reveal_can_be_undone);
  ADD ("nothing-is-shown-of-what-is-not-revealed", NULL, nothing_is_shown_of_what_is_not_revealed);
  ADD ("who-is-present-is-kept-by-group", NULL, who_is_present_is_kept_by_group);
  ADD ("groups-are-shown-once-nobody-can-be-picked-out", NULL,
       groups_are_shown_once_nobody_can_be_picked_out);
  ADD ("a-run-off-decides-between-the-leaders", NULL, a_run_off_decides_between_the_leaders);
  ADD ("options-can-stand-as-they-were-put", NULL, options_can_stand_as_they_were_put);
  return g_test_run ();
}
