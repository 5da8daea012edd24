/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene-growth.h"
#include "app/projector/ff-scene-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Split by concern: ff-scene-view.c knows what is shown and how it moves, ff-scene-view-paint.c
 * paints it. */

struct _FfSceneView
{
  GtkWidget parent_instance;
  FfScene *scene; /* (nullable) */
  guint page;
  FfGround ground;
  FfClock *clock; /* (nullable) */
  gboolean miniature;
  gboolean odd;                /* which of two grounds it is drawn on, see the painting */
  int wall_width, wall_height; /* that a miniature shows */
  double share;                /* of the height that capitals stand */

  FfScene *seen;        /* (nullable): the last scene that was not blank */
  FfScene *faded_scene; /* (nullable): that gives way */
  guint faded_page;
  AdwAnimation *fade;
  AdwAnimation *growth; /* (nullable): of the bars, in steps, or all together from 0 to 1 */
  GHashTable *from;     /* (nullable): from which lengths all grow together, see FfSceneGrowth */
  guint tick;           /* source: the next minute, or the next second of a timer */
};

/* ff-scene-view-paint.c */
void ff_scene_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);
/** ff_scene_view_obtain_layout: Returns: (transfer full): @scene as it is set on this view. */
FfSceneLayout *ff_scene_view_obtain_layout (FfSceneView *self, FfScene *scene);
/** ff_scene_view_has_countdown: Returns: whether @scene changes from second to second. */
gboolean ff_scene_view_has_countdown (FfScene *scene);
/** ff_scene_view_get_revealed: Returns: how many bars have grown, or -1 while none grows. */
double ff_scene_view_get_revealed (FfSceneView *self);
/** ff_scene_view_get_growth: Returns: %FALSE while the bars do not grow all together. */
gboolean ff_scene_view_get_growth (FfSceneView *self, FfSceneGrowth *growth);
/** ff_scene_view_is_growing: Returns: whether any bar grows. */
gboolean ff_scene_view_is_growing (FfSceneView *self);

G_END_DECLS
