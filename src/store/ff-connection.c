/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-connection.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n.h>

/* Another program may hold the file for the moment of a transaction; this is how long we wait. */
#define BUSY_MILLISECONDS 5000

struct _FfStatement
{
  FfConnection *connection;
  sqlite3_stmt *stmt;
};

struct _FfConnection
{
  sqlite3 *db;
  char *path;
  GHashTable *statements; /* SQL -> FfStatement */
};

static void
free_statement (gpointer data)
{
  FfStatement *self = data;

  sqlite3_finalize (self->stmt);
  g_free (self);
}

/* The sentence for what a person can do something about; NULL for any other failure. */
static char *
dup_sentence (int code, const char *name)
{
  if (code == SQLITE_READONLY_DBMOVED)
    /* Translators: %s is the name of a file */
    return g_strdup_printf (
        _ ("“%s” was moved, renamed or removed; nothing was changed. Put it back "
           "where it was, or open it where it is now."),
        name);
  switch (code & 0xff)
    {
    case SQLITE_NOTADB:
      /* Translators: %s is the name of a file, here and in the sentences below */
      return g_strdup_printf (_ ("“%s” is not a Fourfold session file."), name);
    case SQLITE_CORRUPT:
      return g_strdup_printf (_ ("“%s” is damaged; open a copy of it from before, or export what "
                                 "can still be read."),
                              name);
    case SQLITE_FULL:
      /* Translators: %s is the name of a file */
      return g_strdup_printf (_ ("There is no room left on the disk for “%s”; nothing was changed. "
                                 "Make room and try again."),
                              name);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      /* Translators: %s is the name of a file */
      return g_strdup_printf (_ ("“%s” cannot be written; nothing was changed. Copy it to a folder "
                                 "of your own."),
                              name);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      /* Translators: %s is the name of a file */
      return g_strdup_printf (_ ("“%s” is in use by another program; nothing was changed. Close it "
                                 "there and try again."),
                              name);
    case SQLITE_CANTOPEN:
      /* Translators: %s is the name of a file */
      return g_strdup_printf (_ ("“%s” cannot be opened for writing; check that its folder exists "
                                 "and can be written."),
                              name);
    case SQLITE_IOERR:
      /* Translators: %s is the name of a file */
      return g_strdup_printf (_ ("“%s” could not be read or written; nothing was changed. Check "
                                 "that the disk is still there."),
                              name);
    default:
      return NULL;
    }
}

void
ff_connection_fail (FfConnection *self, GError **error)
{
  g_autofree char *name = g_path_get_basename (self->path);
  g_autofree char *sentence = dup_sentence (sqlite3_extended_errcode (self->db), name);

  if (sentence != NULL)
    g_set_error_literal (error, FF_ERROR, FF_ERROR_FILE, sentence);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_FILE,
                 /* Translators: a file name, and what the database library says */
                 _ ("“%s” could not be changed: %s."), name, sqlite3_errmsg (self->db));
}

static gboolean
configure (FfConnection *self, GError **error)
{
  /* FULL and a rollback journal: the one file on disk is always the whole session, and can be
   * copied to a stick while the program runs. secure_delete: a ballot leaves no trace in free
   * pages. */
  static const char sql[] = "PRAGMA trusted_schema = OFF;"
                            "PRAGMA foreign_keys = ON;"
                            "PRAGMA secure_delete = ON;"
                            "PRAGMA synchronous = FULL;"
                            "PRAGMA temp_store = MEMORY;";

  sqlite3_extended_result_codes (self->db, 1);
  sqlite3_busy_timeout (self->db, BUSY_MILLISECONDS);
  return ff_connection_run (self, sql, error);
}

FfConnection *
ff_connection_open (const char *path, gboolean create, GError **error)
{
  g_autoptr (FfConnection) self = g_new0 (FfConnection, 1);
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0);

  self->path = g_strdup (path);
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_statement);
  if (!create && !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      /* Translators: %s is the path of a file */
      g_set_error (error, FF_ERROR, FF_ERROR_MISSING, _ ("There is no file “%s”."), path);
      return NULL;
    }
  if (sqlite3_open_v2 (path, &self->db, flags, NULL) != SQLITE_OK)
    {
      ff_connection_fail (self, error);
      return NULL;
    }
  if (!configure (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
ff_connection_free (FfConnection *self)
{
  g_hash_table_unref (self->statements);
  sqlite3_close (self->db);
  g_free (self->path);
  g_free (self);
}

sqlite3 *
ff_connection_get_handle (FfConnection *self)
{
  return self->db;
}

const char *
ff_connection_get_path (FfConnection *self)
{
  return self->path;
}

gboolean
ff_connection_is_read_only (FfConnection *self)
{
  return sqlite3_db_readonly (self->db, "main") == 1;
}

gboolean
ff_connection_run (FfConnection *self, const char *sql, GError **error)
{
  if (sqlite3_exec (self->db, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;
  ff_connection_fail (self, error);
  return FALSE;
}

gboolean
ff_connection_get_number (FfConnection *self, const char *sql, gint64 *number, GError **error)
{
  FfStatement *statement = ff_connection_prepare (self, sql, error);

  if (statement == NULL || ff_statement_step (statement, error) == FF_STEP_ERROR)
    return FALSE;
  *number = ff_statement_get_number (statement, 0);
  ff_statement_reset (statement);
  return TRUE;
}

FfStatement *
ff_connection_prepare (FfConnection *self, const char *sql, GError **error)
{
  FfStatement *statement = g_hash_table_lookup (self->statements, sql);
  sqlite3_stmt *stmt = NULL;

  if (statement != NULL)
    {
      ff_statement_reset (statement);
      return statement;
    }
  if (sqlite3_prepare_v3 (self->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL) != SQLITE_OK)
    {
      ff_connection_fail (self, error);
      return NULL;
    }
  statement = g_new0 (FfStatement, 1);
  statement->connection = self;
  statement->stmt = stmt;
  g_hash_table_insert (self->statements, g_strdup (sql), statement);
  return statement;
}

void
ff_statement_bind_number (FfStatement *self, int parameter, gint64 value)
{
  sqlite3_bind_int64 (self->stmt, parameter, value);
}

void
ff_statement_bind_reference (FfStatement *self, int parameter, gint64 id)
{
  if (id != 0)
    sqlite3_bind_int64 (self->stmt, parameter, id);
  else
    sqlite3_bind_null (self->stmt, parameter);
}

void
ff_statement_bind_text (FfStatement *self, int parameter, const char *value)
{
  sqlite3_bind_text (self->stmt, parameter, value, -1, SQLITE_TRANSIENT);
}

void
ff_statement_bind_blob (FfStatement *self, int parameter, gconstpointer data, gsize length)
{
  sqlite3_bind_blob64 (self->stmt, parameter, data, length, SQLITE_TRANSIENT);
}

FfStepResult
ff_statement_step (FfStatement *self, GError **error)
{
  switch (sqlite3_step (self->stmt))
    {
    case SQLITE_ROW:
      return FF_STEP_ROW;
    case SQLITE_DONE:
      sqlite3_reset (self->stmt);
      return FF_STEP_DONE;
    default:
      ff_connection_fail (self->connection, error);
      sqlite3_reset (self->stmt);
      return FF_STEP_ERROR;
    }
}

gboolean
ff_statement_execute (FfStatement *self, GError **error)
{
  FfStepResult result;

  do
    result = ff_statement_step (self, error);
  while (result == FF_STEP_ROW);
  return result == FF_STEP_DONE;
}

gint64
ff_statement_get_number (FfStatement *self, int column)
{
  return sqlite3_column_int64 (self->stmt, column);
}

const char *
ff_statement_get_text (FfStatement *self, int column)
{
  const unsigned char *text = sqlite3_column_text (self->stmt, column);

  return text != NULL ? (const char *) text : "";
}

gconstpointer
ff_statement_get_blob (FfStatement *self, int column, gsize *length)
{
  gconstpointer blob = sqlite3_column_blob (self->stmt, column);

  *length = (gsize) sqlite3_column_bytes (self->stmt, column);
  return blob;
}

void
ff_statement_reset (FfStatement *self)
{
  sqlite3_reset (self->stmt);
  sqlite3_clear_bindings (self->stmt);
}
