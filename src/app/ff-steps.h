/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-mark.h"
#include "model/ff-model.h"

G_BEGIN_DECLS

/**
 * FfStep: one of the steps of the sidebar. Nothing makes anyone take them in order.
 */
typedef struct
{
  const char *id;            /* "prepare" to "report"; the target of win.show-step */
  FfPhase phase;             /* that the step is, or none */
  FfMarkShape mark;          /* beside its name */
  GType (*page_type) (void); /* class of its page, an FfPage */
} FfStep;

/** ff_steps_get: Returns: (transfer none) (array length=n_steps): the steps, in order. */
const FfStep *ff_steps_get (guint *n_steps);

/** ff_steps_find: Returns: (transfer none) (nullable): the step called @id. */
const FfStep *ff_steps_find (const char *id);

/** ff_step_get_name: Returns: the translated name, or the session's own name of the phase. */
const char *ff_step_get_name (const FfStep *self, FfModel *model);

/** ff_step_get_count: Returns: how many things of its kind the step holds; 0 shows no count. */
guint ff_step_get_count (const FfStep *self, FfModel *model);

/** ff_step_dup_summary: Returns: (transfer full): where we are, "Dream · 27 propositions". */
char *ff_step_dup_summary (const FfStep *self, FfModel *model);

G_END_DECLS
