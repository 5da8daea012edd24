/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-xml.h"

#include "base/ff-error.h"
#include "exchange/ff-xml-private.h"

#include <glib/gi18n.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlwriter.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlTextWriter, xmlFreeTextWriter)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlBuffer, xmlBufferFree)

static void
write_attribute (xmlTextWriter *writer, const char *name, const char *value)
{
  xmlTextWriterWriteAttribute (writer, BAD_CAST name, BAD_CAST value);
}

static void
write_number (xmlTextWriter *writer, const char *name, gint64 value)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GINT64_FORMAT, value);

  write_attribute (writer, name, digits);
}

static void
write_field (xmlTextWriter *writer, FfRecord *record, guint index)
{
  const FfField *field = &FF_RECORD_GET_CLASS (record)->fields[index];
  gint64 number;

  if (field->kind == FF_FIELD_DATE)
    {
      if (*ff_record_get_text (record, index) != '\0')
        write_attribute (writer, field->name, ff_record_get_text (record, index));
      return;
    }
  number = ff_record_get_number (record, index);
  if (field->kind == FF_FIELD_CHOICE)
    write_attribute (writer, field->name, ff_field_choice_to_nick (field, number));
  else if (field->kind == FF_FIELD_BOOLEAN)
    write_attribute (writer, field->name, number != 0 ? "true" : "false");
  else if (field->kind == FF_FIELD_INTEGER || number != 0)
    write_number (writer, field->name, number);
}

static gboolean
is_xml_text (const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!IS_CHAR (c))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_text (xmlTextWriter *writer, FfRecord *record, guint index, GError **error)
{
  const FfField *field = &FF_RECORD_GET_CLASS (record)->fields[index];
  const char *text = ff_record_get_text (record, index);

  if (*text == '\0')
    return TRUE;
  if (is_xml_text (text))
    {
      xmlTextWriterWriteElement (writer, BAD_CAST field->name, BAD_CAST text);
      return TRUE;
    }
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: the name of a table, the number of a row, the name of a field */
               _ ("In %s %" G_GINT64_FORMAT " the %s holds a character that cannot be exported."),
               FF_RECORD_GET_CLASS (record)->table, ff_record_get_id (record), field->name);
  return FALSE;
}

static gboolean
write_record (xmlTextWriter *writer, FfRecord *record, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);
  g_autofree char *element = ff_xml_dup_element_name (klass);

  if (!ff_record_check (record, error))
    return FALSE;

  xmlTextWriterStartElement (writer, BAD_CAST element);
  write_number (writer, "id", ff_record_get_id (record));
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind != FF_FIELD_TEXT)
      write_field (writer, record, i);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_TEXT && !write_text (writer, record, i, error))
      return FALSE;
  xmlTextWriterEndElement (writer);
  return TRUE;
}

static void
write_ballot (xmlTextWriter *writer, const FfBallot *ballot)
{
  xmlTextWriterStartElement (writer, BAD_CAST "ballot");
  write_number (writer, "round", ballot->round);
  write_number (writer, "id", ballot->id);
  if (ballot->slip != 0)
    write_number (writer, "slip", ballot->slip);
  if (ballot->entry != 0)
    write_number (writer, "entry", ballot->entry);
  if (ballot->voided)
    write_attribute (writer, "void", "true");
  if (ballot->pass != 1)
    write_number (writer, "pass", ballot->pass);
  if (ballot->stakeholder_group != 0)
    write_number (writer, "stakeholder-group", ballot->stakeholder_group);
  for (guint i = 0; i < ballot->dots->len; i++)
    {
      const FfDots *dots = &g_array_index (ballot->dots, FfDots, i);

      xmlTextWriterStartElement (writer, BAD_CAST "dots");
      write_number (writer, "proposition", dots->proposition);
      write_number (writer, "dots", dots->dots);
      xmlTextWriterEndElement (writer);
    }
  xmlTextWriterEndElement (writer);
}

static gboolean
write_session (xmlTextWriter *writer, FfSnapshot *snapshot, GError **error)
{
  xmlTextWriterStartElement (writer, BAD_CAST "fourfold");
  write_attribute (writer, "xmlns", FF_XML_NAMESPACE);
  write_attribute (writer, "version", FF_XML_VERSION);
  for (guint i = 0; i < snapshot->records->len; i++)
    if (!write_record (writer, g_ptr_array_index (snapshot->records, i), error))
      return FALSE;
  for (guint i = 0; i < snapshot->ballots->len; i++)
    write_ballot (writer, g_ptr_array_index (snapshot->ballots, i));
  xmlTextWriterEndElement (writer);
  return TRUE;
}

GBytes *
ff_xml_write (FfSnapshot *snapshot, GError **error)
{
  g_autoptr (xmlBuffer) buffer = xmlBufferCreate ();
  g_autoptr (xmlTextWriter) writer = xmlNewTextWriterMemory (buffer, 0);
  gboolean written;

  g_return_val_if_fail (snapshot != NULL, NULL);

  ff_snapshot_sort (snapshot);
  xmlTextWriterSetIndent (writer, 1);
  xmlTextWriterSetIndentString (writer, BAD_CAST "  ");
  xmlTextWriterStartDocument (writer, "1.0", "UTF-8", NULL);
  written = write_session (writer, snapshot, error);
  xmlTextWriterEndDocument (writer);
  xmlTextWriterFlush (writer);
  if (!written)
    return NULL;
  return g_bytes_new (xmlBufferContent (buffer), (gsize) xmlBufferLength (buffer));
}
