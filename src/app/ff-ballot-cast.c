/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-ballot-cast.h"

#include <glib/gi18n.h>

struct _FfBallotCast
{
  GObject parent_instance;
  FfSession *session;
  FfRoundCount *count;
  gboolean under_way;
  gboolean replacing; /* it takes the place of another, so that nothing grows */
  guint before;  /* ballots in the round when it was sent, those of a second count among them */
  char *failure; /* the last that the session told of since then */
};

enum
{
  LANDED,
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfBallotCast, ff_ballot_cast, G_TYPE_OBJECT)

/* A slip of the second count adds to the slips alone, any other ballot to the ballots as well. */
static guint
count_all (FfBallotCast *self)
{
  return (guint) ff_round_count_get_ballots (self->count)
         + g_list_model_get_n_items (ff_round_count_get_slips (self->count));
}

static void
count_changed_cb (FfBallotCast *self)
{
  if (!self->under_way || self->replacing || count_all (self) <= self->before)
    return;
  self->under_way = FALSE;
  g_signal_emit (self, signals[LANDED], 0);
}

static void
session_failed_cb (FfBallotCast *self, GError *error)
{
  if (!self->under_way)
    return;
  g_free (self->failure);
  self->failure = g_strdup (error->message);
}

static void
busy_changed_cb (FfBallotCast *self)
{
  g_autofree char *failure = NULL;
  gboolean busy;

  g_object_get (self->session, "busy", &busy, NULL);
  if (!self->under_way || busy)
    return;
  failure = g_steal_pointer (&self->failure);
  self->under_way = FALSE;
  if (self->replacing && failure == NULL)
    g_signal_emit (self, signals[LANDED], 0);
  else
    g_signal_emit (self, signals[FAILED], 0,
                   failure != NULL ? failure : _ ("The vote was not stored."));
}

static void
ff_ballot_cast_finalize (GObject *object)
{
  FfBallotCast *self = FF_BALLOT_CAST (object);

  g_clear_object (&self->session);
  g_clear_object (&self->count);
  g_free (self->failure);
  G_OBJECT_CLASS (ff_ballot_cast_parent_class)->finalize (object);
}

static void
ff_ballot_cast_class_init (FfBallotCastClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_ballot_cast_finalize;
  signals[LANDED] = g_signal_new ("landed", FF_TYPE_BALLOT_CAST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", FF_TYPE_BALLOT_CAST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
ff_ballot_cast_init (FfBallotCast *self)
{
}

FfBallotCast *
ff_ballot_cast_new (FfSession *session, FfRound *round)
{
  FfBallotCast *self = g_object_new (FF_TYPE_BALLOT_CAST, NULL);
  gint64 id = ff_record_get_id (FF_RECORD (round));

  self->session = g_object_ref (session);
  self->count = g_object_ref (ff_model_get_count (ff_session_get_model (session), id));
  g_signal_connect_object (self->count, "notify::ballots", G_CALLBACK (count_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (ff_round_count_get_slips (self->count), "items-changed",
                           G_CALLBACK (count_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "failed", G_CALLBACK (session_failed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::busy", G_CALLBACK (busy_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

gboolean
ff_ballot_cast_is_under_way (FfBallotCast *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_CAST (self), FALSE);

  return self->under_way;
}

static void
begin (FfBallotCast *self, gboolean replacing)
{
  g_clear_pointer (&self->failure, g_free);
  self->before = count_all (self);
  self->replacing = replacing;
  self->under_way = TRUE;
}

void
ff_ballot_cast_send (FfBallotCast *self, const FfBallot *ballot)
{
  g_return_if_fail (FF_IS_BALLOT_CAST (self) && !self->under_way);

  begin (self, FALSE);
  ff_session_cast_ballot (self->session, ballot);
}

void
ff_ballot_cast_replace (FfBallotCast *self, const FfBallot *slip)
{
  g_return_if_fail (FF_IS_BALLOT_CAST (self) && !self->under_way);

  begin (self, TRUE);
  ff_session_replace_slip (self->session, slip);
}
