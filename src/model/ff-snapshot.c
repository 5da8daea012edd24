/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-snapshot.h"

FfSnapshot *
ff_snapshot_new (void)
{
  FfSnapshot *self = g_new0 (FfSnapshot, 1);

  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->ballots = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free);
  return self;
}

void
ff_snapshot_free (FfSnapshot *self)
{
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->ballots);
  g_free (self);
}

static int
place_of (GType type)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    if (types[i] == type)
      return (int) i;
  return -1;
}

static int
compare_numbers (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

static int
compare_records (gconstpointer a, gconstpointer b)
{
  FfRecord *first = *(FfRecord *const *) a;
  FfRecord *second = *(FfRecord *const *) b;
  int by_type = place_of (G_OBJECT_TYPE (first)) - place_of (G_OBJECT_TYPE (second));

  if (by_type != 0)
    return by_type;
  return compare_numbers (ff_record_get_id (first), ff_record_get_id (second));
}

static int
compare_ballots (gconstpointer a, gconstpointer b)
{
  const FfBallot *first = *(const FfBallot *const *) a;
  const FfBallot *second = *(const FfBallot *const *) b;
  int by_round = compare_numbers (first->round, second->round);

  return by_round != 0 ? by_round : compare_numbers (first->id, second->id);
}

static int
compare_dots (gconstpointer a, gconstpointer b)
{
  return compare_numbers (((const FfDots *) a)->proposition, ((const FfDots *) b)->proposition);
}

void
ff_snapshot_sort (FfSnapshot *self)
{
  g_ptr_array_sort (self->records, compare_records);
  g_ptr_array_sort (self->ballots, compare_ballots);
  for (guint i = 0; i < self->ballots->len; i++)
    g_array_sort (((FfBallot *) g_ptr_array_index (self->ballots, i))->dots, compare_dots);
}

FfRecord *
ff_snapshot_find (FfSnapshot *self, GType type, gint64 id)
{
  for (guint i = 0; i < self->records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (self->records, i);

      if (G_OBJECT_TYPE (record) == type && ff_record_get_id (record) == id)
        return record;
    }
  return NULL;
}
