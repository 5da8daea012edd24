/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_IMPORT_WINDOW (ff_import_window_get_type ())
/**
 * FfImportWindow:
 *
 * Asks what a file holds and takes all of it into the session, as one step, or nothing. What is
 * wrong with the file, or what the session has against it, is said here, where another answer can
 * be tried.
 */
G_DECLARE_FINAL_TYPE (FfImportWindow, ff_import_window, FF, IMPORT_WINDOW, AdwWindow)

/** ff_import_window_new: @step: the step in front, for a first guess at what the file holds. */
GtkWidget *
ff_import_window_new (GtkWindow *parent, FfSession *session, const char *path, const char *step);

/**
 * ff_import_window_is_under_way:
 *
 * Returns: whether the session is taking the file in. A failure of the session is then told here
 *   and need not be told elsewhere.
 */
gboolean ff_import_window_is_under_way (FfImportWindow *self);

G_END_DECLS
