/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-drafts.h"

#include <errno.h>
#include <glib/gstdio.h>

/* Of each part, besides its places. */
#define KEY_PATH "path"
/* The only part of a file of an earlier version, which was called by the path. */
#define OLD_PART "drafts"

/* Returns: (transfer full): what stands for @path where no path may. */
static char *
dup_part (const char *path)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, path, -1);
}

static GKeyFile *
load (const char *file)
{
  GKeyFile *drafts = g_key_file_new ();

  g_key_file_load_from_file (drafts, file, G_KEY_FILE_NONE, NULL);
  return drafts;
}

static gboolean
has_words (GKeyFile *drafts, const char *part)
{
  g_auto (GStrv) keys = g_key_file_get_keys (drafts, part, NULL, NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_autofree char *words = g_key_file_get_string (drafts, part, keys[i], NULL);

      if (!g_str_equal (keys[i], KEY_PATH) && words != NULL && *words != '\0')
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_any_words (GKeyFile *drafts)
{
  g_auto (GStrv) parts = g_key_file_get_groups (drafts, NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    if (has_words (drafts, parts[i]))
      return TRUE;
  return FALSE;
}

static gboolean
save (GKeyFile *drafts, const char *folder, const char *file, GError **error)
{
  if (!has_any_words (drafts))
    {
      g_unlink (file);
      return TRUE;
    }
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int code = errno;

      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (code), g_strerror (code));
      return FALSE;
    }
  return g_key_file_save_to_file (drafts, file, error);
}

static void
copy_words (GKeyFile *from, const char *part, GKeyFile *to, const char *new_part)
{
  g_auto (GStrv) keys = g_key_file_get_keys (from, part, NULL, NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_autofree char *words = g_key_file_get_string (from, part, keys[i], NULL);

      if (words != NULL && !g_str_equal (keys[i], KEY_PATH))
        g_key_file_set_string (to, new_part, keys[i], words);
    }
}

/* Returns: whether the document has left the place that @part is about. */
static gboolean
is_left (GKeyFile *drafts, const char *part)
{
  g_autofree char *path = g_key_file_get_string (drafts, part, KEY_PATH, NULL);

  return path == NULL || !g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Where the document came from; it was rather moved than copied. (nullable): nothing was typed. */
static char *
find_origin (GKeyFile *drafts)
{
  g_auto (GStrv) parts = g_key_file_get_groups (drafts, NULL);
  const char *found = NULL;

  for (guint i = 0; parts[i] != NULL; i++)
    if (has_words (drafts, parts[i]) && (found == NULL || is_left (drafts, parts[i])))
      found = parts[i];
  return g_strdup (found);
}

static gboolean
take_along (GKeyFile *drafts, const char *part)
{
  g_autofree char *origin = find_origin (drafts);

  if (origin == NULL)
    return FALSE;
  copy_words (drafts, origin, drafts, part);
  if (is_left (drafts, origin))
    g_key_file_remove_group (drafts, origin, NULL);
  return TRUE;
}

static gboolean
take_over_old (GKeyFile *drafts, const char *folder, const char *part)
{
  g_autofree char *file = g_build_filename (folder, part, NULL);
  g_autoptr (GKeyFile) old = load (file);

  if (!has_words (old, OLD_PART))
    return FALSE;
  copy_words (old, OLD_PART, drafts, part);
  g_unlink (file);
  return TRUE;
}

char *
ff_drafts_read (const char *folder, const char *id, const char *path, const char *place)
{
  g_autofree char *file = g_build_filename (folder, id, NULL);
  g_autofree char *part = dup_part (path);
  g_autoptr (GKeyFile) drafts = load (file);

  if (!g_key_file_has_group (drafts, part)
      && (take_over_old (drafts, folder, part) || take_along (drafts, part)))
    {
      g_key_file_set_string (drafts, part, KEY_PATH, path);
      save (drafts, folder, file, NULL);
    }
  return g_key_file_get_string (drafts, part, place, NULL);
}

gboolean
ff_drafts_write (const char *folder,
                 const char *id,
                 const char *path,
                 const char *place,
                 const char *text,
                 GError **error)
{
  g_autofree char *file = g_build_filename (folder, id, NULL);
  g_autofree char *part = dup_part (path);
  g_autoptr (GKeyFile) drafts = load (file);

  g_key_file_set_string (drafts, part, KEY_PATH, path);
  g_key_file_set_string (drafts, part, place, text);
  return save (drafts, folder, file, error);
}
