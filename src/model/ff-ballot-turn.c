/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-ballot-turn.h"

#include <glib/gi18n.h>

/* Long enough to read one short line, short enough not to hold up the queue. */
#define THANKS_MICROSECONDS (4 * G_USEC_PER_SEC)

struct _FfBallotTurn
{
  GObject parent_instance;
  FfBallotDraft *draft;
  FfClock *clock;
  FfBallotStep step;
  char *message;
  gint64 thanks_until; /* monotonic, as the next */
  gint64 idle_since;   /* of the last sign of a voter */
  int seconds;         /* for the question whether somebody is there, or -1 */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfBallotTurn, ff_ballot_turn, G_TYPE_OBJECT)

static void
ff_ballot_turn_finalize (GObject *object)
{
  FfBallotTurn *self = FF_BALLOT_TURN (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->clock);
  g_free (self->message);
  G_OBJECT_CLASS (ff_ballot_turn_parent_class)->finalize (object);
}

static void
ff_ballot_turn_class_init (FfBallotTurnClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_ballot_turn_finalize;
  signals[CHANGED] = g_signal_new ("changed", FF_TYPE_BALLOT_TURN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
ff_ballot_turn_init (FfBallotTurn *self)
{
}

/* @message: (transfer full) (nullable) */
static void
go_to (FfBallotTurn *self, FfBallotStep step, char *message)
{
  self->step = step;
  self->idle_since = ff_clock_get_monotonic (self->clock);
  self->seconds = -1;
  g_free (self->message);
  self->message = message;
  g_signal_emit (self, signals[CHANGED], 0);
}

FfBallotTurn *
ff_ballot_turn_new (FfRound *round, GPtrArray *options, FfClock *clock)
{
  FfBallotTurn *self = g_object_new (FF_TYPE_BALLOT_TURN, NULL);

  self->draft = ff_ballot_draft_new (round, options);
  self->clock = g_object_ref (clock);
  self->seconds = -1;
  return self;
}

FfBallotStep
ff_ballot_turn_get_step (FfBallotTurn *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_TURN (self), FF_BALLOT_WELCOME);

  return self->step;
}

FfBallotDraft *
ff_ballot_turn_get_draft (FfBallotTurn *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_TURN (self), NULL);

  return self->draft;
}

const char *
ff_ballot_turn_get_message (FfBallotTurn *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_TURN (self), NULL);

  return self->message;
}

void
ff_ballot_turn_begin (FfBallotTurn *self)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (self->step != FF_BALLOT_WELCOME && self->step != FF_BALLOT_THANKS)
    return;
  ff_ballot_draft_clear (self->draft);
  ff_ballot_draft_shuffle (self->draft);
  go_to (self, FF_BALLOT_VOTING, NULL);
}

/* A step of the draft is only taken by a voter who is voting or looking over the ballot. */
static gboolean
may_change (FfBallotTurn *self)
{
  return self->step == FF_BALLOT_VOTING || self->step == FF_BALLOT_REVIEW;
}

static void
answer (FfBallotTurn *self, FfBallotAnswer what)
{
  go_to (self, FF_BALLOT_VOTING, ff_ballot_draft_dup_sentence (self->draft, what));
}

void
ff_ballot_turn_give (FfBallotTurn *self, FfRoundOption *option)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (may_change (self))
    answer (self, ff_ballot_draft_give (self->draft, option));
}

void
ff_ballot_turn_take (FfBallotTurn *self, FfRoundOption *option)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (may_change (self))
    answer (self, ff_ballot_draft_take (self->draft, option));
}

void
ff_ballot_turn_type (FfBallotTurn *self, int digit)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (!may_change (self))
    return;
  ff_ballot_draft_type (self->draft, digit);
  answer (self, FF_BALLOT_DONE);
}

FfRoundOption *
ff_ballot_turn_enter (FfBallotTurn *self)
{
  FfRoundOption *option = NULL;

  g_return_val_if_fail (FF_IS_BALLOT_TURN (self), NULL);

  if (may_change (self))
    answer (self, ff_ballot_draft_enter (self->draft, &option));
  return option;
}

void
ff_ballot_turn_back (FfBallotTurn *self)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  /* From the review, the first Backspace only leads back to the ballot. */
  if (self->step == FF_BALLOT_REVIEW)
    answer (self, FF_BALLOT_DONE);
  else if (self->step == FF_BALLOT_VOTING)
    answer (self, ff_ballot_draft_back (self->draft));
}

void
ff_ballot_turn_say (FfBallotTurn *self, const char *sentence)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  go_to (self, self->step, g_strdup (sentence));
}

static char *
dup_review (FfBallotTurn *self)
{
  int left = ff_ballot_draft_get_left (self->draft);

  if (left == 0)
    return g_strdup (_ ("These are your dots. Press Enter again to cast your vote."));
  if (ff_ballot_draft_get_given (self->draft) == 0)
    return g_strdup (_ ("You have given no dots. An empty vote counts as taking part."));
  /* Translators: %d is how many dots a voter about to vote has not given to any proposition */
  return g_strdup_printf (ngettext ("You have %d dot left. Cast your vote without it?",
                                    "You have %d dots left. Cast your vote without them?",
                                    (unsigned long) left),
                          left);
}

void
ff_ballot_turn_ask (FfBallotTurn *self)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (self->step == FF_BALLOT_VOTING)
    go_to (self, FF_BALLOT_REVIEW, dup_review (self));
}

FfBallot *
ff_ballot_turn_confirm (FfBallotTurn *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_TURN (self) && may_change (self), NULL);

  go_to (self, FF_BALLOT_CASTING, NULL);
  return ff_ballot_draft_dup_ballot (self->draft);
}

void
ff_ballot_turn_landed (FfBallotTurn *self)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (self->step != FF_BALLOT_CASTING)
    return;
  ff_ballot_draft_clear (self->draft);
  self->thanks_until = ff_clock_get_monotonic (self->clock) + THANKS_MICROSECONDS;
  go_to (self, FF_BALLOT_THANKS, NULL);
}

void
ff_ballot_turn_failed (FfBallotTurn *self, const char *sentence)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (self->step == FF_BALLOT_CASTING)
    go_to (self, FF_BALLOT_VOTING, g_strdup (sentence));
}

void
ff_ballot_turn_next (FfBallotTurn *self)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (self->step == FF_BALLOT_THANKS)
    go_to (self, FF_BALLOT_WELCOME, NULL);
}

/* Asks, counts down, and in the end forgets. */
static void
wait_for_voter (FfBallotTurn *self)
{
  gint64 idle = (ff_clock_get_monotonic (self->clock) - self->idle_since) / G_USEC_PER_SEC;
  gint64 left = FF_BALLOT_IDLE_SECONDS + FF_BALLOT_ANSWER_SECONDS - idle;

  if (left <= 0)
    ff_ballot_turn_abandon (self);
  else if (left <= FF_BALLOT_ANSWER_SECONDS && left != self->seconds)
    {
      self->seconds = (int) left;
      g_signal_emit (self, signals[CHANGED], 0);
    }
}

void
ff_ballot_turn_tick (FfBallotTurn *self)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  if (may_change (self))
    wait_for_voter (self);
  else if (ff_clock_get_monotonic (self->clock) >= self->thanks_until)
    ff_ballot_turn_next (self);
}

int
ff_ballot_turn_get_seconds (FfBallotTurn *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_TURN (self), -1);

  return self->seconds;
}

void
ff_ballot_turn_stay (FfBallotTurn *self)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  self->idle_since = ff_clock_get_monotonic (self->clock);
  if (self->seconds < 0)
    return;
  self->seconds = -1;
  g_signal_emit (self, signals[CHANGED], 0);
}

void
ff_ballot_turn_abandon (FfBallotTurn *self)
{
  g_return_if_fail (FF_IS_BALLOT_TURN (self));

  ff_ballot_draft_clear (self->draft);
  go_to (self, FF_BALLOT_WELCOME, NULL);
}
