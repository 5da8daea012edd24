/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-proposition.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_PROPOSITION_CHOICE (ff_proposition_choice_get_type ())
/** FfPropositionChoice: a row that offers a proposition. */
G_DECLARE_FINAL_TYPE (
    FfPropositionChoice, ff_proposition_choice, FF, PROPOSITION_CHOICE, GtkListBoxRow)

/** ff_proposition_choice_new: @dots: of the last result, or -1 where there is none. */
GtkWidget *ff_proposition_choice_new (FfProposition *proposition, int dots);

FfProposition *ff_proposition_choice_get_proposition (FfPropositionChoice *self);

G_END_DECLS
