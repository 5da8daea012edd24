/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_SLIP_DIFFERENCES (ff_slip_differences_get_type ())
/**
 * FfSlipDifferences:
 *
 * Holds the second count of the paper against the first, and says slip by slip where they differ.
 * It follows the file, so that what is put right goes away.
 */
G_DECLARE_FINAL_TYPE (FfSlipDifferences, ff_slip_differences, FF, SLIP_DIFFERENCES, AdwBin)

/** ff_slip_differences_set_round: @round: (nullable): %NULL to let go of the one before. */
void ff_slip_differences_set_round (FfSlipDifferences *self, FfSession *session, FfRound *round);

/** ff_slip_differences_refresh: compares again, as a slip was corrected. */
void ff_slip_differences_refresh (FfSlipDifferences *self);

/** ff_slip_differences_get_verdict: Returns: (transfer none): the sentence above the list. */
const char *ff_slip_differences_get_verdict (FfSlipDifferences *self);

G_END_DECLS
