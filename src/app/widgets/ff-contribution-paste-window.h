/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session-import.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_CONTRIBUTION_PASTE_WINDOW (ff_contribution_paste_window_get_type ())
/**
 * FfContributionPasteWindow:
 *
 * Shows what pasted, dropped or imported lines would become. Each can be left out; what repeats
 * another line, or is there already, can also be joined with it. What is decided is added in one
 * step.
 */
G_DECLARE_FINAL_TYPE (FfContributionPasteWindow,
                      ff_contribution_paste_window,
                      FF,
                      CONTRIBUTION_PASTE_WINDOW,
                      AdwWindow)

/**
 * ff_contribution_paste_window_new:
 * @parent: any widget of the window it belongs to
 * @text: one contribution a line
 * @like: what goes with each of them; see ff_session_add_pasted()
 */
GtkWidget *ff_contribution_paste_window_new (GtkWidget *parent,
                                             FfSession *session,
                                             const char *text,
                                             FfContribution *like);

/**
 * ff_contribution_paste_window_new_for_source:
 * @parent: as above
 * @source: (transfer full): of contributions
 * @options: where they belong, as far as the source does not say
 *
 * Returns: (nullable): %NULL with one sentence where the source cannot be read.
 */
GtkWidget *ff_contribution_paste_window_new_for_source (GtkWidget *parent,
                                                        FfSession *session,
                                                        FfSource *source,
                                                        const FfImportOptions *options,
                                                        GError **error);

G_END_DECLS
