/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-schema.h"

#include "store/ff-store-resources.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

static char *
load_rung (int version, GError **error)
{
  g_autofree char *path = g_strdup_printf ("/org/fourfold/Fourfold/store/schema-%d.sql", version);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (ff_store_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (bytes == NULL)
    return NULL;
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static gboolean
climb_one (FfConnection *connection, FfRungLoader load, int version, GError **error)
{
  g_autofree char *sql = load (version, error);
  g_autofree char *stamp = g_strdup_printf ("PRAGMA user_version = %d", version);

  return sql != NULL && ff_connection_run (connection, sql, error)
         && ff_connection_run (connection, stamp, error);
}

/*
 * A row that was there before a column was added is stored without it, and SQLite's session
 * extension takes what is not stored for NULL: a later edit of that row could not be undone. So
 * each row is written once more, with all its columns, in whose place nothing else changes.
 */
static GPtrArray *
list_rewrites (FfConnection *connection, GError **error)
{
  static const char sql[]
      = "SELECT format ('UPDATE \"%w\" SET \"%w\" = \"%w\"', s.name, c.name, c.name) "
        "FROM sqlite_schema s, pragma_table_info (s.name) c WHERE s.type = 'table' "
        "AND c.cid = (SELECT max (cid) FROM pragma_table_info (s.name)) "
        "AND s.name NOT LIKE 'sqlite^_%' ESCAPE '^' AND s.name <> 'change'";
  g_autoptr (GPtrArray) rewrites = g_ptr_array_new_with_free_func (g_free);
  FfStatement *statement = ff_connection_prepare (connection, sql, error);
  FfStepResult result;

  if (statement == NULL)
    return NULL;
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    g_ptr_array_add (rewrites, g_strdup (ff_statement_get_text (statement, 0)));
  return result == FF_STEP_DONE ? g_steal_pointer (&rewrites) : NULL;
}

static gboolean
write_rows_whole (FfConnection *connection, GError **error)
{
  g_autoptr (GPtrArray) rewrites = list_rewrites (connection, error);

  if (rewrites == NULL)
    return FALSE;
  for (guint i = 0; i < rewrites->len; i++)
    if (!ff_connection_run (connection, g_ptr_array_index (rewrites, i), error))
      return FALSE;
  return TRUE;
}

gboolean
ff_schema_climb (FfConnection *connection, FfRungLoader load, int target, GError **error)
{
  gint64 version;

  if (!ff_connection_run (connection, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (!ff_connection_get_number (connection, "PRAGMA user_version", &version, error))
    target = -1;
  while (target > version)
    {
      if (!climb_one (connection, load, (int) version + 1, error))
        {
          target = -1;
          break;
        }
      version++;
    }
  if (target >= 0 && write_rows_whole (connection, error)
      && ff_connection_run (connection, "COMMIT", error))
    return TRUE;
  ff_connection_run (connection, "ROLLBACK", NULL);
  return FALSE;
}

gboolean
ff_schema_create (FfConnection *connection, GError **error)
{
  g_autofree char *stamp = g_strdup_printf ("PRAGMA application_id = %d", FF_SCHEMA_APPLICATION_ID);

  return ff_connection_run (connection, stamp, error)
         && ff_schema_climb (connection, load_rung, FF_SCHEMA_VERSION, error);
}

static gboolean
copy_before (FfConnection *connection, const char *name, GError **error)
{
  const char *path = ff_connection_get_path (connection);
  g_autofree char *copy = g_strdup_printf ("%s.before-version-%d", path, FF_SCHEMA_VERSION);
  g_autoptr (GFile) from = g_file_new_for_path (path);
  g_autoptr (GFile) to = g_file_new_for_path (copy);

  if (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL))
    return TRUE;
  g_set_error (
      error, FF_ERROR, FF_ERROR_FILE,
      /* Translators: %s is the name of a file */
      _ ("“%s” was made by an older Fourfold and must be brought up to date, but no copy "
         "of it can be kept beside it; copy it to a folder of your own with room for both."),
      name);
  return FALSE;
}

gboolean
ff_schema_update (FfConnection *connection, GError **error)
{
  g_autofree char *name = g_path_get_basename (ff_connection_get_path (connection));
  gint64 id, version;

  if (!ff_connection_get_number (connection, "PRAGMA application_id", &id, error)
      || !ff_connection_get_number (connection, "PRAGMA user_version", &version, error))
    return FALSE;
  if (id != FF_SCHEMA_APPLICATION_ID || version < 1)
    {
      /* Translators: %s is the name of a file */
      g_set_error (error, FF_ERROR, FF_ERROR_FILE, _ ("“%s” is not a Fourfold session file."),
                   name);
      return FALSE;
    }
  if (version > FF_SCHEMA_VERSION)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_NEWER,
                   /* Translators: %s is the name of a file */
                   _ ("“%s” was made by a newer Fourfold; it is left as it is. Update Fourfold to "
                      "open it."),
                   name);
      return FALSE;
    }
  if (version == FF_SCHEMA_VERSION)
    return TRUE;
  return copy_before (connection, name, error)
         && ff_schema_climb (connection, load_rung, FF_SCHEMA_VERSION, error);
}
