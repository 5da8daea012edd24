/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-projector.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_SCENE_CHOOSER (ff_scene_chooser_get_type ())
/**
 * FfSceneChooser:
 *
 * Jumps to any scene of the session: type some of its words or its number, then Enter.
 */
G_DECLARE_FINAL_TYPE (FfSceneChooser, ff_scene_chooser, FF, SCENE_CHOOSER, AdwWindow)

/**
 * ff_scene_chooser_new:
 * @scenes: (element-type FfScene): to choose from
 *
 * The chosen one is shown by @projector.
 */
FfSceneChooser *
ff_scene_chooser_new (GtkWindow *parent, FfProjector *projector, GListModel *scenes);

G_END_DECLS
