/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-change.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define FF_TYPE_ROUND_COUNT (ff_round_count_get_type ())
/**
 * FfRoundCount:
 *
 * How far a round has come, observed through notify: "ballots" that count so far, and the "tally"
 * with its "groups", which are %NULL while nobody may know them, and for ever in a round that was
 * voided. A secret round's tally does not leave the store before the reveal, so no window can show
 * it by mistake.
 *
 * "slips" is a list of #FfSlipMark by pass and order of entry, those taken out among them; it is
 * the same list for ever, and says what changed through GListModel::items-changed. It is empty
 * where nothing is entered from paper.
 */
G_DECLARE_FINAL_TYPE (FfRoundCount, ff_round_count, FF, ROUND_COUNT, GObject)

FfRoundCount *ff_round_count_new (void);
int ff_round_count_get_ballots (FfRoundCount *self);
/** ff_round_count_get_tally: Returns: (transfer none) (nullable). */
FfTally *ff_round_count_get_tally (FfRoundCount *self);

/**
 * ff_round_count_get_groups:
 *
 * Returns: (transfer none) (nullable) (element-type FfGroupTally): what the stakeholder groups
 *   gave, each of them large enough that nobody can be picked out; %NULL while nobody may know
 *   it, and where no group is large enough.
 */
GPtrArray *ff_round_count_get_groups (FfRoundCount *self);

/** ff_round_count_get_latest: Returns: id of the proposition that had more dots when the tally was
 * last told than before, or 0: what the room has just heard called out. */
gint64 ff_round_count_get_latest (FfRoundCount *self);

/** ff_round_count_get_slips: Returns: (transfer none): the list of #FfSlipMark. */
GListModel *ff_round_count_get_slips (FfRoundCount *self);

/** ff_round_count_count_slips: Returns: slips of count @pass, 1 or 2, that were not taken out. */
int ff_round_count_count_slips (FfRoundCount *self, int pass);

/** ff_round_count_find_slip: Returns: (transfer none) (nullable): the slip numbered @slip, above 0.
 */
FfSlipMark *ff_round_count_find_slip (FfRoundCount *self, int pass, int slip);

/** ff_round_count_update: for the model alone: takes over what @change says. */
void ff_round_count_update (FfRoundCount *self, FfCountChange *change);

G_END_DECLS
