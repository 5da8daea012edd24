/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PROPOSITION_PASTE_WINDOW (ff_proposition_paste_window_get_type ())
/**
 * FfPropositionPasteWindow:
 *
 * Shows what a pasted list would become, with the numbers it would get, and adds what stays
 * ticked in one step.
 */
G_DECLARE_FINAL_TYPE (
    FfPropositionPasteWindow, ff_proposition_paste_window, FF, PROPOSITION_PASTE_WINDOW, AdwWindow)

/**
 * ff_proposition_paste_window_new:
 * @parent: any widget of the window it belongs to
 * @text: several lines
 */
GtkWidget *
ff_proposition_paste_window_new (GtkWidget *parent, FfSession *session, const char *text);

G_END_DECLS
