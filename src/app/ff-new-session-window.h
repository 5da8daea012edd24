/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-application.h"

G_BEGIN_DECLS

#define FF_TYPE_NEW_SESSION_WINDOW (ff_new_session_window_get_type ())
/**
 * FfNewSessionWindow:
 *
 * Asks what a new session begins with, what it is called and where its file goes; then makes the
 * file at once, for there is nothing to save later.
 */
G_DECLARE_FINAL_TYPE (FfNewSessionWindow, ff_new_session_window, FF, NEW_SESSION_WINDOW, AdwWindow)

/** ff_new_session_window_new: @parent: (nullable): the window that asks. */
GtkWidget *ff_new_session_window_new (FfApplication *application, GtkWindow *parent);

G_END_DECLS
