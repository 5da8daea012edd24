/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/ff-clock.h"
#include "model/ff-ballot-draft.h"

G_BEGIN_DECLS

/**
 * FfBallotStep: where a voter at the shared screen is.
 *
 *   welcome --begin--> voting --ask--> review --confirm--> casting --landed--> thanks --> welcome
 *                        ^                                   |
 *                        +-------------- failed -------------+
 */
typedef enum
{
  FF_BALLOT_WELCOME,
  FF_BALLOT_VOTING,
  FF_BALLOT_REVIEW,
  FF_BALLOT_CASTING,
  FF_BALLOT_THANKS,
} FfBallotStep;

#define FF_TYPE_BALLOT_TURN (ff_ballot_turn_get_type ())
/**
 * FfBallotTurn:
 *
 * The turns that people take at the shared screen, one after another, without any widget. What
 * one voter gave is forgotten the moment it is on disk, before the thank-you is shown; it is kept
 * when it could not be stored.
 *
 * A ballot that is left alone asks whether somebody is still there, and is forgotten if nobody
 * answers, so that the next voter does not find it. Where the round draws an order of options for
 * each ballot, every voter meets another one.
 *
 * Signal "changed": anything is other than before, the seconds of that question among it.
 */
G_DECLARE_FINAL_TYPE (FfBallotTurn, ff_ballot_turn, FF, BALLOT_TURN, GObject)

/** ff_ballot_turn_new: @options: (element-type FfRoundOption): in the order of the ballot. */
FfBallotTurn *ff_ballot_turn_new (FfRound *round, GPtrArray *options, FfClock *clock);

FfBallotStep ff_ballot_turn_get_step (FfBallotTurn *self);
/** ff_ballot_turn_get_draft: Returns: (transfer none): the one draft, emptied between voters. */
FfBallotDraft *ff_ballot_turn_get_draft (FfBallotTurn *self);
/** ff_ballot_turn_get_message: Returns: (transfer none) (nullable): a sentence to the voter. */
const char *ff_ballot_turn_get_message (FfBallotTurn *self);

/** ff_ballot_turn_begin: the voter is there. */
void ff_ballot_turn_begin (FfBallotTurn *self);

/* The steps of the draft, answered by a sentence; while reviewing they lead back to voting. */
void ff_ballot_turn_give (FfBallotTurn *self, FfRoundOption *option);
void ff_ballot_turn_take (FfBallotTurn *self, FfRoundOption *option);
void ff_ballot_turn_type (FfBallotTurn *self, int digit);
/** ff_ballot_turn_enter: Returns: (transfer none) (nullable): the option that was meant. */
FfRoundOption *ff_ballot_turn_enter (FfBallotTurn *self);
void ff_ballot_turn_back (FfBallotTurn *self);
/** ff_ballot_turn_say: shows @sentence until the next step. */
void ff_ballot_turn_say (FfBallotTurn *self, const char *sentence);

/** ff_ballot_turn_ask: the voter wants to cast, and looks the ballot over first: a page may not
 * hold all of it. With dots left, a line asks whether that is meant. */
void ff_ballot_turn_ask (FfBallotTurn *self);

/** ff_ballot_turn_confirm: Returns: (transfer full): the ballot; the turn is then casting. */
FfBallot *ff_ballot_turn_confirm (FfBallotTurn *self);

/** ff_ballot_turn_landed: the ballot is on disk. */
void ff_ballot_turn_landed (FfBallotTurn *self);
/** ff_ballot_turn_failed: it is not, and @sentence says why; the voter's dots are still there. */
void ff_ballot_turn_failed (FfBallotTurn *self, const char *sentence);

/** ff_ballot_turn_next: ends the thank-you; the next voter is welcome. */
void ff_ballot_turn_next (FfBallotTurn *self);
/**
 * FF_BALLOT_IDLE_SECONDS: how long a ballot is left alone before it asks: time to read a page of
 * options slowly.
 */
#define FF_BALLOT_IDLE_SECONDS 90
/** FF_BALLOT_ANSWER_SECONDS: how long that question waits for an answer. */
#define FF_BALLOT_ANSWER_SECONDS 30

/** ff_ballot_turn_tick: lets time pass: ends the thank-you if it has been read long enough, asks
 * after a voter who does nothing, and forgets the ballot of one who has gone. To be called at least
 * once a second. */
void ff_ballot_turn_tick (FfBallotTurn *self);

/** ff_ballot_turn_get_seconds: Returns: how long the question whether somebody is there still waits
 * for an answer; -1 while nothing is asked. */
int ff_ballot_turn_get_seconds (FfBallotTurn *self);

/** ff_ballot_turn_stay: somebody is there: the answer to that question, and what any key press or
 * movement of a voter comes to. */
void ff_ballot_turn_stay (FfBallotTurn *self);

/** ff_ballot_turn_abandon: forgets everything and goes back to the welcome. */
void ff_ballot_turn_abandon (FfBallotTurn *self);

G_END_DECLS
