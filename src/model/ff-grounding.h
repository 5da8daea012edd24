/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

G_BEGIN_DECLS

/**
 * ff_grounding_list:
 *
 * What grounds @proposition: its evidence and that of the propositions joined into it.
 *
 * Returns: (transfer container) (element-type FfRecord): contributions and themes, each once, in
 *   the order in which they were attached.
 */
GPtrArray *ff_grounding_list (FfModel *model, FfProposition *proposition);

/** ff_grounding_is_grounded: Returns: whether there is any. */
gboolean ff_grounding_is_grounded (FfModel *model, FfProposition *proposition);

G_END_DECLS
