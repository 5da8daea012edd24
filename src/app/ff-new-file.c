/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-new-file.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

/* Long enough to tell sessions apart, short enough for any file system and file manager. */
#define MAX_NAME 60

/* What some file system somewhere refuses in a name becomes a space. */
static char *
dup_name (const char *title)
{
  g_autofree char *name = g_utf8_substring (title, 0, MIN (g_utf8_strlen (title, -1), MAX_NAME));

  g_strdelimit (name, "/\\:*?\"<>|\n\r\t", ' ');
  g_strstrip (name);
  while (*name == '.')
    memmove (name, name + 1, strlen (name));
  return *name != '\0' ? g_steal_pointer (&name) : g_strdup (_ ("Session"));
}

char *
ff_new_file_find_free (const char *folder, const char *title)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autofree char *name = dup_name (title);

  if (folder == NULL)
    folder = documents != NULL ? documents : g_get_home_dir ();
  for (guint i = 1;; i++)
    {
      g_autofree char *file = i == 1 ? g_strdup_printf ("%s.fourfold", name)
                                     : g_strdup_printf ("%s %u.fourfold", name, i);
      g_autofree char *path = g_build_filename (folder, file, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
}

static void
set_title (FfSnapshot *snapshot, const char *title)
{
  FfRecord *details = ff_snapshot_find (snapshot, FF_TYPE_SESSION_DETAILS, 1);

  if (details != NULL)
    ff_session_details_set_title (FF_SESSION_DETAILS (details), title);
}

FfSession *
ff_new_file_create (const char *path, FfSnapshot *snapshot, const char *title, GError **error)
{
  g_autoptr (FfSnapshot) content = snapshot;
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (FfSession) session = NULL;

  g_mkdir_with_parents (folder, 0755);
  session = ff_session_create (path, NULL, error);
  if (session == NULL)
    return NULL;
  if (title != NULL)
    set_title (content, title);
  ff_session_take_snapshot (session, g_steal_pointer (&content));
  if (ff_session_flush (session, error))
    return g_steal_pointer (&session);
  /* It was made a moment ago and holds nothing of anybody's. */
  ff_session_close (session);
  g_remove (path);
  return NULL;
}
