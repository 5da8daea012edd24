/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-contribution.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_SUGGESTION_ROW (ff_suggestion_row_get_type ())
/**
 * FfSuggestionRow:
 *
 * Contributions that could belong together, each of which can be left out, with a button that
 * takes the suggestion and one that does not.
 *
 * Signals: "accepted" and "refused".
 */
G_DECLARE_FINAL_TYPE (FfSuggestionRow, ff_suggestion_row, FF, SUGGESTION_ROW, GtkWidget)

/**
 * ff_suggestion_row_new:
 * @contributions: (element-type FfContribution)
 * @title: (nullable): what they would be called, to be changed by whoever reads it
 * @accept: what taking it is called, with a mnemonic
 * @refuse: what not taking it is called, with a mnemonic
 * @least: how many must stay ticked for taking it
 */
GtkWidget *ff_suggestion_row_new (GPtrArray *contributions,
                                  const char *title,
                                  const char *accept,
                                  const char *refuse,
                                  guint least);

/** ff_suggestion_row_dup_ticked: Returns: (transfer full) (element-type FfContribution). */
GPtrArray *ff_suggestion_row_dup_ticked (FfSuggestionRow *self);

/** ff_suggestion_row_get_all: Returns: (transfer none) (element-type FfContribution). */
GPtrArray *ff_suggestion_row_get_all (FfSuggestionRow *self);

/** ff_suggestion_row_dup_title: Returns: (transfer full): as it now stands; "" without one. */
char *ff_suggestion_row_dup_title (FfSuggestionRow *self);

G_END_DECLS
