/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-tally-reading.h"

#include <glib/gi18n.h>
#include <stdlib.h>

/* -- turnout -------------------------------------------------------------------------------- */

FfTurnout
ff_tally_get_turnout (FfTally *tally, FfRound *round)
{
  FfTurnout turnout
      = { -1, -1, -1, ff_tally_get_total (tally), ff_round_get_available (round), -1 };

  if (!ff_tally_is_by_hands (tally))
    turnout.ballots = ff_tally_get_ballots (tally);
  if (turnout.available < 0)
    return turnout;
  turnout.present = ff_round_get_present (round);
  turnout.dots_percent = ff_percent (turnout.dots, turnout.available);
  if (turnout.ballots >= 0)
    turnout.ballots_percent = ff_percent (turnout.ballots, turnout.present);
  return turnout;
}

/* -- near-ties ------------------------------------------------------------------------------ */

static gboolean
is_near (const FfTallyRow *higher, const FfTallyRow *lower)
{
  int difference = higher->dots - lower->dots;

  return lower->dots > 0 && difference > 0 && difference <= FF_NEAR_TIE;
}

FfNearness
ff_tally_get_nearness (FfTally *tally, guint index)
{
  guint n = ff_tally_get_n_rows (tally);
  const FfTallyRow *row = ff_tally_get_row (tally, index);
  FfNearness nearness = FF_NEAR_NONE;
  guint above = index;
  guint below = index;

  while (above > 0 && ff_tally_get_row (tally, above)->dots == row->dots)
    above--;
  while (below + 1 < n && ff_tally_get_row (tally, below)->dots == row->dots)
    below++;
  if (is_near (ff_tally_get_row (tally, above), row))
    nearness |= FF_NEAR_ABOVE;
  if (is_near (row, ff_tally_get_row (tally, below)))
    nearness |= FF_NEAR_BELOW;
  return nearness;
}

const char *
ff_near_tie_get_rule (void)
{
  return _ ("Two results are as good as tied where one dot, given to the other instead, would have "
            "made them equal.");
}

/* -- what nobody chose, and what a cap would do --------------------------------------------- */

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return (*(const FfTallyRow *const *) a)->number - (*(const FfTallyRow *const *) b)->number;
}

GPtrArray *
ff_tally_list_without_dots (FfTally *tally)
{
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->dots == 0)
      g_ptr_array_add (rows, (gpointer) ff_tally_get_row (tally, i));
  g_ptr_array_sort (rows, compare_numbers);
  return rows;
}

FfTally *
ff_tally_dup_capped (FfTally *tally)
{
  FfTally *capped;

  if (ff_tally_is_by_hands (tally))
    return NULL;
  capped = ff_tally_new (FALSE);
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);

      ff_tally_add_option (capped, row->proposition, row->number, row->title, row->text);
      ff_tally_add_sum (capped, row->proposition, row->supporters, row->supporters);
    }
  ff_tally_set_ballots (capped, ff_tally_get_ballots (tally));
  ff_tally_finish (capped);
  return capped;
}

/* -- movement ------------------------------------------------------------------------------- */

static const FfTallyRow *
find_row (FfTally *tally, gint64 proposition)
{
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->proposition == proposition)
      return ff_tally_get_row (tally, i);
  return NULL;
}

static void
add_movement (GArray *movements, const FfTallyRow *before, const FfTallyRow *after)
{
  const FfTallyRow *known = after != NULL ? after : before;
  FfMovement movement = { .proposition = known->proposition,
                          .number = known->number,
                          .title = known->title,
                          .rank_before = before != NULL ? before->rank : 0,
                          .dots_before = before != NULL ? before->dots : 0,
                          .rank_after = after != NULL ? after->rank : 0,
                          .dots_after = after != NULL ? after->dots : 0 };

  g_array_append_val (movements, movement);
}

GArray *
ff_tally_compare (FfTally *before, FfTally *after)
{
  GArray *movements = g_array_new (FALSE, FALSE, sizeof (FfMovement));

  for (guint i = 0; i < ff_tally_get_n_rows (after); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (after, i);

      add_movement (movements, find_row (before, row->proposition), row);
    }
  for (guint i = 0; i < ff_tally_get_n_rows (before); i++)
    if (find_row (after, ff_tally_get_row (before, i)->proposition) == NULL)
      add_movement (movements, ff_tally_get_row (before, i), NULL);
  return movements;
}

/* Whether what stood above, level or below in one result stands so in the other. */
static gboolean
keeps_order (const FfMovement *first, const FfMovement *second)
{
  int before = first->rank_before - second->rank_before;
  int after = first->rank_after - second->rank_after;

  return (before > 0) == (after > 0) && (before < 0) == (after < 0);
}

static gboolean
is_in_both (const FfMovement *movement)
{
  return movement->rank_before > 0 && movement->rank_after > 0;
}

gboolean
ff_movements_keep_order (GArray *movements)
{
  for (guint i = 0; i < movements->len; i++)
    for (guint j = i + 1; j < movements->len; j++)
      {
        const FfMovement *first = &g_array_index (movements, FfMovement, i);
        const FfMovement *second = &g_array_index (movements, FfMovement, j);

        if (is_in_both (first) && is_in_both (second) && !keeps_order (first, second))
          return FALSE;
      }
  return TRUE;
}

/* -- run-offs ------------------------------------------------------------------------------- */

GArray *
ff_tally_pick_top (FfTally *tally, guint n)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);

      if (row->dots == 0 || (guint) row->rank > n)
        break;
      g_array_append_val (ids, row->proposition);
    }
  return ids;
}

GArray *
ff_tally_pick_tied (FfTally *tally)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  int rank = 0;

  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);

      if (!row->tied || row->dots == 0 || (rank != 0 && row->rank != rank))
        continue;
      rank = row->rank;
      g_array_append_val (ids, row->proposition);
    }
  return ids;
}
