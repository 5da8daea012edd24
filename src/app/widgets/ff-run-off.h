/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-tally.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_RUN_OFF (ff_run_off_get_type ())
/**
 * FfRunOff:
 *
 * A button to vote again on a part of a result: the first few, or those that share the highest
 * shared rank. The result itself stays as it is.
 *
 * Signal "wanted" (GArray of gint64): ids of propositions to vote on.
 */
G_DECLARE_FINAL_TYPE (FfRunOff, ff_run_off, FF, RUN_OFF, AdwBin)

/** ff_run_off_set_tally: @tally: (nullable): the result of the round before. */
void ff_run_off_set_tally (FfRunOff *self, FfTally *tally);

G_END_DECLS
