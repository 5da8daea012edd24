/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-contribution-filter.h"
#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_CONTRIBUTION_SEARCH (ff_contribution_search_get_type ())
/**
 * FfContributionSearch:
 *
 * Says which contributions are wanted: by words as they are typed, and by phase, kind, question,
 * table, group and quotation. Ctrl+F leads to it.
 *
 * Signals: "changed" (the filter is another than before), "phase-changed" (another phase is wanted)
 * and "left" (Escape: the search is empty again, and who typed wants to go on elsewhere).
 */
G_DECLARE_FINAL_TYPE (
    FfContributionSearch, ff_contribution_search, FF, CONTRIBUTION_SEARCH, GtkWidget)

/** ff_contribution_search_set_up: to be called once. */
void ff_contribution_search_set_up (FfContributionSearch *self, FfSession *session, FfPhase phase);

/** ff_contribution_search_get_filter: Returns: (transfer none): lives as long as the widget. */
FfContributionFilter *ff_contribution_search_get_filter (FfContributionSearch *self);

FfPhase ff_contribution_search_get_phase (FfContributionSearch *self);

/** ff_contribution_search_clear: wants everything of the phase again. */
void ff_contribution_search_clear (FfContributionSearch *self);

/** ff_contribution_search_set_found: says how many are found, while anything is looked for. */
void ff_contribution_search_set_found (FfContributionSearch *self, guint found);

G_END_DECLS
