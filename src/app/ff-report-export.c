/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-report-export.h"

#include "app/ff-file-dialog.h"
#include "base/ff-error.h"

#include <glib/gi18n.h>

typedef struct
{
  FfPaper paper;
  char *suffix;
  GFile *file;
  FfDocument *document; /* composed here, written behind the window */
} FfExport;

static void
export_free (gpointer data)
{
  FfExport *self = data;

  g_object_unref (self->file);
  g_object_unref (self->document);
  g_free (self->suffix);
  g_free (self);
}

static GError *
describe_failure (GFile *file, const GError *cause)
{
  g_autofree char *name = g_file_get_parse_name (file);

  return g_error_new (FF_ERROR, FF_ERROR_FILE,
                      /* Translators: a file and what the system says about it */
                      _ ("The report was not saved as “%s” (%s); choose another place."), name,
                      cause->message);
}

static void
replaced_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    g_task_return_pointer (task, g_object_ref (source), g_object_unref);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_error (task, describe_failure (G_FILE (source), error));
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  FfExport *self = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);

  if (bytes == NULL)
    g_task_return_error (task, error);
  else
    g_file_replace_contents_bytes_async (self->file, bytes, NULL, FALSE, G_FILE_CREATE_NONE,
                                         g_task_get_cancellable (task), replaced_cb,
                                         g_object_ref (task));
}

/* On a thread of its own: a document is a value that no longer knows of the session. */
static void
make_bytes (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  FfExport *self = data;
  GError *error = NULL;
  GBytes *bytes = ff_report_document_to_bytes (self->document, self->suffix, &self->paper,
                                               cancellable, &error);

  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
make_behind (GTask *task)
{
  g_autoptr (GTask) making
      = g_task_new (NULL, g_task_get_cancellable (task), made_cb, g_object_ref (task));

  /* The outer task keeps what this one works with. */
  g_task_set_task_data (making, g_task_get_task_data (task), NULL);
  g_task_run_in_thread (making, make_bytes);
}

/* A name that was typed without its ending gets it, unless that would replace another file. */
static GFile *
add_suffix (GFile *file, const char *suffix)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *longer = g_strconcat (name, suffix, NULL);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GFile) ended = NULL;

  if (g_str_has_suffix (name, suffix) || folder == NULL)
    return g_object_ref (file);
  ended = g_file_get_child (folder, longer);
  return g_object_ref (g_file_query_exists (ended, NULL) ? file : ended);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GFile) chosen = ff_file_dialog_finish (result);

  g_task_return_pointer (task,
                         chosen != NULL ? add_suffix (chosen, g_task_get_task_data (task)) : NULL,
                         g_object_unref);
}

static char *
dup_name (FfModel *model, const char *suffix)
{
  const char *title = ff_session_details_get_title (ff_model_get_details (model));
  /* Translators: proposed name of a report whose session has no title */
  g_autofree char *name = g_strdup (*title != '\0' ? title : _ ("Report"));

  /* What some file system or other does not allow in a name. */
  g_strdelimit (name, "/\\:*?\"<>|\r\n\t", ' ');
  g_strstrip (name);
  return g_strconcat (name, suffix, NULL);
}

void
ff_report_export_choose_async (GtkWidget *parent,
                               FfModel *model,
                               const char *suffix,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_autofree char *name = NULL;
  GTask *task;

  g_return_if_fail (GTK_IS_WIDGET (parent) && FF_IS_MODEL (model) && suffix != NULL);

  task = g_task_new (model, NULL, callback, user_data);
  g_task_set_task_data (task, g_strdup (suffix), g_free);
  name = dup_name (model, suffix);
  ff_file_dialog_save_async (parent, _ ("Save Report"), name, NULL, chosen_cb, task);
}

GFile *
ff_report_export_choose_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

void
ff_report_export_async (FfModel *model,
                        const FfPaper *paper,
                        const char *suffix,
                        GFile *file,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  FfExport *self;

  g_return_if_fail (FF_IS_MODEL (model) && paper != NULL && suffix != NULL && G_IS_FILE (file));

  task = g_task_new (model, cancellable, callback, user_data);
  self = g_new0 (FfExport, 1);
  self->paper = *paper;
  self->suffix = g_strdup (suffix);
  self->file = g_object_ref (file);
  self->document = ff_report_compose (model, NULL, paper);
  g_task_set_task_data (task, self, export_free);
  make_behind (task);
}

GFile *
ff_report_export_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, g_task_get_source_object (G_TASK (result))), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
