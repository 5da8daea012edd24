/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** FfPropositionAccepts: Returns: whether @proposition may be chosen. */
typedef gboolean (*FfPropositionAccepts) (FfProposition *proposition, gpointer owner);

#define FF_TYPE_PROPOSITION_CHOOSER (ff_proposition_chooser_get_type ())
/**
 * FfPropositionChooser:
 *
 * A popover to find a proposition by its number or its words. Where a round has been revealed the
 * propositions stand in the order of its result, with their dots; else by number.
 *
 * Property "several": it stays open so that several can be chosen one after another.
 *
 * Signal "chosen" (FfProposition).
 */
G_DECLARE_FINAL_TYPE (
    FfPropositionChooser, ff_proposition_chooser, FF, PROPOSITION_CHOOSER, GtkPopover)

/**
 * ff_proposition_chooser_set_up:
 * @accepts: which propositions to offer, among those in force
 * @owner: an object, handed to @accepts; once it is gone nothing is offered
 */
void ff_proposition_chooser_set_up (FfPropositionChooser *self,
                                    FfModel *model,
                                    FfPropositionAccepts accepts,
                                    gpointer owner);

G_END_DECLS
