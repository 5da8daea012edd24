/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-count.h"

struct _FfRoundCount
{
  GObject parent_instance;
  int ballots;
  FfTally *tally;
  GPtrArray *groups; /* (nullable) (element-type FfGroupTally) */
  GListStore *slips; /* FfSlipMark */
  gint64 latest;     /* id of a proposition, or 0 */
};

enum
{
  PROP_BALLOTS = 1,
  PROP_TALLY,
  PROP_GROUPS,
  PROP_SLIPS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfRoundCount, ff_round_count, G_TYPE_OBJECT)

static void
ff_round_count_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfRoundCount *self = FF_ROUND_COUNT (object);

  switch (id)
    {
    case PROP_BALLOTS:
      g_value_set_int (value, self->ballots);
      break;
    case PROP_TALLY:
      g_value_set_object (value, self->tally);
      break;
    case PROP_GROUPS:
      g_value_set_boxed (value, self->groups);
      break;
    case PROP_SLIPS:
      g_value_set_object (value, self->slips);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
ff_round_count_finalize (GObject *object)
{
  FfRoundCount *self = FF_ROUND_COUNT (object);

  g_clear_object (&self->tally);
  g_clear_object (&self->slips);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
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
  properties[PROP_GROUPS] = g_param_spec_boxed ("groups", NULL, NULL, G_TYPE_PTR_ARRAY, flags);
  properties[PROP_SLIPS] = g_param_spec_object ("slips", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ff_round_count_init (FfRoundCount *self)
{
  self->slips = g_list_store_new (FF_TYPE_SLIP_MARK);
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

GPtrArray *
ff_round_count_get_groups (FfRoundCount *self)
{
  g_return_val_if_fail (FF_IS_ROUND_COUNT (self), NULL);

  return self->groups;
}

gint64
ff_round_count_get_latest (FfRoundCount *self)
{
  g_return_val_if_fail (FF_IS_ROUND_COUNT (self), 0);

  return self->latest;
}

GListModel *
ff_round_count_get_slips (FfRoundCount *self)
{
  g_return_val_if_fail (FF_IS_ROUND_COUNT (self), NULL);

  return G_LIST_MODEL (self->slips);
}

/* The list keeps a reference, so that what is borrowed here stays as long as the list has it. */
static FfSlipMark *
peek_slip (FfRoundCount *self, guint index)
{
  g_autoptr (FfSlipMark) mark = g_list_model_get_item (G_LIST_MODEL (self->slips), index);

  return mark;
}

int
ff_round_count_count_slips (FfRoundCount *self, int pass)
{
  int n = 0;

  g_return_val_if_fail (FF_IS_ROUND_COUNT (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->slips)); i++)
    n += ff_slip_mark_get_pass (peek_slip (self, i)) == pass
         && !ff_slip_mark_get_voided (peek_slip (self, i));
  return n;
}

FfSlipMark *
ff_round_count_find_slip (FfRoundCount *self, int pass, int slip)
{
  g_return_val_if_fail (FF_IS_ROUND_COUNT (self) && slip > 0, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->slips)); i++)
    {
      FfSlipMark *mark = peek_slip (self, i);

      if (ff_slip_mark_get_pass (mark) == pass && ff_slip_mark_get_slip (mark) == slip)
        return mark;
    }
  return NULL;
}

/* Only what differs is replaced, so that a list on screen keeps its place. */
static void
update_slips (FfRoundCount *self, GPtrArray *fresh)
{
  guint have = g_list_model_get_n_items (G_LIST_MODEL (self->slips));
  guint least = MIN (have, fresh->len);
  guint head = 0;
  guint tail = 0;

  while (head < least
         && ff_slip_mark_equal (peek_slip (self, head), g_ptr_array_index (fresh, head)))
    head++;
  while (tail < least - head
         && ff_slip_mark_equal (peek_slip (self, have - tail - 1),
                                g_ptr_array_index (fresh, fresh->len - tail - 1)))
    tail++;
  if (head + tail < have || head + tail < fresh->len)
    g_list_store_splice (self->slips, head, have - head - tail, fresh->pdata + head,
                         fresh->len - head - tail);
}

static int
dots_of (FfTally *tally, gint64 proposition)
{
  for (guint i = 0; tally != NULL && i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->proposition == proposition)
      return ff_tally_get_row (tally, i)->dots;
  return 0;
}

/* Returns: the first proposition that has more dots in @after than in @before, or 0. */
static gint64
find_grown (FfTally *before, FfTally *after)
{
  for (guint i = 0; after != NULL && i < ff_tally_get_n_rows (after); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (after, i);

      if (row->dots > dots_of (before, row->proposition))
        return row->proposition;
    }
  return 0;
}

void
ff_round_count_update (FfRoundCount *self, FfCountChange *change)
{
  g_return_if_fail (FF_IS_ROUND_COUNT (self));

  g_object_freeze_notify (G_OBJECT (self));
  if (self->ballots != change->ballots)
    {
      self->ballots = change->ballots;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BALLOTS]);
    }
  if (self->tally != change->tally)
    self->latest = find_grown (self->tally, change->tally);
  if (g_set_object (&self->tally, change->tally))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TALLY]);
  if (self->groups != change->groups)
    {
      g_clear_pointer (&self->groups, g_ptr_array_unref);
      self->groups = change->groups != NULL ? g_ptr_array_ref (change->groups) : NULL;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUPS]);
    }
  update_slips (self, change->slips);
  g_object_thaw_notify (G_OBJECT (self));
}
