/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-alert.h"
#include "app/ff-kit-window-private.h"
#include "app/ff-print.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (FfKitWindow, ff_kit_window, ADW_TYPE_WINDOW)

/* -- what is chosen --------------------------------------------------------------------------- */

/* A vote that is open or planned has its own rules; else they are asked for here. */
static gboolean
has_rules (FfKitWindow *self)
{
  FfRound *round = ff_model_find_round (ff_session_get_model (self->session), 0);

  if (self->ballot != NULL)
    return TRUE;
  return round != NULL && ff_round_get_state (round) <= FF_STATE_OPEN;
}

static void
update_rows (FfKitWindow *self)
{
  FfModel *model = ff_session_get_model (self->session);
  gboolean rules = !has_rules (self);
  FfKitSettings settings;

  ff_kit_window_get_settings (self, &settings);
  gtk_widget_set_visible (self->dots_row, rules);
  gtk_widget_set_visible (self->cap_row, rules);
  for (guint part = 0; part < FF_N_KIT_PARTS; part++)
    {
      g_autofree char *missing = ff_kit_dup_missing (model, &settings, (FfKitPart) part);

      adw_action_row_set_subtitle (self->rows[part], missing != NULL ? missing : "");
      gtk_widget_set_sensitive (GTK_WIDGET (self->rows[part]), missing == NULL);
    }
}

/* -- the preview ------------------------------------------------------------------------------ */

static void
page_changed_cb (FfKitWindow *self)
{
  guint n_pages = ff_report_view_get_n_pages (self->view);
  /* Translators: which page is in front, and how many there are */
  g_autofree char *text
      = g_strdup_printf (_ ("Page %u of %u"), ff_report_view_get_page (self->view), n_pages);

  adw_window_title_set_subtitle (self->title, n_pages > 0 ? text : "");
}

static char *
dup_missing (FfKitWindow *self, const FfKitSettings *settings)
{
  FfModel *model = ff_session_get_model (self->session);

  for (guint part = 0; part < FF_N_KIT_PARTS; part++)
    if (settings->parts & (1u << part))
      return ff_kit_dup_missing (model, settings, (FfKitPart) part);
  return g_strdup (_ ("Choose what to print."));
}

static void
lay_out (FfKitWindow *self)
{
  FfKitSettings settings;
  g_autoptr (FfPages) pages = NULL;
  gboolean any;

  update_rows (self);
  ff_kit_window_get_settings (self, &settings);
  pages = ff_kit_layout (ff_session_get_model (self->session), &settings);
  any = ff_pages_get_n_pages (pages) > 0;
  ff_report_view_set_pages (self->view, pages);
  gtk_stack_set_visible_child_name (self->stack, any ? "pages" : "missing");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "kit.print", any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "kit.save", any);
  if (!any)
    {
      g_autofree char *missing = dup_missing (self, &settings);

      gtk_label_set_text (self->missing, missing);
    }
  page_changed_cb (self);
}

static gboolean
layout_cb (gpointer user_data)
{
  FfKitWindow *self = user_data;

  self->layout_id = 0;
  lay_out (self);
  return G_SOURCE_REMOVE;
}

/* Once for many changes, and after everything that the room is waiting for. */
static void
lay_out_soon (FfKitWindow *self)
{
  if (!self->filling && self->layout_id == 0)
    self->layout_id = g_idle_add_full (G_PRIORITY_LOW, layout_cb, self, NULL);
}

/* Somebody has chosen something. */
static void
chosen_cb (FfKitWindow *self)
{
  if (self->filling)
    return;
  ff_kit_window_keep_soon (self);
  lay_out_soon (self);
}

static void
model_changed_cb (FfKitWindow *self)
{
  ff_kit_window_follow (self);
  lay_out_soon (self);
}

/* -- filling ---------------------------------------------------------------------------------- */

static void
add_part (FfKitWindow *self, FfKitPart part)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), ff_kit_part_get_name (part));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  ff_kit_part_get_name (part), -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_preferences_group_add (self->sheets, row);
  self->rows[part] = ADW_ACTION_ROW (row);
  self->checks[part] = GTK_CHECK_BUTTON (check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

/* "The last that was counted" comes first; a single meeting needs no choice. */
static void
fill_meetings (FfKitWindow *self, FfModel *model)
{
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _ ("The last that was counted"));
  for (guint i = 0; i < ff_record_list_get_size (meetings); i++)
    {
      g_autofree char *name = ff_model_dup_meeting_title (model, ff_record_list_get (meetings, i));

      gtk_string_list_append (names, name);
    }
  adw_combo_row_set_model (self->meeting, G_LIST_MODEL (names));
  gtk_widget_set_visible (GTK_WIDGET (self->meeting), ff_record_list_get_size (meetings) > 1);
}

static void
fill (FfKitWindow *self, guint parts)
{
  FfModel *model = ff_session_get_model (self->session);

  self->filling = TRUE;
  for (guint part = 0; part < FF_N_KIT_PARTS; part++)
    add_part (self, (FfKitPart) part);
  fill_meetings (self, model);
  ff_kit_window_recall (self, parts);
  self->filling = FALSE;
  lay_out (self);
}

/* -- printing and saving ---------------------------------------------------------------------- */

static void
printed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  ff_print_finish (result, &error);
  if (error != NULL)
    ff_alert_tell (GTK_WIDGET (source), _ ("The Sheets Were Not Printed"), error->message);
}

static void
print_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfKitWindow *self = FF_KIT_WINDOW (widget);
  FfKitSettings settings;

  ff_kit_window_get_settings (self, &settings);
  ff_print_async (GTK_WINDOW (self), ff_session_get_model (self->session), &settings, printed_cb,
                  NULL);
}

static void
save_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_kit_window_save (FF_KIT_WINDOW (widget));
}

static void
cancel_saving_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_cancellable_cancel (FF_KIT_WINDOW (widget)->saving);
}

/* -- class ------------------------------------------------------------------------------------ */

static void
ff_kit_window_dispose (GObject *object)
{
  FfKitWindow *self = FF_KIT_WINDOW (object);

  g_clear_handle_id (&self->layout_id, g_source_remove);
  ff_kit_window_keep (self);
  ff_kit_window_end_saving (self);
  g_clear_object (&self->session);
  g_clear_pointer (&self->ballot, ff_kit_ballot_unref);
  g_clear_pointer (&self->kept, g_free);
  G_OBJECT_CLASS (ff_kit_window_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, title);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, sheets);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, paper);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, per_sheet);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, meeting);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, dots_row);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, cap_row);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, slips);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, first);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, dots);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, cap);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, view);
  gtk_widget_class_bind_template_child (widget_class, FfKitWindow, missing);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
}

static void
ff_kit_window_class_init (FfKitWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_kit_window_dispose;
  g_type_ensure (FF_TYPE_REPORT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-kit-window.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "kit.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "kit.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "kit.cancel-saving", NULL, cancel_saving_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "kit.print",
                                       NULL);
}

static void
ff_kit_window_init (FfKitWindow *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWindow *
make (GtkWindow *parent, FfSession *session, FfKitBallot *ballot, guint parts)
{
  FfKitWindow *self = g_object_new (FF_TYPE_KIT_WINDOW, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  self->ballot = ballot;
  fill (self, parts);
  g_signal_connect_object (ff_session_get_model (session), "changed", G_CALLBACK (model_changed_cb),
                           self, G_CONNECT_SWAPPED);
  return GTK_WINDOW (self);
}

GtkWindow *
ff_kit_window_new (GtkWindow *parent, FfSession *session, guint parts)
{
  g_return_val_if_fail (FF_IS_SESSION (session), NULL);

  return make (parent, session, NULL, parts);
}

GtkWindow *
ff_kit_window_new_for_plan (GtkWindow *parent, FfSession *session, FfRoundPlan *plan, guint parts)
{
  g_return_val_if_fail (FF_IS_SESSION (session) && FF_IS_ROUND_PLAN (plan), NULL);

  return make (parent, session, ff_kit_ballot_new_for_plan (plan), parts);
}
