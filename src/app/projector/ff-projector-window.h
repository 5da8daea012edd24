/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_PROJECTOR_WINDOW (ff_projector_window_get_type ())
/**
 * FfProjectorWindow:
 *
 * The wall: a scene over a whole screen, and nothing else. It knows no session. Its keys are those
 * of a presenter's clicker and a few letters; each calls an action of the group "projector", which
 * whoever opens the wall puts into it.
 */
G_DECLARE_FINAL_TYPE (FfProjectorWindow, ff_projector_window, FF, PROJECTOR_WINDOW, GtkWindow)

FfProjectorWindow *ff_projector_window_new (void);

/** ff_projector_window_get_view: Returns: (transfer none): what draws the wall. */
FfSceneView *ff_projector_window_get_view (FfProjectorWindow *self);

/**
 * ff_projector_window_find_action:
 * @widget: that has the keyboard while nothing is typed
 *
 * Returns: (transfer none) (nullable): the action that @key is for while the wall has the keyboard.
 */
const char *ff_projector_window_find_action (GtkWidget *widget, guint key);

G_END_DECLS
