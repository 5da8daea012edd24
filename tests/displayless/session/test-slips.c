/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper ballots, entered one by one and put right. */
#include "ff-test.h"
#include "ff-vote-room.h"

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static FfBallot *
ask_for_slip (FfVoteRoom *room, FfSlipMark *mark)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  FfBallot *ballot;

  ff_session_read_slip_async (room->session, room->round, mark, keep_result, &result);
  ff_test_pump_until (result != NULL);
  ballot = ff_session_read_slip_finish (room->session, result, &error);
  g_assert_no_error (error);
  return ballot;
}

static GPtrArray *
ask_for_differences (FfVoteRoom *room)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *differences;

  ff_session_compare_passes_async (room->session, room->round, keep_result, &result);
  ff_test_pump_until (result != NULL);
  differences = ff_session_compare_passes_finish (room->session, result, &error);
  g_assert_no_error (error);
  return differences;
}

static void
slips_stand_in_their_order_of_entry (FfVoteRoom *room, gconstpointer secret)
{
  static const int slips[] = { 7, 2, 0, 9 };
  GListModel *marks;

  ff_vote_room_open (room, FF_METHOD_SLIPS, GPOINTER_TO_INT (secret), 0);
  ff_vote_room_cast (room, "7: 1 1 2", 1);
  ff_vote_room_cast (room, "2: 3", 1);
  ff_vote_room_cast (room, "4*5", 1);
  ff_vote_room_cast (room, "9:", 1);
  ff_vote_room_flush (room);
  marks = ff_round_count_get_slips (ff_vote_room_get_count (room));
  g_assert_cmpuint (g_list_model_get_n_items (marks), ==, G_N_ELEMENTS (slips));
  for (guint i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autoptr (FfSlipMark) mark = g_list_model_get_item (marks, i);

      g_assert_cmpint (ff_slip_mark_get_slip (mark), ==, slips[i]);
      g_assert_cmpint (ff_slip_mark_get_entry (mark), ==, (int) i + 1);
    }
  g_assert_cmpint (ff_round_count_get_ballots (ff_vote_room_get_count (room)), ==, 4);
}

static void
a_slip_can_be_corrected (FfVoteRoom *room, gconstpointer secret)
{
  g_autoptr (FfBallot) before = NULL;
  g_autoptr (FfBallot) after = NULL;
  g_autoptr (FfBallot) kept = NULL;

  ff_vote_room_open (room, FF_METHOD_SLIPS, GPOINTER_TO_INT (secret), 0);
  ff_vote_room_cast (room, "7: 1 1 2", 1);
  ff_vote_room_cast (room, "8: 4", 1);
  ff_vote_room_flush (room);
  before = ask_for_slip (room, ff_vote_room_find_slip (room, 7));
  g_assert_cmpint (ff_ballot_get (before, ff_vote_room_id_of (room, 1)), ==, 2);
  after = ff_vote_room_read (room, "17: 2 3 3");
  after->id = before->id;
  ff_session_replace_slip (room->session, after);
  ff_vote_room_flush (room);
  g_assert_null (ff_vote_room_find_slip (room, 7));
  kept = ask_for_slip (room, ff_vote_room_find_slip (room, 17));
  g_assert_cmpint (kept->entry, ==, 1);
  g_assert_cmpint (ff_ballot_get (kept, ff_vote_room_id_of (room, 1)), ==, 0);
  g_assert_cmpint (ff_ballot_get (kept, ff_vote_room_id_of (room, 3)), ==, 2);
  g_assert_cmpint (ff_round_count_get_ballots (ff_vote_room_get_count (room)), ==, 2);
  /* Nor can it take the number of another. */
  kept->slip = 8;
  ff_session_replace_slip (room->session, kept);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_vote_room_reveal (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 1), ==, 0);
  g_assert_cmpint (ff_vote_room_get_dots (room, 3), ==, 2);
}

static void
what_was_done_to_a_slip_in_the_open_can_be_undone (FfVoteRoom *room, gconstpointer data)
{
  g_autoptr (FfBallot) before = NULL;
  g_autoptr (FfBallot) after = NULL;

  ff_vote_room_open (room, FF_METHOD_SLIPS, FALSE, 0);
  ff_vote_room_cast (room, "7: 1 1 2", 1);
  ff_vote_room_flush (room);
  before = ask_for_slip (room, ff_vote_room_find_slip (room, 7));
  after = ff_vote_room_read (room, "7: 3 2");
  after->id = before->id;
  ff_session_replace_slip (room->session, after);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 3), ==, 1);
  ff_session_set_slip_void (room->session, room->round, ff_vote_room_find_slip (room, 7), TRUE);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 3), ==, 0);
  ff_session_undo (room->session);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 3), ==, 1);
  ff_session_undo (room->session);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 3), ==, 0);
  g_assert_cmpint (ff_vote_room_get_dots (room, 1), ==, 2);
  ff_session_undo (room->session);
  ff_vote_room_flush (room);
  g_assert_null (ff_vote_room_find_slip (room, 7));
  for (int i = 0; i < 3; i++)
    ff_session_redo (room->session);
  ff_vote_room_flush (room);
  g_assert_true (ff_slip_mark_get_voided (ff_vote_room_find_slip (room, 7)));
}

static void
a_slip_that_is_taken_out_does_not_count (FfVoteRoom *room, gconstpointer secret)
{
  ff_vote_room_open (room, FF_METHOD_SLIPS, GPOINTER_TO_INT (secret), 0);
  ff_vote_room_cast (room, "7: 1*5", 1);
  ff_vote_room_cast (room, "8: 2", 1);
  ff_vote_room_flush (room);
  ff_session_set_slip_void (room->session, room->round, ff_vote_room_find_slip (room, 7), TRUE);
  ff_vote_room_flush (room);
  g_assert_true (ff_slip_mark_get_voided (ff_vote_room_find_slip (room, 7)));
  g_assert_cmpint (ff_round_count_get_ballots (ff_vote_room_get_count (room)), ==, 1);
  /* It is there, so it is not entered again but put back. */
  ff_vote_room_cast (room, "7: 3", 1);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_session_set_slip_void (room->session, room->round, ff_vote_room_find_slip (room, 7), FALSE);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_round_count_get_ballots (ff_vote_room_get_count (room)), ==, 2);
  ff_session_set_slip_void (room->session, room->round, ff_vote_room_find_slip (room, 8), TRUE);
  ff_vote_room_reveal (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 1), ==, 5);
  g_assert_cmpint (ff_vote_room_get_dots (room, 2), ==, 0);
  g_assert_cmpint (ff_round_get_counted (room->round), ==, 1);
}

static void
the_second_count_only_checks_the_first (FfVoteRoom *room, gconstpointer secret)
{
  g_autoptr (GPtrArray) differences = NULL;
  FfSlipDifference *first;

  ff_vote_room_open (room, FF_METHOD_SLIPS, GPOINTER_TO_INT (secret), 0);
  ff_vote_room_cast (room, "7: 1 1 2", 1);
  ff_vote_room_cast (room, "8: 4", 1);
  ff_vote_room_cast (room, "3*2", 1);
  ff_vote_room_cast (room, "8: 4", 2);
  ff_vote_room_cast (room, "7: 1 2 2", 2);
  ff_vote_room_cast (room, "3*2", 2);
  ff_vote_room_cast (room, "9: 1", 2);
  ff_vote_room_flush (room);
  g_assert_cmpint (ff_round_count_get_ballots (ff_vote_room_get_count (room)), ==, 3);
  g_assert_cmpint (ff_round_count_count_slips (ff_vote_room_get_count (room), 2), ==, 4);
  differences = ask_for_differences (room);
  g_assert_cmpuint (differences->len, ==, 2);
  first = g_ptr_array_index (differences, 0);
  g_assert_cmpint (first->slip, ==, 7);
  g_assert_cmpint (ff_ballot_get (first->first, ff_vote_room_id_of (room, 2)), ==, 1);
  g_assert_cmpint (ff_ballot_get (first->second, ff_vote_room_id_of (room, 2)), ==, 2);
  g_assert_null (((FfSlipDifference *) g_ptr_array_index (differences, 1))->first);
  ff_vote_room_reveal (room);
  g_assert_cmpint (ff_vote_room_get_dots (room, 2), ==, 1);
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (ff_vote_room_get_count (room))),
                   ==, 6);
}

static void
what_a_secret_round_was_given_stays_in_the_store (FfVoteRoom *room, gconstpointer data)
{
  ff_vote_room_open (room, FF_METHOD_SLIPS, TRUE, 0);
  ff_vote_room_cast (room, "7: 1 1 2", 1);
  ff_vote_room_flush (room);
  ff_session_set_slip_void (room->session, room->round, ff_vote_room_find_slip (room, 7), TRUE);
  ff_vote_room_flush (room);
  g_assert_null (ff_round_count_get_tally (ff_vote_room_get_count (room)));
  g_assert_null (ff_round_count_get_groups (ff_vote_room_get_count (room)));
  /* Correcting leaves no step of undo behind either. */
  g_assert_null (ff_session_get_undo_label (room->session));
  ff_session_close_round (room->session, room->round);
  ff_vote_room_flush (room);
  g_assert_null (ff_round_count_get_tally (ff_vote_room_get_count (room)));
}

static void
only_paper_is_counted_twice (FfVoteRoom *room, gconstpointer data)
{
  ff_vote_room_open (room, FF_METHOD_TURNS, FALSE, 0);
  ff_vote_room_cast (room, "1 2", 2);
  ff_vote_room_refuse (room, FF_ERROR_RULE);
  ff_vote_room_cast (room, "1 2", 1);
  ff_vote_room_flush (room);
  g_assert_cmpuint (g_list_model_get_n_items (
                        ff_round_count_get_slips (ff_vote_room_get_count (room))),
                    ==, 0);
}

#define ADD(name, data, test)                                                                      \
  g_test_add ("/session/slips/" name, FfVoteRoom, data, ff_vote_room_set_up, test,                 \
              ff_vote_room_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("slips-stand-in-their-order-of-entry", NULL, slips_stand_in_their_order_of_entry);
  ADD ("slips-of-a-secret-round-stand-in-their-order-of-entry", GINT_TO_POINTER (TRUE),
       slips_stand_in_their_order_of_entry);
  ADD ("a-slip-can-be-corrected", NULL, a_slip_can_be_corrected);
  ADD ("a-slip-of-a-secret-round-can-be-corrected", GINT_TO_POINTER (TRUE),
       a_slip_can_be_corrected);
  ADD ("what-was-done-to-a-slip-in-the-open-can-be-undone", NULL,
       what_was_done_to_a_slip_in_the_open_can_be_undone);
  ADD ("a-slip-that-is-taken-out-does-not-count", NULL, a_slip_that_is_taken_out_does_not_count);
  ADD ("a-slip-that-is-taken-out-of-a-secret-round-does-not-count", GINT_TO_POINTER (TRUE),
       a_slip_that_is_taken_out_does_not_count);
  ADD ("the-second-count-only-checks-the-first", NULL, the_second_count_only_checks_the_first);
  ADD ("the-second-count-of-a-secret-round-only-checks-the-first", GINT_TO_POINTER (TRUE),
       the_second_count_only_checks_the_first);
  ADD ("what-a-secret-round-was-given-stays-in-the-store", NULL,
       what_a_secret_round_was_given_stays_in_the_store);
  ADD ("only-paper-is-counted-twice", NULL, only_paper_is_counted_twice);
  return g_test_run ();
}
