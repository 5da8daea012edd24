/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-xml.h"

#include "base/ff-error.h"
#include "base/ff-text.h"
#include "exchange/ff-xml-private.h"
#include "model/ff-session-details.h"

#include <glib/gi18n.h>
#include <libxml/parser.h>
#include <string.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlParserCtxt, xmlFreeParserCtxt)

/* Without big lines a node's line stops at 65535. Errors are asked for, not printed. */
#define PARSE_OPTIONS                                                                              \
  (XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES)

gboolean
ff_xml_is_element (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && node->ns != NULL
         && g_str_equal ((const char *) node->ns->href, FF_XML_NAMESPACE)
         && (name == NULL || g_str_equal ((const char *) node->name, name));
}

gboolean
ff_xml_is_blank (const xmlNode *node)
{
  return node->type == XML_COMMENT_NODE || node->type == XML_PI_NODE || xmlIsBlankNode (node);
}

char *
ff_xml_dup_attribute (const xmlAttr *attribute)
{
  xmlChar *value = xmlNodeGetContent ((const xmlNode *) attribute);
  char *copy = ff_text_quote (value != NULL ? (const char *) value : "");

  xmlFree (value);
  return copy;
}

char *
ff_xml_dup_reason (const char *message)
{
  char *reason = g_utf8_make_valid (message != NULL ? message : "", -1);

  return g_strdelimit (g_strstrip (reason), "\n\r", ' ');
}

gboolean
ff_xml_refuse_node (const char *source, xmlNode *node, GError **error)
{
  g_autofree char *parent = ff_text_quote ((const char *) node->parent->name);
  g_autofree char *name = NULL;

  if (node->type != XML_ELEMENT_NODE)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file, a line, an XML element */
                   _ ("%s, line %ld: text does not belong straight into “%s”; it needs an element "
                      "of its own."),
                   source, xmlGetLineNo (node->parent), parent);
      return FALSE;
    }
  name = ff_text_quote ((const char *) node->name);
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, an XML element, the element that it stands in */
               _ ("%s, line %ld: an element “%s” does not belong into “%s”."), source,
               xmlGetLineNo (node), name, parent);
  return FALSE;
}

gboolean
ff_xml_refuse_attribute (const char *source, xmlAttr *attribute, GError **error)
{
  g_autofree char *element = ff_text_quote ((const char *) attribute->parent->name);
  g_autofree char *name = ff_text_quote ((const char *) attribute->name);

  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, an XML element, an attribute that it cannot have */
               _ ("%s, line %ld: the element “%s” has no attribute “%s”."), source,
               xmlGetLineNo (attribute->parent), element, name);
  return FALSE;
}

/* -- the document ----------------------------------------------------------------------------- */

static gboolean
is_cut_off (const char *data, gsize length)
{
  static const char end[] = "</fourfold>";

  while (length > 0 && g_ascii_isspace (data[length - 1]))
    length--;
  return g_strstr_len (data, (gssize) length, "<fourfold") != NULL
         && (length < strlen (end)
             || memcmp (data + length - strlen (end), end, strlen (end)) != 0);
}

static void
set_parse_error (
    xmlParserCtxt *context, const char *data, gsize length, const char *name, GError **error)
{
  const FfXmlFault *fault = xmlCtxtGetLastError (context);
  g_autofree char *why = ff_xml_dup_reason (fault != NULL ? fault->message : NULL);
  int line = fault != NULL ? fault->line : 0;

  if (is_cut_off (data, length))
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file, a line */
                 _ ("%s, line %d: the file breaks off here; it should end with </fourfold>."), name,
                 line);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file, a line, what the XML library says in English */
                 _ ("%s, line %d: this is not well-formed XML (%s)."), name, line, why);
}

static xmlDoc *
parse (const char *data, gsize length, const char *name, GError **error)
{
  g_autoptr (xmlParserCtxt) context = xmlNewParserCtxt ();
  xmlDoc *document;

  if (length == 0 || length > G_MAXINT)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file */
                   _ ("%s is empty or too large; a session in XML is expected."), name);
      return NULL;
    }
  document = xmlCtxtReadMemory (context, data, (int) length, NULL, NULL, PARSE_OPTIONS);
  if (document == NULL)
    set_parse_error (context, data, length, name, error);
  return document;
}

static gboolean
check_version (xmlNode *root, const char *name, GError **error)
{
  xmlAttr *attribute = xmlHasProp (root, BAD_CAST "version");
  g_autofree char *version = attribute != NULL ? ff_xml_dup_attribute (attribute) : NULL;

  if (g_strcmp0 (version, FF_XML_VERSION) == 0)
    return TRUE;
  if (version != NULL && g_ascii_strtoll (version, NULL, 10) > 1)
    g_set_error (error, FF_ERROR, FF_ERROR_NEWER,
                 /* Translators: a file */
                 _ ("%s was written by a newer Fourfold; this one reads version 1."), name);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file, a line; <fourfold version="1"> stays as it is */
                 _ ("%s, line %ld: the version is missing; write <fourfold version=\"1\">."), name,
                 xmlGetLineNo (root));
  return FALSE;
}

static xmlNode *
find_root (xmlDoc *document, const char *name, GError **error)
{
  xmlNode *root = xmlDocGetRootElement (document);

  if (root == NULL || !ff_xml_is_element (root, "fourfold"))
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file, the first element of a session in XML */
                   _ ("%s is not a session in XML; it should begin with %s."), name,
                   "<fourfold xmlns=\"" FF_XML_NAMESPACE "\" version=\"" FF_XML_VERSION "\">");
      return NULL;
    }
  /* A document type could define entities, which have no place here and can be abused. */
  if (document->intSubset != NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file; a document type is a part of some XML files */
                   _ ("%s declares a document type; a session in XML must not have one."), name);
      return NULL;
    }
  return check_version (root, name, error) ? root : NULL;
}

static GType
find_type (const char *element)
{
  g_autofree char *table = g_strdelimit (g_strdup (element), "-", '_');

  return strchr (element, '_') == NULL ? ff_record_type_for_table (table) : G_TYPE_INVALID;
}

static gboolean
read_element (FfXmlReading *self, xmlNode *node, GError **error)
{
  GType type;

  if (ff_xml_is_blank (node))
    return TRUE;
  if (ff_xml_is_element (node, "ballot"))
    return ff_xml_read_ballot (self, node, error);
  if (!ff_xml_is_element (node, NULL))
    return ff_xml_refuse_node (self->name, node, error);
  type = find_type ((const char *) node->name);
  if (type == G_TYPE_INVALID)
    return ff_xml_refuse_node (self->name, node, error);
  return ff_xml_read_record (self, node, type, error);
}

/* Every session has details, if only empty ones. */
static void
complete (FfXmlReading *self)
{
  FfRecord *details;

  if (ff_xml_reading_find (self, FF_TYPE_SESSION_DETAILS, 1) != NULL)
    return;
  details = ff_record_new (FF_TYPE_SESSION_DETAILS);
  ff_record_set_id (details, 1);
  g_ptr_array_add (self->snapshot->records, details);
}

FfSnapshot *
ff_xml_read (const char *data, gsize length, const char *name, GError **error)
{
  g_autoptr (FfXmlReading) self = ff_xml_reading_new (name);
  g_autoptr (xmlDoc) document = NULL;
  xmlNode *root;

  g_return_val_if_fail (data != NULL && name != NULL, NULL);

  document = parse (data, length, name, error);
  root = document != NULL ? find_root (document, name, error) : NULL;
  if (root == NULL)
    return NULL;
  for (xmlNode *node = root->children; node != NULL; node = node->next)
    if (!read_element (self, node, error))
      return NULL;
  if (!ff_xml_check_links (self, error) || !ff_xml_check_rules (self, error)
      || !ff_xml_check_grammar (document, name, error))
    return NULL;
  complete (self);
  ff_snapshot_sort (self->snapshot);
  return g_steal_pointer (&self->snapshot);
}
