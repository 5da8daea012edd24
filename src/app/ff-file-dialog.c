/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-file-dialog.h"

#include <glib/gi18n.h>

/* The task owns the native dialog, which nobody else keeps alive while it is shown. */
static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GFile *file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  gtk_native_dialog_destroy (dialog);
  g_task_return_pointer (task, file, g_object_unref);
}

static void
add_filters (GtkFileChooser *chooser, GListModel *filters)
{
  for (guint i = 0; filters != NULL && i < g_list_model_get_n_items (filters); i++)
    {
      g_autoptr (GtkFileFilter) filter = g_list_model_get_item (filters, i);

      gtk_file_chooser_add_filter (chooser, filter);
      if (i == 0)
        gtk_file_chooser_set_filter (chooser, filter);
    }
}

static GtkFileChooserNative *
make_dialog (GtkWidget *parent,
             const char *title,
             GtkFileChooserAction action,
             GListModel *filters,
             GAsyncReadyCallback callback,
             gpointer user_data)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  GtkWindow *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, window, action, NULL, NULL);
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  add_filters (GTK_FILE_CHOOSER (dialog), filters);
  g_task_set_task_data (task, dialog, g_object_unref);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), task);
  return dialog;
}

void
ff_file_dialog_open_async (GtkWidget *parent,
                           const char *title,
                           GListModel *filters,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));

  gtk_native_dialog_show (GTK_NATIVE_DIALOG (
      make_dialog (parent, title, GTK_FILE_CHOOSER_ACTION_OPEN, filters, callback, user_data)));
}

void
ff_file_dialog_save_async (GtkWidget *parent,
                           const char *title,
                           const char *name,
                           GListModel *filters,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  GtkFileChooserNative *dialog;

  g_return_if_fail (GTK_IS_WIDGET (parent));

  dialog = make_dialog (parent, title, GTK_FILE_CHOOSER_ACTION_SAVE, filters, callback, user_data);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

GFile *
ff_file_dialog_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

GtkFileFilter *
ff_file_filter_new (const char *name, const char *suffix)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_suffix (filter, suffix);
  return filter;
}
