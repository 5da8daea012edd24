/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-xml-private.h"
#include "model/ff-proposition.h"
#include "model/ff-round.h"
#include "model/ff-stakeholder-group.h"

#include <glib/gi18n.h>

static gboolean
read_number (FfXmlReading *self,
             xmlAttr *attribute,
             gint64 maximum,
             GType referred,
             gint64 *number,
             GError **error)
{
  g_autofree char *text = ff_xml_dup_attribute (attribute);
  const char *name = (const char *) attribute->name;
  FfXmlValue value = { self->name, (int) xmlGetLineNo (attribute->parent), name, text };

  if (!ff_xml_parse_number (&value, 1, maximum, number, error))
    return FALSE;
  if (referred != G_TYPE_INVALID)
    ff_xml_reading_add_link (self, referred, *number, g_intern_string (name), value.line);
  return TRUE;
}

static gboolean
refuse_incomplete (FfXmlReading *self, xmlNode *node, const char *needed, GError **error)
{
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, an XML element, the names of two attributes */
               _ ("%s, line %ld: the element “%s” is not complete; it needs %s."), self->name,
               xmlGetLineNo (node), (const char *) node->name, needed);
  return FALSE;
}

static gboolean
read_whole (FfXmlReading *self, xmlAttr *attribute, gint64 maximum, int *whole, GError **error)
{
  gint64 number;

  if (!read_number (self, attribute, maximum, G_TYPE_INVALID, &number, error))
    return FALSE;
  *whole = (int) number;
  return TRUE;
}

static gboolean
read_voided (FfXmlReading *self, FfBallot *ballot, xmlAttr *attribute, GError **error)
{
  g_autofree char *text = ff_xml_dup_attribute (attribute);
  FfXmlValue value = { self->name, (int) xmlGetLineNo (attribute->parent), "void", text };
  gint64 voided;

  if (!ff_xml_parse_boolean (&value, &voided, error))
    return FALSE;
  ballot->voided = voided != 0;
  return TRUE;
}

static gboolean
read_ballot_attribute (FfXmlReading *self, FfBallot *ballot, xmlAttr *attribute, GError **error)
{
  const char *name = attribute->ns == NULL ? (const char *) attribute->name : "";

  if (g_str_equal (name, "id"))
    return read_number (self, attribute, G_MAXINT64, G_TYPE_INVALID, &ballot->id, error);
  if (g_str_equal (name, "round"))
    return read_number (self, attribute, G_MAXINT64, FF_TYPE_ROUND, &ballot->round, error);
  if (g_str_equal (name, "stakeholder-group"))
    return read_number (self, attribute, G_MAXINT64, FF_TYPE_STAKEHOLDER_GROUP,
                        &ballot->stakeholder_group, error);
  if (g_str_equal (name, "slip"))
    return read_whole (self, attribute, G_MAXINT, &ballot->slip, error);
  if (g_str_equal (name, "entry"))
    return read_whole (self, attribute, G_MAXINT, &ballot->entry, error);
  if (g_str_equal (name, "void"))
    return read_voided (self, ballot, attribute, error);
  if (g_str_equal (name, "pass"))
    return read_whole (self, attribute, 2, &ballot->pass, error);
  return ff_xml_refuse_attribute (self->name, attribute, error);
}

static gboolean
read_dots_attribute (
    FfXmlReading *self, gint64 *proposition, gint64 *dots, xmlAttr *attribute, GError **error)
{
  const char *name = attribute->ns == NULL ? (const char *) attribute->name : "";

  if (g_str_equal (name, "proposition"))
    return read_number (self, attribute, G_MAXINT64, FF_TYPE_PROPOSITION, proposition, error);
  if (g_str_equal (name, "dots"))
    return read_number (self, attribute, G_MAXINT, G_TYPE_INVALID, dots, error);
  return ff_xml_refuse_attribute (self->name, attribute, error);
}

static gboolean
read_dots (FfXmlReading *self, FfBallot *ballot, xmlNode *node, GError **error)
{
  gint64 proposition = 0;
  gint64 dots = 0;

  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (!read_dots_attribute (self, &proposition, &dots, attribute, error))
      return FALSE;
  if (proposition == 0 || dots == 0)
    return refuse_incomplete (self, node, "proposition, dots", error);
  if (ff_ballot_get (ballot, proposition) > 0)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file, a line */
                   _ ("%s, line %ld: this ballot names one proposition twice; put its dots "
                      "together."),
                   self->name, xmlGetLineNo (node));
      return FALSE;
    }
  ff_ballot_set (ballot, proposition, (int) dots);
  return TRUE;
}

gboolean
ff_xml_read_ballot (FfXmlReading *self, xmlNode *node, GError **error)
{
  g_autoptr (FfBallot) ballot = ff_ballot_new (0);

  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (!read_ballot_attribute (self, ballot, attribute, error))
      return FALSE;
  if (ballot->id == 0 || ballot->round == 0)
    return refuse_incomplete (self, node, "round, id", error);
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (ff_xml_is_blank (child))
        continue;
      if (!ff_xml_is_element (child, "dots") || child->children != NULL)
        return ff_xml_refuse_node (self->name, child, error);
      if (!read_dots (self, ballot, child, error))
        return FALSE;
    }
  ff_xml_reading_add_ballot (self, g_steal_pointer (&ballot), (int) xmlGetLineNo (node));
  return TRUE;
}
