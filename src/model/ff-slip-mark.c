/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-slip-mark.h"

struct _FfSlipMark
{
  GObject parent_instance;
  gint64 ballot;
  int slip;
  int entry;
  int pass;
  gboolean voided;
};

enum
{
  PROP_SLIP = 1,
  PROP_ENTRY,
  PROP_PASS,
  PROP_VOIDED,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (FfSlipMark, ff_slip_mark, G_TYPE_OBJECT)

static void
ff_slip_mark_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfSlipMark *self = FF_SLIP_MARK (object);

  if (id == PROP_SLIP)
    g_value_set_int (value, self->slip);
  else if (id == PROP_ENTRY)
    g_value_set_int (value, self->entry);
  else if (id == PROP_PASS)
    g_value_set_int (value, self->pass);
  else
    g_value_set_boolean (value, self->voided);
}

static void
ff_slip_mark_class_init (FfSlipMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamSpec *properties[N_PROPS] = { NULL };

  object_class->get_property = ff_slip_mark_get_property;
  properties[PROP_SLIP] = g_param_spec_int ("slip", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_ENTRY] = g_param_spec_int ("entry", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_PASS] = g_param_spec_int ("pass", NULL, NULL, 1, 2, 1, flags);
  properties[PROP_VOIDED] = g_param_spec_boolean ("voided", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ff_slip_mark_init (FfSlipMark *self)
{
}

FfSlipMark *
ff_slip_mark_new (const FfBallot *ballot)
{
  FfSlipMark *self = g_object_new (FF_TYPE_SLIP_MARK, NULL);

  self->ballot = ballot->id;
  self->slip = ballot->slip;
  self->entry = ballot->entry;
  self->pass = ballot->pass;
  self->voided = ballot->voided;
  return self;
}

gint64
ff_slip_mark_get_ballot (FfSlipMark *self)
{
  g_return_val_if_fail (FF_IS_SLIP_MARK (self), 0);

  return self->ballot;
}

int
ff_slip_mark_get_slip (FfSlipMark *self)
{
  g_return_val_if_fail (FF_IS_SLIP_MARK (self), 0);

  return self->slip;
}

int
ff_slip_mark_get_entry (FfSlipMark *self)
{
  g_return_val_if_fail (FF_IS_SLIP_MARK (self), 0);

  return self->entry;
}

int
ff_slip_mark_get_pass (FfSlipMark *self)
{
  g_return_val_if_fail (FF_IS_SLIP_MARK (self), 1);

  return self->pass;
}

gboolean
ff_slip_mark_get_voided (FfSlipMark *self)
{
  g_return_val_if_fail (FF_IS_SLIP_MARK (self), FALSE);

  return self->voided;
}

gboolean
ff_slip_mark_equal (FfSlipMark *self, FfSlipMark *other)
{
  g_return_val_if_fail (FF_IS_SLIP_MARK (self) && FF_IS_SLIP_MARK (other), FALSE);

  return self->ballot == other->ballot && self->slip == other->slip && self->entry == other->entry
         && self->pass == other->pass && self->voided == other->voided;
}
