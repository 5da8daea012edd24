/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys that command the wall from the facilitator's window. The wall's own window has more, as
 * nothing is typed there. */
#include "app/projector/ff-projector-private.h"

static void
add_key (GtkEventController *controller, const char *trigger, const char *action)
{
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (
                                                              trigger),
                                                          gtk_named_action_new (action)));
}

/* Keys that no entry wants, so that the wall obeys while the facilitator types. */
static void
add_shortcuts (FfProjector *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_MANAGED);
  add_key (controller, "F5", "projector.toggle");
  add_key (controller, "F6", "projector.freeze");
  add_key (controller, "<Shift>F6", "projector.hold");
  add_key (controller, "F7", "projector.blank");
  add_key (controller, "F8", "projector.swap-screens");
  add_key (controller, "F9", "projector.message");
  add_key (controller, "<Control>j", "projector.jump");
  add_key (controller, "<Control>Page_Down", "projector.next-page");
  add_key (controller, "<Control>Page_Up", "projector.previous-page");
  gtk_widget_add_controller (GTK_WIDGET (self->window), controller);
}

static gboolean
is_plain (GdkModifierType modifiers)
{
  return (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_SHIFT_MASK)) == 0;
}

static GtkWidget *
get_focus (FfProjector *self)
{
  return gtk_window_get_focus (self->window);
}

/* A clicker sends what a keyboard does, to whatever window has the keyboard. While the wall is
 * shown, Page Up and Page Down are its keys, unless a text of several lines is being written. */
static gboolean
page_key_cb (FfProjector *self, guint key, guint code, GdkModifierType modifiers)
{
  gboolean down = key == GDK_KEY_Page_Down || key == GDK_KEY_KP_Page_Down;
  gboolean up = key == GDK_KEY_Page_Up || key == GDK_KEY_KP_Page_Up;

  if (!is_plain (modifiers) || !ff_projector_is_presenting (self) || (!down && !up)
      || GTK_IS_TEXT_VIEW (get_focus (self)))
    return GDK_EVENT_PROPAGATE;
  ff_projector_step (self, down ? 1 : -1);
  return GDK_EVENT_STOP;
}

/* A clicker's other keys are letters to an entry, and something else to a list that wants them;
 * what nobody wanted is the wall's. */
static const char *
find_action (FfProjector *self, guint key)
{
  if (ff_projector_is_on_stage (self))
    return ff_projector_window_find_action (GTK_WIDGET (self->view), key);
  if (key == GDK_KEY_b || key == GDK_KEY_period)
    return "projector.blank";
  return key == GDK_KEY_Escape ? "projector.leave" : NULL;
}

static gboolean
other_key_cb (FfProjector *self, guint key, guint code, GdkModifierType modifiers)
{
  const char *action = find_action (self, key);

  if (action == NULL || !is_plain (modifiers) || !ff_projector_is_presenting (self)
      || GTK_IS_EDITABLE (get_focus (self)) || GTK_IS_TEXT_VIEW (get_focus (self)))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL);
  return GDK_EVENT_STOP;
}

static void
add_controller (FfProjector *self, GtkPropagationPhase phase, GCallback callback)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, phase);
  g_signal_connect_object (controller, "key-pressed", callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->window), controller);
}

void
ff_projector_add_keys (FfProjector *self)
{
  add_shortcuts (self);
  add_controller (self, GTK_PHASE_CAPTURE, G_CALLBACK (page_key_cb));
  add_controller (self, GTK_PHASE_BUBBLE, G_CALLBACK (other_key_cb));
}
