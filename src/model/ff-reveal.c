/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-reveal.h"

struct _FfReveal
{
  GObject parent_instance;
  guint below; /* rows shown from the bottom */
  guint top;   /* rows shown from the top, or 0 */
  gboolean all;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfReveal, ff_reveal, G_TYPE_OBJECT)

static void
ff_reveal_class_init (FfRevealClass *klass)
{
  signals[CHANGED] = g_signal_new ("changed", FF_TYPE_REVEAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
ff_reveal_init (FfReveal *self)
{
}

FfReveal *
ff_reveal_new (void)
{
  return g_object_new (FF_TYPE_REVEAL, NULL);
}

static void
tell (FfReveal *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

void
ff_reveal_get_range (FfReveal *self, FfTally *tally, guint *first, guint *end)
{
  guint n = ff_tally_get_n_rows (tally);

  g_return_if_fail (FF_IS_REVEAL (self));

  *first = 0;
  *end = n;
  if (self->all)
    return;
  if (self->top > 0)
    *end = MIN (self->top, n);
  else
    *first = n - MIN (self->below, n);
}

gboolean
ff_reveal_is_complete (FfReveal *self, FfTally *tally)
{
  guint first, end;

  ff_reveal_get_range (self, tally, &first, &end);
  return first == 0 && end == ff_tally_get_n_rows (tally);
}

static gboolean
shares_rank (FfTally *tally, guint a, guint b)
{
  return ff_tally_get_row (tally, a)->rank == ff_tally_get_row (tally, b)->rank;
}

gboolean
ff_reveal_next (FfReveal *self, FfTally *tally)
{
  guint n = ff_tally_get_n_rows (tally);

  g_return_val_if_fail (FF_IS_REVEAL (self), FALSE);

  if (ff_reveal_is_complete (self, tally))
    return FALSE;
  if (self->top > 0)
    self->all = TRUE;
  else
    self->below++;
  while (self->below > 0 && self->below < n
         && shares_rank (tally, n - self->below, n - self->below - 1))
    self->below++;
  tell (self);
  return TRUE;
}

void
ff_reveal_show_top (FfReveal *self, FfTally *tally, guint n)
{
  guint rows = ff_tally_get_n_rows (tally);

  g_return_if_fail (FF_IS_REVEAL (self) && n > 0);

  self->below = 0;
  self->top = MIN (n, rows);
  while (self->top > 0 && self->top < rows && shares_rank (tally, self->top - 1, self->top))
    self->top++;
  tell (self);
}

void
ff_reveal_show_all (FfReveal *self)
{
  g_return_if_fail (FF_IS_REVEAL (self));

  if (self->all)
    return;
  self->all = TRUE;
  tell (self);
}
