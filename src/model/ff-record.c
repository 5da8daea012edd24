/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-record.h"

#include "base/ff-error.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

typedef union
{
  char *text;
  gint64 number;
} FfCell;

typedef struct
{
  gint64 id;
  FfCell *cells; /* one per field of the class */
  gboolean living;
} FfRecordPrivate;

/* Property ids: 1 is the id, the fields follow in their order. */
enum
{
  PROP_ID = 1,
  PROP_FIRST_FIELD,
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FfRecord, ff_record, G_TYPE_OBJECT)

static FfRecordPrivate *
priv_of (FfRecord *self)
{
  return ff_record_get_instance_private (self);
}

gboolean
ff_field_is_text (const FfField *field)
{
  return field->kind == FF_FIELD_TEXT || field->kind == FF_FIELD_DATE;
}

static gint64
field_maximum (const FfField *field)
{
  return field->maximum != 0 ? field->maximum : G_MAXINT;
}

static void
ff_record_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfRecord *self = FF_RECORD (object);
  FfRecordPrivate *priv = priv_of (self);
  const FfField *field;
  FfCell *cell;

  if (id == PROP_ID)
    {
      g_value_set_int64 (value, priv->id);
      return;
    }
  field = &FF_RECORD_GET_CLASS (self)->fields[id - PROP_FIRST_FIELD];
  cell = &priv->cells[id - PROP_FIRST_FIELD];
  switch (field->kind)
    {
    case FF_FIELD_TEXT:
    case FF_FIELD_DATE:
      g_value_set_string (value, cell->text);
      break;
    case FF_FIELD_INTEGER:
      g_value_set_int (value, (int) cell->number);
      break;
    case FF_FIELD_BOOLEAN:
      g_value_set_boolean (value, cell->number != 0);
      break;
    case FF_FIELD_CHOICE:
      g_value_set_enum (value, (int) cell->number);
      break;
    case FF_FIELD_REFERENCE:
      g_value_set_int64 (value, cell->number);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
ff_record_constructed (GObject *object)
{
  FfRecord *self = FF_RECORD (object);
  FfRecordClass *klass = FF_RECORD_GET_CLASS (self);
  FfRecordPrivate *priv = priv_of (self);

  priv->cells = g_new0 (FfCell, klass->n_fields);
  for (guint i = 0; i < klass->n_fields; i++)
    if (ff_field_is_text (&klass->fields[i]))
      priv->cells[i].text = g_strdup ("");
    else
      priv->cells[i].number = klass->fields[i].initial;
  G_OBJECT_CLASS (ff_record_parent_class)->constructed (object);
}

static void
ff_record_finalize (GObject *object)
{
  FfRecord *self = FF_RECORD (object);
  FfRecordClass *klass = FF_RECORD_GET_CLASS (self);
  FfRecordPrivate *priv = priv_of (self);

  for (guint i = 0; i < klass->n_fields; i++)
    if (ff_field_is_text (&klass->fields[i]))
      g_free (priv->cells[i].text);
  g_free (priv->cells);
  G_OBJECT_CLASS (ff_record_parent_class)->finalize (object);
}

static void
ff_record_class_init (FfRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = ff_record_get_property;
  object_class->constructed = ff_record_constructed;
  object_class->finalize = ff_record_finalize;
  g_object_class_install_property (object_class, PROP_ID,
                                   g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0,
                                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
ff_record_init (FfRecord *self)
{
}

static GParamSpec *
make_spec (const FfField *field)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->kind)
    {
    case FF_FIELD_TEXT:
    case FF_FIELD_DATE:
      return g_param_spec_string (field->name, NULL, NULL, "", flags);
    case FF_FIELD_INTEGER:
      return g_param_spec_int (field->name, NULL, NULL, (int) field->minimum,
                               (int) field_maximum (field), (int) field->initial, flags);
    case FF_FIELD_BOOLEAN:
      return g_param_spec_boolean (field->name, NULL, NULL, field->initial != 0, flags);
    case FF_FIELD_CHOICE:
      return g_param_spec_enum (field->name, NULL, NULL, field->type (), (int) field->initial,
                                flags);
    case FF_FIELD_REFERENCE:
      return g_param_spec_int64 (field->name, NULL, NULL, 0, G_MAXINT64, 0, flags);
    default:
      g_assert_not_reached ();
    }
}

void
ff_record_class_install_fields (FfRecordClass *klass)
{
  /* GObject lets no class inherit how its properties are read. */
  G_OBJECT_CLASS (klass)->get_property = ff_record_get_property;
  for (guint i = 0; i < klass->n_fields; i++)
    g_object_class_install_property (G_OBJECT_CLASS (klass), PROP_FIRST_FIELD + i,
                                     make_spec (&klass->fields[i]));
}

FfRecord *
ff_record_new (GType type)
{
  g_return_val_if_fail (g_type_is_a (type, FF_TYPE_RECORD), NULL);

  return g_object_new (type, NULL);
}

FfRecord *
ff_record_copy (FfRecord *self)
{
  FfRecord *copy = ff_record_new (G_OBJECT_TYPE (self));

  priv_of (copy)->id = priv_of (self)->id;
  ff_record_refresh (copy, self);
  return copy;
}

gint64
ff_record_get_id (FfRecord *self)
{
  g_return_val_if_fail (FF_IS_RECORD (self), 0);

  return priv_of (self)->id;
}

void
ff_record_set_id (FfRecord *draft, gint64 id)
{
  g_return_if_fail (FF_IS_RECORD (draft) && !priv_of (draft)->living && id >= 0);

  priv_of (draft)->id = id;
}

static const FfField *
field_of (FfRecord *self, guint field)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (self);

  g_return_val_if_fail (field < klass->n_fields, NULL);

  return &klass->fields[field];
}

const char *
ff_record_get_text (FfRecord *self, guint field)
{
  g_return_val_if_fail (FF_IS_RECORD (self) && ff_field_is_text (field_of (self, field)), "");

  return priv_of (self)->cells[field].text;
}

gint64
ff_record_get_number (FfRecord *self, guint field)
{
  g_return_val_if_fail (FF_IS_RECORD (self) && !ff_field_is_text (field_of (self, field)), 0);

  return priv_of (self)->cells[field].number;
}

void
ff_record_set_text (FfRecord *draft, guint field, const char *value)
{
  FfCell *cell;
  char *fresh;

  g_return_if_fail (FF_IS_RECORD (draft) && ff_field_is_text (field_of (draft, field)));
  g_return_if_fail (!priv_of (draft)->living);

  cell = &priv_of (draft)->cells[field];
  /* The value may be the text itself, or lie within it. */
  fresh = g_strdup (value != NULL ? value : "");
  g_free (cell->text);
  cell->text = fresh;
}

void
ff_record_set_number (FfRecord *draft, guint field, gint64 value)
{
  g_return_if_fail (FF_IS_RECORD (draft) && !ff_field_is_text (field_of (draft, field)));
  g_return_if_fail (!priv_of (draft)->living);

  priv_of (draft)->cells[field].number = value;
}

FfRecordClass *
ff_record_class_of (GType type)
{
  /* Record classes are static types that are never unloaded; the reference taken here is kept. */
  FfRecordClass *klass = g_type_class_peek (type);

  return klass != NULL ? klass : g_type_class_ref (type);
}

int
ff_record_class_find (FfRecordClass *klass, const char *name)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (g_str_equal (klass->fields[i].name, name))
      return (int) i;
  return -1;
}

gboolean
ff_record_differs (FfRecord *self, FfRecord *other, guint field)
{
  FfCell *mine = &priv_of (self)->cells[field];
  FfCell *theirs = &priv_of (other)->cells[field];

  g_return_val_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (other), TRUE);

  if (ff_field_is_text (field_of (self, field)))
    return !g_str_equal (mine->text, theirs->text);
  return mine->number != theirs->number;
}

gboolean
ff_record_equal (FfRecord *self, FfRecord *other)
{
  for (guint i = 0; i < FF_RECORD_GET_CLASS (self)->n_fields; i++)
    if (ff_record_differs (self, other, i))
      return FALSE;
  return TRUE;
}

void
ff_record_set_living (FfRecord *self)
{
  priv_of (self)->living = TRUE;
}

gboolean
ff_record_refresh (FfRecord *self, FfRecord *fresh)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (self);
  gboolean changed = FALSE;

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < klass->n_fields; i++)
    {
      FfCell *cell = &priv_of (self)->cells[i];

      if (!ff_record_differs (self, fresh, i))
        continue;
      if (ff_field_is_text (&klass->fields[i]))
        {
          g_free (cell->text);
          cell->text = g_strdup (priv_of (fresh)->cells[i].text);
        }
      else
        cell->number = priv_of (fresh)->cells[i].number;
      g_object_notify (G_OBJECT (self), klass->fields[i].name);
      changed = TRUE;
    }
  g_object_thaw_notify (G_OBJECT (self));
  return changed;
}

const char *
ff_field_choice_to_nick (const FfField *field, gint64 value)
{
  GEnumClass *klass = g_type_class_ref (field->type ());
  GEnumValue *found = g_enum_get_value (klass, (int) value);

  return found != NULL ? found->value_nick : NULL;
}

gboolean
ff_field_choice_from_nick (const FfField *field, const char *nick, gint64 *value)
{
  GEnumClass *klass = g_type_class_ref (field->type ());
  GEnumValue *found = g_enum_get_value_by_nick (klass, nick);

  if (found == NULL)
    return FALSE;
  *value = found->value;
  return TRUE;
}

static gboolean
check_number (FfRecord *self, const FfField *field, gint64 value, GError **error)
{
  const char *table = FF_RECORD_GET_CLASS (self)->table;

  if (field->kind == FF_FIELD_CHOICE && ff_field_choice_to_nick (field, value) == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a table, a field, and a value that is not allowed there */
                   _ ("%s: %s has no choice %d."), table, field->name, (int) value);
      return FALSE;
    }
  if (field->kind == FF_FIELD_INTEGER && (value < field->minimum || value > field_maximum (field)))
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a table, a field, a number, and the range that is allowed */
                   _ ("%s: %s is %d; it must lie between %d and %d."), table, field->name,
                   (int) value, (int) field->minimum, (int) field_maximum (field));
      return FALSE;
    }
  if (field->required && value == 0)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a table, and a field that must refer to another table */
                   _ ("%s: %s is missing; choose the one that it belongs to."), table, field->name);
      return FALSE;
    }
  return TRUE;
}

gboolean
ff_record_check (FfRecord *self, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const FfField *field = &klass->fields[i];
      FfCell *cell = &priv_of (self)->cells[i];

      if (field->kind == FF_FIELD_DATE && *cell->text != '\0' && !ff_text_is_date (cell->text))
        {
          g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                       /* Translators: a text that was meant to be a date */
                       _ ("“%s” is not a date; write it as YYYY-MM-DD, for example 2012-05-11."),
                       cell->text);
          return FALSE;
        }
      if (!ff_field_is_text (field) && !check_number (self, field, cell->number, error))
        return FALSE;
    }
  return TRUE;
}
