/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"
#include "model/ff-round.h"
#include "store/ff-store.h"

G_BEGIN_DECLS

/* The life of a round, with its rules. All are called inside ff_store_run(). */

/**
 * ff_rounds_open:
 * @draft: a new round, or one in the file that is still a draft; gets its id, number and state
 * @propositions: (nullable) (element-type gint64): ids of the options; %NULL for all in force
 *
 * Freezes the wording of the options. Refused while another round is open, with fewer than two
 * options or with one that is not in force.
 */
gboolean ff_rounds_open (FfStore *store, FfRound *draft, GArray *propositions, GError **error);

/** ff_rounds_cast: adds a ballot after checking it against options, budget and cap. */
gboolean ff_rounds_cast (FfStore *store, const FfBallot *ballot, GError **error);

/** ff_rounds_set_hand_tally: sets what was counted for one option; 0 takes it away. */
gboolean ff_rounds_set_hand_tally (
    FfStore *store, gint64 round, gint64 proposition, int dots, GError **error);

/** ff_rounds_count_by_hands: makes an open round without ballots one that is counted by hands. */
gboolean ff_rounds_count_by_hands (FfStore *store, gint64 round, GError **error);

gboolean ff_rounds_close (FfStore *store, gint64 round, GError **error);
gboolean ff_rounds_reveal (FfStore *store, gint64 round, GError **error);

G_END_DECLS
