/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-slip-compare.h"

void
ff_slip_difference_free (FfSlipDifference *self)
{
  g_clear_pointer (&self->first, ff_ballot_free);
  g_clear_pointer (&self->second, ff_ballot_free);
  g_free (self);
}

/* The number of a slip stands for the person who had it, so the group is looked at as well. */
static gboolean
says_the_same (const FfBallot *first, const FfBallot *second)
{
  if (first->slip != second->slip || first->stakeholder_group != second->stakeholder_group
      || first->dots->len != second->dots->len)
    return FALSE;
  for (guint i = 0; i < first->dots->len; i++)
    {
      const FfDots *dots = &g_array_index (first->dots, FfDots, i);

      if (ff_ballot_get (second, dots->proposition) != dots->dots)
        return FALSE;
    }
  return TRUE;
}

static GPtrArray *
pick_pass (GPtrArray *ballots, int pass)
{
  GPtrArray *picked = g_ptr_array_new ();

  for (guint i = 0; i < ballots->len; i++)
    {
      FfBallot *ballot = g_ptr_array_index (ballots, i);

      if (ballot->pass == pass && !ballot->voided)
        g_ptr_array_add (picked, ballot);
    }
  return picked;
}

/* Takes out of both what says the same in both. */
static void
drop_agreed (GPtrArray *first, GPtrArray *second)
{
  for (guint i = first->len; i > 0; i--)
    for (guint j = 0; j < second->len; j++)
      if (says_the_same (g_ptr_array_index (first, i - 1), g_ptr_array_index (second, j)))
        {
          g_ptr_array_remove_index (first, i - 1);
          g_ptr_array_remove_index (second, j);
          break;
        }
}

static void
add_difference (GPtrArray *differences, const FfBallot *first, const FfBallot *second)
{
  FfSlipDifference *difference = g_new0 (FfSlipDifference, 1);

  difference->slip = first != NULL ? first->slip : second->slip;
  difference->first = first != NULL ? ff_ballot_copy (first) : NULL;
  difference->second = second != NULL ? ff_ballot_copy (second) : NULL;
  g_ptr_array_add (differences, difference);
}

static const FfBallot *
take_numbered (GPtrArray *ballots, int slip)
{
  for (guint i = 0; slip > 0 && i < ballots->len; i++)
    if (((FfBallot *) g_ptr_array_index (ballots, i))->slip == slip)
      return g_ptr_array_remove_index (ballots, i);
  return NULL;
}

static int
get_entry (const FfSlipDifference *difference)
{
  return difference->first != NULL ? difference->first->entry : difference->second->entry;
}

static int
compare_differences (gconstpointer a, gconstpointer b)
{
  const FfSlipDifference *first = *(FfSlipDifference *const *) a;
  const FfSlipDifference *second = *(FfSlipDifference *const *) b;

  if ((first->slip == 0) != (second->slip == 0))
    return first->slip == 0 ? 1 : -1;
  if (first->slip != second->slip)
    return first->slip - second->slip;
  return get_entry (first) - get_entry (second);
}

GPtrArray *
ff_slips_compare (GPtrArray *ballots)
{
  g_autoptr (GPtrArray) first = pick_pass (ballots, 1);
  g_autoptr (GPtrArray) second = pick_pass (ballots, 2);
  GPtrArray *differences
      = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_slip_difference_free);

  drop_agreed (first, second);
  for (guint i = 0; i < first->len; i++)
    {
      const FfBallot *ballot = g_ptr_array_index (first, i);

      add_difference (differences, ballot, take_numbered (second, ballot->slip));
    }
  for (guint i = 0; i < second->len; i++)
    add_difference (differences, NULL, g_ptr_array_index (second, i));
  g_ptr_array_sort (differences, compare_differences);
  return differences;
}
