/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-counts.h"

#include "model/ff-hand-tally.h"
#include "model/ff-round-option.h"
#include "model/ff-round.h"
#include "store/ff-ballots.h"
#include "store/ff-rows.h"

/* -- the tally ------------------------------------------------------------------------------ */

static FfTally *
start_tally (GPtrArray *options, gboolean by_hands)
{
  FfTally *tally = ff_tally_new (by_hands);

  for (guint i = 0; i < options->len; i++)
    {
      FfRoundOption *option = g_ptr_array_index (options, i);

      ff_tally_add_option (tally, ff_round_option_get_proposition (option),
                           ff_round_option_get_number (option), ff_round_option_get_title (option),
                           ff_round_option_get_text (option));
    }
  return tally;
}

/* Rows for what is no option cannot be cast; ff_store_check() tells of them if they are there. */
static gboolean
add_given (FfStatement *statement, FfTally *tally, GError **error)
{
  FfStepResult result;

  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    ff_tally_add_dots (tally, ff_statement_get_number (statement, 0),
                       (int) ff_statement_get_number (statement, 1));
  return result == FF_STEP_DONE;
}

/* What does not count is usually nothing, and is looked up once rather than for every row. The
 * rows come as they stand and are added up here: to group them SQLite would sort them all. */
#define GIVEN                                                                                      \
  "SELECT proposition, dots FROM ballot_dots WHERE round = ?1 AND ballot NOT IN "                  \
  "(SELECT ballot FROM ballot WHERE round = ?1 AND NOT (" FF_BALLOTS_COUNT "))"
#define COUNTED_BY_HANDS "SELECT proposition, dots FROM hand_tally WHERE round = ?1"

static gboolean
is_by_hands (FfRound *round)
{
  FfRoundMethod method = ff_round_get_method (round);

  return method == FF_METHOD_HANDS || method == FF_METHOD_OPEN;
}

static FfTally *
tally_round (
    FfConnection *connection, FfRound *round, GPtrArray *options, int ballots, GError **error)
{
  g_autoptr (FfTally) tally = start_tally (options, is_by_hands (round));
  FfStatement *statement
      = ff_connection_prepare (connection, is_by_hands (round) ? COUNTED_BY_HANDS : GIVEN, error);

  if (statement == NULL)
    return NULL;
  ff_statement_bind_number (statement, 1, ff_record_get_id (FF_RECORD (round)));
  if (!add_given (statement, tally, error))
    return NULL;
  ff_tally_set_ballots (tally, ballots);
  ff_tally_finish (tally);
  return g_steal_pointer (&tally);
}

static GPtrArray *
load_options (FfConnection *connection, gint64 round, GError **error)
{
  return ff_rows_load_where (connection, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND, round, error);
}

FfTally *
ff_counts_tally (FfConnection *connection, FfRound *round, GError **error)
{
  gint64 id = ff_record_get_id (FF_RECORD (round));
  g_autoptr (GPtrArray) options = load_options (connection, id, error);
  int ballots;

  if (options == NULL || !ff_ballots_count (connection, id, &ballots, error))
    return NULL;
  return tally_round (connection, round, options, ballots, error);
}

/* -- stakeholder groups --------------------------------------------------------------------- */

static GArray *
read_sizes (FfConnection *connection, gint64 round, GError **error)
{
  g_autoptr (GArray) sizes = g_array_new (FALSE, TRUE, sizeof (FfGroupSize));
  FfStatement *statement = ff_connection_prepare (
      connection,
      "SELECT stakeholder_group, count (*) FROM ballot WHERE round = ? AND " FF_BALLOTS_COUNT
      " GROUP BY stakeholder_group",
      error);
  FfStepResult result;

  if (statement == NULL)
    return NULL;
  ff_statement_bind_number (statement, 1, round);
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    {
      FfGroupSize size = { .group = ff_statement_get_number (statement, 0),
                           .ballots = (int) ff_statement_get_number (statement, 1) };

      g_array_append_val (sizes, size);
    }
  return result == FF_STEP_DONE ? g_steal_pointer (&sizes) : NULL;
}

/* Adds what the ballots of group @from gave to @tally. */
static gboolean
add_group (FfConnection *connection, gint64 round, gint64 from, FfTally *tally, GError **error)
{
  FfStatement *statement = ff_connection_prepare (
      connection,
      "SELECT proposition, dots FROM ballot_dots JOIN ballot USING (round, ballot) "
      "WHERE round = ? AND coalesce (stakeholder_group, 0) = ? AND " FF_BALLOTS_COUNT,
      error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  ff_statement_bind_number (statement, 2, from);
  return add_given (statement, tally, error);
}

static void
keep_group (GPtrArray *groups, gint64 group, int ballots, FfTally *tally)
{
  ff_tally_set_ballots (tally, ballots);
  ff_tally_finish (tally);
  g_ptr_array_add (groups, ff_group_tally_new (group, ballots, g_object_ref (tally)));
}

static gboolean
fill_groups (
    FfConnection *connection, gint64 round, GPtrArray *options, GPtrArray *groups, GError **error)
{
  g_autoptr (GArray) sizes = read_sizes (connection, round, error);
  g_autoptr (FfTally) others = start_tally (options, FALSE);
  int rest;

  if (sizes == NULL)
    return FALSE;
  rest = ff_group_sizes_choose (sizes);
  for (guint i = 0; i < sizes->len; i++)
    {
      FfGroupSize *size = &g_array_index (sizes, FfGroupSize, i);
      g_autoptr (FfTally) own = size->shown ? start_tally (options, FALSE) : NULL;

      if (!add_group (connection, round, size->group, own != NULL ? own : others, error))
        return FALSE;
      if (own != NULL)
        keep_group (groups, size->group, size->ballots, own);
    }
  if (groups->len > 0 && rest > 0)
    keep_group (groups, 0, rest, others);
  return TRUE;
}

/* -- all of a round ------------------------------------------------------------------------- */

static gboolean
read_public (FfConnection *connection, FfRound *round, FfCountChange *count, GError **error)
{
  g_autoptr (GPtrArray) groups
      = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_group_tally_free);
  g_autoptr (GPtrArray) options = load_options (connection, count->round, error);

  if (options == NULL)
    return FALSE;
  count->tally = tally_round (connection, round, options, count->ballots, error);
  if (count->tally == NULL)
    return FALSE;
  /* While ballots come in, what one adds to its group would be seen. */
  if (is_by_hands (round) || ff_round_get_state (round) == FF_STATE_OPEN)
    return TRUE;
  if (!fill_groups (connection, count->round, options, groups, error))
    return FALSE;
  if (groups->len > 0)
    count->groups = g_steal_pointer (&groups);
  return TRUE;
}

static gboolean
read_slips (FfConnection *connection, FfCountChange *count, GError **error)
{
  FfStatement *statement = ff_connection_prepare (
      connection,
      "SELECT ballot, slip, entry, void, pass FROM ballot WHERE round = ? AND entry > 0 "
      "ORDER BY pass, entry",
      error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, count->round);
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    {
      FfBallot slip = { .id = ff_statement_get_number (statement, 0),
                        .slip = (int) ff_statement_get_number (statement, 1),
                        .entry = (int) ff_statement_get_number (statement, 2),
                        .voided = ff_statement_get_number (statement, 3) != 0,
                        .pass = (int) ff_statement_get_number (statement, 4) };

      g_ptr_array_add (count->slips, ff_slip_mark_new (&slip));
    }
  return result == FF_STEP_DONE;
}

static gboolean
is_public (FfRound *round)
{
  FfRoundState state = ff_round_get_state (round);

  return state != FF_STATE_DRAFT && !ff_round_get_voided (round)
         && (!ff_round_get_secret (round) || state == FF_STATE_REVEALED);
}

gboolean
ff_counts_read (FfConnection *connection, FfCountChange *count, GError **error)
{
  g_autoptr (FfRecord) round = NULL;

  if (!ff_rows_find (connection, FF_TYPE_ROUND, count->round, &round, error)
      || !ff_ballots_count (connection, count->round, &count->ballots, error))
    return FALSE;
  if (round == NULL)
    return TRUE;
  if (ff_round_get_method (FF_ROUND (round)) == FF_METHOD_SLIPS
      && !read_slips (connection, count, error))
    return FALSE;
  return !is_public (FF_ROUND (round)) || read_public (connection, FF_ROUND (round), count, error);
}
