/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-xml-private.h"

#include <glib/gi18n.h>

static gboolean
read_number (
    FfXmlReading *self, FfRecord *record, guint index, const FfXmlValue *value, GError **error)
{
  const FfField *field = &FF_RECORD_GET_CLASS (record)->fields[index];
  gint64 maximum = field->maximum != 0 ? field->maximum : G_MAXINT;
  gint64 number = 0;
  gboolean valid;

  if (field->kind == FF_FIELD_CHOICE)
    valid = ff_xml_parse_choice (value, field, &number, error);
  else if (field->kind == FF_FIELD_BOOLEAN)
    valid = ff_xml_parse_boolean (value, &number, error);
  else if (field->kind == FF_FIELD_REFERENCE)
    valid = ff_xml_parse_number (value, 1, G_MAXINT64, &number, error);
  else
    valid = ff_xml_parse_number (value, field->minimum, maximum, &number, error);
  if (!valid)
    return FALSE;

  ff_record_set_number (record, index, number);
  if (field->kind == FF_FIELD_REFERENCE)
    ff_xml_reading_add_link (self, field->type (), number, field->name, value->line);
  return TRUE;
}

static gboolean
read_id (FfRecord *record, const FfXmlValue *value, GError **error)
{
  gint64 id;

  if (!ff_xml_parse_number (value, 1, G_MAXINT64, &id, error))
    return FALSE;
  ff_record_set_id (record, id);
  return TRUE;
}

static gboolean
read_attribute (FfXmlReading *self, FfRecord *record, xmlAttr *attribute, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);
  const char *name = (const char *) attribute->name;
  int index = ff_record_class_find (klass, name);
  g_autofree char *text = ff_xml_dup_attribute (attribute);
  FfXmlValue value = { self->name, (int) xmlGetLineNo (attribute->parent), name, text };

  if (attribute->ns == NULL && g_str_equal (name, "id"))
    return read_id (record, &value, error);
  if (attribute->ns != NULL || index < 0 || klass->fields[index].kind == FF_FIELD_TEXT)
    return ff_xml_refuse_attribute (self->name, attribute, error);
  if (klass->fields[index].kind != FF_FIELD_DATE)
    return read_number (self, record, (guint) index, &value, error);
  if (!ff_xml_parse_date (&value, error))
    return FALSE;
  ff_record_set_text (record, (guint) index, text);
  return TRUE;
}

static gboolean
read_text (FfXmlReading *self, FfRecord *record, guint index, xmlNode *node, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (node->properties != NULL)
    return ff_xml_refuse_attribute (self->name, node->properties, error);
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
        g_string_append (text, (const char *) child->content);
      else if (!ff_xml_is_blank (child))
        return ff_xml_refuse_node (self->name, child, error);
    }
  ff_record_set_text (record, index, text->str);
  return TRUE;
}

static gboolean
read_child (FfXmlReading *self, FfRecord *record, xmlNode *child, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);
  int index;

  if (ff_xml_is_blank (child))
    return TRUE;
  if (!ff_xml_is_element (child, NULL))
    return ff_xml_refuse_node (self->name, child, error);
  index = ff_record_class_find (klass, (const char *) child->name);
  if (index < 0 || klass->fields[index].kind != FF_FIELD_TEXT)
    return ff_xml_refuse_node (self->name, child, error);
  return read_text (self, record, (guint) index, child, error);
}

static gboolean
refuse_without_id (FfXmlReading *self, xmlNode *node, GError **error)
{
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, an XML element */
               _ ("%s, line %ld: the element “%s” has no id; it must have one from 1 up."),
               self->name, xmlGetLineNo (node), (const char *) node->name);
  return FALSE;
}

gboolean
ff_xml_read_record (FfXmlReading *self, xmlNode *node, GType type, GError **error)
{
  g_autoptr (FfRecord) record = ff_record_new (type);

  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (!read_attribute (self, record, attribute, error))
      return FALSE;
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (!read_child (self, record, child, error))
      return FALSE;
  if (ff_record_get_id (record) == 0)
    return refuse_without_id (self, node, error);
  return ff_xml_reading_add (self, g_steal_pointer (&record), (int) xmlGetLineNo (node), error);
}
