/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the wall is shown: full screen in a window of its own, or, where there is one screen
 * only, in the facilitator's window in place of everything else. */
#include "app/ff-alert.h"
#include "app/projector/ff-outputs.h"
#include "app/projector/ff-projector-private.h"

#include <glib/gi18n.h>

void
ff_projector_fill_output (FfProjector *self)
{
  if (self->output != NULL)
    ff_outputs_fill (GTK_WINDOW (self->wall), self->output);
  else
    gtk_window_fullscreen (GTK_WINDOW (self->wall));
}

static GtkWindow *
get_shown_window (FfProjector *self)
{
  return self->wall != NULL ? GTK_WINDOW (self->wall) : self->window;
}

/* The wall is read, not typed at: nothing may put it to sleep. */
static void
stay_awake (FfProjector *self)
{
  GtkApplication *application = gtk_window_get_application (self->window);

  if (application != NULL)
    self->inhibition = gtk_application_inhibit (application, get_shown_window (self),
                                                GTK_APPLICATION_INHIBIT_IDLE,
                                                _ ("The wall is being shown to the room."));
}

static void
may_sleep (FfProjector *self)
{
  GtkWindow *shown = get_shown_window (self);
  GtkApplication *application = shown != NULL ? gtk_window_get_application (shown) : NULL;

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

/* -- in a window of its own ------------------------------------------------------------------- */

static void
open_wall (FfProjector *self)
{
  g_autoptr (GdkMonitor) output = ff_projector_dup_intended_output (self);

  ff_projector_set_output (self, output);
  self->wall = g_object_ref_sink (ff_projector_window_new ());
  self->view = ff_projector_window_get_view (self->wall);
  gtk_window_set_application (GTK_WINDOW (self->wall), gtk_window_get_application (self->window));
  gtk_widget_insert_action_group (GTK_WIDGET (self->wall), "projector",
                                  G_ACTION_GROUP (self->actions));
}

static void
close_wall (FfProjector *self)
{
  gtk_window_destroy (GTK_WINDOW (self->wall));
  g_clear_object (&self->wall);
  ff_projector_go_home (self);
}

/* -- on the stage ----------------------------------------------------------------------------- */

static void
enter_stage (FfProjector *self)
{
  GtkWidget *view = ff_scene_view_new (FALSE);

  self->view = FF_SCENE_VIEW (view);
  self->desk = gtk_stack_get_visible_child (self->stage);
  g_set_weak_pointer (&self->desk_focus, gtk_window_get_focus (self->window));
  gtk_widget_set_focusable (view, TRUE);
  gtk_widget_set_cursor_from_name (view, "none");
  gtk_stack_add_child (self->stage, view);
  gtk_stack_set_visible_child (self->stage, view);
  gtk_widget_grab_focus (view);
  gtk_window_fullscreen (self->window);
}

static void
leave_stage (FfProjector *self)
{
  gtk_window_unfullscreen (self->window);
  gtk_stack_set_visible_child (self->stage, self->desk);
  gtk_stack_remove (self->stage, GTK_WIDGET (self->view));
  self->desk = NULL;
  if (self->desk_focus != NULL)
    gtk_widget_grab_focus (self->desk_focus);
  g_clear_weak_pointer (&self->desk_focus);
}

void
ff_projector_set_stage (FfProjector *self, GtkStack *stage)
{
  g_return_if_fail (FF_IS_PROJECTOR (self) && self->view == NULL);

  g_set_weak_pointer (&self->stage, stage);
}

gboolean
ff_projector_is_on_stage (FfProjector *self)
{
  return self->view != NULL && self->wall == NULL;
}

/* -- showing and leaving ---------------------------------------------------------------------- */

static void
output_chosen_cb (GObject *window, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfProjector) self = user_data;
  g_autofree char *connector = ff_alert_choose_finish (result);

  if (connector == NULL || self->window == NULL)
    return;
  ff_projector_choose_output (self, connector);
  ff_projector_present (self);
}

static void
ask_for_output (FfProjector *self)
{
  guint n = g_list_model_get_n_items (self->monitors);
  g_auto (GStrv) ids = g_new0 (char *, n + 1);
  g_auto (GStrv) labels = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);

      ids[i] = ff_outputs_dup_connector (monitor);
      labels[i] = ff_outputs_dup_name (monitor);
    }
  ff_alert_choose_async (
      GTK_WIDGET (self->window), _ ("Which screen does the room see?"),
      _ ("It is remembered. The menu beside the wall’s button chooses another one."),
      (const char *const *) ids, (const char *const *) labels, output_chosen_cb,
      g_object_ref (self));
}

/* What the room now sees, and whoever pressed the key did not ask for. */
static void
say_what_is_different (FfProjector *self, gboolean missed)
{
  g_autofree char *shown = self->output != NULL ? ff_outputs_dup_connector (self->output) : NULL;
  g_autofree char *sentence = NULL;

  if (missed && self->wall != NULL && shown != NULL)
    {
      /* Translators: both are sockets of screens, such as HDMI-1 */
      sentence = g_strdup_printf (_ ("The screen at %s is not there; the wall is on that at %s."),
                                  self->wanted, shown);
      ff_projector_say (self, sentence);
    }
  if (self->recalled)
    ff_projector_say (self,
                      _ ("The message is over the wall, as it was before. F9 takes it away."));
  self->recalled = FALSE;
}

static gboolean
misses_wanted (FfProjector *self)
{
  g_autoptr (GdkMonitor) wanted = ff_outputs_find (self->monitors, self->wanted);

  return *self->wanted != '\0' && self->output == NULL && wanted == NULL;
}

static gboolean
fits_stage (FfProjector *self)
{
  return self->stage != NULL && g_list_model_get_n_items (self->monitors) < 2;
}

static void
show_wall (FfProjector *self)
{
  gboolean missed = misses_wanted (self);

  if (fits_stage (self))
    enter_stage (self);
  else
    open_wall (self);
  g_object_set (self->view, "clock", ff_session_get_clock (self->session), NULL);
  ff_projector_update_wall (self);
  if (self->wall != NULL)
    {
      ff_projector_fill_output (self);
      gtk_window_present (GTK_WINDOW (self->wall));
    }
  stay_awake (self);
  notify_presenting (self);
  say_what_is_different (self, missed);
}

void
ff_projector_present (FfProjector *self)
{
  g_return_if_fail (FF_IS_PROJECTOR (self));

  if (self->view != NULL || self->window == NULL)
    return;
  if (self->output == NULL
      && ff_outputs_must_ask (gtk_widget_get_display (GTK_WIDGET (self->window)), self->wanted))
    ask_for_output (self);
  else
    show_wall (self);
}

void
ff_projector_leave (FfProjector *self)
{
  g_return_if_fail (FF_IS_PROJECTOR (self));

  ff_projector_forget_lost (self);
  if (self->view == NULL)
    return;
  may_sleep (self);
  ff_projector_set_output (self, NULL);
  if (self->wall != NULL)
    close_wall (self);
  else if (self->stage != NULL)
    leave_stage (self);
  self->view = NULL;
  if (self->window != NULL && !gtk_widget_in_destruction (GTK_WIDGET (self->window)))
    gtk_window_present (self->window);
  notify_presenting (self);
}

gboolean
ff_projector_is_presenting (FfProjector *self)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), FALSE);

  return self->view != NULL;
}
