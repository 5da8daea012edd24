/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-snapshot.h"

G_BEGIN_DECLS

/**
 * ff_ballots_csv_write:
 * @session: that holds the round
 * @round: id
 *
 * Writes the ballots of a round as CSV "ballot,proposition,dots", with "group" where one was
 * noted. A ballot is called by the number of its paper slip or by its place in the order of the
 * random ids, which says nothing about when it was cast; an empty one has a row without a
 * proposition.
 *
 * Returns: (transfer full): UTF-8; %NULL with %FF_ERROR_DATA where the round was counted by hands.
 */
GBytes *ff_ballots_csv_write (FfSnapshot *session, gint64 round, GError **error);

G_END_DECLS
