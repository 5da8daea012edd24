/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Giving a session away: a redacted copy, or an archive of everything. */
#include "app/ff-alert.h"
#include "app/ff-file-dialog.h"
#include "app/ff-share.h"
#include "app/ff-window-private.h"

#include <glib/gi18n.h>

/* What takes longer is shown, with a way to stop it; what does not would only flicker. */
#define PATIENCE 400 /* milliseconds */

typedef struct
{
  FfWindow *window; /* NULL once it is closed */
  FfShareKind kind;
  GFile *file;
  AdwToast *toast; /* NULL until it takes long */
  guint toast_id;
} FfSharing;

static void
drop_toast (FfSharing *self)
{
  g_clear_handle_id (&self->toast_id, g_source_remove);
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_clear_object (&self->toast);
}

/* What is under way goes on without the window. */
static void
window_closed_cb (FfSharing *self)
{
  drop_toast (self);
  g_signal_handlers_disconnect_by_func (self->window, window_closed_cb, self);
  g_clear_object (&self->window->sharing);
  g_clear_object (&self->window);
}

static void
sharing_free (FfSharing *self)
{
  drop_toast (self);
  if (self->window != NULL)
    window_closed_cb (self);
  g_clear_object (&self->file);
  g_free (self);
}

static gboolean
show_toast_cb (gpointer data)
{
  FfSharing *self = data;

  self->toast_id = 0;
  self->toast = g_object_ref (adw_toast_new (self->kind == FF_SHARE_ARCHIVE
                                                 ? _ ("Putting everything into one file…")
                                                 : _ ("Making the redacted copy…")));
  adw_toast_set_timeout (self->toast, 0);
  adw_toast_set_button_label (self->toast, _ ("_Cancel"));
  adw_toast_set_action_name (self->toast, "win.cancel-sharing");
  adw_toast_overlay_add_toast (self->window->toasts, g_object_ref (self->toast));
  return G_SOURCE_REMOVE;
}

static void
tell_shared (FfSharing *self, const FfRedaction *left_out)
{
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *summary = ff_redaction_dup_summary (left_out);
  g_autofree char *sentence = NULL;

  if (self->kind == FF_SHARE_ARCHIVE)
    {
      /* Translators: %s is the name of a file */
      sentence = g_strdup_printf (_ ("Everything is in “%s”."), shown);
      ff_window_add_toast (self->window, sentence);
      return;
    }
  sentence = g_strdup_printf (
      /* Translators: the name of a file, and a sentence that begins with “Left out:” */
      _ ("It is in “%s”. %s\n\nWhat people said is still there, with the names that were typed "
         "into "
         "it; notes are left out, since they are yours. Look it over before you give it away."),
      shown, summary);
  ff_alert_tell (GTK_WIDGET (self->window), _ ("The Redacted Copy Is Saved"), sentence);
}

/* One at a time. */
static void
allow (FfWindow *window, gboolean enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (window), "win.save-redacted", enabled);
  gtk_widget_action_set_enabled (GTK_WIDGET (window), "win.save-archive", enabled);
}

static void
shared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  FfSharing *self = user_data;
  g_autoptr (GError) error = NULL;
  FfRedaction left_out = { 0 };

  gboolean well = ff_share_finish (result, &left_out, &error);

  if (self->window != NULL)
    allow (self->window, TRUE);
  if (well && self->window != NULL)
    tell_shared (self, &left_out);
  else if (!well && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    ff_alert_tell ((GtkWidget *) self->window, _ ("The File Was Not Saved"), error->message);
  sharing_free (self);
}

static void
share_to (FfSharing *self)
{
  self->window->sharing = g_cancellable_new ();
  allow (self->window, FALSE);
  self->toast_id = g_timeout_add (PATIENCE, show_toast_cb, self);
  ff_share_async (self->window->session, self->kind, NULL, self->file, self->window->sharing,
                  shared_cb, self);
}

static void
share_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  FfSharing *self = user_data;

  self->file = ff_file_dialog_finish (result);
  if (self->file != NULL && self->window != NULL)
    share_to (self);
  else
    sharing_free (self);
}

static char *
dup_name (FfWindow *self, FfShareKind kind)
{
  g_autofree char *name = g_path_get_basename (ff_session_get_path (self->session));
  char *dot = strrchr (name, '.');

  if (dot != NULL && g_str_equal (dot, ".fourfold"))
    *dot = '\0';
  if (kind == FF_SHARE_ARCHIVE)
    return g_strconcat (name, ".zip", NULL);
  /* Translators: proposed name of a file; %s is that of the session's */
  return g_strdup_printf (_ ("%s, redacted.fourfold"), name);
}

static FfSharing *
sharing_new (FfWindow *window, FfShareKind kind)
{
  FfSharing *self = g_new0 (FfSharing, 1);

  self->window = g_object_ref (window);
  self->kind = kind;
  g_signal_connect_swapped (window, "destroy", G_CALLBACK (window_closed_cb), self);
  return self;
}

void
ff_window_share (FfWindow *self, FfShareKind kind)
{
  gboolean archive = kind == FF_SHARE_ARCHIVE;
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = archive ? ff_file_filter_new (_ ("ZIP archives"), "zip")
                                             : ff_file_filter_new (_ ("Sessions"), "fourfold");
  g_autofree char *name = dup_name (self, kind);

  g_list_store_append (filters, filter);
  ff_file_dialog_save_async (GTK_WIDGET (self),
                             archive ? _ ("Save Everything in One File")
                                     : _ ("Save a Redacted Copy"),
                             name, G_LIST_MODEL (filters), share_chosen_cb,
                             sharing_new (self, kind));
}

void
ff_window_share_to (FfWindow *self, FfShareKind kind, GFile *file)
{
  FfSharing *sharing;

  g_return_if_fail (FF_IS_WINDOW (self) && G_IS_FILE (file));

  sharing = sharing_new (self, kind);
  sharing->file = g_object_ref (file);
  share_to (sharing);
}
