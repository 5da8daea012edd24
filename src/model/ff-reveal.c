/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-reveal.h"

void
ff_reveal_get_range (FfRound *round, FfTally *tally, guint *first, guint *end)
{
  guint n = ff_tally_get_n_rows (tally);
  guint shown = MIN ((guint) ff_round_get_shown (round), n);

  *first = 0;
  *end = n;
  if (ff_round_get_reveal (round) == FF_REVEAL_BOTTOM)
    *first = n - shown;
  else if (ff_round_get_reveal (round) == FF_REVEAL_TOP)
    *end = shown;
}

gboolean
ff_reveal_is_complete (FfRound *round, FfTally *tally)
{
  guint first, end;

  ff_reveal_get_range (round, tally, &first, &end);
  return first == 0 && end == ff_tally_get_n_rows (tally);
}

static gboolean
shares_rank (FfTally *tally, guint a, guint b)
{
  return ff_tally_get_row (tally, a)->rank == ff_tally_get_row (tally, b)->rank;
}

static void
set_stage (FfRound *draft, FfReveal reveal, guint shown)
{
  ff_round_set_reveal (draft, reveal);
  ff_round_set_shown (draft, (int) shown);
}

void
ff_reveal_start (FfRound *draft)
{
  g_return_if_fail (FF_IS_ROUND (draft));

  set_stage (draft, FF_REVEAL_BOTTOM, 0);
}

void
ff_reveal_next (FfRound *draft, FfTally *tally)
{
  guint n = ff_tally_get_n_rows (tally);
  guint first, end;

  g_return_if_fail (FF_IS_ROUND (draft));

  ff_reveal_get_range (draft, tally, &first, &end);
  if (end < n)
    {
      ff_reveal_show_all (draft);
      return;
    }
  if (first > 0)
    first--;
  while (first > 0 && shares_rank (tally, first, first - 1))
    first--;
  if (first == 0)
    ff_reveal_show_all (draft);
  else
    set_stage (draft, FF_REVEAL_BOTTOM, n - first);
}

void
ff_reveal_show_top (FfRound *draft, FfTally *tally, guint n)
{
  guint rows = ff_tally_get_n_rows (tally);
  guint shown = MIN (n, rows);

  g_return_if_fail (FF_IS_ROUND (draft) && n > 0);

  while (shown > 0 && shown < rows && shares_rank (tally, shown - 1, shown))
    shown++;
  if (shown == rows)
    ff_reveal_show_all (draft);
  else
    set_stage (draft, FF_REVEAL_TOP, shown);
}

void
ff_reveal_show_all (FfRound *draft)
{
  g_return_if_fail (FF_IS_ROUND (draft));

  set_stage (draft, FF_REVEAL_ALL, 0);
}
