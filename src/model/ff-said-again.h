/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

G_BEGIN_DECLS

/**
 * FfSaidAgain: which contributions say the same, read once from a model for many questions; for
 * rows of a list, where asking the model for each would read all of them again and again.
 */
typedef struct _FfSaidAgain FfSaidAgain;

/** ff_said_again_new: reads @model as it now stands; make a new one at FfModel::changed. */
FfSaidAgain *ff_said_again_new (FfModel *model);
void ff_said_again_free (FfSaidAgain *self);

/** ff_said_again_get_times: Returns: 1 and one more for each contribution joined into it. */
guint ff_said_again_get_times (FfSaidAgain *self, FfContribution *head);

/**
 * ff_said_again_get_others:
 *
 * Returns: (transfer none) (nullable) (element-type FfContribution): those that are joined into
 *   @head, in the order they were said; %NULL for none.
 */
GPtrArray *ff_said_again_get_others (FfSaidAgain *self, FfContribution *head);

/**
 * ff_said_again_choose_head:
 * @contributions: (element-type FfContribution): at least one
 *
 * Which of several that say the same should stand for the others: one that is quoted in the report
 * before one that is sorted into a theme before the one that was said first; so that joining
 * neither loses a quotation nor brings something sorted back among the unsorted.
 *
 * Returns: (transfer none): one of @contributions.
 */
FfContribution *ff_said_again_choose_head (GPtrArray *contributions);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfSaidAgain, ff_said_again_free)

G_END_DECLS
