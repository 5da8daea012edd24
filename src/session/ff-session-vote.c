/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-private.h"
#include "store/ff-rounds.h"
#include "store/ff-votes.h"

#include <glib/gi18n.h>

/* What a verb of the vote carries to the store; each uses its part. */
typedef struct
{
  FfRound *draft;
  GArray *propositions; /* gint64 ids, or NULL for all in force */
  GPtrArray *presences; /* FfRoundPresence, or NULL */
  GPtrArray *ballots;   /* FfBallot */
  GPtrArray *tallies;   /* FfHandTally */
  gint64 round;
  gint64 proposition;
  gint64 group;
  gint64 ballot;
  int dots;
  int people;
  gboolean voided;
  gboolean at_once;
  FfReveal reveal;
  guint shown;
} FfVote;

static void
free_vote (gpointer data)
{
  FfVote *vote = data;

  g_clear_object (&vote->draft);
  g_clear_pointer (&vote->propositions, g_array_unref);
  g_clear_pointer (&vote->presences, g_ptr_array_unref);
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

  if (!ff_rounds_open (store, vote->draft, vote->propositions, error))
    return FALSE;
  for (guint i = 0; vote->presences != NULL && i < vote->presences->len; i++)
    {
      FfRoundPresence *presence = g_ptr_array_index (vote->presences, i);

      if (!ff_rounds_set_presence (store, ff_record_get_id (FF_RECORD (vote->draft)),
                                   ff_round_presence_get_stakeholder_group (presence),
                                   ff_round_presence_get_people (presence), error))
        return FALSE;
    }
  return TRUE;
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

static GPtrArray *
copy_records (GPtrArray *records)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (copies, ff_record_copy (g_ptr_array_index (records, i)));
  return copies;
}

void
ff_session_open_round (FfSession *self, FfRound *draft, GPtrArray *propositions)
{
  ff_session_open_round_with (self, draft, propositions, NULL);
}

void
ff_session_open_round_with (FfSession *self,
                            FfRound *draft,
                            GPtrArray *propositions,
                            GPtrArray *presences)
{
  FfVote *vote = make_vote (NULL);

  vote->draft = FF_ROUND (ff_record_copy (FF_RECORD (draft)));
  vote->propositions = propositions != NULL ? copy_ids (propositions) : NULL;
  vote->presences = presences != NULL ? copy_records (presences) : NULL;
  ff_session_push (self, _ ("Open a round of voting"), FF_STEP_KIND_BARRIER, open_work, vote,
                   free_vote);
}

static gboolean
presence_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_rounds_set_presence (store, vote->round, vote->group, vote->people, error);
}

void
ff_session_set_present (FfSession *self, FfRound *round, FfStakeholderGroup *group, int people)
{
  FfVote *vote = make_vote (round);

  vote->group = group != NULL ? ff_record_get_id (FF_RECORD (group)) : 0;
  vote->people = people;
  /* Translators: a step of undo */
  ff_session_push (self, _ ("Count who is present"), FF_STEP_KIND_NORMAL, presence_work, vote,
                   free_vote);
}

/* -- voting --------------------------------------------------------------------------------- */

static gboolean
cast_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  for (guint i = 0; i < vote->ballots->len; i++)
    if (!ff_votes_cast (store, g_ptr_array_index (vote->ballots, i), error))
      return FALSE;
  return ff_votes_settle (store, vote->round, error);
}

/* A ballot of a secret round leaves no changeset, no time and no order behind. */
static FfStepKind
kind_for (FfSession *self, gint64 id)
{
  FfRound *round = ff_model_find (ff_session_get_model (self), FF_TYPE_ROUND, id);

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
  vote->round = ((FfBallot *) g_ptr_array_index (vote->ballots, 0))->round;
  /* Translators: a step of undo */
  label = g_strdup_printf (ngettext ("Cast %u ballot", "Cast %u ballots", ballots->len),
                           ballots->len);
  ff_session_push (self, label, kind_for (self, vote->round), cast_work, vote, free_vote);
}

void
ff_session_cast_ballot (FfSession *self, const FfBallot *ballot)
{
  g_autoptr (GPtrArray) ballots = g_ptr_array_new ();

  g_ptr_array_add (ballots, (gpointer) ballot);
  ff_session_cast_ballots (self, ballots);
}

/* -- slips ---------------------------------------------------------------------------------- */

static gboolean
replace_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_votes_replace_slip (store, g_ptr_array_index (vote->ballots, 0), error);
}

void
ff_session_replace_slip (FfSession *self, const FfBallot *ballot)
{
  FfVote *vote = make_vote (NULL);

  vote->ballots = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free);
  g_ptr_array_add (vote->ballots, ff_ballot_copy (ballot));
  /* Translators: a step of undo */
  ff_session_push (self, _ ("Correct a slip"), kind_for (self, ballot->round), replace_work, vote,
                   free_vote);
}

static gboolean
void_slip_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_votes_set_slip_void (store, vote->round, vote->ballot, vote->voided, error);
}

void
ff_session_set_slip_void (FfSession *self, FfRound *round, FfSlipMark *slip, gboolean voided)
{
  FfVote *vote = make_vote (round);

  vote->ballot = ff_slip_mark_get_ballot (slip);
  vote->voided = voided;
  ff_session_push (self,
                   /* Translators: a step of undo */
                   voided ? _ ("Take a slip out")
                          /* Translators: a step of undo */
                          : _ ("Put a slip back"),
                   kind_for (self, vote->round), void_slip_work, vote, free_vote);
}

/* -- hands ---------------------------------------------------------------------------------- */

static gboolean
hand_tally_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_votes_set_hand_tally (store, vote->round, vote->proposition, vote->dots, error);
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
  else if (!ff_votes_count_by_hands (store, vote->round, error))
    return FALSE;
  if (!ff_votes_enter_tally (store, vote->round, vote->tallies, error))
    return FALSE;
  if (vote->draft == NULL)
    return TRUE;
  return ff_rounds_close (store, vote->round, error)
         && ff_rounds_reveal (store, vote->round, TRUE, error);
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
  vote->tallies = copy_records (tallies);
  ff_session_push (self,
                   /* Translators: a step of undo */
                   _ ("Enter the tally of a vote"),
                   round == NULL ? FF_STEP_KIND_BARRIER : FF_STEP_KIND_NORMAL, enter_tally_work,
                   vote, free_vote);
}

/* -- calling out ---------------------------------------------------------------------------- */

static const char *
get_call_label (void)
{
  /* Translators: a step of undo: somebody in the room called a proposition out */
  return _ ("Give what was called out");
}

static gboolean
call_out_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_votes_add_hand_tally (store, vote->round, vote->proposition, vote->dots, error);
}

void
ff_session_call_out (FfSession *self, FfRound *round, gint64 proposition, int dots)
{
  FfVote *vote = make_vote (round);

  vote->proposition = proposition;
  vote->dots = dots;
  ff_session_push (self, get_call_label (), FF_STEP_KIND_NORMAL, call_out_work, vote, free_vote);
}

gboolean
ff_session_can_take_back (FfSession *self)
{
  return g_strcmp0 (ff_session_get_undo_label (self), get_call_label ()) == 0;
}

static FfChanges *
take_back_task (FfStore *store, gpointer data, GError **error)
{
  return ff_store_take_back (store, get_call_label (), error);
}

void
ff_session_take_back (FfSession *self)
{
  ff_session_push_task (self, take_back_task, NULL, NULL);
}

/* -- closing and revealing ------------------------------------------------------------------ */

static gboolean
close_work (FfStore *store, gpointer data, GError **error)
{
  return ff_rounds_close (store, ((FfVote *) data)->round, error);
}

static FfChanges *
tidy_task (FfStore *store, gpointer data, GError **error)
{
  ff_store_tidy (store, error);
  return NULL;
}

/* When the last ballot of a secret round is in, the file forgets how it grew. */
static void
push_end (FfSession *self, FfRound *round, const char *label, FfWork work)
{
  ff_session_push (self, label, FF_STEP_KIND_BARRIER, work, make_vote (round), free_vote);
  if (ff_round_get_secret (round))
    ff_session_push_task (self, tidy_task, NULL, NULL);
}

void
ff_session_close_round (FfSession *self, FfRound *round)
{
  /* Translators: a step of undo, %d is the number of a round */
  g_autofree char *label = g_strdup_printf (_ ("Close round %d"), ff_round_get_number (round));

  push_end (self, round, label, close_work);
}

static gboolean
reveal_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_rounds_reveal (store, vote->round, vote->at_once, error);
}

static void
push_reveal (FfSession *self, FfRound *round, gboolean at_once)
{
  /* Translators: a step of undo, %d is the number of a round */
  g_autofree char *label = g_strdup_printf (_ ("Reveal round %d"), ff_round_get_number (round));
  FfVote *vote = make_vote (round);

  vote->at_once = at_once;
  ff_session_push (self, label, FF_STEP_KIND_BARRIER, reveal_work, vote, free_vote);
}

void
ff_session_reveal_round (FfSession *self, FfRound *round)
{
  push_reveal (self, round, TRUE);
}

void
ff_session_reveal_round_in_stages (FfSession *self, FfRound *round)
{
  push_reveal (self, round, FALSE);
}

static gboolean
show_work (FfStore *store, gpointer data, GError **error)
{
  FfVote *vote = data;

  return ff_rounds_show (store, vote->round, vote->reveal, vote->shown, error);
}

static void
push_show (FfSession *self, FfRound *round, FfReveal reveal, guint n)
{
  FfVote *vote = make_vote (round);

  vote->reveal = reveal;
  vote->shown = n;
  ff_session_push (self,
                   /* Translators: a step of undo */
                   _ ("Show more of a result"), FF_STEP_KIND_NORMAL, show_work, vote, free_vote);
}

void
ff_session_show_next (FfSession *self, FfRound *round)
{
  push_show (self, round, FF_REVEAL_BOTTOM, 0);
}

void
ff_session_show_top (FfSession *self, FfRound *round, guint n)
{
  push_show (self, round, FF_REVEAL_TOP, n);
}

void
ff_session_show_all (FfSession *self, FfRound *round)
{
  push_show (self, round, FF_REVEAL_ALL, 0);
}

static gboolean
void_work (FfStore *store, gpointer data, GError **error)
{
  return ff_rounds_void (store, ((FfVote *) data)->round, error);
}

void
ff_session_void_round (FfSession *self, FfRound *round)
{
  /* Translators: a step of undo, %d is the number of a round */
  g_autofree char *label = g_strdup_printf (_ ("Void round %d"), ff_round_get_number (round));

  push_end (self, round, label, void_work);
}
