/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

G_BEGIN_DECLS

/**
 * FfPileKind:
 * @FF_PILE_ALL: everything said in the phase
 * @FF_PILE_UNSORTED: what is in no theme yet
 * @FF_PILE_THEME: what is in one theme
 * @FF_PILE_REFLECTIONS: reflections on the meetings, which belong to no phase
 */
typedef enum
{
  FF_PILE_ALL,
  FF_PILE_UNSORTED,
  FF_PILE_THEME,
  FF_PILE_REFLECTIONS,
} FfPileKind;

#define FF_TYPE_PILE (ff_pile_get_type ())
/** FfPile: one of the heaps into which contributions are sorted, chosen at the side of the list. */
G_DECLARE_FINAL_TYPE (FfPile, ff_pile, FF, PILE, GObject)

/** ff_pile_new: @theme: (nullable): for %FF_PILE_THEME alone. */
FfPile *ff_pile_new (FfPileKind kind, FfTheme *theme);

FfPileKind ff_pile_get_kind (FfPile *self);
/** ff_pile_get_theme: Returns: (transfer none) (nullable): the theme that it stands for. */
FfTheme *ff_pile_get_theme (FfPile *self);

/** ff_pile_get_title: Returns: the theme's title, or the translated name of the pile. */
const char *ff_pile_get_title (FfPile *self);

/**
 * ff_pile_contains:
 *
 * What has been joined into another contribution counts for that one, and is in no pile.
 */
gboolean ff_pile_contains (FfPile *self, FfPhase phase, FfContribution *contribution);

/** ff_piles_new: Returns: (transfer full): the piles of @phase, following its themes. */
GListModel *ff_piles_new (FfModel *model, FfPhase phase);

G_END_DECLS
