/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-private.h"
#include "store/ff-rounds.h"

#include <glib/gi18n.h>

/* What a verb of the vote carries to the store; each uses its part. */
typedef struct
{
  FfRound *draft;
  GArray *propositions; /* gint64 ids, or NULL for all in force */
  GPtrArray *ballots;   /* FfBallot */
  GPtrArray *tallies;   /* FfHandTally */
  gint64 round;
  gint64 proposition;
  int dots;
} FfVote;

static void
free_vote (gpointer data)
{
  FfVote *vote = data;

  g_clear_object (&vote->draft);
  g_clear_pointer (&vote->propositions, g_array_unref);
  g_clear_pointer (&vote->ballots, g_ptr_array_unref);
  g_clear_pointer (&vote->tallies, g_ptr_array_unref);
  g_free (vote);
}

static FfVote *
make_vote (FfRound *round)
{
  FfVote *vote = g_new0 (FfVote, 1);

  vote->round = round != NULL ? ff_record_get_id (FF_RECORD (round)) : 0;
  return vote;
}

/* -- opening -------------------------------------------------------------------------------- */

static gboolean
open_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_rounds_open (store, vote->draft, vote->propositions, error);
}

static GArray *
copy_ids (GPtrArray *records)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < records->len; i++)
    {
      gint64 id = ff_record_get_id (g_ptr_array_index (records, i));

      g_array_append_val (ids, id);
    }
  return ids;
}

void
ff_session_open_round (FfSession *self, FfRound *draft, GPtrArray *propositions)
{
  FfVote *vote = make_vote (NULL);

  vote->draft = FF_ROUND (ff_record_copy (FF_RECORD (draft)));
  vote->propositions = propositions != NULL ? copy_ids (propositions) : NULL;
  ff_session_push (self, _ ("Open a round of voting"), FF_STEP_KIND_BARRIER, open_work, vote,
                   free_vote);
}

/* -- voting --------------------------------------------------------------------------------- */

static gboolean
cast_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  for (guint i = 0; i < vote->ballots->len; i++)
    if (!ff_rounds_cast (store, g_ptr_array_index (vote->ballots, i), error))
      return FALSE;
  return TRUE;
}

/* A ballot of a secret round leaves no changeset, no time and no order behind. */
static FfStepKind
kind_for (FfSession *self, const FfBallot *ballot)
{
  FfRound *round = ff_model_find (ff_session_get_model (self), FF_TYPE_ROUND, ballot->round);

  return round == NULL || ff_round_get_secret (round) ? FF_STEP_KIND_SECRET : FF_STEP_KIND_NORMAL;
}

void
ff_session_cast_ballots (FfSession *self, GPtrArray *ballots)
{
  FfVote *vote = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (FF_IS_SESSION (self));

  if (ballots->len == 0)
    return;
  vote = make_vote (NULL);
  vote->ballots = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free);
  for (guint i = 0; i < ballots->len; i++)
    g_ptr_array_add (vote->ballots, ff_ballot_copy (g_ptr_array_index (ballots, i)));
  /* Translators: a step of undo */
  label = g_strdup_printf (ngettext ("Cast %u ballot", "Cast %u ballots", ballots->len),
                           ballots->len);
  ff_session_push (self, label, kind_for (self, g_ptr_array_index (ballots, 0)), cast_work, vote,
                   free_vote);
}

void
ff_session_cast_ballot (FfSession *self, const FfBallot *ballot)
{
  g_autoptr (GPtrArray) ballots = g_ptr_array_new ();

  g_ptr_array_add (ballots, (gpointer) ballot);
  ff_session_cast_ballots (self, ballots);
}

static gboolean
hand_tally_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_rounds_set_hand_tally (store, vote->round, vote->proposition, vote->dots, error);
}

void
ff_session_set_hand_tally (FfSession *self, FfRound *round, gint64 proposition, int dots)
{
  FfVote *vote = make_vote (round);

  vote->proposition = proposition;
  vote->dots = dots;
  ff_session_push (self, _ ("Count hands"), FF_STEP_KIND_NORMAL, hand_tally_work, vote, free_vote);
}

/* A tally that comes without a round is a result already: its round is made, closed, revealed. */
static gboolean
enter_tally_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  if (vote->draft != NULL)
    {
      if (!ff_rounds_open (store, vote->draft, NULL, error))
        return FALSE;
      vote->round = ff_record_get_id (FF_RECORD (vote->draft));
    }
  else if (!ff_rounds_count_by_hands (store, vote->round, error))
    return FALSE;
  for (guint i = 0; i < vote->tallies->len; i++)
    {
      FfHandTally *tally = g_ptr_array_index (vote->tallies, i);

      if (!ff_rounds_set_hand_tally (store, vote->round, ff_hand_tally_get_proposition (tally),
                                     ff_hand_tally_get_dots (tally), error))
        return FALSE;
    }
  if (vote->draft == NULL)
    return TRUE;
  return ff_rounds_close (store, vote->round, error)
         && ff_rounds_reveal (store, vote->round, error);
}

void
ff_session_enter_tally (FfSession *self, FfRound *round, GPtrArray *tallies)
{
  FfVote *vote = make_vote (round);

  if (round == NULL)
    {
      vote->draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));
      ff_round_set_method (vote->draft, FF_METHOD_HANDS);
      ff_round_set_secret (vote->draft, FALSE);
    }
  vote->tallies = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < tallies->len; i++)
    g_ptr_array_add (vote->tallies, ff_record_copy (g_ptr_array_index (tallies, i)));
  ff_session_push (self,
                   /* Translators: a step of undo */
                   _ ("Enter the tally of a vote"),
                   round == NULL ? FF_STEP_KIND_BARRIER : FF_STEP_KIND_NORMAL, enter_tally_work,
                   vote, free_vote);
}

/* -- closing and revealing ------------------------------------------------------------------ */

static gboolean
close_work (FfStore *store, gpointer data, GError **error)
{
  return ff_rounds_close (store, ((FfVote *) data)->round, error);
}

void
ff_session_close_round (FfSession *self, FfRound *round)
{
  /* Translators: a step of undo, %d is the number of a round */
  g_autofree char *label = g_strdup_printf (_ ("Close round %d"), ff_round_get_number (round));

  ff_session_push (self, label, FF_STEP_KIND_BARRIER, close_work, make_vote (round), free_vote);
}

static gboolean
reveal_work (FfStore *store, gpointer data, GError **error)
{
  return ff_rounds_reveal (store, ((FfVote *) data)->round, error);
}

void
ff_session_reveal_round (FfSession *self, FfRound *round)
{
  /* Translators: a step of undo, %d is the number of a round */
  g_autofree char *label = g_strdup_printf (_ ("Reveal round %d"), ff_round_get_number (round));

  ff_session_push (self, label, FF_STEP_KIND_BARRIER, reveal_work, make_vote (round), free_vote);
}
