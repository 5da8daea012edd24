/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-mixing.h"

#define GROUPS 4

static guint
count_people (const guint *sizes)
{
  guint n = 0;

  for (guint i = 0; i < GROUPS; i++)
    n += sizes[i];
  return n;
}

static void
draw_sizes (guint *sizes)
{
  for (guint i = 0; i < GROUPS; i++)
    sizes[i] = (guint) g_test_rand_int_range (0, g_test_rand_bit () ? 6 : 40);
}

static gboolean
is_of_one_group (const FfPair *pair)
{
  for (guint i = 1; i < pair->n_people; i++)
    if (pair->people[i].group != pair->people[0].group)
      return FALSE;
  return TRUE;
}

/* Counts in @met how often each person stands in a pair. */
static void
meet (GArray *pairs, GHashTable *met)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      const FfPair *pair = &g_array_index (pairs, FfPair, i);

      for (guint j = 0; j < pair->n_people; j++)
        g_assert_true (g_hash_table_add (met, GUINT_TO_POINTER (pair->people[j].group * 1000
                                                                + pair->people[j].number)));
    }
}

static void
test_everybody_is_in_one_pair (void)
{
  for (guint round = 0; round < 200; round++)
    {
      guint sizes[GROUPS];
      g_autoptr (GArray) pairs = NULL;
      g_autoptr (GHashTable) met = g_hash_table_new (NULL, NULL);

      draw_sizes (sizes);
      pairs = ff_mixing_pair (sizes, GROUPS);
      meet (pairs, met);
      g_assert_cmpuint (g_hash_table_size (met), ==, count_people (sizes));
      for (guint i = 0; i < GROUPS; i++)
        for (guint number = 1; number <= sizes[i]; number++)
          g_assert_true (g_hash_table_contains (met, GUINT_TO_POINTER (i * 1000 + number)));
    }
}

static void
test_a_pair_is_two_and_one_of_an_odd_number_three (void)
{
  for (guint n = 2; n < 40; n++)
    {
      const guint sizes[GROUPS] = { n / 2, n - n / 2, 0, 0 };
      g_autoptr (GArray) pairs = ff_mixing_pair (sizes, GROUPS);
      guint threes = 0;

      g_assert_cmpuint (pairs->len, ==, n / 2);
      for (guint i = 0; i < pairs->len; i++)
        threes += g_array_index (pairs, FfPair, i).n_people == 3;
      g_assert_cmpuint (threes, ==, n % 2);
    }
}

/* No way of pairing has fewer: of a group that is more than half, the others reach so many. */
static void
test_two_of_a_group_meet_only_where_it_is_more_than_half (void)
{
  for (guint round = 0; round < 500; round++)
    {
      guint sizes[GROUPS], largest = 0, alike = 0, n;
      g_autoptr (GArray) pairs = NULL;

      draw_sizes (sizes);
      n = count_people (sizes);
      for (guint i = 0; i < GROUPS; i++)
        largest = MAX (largest, sizes[i]);
      pairs = ff_mixing_pair (sizes, GROUPS);
      for (guint i = 0; i < pairs->len; i++)
        alike += n > 1 && is_of_one_group (&g_array_index (pairs, FfPair, i));
      g_assert_cmpuint (alike, <=, largest > n / 2 ? largest - n / 2 : 0);
    }
}

static void
assert_spread (const guint *counts, guint n_tables, guint most)
{
  guint low = G_MAXUINT, high = 0;

  for (guint i = 0; i < n_tables; i++)
    {
      low = MIN (low, counts[i]);
      high = MAX (high, counts[i]);
    }
  g_assert_cmpuint (high - low, <=, most);
}

static void
test_tables_share_pairs_and_groups_evenly (void)
{
  for (guint round = 0; round < 200; round++)
    {
      guint sizes[GROUPS], n_tables = (guint) g_test_rand_int_range (1, 9);
      guint at_table[9] = { 0 }, kinds[GROUPS * GROUPS][9] = { { 0 } };
      g_autoptr (GArray) pairs = NULL;

      draw_sizes (sizes);
      pairs = ff_mixing_pair (sizes, GROUPS);
      ff_mixing_seat (pairs, n_tables);
      for (guint i = 0; i < pairs->len; i++)
        {
          const FfPair *pair = &g_array_index (pairs, FfPair, i);

          g_assert_cmpuint (pair->table, <, n_tables);
          g_assert_true (i == 0 || pair[-1].table <= pair->table);
          at_table[pair->table]++;
          kinds[pair->people[0].group * GROUPS + pair->people[1].group][pair->table]++;
        }
      assert_spread (at_table, n_tables, 1);
      for (guint i = 0; i < GROUPS * GROUPS; i++)
        assert_spread (kinds[i], n_tables, 1);
    }
}

static void
test_nobody_and_one_are_no_trouble (void)
{
  const guint none[GROUPS] = { 0 }, one[GROUPS] = { 0, 0, 1, 0 };
  g_autoptr (GArray) nobody = ff_mixing_pair (none, GROUPS);
  g_autoptr (GArray) alone = ff_mixing_pair (one, GROUPS);

  g_assert_cmpuint (nobody->len, ==, 0);
  ff_mixing_seat (nobody, 3);
  g_assert_cmpuint (alone->len, ==, 1);
  g_assert_cmpuint (g_array_index (alone, FfPair, 0).n_people, ==, 1);
  g_assert_cmpuint (g_array_index (alone, FfPair, 0).people[0].group, ==, 2);
}

static void
test_tables_seat_six_to_eight (void)
{
  g_assert_cmpuint (ff_mixing_suggest_tables (0), ==, 1);
  g_assert_cmpuint (ff_mixing_suggest_tables (8), ==, 1);
  g_assert_cmpuint (ff_mixing_suggest_tables (9), ==, 2);
  g_assert_cmpuint (ff_mixing_suggest_tables (24), ==, 3);
  for (guint n = 41; n <= 500; n++)
    {
      g_assert_cmpuint (n / ff_mixing_suggest_tables (n), >=, 6);
      g_assert_cmpuint ((n - 1) / ff_mixing_suggest_tables (n) + 1, <=, 8);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/mixing/everybody-is-in-one-pair", test_everybody_is_in_one_pair);
  g_test_add_func ("/model/mixing/a-pair-is-two-and-one-of-an-odd-number-three",
                   test_a_pair_is_two_and_one_of_an_odd_number_three);
  g_test_add_func ("/model/mixing/two-of-a-group-meet-only-where-it-is-more-than-half",
                   test_two_of_a_group_meet_only_where_it_is_more_than_half);
  g_test_add_func ("/model/mixing/tables-share-pairs-and-groups-evenly",
                   test_tables_share_pairs_and_groups_evenly);
  g_test_add_func ("/model/mixing/nobody-and-one-are-no-trouble",
                   test_nobody_and_one_are_no_trouble);
  g_test_add_func ("/model/mixing/tables-seat-six-to-eight", test_tables_seat_six_to_eight);
  return g_test_run ();
}
