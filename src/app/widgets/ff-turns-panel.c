/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-turns-panel.h"

#include "app/projector/ff-outputs.h"

#include <glib/gi18n.h>

struct _FfTurnsPanel
{
  AdwBin parent_instance;
  FfSession *session;
  FfRound *round;
  FfBallotWindow *window; /* (nullable): weak */
  GtkLabel *secrecy;
  GtkWidget *screens_box;
  GtkDropDown *screens;
  GListModel *monitors;
  GtkWidget *start;
};

G_DEFINE_FINAL_TYPE (FfTurnsPanel, ff_turns_panel, ADW_TYPE_BIN)

static GListModel *
get_monitors (FfTurnsPanel *self)
{
  return gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self)));
}

static guint
get_own_index (FfTurnsPanel *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GdkMonitor *own = GTK_IS_WINDOW (root) ? ff_outputs_get_monitor (GTK_WINDOW (root)) : NULL;

  for (guint i = 0; i < g_list_model_get_n_items (self->monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);

      if (monitor == own)
        return i;
    }
  return 0;
}

/* A vote on the wall is seen by the room, so this screen is what is offered first. */
static void
list_screens (FfTurnsPanel *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint own = get_own_index (self);

  for (guint i = 0; i < g_list_model_get_n_items (self->monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);
      g_autofree char *name = ff_outputs_dup_name (monitor);

      gtk_string_list_append (names, i == own ? _ ("This screen") : name);
    }
  gtk_drop_down_set_model (self->screens, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->screens, own);
  gtk_widget_set_visible (self->screens_box, g_list_model_get_n_items (self->monitors) > 1);
}

static void
start_cb (FfTurnsPanel *self)
{
  g_autoptr (GdkMonitor) monitor = NULL;

  if (self->window != NULL)
    {
      gtk_window_present (GTK_WINDOW (self->window));
      return;
    }
  monitor = g_list_model_get_item (self->monitors, gtk_drop_down_get_selected (self->screens));
  g_set_weak_pointer (&self->window, ff_ballot_window_new (self->session, self->round));
  if (monitor != NULL)
    ff_outputs_fill (GTK_WINDOW (self->window), monitor);
  else
    gtk_window_fullscreen (GTK_WINDOW (self->window));
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
ff_turns_panel_root (GtkWidget *widget)
{
  FfTurnsPanel *self = FF_TURNS_PANEL (widget);

  GTK_WIDGET_CLASS (ff_turns_panel_parent_class)->root (widget);
  if (self->monitors != NULL)
    return;
  self->monitors = g_object_ref (get_monitors (self));
  g_signal_connect_object (self->monitors, "items-changed", G_CALLBACK (list_screens), self,
                           G_CONNECT_SWAPPED);
  list_screens (self);
}

static void
ff_turns_panel_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (ff_turns_panel_parent_class)->map (widget);
  list_screens (FF_TURNS_PANEL (widget));
}

static gboolean
ff_turns_panel_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (FF_TURNS_PANEL (widget)->start);
}

static void
ff_turns_panel_dispose (GObject *object)
{
  FfTurnsPanel *self = FF_TURNS_PANEL (object);

  /* The ballot goes with the session's window, as nobody could close the vote without it. */
  if (self->window != NULL)
    gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->monitors);
  g_clear_object (&self->round);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_turns_panel_parent_class)->dispose (object);
}

static void
ff_turns_panel_class_init (FfTurnsPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_turns_panel_dispose;
  widget_class->root = ff_turns_panel_root;
  widget_class->map = ff_turns_panel_map;
  widget_class->grab_focus = ff_turns_panel_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-turns-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, FfTurnsPanel, secrecy);
  gtk_widget_class_bind_template_child (widget_class, FfTurnsPanel, screens_box);
  gtk_widget_class_bind_template_child (widget_class, FfTurnsPanel, screens);
  gtk_widget_class_bind_template_child (widget_class, FfTurnsPanel, start);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
}

static void
ff_turns_panel_init (FfTurnsPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_turns_panel_set_round (FfTurnsPanel *self, FfSession *session, FfRound *round)
{
  g_return_if_fail (FF_IS_TURNS_PANEL (self));

  if (self->round == round)
    return;
  g_clear_object (&self->round);
  g_clear_object (&self->session);
  if (round == NULL)
    return;
  self->session = g_object_ref (session);
  self->round = g_object_ref (round);
  gtk_label_set_label (self->secrecy,
                       ff_round_get_secret (round)
                           ? _ ("Turn this screen so that only the person voting sees it.")
                           : _ ("This vote is not secret; how the dots fall can be watched."));
}

FfBallotWindow *
ff_turns_panel_get_window (FfTurnsPanel *self)
{
  g_return_val_if_fail (FF_IS_TURNS_PANEL (self), NULL);

  return self->window;
}
