/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-application.h"
#include "app/ff-share.h"
#include "session/ff-session.h"

G_BEGIN_DECLS

#define FF_TYPE_WINDOW (ff_window_get_type ())
/**
 * FfWindow:
 *
 * The facilitator's window on one session: the seven steps at the side, the page of one of them
 * beside it. It is the error funnel too: what the session refuses is said here, in a toast where
 * it is routine and in a dialog where data is at risk.
 *
 * Property "session" (construct-only).
 */
G_DECLARE_FINAL_TYPE (FfWindow, ff_window, FF, WINDOW, AdwApplicationWindow)

FfWindow *ff_window_new (FfApplication *application, FfSession *session);

FfSession *ff_window_get_session (FfWindow *self);

/**
 * ff_window_show_step:
 *
 * Brings the page of step @id to the front, making it at its first time; before the window is
 * seen, that waits until its first frame is painted.
 */
void ff_window_show_step (FfWindow *self, const char *id);

/** ff_window_get_step: Returns: (transfer none): the id of the step in front, or "". */
const char *ff_window_get_step (FfWindow *self);

/** ff_window_add_toast: says @text, a plain sentence, for a few seconds. */
void ff_window_add_toast (FfWindow *self, const char *text);

/**
 * ff_window_import_file:
 *
 * Asks what the file at @path holds, and takes it in.
 *
 * Returns: (transfer none): the window that asks.
 */
GtkWindow *ff_window_import_file (FfWindow *self, const char *path);

/** ff_window_share_to: as the menu does once @file was chosen. */
void ff_window_share_to (FfWindow *self, FfShareKind kind, GFile *file);

G_END_DECLS
