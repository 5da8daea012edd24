/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_SLIP_PANEL (ff_slip_panel_get_type ())
/**
 * FfSlipPanel:
 *
 * Entering paper ballots, one line each: "7: 3 3 9 12 12". What is typed is read back and checked
 * at every key; Enter casts it. A slip that could not be kept comes back to be looked at.
 *
 * Paper says nothing of groups by itself: where the slips of each group are handed in on a pile of
 * their own (or on paper of another colour), the operator says whose pile is typed, once for the
 * pile rather than for each slip.
 */
G_DECLARE_FINAL_TYPE (FfSlipPanel, ff_slip_panel, FF, SLIP_PANEL, AdwBin)

/** ff_slip_panel_set_round: @round: (nullable): open, voted on slips. */
void ff_slip_panel_set_round (FfSlipPanel *self, FfSession *session, FfRound *round);

G_END_DECLS
