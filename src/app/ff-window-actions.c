/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-alert.h"
#include "app/ff-kit-window.h"
#include "app/ff-print.h"
#include "app/ff-shortcuts.h"
#include "app/ff-window-private.h"

#include <glib/gi18n.h>

static void
undo_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_session_undo (FF_WINDOW (widget)->session);
}

static void
redo_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_session_redo (FF_WINDOW (widget)->session);
}

static void
show_step_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_window_show_step (FF_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
report_problem_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_window_add_toast (FF_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
export_session_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_window_export_session (FF_WINDOW (widget));
}

static void
import_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_window_import (FF_WINDOW (widget));
}

static void
show_shortcuts_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_shortcuts_show (GTK_WINDOW (widget));
}

static void
printed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  ff_print_finish (result, &error);
  if (error != NULL)
    ff_alert_tell (GTK_WIDGET (source), _ ("The Report Was Not Printed"), error->message);
}

static void
print_report_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_print_async (GTK_WINDOW (widget), ff_session_get_model (FF_WINDOW (widget)->session), NULL,
                  printed_cb, NULL);
}

/* The parameter names the sheets that are chosen at first; "" for those that were chosen last. */
static void
print_kit_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (FF_TYPE_KIT_PART);
  const GEnumValue *part = g_enum_get_value_by_nick ((GEnumClass *) (gpointer) klass,
                                                     g_variant_get_string (parameter, NULL));

  gtk_window_present (ff_kit_window_new (GTK_WINDOW (widget), FF_WINDOW (widget)->session,
                                         part != NULL ? 1u << part->value : 0));
}

static void
save_redacted_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_window_share (FF_WINDOW (widget), FF_SHARE_REDACTED);
}

static void
save_archive_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_window_share (FF_WINDOW (widget), FF_SHARE_ARCHIVE);
}

static void
cancel_sharing_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_cancellable_cancel (FF_WINDOW (widget)->sharing);
}

static char *
dup_undo_tooltip (FfSession *session)
{
  const char *label = ff_session_get_undo_label (session);
  const char *barrier = ff_session_get_barrier_label (session);

  if (label != NULL)
    /* Translators: %s is a step such as "Add contribution" */
    return g_strdup_printf (_ ("Undo %s"), label);
  if (barrier != NULL)
    /* Translators: %s is a step such as "Close round 1" */
    return g_strdup_printf (_ ("“%s” stands for good, so undo stops here"), barrier);
  return g_strdup (_ ("Nothing to undo"));
}

static char *
dup_redo_tooltip (FfSession *session)
{
  const char *label = ff_session_get_redo_label (session);

  if (label != NULL)
    /* Translators: %s is a step such as "Add contribution" */
    return g_strdup_printf (_ ("Redo %s"), label);
  return g_strdup (_ ("Nothing to redo"));
}

/* The tooltip names the step, which a screen reader reads as the button's description. */
static void
describe_button (GtkButton *button, const char *text)
{
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
}

void
ff_window_update_actions (FfWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *undo = dup_undo_tooltip (self->session);
  g_autofree char *redo = dup_redo_tooltip (self->session);

  gtk_widget_action_set_enabled (widget, "win.undo",
                                 ff_session_get_undo_label (self->session) != NULL);
  gtk_widget_action_set_enabled (widget, "win.redo",
                                 ff_session_get_redo_label (self->session) != NULL);
  gtk_widget_action_set_enabled (widget, "win.import", !ff_session_is_read_only (self->session));
  describe_button (self->undo_button, undo);
  describe_button (self->redo_button, redo);
}

void
ff_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_cb);
  gtk_widget_class_install_action (widget_class, "win.show-step", "s", show_step_cb);
  gtk_widget_class_install_action (widget_class, "win.report-problem", "s", report_problem_cb);
  gtk_widget_class_install_action (widget_class, "win.tell", "s", report_problem_cb);
  gtk_widget_class_install_action (widget_class, "win.print-report", NULL, print_report_cb);
  gtk_widget_class_install_action (widget_class, "win.print-kit", "s", print_kit_cb);
  gtk_widget_class_install_action (widget_class, "win.export-session", NULL, export_session_cb);
  gtk_widget_class_install_action (widget_class, "win.save-redacted", NULL, save_redacted_cb);
  gtk_widget_class_install_action (widget_class, "win.save-archive", NULL, save_archive_cb);
  gtk_widget_class_install_action (widget_class, "win.cancel-sharing", NULL, cancel_sharing_cb);
  gtk_widget_class_install_action (widget_class, "win.import", NULL, import_cb);
  gtk_widget_class_install_action (widget_class, "win.show-shortcuts", NULL, show_shortcuts_cb);

  /* Bound here, behind the focus, so that typing has its own undo until it is committed. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_y, GDK_CONTROL_MASK, "win.redo", NULL);
}
