/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-rounds.h"

#include "model/ff-proposition.h"
#include "model/ff-reveal.h"
#include "model/ff-round-option.h"
#include "model/ff-round-presence.h"
#include "store/ff-ballots.h"
#include "store/ff-counts.h"
#include "store/ff-rows.h"
#include "store/ff-votes.h"

#include <glib/gi18n.h>

static void
refuse (GError **error, FfRoundState expected, int number)
{
  if (expected == FF_STATE_OPEN)
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: %d is the number of a round of voting */
                 _ ("Round %d is not open for voting."), number);
  else if (expected == FF_STATE_REVEALED)
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: %d is the number of a round of voting */
                 _ ("Round %d is not revealed yet."), number);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: %d is the number of a round of voting */
                 _ ("Round %d can be revealed once, after it was closed."), number);
}

FfRound *
ff_rounds_find (FfConnection *connection, gint64 id, FfRoundState expected, GError **error)
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
  if (state == expected && !ff_round_get_voided (FF_ROUND (row)))
    return FF_ROUND (g_steal_pointer (&row));
  refuse (error, expected, ff_round_get_number (FF_ROUND (row)));
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

static int
place_of (GArray *propositions, FfRecord *proposition)
{
  for (guint i = 0; i < propositions->len; i++)
    if (g_array_index (propositions, gint64, i) == ff_record_get_id (proposition))
      return (int) i;
  return (int) propositions->len;
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return place_of (user_data, *(FfRecord *const *) a)
         - place_of (user_data, *(FfRecord *const *) b);
}

/* The propositions to vote on, as they were put or by number. */
static GPtrArray *
choose_options (FfConnection *connection, GArray *propositions, gboolean as_put, GError **error)
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
  if (as_put && propositions != NULL)
    g_ptr_array_sort_with_data (chosen, compare_places, propositions);
  else
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

  if (id != 0 && (kept = ff_rounds_find (connection, id, FF_STATE_DRAFT, error)) == NULL)
    return FALSE;
  if (!check_none_open (connection, error))
    return FALSE;
  options = choose_options (connection, propositions,
                            ff_round_get_option_order (draft) == FF_ORDER_FIXED, error);
  if (options == NULL)
    return FALSE;
  ff_round_set_state (draft, FF_STATE_OPEN);
  ff_round_set_voided (draft, FALSE);
  ff_round_set_counted (draft, 0);
  ff_round_set_opened (draft, today);
  if (!write_opened (connection, draft, error))
    return FALSE;
  for (guint i = 0; i < options->len; i++)
    if (!freeze_option (connection, ff_record_get_id (FF_RECORD (draft)),
                        g_ptr_array_index (options, i), i, error))
      return FALSE;
  return TRUE;
}

/* -- who is there --------------------------------------------------------------------------- */

/* People of all groups together are the people present. */
static gboolean
sum_presence (FfConnection *connection, gint64 round, GError **error)
{
  g_autoptr (GPtrArray) rows = ff_rows_load_where (connection, FF_TYPE_ROUND_PRESENCE,
                                                   FF_ROUND_PRESENCE_ROUND, round, error);
  gint64 present = 0;

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    present += ff_round_presence_get_people (g_ptr_array_index (rows, i));
  return rows->len == 0
         || ff_rows_set (connection, FF_TYPE_ROUND, round, FF_ROUND_PRESENT, present, error);
}

static gboolean
write_presence (FfConnection *connection, gint64 round, gint64 group, int people, GError **error)
{
  g_autoptr (GPtrArray) rows = ff_rows_load_where (connection, FF_TYPE_ROUND_PRESENCE,
                                                   FF_ROUND_PRESENCE_ROUND, round, error);
  g_autoptr (FfRoundPresence) fresh = FF_ROUND_PRESENCE (ff_record_new (FF_TYPE_ROUND_PRESENCE));

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      FfRoundPresence *row = g_ptr_array_index (rows, i);

      if (ff_round_presence_get_stakeholder_group (row) == group)
        return ff_rows_set (connection, FF_TYPE_ROUND_PRESENCE, ff_record_get_id (FF_RECORD (row)),
                            FF_ROUND_PRESENCE_PEOPLE, people, error);
    }
  ff_round_presence_set_round (fresh, round);
  ff_round_presence_set_stakeholder_group (fresh, group);
  ff_round_presence_set_people (fresh, people);
  return ff_rows_insert (connection, FF_RECORD (fresh), error);
}

gboolean
ff_rounds_set_presence (FfStore *store, gint64 round, gint64 group, int people, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_OPEN, error);

  if (row == NULL)
    return FALSE;
  if (group == 0)
    return ff_rows_set (connection, FF_TYPE_ROUND, round, FF_ROUND_PRESENT, people, error)
           && ff_votes_check_hands (connection, round, error);
  return write_presence (connection, round, group, people, error)
         && sum_presence (connection, round, error)
         && ff_votes_check_hands (connection, round, error);
}

/* -- closing and revealing ------------------------------------------------------------------ */

/* What is written here, and what was frozen at the opening, is never written again. */
static gboolean
end_round (FfStore *store, gint64 round, gboolean voided, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_OPEN, error);
  g_autofree char *today = ff_store_dup_today (store);
  int ballots;

  if (row == NULL || !ff_ballots_count (connection, round, &ballots, error))
    return FALSE;
  ff_round_set_state (row, FF_STATE_CLOSED);
  ff_round_set_closed (row, today);
  ff_round_set_counted (row, ballots);
  ff_round_set_voided (row, voided);
  return ff_rows_update (connection, FF_RECORD (row), error);
}

gboolean
ff_rounds_close (FfStore *store, gint64 round, GError **error)
{
  return end_round (store, round, FALSE, error);
}

gboolean
ff_rounds_void (FfStore *store, gint64 round, GError **error)
{
  return end_round (store, round, TRUE, error);
}

gboolean
ff_rounds_reveal (FfStore *store, gint64 round, gboolean at_once, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_CLOSED, error);

  if (row == NULL)
    return FALSE;
  ff_round_set_state (row, FF_STATE_REVEALED);
  if (at_once)
    ff_reveal_show_all (row);
  else
    ff_reveal_start (row);
  return ff_rows_update (connection, FF_RECORD (row), error);
}

gboolean
ff_rounds_show (FfStore *store, gint64 round, FfReveal how, guint n, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRound) row = ff_rounds_find (connection, round, FF_STATE_REVEALED, error);
  g_autoptr (FfTally) tally = NULL;

  if (row == NULL || (tally = ff_counts_tally (connection, row, error)) == NULL)
    return FALSE;
  if (how == FF_REVEAL_BOTTOM)
    ff_reveal_next (row, tally);
  else if (how == FF_REVEAL_TOP)
    ff_reveal_show_top (row, tally, n);
  else
    ff_reveal_show_all (row);
  return ff_rows_update (connection, FF_RECORD (row), error);
}
