/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-xml-private.h"

#include <glib/gi18n.h>

typedef struct
{
  GType type;
  gint64 id;
} FfXmlKey;

static guint
hash_key (gconstpointer data)
{
  const FfXmlKey *key = data;

  return g_int64_hash (&key->id) * 31 + (guint) key->type;
}

static gboolean
keys_equal (gconstpointer a, gconstpointer b)
{
  const FfXmlKey *first = a;
  const FfXmlKey *second = b;

  return first->type == second->type && first->id == second->id;
}

char *
ff_xml_dup_element_name (FfRecordClass *klass)
{
  return g_strdelimit (g_strdup (klass->table), "_", '-');
}

FfXmlReading *
ff_xml_reading_new (const char *name)
{
  FfXmlReading *self = g_new0 (FfXmlReading, 1);

  self->name = name;
  self->snapshot = ff_snapshot_new ();
  self->records = g_hash_table_new_full (hash_key, keys_equal, g_free, NULL);
  self->lines = g_hash_table_new (NULL, NULL);
  self->links = g_array_new (FALSE, FALSE, sizeof (FfXmlLink));
  return self;
}

void
ff_xml_reading_free (FfXmlReading *self)
{
  g_clear_pointer (&self->snapshot, ff_snapshot_free);
  g_hash_table_unref (self->records);
  g_hash_table_unref (self->lines);
  g_array_unref (self->links);
  g_free (self);
}

FfRecord *
ff_xml_reading_find (FfXmlReading *self, GType type, gint64 id)
{
  FfXmlKey key = { type, id };

  return g_hash_table_lookup (self->records, &key);
}

gboolean
ff_xml_reading_add (FfXmlReading *self, FfRecord *record, int line, GError **error)
{
  FfXmlKey key = { G_OBJECT_TYPE (record), ff_record_get_id (record) };
  FfRecord *before = ff_xml_reading_find (self, key.type, key.id);

  g_ptr_array_add (self->snapshot->records, record);
  if (before != NULL)
    {
      g_autofree char *element = ff_xml_dup_element_name (FF_RECORD_GET_CLASS (record));

      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file, a line, an element such as "theme", its number, a line */
                   _ ("%s, line %d: the id of %s %" G_GINT64_FORMAT
                      " is already taken on line %d; every id may stand once."),
                   self->name, line, element, key.id, ff_xml_reading_get_line (self, before));
      return FALSE;
    }
  g_hash_table_insert (self->records, g_memdup2 (&key, sizeof key), record);
  g_hash_table_insert (self->lines, record, GINT_TO_POINTER (line));
  return TRUE;
}

void
ff_xml_reading_add_ballot (FfXmlReading *self, FfBallot *ballot, int line)
{
  g_ptr_array_add (self->snapshot->ballots, ballot);
  g_hash_table_insert (self->lines, ballot, GINT_TO_POINTER (line));
}

void
ff_xml_reading_add_link (FfXmlReading *self, GType type, gint64 id, const char *name, int line)
{
  FfXmlLink link = { type, id, line, name };

  g_array_append_val (self->links, link);
}

int
ff_xml_reading_get_line (FfXmlReading *self, gconstpointer object)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->lines, object));
}
