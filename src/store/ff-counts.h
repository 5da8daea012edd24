/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-change.h"
#include "model/ff-round.h"
#include "store/ff-connection.h"

G_BEGIN_DECLS

/**
 * ff_counts_read:
 * @count: whose round is given; the rest is filled in
 *
 * Reads how far a round has come. The tally and the groups stay %NULL while the round is a draft,
 * or is secret and not revealed, and for ever if it was voided.
 *
 * Returns: %FALSE on error.
 */
gboolean ff_counts_read (FfConnection *connection, FfCountChange *count, GError **error);

/** ff_counts_tally: Returns: (transfer full): what @round gave, whoever may know it; %NULL on
 * error.
 */
FfTally *ff_counts_tally (FfConnection *connection, FfRound *round, GError **error);

G_END_DECLS
