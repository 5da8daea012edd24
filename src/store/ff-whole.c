/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-whole.h"

#include "model/ff-session-details.h"
#include "store/ff-ballots.h"
#include "store/ff-rows.h"

#include <glib/gi18n.h>

static gboolean
check_empty (FfConnection *connection, GType type, GError **error)
{
  g_autofree char *sql
      = g_strdup_printf ("SELECT count (*) FROM %s", ff_record_class_of (type)->table);
  gint64 n;

  if (!ff_connection_get_number (connection, sql, &n, error))
    return FALSE;
  if (n == 0 || type == FF_TYPE_SESSION_DETAILS)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               _ ("This session already holds something; a whole session goes into a new file."));
  return FALSE;
}

static gboolean
check_all_empty (FfConnection *connection, GError **error)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    if (!check_empty (connection, types[i], error))
      return FALSE;
  return TRUE;
}

/* An export of before, which did not say how many ballots closing counted, gets what it holds. */
#define FILL_COUNTED                                                                               \
  "UPDATE round SET counted = (SELECT count (*) FROM ballot WHERE ballot.round = round.id "        \
  "AND " FF_BALLOTS_COUNT ") WHERE counted = 0 AND state IN ('closed', 'revealed')"

gboolean
ff_whole_fill (FfStore *store, FfSnapshot *snapshot, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);

  /* A contribution may refer to one with a higher id, so references are looked at in the end. */
  if (!check_all_empty (connection, error)
      || !ff_connection_run (connection, "PRAGMA defer_foreign_keys = ON", error)
      || !ff_connection_run (connection, "DELETE FROM session", error))
    return FALSE;
  /* Sorted, so that no order in which ballots may have been cast is carried into the file. */
  ff_snapshot_sort (snapshot);
  for (guint i = 0; i < snapshot->records->len; i++)
    if (!ff_rows_insert (connection, g_ptr_array_index (snapshot->records, i), error))
      return FALSE;
  for (guint i = 0; i < snapshot->ballots->len; i++)
    if (!ff_ballots_insert (connection, g_ptr_array_index (snapshot->ballots, i), error))
      return FALSE;
  return ff_connection_run (connection, FILL_COUNTED, error);
}
