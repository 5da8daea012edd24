/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-store.h"

#include "model/ff-hand-tally.h"
#include "model/ff-round.h"
#include "store/ff-ballots.h"
#include "store/ff-counts.h"
#include "store/ff-history.h"
#include "store/ff-rows.h"
#include "store/ff-schema.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

struct _FfStore
{
  FfConnection *connection;
  FfClock *clock;
  gint64 data_version; /* changes when another program writes to the file */
  char *id;            /* by which the file is known wherever it lies */
  GHashTable *touched; /* gint64 * (round id): counts to read again in this transaction */
};

static gboolean
read_id (FfStore *self, GError **error)
{
  FfStatement *statement
      = ff_connection_prepare (self->connection, "SELECT word FROM identity", error);
  FfStepResult result = statement != NULL ? ff_statement_step (statement, error) : FF_STEP_ERROR;

  if (result == FF_STEP_ERROR)
    return FALSE;
  /* Somebody took the row out: what is kept about the file is then kept under its path alone. */
  self->id = g_strdup (result == FF_STEP_ROW ? ff_statement_get_text (statement, 0) : "unknown");
  ff_statement_reset (statement);
  return TRUE;
}

static FfStore *
take_connection (FfConnection *connection, FfClock *clock, GError **error)
{
  g_autoptr (FfStore) self = g_new0 (FfStore, 1);

  self->connection = connection;
  self->clock = g_object_ref (clock);
  self->touched = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  if (!ff_connection_get_number (connection, "PRAGMA data_version", &self->data_version, error)
      || !read_id (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

FfStore *
ff_store_create (const char *path, FfClock *clock, GError **error)
{
  g_autoptr (FfConnection) connection = NULL;

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error (error, FF_ERROR, FF_ERROR_FILE,
                   /* Translators: %s is the path of a file */
                   _ ("There already is a file “%s”; choose another name."), path);
      return NULL;
    }
  connection = ff_connection_open (path, TRUE, error);
  if (connection == NULL)
    return NULL;
  if (!ff_schema_create (connection, error))
    {
      g_unlink (path);
      return NULL;
    }
  return take_connection (g_steal_pointer (&connection), clock, error);
}

FfStore *
ff_store_open (const char *path, FfClock *clock, GError **error)
{
  g_autoptr (FfConnection) connection = ff_connection_open (path, FALSE, error);

  if (connection == NULL || !ff_schema_update (connection, error))
    return NULL;
  return take_connection (g_steal_pointer (&connection), clock, error);
}

void
ff_store_free (FfStore *self)
{
  g_free (self->id);
  g_hash_table_unref (self->touched);
  ff_connection_free (self->connection);
  g_object_unref (self->clock);
  g_free (self);
}

FfConnection *
ff_store_get_connection (FfStore *self)
{
  return self->connection;
}

const char *
ff_store_get_id (FfStore *self)
{
  return self->id;
}

gboolean
ff_store_is_read_only (FfStore *self)
{
  return ff_connection_is_read_only (self->connection);
}

char *
ff_store_dup_today (FfStore *self)
{
  return ff_clock_dup_today (self->clock);
}

gboolean
ff_store_tidy (FfStore *self, GError **error)
{
  /* What VACUUM writes aside while it works stays in memory: temp_store says so. */
  return ff_store_is_read_only (self) || ff_connection_run (self->connection, "VACUUM", error);
}

void
ff_store_touch_round (FfStore *self, gint64 round)
{
  g_hash_table_add (self->touched, g_memdup2 (&round, sizeof round));
}

static gboolean
read_count (FfStore *self, gint64 round, FfChanges *changes, GError **error)
{
  return ff_counts_read (self->connection, ff_changes_add_count (changes, round), error);
}

static gboolean
read_touched_counts (FfStore *self, FfChanges *changes, GError **error)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->touched);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!read_count (self, *(gint64 *) key, changes, error))
      return FALSE;
  return TRUE;
}

static gboolean
load_type (FfStore *self, GType type, FfChanges *changes, GError **error)
{
  g_autoptr (GPtrArray) records = ff_rows_load (self->connection, type, error);

  if (records == NULL)
    return FALSE;
  for (guint i = 0; i < records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (records, i);

      ff_changes_add_row (changes, type, ff_record_get_id (record), g_object_ref (record));
      if (type == FF_TYPE_ROUND)
        ff_store_touch_round (self, ff_record_get_id (record));
    }
  return TRUE;
}

FfChanges *
ff_store_load (FfStore *self, GError **error)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  changes->everything = TRUE;
  g_hash_table_remove_all (self->touched);
  for (guint i = 0; i < n_types; i++)
    if (!load_type (self, types[i], changes, error))
      return NULL;
  if (!read_touched_counts (self, changes, error)
      || !ff_history_read_labels (self->connection, changes, error))
    return NULL;
  return g_steal_pointer (&changes);
}

typedef struct
{
  FfStore *store;
  FfChanges *changes;
} FfGathering;

/* Hands may have been counted, and a changeset names the row, not its round. */
static gboolean
touch_all_rounds (FfStore *self, GError **error)
{
  FfStatement *statement = ff_connection_prepare (self->connection, "SELECT id FROM round", error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    ff_store_touch_round (self, ff_statement_get_number (statement, 0));
  return result == FF_STEP_DONE;
}

/* A changed row is read anew, so that the model gets it as it now stands. */
static gboolean
gather_row (const char *table, gint64 key, gboolean gone, gpointer user_data, GError **error)
{
  FfGathering *gathering = user_data;
  GType type = ff_record_type_for_table (table);
  g_autoptr (FfRecord) record = NULL;

  if (type == G_TYPE_INVALID)
    {
      ff_store_touch_round (gathering->store, key);
      return TRUE;
    }
  if (!gone && !ff_rows_find (gathering->store->connection, type, key, &record, error))
    return FALSE;
  if (type == FF_TYPE_ROUND)
    ff_store_touch_round (gathering->store, key);
  if (type == FF_TYPE_HAND_TALLY && !touch_all_rounds (gathering->store, error))
    return FALSE;
  ff_changes_add_row (gathering->changes, type, key, g_steal_pointer (&record));
  return TRUE;
}

static FfChanges *
gather (FfStore *self, GBytes *changeset, GError **error)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfGathering gathering = { self, changes };

  if (changeset != NULL
      && !ff_history_foreach (self->connection, changeset, gather_row, &gathering, error))
    return NULL;
  if (!read_touched_counts (self, changes, error)
      || !ff_history_read_labels (self->connection, changes, error))
    return NULL;
  return g_steal_pointer (&changes);
}

static gboolean
begin (FfStore *self, gboolean *foreign, GError **error)
{
  gint64 version;

  g_hash_table_remove_all (self->touched);
  if (!ff_connection_run (self->connection, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (!ff_connection_get_number (self->connection, "PRAGMA data_version", &version, error))
    {
      ff_connection_run (self->connection, "ROLLBACK", NULL);
      return FALSE;
    }
  *foreign = version != self->data_version;
  self->data_version = version;
  return TRUE;
}

/* Ends the transaction: with @changes by a commit, else by a rollback. */
static FfChanges *
finish (FfStore *self, FfChanges *changes, gboolean foreign, GError **error)
{
  g_autoptr (FfChanges) taken = changes;

  if (taken == NULL || !ff_connection_run (self->connection, "COMMIT", error))
    {
      if (!sqlite3_get_autocommit (ff_connection_get_handle (self->connection)))
        ff_connection_run (self->connection, "ROLLBACK", NULL);
      return NULL;
    }
  return foreign ? ff_store_load (self, error) : g_steal_pointer (&taken);
}

static gboolean
keep (FfStore *self, const char *label, FfStepKind kind, GBytes *changeset, GError **error)
{
  if (kind == FF_STEP_KIND_FRESH)
    return ff_history_clear (self->connection, error);
  if (g_bytes_get_size (changeset) == 0)
    return TRUE;
  return ff_history_keep (self->connection, label, kind == FF_STEP_KIND_BARRIER, changeset, error);
}

static FfChanges *
work_recorded (
    FfStore *self, const char *label, FfStepKind kind, FfWork work, gpointer data, GError **error)
{
  g_autoptr (FfRecording) recording = ff_recording_start (self->connection, error);
  g_autoptr (GBytes) changeset = NULL;

  if (recording == NULL || !work (self, data, error))
    return NULL;
  changeset = ff_recording_dup_changeset (recording, error);
  if (changeset == NULL || !keep (self, label, kind, changeset, error))
    return NULL;
  return gather (self, changeset, error);
}

FfChanges *
ff_store_run (
    FfStore *self, const char *label, FfStepKind kind, FfWork work, gpointer data, GError **error)
{
  FfChanges *changes = NULL;
  gboolean foreign;

  if (!begin (self, &foreign, error))
    return NULL;
  if (kind != FF_STEP_KIND_SECRET)
    changes = work_recorded (self, label, kind, work, data, error);
  else if (work (self, data, error))
    changes = gather (self, NULL, error);
  return finish (self, changes, foreign, error);
}

static FfChanges *
step_through_history (FfStore *self,
                      GBytes *(*step) (FfConnection *connection, GError **error),
                      GError **error)
{
  g_autoptr (GBytes) changeset = NULL;
  gboolean foreign;

  if (!begin (self, &foreign, error))
    return NULL;
  changeset = step (self->connection, error);
  return finish (self, changeset != NULL ? gather (self, changeset, error) : NULL, foreign, error);
}

FfChanges *
ff_store_undo (FfStore *self, GError **error)
{
  return step_through_history (self, ff_history_undo, error);
}

FfChanges *
ff_store_take_back (FfStore *self, const char *label, GError **error)
{
  g_autoptr (FfChanges) latest = ff_changes_new ();

  if (!ff_history_read_labels (self->connection, latest, error))
    return NULL;
  if (g_strcmp0 (latest->undo_label, label) == 0)
    return ff_store_undo (self, error);
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: %s names a step, such as "Count hands" */
               _ ("The last step was not “%s”, so it is not taken back."), label);
  return NULL;
}

FfChanges *
ff_store_redo (FfStore *self, GError **error)
{
  return step_through_history (self, ff_history_redo, error);
}

FfSnapshot *
ff_store_dup_snapshot (FfStore *self, GError **error)
{
  g_autoptr (FfSnapshot) snapshot = ff_snapshot_new ();
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      GPtrArray *records = ff_rows_load (self->connection, types[i], error);

      if (records == NULL)
        return NULL;
      g_ptr_array_extend_and_steal (snapshot->records, records);
    }
  if (!ff_ballots_load (self->connection, snapshot->ballots, error))
    return NULL;
  ff_snapshot_sort (snapshot);
  return g_steal_pointer (&snapshot);
}
