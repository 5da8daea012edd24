/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-ballots.h"

static gint64
draw_id (void)
{
  gint64 id;

  do
    {
      sqlite3_randomness (sizeof id, &id);
      id &= G_MAXINT64;
    }
  while (id == 0);
  return id;
}

static gboolean
insert_dots (
    FfConnection *connection, gint64 round, gint64 ballot, const FfDots *dots, GError **error)
{
  FfStatement *statement = ff_connection_prepare (
      connection, "INSERT INTO ballot_dots (round, ballot, proposition, dots) VALUES (?, ?, ?, ?)",
      error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  ff_statement_bind_number (statement, 2, ballot);
  ff_statement_bind_number (statement, 3, dots->proposition);
  ff_statement_bind_number (statement, 4, dots->dots);
  return ff_statement_execute (statement, error);
}

gboolean
ff_ballots_insert (FfConnection *connection, const FfBallot *ballot, GError **error)
{
  gint64 id = ballot->id != 0 ? ballot->id : draw_id ();
  FfStatement *statement = ff_connection_prepare (
      connection,
      "INSERT INTO ballot (round, ballot, stakeholder_group, slip, entry, void, pass) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)",
      error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, ballot->round);
  ff_statement_bind_number (statement, 2, id);
  ff_statement_bind_reference (statement, 3, ballot->stakeholder_group);
  ff_statement_bind_number (statement, 4, ballot->slip);
  ff_statement_bind_number (statement, 5, ballot->entry);
  ff_statement_bind_number (statement, 6, ballot->voided);
  ff_statement_bind_number (statement, 7, ballot->pass);
  if (!ff_statement_execute (statement, error))
    return FALSE;
  for (guint i = 0; i < ballot->dots->len; i++)
    if (!insert_dots (connection, ballot->round, id, &g_array_index (ballot->dots, FfDots, i),
                      error))
      return FALSE;
  return TRUE;
}

static FfBallot *
read_ballot (FfStatement *statement)
{
  FfBallot *ballot = ff_ballot_new (ff_statement_get_number (statement, 0));

  ballot->id = ff_statement_get_number (statement, 1);
  ballot->stakeholder_group = ff_statement_get_number (statement, 2);
  ballot->slip = (int) ff_statement_get_number (statement, 3);
  ballot->entry = (int) ff_statement_get_number (statement, 4);
  ballot->voided = ff_statement_get_number (statement, 5) != 0;
  ballot->pass = (int) ff_statement_get_number (statement, 6);
  return ballot;
}

#define COLUMNS                                                                                    \
  "SELECT round, ballot, stakeholder_group, slip, entry, void, pass, proposition, dots "           \
  "FROM ballot LEFT JOIN ballot_dots USING (round, ballot) "

static gboolean
read_ballots (FfStatement *statement, GPtrArray *ballots, GError **error)
{
  FfBallot *latest = NULL;
  FfStepResult result;

  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    {
      gint64 proposition = ff_statement_get_number (statement, 7);

      if (latest == NULL || latest->round != ff_statement_get_number (statement, 0)
          || latest->id != ff_statement_get_number (statement, 1))
        g_ptr_array_add (ballots, latest = read_ballot (statement));
      if (proposition != 0)
        ff_ballot_set (latest, proposition, (int) ff_statement_get_number (statement, 8));
    }
  return result == FF_STEP_DONE;
}

gboolean
ff_ballots_load (FfConnection *connection, GPtrArray *ballots, GError **error)
{
  FfStatement *statement
      = ff_connection_prepare (connection, COLUMNS "ORDER BY round, ballot", error);

  return statement != NULL && read_ballots (statement, ballots, error);
}

gboolean
ff_ballots_load_round (FfConnection *connection, gint64 round, GPtrArray *ballots, GError **error)
{
  FfStatement *statement
      = ff_connection_prepare (connection, COLUMNS "WHERE round = ? ORDER BY ballot", error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  return read_ballots (statement, ballots, error);
}

gboolean
ff_ballots_find (
    FfConnection *connection, gint64 round, gint64 id, FfBallot **ballot, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free);
  FfStatement *statement
      = ff_connection_prepare (connection, COLUMNS "WHERE round = ? AND ballot = ?", error);

  *ballot = NULL;
  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  ff_statement_bind_number (statement, 2, id);
  if (!read_ballots (statement, found, error))
    return FALSE;
  if (found->len > 0)
    *ballot = g_ptr_array_steal_index (found, 0);
  return TRUE;
}

static gboolean
run_on_ballot (FfConnection *connection, const char *sql, gint64 round, gint64 id, GError **error)
{
  FfStatement *statement = ff_connection_prepare (connection, sql, error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  ff_statement_bind_number (statement, 2, id);
  return ff_statement_execute (statement, error);
}

gboolean
ff_ballots_delete (FfConnection *connection, gint64 round, gint64 id, GError **error)
{
  return run_on_ballot (connection, "DELETE FROM ballot_dots WHERE round = ? AND ballot = ?", round,
                        id, error)
         && run_on_ballot (connection, "DELETE FROM ballot WHERE round = ? AND ballot = ?", round,
                           id, error);
}

gboolean
ff_ballots_set_void (
    FfConnection *connection, gint64 round, gint64 id, gboolean voided, GError **error)
{
  return run_on_ballot (connection,
                        voided ? "UPDATE ballot SET void = 1 WHERE round = ? AND ballot = ?"
                               : "UPDATE ballot SET void = 0 WHERE round = ? AND ballot = ?",
                        round, id, error);
}

static gboolean
clear_round (FfConnection *connection, const char *sql, gint64 round, GError **error)
{
  FfStatement *statement = ff_connection_prepare (connection, sql, error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  return ff_statement_execute (statement, error);
}

gboolean
ff_ballots_settle (FfConnection *connection, gint64 round, GError **error)
{
  g_autoptr (GPtrArray) ballots = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free);

  if (!ff_ballots_load_round (connection, round, ballots, error)
      || !clear_round (connection, "DELETE FROM ballot_dots WHERE round = ?", round, error)
      || !clear_round (connection, "DELETE FROM ballot WHERE round = ?", round, error))
    return FALSE;
  for (guint i = 0; i < ballots->len; i++)
    if (!ff_ballots_insert (connection, g_ptr_array_index (ballots, i), error))
      return FALSE;
  return TRUE;
}

gboolean
ff_ballots_get_next_entry (
    FfConnection *connection, gint64 round, int pass, int *entry, GError **error)
{
  FfStatement *statement = ff_connection_prepare (
      connection, "SELECT coalesce (max (entry), 0) + 1 FROM ballot WHERE round = ? AND pass = ?",
      error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  ff_statement_bind_number (statement, 2, pass);
  if (ff_statement_step (statement, error) != FF_STEP_ROW)
    return FALSE;
  *entry = (int) ff_statement_get_number (statement, 0);
  ff_statement_reset (statement);
  return TRUE;
}

gboolean
ff_ballots_find_slip (FfConnection *connection,
                      const FfBallot *like,
                      FfSlipPlace *place,
                      GError **error)
{
  FfStatement *statement = ff_connection_prepare (
      connection,
      "SELECT ballot, void FROM ballot WHERE round = ? AND slip = ? AND pass = ? AND ballot <> ? "
      "LIMIT 1",
      error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, like->round);
  ff_statement_bind_number (statement, 2, like->slip);
  ff_statement_bind_number (statement, 3, like->pass);
  ff_statement_bind_number (statement, 4, like->id);
  result = ff_statement_step (statement, error);
  if (result == FF_STEP_ROW)
    {
      place->ballot = ff_statement_get_number (statement, 0);
      place->voided = ff_statement_get_number (statement, 1) != 0;
      ff_statement_reset (statement);
    }
  return result != FF_STEP_ERROR;
}

gboolean
ff_ballots_count (FfConnection *connection, gint64 round, int *ballots, GError **error)
{
  FfStatement *statement
      = ff_connection_prepare (connection,
                               "SELECT count (*) FROM ballot WHERE round = ? AND " FF_BALLOTS_COUNT,
                               error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  if (ff_statement_step (statement, error) != FF_STEP_ROW)
    return FALSE;
  *ballots = (int) ff_statement_get_number (statement, 0);
  ff_statement_reset (statement);
  return TRUE;
}
