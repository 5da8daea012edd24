/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "store/ff-store.h"

G_BEGIN_DECLS

/* Contributions are split, sorted and carried between phases. All are called in ff_store_run(). */

/**
 * ff_sorting_sort:
 * @contributions: (element-type gint64)
 * @theme: 0 for none
 */
gboolean ff_sorting_sort (FfStore *store, GArray *contributions, gint64 theme, GError **error);

/**
 * ff_sorting_merge_themes:
 * @themes: (element-type gint64): the others go; what was sorted under them, and what they ground,
 *   goes to @into
 * @into: one of them, which stays
 */
gboolean ff_sorting_merge_themes (FfStore *store, GArray *themes, gint64 into, GError **error);

/**
 * ff_sorting_split:
 * @parts: at least two texts; the first stays with the record, the others follow it in order
 *
 * The new ones share all else with the first: prompt, theme, table, group, and what they ground;
 * only what the whole had been joined into stays with the first alone.
 */
gboolean
ff_sorting_split (FfStore *store, gint64 contribution, const char *const *parts, GError **error);

/**
 * ff_sorting_move_to_phase:
 * @contributions: (element-type gint64): with what is joined with them; they come last there
 *
 * Prompts and themes belong to a phase, so what is moved leaves its own behind; what it grounds
 * stays grounded.
 */
gboolean
ff_sorting_move_to_phase (FfStore *store, GArray *contributions, FfPhase phase, GError **error);

/** ff_sorting_copy_to_phase: as ff_sorting_move_to_phase(), leaving the originals where they are.
 */
gboolean
ff_sorting_copy_to_phase (FfStore *store, GArray *contributions, FfPhase phase, GError **error);

G_END_DECLS
