/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-ballot-draft.h"
#include "model/ff-ballot-turn.h"

#include <string.h>

static FfRound *
make_round (int dots, int cap)
{
  FfRound *round = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_record_set_id (FF_RECORD (round), 4);
  ff_round_set_dots (round, dots);
  ff_round_set_cap (round, cap);
  return round;
}

/* Twenty-seven options whose proposition ids are a hundred above their numbers. */
static GPtrArray *
make_options (void)
{
  GPtrArray *options = g_ptr_array_new_with_free_func (g_object_unref);

  for (int number = 1; number <= 27; number++)
    {
      FfRoundOption *option = FF_ROUND_OPTION (ff_record_new (FF_TYPE_ROUND_OPTION));

      ff_round_option_set_number (option, number);
      ff_round_option_set_proposition (option, 100 + number);
      g_ptr_array_add (options, option);
    }
  return options;
}

static FfBallotDraft *
make_draft (int dots, int cap)
{
  g_autoptr (FfRound) round = make_round (dots, cap);
  g_autoptr (GPtrArray) options = make_options ();

  return ff_ballot_draft_new (round, options);
}

static FfBallotAnswer
type_and_enter (FfBallotDraft *draft, const char *digits)
{
  for (const char *at = digits; *at != '\0'; at++)
    ff_ballot_draft_type (draft, *at - '0');
  return ff_ballot_draft_enter (draft, NULL);
}

static void
test_typed_numbers_give_dots (void)
{
  g_autoptr (FfBallotDraft) draft = make_draft (5, 0);
  g_autoptr (FfBallot) ballot = NULL;

  g_assert_cmpint (type_and_enter (draft, "3"), ==, FF_BALLOT_DONE);
  g_assert_cmpint (type_and_enter (draft, "3"), ==, FF_BALLOT_DONE);
  g_assert_cmpint (type_and_enter (draft, "09"), ==, FF_BALLOT_DONE);
  g_assert_cmpint (type_and_enter (draft, "12"), ==, FF_BALLOT_DONE);
  g_assert_cmpstr (ff_ballot_draft_get_typed (draft), ==, "");
  g_assert_cmpint (ff_ballot_draft_get_left (draft), ==, 1);

  ballot = ff_ballot_draft_dup_ballot (draft);
  g_assert_cmpint (ballot->round, ==, 4);
  g_assert_cmpint (ff_ballot_get (ballot, 103), ==, 2);
  g_assert_cmpint (ff_ballot_get (ballot, 109), ==, 1);
  g_assert_cmpint (ff_ballot_get (ballot, 112), ==, 1);
  g_assert_cmpint (ff_ballot_get_total (ballot), ==, 4);
}

static void
test_an_unknown_number_is_answered (void)
{
  g_autoptr (FfBallotDraft) draft = make_draft (5, 0);
  g_autofree char *sentence = NULL;

  g_assert_cmpint (type_and_enter (draft, "28"), ==, FF_BALLOT_NO_OPTION);
  g_assert_cmpint (ff_ballot_draft_get_given (draft), ==, 0);
  g_assert_cmpstr (ff_ballot_draft_get_typed (draft), ==, "");
  sentence = ff_ballot_draft_dup_sentence (draft, FF_BALLOT_NO_OPTION);
  g_assert_true (g_str_has_suffix (sentence, "."));
}

static void
test_too_many_digits_are_ignored (void)
{
  g_autoptr (FfBallotDraft) draft = make_draft (5, 0);

  for (int i = 0; i < 50; i++)
    ff_ballot_draft_type (draft, 7);
  g_assert_cmpstr (ff_ballot_draft_get_typed (draft), ==, "7777");
}

static void
test_no_dot_beyond_the_budget (void)
{
  g_autoptr (FfBallotDraft) draft = make_draft (5, 0);

  for (int i = 0; i < 5; i++)
    g_assert_cmpint (type_and_enter (draft, "9"), ==, FF_BALLOT_DONE);
  g_assert_cmpint (type_and_enter (draft, "9"), ==, FF_BALLOT_SPENT);
  g_assert_cmpint (ff_ballot_draft_get_given (draft), ==, 5);
  g_assert_cmpint (ff_ballot_draft_get_left (draft), ==, 0);
}

static void
test_no_dot_beyond_the_cap (void)
{
  g_autoptr (FfBallotDraft) draft = make_draft (5, 2);
  FfRoundOption *nine = ff_ballot_draft_find (draft, 9);

  g_assert_cmpint (ff_ballot_draft_give (draft, nine), ==, FF_BALLOT_DONE);
  g_assert_cmpint (ff_ballot_draft_give (draft, nine), ==, FF_BALLOT_DONE);
  g_assert_cmpint (ff_ballot_draft_give (draft, nine), ==, FF_BALLOT_CAPPED);
  g_assert_cmpint (ff_ballot_draft_get_dots (draft, nine), ==, 2);
  g_assert_cmpint (ff_ballot_draft_get_left (draft), ==, 3);
}

static void
test_back_takes_digits_then_dots (void)
{
  g_autoptr (FfBallotDraft) draft = make_draft (5, 0);

  type_and_enter (draft, "3");
  type_and_enter (draft, "12");
  ff_ballot_draft_type (draft, 4);
  g_assert_cmpint (ff_ballot_draft_back (draft), ==, FF_BALLOT_DONE);
  g_assert_cmpstr (ff_ballot_draft_get_typed (draft), ==, "");
  g_assert_cmpint (ff_ballot_draft_get_given (draft), ==, 2);
  g_assert_cmpint (ff_ballot_draft_back (draft), ==, FF_BALLOT_DONE);
  g_assert_cmpint (ff_ballot_draft_get_dots (draft, ff_ballot_draft_find (draft, 12)), ==, 0);
  g_assert_cmpint (ff_ballot_draft_get_dots (draft, ff_ballot_draft_find (draft, 3)), ==, 1);
  g_assert_cmpint (ff_ballot_draft_back (draft), ==, FF_BALLOT_DONE);
  g_assert_cmpint (ff_ballot_draft_back (draft), ==, FF_BALLOT_NOTHING);
}

static void
test_only_own_dots_can_be_taken (void)
{
  g_autoptr (FfBallotDraft) draft = make_draft (5, 0);
  FfRoundOption *three = ff_ballot_draft_find (draft, 3);

  type_and_enter (draft, "12");
  g_assert_cmpint (ff_ballot_draft_take (draft, three), ==, FF_BALLOT_NOTHING);
  g_assert_cmpint (ff_ballot_draft_give (draft, three), ==, FF_BALLOT_DONE);
  g_assert_cmpint (ff_ballot_draft_take (draft, three), ==, FF_BALLOT_DONE);
  g_assert_cmpint (ff_ballot_draft_get_given (draft), ==, 1);
}

static FfBallotTurn *
make_turn (FfClock *clock)
{
  g_autoptr (FfRound) round = make_round (5, 0);
  g_autoptr (GPtrArray) options = make_options ();

  return ff_ballot_turn_new (round, options, clock);
}

static void
give (FfBallotTurn *turn, int number, int times)
{
  for (int i = 0; i < times; i++)
    ff_ballot_turn_give (turn, ff_ballot_draft_find (ff_ballot_turn_get_draft (turn), number));
}

static FfBallot *
cast (FfBallotTurn *turn)
{
  ff_ballot_turn_ask (turn);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_REVIEW);
  return ff_ballot_turn_confirm (turn);
}

static void
test_the_next_voter_finds_nothing (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);
  g_autoptr (FfBallot) ballot = NULL;

  ff_ballot_turn_begin (turn);
  give (turn, 9, 5);
  ballot = cast (turn);
  g_assert_nonnull (ballot);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_CASTING);
  ff_ballot_turn_landed (turn);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_THANKS);
  g_assert_cmpint (ff_ballot_draft_get_given (ff_ballot_turn_get_draft (turn)), ==, 0);
  g_assert_null (ff_ballot_turn_get_message (turn));

  ff_clock_advance (clock, 3);
  ff_ballot_turn_tick (turn);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_THANKS);
  ff_clock_advance (clock, 1);
  ff_ballot_turn_tick (turn);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_WELCOME);
}

static void
test_dots_left_are_asked_about_once (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);
  g_autoptr (FfBallot) ballot = NULL;

  ff_ballot_turn_begin (turn);
  give (turn, 9, 3);
  ff_ballot_turn_ask (turn);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_REVIEW);
  g_assert_nonnull (strstr (ff_ballot_turn_get_message (turn), "2 dots"));
  ff_ballot_turn_back (turn);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_VOTING);
  g_assert_cmpint (ff_ballot_draft_get_given (ff_ballot_turn_get_draft (turn)), ==, 3);

  ff_ballot_turn_ask (turn);
  ballot = ff_ballot_turn_confirm (turn);
  g_assert_cmpint (ff_ballot_get_total (ballot), ==, 3);
}

static void
test_a_failed_store_keeps_the_dots (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);
  g_autoptr (FfBallot) first = NULL;
  g_autoptr (FfBallot) second = NULL;

  ff_ballot_turn_begin (turn);
  give (turn, 9, 5);
  first = cast (turn);
  give (turn, 3, 1);
  ff_ballot_turn_failed (turn, "The disk is full.");
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_VOTING);
  g_assert_cmpstr (ff_ballot_turn_get_message (turn), ==, "The disk is full.");
  second = cast (turn);
  g_assert_cmpint (ff_ballot_get (second, 109), ==, 5);
}

static void
test_nothing_is_given_before_the_start (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);

  ff_ballot_turn_type (turn, 3);
  give (turn, 3, 1);
  ff_ballot_turn_begin (turn);
  g_assert_cmpstr (ff_ballot_draft_get_typed (ff_ballot_turn_get_draft (turn)), ==, "");
  g_assert_cmpint (ff_ballot_draft_get_given (ff_ballot_turn_get_draft (turn)), ==, 0);
}

static void
test_an_abandoned_ballot_is_forgotten (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);

  ff_ballot_turn_begin (turn);
  give (turn, 9, 2);
  ff_ballot_turn_abandon (turn);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_WELCOME);
  g_assert_cmpint (ff_ballot_draft_get_given (ff_ballot_turn_get_draft (turn)), ==, 0);
}

static void
wait (FfBallotTurn *turn, FfClock *clock, int seconds)
{
  for (int i = 0; i < seconds; i++)
    {
      ff_clock_advance (clock, 1);
      ff_ballot_turn_tick (turn);
    }
}

static void
test_a_ballot_left_alone_asks_before_it_forgets (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);

  ff_ballot_turn_begin (turn);
  give (turn, 9, 2);
  wait (turn, clock, FF_BALLOT_IDLE_SECONDS - 1);
  g_assert_cmpint (ff_ballot_turn_get_seconds (turn), ==, -1);
  wait (turn, clock, 1);
  g_assert_cmpint (ff_ballot_turn_get_seconds (turn), ==, FF_BALLOT_ANSWER_SECONDS);
  wait (turn, clock, FF_BALLOT_ANSWER_SECONDS - 1);
  g_assert_cmpint (ff_ballot_turn_get_seconds (turn), ==, 1);
  g_assert_cmpint (ff_ballot_draft_get_given (ff_ballot_turn_get_draft (turn)), ==, 2);
  wait (turn, clock, 1);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_WELCOME);
  g_assert_cmpint (ff_ballot_turn_get_seconds (turn), ==, -1);
  g_assert_cmpint (ff_ballot_draft_get_given (ff_ballot_turn_get_draft (turn)), ==, 0);
}

static void
test_whoever_is_there_keeps_the_ballot (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);

  ff_ballot_turn_begin (turn);
  give (turn, 9, 2);
  wait (turn, clock, FF_BALLOT_IDLE_SECONDS + 10);
  ff_ballot_turn_stay (turn);
  g_assert_cmpint (ff_ballot_turn_get_seconds (turn), ==, -1);
  wait (turn, clock, FF_BALLOT_IDLE_SECONDS + 10);
  /* Going on is an answer, too. */
  give (turn, 3, 1);
  g_assert_cmpint (ff_ballot_turn_get_seconds (turn), ==, -1);
  wait (turn, clock, FF_BALLOT_IDLE_SECONDS - 1);
  g_assert_cmpint (ff_ballot_draft_get_given (ff_ballot_turn_get_draft (turn)), ==, 3);
}

static void
test_a_ballot_on_its_way_is_waited_for (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);
  g_autoptr (FfBallot) ballot = NULL;

  ff_ballot_turn_begin (turn);
  give (turn, 9, 5);
  ballot = cast (turn);
  wait (turn, clock, 1000);
  g_assert_cmpint (ff_ballot_turn_get_step (turn), ==, FF_BALLOT_CASTING);
}

static void
test_the_group_goes_with_its_ballot (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfBallotTurn) turn = make_turn (clock);
  g_autoptr (FfBallot) first = NULL;
  g_autoptr (FfBallot) second = NULL;

  ff_ballot_turn_begin (turn);
  ff_ballot_draft_set_group (ff_ballot_turn_get_draft (turn), 4);
  give (turn, 9, 5);
  first = cast (turn);
  g_assert_cmpint (first->stakeholder_group, ==, 4);
  ff_ballot_turn_landed (turn);
  ff_ballot_turn_next (turn);
  ff_ballot_turn_begin (turn);
  g_assert_cmpint (ff_ballot_draft_get_group (ff_ballot_turn_get_draft (turn)), ==, 0);
  give (turn, 9, 5);
  second = cast (turn);
  g_assert_cmpint (second->stakeholder_group, ==, 0);
}

/* The same proposition first a hundred times over would be chance once in 27 to the 99th. */
static void
test_every_voter_meets_another_order (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:40:00Z");
  g_autoptr (FfRound) round = make_round (5, 0);
  g_autoptr (GPtrArray) options = make_options ();
  g_autoptr (FfBallotTurn) turn = NULL;
  gboolean differs = FALSE;
  int first = 0;

  ff_round_set_option_order (round, FF_ORDER_RANDOM);
  turn = ff_ballot_turn_new (round, options, clock);
  for (int i = 0; i < 100; i++)
    {
      FfBallotDraft *draft = ff_ballot_turn_get_draft (turn);
      int number;

      ff_ballot_turn_begin (turn);
      g_assert_cmpuint (ff_ballot_draft_get_n_options (draft), ==, options->len);
      number = ff_round_option_get_number (ff_ballot_draft_get_option (draft, 0));
      differs = differs || (first != 0 && number != first);
      first = number;
      ff_ballot_turn_abandon (turn);
    }
  g_assert_true (differs);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/ballot-draft/typed-numbers-give-dots", test_typed_numbers_give_dots);
  g_test_add_func ("/model/ballot-draft/an-unknown-number-is-answered",
                   test_an_unknown_number_is_answered);
  g_test_add_func ("/model/ballot-draft/too-many-digits-are-ignored",
                   test_too_many_digits_are_ignored);
  g_test_add_func ("/model/ballot-draft/no-dot-beyond-the-budget", test_no_dot_beyond_the_budget);
  g_test_add_func ("/model/ballot-draft/no-dot-beyond-the-cap", test_no_dot_beyond_the_cap);
  g_test_add_func ("/model/ballot-draft/back-takes-digits-then-dots",
                   test_back_takes_digits_then_dots);
  g_test_add_func ("/model/ballot-draft/only-own-dots-can-be-taken",
                   test_only_own_dots_can_be_taken);
  g_test_add_func ("/model/ballot-turn/the-next-voter-finds-nothing",
                   test_the_next_voter_finds_nothing);
  g_test_add_func ("/model/ballot-turn/dots-left-are-asked-about-once",
                   test_dots_left_are_asked_about_once);
  g_test_add_func ("/model/ballot-turn/a-failed-store-keeps-the-dots",
                   test_a_failed_store_keeps_the_dots);
  g_test_add_func ("/model/ballot-turn/nothing-is-given-before-the-start",
                   test_nothing_is_given_before_the_start);
  g_test_add_func ("/model/ballot-turn/an-abandoned-ballot-is-forgotten",
                   test_an_abandoned_ballot_is_forgotten);
  g_test_add_func ("/model/ballot-turn/a-ballot-left-alone-asks-before-it-forgets",
                   test_a_ballot_left_alone_asks_before_it_forgets);
  g_test_add_func ("/model/ballot-turn/whoever-is-there-keeps-the-ballot",
                   test_whoever_is_there_keeps_the_ballot);
  g_test_add_func ("/model/ballot-turn/a-ballot-on-its-way-is-waited-for",
                   test_a_ballot_on_its_way_is_waited_for);
  g_test_add_func ("/model/ballot-turn/the-group-goes-with-its-ballot",
                   test_the_group_goes_with_its_ballot);
  g_test_add_func ("/model/ballot-turn/every-voter-meets-another-order",
                   test_every_voter_meets_another_order);
  return g_test_run ();
}
