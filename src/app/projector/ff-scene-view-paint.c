/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a view paints its scene: the page, the timer and the clock, and two pages while one gives way
 * to the other. */
#include "app/projector/ff-scene-painter.h"
#include "app/projector/ff-scene-parts.h"
#include "app/projector/ff-scene-timer.h"
#include "app/projector/ff-scene-view-private.h"

#include <glib/gi18n.h>

#define UNSEEN (1 / 4096.f) /* of a colour */

gboolean
ff_scene_view_has_countdown (FfScene *scene)
{
  return ff_scene_get_parts (scene)->countdown.total > 0;
}

FfSceneLayout *
ff_scene_view_obtain_layout (FfSceneView *self, FfScene *scene)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = self->miniature ? self->wall_width : gtk_widget_get_width (widget);
  int height = self->miniature ? self->wall_height : gtk_widget_get_height (widget);

  return ff_scene_layout_obtain (scene, gtk_widget_get_pango_context (widget), width, height,
                                 self->share);
}

static void
paint_clock (FfSceneView *self, FfSceneLayout *layout, GtkSnapshot *snapshot)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  GdkRGBA colour = ff_palette_get (FF_TONE_MUTED, FF_PHASE_NONE, self->ground);
  g_autoptr (GDateTime) now = ff_clock_dup_now (self->clock);
  /* Translators: the time of day on the wall, in the form of g_date_time_format() */
  g_autofree char *time = g_date_time_format (now, _ ("%H:%M"));
  g_autoptr (PangoLayout) text = NULL;
  graphene_point_t place;

  text = ff_scene_layout_place_clock (layout, context, time, &place);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &place);
  gtk_snapshot_append_layout (snapshot, text, &colour);
  gtk_snapshot_restore (snapshot);
}

static void
paint_timer (FfSceneView *self,
             const FfScenePainter *painter,
             FfScene *scene,
             GtkSnapshot *snapshot)
{
  FfTimerDrawing drawing = {
    .layout = painter->layout,
    .context = gtk_widget_get_pango_context (GTK_WIDGET (self)),
    .countdown = &ff_scene_get_parts (scene)->countdown,
    .now = ff_clock_get_monotonic (self->clock),
    .phase = painter->phase,
    .ground = painter->ground,
    .moves = adw_get_enable_animations (GTK_WIDGET (self)),
  };

  if (painter->faded > 0)
    gtk_snapshot_push_opacity (snapshot, 1 - painter->faded);
  ff_scene_timer_snapshot (&drawing, painter->page, snapshot);
  if (painter->faded > 0)
    gtk_snapshot_pop (snapshot);
}

gboolean
ff_scene_view_is_growing (FfSceneView *self)
{
  return self->growth != NULL && adw_animation_get_state (self->growth) == ADW_ANIMATION_PLAYING;
}

double
ff_scene_view_get_revealed (FfSceneView *self)
{
  return self->from == NULL && ff_scene_view_is_growing (self)
             ? adw_animation_get_value (self->growth)
             : -1;
}

gboolean
ff_scene_view_get_growth (FfSceneView *self, FfSceneGrowth *growth)
{
  if (self->from == NULL || !ff_scene_view_is_growing (self))
    return FALSE;
  growth->from = self->from;
  growth->grown = adw_animation_get_value (self->growth);
  return TRUE;
}

static void
paint_scene (FfSceneView *self,
             const FfScenePainter *painter,
             FfScene *scene,
             GtkSnapshot *snapshot)
{
  float width = (float) ff_scene_layout_get_width (painter->layout);
  float height = (float) ff_scene_layout_get_height (painter->layout);
  float scale = MIN ((float) gtk_widget_get_width (GTK_WIDGET (self)) / width,
                     (float) gtk_widget_get_height (GTK_WIDGET (self)) / height);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT (((float) gtk_widget_get_width (GTK_WIDGET (self)) - width * scale) / 2,
                            ((float) gtk_widget_get_height (GTK_WIDGET (self)) - height * scale)
                                / 2));
  gtk_snapshot_scale (snapshot, scale, scale);
  ff_scene_painter_snapshot (painter, snapshot);
  if (self->clock != NULL && ff_scene_view_has_countdown (scene))
    paint_timer (self, painter, scene, snapshot);
  if (self->clock != NULL && scene == self->scene
      && ff_scene_get_parts (scene)->kind != FF_SCENE_BLANK)
    paint_clock (self, painter->layout, snapshot);
  gtk_snapshot_restore (snapshot);
}

static FfScenePainter
make_painter (FfSceneView *self, FfSceneLayout *layout, FfScene *scene, guint page)
{
  return (FfScenePainter){
    .layout = layout,
    .page = MIN (page, ff_scene_layout_get_n_pages (layout) - 1),
    .phase = ff_scene_get_parts (scene)->phase,
    .ground = self->ground,
    .revealed = -1,
    .entries = ff_scene_get_parts (scene)->entries,
  };
}

/* What was on the wall, as long as it gives way, and what is. */
static void
paint_scenes (FfSceneView *self, GtkSnapshot *snapshot)
{
  g_autoptr (FfSceneLayout) layout = ff_scene_view_obtain_layout (self, self->scene);
  g_autoptr (FfSceneLayout) faded_layout = NULL;
  FfScenePainter painter = make_painter (self, layout, self->scene, self->page);
  FfScenePainter faded;
  FfSceneGrowth growth;

  if (ff_scene_view_get_growth (self, &growth))
    painter.growth = &growth;
  painter.revealed = ff_scene_view_get_revealed (self);
  if (self->faded_scene != NULL)
    {
      faded_layout = ff_scene_view_obtain_layout (self, self->faded_scene);
      faded = make_painter (self, faded_layout, self->faded_scene, self->faded_page);
      faded.faded = adw_animation_get_value (self->fade);
      faded.after = &painter;
      painter.faded = 1 - faded.faded;
      painter.before = &faded;
      paint_scene (self, &faded, self->faded_scene, snapshot);
    }
  paint_scene (self, &painter, self->scene, snapshot);
}

/* Text stands out of its bounds by a pixel, which GTK then leaves behind or cuts off. A ground that
 * is another than before, if by less than any screen can show, has everything drawn anew: a
 * miniature each time, the wall when a change is over. */
static GdkRGBA
choose_ground (FfSceneView *self)
{
  GdkRGBA ground = ff_palette_get (FF_TONE_GROUND, FF_PHASE_NONE, self->ground);

  if (self->miniature)
    self->odd = !self->odd;
  if (self->odd)
    ground.red += ground.red > 0.5f ? -UNSEEN : UNSEEN;
  return ground;
}

void
ff_scene_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FfSceneView *self = FF_SCENE_VIEW (widget);
  GdkRGBA ground = choose_ground (self);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                             (float) gtk_widget_get_height (widget));

  gtk_snapshot_push_clip (snapshot, &area);
  gtk_snapshot_append_color (snapshot, &ground, &area);
  if (self->scene != NULL)
    paint_scenes (self, snapshot);
  gtk_snapshot_pop (snapshot);
}
