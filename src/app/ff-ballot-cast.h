/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

#define FF_TYPE_BALLOT_CAST (ff_ballot_cast_get_type ())
/**
 * FfBallotCast:
 *
 * Hands one ballot after another to the session and says what became of each. A verb's failure
 * does not say whose it was, so the outcome is read from the file: the ballot is in when the
 * round has one more (or, of a second count, its slips have), and it is not when the session has
 * nothing left to do and the round has no more than before. Nobody is thanked for a vote that is
 * not on disk, or asked to vote twice.
 *
 * Signal "landed": the ballot is on disk. Signal "failed" (const char *sentence): it is not.
 */
G_DECLARE_FINAL_TYPE (FfBallotCast, ff_ballot_cast, FF, BALLOT_CAST, GObject)

FfBallotCast *ff_ballot_cast_new (FfSession *session, FfRound *round);

/** ff_ballot_cast_is_under_way: Returns: whether a ballot has been sent and its fate is open. */
gboolean ff_ballot_cast_is_under_way (FfBallotCast *self);

/** ff_ballot_cast_send: casts @ballot (copied); not while another is under way. */
void ff_ballot_cast_send (FfBallotCast *self, const FfBallot *ballot);

/**
 * ff_ballot_cast_replace:
 * @slip: (copied): with the id of the slip that it corrects
 *
 * As ff_ballot_cast_send(). Nothing grows by it, so it has landed when the session has nothing left
 * to do and has told of no failure.
 */
void ff_ballot_cast_replace (FfBallotCast *self, const FfBallot *slip);

G_END_DECLS
