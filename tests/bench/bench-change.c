/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long a durable change takes through the whole path (a draft, a verb, the store's thread, one
 * transaction with its record for undo, the model) against the same row in a bare SQLite
 * transaction on the same disk with the same pragmas. In turns, so that a disk that slows down
 * slows both.
 *
 *   bench-change FOLDER
 */
#include "session/ff-session.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdlib.h>

#define ROUNDS 301
#define TEXT "Somebody gave me time, listened, and came back the week after."

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static double
median (gint64 *times)
{
  qsort (times, ROUNDS, sizeof *times, compare);
  return (double) times[ROUNDS / 2] / 1000;
}

static gboolean
change_session (FfSession *session, GError **error)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_CONTRIBUTION);

  ff_contribution_set_phase (FF_CONTRIBUTION (draft), FF_PHASE_DISCOVER);
  ff_contribution_set_text (FF_CONTRIBUTION (draft), TEXT);
  ff_session_add (session, draft);
  return ff_session_flush (session, error);
}

static gboolean
change_bare (sqlite3 *db, sqlite3_stmt *insert)
{
  gboolean fine = sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK;

  fine = fine && sqlite3_step (insert) == SQLITE_DONE;
  sqlite3_reset (insert);
  return fine && sqlite3_exec (db, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
}

/* A file of the same tables, opened as the store opens it. */
static sqlite3 *
open_bare (const char *path, sqlite3_stmt **insert)
{
  sqlite3 *db = NULL;

  if (sqlite3_open (path, &db) != SQLITE_OK
      || sqlite3_exec (db,
                       "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                       "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY",
                       NULL, NULL, NULL)
             != SQLITE_OK
      || sqlite3_prepare_v2 (db,
                             "INSERT INTO contribution (phase, position, kind, text) SELECT "
                             "'discover', coalesce (max (position), -1) + 1, 'note', '" TEXT "' "
                             "FROM contribution",
                             -1, insert, NULL)
             != SQLITE_OK)
    g_clear_pointer (&db, sqlite3_close);
  return db;
}

static void
report (gint64 *through, gint64 *bare)
{
  double with = median (through), without = median (bare);

  g_print ("durable-change %.2f (aim under 1.6: %.3f ms through the whole path, %.3f ms bare)\n",
           with / without, with, without);
}

int
main (int argc, char **argv)
{
  const char *folder = argc > 1 ? argv[1] : ".";
  g_autofree char *path = g_build_filename (folder, "bench-change.fourfold", NULL);
  g_autofree char *bare_path = g_build_filename (folder, "bench-bare.fourfold", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = NULL;
  gint64 through[ROUNDS], bare[ROUNDS];
  sqlite3_stmt *insert = NULL;
  sqlite3 *db;

  g_unlink (path);
  g_unlink (bare_path);
  session = ff_session_create (bare_path, NULL, &error);
  g_clear_object (&session);
  db = open_bare (bare_path, &insert);
  session = ff_session_create (path, NULL, &error);
  if (session == NULL || db == NULL)
    {
      g_printerr ("bench-change: %s\n", error != NULL ? error->message : bare_path);
      return 1;
    }
  for (int i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      if (!change_session (session, &error))
        return 1;
      through[i] = g_get_monotonic_time () - start;
      start = g_get_monotonic_time ();
      if (!change_bare (db, insert))
        return 1;
      bare[i] = g_get_monotonic_time () - start;
    }
  report (through, bare);
  sqlite3_finalize (insert);
  sqlite3_close (db);
  g_clear_object (&session);
  g_unlink (path);
  g_unlink (bare_path);
  return 0;
}
