/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene-growth.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _FfScenePainter FfScenePainter;

/** FfScenePainter: how a page is painted. */
struct _FfScenePainter
{
  FfSceneLayout *layout;
  guint page;
  FfPhase phase;
  FfGround ground;
  double revealed;             /* how many steps of a reveal are done; a negative number for all */
  GPtrArray *entries;          /* (element-type FfSceneEntry): that the layout shows */
  const FfSceneGrowth *growth; /* (nullable): of the bars of a vote that runs */

  /* While one page gives way to another, each is painted, the one that comes last. What stands on
   * both is painted once, so that it does not flicker. */
  const FfScenePainter *before; /* (nullable): of the page that gives way to this one */
  const FfScenePainter *after;  /* (nullable): of the page that this one gives way to */
  double faded;                 /* how much of this page is not to be seen: 0 for nothing, 1 all */
};

/** ff_scene_painter_snapshot: paints the page at the origin, in pixels of the wall. */
void ff_scene_painter_snapshot (const FfScenePainter *painter, GtkSnapshot *snapshot);

G_END_DECLS
