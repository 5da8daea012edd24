/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-projector-preview.h"

#include "app/projector/ff-scene-view.h"

#include <glib/gi18n.h>

struct _FfProjectorPreview
{
  GtkWidget parent_instance;
  FfProjector *projector; /* (nullable) */

  GtkWidget *box;
  GtkLabel *state;
  GtkLabel *after;
  FfSceneView *now;
  FfSceneView *next;
};

enum
{
  PROP_PROJECTOR = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfProjectorPreview, ff_projector_preview, GTK_TYPE_WIDGET)

static const char *
describe_message (FfProjector *projector)
{
  return ff_projector_is_presenting (projector) ? _ ("A message is on the wall")
                                                : _ ("For the wall: a message");
}

static const char *
describe_state (FfProjector *projector)
{
  if (ff_projector_is_blanked (projector))
    return _ ("The wall is blank");
  if (ff_projector_is_frozen (projector))
    return _ ("The wall is frozen");
  if (ff_projector_has_message (projector))
    return describe_message (projector);
  if (ff_projector_is_held (projector))
    return _ ("The wall is held");
  return ff_projector_is_presenting (projector) ? _ ("On the wall") : _ ("For the wall");
}

static void
update (FfProjectorPreview *self)
{
  guint next_page;
  FfScene *next;
  int width, height;
  FfGround ground;

  if (self->projector == NULL)
    return;
  ff_projector_get_wall_size (self->projector, &width, &height);
  next = ff_projector_get_next (self->projector, &next_page);
  g_object_get (self->projector, "ground", &ground, NULL);
  ff_scene_view_set_wall_size (self->now, width, height);
  ff_scene_view_set_wall_size (self->next, width, height);
  ff_scene_view_set_share (self->now, ff_projector_get_share (self->projector));
  ff_scene_view_set_share (self->next, ff_projector_get_share (self->projector));
  ff_scene_view_set_ground (self->now, ground);
  ff_scene_view_set_ground (self->next, ground);
  ff_scene_view_show (self->now, ff_projector_get_scene (self->projector),
                      ff_projector_get_page (self->projector));
  ff_scene_view_show (self->next, next, next_page);
  gtk_label_set_label (self->state, describe_state (self->projector));
  gtk_label_set_label (self->after, next != NULL ? _ ("Next") : _ ("Nothing follows"));
  /* Unseen rather than gone, so that nothing moves in the sidebar. */
  gtk_widget_set_opacity (GTK_WIDGET (self->next), next != NULL ? 1 : 0);
}

static void
ff_projector_preview_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, FF_PROJECTOR_PREVIEW (object)->projector);
}

static void
ff_projector_preview_set_property (GObject *object,
                                   guint id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  ff_projector_preview_set_projector (FF_PROJECTOR_PREVIEW (object), g_value_get_object (value));
}

static void
ff_projector_preview_dispose (GObject *object)
{
  FfProjectorPreview *self = FF_PROJECTOR_PREVIEW (object);

  ff_projector_preview_set_projector (self, NULL);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (ff_projector_preview_parent_class)->dispose (object);
}

static void
ff_projector_preview_class_init (FfProjectorPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_projector_preview_get_property;
  object_class->set_property = ff_projector_preview_set_property;
  object_class->dispose = ff_projector_preview_dispose;
  properties[PROP_PROJECTOR]
      = g_param_spec_object ("projector", NULL, NULL, FF_TYPE_PROJECTOR,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FF_TYPE_SCENE_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-projector-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, FfProjectorPreview, box);
  gtk_widget_class_bind_template_child (widget_class, FfProjectorPreview, state);
  gtk_widget_class_bind_template_child (widget_class, FfProjectorPreview, after);
  gtk_widget_class_bind_template_child (widget_class, FfProjectorPreview, now);
  gtk_widget_class_bind_template_child (widget_class, FfProjectorPreview, next);
}

static void
ff_projector_preview_init (FfProjectorPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_projector_preview_set_projector (FfProjectorPreview *self, FfProjector *projector)
{
  g_return_if_fail (FF_IS_PROJECTOR_PREVIEW (self));

  if (self->projector == projector)
    return;
  if (self->projector != NULL)
    g_signal_handlers_disconnect_by_data (self->projector, self);
  g_set_object (&self->projector, projector);
  if (projector != NULL)
    {
      FfClock *clock = ff_session_get_clock (ff_projector_get_session (projector));

      g_object_set (self->now, "clock", clock, NULL);
      g_object_set (self->next, "clock", clock, NULL);
      g_signal_connect_swapped (projector, "notify", G_CALLBACK (update), self);
    }
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECTOR]);
}
