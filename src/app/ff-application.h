/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-recents.h"
#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_APPLICATION (ff_application_get_type ())
/**
 * FfApplication:
 *
 * The program on a screen: one window per session file, and the start screen where none is open.
 */
G_DECLARE_FINAL_TYPE (FfApplication, ff_application, FF, APPLICATION, AdwApplication)

/** ff_application_new: Returns: (transfer full): the application, not yet registered. */
FfApplication *ff_application_new (void);

/** ff_application_get_recents: Returns: (transfer none): the sessions opened last. */
FfRecents *ff_application_get_recents (FfApplication *self);

/**
 * ff_application_open_path:
 * @parent: (nullable): the window that asks, which hears of a failure
 *
 * Opens the session file at @path in a window of its own, or presents the window that has it open.
 *
 * Returns: whether a window now shows it; else a dialog has said why not.
 */
gboolean ff_application_open_path (FfApplication *self, GtkWindow *parent, const char *path);

/** ff_application_show_session: shows @session, just opened, and puts the start screen away. */
void ff_application_show_session (FfApplication *self, FfSession *session);

/** ff_application_run: runs the application on the command line's arguments; how the program enters
 * the module that it is in. */
int ff_application_run (int argc, char **argv);

G_END_DECLS
