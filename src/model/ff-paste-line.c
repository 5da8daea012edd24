/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-paste-line.h"

struct _FfPasteLine
{
  GObject parent_instance;
  int line;
  char *text;
  FfPasteMark mark;
  FfPasteDecision decision;
  FfPasteLine *first;
  gint64 there;
};

enum
{
  PROP_LINE = 1,
  PROP_TEXT,
  PROP_MARK,
  PROP_DECISION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfPasteLine, ff_paste_line, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (FfPasteMark,
                    ff_paste_mark,
                    G_DEFINE_ENUM_VALUE (FF_PASTE_NEW, "new"),
                    G_DEFINE_ENUM_VALUE (FF_PASTE_BLANK, "blank"),
                    G_DEFINE_ENUM_VALUE (FF_PASTE_REPEATED, "repeated"),
                    G_DEFINE_ENUM_VALUE (FF_PASTE_THERE, "there"))

G_DEFINE_ENUM_TYPE (FfPasteDecision,
                    ff_paste_decision,
                    G_DEFINE_ENUM_VALUE (FF_PASTE_LEAVE, "leave"),
                    G_DEFINE_ENUM_VALUE (FF_PASTE_ADD, "add"),
                    G_DEFINE_ENUM_VALUE (FF_PASTE_JOIN, "join"))

static void
ff_paste_line_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfPasteLine *self = FF_PASTE_LINE (object);

  switch (id)
    {
    case PROP_LINE:
      g_value_set_int (value, self->line);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_MARK:
      g_value_set_enum (value, (int) self->mark);
      break;
    case PROP_DECISION:
      g_value_set_enum (value, (int) self->decision);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
ff_paste_line_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_DECISION)
    ff_paste_line_set_decision (FF_PASTE_LINE (object), (FfPasteDecision) g_value_get_enum (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
ff_paste_line_finalize (GObject *object)
{
  FfPasteLine *self = FF_PASTE_LINE (object);

  g_free (self->text);
  g_clear_object (&self->first);
  G_OBJECT_CLASS (ff_paste_line_parent_class)->finalize (object);
}

static void
ff_paste_line_class_init (FfPasteLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = ff_paste_line_get_property;
  object_class->set_property = ff_paste_line_set_property;
  object_class->finalize = ff_paste_line_finalize;
  properties[PROP_LINE] = g_param_spec_int ("line", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_MARK]
      = g_param_spec_enum ("mark", NULL, NULL, FF_TYPE_PASTE_MARK, FF_PASTE_NEW, flags);
  properties[PROP_DECISION] = g_param_spec_enum ("decision", NULL, NULL, FF_TYPE_PASTE_DECISION,
                                                 FF_PASTE_LEAVE, flags | G_PARAM_WRITABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ff_paste_line_init (FfPasteLine *self)
{
}

FfPasteLine *
ff_paste_line_new (int line, const char *text)
{
  FfPasteLine *self = g_object_new (FF_TYPE_PASTE_LINE, NULL);

  self->line = line;
  self->text = g_strdup (text);
  self->mark = *text != '\0' ? FF_PASTE_NEW : FF_PASTE_BLANK;
  self->decision = *text != '\0' ? FF_PASTE_ADD : FF_PASTE_LEAVE;
  return self;
}

int
ff_paste_line_get_line (FfPasteLine *self)
{
  return self->line;
}

const char *
ff_paste_line_get_text (FfPasteLine *self)
{
  return self->text;
}

FfPasteMark
ff_paste_line_get_mark (FfPasteLine *self)
{
  return self->mark;
}

FfPasteLine *
ff_paste_line_get_first (FfPasteLine *self)
{
  return self->first;
}

gint64
ff_paste_line_get_there (FfPasteLine *self)
{
  return self->there;
}

FfPasteDecision
ff_paste_line_get_decision (FfPasteLine *self)
{
  return self->decision;
}

void
ff_paste_line_set_decision (FfPasteLine *self, FfPasteDecision decision)
{
  g_return_if_fail (FF_IS_PASTE_LINE (self));

  if (self->mark == FF_PASTE_BLANK)
    decision = FF_PASTE_LEAVE;
  else if (self->mark == FF_PASTE_NEW && decision == FF_PASTE_JOIN)
    decision = FF_PASTE_ADD;
  if (decision == self->decision)
    return;
  self->decision = decision;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DECISION]);
}

void
ff_paste_line_mark_repeated (FfPasteLine *self, FfPasteLine *first)
{
  self->mark = FF_PASTE_REPEATED;
  g_set_object (&self->first, first);
  self->decision = FF_PASTE_JOIN;
}

void
ff_paste_line_mark_there (FfPasteLine *self, gint64 there)
{
  self->mark = FF_PASTE_THERE;
  self->there = there;
  self->decision = FF_PASTE_LEAVE;
}
