/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "base/ff-text.h"
#include "exchange/ff-xml-private.h"

#include <glib/gi18n.h>

static void
set_number_error (const FfXmlValue *value, gint64 minimum, gint64 maximum, GError **error)
{
  if (maximum >= G_MAXINT)
    g_set_error (
        error, FF_ERROR, FF_ERROR_DATA,
        /* Translators: a file, a line, an attribute, its value, the lowest that is allowed */
        _ ("%s, line %d: %s is “%s”; it must be a whole number from %" G_GINT64_FORMAT " up."),
        value->source, value->line, value->name, value->value, minimum);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file, a line, an attribute, its value, the range allowed */
                 _ ("%s, line %d: %s is “%s”; it must be a whole number from %" G_GINT64_FORMAT
                    " to %" G_GINT64_FORMAT "."),
                 value->source, value->line, value->name, value->value, minimum, maximum);
}

gboolean
ff_xml_parse_number (
    const FfXmlValue *value, gint64 minimum, gint64 maximum, gint64 *number, GError **error)
{
  if (g_ascii_string_to_signed (value->value, 10, minimum, maximum, number, NULL))
    return TRUE;
  set_number_error (value, minimum, maximum, error);
  return FALSE;
}

static char *
dup_choices (const FfField *field)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (field->type ());
  GEnumClass *choices = (GEnumClass *) (gpointer) klass;
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < choices->n_values; i++)
    g_string_append_printf (list, i > 0 ? ", %s" : "%s", choices->values[i].value_nick);
  return g_string_free (list, FALSE);
}

gboolean
ff_xml_parse_choice (const FfXmlValue *value, const FfField *field, gint64 *number, GError **error)
{
  g_autofree char *choices = NULL;

  if (ff_field_choice_from_nick (field, value->value, number))
    return TRUE;
  choices = dup_choices (field);
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, an attribute, its value, a list of words */
               _ ("%s, line %d: %s is “%s”; it must be one of: %s."), value->source, value->line,
               value->name, value->value, choices);
  return FALSE;
}

gboolean
ff_xml_parse_boolean (const FfXmlValue *value, gint64 *number, GError **error)
{
  *number = g_str_equal (value->value, "true");
  if (*number || g_str_equal (value->value, "false"))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, an attribute, its value; true and false stay */
               _ ("%s, line %d: %s is “%s”; it must be true or false."), value->source, value->line,
               value->name, value->value);
  return FALSE;
}

gboolean
ff_xml_parse_date (const FfXmlValue *value, GError **error)
{
  if (ff_text_is_date (value->value))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, an attribute, its value */
               _ ("%s, line %d: %s is “%s”; it must be a day written like 2012-05-11."),
               value->source, value->line, value->name, value->value);
  return FALSE;
}
