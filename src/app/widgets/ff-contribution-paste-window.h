/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_CONTRIBUTION_PASTE_WINDOW (ff_contribution_paste_window_get_type ())
/**
 * FfContributionPasteWindow:
 *
 * Shows what a pasted list would become, one contribution a line, and adds what stays ticked in
 * one step.
 */
G_DECLARE_FINAL_TYPE (FfContributionPasteWindow,
                      ff_contribution_paste_window,
                      FF,
                      CONTRIBUTION_PASTE_WINDOW,
                      AdwWindow)

/**
 * ff_contribution_paste_window_new:
 * @parent: any widget of the window it belongs to
 * @drafts: (element-type FfContribution): what would be added
 */
GtkWidget *
ff_contribution_paste_window_new (GtkWidget *parent, FfSession *session, GPtrArray *drafts);

G_END_DECLS
