/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-kit-save.h"

#include "app/ff-file-dialog.h"
#include "base/ff-error.h"

#include <glib/gi18n.h>

typedef struct
{
  FfModel *model;
  FfKitSettings settings;
} FfKitSave;

static void
kit_save_free (gpointer data)
{
  FfKitSave *self = data;

  g_object_unref (self->model);
  g_free (self);
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
                             _ ("The sheets were not saved as “%s” (%s); choose another place."),
                             name, error->message);
}

static void
write_to (GTask *task, GFile *file)
{
  FfKitSave *self = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GBytes) bytes = ff_kit_to_bytes (self->model, &self->settings, &error);

  if (bytes == NULL)
    g_task_return_error (task, error);
  else
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                         replaced_cb, g_object_ref (task));
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GFile) file = ff_file_dialog_finish (result);

  if (file != NULL)
    write_to (task, file);
  else
    g_task_return_pointer (task, NULL, NULL);
}

static GTask *
make_task (GtkWindow *parent,
           FfModel *model,
           const FfKitSettings *settings,
           GAsyncReadyCallback callback,
           gpointer user_data)
{
  GTask *task = g_task_new (parent, NULL, callback, user_data);
  FfKitSave *self = g_new0 (FfKitSave, 1);

  self->model = g_object_ref (model);
  self->settings = *settings;
  g_task_set_task_data (task, self, kit_save_free);
  return task;
}

void
ff_kit_save_async (GtkWindow *parent,
                   FfModel *model,
                   const FfKitSettings *settings,
                   GAsyncReadyCallback callback,
                   gpointer user_data)
{
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = ff_file_filter_new (_ ("PDF documents"), "pdf");

  g_return_if_fail (GTK_IS_WINDOW (parent) && FF_IS_MODEL (model) && settings != NULL);

  g_list_store_append (filters, filter);
  ff_file_dialog_save_async (GTK_WIDGET (parent), _ ("Save the Sheets"),
                             /* Translators: proposed name of a file */
                             _ ("Printed kit.pdf"), G_LIST_MODEL (filters), chosen_cb,
                             make_task (parent, model, settings, callback, user_data));
}

void
ff_kit_save_to_async (GtkWindow *parent,
                      FfModel *model,
                      const FfKitSettings *settings,
                      GFile *file,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (FF_IS_MODEL (model) && settings != NULL && G_IS_FILE (file));

  task = make_task (parent, model, settings, callback, user_data);
  write_to (task, file);
}

GFile *
ff_kit_save_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, g_task_get_source_object (G_TASK (result))), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
