/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-new-session-window.h"

#include "app/ff-file-dialog.h"
#include "app/ff-new-file.h"
#include "app/widgets/ff-entry-row.h"
#include "base/ff-text.h"
#include "exchange/ff-template.h"

#include <glib/gi18n.h>

struct _FfNewSessionWindow
{
  AdwWindow parent_instance;
  FfApplication *application;
  char *path;      /* chosen, or made from the title */
  gboolean chosen; /* whether a person chose the path */
  const char *template;

  GtkWidget *title;
  AdwActionRow *place;
  AdwPreferencesGroup *templates;
  GtkWidget *create;
  GtkLabel *problem;
  GtkRevealer *problem_revealer;
};

G_DEFINE_FINAL_TYPE (FfNewSessionWindow, ff_new_session_window, ADW_TYPE_WINDOW)

static char *
dup_title (FfNewSessionWindow *self)
{
  return ff_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->title)));
}

static void
show_problem (FfNewSessionWindow *self, const char *text)
{
  gtk_label_set_label (self->problem, text != NULL ? text : "");
  gtk_revealer_set_reveal_child (self->problem_revealer, text != NULL);
}

static void
update (FfNewSessionWindow *self)
{
  g_autofree char *title = dup_title (self);

  if (!self->chosen)
    {
      g_free (self->path);
      self->path = ff_new_file_find_free (NULL, title);
    }
  adw_action_row_set_subtitle (self->place, self->path);
  gtk_widget_set_sensitive (self->create, *title != '\0');
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfNewSessionWindow) self = user_data;
  g_autoptr (GFile) file = ff_file_dialog_finish (result);

  if (file == NULL)
    return;
  g_free (self->path);
  self->path = g_file_get_path (file);
  self->chosen = self->path != NULL;
  show_problem (self, self->chosen ? NULL : _ ("A session can only be kept on this computer."));
  update (self);
}

static void
choose_cb (FfNewSessionWindow *self)
{
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = ff_file_filter_new (_ ("Fourfold sessions"), "fourfold");
  g_autofree char *name = g_path_get_basename (self->path);

  g_list_store_append (filters, filter);
  ff_file_dialog_save_async (GTK_WIDGET (self), _ ("Where to Keep the Session"), name,
                             G_LIST_MODEL (filters), chosen_cb, g_object_ref (self));
}

static void
create_cb (FfNewSessionWindow *self)
{
  g_autofree char *title = dup_title (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = NULL;
  FfSnapshot *template;

  if (*title == '\0')
    return;
  template = ff_template_load (self->template, &error);
  if (template != NULL)
    session = ff_new_file_create (self->path, template, title, &error);
  if (session == NULL)
    {
      show_problem (self, error->message);
      return;
    }
  ff_application_show_session (self->application, session);
  gtk_window_close (GTK_WINDOW (self));
}

static void
template_toggled_cb (FfNewSessionWindow *self, GtkCheckButton *button)
{
  if (gtk_check_button_get_active (button))
    self->template = g_object_get_data (G_OBJECT (button), "template");
}

static void
fill_templates (FfNewSessionWindow *self)
{
  guint n_templates;
  const FfTemplate *templates = ff_template_list (&n_templates);
  GtkWidget *first = NULL;

  for (guint i = 0; i < n_templates; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *button = gtk_check_button_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     ff_template_get_name (&templates[i]));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), ff_template_get_summary (&templates[i]));
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      g_object_set_data (G_OBJECT (button), "template", (gpointer) templates[i].id);
      g_signal_connect_swapped (button, "toggled", G_CALLBACK (template_toggled_cb), self);
      gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (first));
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
      adw_preferences_group_add (self->templates, row);
      first = first != NULL ? first : button;
    }
  gtk_check_button_set_active (GTK_CHECK_BUTTON (first), TRUE);
}

static void
ff_new_session_window_finalize (GObject *object)
{
  FfNewSessionWindow *self = FF_NEW_SESSION_WINDOW (object);

  g_free (self->path);
  g_clear_object (&self->application);
  G_OBJECT_CLASS (ff_new_session_window_parent_class)->finalize (object);
}

static void
ff_new_session_window_class_init (FfNewSessionWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = ff_new_session_window_finalize;
  g_type_ensure (FF_TYPE_ENTRY_ROW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-new-session-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FfNewSessionWindow, title);
  gtk_widget_class_bind_template_child (widget_class, FfNewSessionWindow, place);
  gtk_widget_class_bind_template_child (widget_class, FfNewSessionWindow, templates);
  gtk_widget_class_bind_template_child (widget_class, FfNewSessionWindow, create);
  gtk_widget_class_bind_template_child (widget_class, FfNewSessionWindow, problem);
  gtk_widget_class_bind_template_child (widget_class, FfNewSessionWindow, problem_revealer);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_new_session_window_init (FfNewSessionWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_templates (self);
  update (self);
  gtk_window_set_focus (GTK_WINDOW (self), self->title);
}

GtkWidget *
ff_new_session_window_new (FfApplication *application, GtkWindow *parent)
{
  FfNewSessionWindow *self
      = g_object_new (FF_TYPE_NEW_SESSION_WINDOW, "transient-for", parent, NULL);

  self->application = g_object_ref (application);
  return GTK_WIDGET (self);
}
