/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-share.h"

#include "session/ff-archive.h"
#include "session/ff-session-copy.h"

#include <glib/gi18n.h>

typedef struct
{
  FfShareKind kind;
  GBytes *session; /* the file as it was when this began */
  GFile *file;
  FfRedaction left_out;
  FfKitSettings kit;
} FfShare;

static void
share_free (gpointer data)
{
  FfShare *self = data;

  g_clear_pointer (&self->session, g_bytes_unref);
  g_object_unref (self->file);
  g_clear_pointer (&self->kit.ballot, ff_kit_ballot_unref);
  g_free (self);
}

/* -- on the thread ---------------------------------------------------------------------------- */

static GBytes *
make (FfShare *self, FfSession *session, GCancellable *cancellable, GError **error)
{
  g_autoptr (FfSessionCopy) copy = NULL;

  if (self->kind == FF_SHARE_ARCHIVE)
    return ff_archive_write (session, cancellable, error);
  if (self->kind == FF_SHARE_KIT)
    return ff_kit_to_bytes (ff_session_get_model (session), &self->kit, error);
  copy = ff_session_copy_new_redacted (session, &self->left_out, error);
  return copy != NULL ? ff_session_to_bytes (ff_session_copy_get (copy), error) : NULL;
}

static gboolean
write_out (FfShare *self, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autofree char *name = g_file_get_parse_name (self->file);
  g_autoptr (GError) cause = NULL;

  if (g_file_replace_contents (self->file, data, length, NULL, FALSE,
                               G_FILE_CREATE_REPLACE_DESTINATION, NULL, cancellable, &cause))
    return TRUE;
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&cause));
  else
    g_set_error (error, FF_ERROR, FF_ERROR_FILE,
                 /* Translators: a file and what the system says about it */
                 _ ("“%s” was not written (%s); choose another place."), name, cause->message);
  return FALSE;
}

/* The copy lives on a context of this thread, and is gone with it. */
static void
share_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  FfShare *self = data;
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (FfSessionCopy) copy = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;

  g_main_context_push_thread_default (context);
  copy = ff_session_copy_new (self->session, &error);
  if (copy != NULL)
    bytes = make (self, ff_session_copy_get (copy), cancellable, &error);
  g_clear_pointer (&copy, ff_session_copy_free);
  g_main_context_pop_thread_default (context);
  if (bytes != NULL && write_out (self, bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* -- on the main context ---------------------------------------------------------------------- */

static gboolean
is_own (FfSession *session, GFile *file)
{
  g_autoptr (GFile) own = g_file_new_for_path (ff_session_get_path (session));

  return g_file_equal (own, file);
}

void
ff_share_async (FfSession *session,
                FfShareKind kind,
                const FfKitSettings *kit,
                GFile *file,
                GCancellable *cancellable,
                GAsyncReadyCallback callback,
                gpointer user_data)
{
  /* The thread may let go of the task last, and must not be left with the session then. */
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  FfShare *self = g_new0 (FfShare, 1);
  GError *error = NULL;

  g_return_if_fail (FF_IS_SESSION (session) && G_IS_FILE (file)
                    && (kind != FF_SHARE_KIT || kit != NULL));

  self->kind = kind;
  if (kit != NULL)
    self->kit = *kit;
  if (self->kit.ballot != NULL)
    ff_kit_ballot_ref (self->kit.ballot);
  self->file = g_object_ref (file);
  g_task_set_source_tag (task, ff_share_async);
  g_task_set_task_data (task, self, share_free);
  if (is_own (session, file))
    {
      g_task_return_new_error (task, FF_ERROR, FF_ERROR_FILE,
                               _ ("That is the session that is open; choose another name."));
      return;
    }
  self->session = ff_session_to_bytes (session, &error);
  if (self->session != NULL)
    g_task_run_in_thread (task, share_thread);
  else
    g_task_return_error (task, error);
}

gboolean
ff_share_finish (GAsyncResult *result, FfRedaction *left_out, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  if (left_out != NULL)
    *left_out = ((FfShare *) g_task_get_task_data (G_TASK (result)))->left_out;
  return g_task_propagate_boolean (G_TASK (result), error);
}
