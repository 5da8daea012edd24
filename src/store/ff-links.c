/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-links.h"

#include "store/ff-rows.h"

#include <glib/gi18n.h>

static gboolean
refuse_missing (FfRecord *record, const FfField *field, gint64 id, GError **error)
{
  g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
               /* Translators: a table, a field, the table that it refers to, an id */
               _ ("%s: %s refers to %s %" G_GINT64_FORMAT
                  ", which is not in the session; choose one that is."),
               FF_RECORD_GET_CLASS (record)->table, field->name,
               ff_record_class_of (field->type ())->table, id);
  return FALSE;
}

static gboolean
refuse_circle (FfRecord *record, const FfField *field, GError **error)
{
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: a table, and a field such as "joined-into" */
               _ ("%s: %s leads back to where it starts; it must end somewhere."),
               FF_RECORD_GET_CLASS (record)->table, field->name);
  return FALSE;
}

/* Follows @next to its end. A file made by hand may hold a circle that @start is not part of. */
static gboolean
check_end (FfConnection *connection, FfRecord *start, guint index, FfRecord *next, GError **error)
{
  const FfField *field = &FF_RECORD_GET_CLASS (start)->fields[index];
  g_autoptr (GHashTable) passed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (FfRecord) at = g_object_ref (next);
  gint64 id = ff_record_get_id (start);

  g_hash_table_add (passed, g_memdup2 (&id, sizeof id));
  while (at != NULL)
    {
      g_autoptr (FfRecord) further = NULL;

      id = ff_record_get_id (at);
      if (!g_hash_table_add (passed, g_memdup2 (&id, sizeof id)))
        return refuse_circle (start, field, error);
      if (!ff_rows_find (connection, field->type (), ff_record_get_number (at, index), &further,
                         error))
        return FALSE;
      g_set_object (&at, further);
    }
  return TRUE;
}

static gboolean
check_link (FfConnection *connection, FfRecord *record, guint index, GError **error)
{
  const FfField *field = &FF_RECORD_GET_CLASS (record)->fields[index];
  gint64 id = ff_record_get_number (record, index);
  g_autoptr (FfRecord) found = NULL;

  if (!ff_rows_find (connection, field->type (), id, &found, error))
    return FALSE;
  if (found == NULL)
    return refuse_missing (record, field, id, error);
  return field->type () != G_OBJECT_TYPE (record)
         || check_end (connection, record, index, found, error);
}

gboolean
ff_links_check (FfConnection *connection, FfRecord *before, FfRecord *after, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (after);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_REFERENCE && ff_record_get_number (after, i) != 0
        && (before == NULL || ff_record_differs (before, after, i))
        && !check_link (connection, after, i, error))
      return FALSE;
  return TRUE;
}
