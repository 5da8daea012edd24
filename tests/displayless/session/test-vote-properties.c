/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "session/ff-session.h"

/* What must hold of any round, tried on rounds drawn at random (g_test's seed is printed). */
#define ROUNDS 40

typedef struct
{
  FfSession *session;
  FfModel *model;
  FfRound *round;
  GPtrArray *kept; /* FfBallot: what the round must hold of its first count */
  int sums[40];    /* dots by number of the proposition, summed up beside the program */
  int supporters[40];
  int options;
  int ballots;
  int total;
} Room;

static void
flush (Room *room)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (room->session, &error);
  g_assert_no_error (error);
}

static void
open_random_round (Room *room)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);

  room->options = g_test_rand_int_range (2, 30);
  for (int i = 0; i < room->options; i++)
    ff_session_add_proposition (room->session, 0, "A room that listens", NULL);
  ff_round_set_dots (FF_ROUND (draft), g_test_rand_int_range (1, 12));
  ff_round_set_cap (FF_ROUND (draft), g_test_rand_int_range (0, 5));
  ff_round_set_secret (FF_ROUND (draft), g_test_rand_int_range (0, 2));
  ff_round_set_method (FF_ROUND (draft), FF_METHOD_TURNS + g_test_rand_int_range (0, 2));
  ff_session_open_round (room->session, FF_ROUND (draft), NULL);
  flush (room);
  room->round = ff_model_find_round (room->model, 0);
}

/* A ballot that may break the rules; Returns: whether it keeps them. */
static gboolean
fill_random_ballot (Room *room, FfBallot *ballot)
{
  int n = g_test_rand_int_range (0, 6);
  int cap = ff_round_get_cap (room->round);
  gboolean keeps = TRUE;

  for (int i = 0; i < n; i++)
    {
      int number = g_test_rand_int_range (1, room->options + 1);
      FfProposition *proposition = ff_model_find_numbered (room->model, number);

      ff_ballot_set (ballot, ff_record_get_id (FF_RECORD (proposition)),
                     g_test_rand_int_range (1, 6));
    }
  for (guint i = 0; i < ballot->dots->len; i++)
    keeps = keeps && (cap == 0 || g_array_index (ballot->dots, FfDots, i).dots <= cap);
  return keeps && ff_ballot_get_total (ballot) <= ff_round_get_dots (room->round);
}

static void
sum_up (Room *room, const FfBallot *ballot)
{
  room->ballots++;
  room->total += ff_ballot_get_total (ballot);
  for (int number = 1; number <= room->options; number++)
    {
      gint64 id = ff_record_get_id (FF_RECORD (ff_model_find_numbered (room->model, number)));
      int dots = ff_ballot_get (ballot, id);

      room->sums[number] += dots;
      room->supporters[number] += dots > 0;
    }
}

static gboolean
is_on_paper (Room *room)
{
  return ff_round_get_method (room->round) == FF_METHOD_SLIPS;
}

static void
expect (Room *room, gboolean fine)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (ff_session_flush (room->session, &error) == fine);
  if (!fine)
    ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
}

static void
cast_random_ballot (Room *room)
{
  g_autoptr (FfBallot) ballot = ff_ballot_new (ff_record_get_id (FF_RECORD (room->round)));
  gboolean keeps = fill_random_ballot (room, ballot);

  ballot->id = g_test_rand_int_range (1, G_MAXINT);
  ballot->slip = is_on_paper (room) ? (int) room->kept->len + 1 : 0;
  ff_session_cast_ballot (room->session, ballot);
  expect (room, keeps);
  if (keeps)
    g_ptr_array_add (room->kept, g_steal_pointer (&ballot));
}

/* The second count never counts, whatever it says. */
static void
enter_again (Room *room)
{
  g_autoptr (FfBallot) ballot = ff_ballot_new (ff_record_get_id (FF_RECORD (room->round)));
  gboolean keeps = fill_random_ballot (room, ballot);

  ballot->pass = 2;
  ff_session_cast_ballot (room->session, ballot);
  expect (room, keeps);
}

static void
correct_random_slip (Room *room)
{
  FfBallot *kept = room->kept->pdata[g_test_rand_int_range (0, (int) room->kept->len)];
  g_autoptr (FfBallot) ballot = ff_ballot_new (kept->round);
  gboolean keeps = fill_random_ballot (room, ballot);

  ballot->id = kept->id;
  ballot->slip = kept->slip;
  ff_session_replace_slip (room->session, ballot);
  expect (room, keeps);
  if (!keeps)
    return;
  g_array_unref (kept->dots);
  kept->dots = g_array_copy (ballot->dots);
}

static void
turn_random_slip (Room *room)
{
  FfBallot *kept = room->kept->pdata[g_test_rand_int_range (0, (int) room->kept->len)];
  FfRoundCount *count
      = ff_model_get_count (room->model, ff_record_get_id (FF_RECORD (room->round)));

  kept->voided = !kept->voided;
  ff_session_set_slip_void (room->session, room->round,
                            ff_round_count_find_slip (count, 1, kept->slip), kept->voided);
  expect (room, TRUE);
}

static void
do_something_at_random (Room *room)
{
  int what = is_on_paper (room) && room->kept->len > 0 ? g_test_rand_int_range (0, 6) : 0;

  if (what == 5)
    correct_random_slip (room);
  else if (what == 4)
    turn_random_slip (room);
  else if (what == 3)
    enter_again (room);
  else
    cast_random_ballot (room);
}

static void
sum_up_all (Room *room)
{
  for (guint i = 0; i < room->kept->len; i++)
    {
      const FfBallot *ballot = room->kept->pdata[i];

      if (!ballot->voided)
        sum_up (room, ballot);
    }
}

/* The file itself holds nothing over the budget or the cap, whichever way it came in. */
static void
assert_every_ballot_keeps_the_rules (Room *room)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (room->session, &error);
  int cap = ff_round_get_cap (room->round);

  g_assert_no_error (error);
  for (guint i = 0; i < snapshot->ballots->len; i++)
    {
      const FfBallot *ballot = snapshot->ballots->pdata[i];

      g_assert_cmpint (ff_ballot_get_total (ballot), <=, ff_round_get_dots (room->round));
      for (guint j = 0; cap > 0 && j < ballot->dots->len; j++)
        g_assert_cmpint (g_array_index (ballot->dots, FfDots, j).dots, <=, cap);
    }
}

static FfTally *
get_tally (Room *room)
{
  return ff_round_count_get_tally (
      ff_model_get_count (room->model, ff_record_get_id (FF_RECORD (room->round))));
}

static void
assert_ranks_are_consistent (FfTally *tally)
{
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);
      int better = 0, equal = 0;

      for (guint j = 0; j < ff_tally_get_n_rows (tally); j++)
        {
          better += ff_tally_get_row (tally, j)->dots > row->dots;
          equal += ff_tally_get_row (tally, j)->dots == row->dots;
        }
      g_assert_cmpint (row->rank, ==, better + 1);
      g_assert_true (row->tied == (equal > 1));
    }
}

static void
assert_tally_is_the_sum_of_the_ballots (Room *room)
{
  FfTally *tally = get_tally (room);

  g_assert_cmpint (ff_tally_get_ballots (tally), ==, room->ballots);
  g_assert_cmpint (ff_tally_get_total (tally), ==, room->total);
  g_assert_cmpint ((int) ff_tally_get_n_rows (tally), ==, room->options);
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);

      g_assert_cmpint (row->dots, ==, room->sums[row->number]);
      g_assert_cmpint (row->supporters, ==, room->supporters[row->number]);
    }
  assert_ranks_are_consistent (tally);
}

/* Whatever happens to the propositions afterwards, what was voted on and how stays. */
static void
change_propositions (Room *room)
{
  FfProposition *first = ff_model_find_numbered (room->model, 1);
  FfProposition *second = ff_model_find_numbered (room->model, 2);
  g_autoptr (FfRecord) draft = ff_record_copy (FF_RECORD (first));
  g_autoptr (FfRecord) joined = ff_record_copy (FF_RECORD (second));

  ff_proposition_set_text (FF_PROPOSITION (draft), "Worded anew");
  ff_proposition_set_title (FF_PROPOSITION (draft), "Anew");
  ff_session_edit (room->session, draft);
  ff_proposition_set_joined_into (FF_PROPOSITION (joined), ff_record_get_id (draft));
  ff_session_edit (room->session, joined);
  ff_session_withdraw_proposition (room->session, first);
  flush (room);
}

static void
assert_options_are_as_they_were (Room *room)
{
  FfTally *tally = get_tally (room);

  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    g_assert_cmpstr (ff_tally_get_row (tally, i)->text, ==, "A room that listens");
}

static void
hold_a_random_round (int n)
{
  g_autofree char *name = g_strdup_printf ("room-%d.fourfold", n);
  g_autofree char *path = ff_test_build_path (name);
  g_autoptr (GError) error = NULL;
  Room room = { .session = ff_session_create (path, NULL, &error),
                .kept = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free) };

  g_assert_no_error (error);
  room.model = ff_session_get_model (room.session);
  open_random_round (&room);
  for (int i = g_test_rand_int_range (0, 40); i > 0; i--)
    do_something_at_random (&room);
  sum_up_all (&room);
  assert_every_ballot_keeps_the_rules (&room);
  ff_session_close_round (room.session, room.round);
  ff_session_reveal_round (room.session, room.round);
  flush (&room);
  assert_tally_is_the_sum_of_the_ballots (&room);
  change_propositions (&room);
  g_assert_finalize_object (room.session);
  room.session = ff_session_open (path, NULL, &error);
  g_assert_no_error (error);
  room.model = ff_session_get_model (room.session);
  room.round = ff_model_find_round (room.model, 0);
  assert_tally_is_the_sum_of_the_ballots (&room);
  assert_options_are_as_they_were (&room);
  g_assert_cmpint (ff_round_get_counted (room.round), ==, room.ballots);
  g_assert_finalize_object (room.session);
  g_ptr_array_unref (room.kept);
}

static void
any_round_is_the_sum_of_its_ballots_and_stays_so (void)
{
  for (int i = 0; i < ROUNDS; i++)
    hold_a_random_round (i);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/vote/any-round-is-the-sum-of-its-ballots-and-stays-so",
                   any_round_is_the_sum_of_its_ballots_and_stays_so);
  return g_test_run ();
}
