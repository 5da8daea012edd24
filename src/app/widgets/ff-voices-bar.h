/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_VOICES_BAR (ff_voices_bar_get_type ())
/**
 * FfVoicesBar:
 *
 * How what was said divides among the stakeholder groups, over how the room does: two thin bars in
 * the session's own order of groups, and in a popover each group by name. For the facilitator
 * alone: no page gives it to the wall, and it never ranks. It hides while no group was heard.
 */
G_DECLARE_FINAL_TYPE (FfVoicesBar, ff_voices_bar, FF, VOICES_BAR, GtkWidget)

/** ff_voices_bar_set_up: to be called once. */
void ff_voices_bar_set_up (FfVoicesBar *self, FfSession *session, FfPhase phase);

void ff_voices_bar_set_phase (FfVoicesBar *self, FfPhase phase);

G_END_DECLS
