/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-exchange-resources.h"
#include "exchange/ff-xml-private.h"

#include <glib/gi18n.h>
#include <libxml/relaxng.h>

#define GRAMMAR "/org/fourfold/exchange/fourfold.rng"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNGParserCtxt, xmlRelaxNGFreeParserCtxt)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNG, xmlRelaxNGFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNGValidCtxt, xmlRelaxNGFreeValidCtxt)

/* The first complaint; those that follow from it would only confuse. */
typedef struct
{
  int line;
  char *message; /* (owned) */
} FfXmlComplaint;

static void
ignore_fault_cb (void *user_data, FfXmlFault *fault)
{
}

static void
note_fault_cb (void *user_data, FfXmlFault *fault)
{
  FfXmlComplaint *complaint = user_data;

  if (complaint->message != NULL || fault->message == NULL)
    return;
  complaint->line = fault->line;
  complaint->message = ff_xml_dup_reason (fault->message);
}

static gboolean
is_optional_attribute (xmlNode *node)
{
  xmlNode *child = xmlFirstElementChild (node);

  return xmlStrEqual (node->name, BAD_CAST "optional") && child != NULL
         && xmlStrEqual (child->name, BAD_CAST "attribute");
}

/* Turns @optional into any number of attributes; their names are still to be given. */
static xmlNode *
start_names (xmlNode *optional)
{
  xmlNode *attribute = xmlFirstElementChild (optional);

  xmlNodeSetName (optional, BAD_CAST "zeroOrMore");
  xmlUnsetProp (attribute, BAD_CAST "name");
  xmlSetProp (attribute, BAD_CAST "ns", BAD_CAST "");
  xmlNodeSetContent (attribute, NULL);
  return xmlNewChild (attribute, attribute->ns, BAD_CAST "choice", NULL);
}

static void
add_name (xmlNode **names, xmlNode *optional)
{
  xmlChar *name = xmlGetProp (xmlFirstElementChild (optional), BAD_CAST "name");

  if (*names == NULL)
    *names = start_names (optional);
  else
    {
      xmlUnlinkNode (optional);
      xmlFreeNode (optional);
    }
  xmlNewChild (*names, (*names)->ns, BAD_CAST "name", name);
  xmlFree (name);
}

/* libxml2 follows every way in which some of the attributes that are there could have been left
 * out: for n that may be, 2 to the power of n. The reader has looked at their values already; here
 * one pattern for all of them is enough. */
static void
gather_attributes (xmlNode *pattern)
{
  xmlNode *names = NULL;
  xmlNode *next;

  for (xmlNode *child = xmlFirstElementChild (pattern); child != NULL; child = next)
    {
      next = xmlNextElementSibling (child);
      if (is_optional_attribute (child))
        add_name (&names, child);
      else
        gather_attributes (child);
    }
}

static xmlRelaxNG *
load_grammar (void)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (ff_exchange_get_resource (), GRAMMAR,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (xmlDoc) document
      = xmlReadMemory (g_bytes_get_data (bytes, NULL), (int) g_bytes_get_size (bytes), NULL, NULL,
                       XML_PARSE_NONET);
  g_autoptr (xmlRelaxNGParserCtxt) context = NULL;

  gather_attributes (xmlDocGetRootElement (document));
  context = xmlRelaxNGNewDocParserCtxt (document);
  xmlRelaxNGSetParserStructuredErrors (context, ignore_fault_cb, NULL);
  return xmlRelaxNGParse (context);
}

gboolean
ff_xml_check_grammar (xmlDoc *doc, const char *name, GError **error)
{
  g_autoptr (xmlRelaxNG) grammar = load_grammar ();
  g_autoptr (xmlRelaxNGValidCtxt) context = NULL;
  FfXmlComplaint complaint = { 0, NULL };
  gboolean valid;

  g_return_val_if_fail (grammar != NULL, FALSE);

  context = xmlRelaxNGNewValidCtxt (grammar);
  xmlRelaxNGSetValidStructuredErrors (context, note_fault_cb, &complaint);
  valid = xmlRelaxNGValidateDoc (context, doc) == 0;
  if (!valid)
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file, a line, what the XML library says in English */
                 _ ("%s, line %d: an element is not as fourfold.rng describes it (%s)."), name,
                 complaint.line, complaint.message != NULL ? complaint.message : "");
  g_free (complaint.message);
  return valid;
}
