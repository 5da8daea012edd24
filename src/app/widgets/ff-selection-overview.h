/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_SELECTION_OVERVIEW (ff_selection_overview_get_type ())
/**
 * FfSelectionOverview:
 *
 * All selected propositions in full words, after the sentence that tells the reader of the report
 * how they were chosen.
 */
G_DECLARE_FINAL_TYPE (FfSelectionOverview, ff_selection_overview, FF, SELECTION_OVERVIEW, AdwBin)

GtkWidget *ff_selection_overview_new (FfSession *session);

G_END_DECLS
