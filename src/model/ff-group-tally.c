/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-group-tally.h"

FfGroupTally *
ff_group_tally_new (gint64 group, int ballots, FfTally *tally)
{
  FfGroupTally *self = g_new0 (FfGroupTally, 1);

  self->group = group;
  self->ballots = ballots;
  self->tally = tally;
  return self;
}

void
ff_group_tally_free (FfGroupTally *self)
{
  g_clear_object (&self->tally);
  g_free (self);
}

static FfGroupSize *
find_smallest_shown (GArray *sizes)
{
  FfGroupSize *smallest = NULL;

  for (guint i = 0; i < sizes->len; i++)
    {
      FfGroupSize *size = &g_array_index (sizes, FfGroupSize, i);

      if (size->shown && (smallest == NULL || size->ballots < smallest->ballots))
        smallest = size;
    }
  return smallest;
}

int
ff_group_sizes_choose (GArray *sizes)
{
  FfGroupSize *smallest;
  int rest = 0;

  for (guint i = 0; i < sizes->len; i++)
    {
      FfGroupSize *size = &g_array_index (sizes, FfGroupSize, i);

      size->shown = size->group != 0 && size->ballots >= FF_GROUP_FEWEST;
      rest += size->shown ? 0 : size->ballots;
    }
  while (rest > 0 && rest < FF_GROUP_FEWEST && (smallest = find_smallest_shown (sizes)) != NULL)
    {
      smallest->shown = FALSE;
      rest += smallest->ballots;
    }
  return rest;
}
