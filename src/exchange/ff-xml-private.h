/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/ff-xml.h"

#include <libxml/tree.h>
#include <libxml/xmlversion.h>

G_BEGIN_DECLS

#define FF_XML_VERSION "1"

/*
 *   bytes --> xmlDoc --> FfXmlReading (values and their lines) --> links and rules --> grammar
 *
 * Values are read and checked here before the grammar sees the document, because what a grammar
 * has to say about a mistake is of no use to the person who made it.
 */

/* libxml2 2.12 made what it says of an error read-only. */
#if LIBXML_VERSION >= 21200
typedef const xmlError FfXmlFault;
#else
typedef xmlError FfXmlFault;
#endif

/** FfXmlLink: a reference that was read, to be followed once everything is there. */
typedef struct
{
  GType type;       /* of the record referred to */
  gint64 id;        /* of the record referred to */
  int line;         /* on which it stands */
  const char *name; /* (unowned): of the attribute */
} FfXmlLink;

/** FfXmlReading: a session while it is being read. */
typedef struct
{
  const char *name;     /* (unowned): of the source, for messages */
  FfSnapshot *snapshot; /* (owned) */
  GHashTable *records;  /* FfXmlKey -> FfRecord (unowned) */
  GHashTable *lines;    /* FfRecord or FfBallot (unowned) -> line */
  GArray *links;        /* of FfXmlLink */
} FfXmlReading;

/** FfXmlValue: an attribute's value as it was read, and where. */
typedef struct
{
  const char *source; /* (unowned): for messages */
  int line;
  const char *name;
  const char *value;
} FfXmlValue;

/* Each returns %FALSE with one sentence that says what would be right. */
gboolean ff_xml_parse_number (
    const FfXmlValue *value, gint64 minimum, gint64 maximum, gint64 *number, GError **error);
gboolean
ff_xml_parse_choice (const FfXmlValue *value, const FfField *field, gint64 *number, GError **error);
gboolean ff_xml_parse_boolean (const FfXmlValue *value, gint64 *number, GError **error);
gboolean ff_xml_parse_date (const FfXmlValue *value, GError **error);

/** ff_xml_is_element: Returns: whether @node is an element of a session, called @name if given. */
gboolean ff_xml_is_element (const xmlNode *node, const char *name);

/**
 * ff_xml_dup_attribute:
 *
 * Returns: (transfer full): the value of @attribute without blanks around it, and where it is
 *   longer than any valid one, fit to be quoted in a message.
 */
char *ff_xml_dup_attribute (const xmlAttr *attribute);

/**
 * ff_xml_dup_reason:
 * @message: (nullable): what libxml2 says of an error; it may quote damaged bytes
 *
 * Returns: (transfer full): the same on one line, as valid UTF-8.
 */
char *ff_xml_dup_reason (const char *message);

/** ff_xml_refuse_node: says that @node, a child of an element, does not belong there. */
gboolean ff_xml_refuse_node (const char *source, xmlNode *node, GError **error);
/** ff_xml_refuse_attribute: says that an element cannot have @attribute. */
gboolean ff_xml_refuse_attribute (const char *source, xmlAttr *attribute, GError **error);
/** ff_xml_is_blank: Returns: whether @node is a comment or blanks between elements. */
gboolean ff_xml_is_blank (const xmlNode *node);

/** ff_xml_dup_element_name: Returns: (transfer full): the name of a record's element. */
char *ff_xml_dup_element_name (FfRecordClass *klass);

FfXmlReading *ff_xml_reading_new (const char *name);
void ff_xml_reading_free (FfXmlReading *self);

/** ff_xml_reading_find: Returns: (transfer none) (nullable): the record of @type with @id. */
FfRecord *ff_xml_reading_find (FfXmlReading *self, GType type, gint64 id);

/** ff_xml_reading_add: @record: (transfer full). Returns: %FALSE where its id is taken. */
gboolean ff_xml_reading_add (FfXmlReading *self, FfRecord *record, int line, GError **error);

/** ff_xml_reading_add_ballot: @ballot: (transfer full) */
void ff_xml_reading_add_ballot (FfXmlReading *self, FfBallot *ballot, int line);

/** ff_xml_reading_add_link: remembers that @line refers to the record of @type with @id. */
void
ff_xml_reading_add_link (FfXmlReading *self, GType type, gint64 id, const char *name, int line);

/** ff_xml_reading_get_line: Returns: where @object, a record or a ballot, was read. */
int ff_xml_reading_get_line (FfXmlReading *self, gconstpointer object);

/** ff_xml_read_record: reads the element @node into a record of @type. */
gboolean ff_xml_read_record (FfXmlReading *self, xmlNode *node, GType type, GError **error);

/** ff_xml_read_ballot: reads the element @node, a ballot. */
gboolean ff_xml_read_ballot (FfXmlReading *self, xmlNode *node, GError **error);

/** ff_xml_check_links: Returns: whether every reference leads somewhere and none in a circle. */
gboolean ff_xml_check_links (FfXmlReading *self, GError **error);

/** ff_xml_check_rules: Returns: whether numbers are unique and ballots keep the rules. */
gboolean ff_xml_check_rules (FfXmlReading *self, GError **error);

/** ff_xml_check_grammar: Returns: whether @doc is as data/fourfold.rng says. */
gboolean ff_xml_check_grammar (xmlDoc *doc, const char *name, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfXmlReading, ff_xml_reading_free)

G_END_DECLS
