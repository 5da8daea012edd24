/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-alert.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static GtkWidget *
make_dialog (GtkWidget *parent, const char *heading, const char *body)
{
  GtkRoot *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;
  GtkWindow *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;

  return adw_message_dialog_new (window, heading, body);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;

  g_task_return_boolean (task, g_str_equal (response, "confirm"));
}

void
ff_alert_confirm_async (GtkWidget *parent,
                        const char *heading,
                        const char *body,
                        const char *confirm,
                        gboolean destructive,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  GtkWidget *widget;
  AdwMessageDialog *dialog;

  g_return_if_fail (GTK_IS_WIDGET (parent));

  widget = make_dialog (parent, heading, body);
  dialog = ADW_MESSAGE_DIALOG (widget);
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "confirm", confirm, NULL);
  adw_message_dialog_set_response_appearance (dialog, "confirm",
                                              destructive ? ADW_RESPONSE_DESTRUCTIVE
                                                          : ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, destructive ? "cancel" : "confirm");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb),
                    g_task_new (parent, NULL, callback, user_data));
  gtk_window_present (GTK_WINDOW (widget));
}

gboolean
ff_alert_confirm_finish (GAsyncResult *result)
{
  return g_task_propagate_boolean (G_TASK (result), NULL);
}

#define NO_ANSWER "no-answer"

static void
chosen_cb (AdwMessageDialog *dialog, const char *response, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  gboolean any = !g_str_equal (response, NO_ANSWER);

  g_task_return_pointer (task, any ? g_strdup (response) : NULL, g_free);
}

void
ff_alert_choose_async (GtkWidget *parent,
                       const char *heading,
                       const char *body,
                       const char *const *ids,
                       const char *const *labels,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  GtkWidget *widget;
  AdwMessageDialog *dialog;

  g_return_if_fail (GTK_IS_WIDGET (parent) && ids != NULL && labels != NULL);

  widget = make_dialog (parent, heading, body);
  dialog = ADW_MESSAGE_DIALOG (widget);
  adw_message_dialog_add_response (dialog, NO_ANSWER, _ ("_Cancel"));
  for (guint i = 0; ids[i] != NULL; i++)
    adw_message_dialog_add_response (dialog, ids[i], labels[i]);
  adw_message_dialog_set_close_response (dialog, NO_ANSWER);
  g_signal_connect (dialog, "response", G_CALLBACK (chosen_cb),
                    g_task_new (parent, NULL, callback, user_data));
  gtk_window_present (GTK_WINDOW (widget));
}

char *
ff_alert_choose_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

void
ff_alert_tell (GtkWidget *parent, const char *heading, const char *body)
{
  GtkWidget *widget = make_dialog (parent, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (widget), "close", _ ("_Close"));
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (widget), "close");
  gtk_window_present (GTK_WINDOW (widget));
}
