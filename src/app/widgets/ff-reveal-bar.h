/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_REVEAL_BAR (ff_reveal_bar_get_type ())
/**
 * FfRevealBar:
 *
 * Says how much of a result is on the wall, and lets the facilitator show more of it: the next from
 * the bottom, the first few, or all. It goes away when everything is shown.
 */
G_DECLARE_FINAL_TYPE (FfRevealBar, ff_reveal_bar, FF, REVEAL_BAR, AdwBin)

/**
 * ff_reveal_bar_set:
 * @round: (nullable): that is revealed
 * @tally: (nullable): what it gave
 */
void ff_reveal_bar_set (FfRevealBar *self, FfSession *session, FfRound *round, FfTally *tally);

G_END_DECLS
