/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-tally.h"

G_BEGIN_DECLS

#define FF_TYPE_ROUND_COUNT (ff_round_count_get_type ())
/**
 * FfRoundCount:
 *
 * How far a round has come, observed through notify: "ballots" cast so far, and the "tally",
 * which is %NULL while nobody may know it. A secret round's tally does not leave the store
 * before the reveal, so no window can show it by mistake.
 */
G_DECLARE_FINAL_TYPE (FfRoundCount, ff_round_count, FF, ROUND_COUNT, GObject)

FfRoundCount *ff_round_count_new (void);
int ff_round_count_get_ballots (FfRoundCount *self);
/** ff_round_count_get_tally: Returns: (transfer none) (nullable). */
FfTally *ff_round_count_get_tally (FfRoundCount *self);
/** ff_round_count_update: for the model alone. */
void ff_round_count_update (FfRoundCount *self, int ballots, FfTally *tally);

G_END_DECLS
