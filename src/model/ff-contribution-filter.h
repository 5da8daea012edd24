/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-said-again.h"

G_BEGIN_DECLS

/**
 * FfContributionFilter:
 *
 * Which contributions are wanted: words as they are typed, and any fields. It knows no widget and
 * remembers what it has folded, so that a list of 2,000 is filtered while somebody types; for a
 * GtkCustomFilter or a loop.
 */
typedef struct _FfContributionFilter FfContributionFilter;

/** ff_contribution_filter_new: Returns: (transfer full): a filter that lets everything through. */
FfContributionFilter *ff_contribution_filter_new (void);
void ff_contribution_filter_free (FfContributionFilter *self);

/**
 * ff_contribution_filter_set_words:
 * @text: as typed so far; each of its words must stand somewhere in a contribution, in any order,
 *   without regard to case and accents, and may be the beginning of a longer one
 *
 * Returns: whether the filter is another than before.
 */
gboolean ff_contribution_filter_set_words (FfContributionFilter *self, const char *text);

/**
 * ff_contribution_filter_set:
 * @field: of a contribution, but not its text
 * @value: that it must have: an id, a kind, a phase; 0 for what has none, so that theme 0 is the
 *   unsorted and starred 1 are the quotations
 *
 * Returns: whether the filter is another than before.
 */
gboolean
ff_contribution_filter_set (FfContributionFilter *self, FfContributionField field, gint64 value);

/** ff_contribution_filter_clear: takes the condition on @field away; Returns: as above. */
gboolean ff_contribution_filter_clear (FfContributionFilter *self, FfContributionField field);

/** ff_contribution_filter_clear_all: lets everything through again; Returns: as above. */
gboolean ff_contribution_filter_clear_all (FfContributionFilter *self);

/** ff_contribution_filter_is_empty: Returns: whether everything passes. */
gboolean ff_contribution_filter_is_empty (FfContributionFilter *self);

/** ff_contribution_filter_matches: Returns: whether @contribution passes. */
gboolean ff_contribution_filter_matches (FfContributionFilter *self, FfContribution *contribution);

/**
 * ff_contribution_filter_matches_again: Returns: whether @head passes, or any contribution that is
 *   joined into it; so that what was joined is still found by its own words.
 */
gboolean ff_contribution_filter_matches_again (FfContributionFilter *self,
                                               FfSaidAgain *again,
                                               FfContribution *head);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfContributionFilter, ff_contribution_filter_free)

G_END_DECLS
