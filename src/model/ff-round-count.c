/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-count.h"

struct _FfRoundCount
{
  GObject parent_instance;
  int ballots;
  FfTally *tally;
};

enum
{
  PROP_BALLOTS = 1,
  PROP_TALLY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfRoundCount, ff_round_count, G_TYPE_OBJECT)

static void
ff_round_count_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfRoundCount *self = FF_ROUND_COUNT (object);

  if (id == PROP_BALLOTS)
    g_value_set_int (value, self->ballots);
  else
    g_value_set_object (value, self->tally);
}

static void
ff_round_count_finalize (GObject *object)
{
  g_clear_object (&FF_ROUND_COUNT (object)->tally);
  G_OBJECT_CLASS (ff_round_count_parent_class)->finalize (object);
}

static void
ff_round_count_class_init (FfRoundCountClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = ff_round_count_get_property;
  object_class->finalize = ff_round_count_finalize;
  properties[PROP_BALLOTS] = g_param_spec_int ("ballots", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_TALLY] = g_param_spec_object ("tally", NULL, NULL, FF_TYPE_TALLY, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ff_round_count_init (FfRoundCount *self)
{
}

FfRoundCount *
ff_round_count_new (void)
{
  return g_object_new (FF_TYPE_ROUND_COUNT, NULL);
}

int
ff_round_count_get_ballots (FfRoundCount *self)
{
  g_return_val_if_fail (FF_IS_ROUND_COUNT (self), 0);

  return self->ballots;
}

FfTally *
ff_round_count_get_tally (FfRoundCount *self)
{
  g_return_val_if_fail (FF_IS_ROUND_COUNT (self), NULL);

  return self->tally;
}

void
ff_round_count_update (FfRoundCount *self, int ballots, FfTally *tally)
{
  g_return_if_fail (FF_IS_ROUND_COUNT (self));

  g_object_freeze_notify (G_OBJECT (self));
  if (self->ballots != ballots)
    {
      self->ballots = ballots;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BALLOTS]);
    }
  if (g_set_object (&self->tally, tally))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TALLY]);
  g_object_thaw_notify (G_OBJECT (self));
}
