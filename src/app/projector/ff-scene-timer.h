/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene-layout.h"
#include "model/ff-countdown.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** FfTimerDrawing: how a timer is drawn at one moment. */
typedef struct
{
  FfSceneLayout *layout;
  PangoContext *context;
  const FfCountdown *countdown;
  gint64 now; /* of the countdown's clock */
  FfPhase phase;
  FfGround ground;
  gboolean moves; /* whether the ring may pulse */
} FfTimerDrawing;

/** ff_scene_timer_snapshot: draws the ring, the digits and the words at their places on @page. */
void ff_scene_timer_snapshot (const FfTimerDrawing *drawing, guint page, GtkSnapshot *snapshot);

G_END_DECLS
