/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-sheet-export.h"

#include "app/ff-file-dialog.h"

#include <glib/gi18n.h>

static const char *
get_name (FfSheetKind kind)
{
  static const char *const names[] = {
    [FF_SHEET_BALLOTS] = N_ ("Ballots"),
    [FF_SHEET_RESULTS] = N_ ("Results"),
    [FF_SHEET_CONTRIBUTIONS] = N_ ("Contributions"),
    [FF_SHEET_PROPOSITIONS] = N_ ("Propositions"),
    [FF_SHEET_COMMITMENTS] = N_ ("Commitments"),
  };

  return _ (names[kind]);
}

static void
replaced_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autofree char *name = g_file_get_parse_name (G_FILE (source));
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    g_task_return_pointer (task, g_object_ref (source), g_object_unref);
  else
    g_task_return_new_error (task, FF_ERROR, FF_ERROR_FILE,
                             /* Translators: a file and what the system says about it */
                             _ ("“%s” was not saved (%s); choose another place."), name,
                             error->message);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GFile) file = ff_file_dialog_finish (result);

  if (file == NULL)
    g_task_return_pointer (task, NULL, NULL);
  else
    g_file_replace_contents_bytes_async (file, g_task_get_task_data (task), NULL, FALSE,
                                         G_FILE_CREATE_NONE, NULL, replaced_cb,
                                         g_object_ref (task));
}

void
ff_sheet_export_async (GtkWidget *parent,
                       FfSession *session,
                       FfSheetKind kind,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  GTask *task;
  GBytes *bytes;
  GError *error = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (GTK_IS_WIDGET (parent) && FF_IS_SESSION (session));

  task = g_task_new (parent, NULL, callback, user_data);
  bytes = ff_session_write_sheet (session, kind, &error);
  if (bytes == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  g_task_set_task_data (task, bytes, (GDestroyNotify) g_bytes_unref);
  name = g_strconcat (get_name (kind), ".csv", NULL);
  ff_file_dialog_save_async (parent, _ ("Save for a Spreadsheet"), name, NULL, chosen_cb, task);
}

GFile *
ff_sheet_export_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, g_task_get_source_object (G_TASK (result))), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
