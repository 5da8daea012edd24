/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On which screen the wall is, and whether. */
#include "app/projector/ff-outputs.h"
#include "app/projector/ff-projector-private.h"

#include <glib/gi18n.h>

#define OUTPUT_KEY "projector-output"
#define DARK_KEY "projector-dark"

static gboolean
can_remember (FfProjector *self, const char *key)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  if (self->settings == NULL)
    return FALSE;
  g_object_get (self->settings, "settings-schema", &schema, NULL);
  return g_settings_schema_has_key (schema, key);
}

static GdkMonitor *
dup_intended_output (FfProjector *self)
{
  GdkMonitor *own = self->window != NULL ? ff_outputs_get_monitor (self->window) : NULL;

  if (self->output != NULL)
    return g_object_ref (self->output);
  return ff_outputs_choose (self->monitors, self->wanted, own);
}

void
ff_projector_get_wall_size (FfProjector *self, int *width, int *height)
{
  g_autoptr (GdkMonitor) monitor = dup_intended_output (self);
  GdkRectangle area = { .width = 1920, .height = 1080 };

  if (monitor != NULL)
    gdk_monitor_get_geometry (monitor, &area);
  *width = MAX (area.width, 1);
  *height = MAX (area.height, 1);
}

static void
monitors_changed_cb (FfProjector *self)
{
  ff_projector_update_menu (self);
  ff_projector_update_actions (self);
  ff_projector_notify (self, "wall-width");
  ff_projector_notify (self, "wall-height");
  ff_projector_settle (self);
}

/* A projector that is plugged in often changes its resolution, or the other screen's, a moment
 * later. */
static void
items_changed_cb (FfProjector *self, guint position, guint removed, guint added)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);

      g_signal_connect_object (monitor, "notify::geometry", G_CALLBACK (monitors_changed_cb), self,
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

void
ff_projector_recall (FfProjector *self)
{
  if (can_remember (self, OUTPUT_KEY))
    {
      g_free (self->wanted);
      self->wanted = g_settings_get_string (self->settings, OUTPUT_KEY);
    }
  if (can_remember (self, DARK_KEY) && g_settings_get_boolean (self->settings, DARK_KEY))
    self->ground = FF_GROUND_NIGHT;
}

void
ff_projector_remember_ground (FfProjector *self)
{
  if (can_remember (self, DARK_KEY))
    g_settings_set_boolean (self->settings, DARK_KEY, self->ground == FF_GROUND_NIGHT);
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
  ff_projector_output_lost (self, sentence);
}

static void
set_output (FfProjector *self, GdkMonitor *output)
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

static void
fill_output (FfProjector *self)
{
  if (self->output != NULL)
    gtk_window_fullscreen_on_monitor (GTK_WINDOW (self->wall), self->output);
  else
    gtk_window_fullscreen (GTK_WINDOW (self->wall));
}

/* The wall is read, not typed at: nothing may put it to sleep. */
static void
stay_awake (FfProjector *self)
{
  GtkApplication *application = gtk_window_get_application (self->window);

  if (application != NULL)
    self->inhibition = gtk_application_inhibit (application, GTK_WINDOW (self->wall),
                                                GTK_APPLICATION_INHIBIT_IDLE,
                                                _ ("The wall is being shown to the room."));
}

static void
may_sleep (FfProjector *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self->wall));

  if (application != NULL && self->inhibition != 0)
    gtk_application_uninhibit (application, self->inhibition);
  self->inhibition = 0;
}

static void
notify_presenting (FfProjector *self)
{
  ff_projector_update_actions (self);
  ff_projector_notify (self, "presenting");
  ff_projector_notify (self, "wall-width");
  ff_projector_notify (self, "wall-height");
}

void
ff_projector_present (FfProjector *self)
{
  g_autoptr (GdkMonitor) output = NULL;

  g_return_if_fail (FF_IS_PROJECTOR (self));

  if (self->wall != NULL || self->window == NULL)
    return;
  output = dup_intended_output (self);
  set_output (self, output);
  self->wall = g_object_ref_sink (ff_projector_window_new ());
  gtk_window_set_application (GTK_WINDOW (self->wall), gtk_window_get_application (self->window));
  gtk_widget_insert_action_group (GTK_WIDGET (self->wall), "projector",
                                  G_ACTION_GROUP (self->actions));
  g_object_set (ff_projector_window_get_view (self->wall), "clock",
                ff_session_get_clock (self->session), NULL);
  ff_projector_update_wall (self);
  fill_output (self);
  gtk_window_present (GTK_WINDOW (self->wall));
  stay_awake (self);
  notify_presenting (self);
}

static void
bring_window_back (FfProjector *self)
{
  if (self->swapped && self->window != NULL)
    gtk_window_unfullscreen (self->window);
  self->swapped = FALSE;
}

void
ff_projector_leave (FfProjector *self)
{
  g_return_if_fail (FF_IS_PROJECTOR (self));

  if (self->wall == NULL)
    return;
  may_sleep (self);
  set_output (self, NULL);
  gtk_window_destroy (GTK_WINDOW (self->wall));
  g_clear_object (&self->wall);
  bring_window_back (self);
  if (self->window != NULL && !gtk_widget_in_destruction (GTK_WIDGET (self->window)))
    gtk_window_present (self->window);
  notify_presenting (self);
}

gboolean
ff_projector_is_presenting (FfProjector *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), FALSE);

  return self->wall != NULL;
}

void
ff_projector_choose_output (FfProjector *self, const char *connector)
{
  g_autoptr (GdkMonitor) output = NULL;

  g_free (self->wanted);
  self->wanted = g_strdup (connector);
  if (can_remember (self, OUTPUT_KEY))
    g_settings_set_string (self->settings, OUTPUT_KEY, connector);
  if (self->wall != NULL)
    {
      output = ff_outputs_choose (self->monitors, connector, ff_outputs_get_monitor (self->window));
      set_output (self, output);
      fill_output (self);
    }
  ff_projector_update_actions (self);
  monitors_changed_cb (self);
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
  other = ff_outputs_choose_other (self->monitors, before);
  if (other == before)
    return;
  set_output (self, other);
  fill_output (self);
  gtk_window_fullscreen_on_monitor (self->window, before);
  self->swapped = TRUE;
  monitors_changed_cb (self);
}
