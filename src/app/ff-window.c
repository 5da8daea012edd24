/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-after-frame.h"
#include "app/ff-alert.h"
#include "app/ff-settings.h"
#include "app/ff-window-private.h"
#include "app/widgets/ff-late-menu.h"
#include "app/widgets/ff-step-row.h"

#include <glib/gi18n.h>

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfWindow, ff_window, ADW_TYPE_APPLICATION_WINDOW)

/* Where we are, and whether anything done here can be kept at all. */
static char *
dup_subtitle (FfWindow *self)
{
  FfModel *model = ff_session_get_model (self->session);
  g_autofree char *summary
      = self->step != NULL ? ff_step_dup_summary (self->step, model) : g_strdup ("");

  if (!ff_session_is_read_only (self->session))
    return g_steal_pointer (&summary);
  /* Translators: after where we are, in the header: the file cannot be written */
  return g_strdup_printf (_ ("%s · for reading only"), summary);
}

static void
update_title (FfWindow *self)
{
  FfModel *model = ff_session_get_model (self->session);
  const char *title = ff_session_details_get_title (ff_model_get_details (model));
  g_autofree char *subtitle = dup_subtitle (self);

  if (*title == '\0')
    title = _ ("Untitled session");
  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, subtitle);
}

static void
model_changed_cb (FfWindow *self)
{
  FfModel *model = ff_session_get_model (self->session);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->sidebar, i)) != NULL; i++)
    ff_step_row_update (FF_STEP_ROW (row), model);
  update_title (self);
}

/* What endangers the file is said so that it cannot be missed; the rest passes by in a toast. */
static void
failed_cb (FfWindow *self, GError *error)
{
  if (self->closing)
    {
      if (self->late_failure == NULL)
        self->late_failure = g_error_copy (error);
      return;
    }
  if (ff_window_is_told_elsewhere (self))
    return;
  if (g_error_matches (error, FF_ERROR, FF_ERROR_FILE))
    ff_alert_tell (GTK_WIDGET (self), _ ("The Change Was Not Kept"), error->message);
  else
    ff_window_add_toast (self, error->message);
}

static void
row_selected_cb (FfWindow *self, GtkListBoxRow *row)
{
  if (row != NULL)
    ff_window_show_step (self, ff_step_row_get_step (FF_STEP_ROW (row))->id);
}

/* A folded sidebar covers the page, so choosing a step puts it away. */
static void
row_activated_cb (FfWindow *self)
{
  if (adw_flap_get_folded (self->flap))
    adw_flap_set_reveal_flap (self->flap, FALSE);
  if (self->page != NULL)
    ff_page_focus_entry (self->page);
}

static void
fill_sidebar (FfWindow *self)
{
  guint n_steps;
  const FfStep *steps = ff_steps_get (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    if (steps[i].page_type != NULL)
      gtk_list_box_append (self->sidebar, ff_step_row_new (&steps[i]));
}

static void
select_row (FfWindow *self, const FfStep *step)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->sidebar, i)) != NULL; i++)
    if (ff_step_row_get_step (FF_STEP_ROW (row)) == step)
      gtk_list_box_select_row (self->sidebar, row);
}

static FfPage *
ensure_page (FfWindow *self, const FfStep *step)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->stack, step->id);

  if (page == NULL)
    {
      page = g_object_new (step->page_type (), "session", self->session, NULL);
      gtk_stack_add_named (self->stack, page, step->id);
    }
  return FF_PAGE (page);
}

static void
bring_page (FfWindow *self)
{
  self->page = ensure_page (self, self->step);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->page));
  if (self->projector != NULL)
    ff_projector_set_page (self->projector, self->page);
  ff_page_focus_entry (self->page);
}

/* The miniatures of the wall come with the third frame. */
static void
add_wall (gpointer user_data)
{
  ff_window_add_projector (FF_WINDOW (user_data));
}

/*
 * The first frame shows the session's title, its steps and what they hold; the page follows with
 * the second. Waiting for it would double the time until anything is seen.
 */
static void
add_page (gpointer user_data)
{
  FfWindow *self = FF_WINDOW (user_data);

  self->seen = TRUE;
  if (self->step != NULL)
    bring_page (self);
  ff_after_frame (GTK_WIDGET (self), add_wall);
}

static void
ff_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, FF_WINDOW (object)->session);
}

static void
ff_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FF_WINDOW (object)->session = g_value_dup_object (value);
}

static void
ff_window_constructed (GObject *object)
{
  FfWindow *self = FF_WINDOW (object);
  FfModel *model = ff_session_get_model (self->session);

  G_OBJECT_CLASS (ff_window_parent_class)->constructed (object);

  fill_sidebar (self);
  ff_late_menu_set (self->menu_button, self->main_menu);
  ff_after_frame (GTK_WIDGET (self), add_page);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "failed", G_CALLBACK (failed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify", G_CALLBACK (ff_window_update_actions), self,
                           G_CONNECT_SWAPPED);
  ff_settings_restore_window (self->settings, GTK_WINDOW (self));
  ff_window_update_actions (self);
  model_changed_cb (self);
}

static gboolean
ff_window_close_request (GtkWindow *window)
{
  if (!ff_window_may_close (FF_WINDOW (window)))
    return TRUE;
  return GTK_WINDOW_CLASS (ff_window_parent_class)->close_request (window);
}

static void
ff_window_dispose (GObject *object)
{
  FfWindow *self = FF_WINDOW (object);

  self->page = NULL;
  g_clear_weak_pointer (&self->importing);
  g_clear_object (&self->projector);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (ff_window_parent_class)->dispose (object);
}

static void
ff_window_finalize (GObject *object)
{
  g_clear_object (&FF_WINDOW (object)->session);
  G_OBJECT_CLASS (ff_window_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfWindow, stage);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, flap);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, title);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, wall_button);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, timer_place);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, wall_place);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, FfWindow, main_menu);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
ff_window_class_init (FfWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_window_get_property;
  object_class->set_property = ff_window_set_property;
  object_class->constructed = ff_window_constructed;
  object_class->dispose = ff_window_dispose;
  object_class->finalize = ff_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = ff_window_close_request;

  properties[PROP_SESSION]
      = g_param_spec_object ("session", NULL, NULL, FF_TYPE_SESSION,
                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-window.ui");
  bind_children (widget_class);
  ff_window_install_actions (widget_class);
}

static void
ff_window_init (FfWindow *self)
{
  self->settings = ff_settings_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

FfWindow *
ff_window_new (FfApplication *application, FfSession *session)
{
  g_return_val_if_fail (FF_IS_SESSION (session), NULL);

  return g_object_new (FF_TYPE_WINDOW, "application", application, "session", session, NULL);
}

FfSession *
ff_window_get_session (FfWindow *self)
{
  g_return_val_if_fail (FF_IS_WINDOW (self), NULL);

  return self->session;
}

void
ff_window_show_step (FfWindow *self, const char *id)
{
  const FfStep *step = ff_steps_find (id);

  g_return_if_fail (FF_IS_WINDOW (self));

  if (step == NULL || step == self->step || step->page_type == NULL)
    return;
  self->step = step;
  select_row (self, step);
  update_title (self);
  if (self->seen)
    bring_page (self);
}

const char *
ff_window_get_step (FfWindow *self)
{
  g_return_val_if_fail (FF_IS_WINDOW (self), "");

  return self->step != NULL ? self->step->id : "";
}

void
ff_window_add_toast (FfWindow *self, const char *text)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (FF_IS_WINDOW (self) && text != NULL);

  markup = g_markup_escape_text (text, -1);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}
