/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PRESENCE (ff_presence_get_type ())
/**
 * FfPresence:
 *
 * A button to say how many people are present at an open vote, as some come late: of each
 * stakeholder group where groups are counted, else of all.
 */
G_DECLARE_FINAL_TYPE (FfPresence, ff_presence, FF, PRESENCE, AdwBin)

/** ff_presence_set_round: @round: (nullable): open; %NULL lets go of the one before. */
void ff_presence_set_round (FfPresence *self, FfSession *session, FfRound *round);

G_END_DECLS
