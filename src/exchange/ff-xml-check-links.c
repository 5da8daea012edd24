/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-xml-private.h"

#include <glib/gi18n.h>

static gboolean
check_link (FfXmlReading *self, const FfXmlLink *link, GError **error)
{
  g_autofree char *element = NULL;

  if (ff_xml_reading_find (self, link->type, link->id) != NULL)
    return TRUE;
  element = ff_xml_dup_element_name (ff_record_class_of (link->type));
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, an attribute, an element such as "theme", its id */
               _ ("%s, line %d: %s refers to %s %" G_GINT64_FORMAT ", which is not in the file."),
               self->name, link->line, link->name, element, link->id);
  return FALSE;
}

/* Follows one reference to its own kind; whoever comes round again went in a circle. */
static gboolean
goes_in_circle (FfXmlReading *self, FfRecord *start, guint field)
{
  FfRecord *at = start;

  for (guint steps = 0; steps <= self->snapshot->records->len; steps++)
    {
      gint64 next = ff_record_get_number (at, field);

      if (next == 0)
        return FALSE;
      at = ff_xml_reading_find (self, G_OBJECT_TYPE (start), next);
      if (at == start)
        return TRUE;
    }
  return FALSE;
}

static gboolean
check_circles (FfXmlReading *self, FfRecord *record, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const FfField *field = &klass->fields[i];

      if (field->kind != FF_FIELD_REFERENCE || field->type () != G_OBJECT_TYPE (record)
          || !goes_in_circle (self, record, i))
        continue;
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file, a line, an attribute such as "joined-into" */
                   _ ("%s, line %d: %s leads back to where it starts; it must end somewhere."),
                   self->name, ff_xml_reading_get_line (self, record), field->name);
      return FALSE;
    }
  return TRUE;
}

gboolean
ff_xml_check_links (FfXmlReading *self, GError **error)
{
  for (guint i = 0; i < self->links->len; i++)
    if (!check_link (self, &g_array_index (self->links, FfXmlLink, i), error))
      return FALSE;
  for (guint i = 0; i < self->snapshot->records->len; i++)
    if (!check_circles (self, g_ptr_array_index (self->snapshot->records, i), error))
      return FALSE;
  return TRUE;
}
