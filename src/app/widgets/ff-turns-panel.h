/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-ballot-window.h"

G_BEGIN_DECLS

#define FF_TYPE_TURNS_PANEL (ff_turns_panel_get_type ())
/**
 * FfTurnsPanel:
 *
 * Where voting by turns is started: on this screen or, where there are several, on another one.
 */
G_DECLARE_FINAL_TYPE (FfTurnsPanel, ff_turns_panel, FF, TURNS_PANEL, AdwBin)

/** ff_turns_panel_set_round: @round: (nullable): open, voted by turns. */
void ff_turns_panel_set_round (FfTurnsPanel *self, FfSession *session, FfRound *round);

/** ff_turns_panel_get_window: Returns: (transfer none) (nullable): the ballot, while it is open. */
FfBallotWindow *ff_turns_panel_get_window (FfTurnsPanel *self);

G_END_DECLS
