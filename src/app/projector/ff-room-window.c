/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-room-window.h"

#include "model/ff-legibility.h"

#include <glib/gi18n.h>
#include <math.h>

struct _FfRoomWindow
{
  AdwWindow parent_instance;
  FfProjector *projector; /* (nullable) */

  GtkSpinButton *distance;
  GtkSpinButton *picture;
  GtkLabel *consequence;
};

G_DEFINE_FINAL_TYPE (FfRoomWindow, ff_room_window, ADW_TYPE_WINDOW)

static char *
dup_consequence (double distance, double picture)
{
  double reach = ff_legibility_find_reach (picture);
  int part = (int) lround (1 / ff_legibility_find_share (distance, picture));

  if (distance <= 0 || picture <= 0)
    /* Translators: %d is 25: how often the height of a letter goes into that of the picture */
    return g_strdup_printf (_ ("Letters stand 1/%d of the picture, which suits most rooms. "
                               "Measure both, and they suit yours."),
                            part);
  if (distance > reach)
    /* Translators: %.1f is a length in metres */
    return g_strdup_printf (_ ("The last row is too far away for this picture. Sit no further "
                               "than %.1f m from it, or make the picture taller."),
                            reach);
  /* Translators: %d is how often the height of a letter goes into that of the picture; %.1f is the
   * height of a letter in centimetres */
  return g_strdup_printf (_ ("Letters stand 1/%d of the picture, %.1f cm: the last row reads "
                             "them without effort."),
                          part, picture * 100 / part);
}

static void
changed_cb (FfRoomWindow *self)
{
  double distance = gtk_spin_button_get_value (self->distance);
  double picture = gtk_spin_button_get_value (self->picture);
  g_autofree char *consequence = dup_consequence (distance, picture);

  gtk_label_set_label (self->consequence, consequence);
  if (self->projector != NULL)
    ff_projector_set_room (self->projector, distance, picture);
}

static void
ff_room_window_dispose (GObject *object)
{
  g_clear_object (&FF_ROOM_WINDOW (object)->projector);
  G_OBJECT_CLASS (ff_room_window_parent_class)->dispose (object);
}

static void
ff_room_window_class_init (FfRoomWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_room_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-room-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FfRoomWindow, distance);
  gtk_widget_class_bind_template_child (widget_class, FfRoomWindow, picture);
  gtk_widget_class_bind_template_child (widget_class, FfRoomWindow, consequence);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_room_window_init (FfRoomWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FfRoomWindow *
ff_room_window_new (GtkWindow *parent, FfProjector *projector)
{
  FfRoomWindow *self = g_object_new (FF_TYPE_ROOM_WINDOW, "transient-for", parent, NULL);
  double distance, picture;

  ff_projector_get_room (projector, &distance, &picture);
  gtk_spin_button_set_value (self->distance, distance);
  gtk_spin_button_set_value (self->picture, picture);
  self->projector = g_object_ref (projector);
  changed_cb (self);
  return self;
}
