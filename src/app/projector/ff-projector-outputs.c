/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On which screen the wall is; screens that go away and come back. */
#include "app/projector/ff-outputs.h"
#include "app/projector/ff-projector-private.h"

#include <glib/gi18n.h>

GdkMonitor *
ff_projector_dup_intended_output (FfProjector *self)
{
  GdkMonitor *own = self->window != NULL ? ff_outputs_get_monitor (self->window) : NULL;

  if (self->output != NULL)
    return g_object_ref (self->output);
  return ff_outputs_choose (self->monitors, self->wanted, own);
}

void
ff_projector_get_wall_size (FfProjector *self, int *width, int *height)
{
  g_autoptr (GdkMonitor) monitor = ff_projector_dup_intended_output (self);
  GdkRectangle area = { .width = 1920, .height = 1080 };

  if (monitor != NULL)
    gdk_monitor_get_geometry (monitor, &area);
  *width = MAX (area.width, 1);
  *height = MAX (area.height, 1);
}

void
ff_projector_forget_lost (FfProjector *self)
{
  g_clear_pointer (&self->left, g_strfreev);
}

static void
remember_lost (FfProjector *self, const char *lost)
{
  g_autoptr (GStrvBuilder) left = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (self->monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);
      g_autofree char *connector = ff_outputs_dup_connector (monitor);

      if (!g_str_equal (connector, lost))
        g_strv_builder_add (left, connector);
    }
  ff_projector_forget_lost (self);
  self->left = g_strv_builder_end (left);
}

/* A cable that is plugged in again may be given another name, so any screen that was not there
 * when the wall lost its own will do. Its name comes a moment after the screen itself. */
static GdkMonitor *
dup_returned (FfProjector *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);
      const char *connector = gdk_monitor_get_connector (monitor);

      if (gdk_monitor_is_valid (monitor) && connector != NULL
          && !g_strv_contains ((const char *const *) self->left, connector))
        return g_steal_pointer (&monitor);
    }
  return NULL;
}

/* A wall that went away with its screen comes back with it: the facilitator did not end it. */
static void
take_up_again (FfProjector *self)
{
  g_autoptr (GdkMonitor) monitor = self->left != NULL ? dup_returned (self) : NULL;
  g_autofree char *sentence = NULL;

  if (monitor == NULL)
    return;
  /* Translators: %s is the socket of a screen, such as HDMI-1 */
  sentence = g_strdup_printf (_ ("The wall is shown again, on the screen at %s."),
                              gdk_monitor_get_connector (monitor));
  ff_projector_leave (self);
  ff_projector_set_output (self, monitor);
  ff_projector_present (self);
  ff_projector_say (self, sentence);
}

static void
monitors_changed_cb (FfProjector *self)
{
  if (self->window == NULL)
    return;
  take_up_again (self);
  ff_projector_update_menu (self);
  ff_projector_update_actions (self);
  ff_projector_notify (self, "wall-width");
  ff_projector_notify (self, "wall-height");
  ff_projector_settle (self);
}

/* A projector that is plugged in often tells its name, or changes its resolution, or the other
 * screen's, a moment later. */
static void
items_changed_cb (FfProjector *self, guint position, guint removed, guint added)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);

      g_signal_connect_object (monitor, "notify::geometry", G_CALLBACK (monitors_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (monitor, "notify::connector", G_CALLBACK (monitors_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  if (self->actions != NULL)
    monitors_changed_cb (self);
}

void
ff_projector_find_monitors (FfProjector *self)
{
  self->monitors = g_object_ref (
      gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self->window))));
  g_signal_connect_object (self->monitors, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  items_changed_cb (self, 0, 0, g_list_model_get_n_items (self->monitors));
}

/* The facilitator's window must not be left beneath the wall, nor private things come to stand
 * where the wall was; so the wall closes, and says so. */
static void
output_lost_cb (FfProjector *self)
{
  g_autofree char *name = ff_outputs_dup_connector (self->output);
  /* Translators: %s is the socket of a screen, such as HDMI-1 */
  g_autofree char *sentence
      = g_strdup_printf (_ ("The screen at %s went away, so the wall was closed."), name);

  ff_projector_leave (self);
  remember_lost (self, name);
  ff_projector_say (self, sentence);
}

void
ff_projector_set_output (FfProjector *self, GdkMonitor *output)
{
  if (self->output == output)
    return;
  if (self->output != NULL)
    g_clear_signal_handler (&self->output_lost, self->output);
  g_set_object (&self->output, output);
  if (output != NULL)
    self->output_lost
        = g_signal_connect_swapped (output, "invalidate", G_CALLBACK (output_lost_cb), self);
}

void
ff_projector_choose_output (FfProjector *self, const char *connector)
{
  g_autoptr (GdkMonitor) output = NULL;

  g_free (self->wanted);
  self->wanted = g_strdup (connector);
  ff_projector_remember_output (self);
  if (self->wall != NULL)
    {
      output = ff_outputs_choose (self->monitors, connector, ff_outputs_get_monitor (self->window));
      ff_projector_set_output (self, output);
      ff_projector_fill_output (self);
    }
  monitors_changed_cb (self);
}

/* The screen that the wall goes to: the one on which the facilitator works, or else the next. */
static GdkMonitor *
dup_other (FfProjector *self)
{
  GdkMonitor *own = ff_outputs_get_monitor (self->window);

  if (own != NULL && own != self->output)
    return g_object_ref (own);
  return ff_outputs_choose_other (self->monitors, self->output);
}

static void
leave_home (FfProjector *self, GdkMonitor *home, GdkMonitor *other)
{
  if (self->home == NULL)
    {
      self->home = g_object_ref (home);
      self->home_full = gtk_window_is_fullscreen (self->window);
    }
  ff_outputs_fill (self->window, other);
}

void
ff_projector_go_home (FfProjector *self)
{
  g_autoptr (GdkMonitor) home = g_steal_pointer (&self->home);

  if (home == NULL || self->window == NULL || gtk_widget_in_destruction (GTK_WIDGET (self->window)))
    return;
  /* On X11 a window goes back to where it was before it filled a screen, and only what fills none
   * can be moved to another. */
  if (!self->home_full)
    gtk_window_unfullscreen (self->window);
  if (gdk_monitor_is_valid (home))
    ff_outputs_fill (self->window, home);
  if (!self->home_full)
    gtk_window_unfullscreen (self->window);
}

/* A window cannot be moved by its program, but it can be told which screen to fill. */
void
ff_projector_swap_screens (FfProjector *self)
{
  g_autoptr (GdkMonitor) before = NULL;
  g_autoptr (GdkMonitor) other = NULL;

  if (self->wall == NULL || self->output == NULL)
    return;
  before = g_object_ref (self->output);
  other = dup_other (self);
  if (other == before)
    return;
  ff_projector_set_output (self, other);
  ff_projector_fill_output (self);
  if (self->home == before)
    ff_projector_go_home (self);
  else
    leave_home (self, other, before);
  monitors_changed_cb (self);
}
