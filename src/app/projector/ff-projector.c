/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-projector-private.h"

#include "app/ff-settings.h"
#include "model/ff-legibility.h"

#include <glib/gi18n.h>

enum
{
  PROP_PRESENTING = 1,
  PROP_HELD,
  PROP_FROZEN,
  PROP_BLANKED,
  PROP_GROUND,
  PROP_SCENE,
  PROP_PAGE,
  PROP_NEXT_SCENE,
  PROP_NEXT_PAGE,
  PROP_WALL_WIDTH,
  PROP_WALL_HEIGHT,
  N_PROPS,
};

enum
{
  SAID,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfProjector, ff_projector, G_TYPE_OBJECT)

/* -- the object ------------------------------------------------------------------------------- */

static void
ff_projector_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfProjector *self = FF_PROJECTOR (object);
  int width, height;

  ff_projector_get_wall_size (self, &width, &height);
  switch (id)
    {
    case PROP_PRESENTING:
      g_value_set_boolean (value, self->view != NULL);
      break;
    case PROP_HELD:
      g_value_set_boolean (value, self->held);
      break;
    case PROP_FROZEN:
      g_value_set_boolean (value, self->frozen);
      break;
    case PROP_BLANKED:
      g_value_set_boolean (value, self->blanked);
      break;
    case PROP_GROUND:
      g_value_set_enum (value, (int) self->ground);
      break;
    case PROP_SCENE:
      g_value_set_object (value, ff_projector_get_scene (self));
      break;
    case PROP_PAGE:
      g_value_set_uint (value, ff_projector_get_page (self));
      break;
    case PROP_NEXT_SCENE:
      g_value_set_object (value, self->next);
      break;
    case PROP_NEXT_PAGE:
      g_value_set_uint (value, self->next_page);
      break;
    case PROP_WALL_WIDTH:
      g_value_set_int (value, width);
      break;
    case PROP_WALL_HEIGHT:
    default:
      g_value_set_int (value, height);
    }
}

static void
ff_projector_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfProjector *self = FF_PROJECTOR (object);

  if (id == PROP_HELD)
    ff_projector_set_held (self, g_value_get_boolean (value));
  else if (id == PROP_FROZEN)
    ff_projector_set_frozen (self, g_value_get_boolean (value));
  else if (id == PROP_BLANKED)
    ff_projector_set_blanked (self, g_value_get_boolean (value));
  else
    ff_projector_set_ground (self, (FfGround) g_value_get_enum (value));
}

static void
ff_projector_dispose (GObject *object)
{
  FfProjector *self = FF_PROJECTOR (object);

  ff_projector_leave (self);
  ff_projector_set_page (self, NULL);
  g_clear_handle_id (&self->refresh, g_source_remove);
  if (self->window != NULL)
    gtk_widget_insert_action_group (GTK_WIDGET (self->window), "projector", NULL);
  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->stage);
  g_clear_object (&self->live);
  g_clear_object (&self->scene);
  g_clear_object (&self->message);
  g_clear_object (&self->next);
  g_clear_object (&self->nothing);
  g_clear_object (&self->timer);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  g_clear_object (&self->actions);
  g_clear_object (&self->menu);
  g_clear_object (&self->outputs_menu);
  g_clear_object (&self->monitors);
  g_clear_object (&self->home);
  G_OBJECT_CLASS (ff_projector_parent_class)->dispose (object);
}

static void
ff_projector_finalize (GObject *object)
{
  g_free (FF_PROJECTOR (object)->wanted);
  g_strfreev (FF_PROJECTOR (object)->left);
  g_free (FF_PROJECTOR (object)->last_message);
  G_OBJECT_CLASS (ff_projector_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags shown = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GParamFlags both = shown | G_PARAM_WRITABLE;

  properties[PROP_PRESENTING] = g_param_spec_boolean ("presenting", NULL, NULL, FALSE, shown);
  properties[PROP_HELD] = g_param_spec_boolean ("held", NULL, NULL, FALSE, both);
  properties[PROP_FROZEN] = g_param_spec_boolean ("frozen", NULL, NULL, FALSE, both);
  properties[PROP_BLANKED] = g_param_spec_boolean ("blanked", NULL, NULL, FALSE, both);
  properties[PROP_GROUND]
      = g_param_spec_enum ("ground", NULL, NULL, FF_TYPE_GROUND, FF_GROUND_PAPER, both);
  properties[PROP_SCENE] = g_param_spec_object ("scene", NULL, NULL, FF_TYPE_SCENE, shown);
  properties[PROP_PAGE] = g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0, shown);
  properties[PROP_NEXT_SCENE]
      = g_param_spec_object ("next-scene", NULL, NULL, FF_TYPE_SCENE, shown);
  properties[PROP_NEXT_PAGE] = g_param_spec_uint ("next-page", NULL, NULL, 0, G_MAXUINT, 0, shown);
  properties[PROP_WALL_WIDTH]
      = g_param_spec_int ("wall-width", NULL, NULL, 1, G_MAXINT, 1920, shown);
  properties[PROP_WALL_HEIGHT]
      = g_param_spec_int ("wall-height", NULL, NULL, 1, G_MAXINT, 1080, shown);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ff_projector_class_init (FfProjectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = ff_projector_get_property;
  object_class->set_property = ff_projector_set_property;
  object_class->dispose = ff_projector_dispose;
  object_class->finalize = ff_projector_finalize;
  install_properties (object_class);
  signals[SAID] = g_signal_new ("said", FF_TYPE_PROJECTOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
ff_projector_init (FfProjector *self)
{
  self->nothing = ff_scene_new_blank ();
  self->wanted = g_strdup ("");
  self->last_message = g_strdup ("");
  self->settings = ff_settings_new ();
}

/* The room has talked on while the lid was shut, so the timer has not stood still. */
static void
slept_cb (FfProjector *self, guint minutes)
{
  g_autofree char *sentence = g_strdup_printf (
      /* Translators: %u is how many minutes */
      ngettext ("The computer slept for %u minute; the timer went on, as the room did.",
                "The computer slept for %u minutes; the timer went on, as the room did.", minutes),
      minutes);

  ff_projector_say (self, sentence);
}

FfProjector *
ff_projector_new (GtkWindow *window, FfSession *session)
{
  FfProjector *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window) && FF_IS_SESSION (session), NULL);

  self = g_object_new (FF_TYPE_PROJECTOR, NULL);
  g_set_weak_pointer (&self->window, window);
  self->session = g_object_ref (session);
  self->timer = ff_timer_new (session);
  g_signal_connect_object (self->timer, "slept", G_CALLBACK (slept_cb), self, G_CONNECT_SWAPPED);
  self->live = ff_scene_new_for_title (ff_session_get_model (session));
  self->scene = g_object_ref (self->live);
  ff_projector_recall (self);
  ff_projector_recall_message (self);
  ff_projector_find_monitors (self);
  ff_projector_add_actions (self);
  /* Once the window is on a screen, it is known which others are free for the wall. */
  g_signal_connect_object (window, "notify::is-active", G_CALLBACK (ff_projector_settle), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "destroy", G_CALLBACK (ff_projector_leave), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (ff_session_get_model (session), "changed",
                           G_CALLBACK (ff_projector_queue_refresh), self, G_CONNECT_SWAPPED);
  ff_projector_settle (self);
  return self;
}

FfTimer *
ff_projector_get_timer (FfProjector *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), NULL);

  return self->timer;
}

FfSession *
ff_projector_get_session (FfProjector *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), NULL);

  return self->session;
}

void
ff_projector_set_ground (FfProjector *self, FfGround ground)
{
  if (self->ground == ground)
    return;
  self->ground = ground;
  ff_projector_remember_ground (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUND]);
  ff_projector_update_actions (self);
  ff_projector_update_wall (self);
}

gboolean
ff_projector_is_held (FfProjector *self)
{
  return self->held;
}

gboolean
ff_projector_has_message (FfProjector *self)
{
  return self->message != NULL;
}

gboolean
ff_projector_is_frozen (FfProjector *self)
{
  return self->frozen;
}

gboolean
ff_projector_is_blanked (FfProjector *self)
{
  return self->blanked;
}

FfScene *
ff_projector_get_scene (FfProjector *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), NULL);

  return self->blanked ? self->nothing : ff_projector_get_front (self);
}

guint
ff_projector_get_page (FfProjector *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), 0);

  return self->message != NULL ? self->message_page : self->page_number;
}

void
ff_projector_set_room (FfProjector *self, double distance, double height)
{
  g_return_if_fail (FF_IS_PROJECTOR (self) && distance >= 0 && height >= 0);

  if (self->distance == distance && self->picture == height)
    return;
  self->distance = distance;
  self->picture = height;
  ff_projector_remember_room (self);
  ff_projector_settle (self);
}

void
ff_projector_get_room (FfProjector *self, double *distance, double *height)
{
  *distance = self->distance;
  *height = self->picture;
}

double
ff_projector_get_share (FfProjector *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), FF_LEGIBILITY_USUAL);

  return ff_legibility_find_share (self->distance, self->picture);
}

GMenuModel *
ff_projector_get_menu (FfProjector *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), NULL);

  return G_MENU_MODEL (self->menu);
}

void
ff_projector_notify (FfProjector *self, const char *property)
{
  g_object_notify (G_OBJECT (self), property);
}

void
ff_projector_notify_shown (FfProjector *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint id = PROP_SCENE; id <= PROP_NEXT_PAGE; id++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
  g_object_thaw_notify (G_OBJECT (self));
  ff_projector_update_wall (self);
}

void
ff_projector_say (FfProjector *self, const char *sentence)
{
  g_signal_emit (self, signals[SAID], 0, sentence);
}

void
ff_projector_update_wall (FfProjector *self)
{
  if (self->view == NULL)
    return;
  ff_scene_view_set_ground (self->view, self->ground);
  ff_scene_view_set_share (self->view, ff_projector_get_share (self));
  ff_scene_view_show (self->view, ff_projector_get_scene (self), ff_projector_get_page (self));
}
