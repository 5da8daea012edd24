/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-reveal.h"
#include "model/ff-round.h"
#include "model/ff-tally-words.h"

/* Ranks 1, 2=, 2=, 4, 5=, 5=, by number. */
static const int dots[] = { 9, 6, 6, 4, 0, 0 };

static FfTally *
make_tally (void)
{
  FfTally *tally = ff_tally_new (FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (dots); i++)
    ff_tally_add_option (tally, i + 1, (int) i + 1, "title", "text");
  for (guint i = 0; i < G_N_ELEMENTS (dots); i++)
    ff_tally_add_dots (tally, i + 1, dots[i]);
  ff_tally_set_ballots (tally, 5);
  ff_tally_finish (tally);
  return tally;
}

static FfRound *
make_round (void)
{
  FfRound *round = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_reveal_start (round);
  return round;
}

static void
assert_range (FfRound *round, FfTally *tally, guint wanted_first, guint wanted_end)
{
  guint first, end;

  ff_reveal_get_range (round, tally, &first, &end);
  g_assert_cmpuint (first, ==, wanted_first);
  g_assert_cmpuint (end, ==, wanted_end);
}

static void
what_was_revealed_without_stages_is_seen_at_once (void)
{
  g_autoptr (FfTally) tally = make_tally ();
  g_autoptr (FfRound) round = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  assert_range (round, tally, 0, 6);
  g_assert_true (ff_reveal_is_complete (round, tally));
}

static void
from_the_bottom_ties_appear_together (void)
{
  static const guint firsts[] = { 4, 3, 1, 0 };
  g_autoptr (FfTally) tally = make_tally ();
  g_autoptr (FfRound) round = make_round ();

  assert_range (round, tally, 6, 6);
  for (guint i = 0; i < G_N_ELEMENTS (firsts); i++)
    {
      g_assert_false (ff_reveal_is_complete (round, tally));
      ff_reveal_next (round, tally);
      assert_range (round, tally, firsts[i], 6);
    }
  g_assert_true (ff_reveal_is_complete (round, tally));
  ff_reveal_next (round, tally);
  assert_range (round, tally, 0, 6);
}

static void
the_first_few_leave_no_equal_out (void)
{
  g_autoptr (FfTally) tally = make_tally ();
  g_autoptr (FfRound) round = make_round ();

  ff_reveal_show_top (round, tally, 2);
  assert_range (round, tally, 0, 3);
  ff_reveal_show_top (round, tally, 1);
  assert_range (round, tally, 0, 1);
  ff_reveal_next (round, tally);
  assert_range (round, tally, 0, 6);
  g_assert_true (ff_reveal_is_complete (round, tally));
}

static void
all_may_be_shown_at_once (void)
{
  g_autoptr (FfTally) tally = make_tally ();
  g_autoptr (FfRound) round = make_round ();

  ff_reveal_next (round, tally);
  ff_reveal_show_all (round);
  assert_range (round, tally, 0, 6);
  g_assert_true (ff_reveal_is_complete (round, tally));
}

static void
a_stage_beyond_the_last_row_is_the_last (void)
{
  g_autoptr (FfTally) tally = make_tally ();
  g_autoptr (FfRound) round = make_round ();

  ff_round_set_shown (round, 900);
  assert_range (round, tally, 0, 6);
  ff_round_set_reveal (round, FF_REVEAL_TOP);
  assert_range (round, tally, 0, 6);
}

static void
the_turnout_is_of_people_and_of_dots (void)
{
  g_autoptr (FfTally) tally = make_tally ();
  g_autoptr (FfRound) round = FF_ROUND (ff_record_new (FF_TYPE_ROUND));
  g_autofree char *ballots = NULL;
  g_autofree char *given = NULL;
  g_autofree char *ballots_alone = ff_tally_dup_ballots_turnout (tally, round);
  g_autofree char *given_alone = ff_tally_dup_dots_turnout (tally, round);

  g_assert_cmpstr (ballots_alone, ==, "5 ballots");
  g_assert_cmpstr (given_alone, ==, "25 dots");
  ff_round_set_present (round, 8);
  ballots = ff_tally_dup_ballots_turnout (tally, round);
  given = ff_tally_dup_dots_turnout (tally, round);
  g_assert_cmpstr (ballots, ==, "5 ballots from 8 people present (63 %)");
  g_assert_cmpstr (given, ==, "25 of 40 dots given (63 %)");
}

static void
what_overlaps_is_known_before_it_is_taken (void)
{
  static const char *const texts[] = {
    "People are told of every change to their care before it happens",
    "The library is open in the evening",
    "Every change to their care is told to people before it happens",
  };
  g_autoptr (FfTally) tally = ff_tally_new (FALSE);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *two = NULL;
  g_autofree char *three = NULL;

  for (gint64 id = 1; id <= 3; id++)
    ff_tally_add_option (tally, id, (int) id * 10, "title", texts[id - 1]);
  ff_tally_finish (tally);
  for (gint64 id = 1; id <= 2; id++)
    g_array_append_val (ids, id);
  two = ff_tally_dup_overlap (tally, ids, "en");
  g_assert_null (two);
  g_array_append_vals (ids, (gint64[]){ 3 }, 1);
  three = ff_tally_dup_overlap (tally, ids, "en");
  g_assert_cmpstr (three, ==,
                   "Propositions 10 and 30 overlap; in Design one can be joined with the other.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/reveal/what-was-revealed-without-stages-is-seen-at-once",
                   what_was_revealed_without_stages_is_seen_at_once);
  g_test_add_func ("/model/reveal/from-the-bottom-ties-appear-together",
                   from_the_bottom_ties_appear_together);
  g_test_add_func ("/model/reveal/the-first-few-leave-no-equal-out",
                   the_first_few_leave_no_equal_out);
  g_test_add_func ("/model/reveal/all-may-be-shown-at-once", all_may_be_shown_at_once);
  g_test_add_func ("/model/reveal/a-stage-beyond-the-last-row-is-the-last",
                   a_stage_beyond_the_last_row_is_the_last);
  g_test_add_func ("/model/reveal/the-turnout-is-of-people-and-of-dots",
                   the_turnout_is_of_people_and_of_dots);
  g_test_add_func ("/model/reveal/what-overlaps-is-known-before-it-is-taken",
                   what_overlaps_is_known_before_it_is_taken);
  return g_test_run ();
}
