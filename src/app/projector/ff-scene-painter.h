/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** FfScenePainter: how a page is painted. */
typedef struct
{
  FfSceneLayout *layout;
  guint page;
  FfPhase phase;
  FfGround ground;
  double revealed; /* how many steps of a reveal are done; a negative number for all */
} FfScenePainter;

/** ff_scene_painter_snapshot: paints the page at the origin, in pixels of the wall. */
void ff_scene_painter_snapshot (const FfScenePainter *painter, GtkSnapshot *snapshot);

G_END_DECLS
