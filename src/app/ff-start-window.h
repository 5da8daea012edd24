/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-application.h"

G_BEGIN_DECLS

#define FF_TYPE_START_WINDOW (ff_start_window_get_type ())
/**
 * FfStartWindow:
 *
 * What the program shows while no session is open: the sessions opened last, and the ways to
 * another. It closes as soon as a session is opened from it.
 */
G_DECLARE_FINAL_TYPE (FfStartWindow, ff_start_window, FF, START_WINDOW, AdwApplicationWindow)

FfStartWindow *ff_start_window_new (FfApplication *application);

G_END_DECLS
