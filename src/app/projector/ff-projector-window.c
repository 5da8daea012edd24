/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-projector-window.h"

#include <glib/gi18n.h>

struct _FfProjectorWindow
{
  GtkWindow parent_instance;
  FfSceneView *view;
};

G_DEFINE_FINAL_TYPE (FfProjectorWindow, ff_projector_window, GTK_TYPE_WINDOW)

typedef struct
{
  guint key;
  const char *action;
} Key;

/* Clickers send Page Up, Page Down, B, a full stop, F5 and Escape. */
static const Key keys[] = {
  { GDK_KEY_Page_Down, "projector.next-page" },
  { GDK_KEY_KP_Page_Down, "projector.next-page" },
  { GDK_KEY_Down, "projector.next-page" },
  { GDK_KEY_space, "projector.next-page" },
  { GDK_KEY_Page_Up, "projector.previous-page" },
  { GDK_KEY_KP_Page_Up, "projector.previous-page" },
  { GDK_KEY_Up, "projector.previous-page" },
  { GDK_KEY_BackSpace, "projector.previous-page" },
  { GDK_KEY_b, "projector.blank" },
  { GDK_KEY_period, "projector.blank" },
  { GDK_KEY_f, "projector.freeze" },
  { GDK_KEY_h, "projector.hold" },
  { GDK_KEY_j, "projector.jump" },
  { GDK_KEY_m, "projector.message" },
  { GDK_KEY_t, "projector.timer" },
  { GDK_KEY_F6, "projector.freeze" },
  { GDK_KEY_F7, "projector.blank" },
  { GDK_KEY_F8, "projector.swap-screens" },
  { GDK_KEY_F9, "projector.message" },
  { GDK_KEY_s, "projector.swap-screens" },
  { GDK_KEY_F5, "projector.leave" },
  { GDK_KEY_Escape, "projector.leave" },
};

/* Left and right go along the reading direction. */
static const char *
find_sideways (GtkWidget *widget, guint key)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (key == GDK_KEY_Right || key == GDK_KEY_KP_Right)
    return mirrored ? "projector.previous-page" : "projector.next-page";
  if (key == GDK_KEY_Left || key == GDK_KEY_KP_Left)
    return mirrored ? "projector.next-page" : "projector.previous-page";
  return NULL;
}

const char *
ff_projector_window_find_action (GtkWidget *widget, guint key)
{
  const char *action = find_sideways (widget, key);

  for (guint i = 0; action == NULL && i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == gdk_keyval_to_lower (key))
      action = keys[i].action;
  return action;
}

static gboolean
key_pressed_cb (FfProjectorWindow *self, guint key, guint code, GdkModifierType modifiers)
{
  const char *action = ff_projector_window_find_action (GTK_WIDGET (self), key);

  if (action == NULL || (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);
  return GDK_EVENT_STOP;
}

/* However the wall is closed, whoever opened it hears of it first. */
static gboolean
ff_projector_window_close_request (GtkWindow *window)
{
  return gtk_widget_activate_action (GTK_WIDGET (window), "projector.leave", NULL);
}

static void
ff_projector_window_class_init (FfProjectorWindowClass *klass)
{
  GTK_WINDOW_CLASS (klass)->close_request = ff_projector_window_close_request;
}

static void
ff_projector_window_init (FfProjectorWindow *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  self->view = FF_SCENE_VIEW (ff_scene_view_new (FALSE));
  gtk_window_set_child (GTK_WINDOW (self), GTK_WIDGET (self->view));
  gtk_window_set_decorated (GTK_WINDOW (self), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (self), 960, 540);
  /* Translators: title of the window that the room sees */
  gtk_window_set_title (GTK_WINDOW (self), _ ("Wall"));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "none");
  g_signal_connect_swapped (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

FfProjectorWindow *
ff_projector_window_new (void)
{
  return g_object_new (FF_TYPE_PROJECTOR_WINDOW, NULL);
}

FfSceneView *
ff_projector_window_get_view (FfProjectorWindow *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR_WINDOW (self), NULL);

  return self->view;
}
