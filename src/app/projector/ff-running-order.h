/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene.h"
#include "session/ff-timer.h"

G_BEGIN_DECLS

/* The scenes of a session in the order of the day, so that the wall can be stepped through without
 * touching the facilitator's page: title, agenda, the timer of what is under way, prompts, themes,
 * propositions, the newest vote, what was selected, what was resolved, thanks. What holds nothing
 * yet is left out. */

/**
 * ff_running_order_step:
 * @scene: where the wall is
 * @by: 1 for the next, -1 for the one before
 *
 * Returns: (transfer full) (nullable): the neighbour; %NULL at either end.
 */
FfScene *ff_running_order_step (FfModel *model, FfTimer *timer, FfScene *scene, int by);

/**
 * ff_running_order_list:
 *
 * Returns: (transfer full) (element-type FfScene): all of them, with each single proposition
 *   after the list of all, to choose from.
 */
GListModel *ff_running_order_list (FfModel *model, FfTimer *timer);

/** ff_running_order_renew: Returns: (transfer full) (nullable): @scene as it would be made now. */
FfScene *ff_running_order_renew (FfModel *model, FfTimer *timer, FfScene *scene);

G_END_DECLS
