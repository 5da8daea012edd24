/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-rows.h"

#include "base/ff-text.h"

#include <glib/gi18n.h>
#include <string.h>

static char *
dup_column (const FfField *field)
{
  return g_strdelimit (g_strdup (field->name), "-", '_');
}

static GString *
join_columns (FfRecordClass *klass, const char *suffix)
{
  GString *columns = g_string_new (NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *column = dup_column (&klass->fields[i]);

      g_string_append_printf (columns, ", %s%s", column, suffix);
    }
  return columns;
}

static FfStatement *
prepare_select (FfConnection *connection, FfRecordClass *klass, const char *rest, GError **error)
{
  g_autoptr (GString) columns = join_columns (klass, "");
  g_autofree char *sql
      = g_strdup_printf ("SELECT id%s FROM %s %s", columns->str, klass->table, rest);

  return ff_connection_prepare (connection, sql, error);
}

static gboolean
read_field (FfRecord *record, guint i, FfStatement *statement, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);
  const FfField *field = &klass->fields[i];
  gint64 number = 0;

  if (ff_field_is_text (field))
    {
      ff_record_set_text (record, i, ff_statement_get_text (statement, (int) i + 1));
      return TRUE;
    }
  if (field->kind != FF_FIELD_CHOICE)
    number = ff_statement_get_number (statement, (int) i + 1);
  else if (!ff_field_choice_from_nick (field, ff_statement_get_text (statement, (int) i + 1),
                                       &number))
    {
      g_set_error (error, FF_ERROR, FF_ERROR_FILE,
                   /* Translators: a table of the file, its row, a column, and the unknown word */
                   _ ("The file is damaged: %s %d has the unknown %s “%s”."), klass->table,
                   (int) ff_record_get_id (record), field->name,
                   ff_statement_get_text (statement, (int) i + 1));
      return FALSE;
    }
  ff_record_set_number (record, i, number);
  return TRUE;
}

static FfRecord *
read_row (GType type, FfStatement *statement, GError **error)
{
  g_autoptr (FfRecord) record = ff_record_new (type);

  ff_record_set_id (record, ff_statement_get_number (statement, 0));
  for (guint i = 0; i < FF_RECORD_GET_CLASS (record)->n_fields; i++)
    if (!read_field (record, i, statement, error))
      return NULL;
  return g_steal_pointer (&record);
}

static GPtrArray *
read_all (GType type, FfStatement *statement, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  FfStepResult result;

  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    {
      FfRecord *record = read_row (type, statement, error);

      if (record == NULL)
        {
          ff_statement_reset (statement);
          return NULL;
        }
      g_ptr_array_add (records, record);
    }
  return result == FF_STEP_DONE ? g_steal_pointer (&records) : NULL;
}

GPtrArray *
ff_rows_load (FfConnection *connection, GType type, GError **error)
{
  FfStatement *statement
      = prepare_select (connection, ff_record_class_of (type), "ORDER BY id", error);

  return statement != NULL ? read_all (type, statement, error) : NULL;
}

GPtrArray *
ff_rows_load_where (FfConnection *connection, GType type, guint field, gint64 value, GError **error)
{
  FfRecordClass *klass = ff_record_class_of (type);
  g_autofree char *column = dup_column (&klass->fields[field]);
  g_autofree char *rest = g_strdup_printf ("WHERE %s = ? ORDER BY id", column);
  FfStatement *statement = prepare_select (connection, klass, rest, error);

  if (statement == NULL)
    return NULL;
  if (klass->fields[field].kind == FF_FIELD_CHOICE)
    ff_statement_bind_text (statement, 1, ff_field_choice_to_nick (&klass->fields[field], value));
  else
    ff_statement_bind_number (statement, 1, value);
  return read_all (type, statement, error);
}

gboolean
ff_rows_find (FfConnection *connection, GType type, gint64 id, FfRecord **record, GError **error)
{
  g_autoptr (GPtrArray) found = NULL;
  FfStatement *statement
      = prepare_select (connection, ff_record_class_of (type), "WHERE id = ?", error);

  *record = NULL;
  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, id);
  found = read_all (type, statement, error);
  if (found == NULL)
    return FALSE;
  if (found->len > 0)
    *record = g_object_ref (g_ptr_array_index (found, 0));
  return TRUE;
}

static void
bind_field (FfStatement *statement, int parameter, FfRecord *record, guint i)
{
  const FfField *field = &FF_RECORD_GET_CLASS (record)->fields[i];

  if (ff_field_is_text (field))
    ff_statement_bind_text (statement, parameter, ff_record_get_text (record, i));
  else if (field->kind == FF_FIELD_CHOICE)
    ff_statement_bind_text (statement, parameter,
                            ff_field_choice_to_nick (field, ff_record_get_number (record, i)));
  else if (field->kind == FF_FIELD_REFERENCE)
    ff_statement_bind_reference (statement, parameter, ff_record_get_number (record, i));
  else
    ff_statement_bind_number (statement, parameter, ff_record_get_number (record, i));
}

static void
clean_texts (FfRecord *record)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (ff_field_is_text (&klass->fields[i]))
      {
        g_autofree char *clean = ff_text_clean (ff_record_get_text (record, i));

        ff_record_set_text (record, i, clean);
      }
}

gboolean
ff_rows_insert (FfConnection *connection, FfRecord *record, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);
  g_autoptr (GString) columns = join_columns (klass, "");
  g_autoptr (GString) marks = g_string_new ("?");
  g_autofree char *sql = NULL;
  FfStatement *statement;

  clean_texts (record);
  if (!ff_record_check (record, error))
    return FALSE;
  for (guint i = 0; i < klass->n_fields; i++)
    g_string_append (marks, ", ?");
  sql = g_strdup_printf ("INSERT INTO %s (id%s) VALUES (%s)", klass->table, columns->str,
                         marks->str);
  statement = ff_connection_prepare (connection, sql, error);
  if (statement == NULL)
    return FALSE;
  ff_statement_bind_reference (statement, 1, ff_record_get_id (record));
  for (guint i = 0; i < klass->n_fields; i++)
    bind_field (statement, (int) i + 2, record, i);
  if (!ff_statement_execute (statement, error))
    return FALSE;
  ff_record_set_id (record, sqlite3_last_insert_rowid (ff_connection_get_handle (connection)));
  return TRUE;
}

gboolean
ff_rows_update (FfConnection *connection, FfRecord *record, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);
  g_autoptr (GString) columns = join_columns (klass, " = ?");
  g_autofree char *sql = NULL;
  FfStatement *statement;

  clean_texts (record);
  if (!ff_record_check (record, error))
    return FALSE;
  sql = g_strdup_printf ("UPDATE %s SET %s WHERE id = ?", klass->table,
                         columns->str + strlen (", "));
  statement = ff_connection_prepare (connection, sql, error);
  if (statement == NULL)
    return FALSE;
  for (guint i = 0; i < klass->n_fields; i++)
    bind_field (statement, (int) i + 1, record, i);
  ff_statement_bind_number (statement, (int) klass->n_fields + 1, ff_record_get_id (record));
  return ff_statement_execute (statement, error);
}

gboolean
ff_rows_set (
    FfConnection *connection, GType type, gint64 id, guint field, gint64 value, GError **error)
{
  g_autoptr (FfRecord) record = NULL;

  if (!ff_rows_find (connection, type, id, &record, error))
    return FALSE;
  if (record == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
                   /* Translators: what is gone, as a word of the file, such as "theme" */
                   _ ("This %s is no longer there; nothing was changed."),
                   ff_record_class_of (type)->table);
      return FALSE;
    }
  ff_record_set_number (record, field, value);
  return ff_rows_update (connection, record, error);
}

gboolean
ff_rows_delete (FfConnection *connection, GType type, gint64 id, GError **error)
{
  g_autofree char *sql
      = g_strdup_printf ("DELETE FROM %s WHERE id = ?", ff_record_class_of (type)->table);
  FfStatement *statement = ff_connection_prepare (connection, sql, error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, id);
  return ff_statement_execute (statement, error);
}

gboolean
ff_rows_get_maximum (FfConnection *connection,
                     GType type,
                     guint field,
                     gint64 otherwise,
                     gint64 *maximum,
                     GError **error)
{
  FfRecordClass *klass = ff_record_class_of (type);
  g_autofree char *column = dup_column (&klass->fields[field]);
  g_autofree char *sql
      = g_strdup_printf ("SELECT coalesce (max (%s), %" G_GINT64_FORMAT ") FROM %s", column,
                         otherwise, klass->table);

  return ff_connection_get_number (connection, sql, maximum, error);
}
