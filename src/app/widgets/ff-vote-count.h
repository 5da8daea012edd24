/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_VOTE_COUNT (ff_vote_count_get_type ())
/**
 * FfVoteCount:
 *
 * A round from its opening to its reveal: how many have voted, what to do next for its way of
 * voting, then closing, which asks first, and revealing. It has no tally to show. A vote can also
 * be ended without a result, to be prepared once more.
 *
 * Signal "start-again": the same vote is to be prepared once more.
 */
G_DECLARE_FINAL_TYPE (FfVoteCount, ff_vote_count, FF, VOTE_COUNT, AdwBin)

/** ff_vote_count_set_round: @round: (nullable): open or closed; %NULL lets go of the one before. */
void ff_vote_count_set_round (FfVoteCount *self, FfSession *session, FfRound *round);

/** ff_vote_count_close: closes the vote without asking. */
void ff_vote_count_close (FfVoteCount *self);

/** ff_vote_count_end: ends the open vote without a result, without asking. */
void ff_vote_count_end (FfVoteCount *self);

G_END_DECLS
