/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_RESULT_NOTES (ff_result_notes_get_type ())
/**
 * FfResultNotes:
 *
 * What a result does not say by itself: which ranks are as good as tied, and by what rule; what a
 * limit of one dot would change; what nobody chose; and after a run-off, who moved.
 */
G_DECLARE_FINAL_TYPE (FfResultNotes, ff_result_notes, FF, RESULT_NOTES, AdwBin)

/** ff_result_notes_set: @round: of @tally, in @model. */
void ff_result_notes_set (FfResultNotes *self, FfModel *model, FfRound *round, FfTally *tally);

/** ff_result_notes_clear: lets go of what was shown. */
void ff_result_notes_clear (FfResultNotes *self);

/** ff_result_notes_dup_text: Returns: (transfer full): all sentences, a line each. */
char *ff_result_notes_dup_text (FfResultNotes *self);

G_END_DECLS
