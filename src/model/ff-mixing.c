/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-mixing.h"

/* A table pools the stories of six to eight people. */
#define MOST_AT_A_TABLE 8

typedef struct
{
  guint group;
  guint size;
} FfGroupSize;

static int
compare_sizes (gconstpointer a, gconstpointer b)
{
  const FfGroupSize *first = a, *second = b;

  if (first->size != second->size)
    return first->size > second->size ? -1 : 1;
  return first->group < second->group ? -1 : 1;
}

/* Everybody, group after group, the largest first. */
static GArray *
line_up (const guint *sizes, guint n_groups)
{
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (FfGroupSize));
  GArray *line = g_array_new (FALSE, FALSE, sizeof (FfPerson));

  for (guint i = 0; i < n_groups; i++)
    {
      FfGroupSize group = { i, sizes[i] };

      g_array_append_val (groups, group);
    }
  g_array_sort (groups, compare_sizes);
  for (guint i = 0; i < groups->len; i++)
    {
      const FfGroupSize *group = &g_array_index (groups, FfGroupSize, i);

      for (guint number = 1; number <= group->size; number++)
        {
          FfPerson person = { group->group, number };

          g_array_append_val (line, person);
        }
    }
  return line;
}

static gboolean
pair_has (const FfPair *pair, guint group)
{
  for (guint i = 0; i < pair->n_people; i++)
    if (pair->people[i].group == group)
      return TRUE;
  return FALSE;
}

/* The one who is left over goes where nobody of the same group is, if there is such a pair. */
static void
add_last (GArray *pairs, const FfPerson *person)
{
  guint at = 0;

  while (at < pairs->len && pair_has (&g_array_index (pairs, FfPair, at), person->group))
    at++;
  if (at == pairs->len && at > 0)
    at--;
  if (pairs->len == 0)
    g_array_set_size (pairs, 1);
  g_array_index (pairs, FfPair, at).people[g_array_index (pairs, FfPair, at).n_people++] = *person;
}

/*
 * Who stands half a line apart is of one group only where that group is more than half of all:
 *
 *   A A A A B B | B C C C D D      the first with the seventh, the second with the eighth, ...
 */
GArray *
ff_mixing_pair (const guint *sizes, guint n_groups)
{
  g_autoptr (GArray) line = line_up (sizes, n_groups);
  GArray *pairs = g_array_new (FALSE, TRUE, sizeof (FfPair));
  guint half = line->len / 2;

  for (guint i = 0; i < half; i++)
    {
      FfPair pair = { .n_people = 2 };

      pair.people[0] = g_array_index (line, FfPerson, i);
      pair.people[1] = g_array_index (line, FfPerson, i + half);
      g_array_append_val (pairs, pair);
    }
  if (line->len % 2 == 1)
    add_last (pairs, &g_array_index (line, FfPerson, line->len - 1));
  return pairs;
}

/* By the two groups that meet, then by the first one's number. */
static int
compare_kinds (gconstpointer a, gconstpointer b)
{
  const FfPair *first = a, *second = b;

  if (first->people[0].group != second->people[0].group)
    return first->people[0].group < second->people[0].group ? -1 : 1;
  if (first->people[1].group != second->people[1].group)
    return first->people[1].group < second->people[1].group ? -1 : 1;
  return first->people[0].number < second->people[0].number ? -1 : 1;
}

static int
compare_tables (gconstpointer a, gconstpointer b)
{
  const FfPair *first = a, *second = b;

  if (first->table != second->table)
    return first->table < second->table ? -1 : 1;
  return compare_kinds (a, b);
}

void
ff_mixing_seat (GArray *pairs, guint n_tables)
{
  g_return_if_fail (n_tables > 0);

  g_array_sort (pairs, compare_kinds);
  for (guint i = 0; i < pairs->len; i++)
    g_array_index (pairs, FfPair, i).table = i % n_tables;
  g_array_sort (pairs, compare_tables);
}

guint
ff_mixing_suggest_tables (guint n_people)
{
  return MAX ((n_people + MOST_AT_A_TABLE - 1) / MOST_AT_A_TABLE, 1);
}
