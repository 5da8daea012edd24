/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_HANDS_PANEL (ff_hands_panel_get_type ())
/**
 * FfHandsPanel:
 *
 * Counting in the room, option by option: by raised hands, or by numbers that are called out and
 * typed one after another, in sight of all. Each count is kept at once and can be undone.
 */
G_DECLARE_FINAL_TYPE (FfHandsPanel, ff_hands_panel, FF, HANDS_PANEL, AdwBin)

/** ff_hands_panel_set_round: @round: (nullable): open, counted without ballots. */
void ff_hands_panel_set_round (FfHandsPanel *self, FfSession *session, FfRound *round);

G_END_DECLS
