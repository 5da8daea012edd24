/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-timer.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_TIMER_BUTTON (ff_timer_button_get_type ())
/**
 * FfTimerButton:
 *
 * The time that is left for what is under way, in the header of the facilitator's window, and in
 * its popover what can be done with it: begin the next agenda item, pause, give a minute more,
 * show it on the wall (through the action "projector.timer"). Ctrl+T opens it from anywhere in the
 * window. Where the facilitator wants it, the end of the time is also heard.
 *
 * Property "timer" (FfTimer, nullable).
 */
G_DECLARE_FINAL_TYPE (FfTimerButton, ff_timer_button, FF, TIMER_BUTTON, AdwBin)

void ff_timer_button_set_timer (FfTimerButton *self, FfTimer *timer);

G_END_DECLS
