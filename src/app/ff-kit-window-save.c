/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-alert.h"
#include "app/ff-file-dialog.h"
#include "app/ff-kit-window-private.h"
#include "app/ff-share.h"

#include <glib/gi18n.h>

/* What takes longer is shown, with a way to stop it; what does not would only flicker. */
#define PATIENCE 400 /* milliseconds */

static gboolean
show_saving_cb (gpointer user_data)
{
  FfKitWindow *self = user_data;

  self->saving_id = 0;
  self->saving_toast = g_object_ref (adw_toast_new (_ ("Saving the sheets…")));
  adw_toast_set_timeout (self->saving_toast, 0);
  adw_toast_set_button_label (self->saving_toast, _ ("_Cancel"));
  adw_toast_set_action_name (self->saving_toast, "kit.cancel-saving");
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->saving_toast));
  return G_SOURCE_REMOVE;
}

void
ff_kit_window_end_saving (FfKitWindow *self)
{
  g_clear_handle_id (&self->saving_id, g_source_remove);
  if (self->saving_toast != NULL)
    adw_toast_dismiss (self->saving_toast);
  g_clear_object (&self->saving_toast);
  g_clear_object (&self->saving);
}

static void
say_saved (FfKitWindow *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *markup = g_markup_escape_text (shown, -1);
  /* Translators: %s is a file name */
  g_autofree char *said = g_strdup_printf (_ ("The sheets are saved as “%s”"), markup);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (said));
}

typedef struct
{
  FfKitWindow *window;
  GFile *file;
} FfSaving;

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  FfSaving *saving = user_data;
  g_autoptr (GError) error = NULL;
  gboolean well = ff_share_finish (result, NULL, &error);

  ff_kit_window_end_saving (saving->window);
  /* A window that was closed meanwhile says nothing any more. */
  if (well && saving->window->session != NULL)
    say_saved (saving->window, saving->file);
  else if (!well && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    ff_alert_tell (saving->window->session != NULL ? GTK_WIDGET (saving->window) : NULL,
                   _ ("The Sheets Were Not Saved"), error->message);
  g_object_unref (saving->window);
  g_object_unref (saving->file);
  g_free (saving);
}

void
ff_kit_window_save_to (FfKitWindow *self, GFile *file)
{
  FfSaving *saving;
  FfKitSettings settings;

  g_return_if_fail (FF_IS_KIT_WINDOW (self) && G_IS_FILE (file));

  ff_kit_window_end_saving (self);
  saving = g_new0 (FfSaving, 1);
  saving->window = g_object_ref (self);
  saving->file = g_object_ref (file);
  self->saving = g_cancellable_new ();
  self->saving_id = g_timeout_add (PATIENCE, show_saving_cb, self);
  ff_kit_window_get_settings (self, &settings);
  ff_share_async (self->session, FF_SHARE_KIT, &settings, file, self->saving, saved_cb, saving);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfKitWindow) self = FF_KIT_WINDOW (user_data);
  g_autoptr (GFile) file = ff_file_dialog_finish (result);

  if (file != NULL && self->session != NULL)
    ff_kit_window_save_to (self, file);
}

void
ff_kit_window_save (FfKitWindow *self)
{
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = ff_file_filter_new (_ ("PDF documents"), "pdf");

  g_list_store_append (filters, filter);
  ff_file_dialog_save_async (GTK_WIDGET (self), _ ("Save the Sheets"),
                             /* Translators: proposed name of a file */
                             _ ("Printed kit.pdf"), G_LIST_MODEL (filters), chosen_cb,
                             g_object_ref (self));
}
