/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-steps.h"

G_BEGIN_DECLS

#define FF_TYPE_STEP_ROW (ff_step_row_get_type ())
/** FfStepRow: a step in the sidebar: its mark, its name and a quiet count of what it holds. */
G_DECLARE_FINAL_TYPE (FfStepRow, ff_step_row, FF, STEP_ROW, GtkListBoxRow)

GtkWidget *ff_step_row_new (const FfStep *step);
const FfStep *ff_step_row_get_step (FfStepRow *self);

/** ff_step_row_update: shows the name and the count that @model now gives. */
void ff_step_row_update (FfStepRow *self, FfModel *model);

G_END_DECLS
