/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-ballot.h"

G_DEFINE_BOXED_TYPE (FfBallot, ff_ballot, ff_ballot_copy, ff_ballot_free)

FfBallot *
ff_ballot_new (gint64 round)
{
  FfBallot *self = g_new0 (FfBallot, 1);

  self->round = round;
  self->pass = 1;
  self->dots = g_array_new (FALSE, FALSE, sizeof (FfDots));
  return self;
}

FfBallot *
ff_ballot_copy (const FfBallot *self)
{
  FfBallot *copy = g_memdup2 (self, sizeof *self);

  copy->dots = g_array_copy (self->dots);
  return copy;
}

void
ff_ballot_free (FfBallot *self)
{
  g_array_unref (self->dots);
  g_free (self);
}

static int
index_of (const FfBallot *self, gint64 proposition)
{
  for (guint i = 0; i < self->dots->len; i++)
    if (g_array_index (self->dots, FfDots, i).proposition == proposition)
      return (int) i;
  return -1;
}

int
ff_ballot_get (const FfBallot *self, gint64 proposition)
{
  int i = index_of (self, proposition);

  return i >= 0 ? g_array_index (self->dots, FfDots, i).dots : 0;
}

void
ff_ballot_set (FfBallot *self, gint64 proposition, int dots)
{
  int i = index_of (self, proposition);
  FfDots entry = { proposition, dots };

  g_return_if_fail (dots >= 0);

  if (i >= 0)
    g_array_remove_index (self->dots, (guint) i);
  if (dots > 0)
    g_array_append_val (self->dots, entry);
}

int
ff_ballot_get_total (const FfBallot *self)
{
  int total = 0;

  for (guint i = 0; i < self->dots->len; i++)
    total += g_array_index (self->dots, FfDots, i).dots;
  return total;
}
