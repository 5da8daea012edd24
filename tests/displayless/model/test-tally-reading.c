/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-group-tally.h"
#include "model/ff-tally-reading.h"
#include "model/ff-tally-words.h"

#include <string.h>

/* A finished tally of options 1, 2, ... with these dots; each dot from a ballot of its own. */
static FfTally *
make_tally (gboolean by_hands, const int *dots, guint n)
{
  FfTally *tally = ff_tally_new (by_hands);

  for (guint i = 0; i < n; i++)
    {
      ff_tally_add_option (tally, 100 + i, (int) i + 1, "Title", "Text");
      ff_tally_add_sum (tally, 100 + i, dots[i], dots[i]);
    }
  ff_tally_set_ballots (tally, 7);
  ff_tally_finish (tally);
  return tally;
}

#define TALLY(...)                                                                                 \
  make_tally (FALSE, (const int[]){ __VA_ARGS__ }, sizeof ((int[]){ __VA_ARGS__ }) / sizeof (int))

static FfRound *
make_round (int present)
{
  FfRound *round = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_round_set_present (round, present);
  return round;
}

static void
test_turnout_tells_ballots_and_dots_apart (void)
{
  g_autoptr (FfTally) tally = TALLY (20, 11);
  g_autoptr (FfRound) round = make_round (8);
  FfTurnout turnout = ff_tally_get_turnout (tally, round);

  g_assert_cmpint (turnout.ballots, ==, 7);
  g_assert_cmpint (turnout.present, ==, 8);
  g_assert_cmpint (turnout.ballots_percent, ==, 88);
  g_assert_cmpint (turnout.dots, ==, 31);
  g_assert_cmpint (turnout.available, ==, 40);
  g_assert_cmpint (turnout.dots_percent, ==, 78);
}

static void
test_what_was_not_counted_is_not_known (void)
{
  static const int dots[] = { 20, 11 };
  g_autoptr (FfTally) tally = TALLY (20, 11);
  g_autoptr (FfTally) hands = make_tally (TRUE, dots, 2);
  g_autoptr (FfRound) nobody = make_round (0);
  g_autoptr (FfRound) eight = make_round (8);
  FfTurnout turnout = ff_tally_get_turnout (tally, nobody);

  g_assert_cmpint (turnout.ballots, ==, 7);
  g_assert_cmpint (turnout.present, ==, -1);
  g_assert_cmpint (turnout.ballots_percent, ==, -1);
  g_assert_cmpint (turnout.available, ==, -1);
  g_assert_cmpint (turnout.dots_percent, ==, -1);
  turnout = ff_tally_get_turnout (hands, eight);
  g_assert_cmpint (turnout.ballots, ==, -1);
  g_assert_cmpint (turnout.ballots_percent, ==, -1);
  g_assert_cmpint (turnout.dots_percent, ==, 78);
}

static void
test_hands_keep_the_budget_and_the_cap_of_those_present (void)
{
  g_autoptr (FfRound) round = make_round (8);
  g_autoptr (FfRound) nobody = make_round (0);

  ff_round_set_cap (round, 2);
  g_assert_cmpint (ff_round_get_available (round), ==, 40);
  g_assert_true (ff_round_check_hands (round, 40, 16, NULL));
  g_assert_false (ff_round_check_hands (round, 41, 16, NULL));
  g_assert_false (ff_round_check_hands (round, 40, 17, NULL));
  g_assert_cmpint (ff_round_get_available (nobody), ==, -1);
  g_assert_true (ff_round_check_hands (nobody, 9999, 9999, NULL));
}

static void
test_39_against_37_is_a_near_tie (void)
{
  g_autoptr (FfTally) tally = TALLY (39, 37, 34, 34, 1, 0);

  g_assert_cmpint (ff_tally_get_nearness (tally, 0), ==, FF_NEAR_BELOW);
  g_assert_cmpint (ff_tally_get_nearness (tally, 1), ==, FF_NEAR_ABOVE);
  /* A tie proper is none, and 1 against 0 is not worth a word. */
  for (guint i = 2; i < 6; i++)
    g_assert_cmpint (ff_tally_get_nearness (tally, i), ==, FF_NEAR_NONE);
}

static void
test_all_of_a_shared_rank_are_near_their_neighbours (void)
{
  g_autoptr (FfTally) tally = TALLY (9, 8, 8, 7);

  g_assert_cmpint (ff_tally_get_nearness (tally, 0), ==, FF_NEAR_BELOW);
  for (guint i = 1; i <= 2; i++)
    g_assert_cmpint (ff_tally_get_nearness (tally, i), ==, FF_NEAR_ABOVE | FF_NEAR_BELOW);
  g_assert_cmpint (ff_tally_get_nearness (tally, 3), ==, FF_NEAR_ABOVE);
}

static void
test_options_without_a_dot_are_listed_by_number (void)
{
  g_autoptr (FfTally) tally = TALLY (0, 3, 0);
  g_autoptr (GPtrArray) rows = ff_tally_list_without_dots (tally);

  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_cmpint (((const FfTallyRow *) rows->pdata[0])->number, ==, 1);
  g_assert_cmpint (((const FfTallyRow *) rows->pdata[1])->number, ==, 3);
}

static void
test_near_ties_are_told_by_rank (void)
{
  g_autoptr (FfTally) tally = TALLY (39, 37, 30, 20, 19, 19, 17, 9, 0);
  g_autoptr (FfTally) clear = TALLY (9, 5, 1);
  g_autoptr (GPtrArray) near = ff_tally_list_near_ties (tally);
  g_autoptr (GPtrArray) none = ff_tally_list_near_ties (clear);

  g_assert_cmpuint (near->len, ==, 2);
  g_assert_cmpstr (near->pdata[0], ==, "Ranks 1 and 2 are as good as tied.");
  g_assert_cmpstr (near->pdata[1], ==,
                   "From rank 4 to rank 7, each is as good as tied with the next.");
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_a_cap_is_told_of_where_it_would_change_something (void)
{
  g_autoptr (FfTally) one_each = TALLY (9, 5);
  g_autoptr (FfTally) tally = ff_tally_new (FALSE);
  g_autofree char *changed = NULL;

  g_assert_null (ff_tally_dup_cap_sentence (one_each));
  ff_tally_add_option (tally, 100, 1, "One", "One");
  ff_tally_add_option (tally, 101, 2, "Two", "Two");
  ff_tally_add_sum (tally, 100, 9, 2);
  ff_tally_add_sum (tally, 101, 6, 6);
  ff_tally_finish (tally);
  changed = ff_tally_dup_cap_sentence (tally);
  g_assert_nonnull (strstr (changed, "proposition 2 would come first instead of 1"));
}

static void
test_what_nobody_chose_is_told_by_number (void)
{
  g_autoptr (FfTally) tally = TALLY (0, 3, 0);
  g_autoptr (FfTally) all = TALLY (1, 3);
  g_autofree char *sentence = ff_tally_dup_without_dots (tally);

  g_assert_cmpstr (sentence, ==, "Nobody gave a dot to propositions 1, 3.");
  g_assert_null (ff_tally_dup_without_dots (all));
}

/* Nine dots from two people against six from six. */
static void
test_a_cap_of_one_counts_supporters (void)
{
  g_autoptr (FfTally) tally = ff_tally_new (FALSE);
  g_autoptr (FfTally) capped = NULL;
  g_autoptr (GArray) movements = NULL;
  const FfMovement *first;

  ff_tally_add_option (tally, 100, 1, "One", "One");
  ff_tally_add_option (tally, 101, 2, "Two", "Two");
  ff_tally_add_sum (tally, 100, 9, 2);
  ff_tally_add_sum (tally, 101, 6, 6);
  ff_tally_finish (tally);
  capped = ff_tally_dup_capped (tally);
  g_assert_cmpint (ff_tally_get_row (capped, 0)->number, ==, 2);
  g_assert_cmpint (ff_tally_get_row (capped, 0)->dots, ==, 6);
  g_assert_cmpint (ff_tally_get_row (capped, 1)->dots, ==, 2);
  movements = ff_tally_compare (tally, capped);
  first = &g_array_index (movements, FfMovement, 0);
  g_assert_cmpint (first->rank_before, ==, 2);
  g_assert_cmpint (first->rank_after, ==, 1);
  g_assert_false (ff_movements_keep_order (movements));
}

static void
test_hands_have_no_supporters_to_cap (void)
{
  static const int dots[] = { 20, 11 };
  g_autoptr (FfTally) hands = make_tally (TRUE, dots, 2);

  g_assert_null (ff_tally_dup_capped (hands));
}

static void
test_movement_tells_of_what_is_in_one_result_only (void)
{
  g_autoptr (FfTally) before = TALLY (5, 9, 1);
  g_autoptr (FfTally) after = ff_tally_new (FALSE);
  g_autoptr (GArray) movements = NULL;
  const FfMovement *gone;

  ff_tally_add_option (after, 100, 1, "One", "One");
  ff_tally_add_option (after, 101, 2, "Two", "Two");
  ff_tally_add_sum (after, 100, 2, 2);
  ff_tally_add_sum (after, 101, 3, 3);
  ff_tally_finish (after);
  movements = ff_tally_compare (before, after);
  g_assert_cmpuint (movements->len, ==, 3);
  g_assert_true (ff_movements_keep_order (movements));
  gone = &g_array_index (movements, FfMovement, 2);
  g_assert_cmpint (gone->number, ==, 3);
  g_assert_cmpint (gone->rank_before, ==, 3);
  g_assert_cmpint (gone->rank_after, ==, 0);
}

static void
test_a_tie_that_is_broken_is_movement (void)
{
  g_autoptr (FfTally) before = TALLY (5, 5);
  g_autoptr (FfTally) after = TALLY (4, 3);
  g_autoptr (GArray) movements = ff_tally_compare (before, after);

  g_assert_false (ff_movements_keep_order (movements));
}

static void
test_the_top_is_not_cut_through_a_tie (void)
{
  g_autoptr (FfTally) tally = TALLY (9, 5, 5, 5, 0);
  g_autoptr (GArray) top = ff_tally_pick_top (tally, 2);
  g_autoptr (GArray) all = ff_tally_pick_top (tally, 20);
  g_autoptr (GArray) tied = ff_tally_pick_tied (tally);

  g_assert_cmpuint (top->len, ==, 4);
  g_assert_cmpuint (all->len, ==, 4);
  g_assert_cmpuint (tied->len, ==, 3);
  g_assert_cmpint (g_array_index (tied, gint64, 0), ==, 101);
}

typedef struct
{
  int ballots[4]; /* of no group, and of groups 1, 2 and 3 */
  int shown[4];
  int rest;
} Groups;

static void
test_no_small_group_can_be_worked_out (void)
{
  static const Groups cases[] = {
    { { 0, 5, 6, 9 }, { 0, 1, 1, 1 }, 0 },  { { 0, 4, 6, 9 }, { 0, 0, 0, 1 }, 10 },
    { { 0, 4, 1, 9 }, { 0, 0, 0, 1 }, 5 },  { { 1, 4, 5, 9 }, { 0, 0, 1, 1 }, 5 },
    { { 1, 0, 0, 9 }, { 0, 0, 0, 0 }, 10 }, { { 7, 2, 1, 1 }, { 0, 0, 0, 0 }, 11 },
    { { 7, 0, 5, 0 }, { 0, 0, 1, 0 }, 7 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) sizes = g_array_new (FALSE, TRUE, sizeof (FfGroupSize));

      for (int group = 0; group < 4; group++)
        {
          FfGroupSize size = { .group = group, .ballots = cases[i].ballots[group] };

          g_array_append_val (sizes, size);
        }
      g_assert_cmpint (ff_group_sizes_choose (sizes), ==, cases[i].rest);
      for (guint group = 0; group < 4; group++)
        g_assert_cmpint (g_array_index (sizes, FfGroupSize, group).shown, ==,
                         cases[i].shown[group]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/tally-reading/turnout-tells-ballots-and-dots-apart",
                   test_turnout_tells_ballots_and_dots_apart);
  g_test_add_func ("/model/tally-reading/what-was-not-counted-is-not-known",
                   test_what_was_not_counted_is_not_known);
  g_test_add_func ("/model/tally-reading/hands-keep-the-budget-and-the-cap-of-those-present",
                   test_hands_keep_the_budget_and_the_cap_of_those_present);
  g_test_add_func ("/model/tally-reading/39-against-37-is-a-near-tie",
                   test_39_against_37_is_a_near_tie);
  g_test_add_func ("/model/tally-reading/all-of-a-shared-rank-are-near-their-neighbours",
                   test_all_of_a_shared_rank_are_near_their_neighbours);
  g_test_add_func ("/model/tally-reading/options-without-a-dot-are-listed-by-number",
                   test_options_without_a_dot_are_listed_by_number);
  g_test_add_func ("/model/tally-reading/near-ties-are-told-by-rank",
                   test_near_ties_are_told_by_rank);
  g_test_add_func ("/model/tally-reading/a-cap-is-told-of-where-it-would-change-something",
                   test_a_cap_is_told_of_where_it_would_change_something);
  g_test_add_func ("/model/tally-reading/what-nobody-chose-is-told-by-number",
                   test_what_nobody_chose_is_told_by_number);
  g_test_add_func ("/model/tally-reading/a-cap-of-one-counts-supporters",
                   test_a_cap_of_one_counts_supporters);
  g_test_add_func ("/model/tally-reading/hands-have-no-supporters-to-cap",
                   test_hands_have_no_supporters_to_cap);
  g_test_add_func ("/model/tally-reading/movement-tells-of-what-is-in-one-result-only",
                   test_movement_tells_of_what_is_in_one_result_only);
  g_test_add_func ("/model/tally-reading/a-tie-that-is-broken-is-movement",
                   test_a_tie_that_is_broken_is_movement);
  g_test_add_func ("/model/tally-reading/the-top-is-not-cut-through-a-tie",
                   test_the_top_is_not_cut_through_a_tie);
  g_test_add_func ("/model/tally-reading/no-small-group-can-be-worked-out",
                   test_no_small_group_can_be_worked_out);
  return g_test_run ();
}
