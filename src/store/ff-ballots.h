/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"
#include "model/ff-tally.h"
#include "store/ff-connection.h"

G_BEGIN_DECLS

/* Ballots as rows; the statements of the tables ballot and ballot_dots are made here. */

/**
 * ff_ballots_insert:
 * @ballot: checked by the caller; with id 0 it is given a random one
 */
gboolean ff_ballots_insert (FfConnection *connection, const FfBallot *ballot, GError **error);

/** ff_ballots_load: appends all ballots of all rounds to @ballots (element-type FfBallot). */
gboolean ff_ballots_load (FfConnection *connection, GPtrArray *ballots, GError **error);

/** ff_ballots_has_slip: @found: (out): whether a paper ballot with this number is in @round. */
gboolean ff_ballots_has_slip (
    FfConnection *connection, gint64 round, int slip, gboolean *found, GError **error);

/** ff_ballots_count: Returns: whether the number of ballots cast was read. */
gboolean ff_ballots_count (FfConnection *connection, gint64 round, int *ballots, GError **error);

/**
 * ff_ballots_tally_if_public:
 * @tally: (out) (transfer full) (nullable): the finished tally; %NULL while the round is a draft,
 *   or is secret and not revealed
 *
 * Returns: %FALSE on error.
 */
gboolean ff_ballots_tally_if_public (FfConnection *connection,
                                     gint64 round,
                                     FfTally **tally,
                                     GError **error);

G_END_DECLS
