/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-tally.h"

/* The published table of the London workshops, 2012: votes and per cent in its order. */
static const struct
{
  int number, dots, percent;
} london[] = {
  { 1, 26, 14 }, { 21, 12, 7 }, { 3, 11, 6 }, { 5, 11, 6 }, { 10, 11, 6 }, { 25, 11, 6 },
  { 11, 10, 5 }, { 17, 10, 5 }, { 6, 9, 5 },  { 13, 9, 5 }, { 26, 8, 4 },  { 4, 8, 4 },
  { 7, 8, 4 },   { 9, 6, 3 },   { 15, 5, 3 }, { 16, 4, 2 }, { 22, 4, 2 },  { 23, 4, 2 },
  { 27, 4, 2 },  { 20, 3, 2 },  { 12, 2, 1 }, { 14, 2, 1 }, { 18, 2, 1 },  { 19, 2, 1 },
  { 2, 1, 1 },   { 24, 0, 0 },  { 8, 0, 0 },
};

static FfTally *
tally_london (void)
{
  FfTally *tally = ff_tally_new (TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (london); i++)
    ff_tally_add_option (tally, london[i].number, london[i].number, "title", "text");
  for (guint i = 0; i < G_N_ELEMENTS (london); i++)
    ff_tally_add_dots (tally, london[i].number, london[i].dots);
  ff_tally_finish (tally);
  return tally;
}

static void
the_london_table_comes_out_as_published (void)
{
  g_autoptr (FfTally) tally = tally_london ();

  g_assert_cmpint (ff_tally_get_total (tally), ==, 183);
  g_assert_cmpuint (ff_tally_get_n_rows (tally), ==, 27);
  for (guint i = 0; i < G_N_ELEMENTS (london); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);

      g_assert_cmpint (row->dots, ==, london[i].dots);
      g_assert_cmpint (row->percent, ==, london[i].percent);
    }
}

static void
ties_share_a_rank_and_the_next_is_skipped (void)
{
  g_autoptr (FfTally) tally = tally_london ();
  static const char *const ranks[] = { "1", "2", "3=", "3=", "3=", "3=", "7=", "7=", "9=" };
  static const int numbers[] = { 1, 21, 3, 5, 10, 25, 11, 17, 6 };

  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    {
      g_autofree char *rank = ff_tally_row_dup_rank (ff_tally_get_row (tally, i));

      g_assert_cmpstr (rank, ==, ranks[i]);
      g_assert_cmpint (ff_tally_get_row (tally, i)->number, ==, numbers[i]);
    }
}

static void
supporters_are_ballots_and_not_dots (void)
{
  g_autoptr (FfTally) tally = ff_tally_new (FALSE);

  ff_tally_add_option (tally, 1, 1, "", "");
  ff_tally_add_option (tally, 2, 2, "", "");
  ff_tally_add_dots (tally, 1, 5);
  ff_tally_add_dots (tally, 1, 4);
  ff_tally_add_dots (tally, 2, 1);
  ff_tally_set_ballots (tally, 3);
  ff_tally_finish (tally);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->dots, ==, 9);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->supporters, ==, 2);
  g_assert_cmpint (ff_tally_get_row (tally, 1)->supporters, ==, 1);
  g_assert_cmpint (ff_tally_get_ballots (tally), ==, 3);
}

static void
what_is_no_option_is_not_counted (void)
{
  g_autoptr (FfTally) tally = ff_tally_new (FALSE);

  ff_tally_add_option (tally, 1, 1, "", "");
  g_assert_false (ff_tally_add_dots (tally, 2, 5));
  ff_tally_finish (tally);
  g_assert_cmpint (ff_tally_get_total (tally), ==, 0);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->percent, ==, 0);
}

static void
per_cent_is_rounded_half_up (void)
{
  static const struct
  {
    int part, whole, percent;
  } cases[] = {
    { 26, 183, 14 }, { 1, 8, 13 }, { 1, 200, 1 }, { 1, 201, 0 }, { 5, 5, 100 }, { 0, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (ff_percent (cases[i].part, cases[i].whole), ==, cases[i].percent);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/tally/the-london-table-comes-out-as-published",
                   the_london_table_comes_out_as_published);
  g_test_add_func ("/model/tally/ties-share-a-rank-and-the-next-is-skipped",
                   ties_share_a_rank_and_the_next_is_skipped);
  g_test_add_func ("/model/tally/supporters-are-ballots-and-not-dots",
                   supporters_are_ballots_and_not_dots);
  g_test_add_func ("/model/tally/what-is-no-option-is-not-counted",
                   what_is_no_option_is_not_counted);
  g_test_add_func ("/model/tally/per-cent-is-rounded-half-up", per_cent_is_rounded_half_up);
  return g_test_run ();
}
