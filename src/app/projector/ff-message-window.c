/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-message-window.h"

struct _FfMessageWindow
{
  AdwWindow parent_instance;
  FfProjector *projector; /* (nullable) */

  GtkEntry *entry;
  GtkWidget *show;
};

G_DEFINE_FINAL_TYPE (FfMessageWindow, ff_message_window, ADW_TYPE_WINDOW)

static char *
dup_message (FfMessageWindow *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static void
changed_cb (FfMessageWindow *self)
{
  g_autofree char *message = dup_message (self);

  gtk_widget_set_sensitive (self->show, *message != '\0');
}

static void
show_cb (FfMessageWindow *self)
{
  g_autofree char *message = dup_message (self);

  if (*message == '\0')
    return;
  ff_projector_set_message (self->projector, message);
  gtk_window_close (GTK_WINDOW (self));
}

static void
ff_message_window_dispose (GObject *object)
{
  g_clear_object (&FF_MESSAGE_WINDOW (object)->projector);
  G_OBJECT_CLASS (ff_message_window_parent_class)->dispose (object);
}

static void
ff_message_window_class_init (FfMessageWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_message_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-message-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FfMessageWindow, entry);
  gtk_widget_class_bind_template_child (widget_class, FfMessageWindow, show);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_message_window_init (FfMessageWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FfMessageWindow *
ff_message_window_new (GtkWindow *parent, FfProjector *projector, const char *text)
{
  FfMessageWindow *self = g_object_new (FF_TYPE_MESSAGE_WINDOW, "transient-for", parent, NULL);

  self->projector = g_object_ref (projector);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  changed_cb (self);
  return self;
}
