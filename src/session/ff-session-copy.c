/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-copy.h"

#include "base/ff-file.h"

#include <glib/gstdio.h>

struct _FfSessionCopy
{
  char *folder;
  char *path;
  FfSession *session; /* NULL until it is open */
};

GBytes *
ff_session_to_bytes (FfSession *self, GError **error)
{
  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  return ff_session_flush (self, error) ? ff_file_read (ff_session_get_path (self), error) : NULL;
}

/* Only the user may look into the folder. */
static FfSessionCopy *
make_folder (GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("fourfold-copy-XXXXXX", error);
  FfSessionCopy *self;

  if (folder == NULL)
    return NULL;
  self = g_new0 (FfSessionCopy, 1);
  self->path = g_build_filename (folder, "session.fourfold", NULL);
  self->folder = g_steal_pointer (&folder);
  return self;
}

FfSessionCopy *
ff_session_copy_new (GBytes *bytes, GError **error)
{
  g_autoptr (FfSessionCopy) self = make_folder (error);

  if (self == NULL || !ff_file_write (self->path, bytes, error))
    return NULL;
  self->session = ff_session_open (self->path, NULL, error);
  return self->session != NULL ? g_steal_pointer (&self) : NULL;
}

FfSessionCopy *
ff_session_copy_new_redacted (FfSession *source, FfRedaction *left_out, GError **error)
{
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (source, error);
  g_autoptr (FfSessionCopy) self = snapshot != NULL ? make_folder (error) : NULL;
  FfRedaction redaction;

  if (self == NULL)
    return NULL;
  ff_snapshot_redact (snapshot, &redaction);
  if (left_out != NULL)
    *left_out = redaction;
  self->session = ff_session_create (self->path, ff_session_get_clock (source), error);
  if (self->session == NULL)
    return NULL;
  ff_session_take_snapshot (self->session, g_steal_pointer (&snapshot));
  return ff_session_flush (self->session, error) ? g_steal_pointer (&self) : NULL;
}

FfSession *
ff_session_copy_get (FfSessionCopy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->session;
}

static void
empty_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
}

void
ff_session_copy_free (FfSessionCopy *self)
{
  if (self->session != NULL)
    ff_session_close (self->session);
  g_clear_object (&self->session);
  empty_folder (self->folder);
  g_rmdir (self->folder);
  g_free (self->folder);
  g_free (self->path);
  g_free (self);
}
