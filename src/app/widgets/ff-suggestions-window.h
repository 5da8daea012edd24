/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_SUGGESTIONS_WINDOW (ff_suggestions_window_get_type ())
/**
 * FfSuggestionsWindow:
 *
 * Suggests what was said again and could be joined, and themes into which the unsorted could go.
 * Nothing is done before somebody takes a suggestion; Ctrl+Z takes it back.
 */
G_DECLARE_FINAL_TYPE (FfSuggestionsWindow, ff_suggestions_window, FF, SUGGESTIONS_WINDOW, AdwWindow)

/** ff_suggestions_window_new: @parent: any widget of the window it belongs to. */
GtkWidget *ff_suggestions_window_new (GtkWidget *parent, FfSession *session, FfPhase phase);

G_END_DECLS
