/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-file-dialog.h"
#include "app/ff-import-window.h"
#include "app/ff-window-private.h"
#include "exchange/ff-xml.h"

#include <glib/gi18n.h>

/* What is exported is made here and now; only the writing, perhaps to a slow stick, takes time. */

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfWindow) self = user_data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autofree char *sentence = NULL;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    /* Translators: %s is the name of a file */
    sentence = g_strdup_printf (_ ("The session is now in “%s” as well."), name);
  else
    /* Translators: the name of a file, and what the system says went wrong */
    sentence = g_strdup_printf (_ ("“%s” was not written: %s"), name, error->message);
  ff_window_add_toast (self, sentence);
}

static void
export_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  FfWindow *self = FF_WINDOW (source);
  g_autoptr (GFile) file = ff_file_dialog_finish (result);
  g_autoptr (FfSnapshot) snapshot = NULL;
  g_autoptr (GBytes) xml = NULL;
  g_autoptr (GError) error = NULL;

  if (file == NULL)
    return;
  snapshot = ff_session_dup_snapshot (self->session, &error);
  if (snapshot != NULL)
    xml = ff_xml_write (snapshot, &error);
  if (xml == NULL)
    {
      ff_window_add_toast (self, error->message);
      return;
    }
  g_file_replace_contents_bytes_async (file, xml, NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION,
                                       NULL, written_cb, g_object_ref (self));
}

static char *
dup_export_name (FfWindow *self)
{
  g_autofree char *name = g_path_get_basename (ff_session_get_path (self->session));
  char *dot = strrchr (name, '.');

  if (dot != NULL && g_str_equal (dot, ".fourfold"))
    *dot = '\0';
  return g_strconcat (name, ".xml", NULL);
}

void
ff_window_export_session (FfWindow *self)
{
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = ff_file_filter_new (_ ("Sessions as XML"), "xml");
  g_autofree char *name = dup_export_name (self);

  g_list_store_append (filters, filter);
  ff_file_dialog_save_async (GTK_WIDGET (self), _ ("Export the Session"), name,
                             G_LIST_MODEL (filters), export_chosen_cb, NULL);
}

GtkWindow *
ff_window_import_file (FfWindow *self, const char *path)
{
  GtkWidget *asking;

  g_return_val_if_fail (FF_IS_WINDOW (self) && path != NULL, NULL);

  asking = ff_import_window_new (GTK_WINDOW (self), self->session, path, ff_window_get_step (self));
  g_set_weak_pointer (&self->importing, GTK_WINDOW (asking));
  gtk_window_present (self->importing);
  return self->importing;
}

gboolean
ff_window_is_told_elsewhere (FfWindow *self)
{
  return self->importing != NULL
         && ff_import_window_is_under_way (FF_IMPORT_WINDOW (self->importing));
}

static void
import_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  FfWindow *self = FF_WINDOW (source);
  g_autoptr (GFile) file = ff_file_dialog_finish (result);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    ff_window_import_file (self, path);
  else if (file != NULL)
    ff_window_add_toast (self, _ ("Copy the file to this computer first, then import it."));
}

void
ff_window_import (FfWindow *self)
{
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Text, tables and sessions as XML"));
  gtk_file_filter_add_suffix (filter, "txt");
  gtk_file_filter_add_suffix (filter, "csv");
  gtk_file_filter_add_suffix (filter, "xml");
  g_list_store_append (filters, filter);
  ff_file_dialog_open_async (GTK_WIDGET (self), _ ("Import a File"), G_LIST_MODEL (filters),
                             import_chosen_cb, NULL);
}
