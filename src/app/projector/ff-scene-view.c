/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-parts.h"
#include "app/projector/ff-scene-view-private.h"
#include "model/ff-legibility.h"

#define FADE_MS 200
#define GROW_MS 400

enum
{
  PROP_SCENE = 1,
  PROP_PAGE,
  PROP_GROUND,
  PROP_CLOCK,
  PROP_MINIATURE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfSceneView, ff_scene_view, GTK_TYPE_WIDGET)

/* -- motion ----------------------------------------------------------------------------------- */

static void
animate_cb (double value, gpointer user_data)
{
  gtk_widget_queue_draw (user_data);
}

/* A change is over: nothing of what was is left. */
static void
end_change (FfSceneView *self)
{
  g_clear_object (&self->faded_scene);
  if (!self->miniature)
    self->odd = !self->odd;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
may_move (FfSceneView *self)
{
  return !self->miniature && gtk_widget_get_mapped (GTK_WIDGET (self))
         && gtk_widget_get_width (GTK_WIDGET (self)) > 0
         && adw_get_enable_animations (GTK_WIDGET (self));
}

/* What was on the wall stays there until the next is set, and gives way to it in one movement. The
 * wall is blanked at once, since whoever does so has a reason; so is a timer set. */
static void
fade_to (FfSceneView *self, FfScene *scene)
{
  gboolean at_once = scene == NULL || ff_scene_get_parts (scene)->kind == FF_SCENE_BLANK
                     || (self->scene != NULL && ff_scene_view_has_countdown (scene)
                         && ff_scene_same_subject (self->scene, scene));

  if (at_once || self->scene == NULL || !may_move (self))
    {
      end_change (self);
      return;
    }
  g_set_object (&self->faded_scene, self->scene);
  self->faded_page = self->page;
  adw_animation_play (self->fade);
}

static gboolean
ends_like (const FfSceneParts *longer, const FfSceneParts *shorter)
{
  guint more = longer->entries->len - shorter->entries->len;

  for (guint i = 0; i < shorter->entries->len; i++)
    {
      const FfSceneEntry *a = longer->entries->pdata[i + more];
      const FfSceneEntry *b = shorter->entries->pdata[i];

      if (!g_str_equal (a->marker, b->marker))
        return FALSE;
    }
  return TRUE;
}

/* Bars grow once: when the wall that last showed the vote without them first shows them. Returns:
 * how many of the first bars of @after do. */
static guint
count_revealed (FfScene *before, FfScene *after)
{
  const FfSceneParts *old;
  const FfSceneParts *new;

  if (before == NULL || after == NULL)
    return 0;
  old = ff_scene_get_parts (before);
  new = ff_scene_get_parts (after);
  if (new->kind != FF_SCENE_RESULT || old->subject != new->subject)
    return 0;
  if (old->kind == FF_SCENE_ROUND)
    return new->entries->len;
  if (old->kind == FF_SCENE_RESULT && old->entries->len < new->entries->len &&ends_like (new, old))
    return new->entries->len - old->entries->len;
  return 0;
}

/* Steps are counted from the bottom of the page, where the bars are that were seen before. */
static int
count_seen (FfSceneLayout *layout, guint page, guint revealed)
{
  guint n;
  const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);
  int steps = ff_scene_layout_get_n_steps (layout, page);
  int seen = 0;

  for (guint i = 0; i < n; i++)
    if (items[i].step >= 0 && items[i].entry >= (int) revealed)
      seen = MAX (seen, items[i].step + 1);
  return MIN (seen, steps);
}

static void
play_growth (FfSceneView *self, double start, double end, guint ms)
{
  g_clear_object (&self->growth);
  self->growth
      = adw_timed_animation_new (GTK_WIDGET (self), start, end, ms,
                                 adw_callback_animation_target_new (animate_cb, self, NULL));
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->growth), ADW_LINEAR);
  adw_animation_play (self->growth);
}

static void
grow_bars (FfSceneView *self, guint revealed)
{
  g_autoptr (FfSceneLayout) layout = NULL;
  guint page;
  int steps, seen;

  if (!may_move (self))
    return;
  layout = ff_scene_view_obtain_layout (self, self->scene);
  page = MIN (self->page, ff_scene_layout_get_n_pages (layout) - 1);
  steps = ff_scene_layout_get_n_steps (layout, page);
  seen = count_seen (layout, page, revealed);
  if (seen == steps)
    return;
  play_growth (self, seen, steps, (guint) (steps - seen) * GROW_MS);
}

/* What was on the wall last is measured as it is there; an earlier growth may not have ended. */
static GHashTable *
measure_bars (FfSceneView *self, FfScene *next)
{
  g_autoptr (FfSceneLayout) layout = NULL;
  FfSceneGrowth growth;

  if (!may_move (self) || !ff_scene_growth_joins (self->seen, next))
    return NULL;
  layout = ff_scene_view_obtain_layout (self, self->seen);
  return ff_scene_growth_measure (self->seen, layout,
                                  ff_scene_view_get_growth (self, &growth) ? &growth : NULL);
}

/* -- the minute, and the seconds of a timer --------------------------------------------------- */

static gboolean tick_cb (gpointer user_data);

/* Milliseconds until a timer on the wall shows something else, if that is sooner than @rest. */
static guint
count_to_second (FfSceneView *self, guint rest)
{
  guint second = 0;

  if (self->scene != NULL && ff_scene_view_has_countdown (self->scene))
    second = ff_countdown_get_rest (&ff_scene_get_parts (self->scene)->countdown,
                                    ff_clock_get_monotonic (self->clock));
  return second > 0 ? MIN (second, rest) : rest;
}

static void
await_change (FfSceneView *self)
{
  g_autoptr (GDateTime) now = NULL;
  guint rest;

  g_clear_handle_id (&self->tick, g_source_remove);
  if (self->clock == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  now = ff_clock_dup_now (self->clock);
  rest = 60000 - (guint) (g_date_time_get_seconds (now) * 1000);
  self->tick = g_timeout_add (count_to_second (self, rest + 1), tick_cb, self);
}

static gboolean
tick_cb (gpointer user_data)
{
  FfSceneView *self = user_data;

  self->tick = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  await_change (self);
  return G_SOURCE_REMOVE;
}

static void
ff_scene_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (ff_scene_view_parent_class)->map (widget);
  await_change (FF_SCENE_VIEW (widget));
}

static void
ff_scene_view_unmap (GtkWidget *widget)
{
  FfSceneView *self = FF_SCENE_VIEW (widget);

  g_clear_handle_id (&self->tick, g_source_remove);
  g_clear_object (&self->faded_scene);
  GTK_WIDGET_CLASS (ff_scene_view_parent_class)->unmap (widget);
}

/* -- the widget ------------------------------------------------------------------------------- */

static GtkSizeRequestMode
ff_scene_view_get_request_mode (GtkWidget *widget)
{
  return FF_SCENE_VIEW (widget)->miniature ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                           : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
ff_scene_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  FfSceneView *self = FF_SCENE_VIEW (widget);
  int width = for_size > 0 ? for_size : 96;

  if (!self->miniature)
    *minimum = *natural = 16;
  else if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = 96;
  else
    *minimum = *natural = width * self->wall_height / self->wall_width;
}

static void
describe (FfSceneView *self)
{
  g_autofree char *text = self->scene != NULL ? ff_scene_dup_text (self->scene) : g_strdup ("");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
set_clock (FfSceneView *self, FfClock *clock)
{
  if (!g_set_object (&self->clock, clock))
    return;
  await_change (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOCK]);
}

static void
ff_scene_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfSceneView *self = FF_SCENE_VIEW (object);

  if (id == PROP_SCENE)
    g_value_set_object (value, self->scene);
  else if (id == PROP_PAGE)
    g_value_set_uint (value, self->page);
  else if (id == PROP_GROUND)
    g_value_set_enum (value, (int) self->ground);
  else if (id == PROP_CLOCK)
    g_value_set_object (value, self->clock);
  else
    g_value_set_boolean (value, self->miniature);
}

static void
ff_scene_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfSceneView *self = FF_SCENE_VIEW (object);

  if (id == PROP_SCENE)
    ff_scene_view_set_scene (self, g_value_get_object (value));
  else if (id == PROP_PAGE)
    ff_scene_view_set_page (self, g_value_get_uint (value));
  else if (id == PROP_GROUND)
    ff_scene_view_set_ground (self, (FfGround) g_value_get_enum (value));
  else if (id == PROP_CLOCK)
    set_clock (self, g_value_get_object (value));
  else
    self->miniature = g_value_get_boolean (value);
}

static void
ff_scene_view_dispose (GObject *object)
{
  FfSceneView *self = FF_SCENE_VIEW (object);

  g_clear_handle_id (&self->tick, g_source_remove);
  g_clear_object (&self->fade);
  g_clear_object (&self->growth);
  g_clear_pointer (&self->from, g_hash_table_unref);
  g_clear_object (&self->faded_scene);
  g_clear_object (&self->seen);
  g_clear_object (&self->scene);
  g_clear_object (&self->clock);
  G_OBJECT_CLASS (ff_scene_view_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_SCENE] = g_param_spec_object ("scene", NULL, NULL, FF_TYPE_SCENE, flags);
  properties[PROP_PAGE] = g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_GROUND]
      = g_param_spec_enum ("ground", NULL, NULL, FF_TYPE_GROUND, FF_GROUND_PAPER, flags);
  properties[PROP_CLOCK] = g_param_spec_object ("clock", NULL, NULL, FF_TYPE_CLOCK, flags);
  properties[PROP_MINIATURE]
      = g_param_spec_boolean ("miniature", NULL, NULL, FALSE, flags | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ff_scene_view_class_init (FfSceneViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_scene_view_get_property;
  object_class->set_property = ff_scene_view_set_property;
  object_class->dispose = ff_scene_view_dispose;
  widget_class->map = ff_scene_view_map;
  widget_class->unmap = ff_scene_view_unmap;
  widget_class->measure = ff_scene_view_measure;
  widget_class->get_request_mode = ff_scene_view_get_request_mode;
  widget_class->snapshot = ff_scene_view_snapshot;
  install_properties (object_class);
  gtk_widget_class_set_css_name (widget_class, "scene");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
ff_scene_view_init (FfSceneView *self)
{
  self->wall_width = 1920;
  self->wall_height = 1080;
  self->share = FF_LEGIBILITY_USUAL;
  self->fade = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, FADE_MS,
                                        adw_callback_animation_target_new (animate_cb, self, NULL));
  g_signal_connect_object (self->fade, "done", G_CALLBACK (end_change), self, G_CONNECT_SWAPPED);
}

GtkWidget *
ff_scene_view_new (gboolean miniature)
{
  return g_object_new (FF_TYPE_SCENE_VIEW, "miniature", miniature, NULL);
}

void
ff_scene_view_set_scene (FfSceneView *self, FfScene *scene)
{
  ff_scene_view_show (self, scene, self->page);
}

FfScene *
ff_scene_view_get_scene (FfSceneView *self)
{
  g_return_val_if_fail (FF_IS_SCENE_VIEW (self), NULL);

  return self->scene;
}

void
ff_scene_view_set_page (FfSceneView *self, guint page)
{
  ff_scene_view_show (self, self->scene, page);
}

/* Setting a long list takes longer than a frame may; it is done before the movement begins. */
static void
prepare (FfSceneView *self, FfScene *scene)
{
  g_autoptr (FfSceneLayout) layout = NULL;

  if (scene != NULL && may_move (self))
    layout = ff_scene_view_obtain_layout (self, scene);
}

void
ff_scene_view_show (FfSceneView *self, FfScene *scene, guint page)
{
  g_autoptr (GHashTable) lengths = NULL;
  guint revealed;

  g_return_if_fail (FF_IS_SCENE_VIEW (self) && (scene == NULL || FF_IS_SCENE (scene)));

  if (scene == self->scene && page == self->page)
    return;
  prepare (self, scene);
  revealed = count_revealed (self->seen, scene);
  lengths = scene != self->scene ? measure_bars (self, scene) : NULL;
  if (lengths == NULL || self->seen != self->scene || page != self->page)
    fade_to (self, scene);
  g_object_freeze_notify (G_OBJECT (self));
  if (g_set_object (&self->scene, scene))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCENE]);
  if (self->page != page)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  self->page = page;
  g_object_thaw_notify (G_OBJECT (self));
  if (self->growth != NULL)
    adw_animation_skip (self->growth);
  g_clear_pointer (&self->from, g_hash_table_unref);
  if (scene != NULL && ff_scene_get_parts (scene)->kind != FF_SCENE_BLANK)
    g_set_object (&self->seen, scene);
  if (revealed > 0)
    grow_bars (self, revealed);
  self->from = g_steal_pointer (&lengths);
  if (self->from != NULL)
    play_growth (self, 0, 1, GROW_MS);
  describe (self);
  await_change (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
ff_scene_view_set_ground (FfSceneView *self, FfGround ground)
{
  g_return_if_fail (FF_IS_SCENE_VIEW (self));

  if (self->ground == ground)
    return;
  self->ground = ground;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUND]);
}

void
ff_scene_view_set_wall_size (FfSceneView *self, int width, int height)
{
  g_return_if_fail (FF_IS_SCENE_VIEW (self) && width > 0 && height > 0);

  self->wall_width = width;
  self->wall_height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
ff_scene_view_set_share (FfSceneView *self, double share)
{
  g_return_if_fail (FF_IS_SCENE_VIEW (self) && share > 0);

  if (self->share == share)
    return;
  self->share = share;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
ff_scene_view_is_moving (FfSceneView *self)
{
  g_return_val_if_fail (FF_IS_SCENE_VIEW (self), FALSE);

  return self->faded_scene != NULL || ff_scene_view_is_growing (self);
}
