/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene.h"
#include "app/widgets/ff-palette.h"
#include "base/ff-clock.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_SCENE_VIEW (ff_scene_view_get_type ())
/**
 * FfSceneView:
 *
 * Draws a scene: on the wall in the size of the wall, or as a miniature that is set for the wall
 * and scaled down, so that its lines break as they do there.
 *
 * Properties: "scene" (nullable: the plain ground), "page" (from 0; the last where there are
 * fewer), "ground" (FfGround), "clock" (FfClock, nullable: without one no time is shown),
 * "miniature" (a picture of the wall, without motion).
 *
 * A changed scene fades into the next, the bars of a result just revealed grow, and those of a vote
 * that is called out grow from the length that they had; none of it where the system asks for less
 * motion.
 */
G_DECLARE_FINAL_TYPE (FfSceneView, ff_scene_view, FF, SCENE_VIEW, GtkWidget)

GtkWidget *ff_scene_view_new (gboolean miniature);

/** ff_scene_view_set_scene: @scene: (nullable) */
void ff_scene_view_set_scene (FfSceneView *self, FfScene *scene);
FfScene *ff_scene_view_get_scene (FfSceneView *self);

void ff_scene_view_set_page (FfSceneView *self, guint page);

/**
 * ff_scene_view_show:
 *
 * Sets @scene and @page together, as one change.
 */
void ff_scene_view_show (FfSceneView *self, FfScene *scene, guint page);

void ff_scene_view_set_ground (FfSceneView *self, FfGround ground);

/**
 * ff_scene_view_set_share:
 * @share: how tall capitals stand, see ff_legibility_find_share(); the usual share at first
 */
void ff_scene_view_set_share (FfSceneView *self, double share);

/** ff_scene_view_is_moving: Returns: whether a scene fades or bars grow just now. */
gboolean ff_scene_view_is_moving (FfSceneView *self);

/** ff_scene_view_set_wall_size: says, in pixels, how large the wall is that a miniature shows. */
void ff_scene_view_set_wall_size (FfSceneView *self, int width, int height);

G_END_DECLS
