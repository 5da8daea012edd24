/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "report/ff-document.h"

G_BEGIN_DECLS

/**
 * ff_report_model_put:
 * @changes: what the model will take over
 * @...: pairs of a field's name and its value (const char * for text and dates, int for all
 *   else), ended by %NULL
 *
 * Adds a record of @type with @id.
 */
void ff_report_model_put (FfChanges *changes, GType type, gint64 id, ...) G_GNUC_NULL_TERMINATED;

/** ff_report_model_new: Returns: (transfer full): a model of @changes. */
FfModel *ff_report_model_new (FfChanges *changes);

/**
 * ff_report_model_add_votes:
 * @dots: for propositions 1 to @n_dots, whose ids are their numbers
 *
 * Adds the count of @round, by hands.
 */
void ff_report_model_add_votes (FfChanges *changes, gint64 round, const int *dots, guint n_dots);

/**
 * ff_report_model_new_library:
 *
 * Returns: (transfer full): a made-up inquiry with something of everything that a report shows.
 */
FfModel *ff_report_model_new_library (void);

/** ff_report_model_new_large: Returns: (transfer full): @n contributions, 27 propositions and a
 *   revealed round. */
FfModel *ff_report_model_new_large (guint n);

/**
 * ff_report_model_new_of:
 * @words: that every field for words holds
 *
 * Returns: (transfer full): a model with one record of each type and @n contributions.
 */
FfModel *ff_report_model_new_of (const char *words, int n);

/** ff_report_model_dup_text: Returns: (transfer full): the words of @document, a line a block. */
char *ff_report_model_dup_text (FfDocument *document);

G_END_DECLS
