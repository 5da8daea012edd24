/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"
#include "store/ff-store.h"

G_BEGIN_DECLS

/* What is given in an open round, with its rules. All are called inside ff_store_run(). */

/**
 * ff_votes_cast:
 *
 * Adds a ballot after checking it against options, budget and cap. A paper ballot gets the next
 * place in the order of entry of its pass, and its number must be new there; no other ballot gets
 * a place.
 */
gboolean ff_votes_cast (FfStore *store, const FfBallot *ballot, GError **error);

/**
 * ff_votes_settle:
 *
 * To be called once after ballots were cast, in the same step: leaves no trace of their order in
 * the file if @round is secret. Paper is kept in its order of entry anyway.
 */
gboolean ff_votes_settle (FfStore *store, gint64 round, GError **error);

/**
 * ff_votes_replace_slip:
 * @ballot: with the id of one that was entered from paper
 *
 * Puts the number, group and dots of @ballot in the place of what was entered; its place in the
 * order of entry, its pass and whether it was taken out stay.
 */
gboolean ff_votes_replace_slip (FfStore *store, const FfBallot *ballot, GError **error);

/** ff_votes_set_slip_void: takes one slip out of the count, or puts it back. */
gboolean ff_votes_set_slip_void (
    FfStore *store, gint64 round, gint64 ballot, gboolean voided, GError **error);

/**
 * ff_votes_set_hand_tally: sets what was counted for one option; 0 takes it away.
 *
 * Refused where all counts together would be more than the people present can give.
 */
gboolean ff_votes_set_hand_tally (
    FfStore *store, gint64 round, gint64 proposition, int dots, GError **error);

/** ff_votes_add_hand_tally: adds @dots, which may be below 0, to what was counted. */
gboolean ff_votes_add_hand_tally (
    FfStore *store, gint64 round, gint64 proposition, int dots, GError **error);

/**
 * ff_votes_enter_tally:
 * @tallies: (element-type FfHandTally): with proposition and dots
 *
 * As ff_votes_set_hand_tally() for all of them, looked at together.
 */
gboolean ff_votes_enter_tally (FfStore *store, gint64 round, GPtrArray *tallies, GError **error);

/** ff_votes_check_hands: Returns: whether no more was counted in @round, which is open, than the
 * people present can give. */
gboolean ff_votes_check_hands (FfConnection *connection, gint64 round, GError **error);

/** ff_votes_count_by_hands: makes an open round without ballots one that is counted by hands. */
gboolean ff_votes_count_by_hands (FfStore *store, gint64 round, GError **error);

G_END_DECLS
