/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-ballots.h"

#include "model/ff-hand-tally.h"
#include "model/ff-round-option.h"
#include "model/ff-round.h"
#include "store/ff-rows.h"

/* What the tally is made of: not what was taken out, and not the second count of the slips. */
#define COUNTS "AND void = 0 AND pass = 1"

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

gboolean
ff_ballots_load (FfConnection *connection, GPtrArray *ballots, GError **error)
{
  FfStatement *statement = ff_connection_prepare (
      connection,
      "SELECT round, ballot, stakeholder_group, slip, entry, void, pass, proposition, dots "
      "FROM ballot LEFT JOIN ballot_dots USING (round, ballot) ORDER BY round, ballot",
      error);
  FfBallot *latest = NULL;
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
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
ff_ballots_has_slip (
    FfConnection *connection, gint64 round, int slip, gboolean *found, GError **error)
{
  FfStatement *statement
      = ff_connection_prepare (connection,
                               "SELECT count (*) FROM ballot WHERE round = ? AND slip = ?", error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  ff_statement_bind_number (statement, 2, slip);
  if (ff_statement_step (statement, error) != FF_STEP_ROW)
    return FALSE;
  *found = ff_statement_get_number (statement, 0) > 0;
  ff_statement_reset (statement);
  return TRUE;
}

gboolean
ff_ballots_count (FfConnection *connection, gint64 round, int *ballots, GError **error)
{
  FfStatement *statement
      = ff_connection_prepare (connection, "SELECT count (*) FROM ballot WHERE round = ? " COUNTS,
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

static gboolean
add_options (FfConnection *connection, FfTally *tally, gint64 round, GError **error)
{
  g_autoptr (GPtrArray) options
      = ff_rows_load_where (connection, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND, round, error);

  if (options == NULL)
    return FALSE;
  for (guint i = 0; i < options->len; i++)
    {
      FfRoundOption *option = g_ptr_array_index (options, i);

      ff_tally_add_option (tally, ff_round_option_get_proposition (option),
                           ff_round_option_get_number (option), ff_round_option_get_title (option),
                           ff_round_option_get_text (option));
    }
  return TRUE;
}

/* Rows for what is no option cannot be cast; ff_store_check() tells of them if they are there. */
static gboolean
add_given (FfConnection *connection, FfTally *tally, gint64 round, const char *sql, GError **error)
{
  FfStatement *statement = ff_connection_prepare (connection, sql, error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    ff_tally_add_dots (tally, ff_statement_get_number (statement, 0),
                       (int) ff_statement_get_number (statement, 1));
  return result == FF_STEP_DONE;
}

static FfTally *
tally_round (FfConnection *connection, FfRound *round, GError **error)
{
  gint64 id = ff_record_get_id (FF_RECORD (round));
  FfRoundMethod method = ff_round_get_method (round);
  gboolean by_hands = method == FF_METHOD_HANDS || method == FF_METHOD_OPEN;
  g_autoptr (FfTally) tally = ff_tally_new (by_hands);
  int ballots = 0;

  if (!add_options (connection, tally, id, error)
      || !ff_ballots_count (connection, id, &ballots, error)
      || !add_given (connection, tally, id,
                     by_hands ? "SELECT proposition, dots FROM hand_tally WHERE round = ?"
                              : "SELECT proposition, dots FROM ballot_dots JOIN ballot "
                                "USING (round, ballot) WHERE round = ? " COUNTS,
                     error))
    return NULL;
  ff_tally_set_ballots (tally, ballots);
  ff_tally_finish (tally);
  return g_steal_pointer (&tally);
}

gboolean
ff_ballots_tally_if_public (FfConnection *connection, gint64 round, FfTally **tally, GError **error)
{
  g_autoptr (FfRecord) row = NULL;
  FfRoundState state;

  *tally = NULL;
  if (!ff_rows_find (connection, FF_TYPE_ROUND, round, &row, error))
    return FALSE;
  if (row == NULL)
    return TRUE;
  state = ff_round_get_state (FF_ROUND (row));
  if (state == FF_STATE_DRAFT
      || (ff_round_get_secret (FF_ROUND (row)) && state != FF_STATE_REVEALED))
    return TRUE;
  *tally = tally_round (connection, FF_ROUND (row), error);
  return *tally != NULL;
}
