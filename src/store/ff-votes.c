/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-votes.h"

#include "model/ff-hand-tally.h"
#include "store/ff-ballots.h"
#include "store/ff-rounds.h"
#include "store/ff-rows.h"

#include <glib/gi18n.h>

/* -- ballots -------------------------------------------------------------------------------- */

static gboolean
find_option (
    FfConnection *connection, gint64 round, gint64 proposition, gboolean *found, GError **error)
{
  FfStatement *statement = ff_connection_prepare (
      connection, "SELECT count (*) FROM round_option WHERE round = ? AND proposition = ?", error);

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, round);
  ff_statement_bind_number (statement, 2, proposition);
  if (ff_statement_step (statement, error) != FF_STEP_ROW)
    return FALSE;
  *found = ff_statement_get_number (statement, 0) > 0;
  ff_statement_reset (statement);
  return TRUE;
}

static gboolean
check_option (FfConnection *connection, FfRound *round, gint64 proposition, GError **error)
{
  gboolean found;

  if (!find_option (connection, ff_record_get_id (FF_RECORD (round)), proposition, &found, error))
    return FALSE;
  if (found)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: %d is the number of a round of voting */
               _ ("Round %d does not have that proposition among its options."),
               ff_round_get_number (round));
  return FALSE;
}

static gboolean
check_budget (FfRound *round, const FfBallot *ballot, GError **error)
{
  int total = ff_ballot_get_total (ballot);
  int cap = ff_round_get_cap (round);

  if (total > ff_round_get_dots (round))
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: dots given, number of the round, dots allowed */
                   _ ("This ballot gives %d dots; round %d allows %d."), total,
                   ff_round_get_number (round), ff_round_get_dots (round));
      return FALSE;
    }
  for (guint i = 0; cap > 0 && i < ballot->dots->len; i++)
    if (g_array_index (ballot->dots, FfDots, i).dots > cap)
      {
        g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                     /* Translators: dots given to one option, number of the round, dots allowed */
                     _ ("This ballot gives one proposition %d dots; round %d allows %d each."),
                     g_array_index (ballot->dots, FfDots, i).dots, ff_round_get_number (round),
                     cap);
        return FALSE;
      }
  return TRUE;
}

static gboolean
takes_ballots (FfRound *round, GError **error)
{
  FfRoundMethod method = ff_round_get_method (round);

  if (method == FF_METHOD_TURNS || method == FF_METHOD_SLIPS)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: %d is the number of a round of voting */
               _ ("Round %d is counted without ballots."), ff_round_get_number (round));
  return FALSE;
}

/* A slip that is typed twice would count somebody twice. */
static gboolean
check_slip (FfConnection *connection, FfRound *round, const FfBallot *ballot, GError **error)
{
  FfSlipPlace place = { 0 };

  if (ballot->slip == 0)
    return TRUE;
  if (!ff_ballots_find_slip (connection, ballot, &place, error))
    return FALSE;
  if (place.ballot == 0 || place.ballot == ballot->id)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               place.voided
                   /* Translators: number of a paper ballot, number of the round */
                   ? _ ("Slip %d was taken out of round %d; put it back rather than enter it anew.")
                   /* Translators: number of a paper ballot, number of the round */
                   : _ ("Slip %d is already in round %d; each slip counts once."),
               ballot->slip, ff_round_get_number (round));
  return FALSE;
}

static gboolean
check_ballot (FfConnection *connection, FfRound *round, const FfBallot *ballot, GError **error)
{
  if (!takes_ballots (round, error) || !check_budget (round, ballot, error)
      || !check_slip (connection, round, ballot, error))
    return FALSE;
  for (guint i = 0; i < ballot->dots->len; i++)
    if (!check_option (connection, round, g_array_index (ballot->dots, FfDots, i).proposition,
                       error))
      return FALSE;
  return TRUE;
}

static gboolean
check_pass (FfRound *round, const FfBallot *ballot, GError **error)
{
  if (ballot->pass == 1 || (ballot->pass == 2 && ff_round_get_method (round) == FF_METHOD_SLIPS))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: %d is the number of a round of voting */
               _ ("Round %d is not entered from paper, so it cannot be counted a second time."),
               ff_round_get_number (round));
  return FALSE;
}

/* Paper lies in a pile, so its order of entry tells nothing of people; all else has no order. */
static gboolean
give_place (FfConnection *connection, FfRound *round, FfBallot *ballot, GError **error)
{
  ballot->entry = 0;
  ballot->voided = FALSE;
  if (ff_round_get_method (round) != FF_METHOD_SLIPS)
    return TRUE;
  return ff_ballots_get_next_entry (connection, ballot->round, ballot->pass, &ballot->entry, error);
}

gboolean
ff_votes_cast (FfStore *store, const FfBallot *ballot, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) round = ff_rounds_find (connection, ballot->round, FF_STATE_OPEN, error);
  g_autoptr (FfBallot) placed = ff_ballot_copy (ballot);

  if (round == NULL || !check_ballot (connection, round, placed, error)
      || !check_pass (round, placed, error) || !give_place (connection, round, placed, error))
    return FALSE;
  ff_store_touch_round (store, ballot->round);
  return ff_ballots_insert (connection, placed, error);
}

gboolean
ff_votes_settle (FfStore *store, gint64 round, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_OPEN, error);

  if (row == NULL)
    return FALSE;
  return !ff_round_get_secret (row) || ff_round_get_method (row) == FF_METHOD_SLIPS
         || ff_ballots_settle (connection, round, error);
}

/* -- slips ---------------------------------------------------------------------------------- */

static FfBallot *
find_entered (FfConnection *connection, gint64 round, gint64 ballot, GError **error)
{
  g_autoptr (FfBallot) found = NULL;

  if (!ff_ballots_find (connection, round, ballot, &found, error))
    return NULL;
  if (found != NULL && found->entry > 0)
    return g_steal_pointer (&found);
  g_set_error (error, FF_ERROR, FF_ERROR_MISSING, _ ("There is no such slip in this round."));
  return NULL;
}

gboolean
ff_votes_replace_slip (FfStore *store, const FfBallot *ballot, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) round = ff_rounds_find (connection, ballot->round, FF_STATE_OPEN, error);
  g_autoptr (FfBallot) entered = NULL;
  g_autoptr (FfBallot) fresh = ff_ballot_copy (ballot);

  if (round == NULL)
    return FALSE;
  entered = find_entered (connection, ballot->round, ballot->id, error);
  if (entered == NULL)
    return FALSE;
  fresh->entry = entered->entry;
  fresh->pass = entered->pass;
  fresh->voided = entered->voided;
  if (!check_ballot (connection, round, fresh, error))
    return FALSE;
  ff_store_touch_round (store, ballot->round);
  return ff_ballots_delete (connection, ballot->round, ballot->id, error)
         && ff_ballots_insert (connection, fresh, error);
}

gboolean
ff_votes_set_slip_void (
    FfStore *store, gint64 round, gint64 ballot, gboolean voided, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_OPEN, error);
  g_autoptr (FfBallot) entered = NULL;

  if (row == NULL)
    return FALSE;
  entered = find_entered (connection, round, ballot, error);
  if (entered == NULL)
    return FALSE;
  ff_store_touch_round (store, round);
  return ff_ballots_set_void (connection, round, ballot, voided, error);
}

/* -- hands ---------------------------------------------------------------------------------- */

gboolean
ff_votes_count_by_hands (FfStore *store, gint64 round, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_OPEN, error);
  int ballots;

  if (row == NULL || !ff_ballots_count (connection, round, &ballots, error))
    return FALSE;
  if (ballots > 0)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                   /* Translators: %d is the number of a round of voting */
                   _ ("Round %d already has ballots, so a tally cannot be entered for it."),
                   ff_round_get_number (row));
      return FALSE;
    }
  if (ff_round_get_method (row) == FF_METHOD_OPEN)
    return TRUE;
  return ff_rows_set (connection, FF_TYPE_ROUND, round, FF_ROUND_METHOD, FF_METHOD_HANDS, error);
}

static gboolean
write_hand_tally (
    FfConnection *connection, gint64 round, gint64 proposition, int dots, GError **error)
{
  g_autoptr (GPtrArray) rows
      = ff_rows_load_where (connection, FF_TYPE_HAND_TALLY, FF_HAND_TALLY_ROUND, round, error);
  g_autoptr (FfHandTally) fresh = FF_HAND_TALLY (ff_record_new (FF_TYPE_HAND_TALLY));

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      FfHandTally *row = g_ptr_array_index (rows, i);

      if (ff_hand_tally_get_proposition (row) != proposition)
        continue;
      return ff_rows_set (connection, FF_TYPE_HAND_TALLY, ff_record_get_id (FF_RECORD (row)),
                          FF_HAND_TALLY_DOTS, dots, error);
    }
  ff_hand_tally_set_round (fresh, round);
  ff_hand_tally_set_proposition (fresh, proposition);
  ff_hand_tally_set_dots (fresh, dots);
  return ff_rows_insert (connection, FF_RECORD (fresh), error);
}

/* More dots than the people present have must be a mistake of the count, or of their number. */
gboolean
ff_votes_check_hands (FfConnection *connection, gint64 round, GError **error)
{
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_OPEN, error);
  g_autoptr (GPtrArray) rows = NULL;
  int most = 0;
  int total = 0;

  if (row == NULL)
    return FALSE;
  rows = ff_rows_load_where (connection, FF_TYPE_HAND_TALLY, FF_HAND_TALLY_ROUND, round, error);
  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      int dots = ff_hand_tally_get_dots (g_ptr_array_index (rows, i));

      most = MAX (most, dots);
      total += dots;
    }
  return ff_round_check_hands (row, total, most, error);
}

static gboolean
takes_hands (FfConnection *connection, FfRound *round, gint64 proposition, GError **error)
{
  FfRoundMethod method = ff_round_get_method (round);

  if (!check_option (connection, round, proposition, error))
    return FALSE;
  if (method == FF_METHOD_HANDS || method == FF_METHOD_OPEN)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: %d is the number of a round of voting */
               _ ("Round %d is voted with ballots, so hands cannot be counted for it."),
               ff_round_get_number (round));
  return FALSE;
}

gboolean
ff_votes_set_hand_tally (FfStore *store, gint64 round, gint64 proposition, int dots, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_OPEN, error);

  return row != NULL && takes_hands (connection, row, proposition, error)
         && write_hand_tally (connection, round, proposition, dots, error)
         && ff_votes_check_hands (connection, round, error);
}

static gboolean
get_hand_tally (
    FfConnection *connection, gint64 round, gint64 proposition, int *dots, GError **error)
{
  g_autoptr (GPtrArray) rows
      = ff_rows_load_where (connection, FF_TYPE_HAND_TALLY, FF_HAND_TALLY_ROUND, round, error);

  *dots = 0;
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (ff_hand_tally_get_proposition (g_ptr_array_index (rows, i)) == proposition)
      *dots = ff_hand_tally_get_dots (g_ptr_array_index (rows, i));
  return rows != NULL;
}

gboolean
ff_votes_add_hand_tally (FfStore *store, gint64 round, gint64 proposition, int dots, GError **error)
{
  int before;

  if (!get_hand_tally (ff_store_get_connection (store), round, proposition, &before, error))
    return FALSE;
  return ff_votes_set_hand_tally (store, round, proposition, MAX (before + dots, 0), error);
}

gboolean
ff_votes_enter_tally (FfStore *store, gint64 round, GPtrArray *tallies, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_OPEN, error);

  if (row == NULL)
    return FALSE;
  for (guint i = 0; i < tallies->len; i++)
    {
      FfHandTally *tally = g_ptr_array_index (tallies, i);

      if (!takes_hands (connection, row, ff_hand_tally_get_proposition (tally), error)
          || !write_hand_tally (connection, round, ff_hand_tally_get_proposition (tally),
                                ff_hand_tally_get_dots (tally), error))
        return FALSE;
    }
  return ff_votes_check_hands (connection, round, error);
}
