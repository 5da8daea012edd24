/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-history.h"

#include "model/ff-record.h"

#include <glib/gi18n.h>

struct _FfRecording
{
  FfConnection *connection;
  sqlite3_session *session;
};

/* The steps themselves are not undone; everything else is. */
static int
filter_table (void *user_data, const char *table)
{
  return !g_str_equal (table, "change");
}

FfRecording *
ff_recording_start (FfConnection *connection, GError **error)
{
  g_autoptr (FfRecording) self = g_new0 (FfRecording, 1);

  self->connection = connection;
  if (sqlite3session_create (ff_connection_get_handle (connection), "main", &self->session)
          != SQLITE_OK
      || sqlite3session_attach (self->session, NULL) != SQLITE_OK)
    {
      ff_connection_fail (connection, error);
      return NULL;
    }
  sqlite3session_table_filter (self->session, filter_table, NULL);
  return g_steal_pointer (&self);
}

GBytes *
ff_recording_dup_changeset (FfRecording *self, GError **error)
{
  int length = 0;
  void *data = NULL;

  if (sqlite3session_changeset (self->session, &length, &data) != SQLITE_OK)
    {
      ff_connection_fail (self->connection, error);
      return NULL;
    }
  return g_bytes_new_with_free_func (data, (gsize) length, sqlite3_free, data);
}

void
ff_recording_free (FfRecording *self)
{
  if (self->session != NULL)
    sqlite3session_delete (self->session);
  g_free (self);
}

gboolean
ff_history_keep (FfConnection *connection,
                 const char *label,
                 gboolean barrier,
                 GBytes *changeset,
                 GError **error)
{
  FfStatement *statement;

  if (!ff_connection_run (connection, "DELETE FROM change WHERE undone = 1", error))
    return FALSE;
  statement
      = ff_connection_prepare (connection,
                               "INSERT INTO change (label, barrier, changeset) VALUES (?, ?, ?)",
                               error);
  if (statement == NULL)
    return FALSE;
  ff_statement_bind_text (statement, 1, label);
  ff_statement_bind_number (statement, 2, barrier);
  if (!barrier)
    ff_statement_bind_blob (statement, 3, g_bytes_get_data (changeset, NULL),
                            g_bytes_get_size (changeset));
  return ff_statement_execute (statement, error);
}

gboolean
ff_history_clear (FfConnection *connection, GError **error)
{
  return ff_connection_run (connection, "DELETE FROM change", error);
}

/* A step of the history: which, and whether undo may take it. */
typedef struct
{
  gint64 id;
  gboolean barrier;
  char *label;
  GBytes *changeset;
} FfKept;

static void
kept_clear (FfKept *kept)
{
  g_clear_pointer (&kept->label, g_free);
  g_clear_pointer (&kept->changeset, g_bytes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FfKept, kept_clear)

#define LATEST_DONE "FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1"
#define FIRST_UNDONE "FROM change WHERE undone = 1 ORDER BY id LIMIT 1"
#define WHOLE_STEP "SELECT id, barrier, label, changeset "
/* For the labels alone, without reading what may be a large changeset. */
#define BARE_STEP "SELECT id, barrier, label, NULL "

/* Leaves @kept with id 0 where there is no such step. */
static gboolean
read_kept (FfConnection *connection, const char *sql, FfKept *kept, GError **error)
{
  FfStatement *statement = ff_connection_prepare (connection, sql, error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  result = ff_statement_step (statement, error);
  if (result == FF_STEP_ROW)
    {
      gsize length;
      gconstpointer blob = ff_statement_get_blob (statement, 3, &length);

      kept->id = ff_statement_get_number (statement, 0);
      kept->barrier = ff_statement_get_number (statement, 1) != 0;
      kept->label = g_strdup (ff_statement_get_text (statement, 2));
      kept->changeset = g_bytes_new (blob, length);
      ff_statement_reset (statement);
    }
  return result != FF_STEP_ERROR;
}

/* The file holds what the changeset expects unless it is damaged; then nothing is applied. */
static int
refuse_conflict (void *user_data, int conflict, sqlite3_changeset_iter *iter)
{
  return SQLITE_CHANGESET_ABORT;
}

static gboolean
apply (FfConnection *connection, GBytes *changeset, const char *label, GError **error)
{
  int code = sqlite3changeset_apply (ff_connection_get_handle (connection),
                                     (int) g_bytes_get_size (changeset),
                                     (void *) g_bytes_get_data (changeset, NULL), NULL,
                                     refuse_conflict, NULL);

  if (code == SQLITE_OK)
    return TRUE;
  if (code != SQLITE_ABORT && code != SQLITE_CONSTRAINT)
    ff_connection_fail (connection, error);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_FILE,
                 /* Translators: %s names the step, such as "Add theme" */
                 _ ("“%s” no longer fits what the file holds; nothing was changed."), label);
  return FALSE;
}

static gboolean
mark (FfConnection *connection, gint64 id, gboolean undone, GError **error)
{
  FfStatement *statement
      = ff_connection_prepare (connection, "UPDATE change SET undone = ? WHERE id = ?", error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, undone);
  ff_statement_bind_number (statement, 2, id);
  return ff_statement_execute (statement, error);
}

static GBytes *
invert (FfConnection *connection, GBytes *changeset, GError **error)
{
  int length = 0;
  void *data = NULL;

  if (sqlite3changeset_invert ((int) g_bytes_get_size (changeset),
                               g_bytes_get_data (changeset, NULL), &length, &data)
      != SQLITE_OK)
    {
      ff_connection_fail (connection, error);
      return NULL;
    }
  return g_bytes_new_with_free_func (data, (gsize) length, sqlite3_free, data);
}

GBytes *
ff_history_undo (FfConnection *connection, GError **error)
{
  g_auto (FfKept) kept = { 0 };
  g_autoptr (GBytes) inverse = NULL;

  if (!read_kept (connection, WHOLE_STEP LATEST_DONE, &kept, error))
    return NULL;
  if (kept.id == 0 || kept.barrier)
    {
      if (kept.id == 0)
        g_set_error (error, FF_ERROR, FF_ERROR_RULE, _ ("There is nothing to undo."));
      else
        g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                     /* Translators: %s names the step, such as "Open round 1" */
                     _ ("“%s” cannot be undone, nor what came before it."), kept.label);
      return NULL;
    }
  inverse = invert (connection, kept.changeset, error);
  if (inverse == NULL || !apply (connection, inverse, kept.label, error)
      || !mark (connection, kept.id, TRUE, error))
    return NULL;
  return g_steal_pointer (&inverse);
}

GBytes *
ff_history_redo (FfConnection *connection, GError **error)
{
  g_auto (FfKept) kept = { 0 };

  if (!read_kept (connection, WHOLE_STEP FIRST_UNDONE, &kept, error))
    return NULL;
  if (kept.id == 0)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_RULE, _ ("There is nothing to redo."));
      return NULL;
    }
  if (!apply (connection, kept.changeset, kept.label, error)
      || !mark (connection, kept.id, FALSE, error))
    return NULL;
  return g_steal_pointer (&kept.changeset);
}

gboolean
ff_history_read_labels (FfConnection *connection, FfChanges *changes, GError **error)
{
  g_auto (FfKept) done = { 0 };
  g_auto (FfKept) undone = { 0 };

  if (!read_kept (connection, BARE_STEP LATEST_DONE, &done, error)
      || !read_kept (connection, BARE_STEP FIRST_UNDONE, &undone, error))
    return FALSE;
  *(done.barrier ? &changes->barrier_label : &changes->undo_label) = g_steal_pointer (&done.label);
  changes->redo_label = g_steal_pointer (&undone.label);
  return TRUE;
}

/* The key of a row is its first key column; deletes hold it as the old value, others too. */
static gint64
read_key (sqlite3_changeset_iter *iter, int operation)
{
  sqlite3_value *value = NULL;

  if (operation == SQLITE_INSERT)
    sqlite3changeset_new (iter, 0, &value);
  else
    sqlite3changeset_old (iter, 0, &value);
  return value != NULL ? sqlite3_value_int64 (value) : 0;
}

gboolean
ff_history_foreach (FfConnection *connection,
                    GBytes *changeset,
                    FfChangedRowFunc func,
                    gpointer user_data,
                    GError **error)
{
  sqlite3_changeset_iter *iter = NULL;
  gboolean fine = TRUE;

  if (sqlite3changeset_start (&iter, (int) g_bytes_get_size (changeset),
                              (void *) g_bytes_get_data (changeset, NULL))
      != SQLITE_OK)
    {
      ff_connection_fail (connection, error);
      return FALSE;
    }
  while (fine && sqlite3changeset_next (iter) == SQLITE_ROW)
    {
      const char *table;
      int n_columns, operation, indirect;

      sqlite3changeset_op (iter, &table, &n_columns, &operation, &indirect);
      fine = func (table, read_key (iter, operation), operation == SQLITE_DELETE, user_data, error);
    }
  if (sqlite3changeset_finalize (iter) == SQLITE_OK || !fine)
    return fine;
  ff_connection_fail (connection, error);
  return FALSE;
}
