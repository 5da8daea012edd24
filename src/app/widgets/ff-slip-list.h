/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_SLIP_LIST (ff_slip_list_get_type ())
/**
 * FfSlipList:
 *
 * The slips that are in, of one of the two counts, in their order of entry; the latest stands at
 * the top, where the work is. Typing a number into its field leaves only the slips with that
 * number.
 *
 * Signal "correct" (FfSlipMark *mark): somebody wants to correct a slip.
 */
G_DECLARE_FINAL_TYPE (FfSlipList, ff_slip_list, FF, SLIP_LIST, AdwBin)

/** ff_slip_list_set_round: @round: (nullable): %NULL to let go of the one before. */
void ff_slip_list_set_round (FfSlipList *self, FfSession *session, FfRound *round);
/** ff_slip_list_set_pass: @pass: 1 or 2: of which count the slips are shown. */
void ff_slip_list_set_pass (FfSlipList *self, int pass);

G_END_DECLS
