/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

G_BEGIN_DECLS

/** FfThemeSuggestion: a theme that unsorted contributions could go into. */
typedef struct
{
  char *title;              /* the word or two that recur, as people said them most often */
  FfTheme *theme;           /* (nullable): a theme of the phase that is called so already */
  GPtrArray *contributions; /* (element-type FfContribution): that it would take */
} FfThemeSuggestion;

/** FF_THEME_SUGGESTION_LEAST: the fewest contributions that make a suggestion. */
#define FF_THEME_SUGGESTION_LEAST 3
/** FF_THEME_SUGGESTION_MOST: the most suggestions, as many as there are digits to choose by. */
#define FF_THEME_SUGGESTION_MOST 9

/**
 * ff_theme_suggestion_find:
 *
 * Finds words that recur by their stems among the unsorted contributions of @phase. Suggestions
 * only: nothing is sorted before somebody takes one with ff_session_sort_into_new_theme() or
 * ff_session_sort_contributions(). No contribution is in two of them.
 *
 * Returns: (transfer full) (element-type FfThemeSuggestion): the largest first.
 */
GPtrArray *ff_theme_suggestion_find (FfModel *model, FfPhase phase);

void ff_theme_suggestion_free (FfThemeSuggestion *self);

G_END_DECLS
