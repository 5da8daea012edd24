/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-rounds.h"

#include "model/ff-hand-tally.h"
#include "model/ff-proposition.h"
#include "model/ff-round-option.h"
#include "store/ff-ballots.h"
#include "store/ff-rows.h"

#include <glib/gi18n.h>

static FfRound *
find_round (FfConnection *connection, gint64 id, FfRoundState expected, GError **error)
{
  g_autoptr (FfRecord) row = NULL;
  FfRoundState state;

  if (!ff_rows_find (connection, FF_TYPE_ROUND, id, &row, error))
    return NULL;
  if (row == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_MISSING, _ ("There is no such round of voting."));
      return NULL;
    }
  state = ff_round_get_state (FF_ROUND (row));
  if (state == expected)
    return FF_ROUND (g_steal_pointer (&row));
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               expected == FF_STATE_OPEN
                   /* Translators: %d is the number of a round of voting */
                   ? _ ("Round %d is not open for voting.")
                   /* Translators: %d is the number of a round of voting */
                   : _ ("Round %d can be revealed once, after it was closed."),
               ff_round_get_number (FF_ROUND (row)));
  return NULL;
}

/* -- opening -------------------------------------------------------------------------------- */

static gboolean
check_none_open (FfConnection *connection, GError **error)
{
  g_autoptr (GPtrArray) open
      = ff_rows_load_where (connection, FF_TYPE_ROUND, FF_ROUND_STATE, FF_STATE_OPEN, error);

  if (open == NULL)
    return FALSE;
  if (open->len == 0)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: %d is the number of a round of voting */
               _ ("Round %d is still open; close it before another is opened."),
               ff_round_get_number (g_ptr_array_index (open, 0)));
  return FALSE;
}

static gboolean
is_asked_for (GArray *propositions, gint64 id)
{
  for (guint i = 0; propositions != NULL && i < propositions->len; i++)
    if (g_array_index (propositions, gint64, i) == id)
      return TRUE;
  return propositions == NULL;
}

static gboolean
is_in_force (FfProposition *proposition)
{
  return !ff_proposition_get_withdrawn (proposition)
         && ff_proposition_get_joined_into (proposition) == 0;
}

static int
compare_propositions (gconstpointer a, gconstpointer b)
{
  return ff_proposition_get_number (*(FfProposition *const *) a)
         - ff_proposition_get_number (*(FfProposition *const *) b);
}

/* The propositions to vote on, by number. */
static GPtrArray *
choose_options (FfConnection *connection, GArray *propositions, GError **error)
{
  g_autoptr (GPtrArray) all = ff_rows_load (connection, FF_TYPE_PROPOSITION, error);
  g_autoptr (GPtrArray) chosen = g_ptr_array_new_with_free_func (g_object_unref);

  if (all == NULL)
    return NULL;
  for (guint i = 0; i < all->len; i++)
    {
      FfProposition *proposition = g_ptr_array_index (all, i);

      if (is_in_force (proposition)
          && is_asked_for (propositions, ff_record_get_id (FF_RECORD (proposition))))
        g_ptr_array_add (chosen, g_object_ref (proposition));
    }
  if (chosen->len < 2)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                   _ ("A vote needs at least two propositions to choose between."));
      return NULL;
    }
  g_ptr_array_sort (chosen, compare_propositions);
  return g_steal_pointer (&chosen);
}

static gboolean
freeze_option (FfConnection *connection,
               gint64 round,
               FfProposition *proposition,
               guint position,
               GError **error)
{
  g_autoptr (FfRoundOption) option = FF_ROUND_OPTION (ff_record_new (FF_TYPE_ROUND_OPTION));

  ff_round_option_set_round (option, round);
  ff_round_option_set_proposition (option, ff_record_get_id (FF_RECORD (proposition)));
  ff_round_option_set_position (option, (int) position);
  ff_round_option_set_number (option, ff_proposition_get_number (proposition));
  ff_round_option_set_text (option, ff_proposition_get_text (proposition));
  ff_round_option_set_title (option, ff_proposition_get_title (proposition));
  return ff_rows_insert (connection, FF_RECORD (option), error);
}

static gboolean
write_opened (FfConnection *connection, FfRound *draft, GError **error)
{
  gint64 number;

  if (ff_record_get_id (FF_RECORD (draft)) != 0)
    return ff_rows_update (connection, FF_RECORD (draft), error);
  if (!ff_rows_get_maximum (connection, FF_TYPE_ROUND, FF_ROUND_NUMBER, 0, &number, error))
    return FALSE;
  ff_round_set_number (draft, (int) number + 1);
  return ff_rows_insert (connection, FF_RECORD (draft), error);
}

gboolean
ff_rounds_open (FfStore *store, FfRound *draft, GArray *propositions, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (GPtrArray) options = NULL;
  g_autoptr (FfRound) kept = NULL;
  g_autofree char *today = ff_store_dup_today (store);
  gint64 id = ff_record_get_id (FF_RECORD (draft));

  if (id != 0 && (kept = find_round (connection, id, FF_STATE_DRAFT, error)) == NULL)
    return FALSE;
  if (!check_none_open (connection, error))
    return FALSE;
  options = choose_options (connection, propositions, error);
  if (options == NULL)
    return FALSE;
  ff_round_set_state (draft, FF_STATE_OPEN);
  ff_round_set_opened (draft, today);
  if (!write_opened (connection, draft, error))
    return FALSE;
  for (guint i = 0; i < options->len; i++)
    if (!freeze_option (connection, ff_record_get_id (FF_RECORD (draft)),
                        g_ptr_array_index (options, i), i, error))
      return FALSE;
  return TRUE;
}

/* -- voting --------------------------------------------------------------------------------- */

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
check_slip (FfConnection *connection, FfRound *round, int slip, GError **error)
{
  gboolean found = FALSE;

  if (slip == 0)
    return TRUE;
  if (!ff_ballots_has_slip (connection, ff_record_get_id (FF_RECORD (round)), slip, &found, error))
    return FALSE;
  if (!found)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: number of a paper ballot, number of the round */
               _ ("Slip %d is already in round %d; each slip counts once."), slip,
               ff_round_get_number (round));
  return FALSE;
}

gboolean
ff_rounds_cast (FfStore *store, const FfBallot *ballot, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) round = find_round (connection, ballot->round, FF_STATE_OPEN, error);

  if (round == NULL || !takes_ballots (round, error) || !check_budget (round, ballot, error)
      || !check_slip (connection, round, ballot->slip, error))
    return FALSE;
  for (guint i = 0; i < ballot->dots->len; i++)
    if (!check_option (connection, round, g_array_index (ballot->dots, FfDots, i).proposition,
                       error))
      return FALSE;
  ff_store_touch_round (store, ballot->round);
  return ff_ballots_insert (connection, ballot, error);
}

gboolean
ff_rounds_count_by_hands (FfStore *store, gint64 round, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = find_round (connection, round, FF_STATE_OPEN, error);
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

gboolean
ff_rounds_set_hand_tally (
    FfStore *store, gint64 round, gint64 proposition, int dots, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = find_round (connection, round, FF_STATE_OPEN, error);

  if (row == NULL || !check_option (connection, row, proposition, error))
    return FALSE;
  if (ff_round_get_method (row) != FF_METHOD_HANDS && ff_round_get_method (row) != FF_METHOD_OPEN)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                   /* Translators: %d is the number of a round of voting */
                   _ ("Round %d is voted with ballots, so hands cannot be counted for it."),
                   ff_round_get_number (row));
      return FALSE;
    }
  return write_hand_tally (connection, round, proposition, dots, error);
}

/* -- closing and revealing ------------------------------------------------------------------ */

gboolean
ff_rounds_close (FfStore *store, gint64 round, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = find_round (connection, round, FF_STATE_OPEN, error);
  g_autofree char *today = ff_store_dup_today (store);

  if (row == NULL)
    return FALSE;
  ff_round_set_state (row, FF_STATE_CLOSED);
  ff_round_set_closed (row, today);
  return ff_rows_update (connection, FF_RECORD (row), error);
}

gboolean
ff_rounds_reveal (FfStore *store, gint64 round, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = find_round (connection, round, FF_STATE_CLOSED, error);

  if (row == NULL)
    return FALSE;
  ff_round_set_state (row, FF_STATE_REVEALED);
  return ff_rows_update (connection, FF_RECORD (row), error);
}
