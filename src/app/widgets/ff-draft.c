/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-draft.h"

#include "app/ff-state-path.h"

#include <glib/gstdio.h>

/* So much of what was typed last may be lost; typing is not slowed down by the disk. */
#define DELAY_MS 250

typedef struct
{
  FfTextEntry *entry; /* (unowned): owns this */
  char *path;
  char *place;
  guint source;
} Draft;

static GKeyFile *
load (Draft *self)
{
  GKeyFile *file = g_key_file_new ();

  g_key_file_load_from_file (file, self->path, G_KEY_FILE_NONE, NULL);
  return file;
}

static gboolean
save_cb (gpointer user_data)
{
  Draft *self = user_data;
  g_autofree char *text = ff_text_entry_dup_text (self->entry);
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (GKeyFile) file = load (self);
  g_auto (GStrv) left = NULL;

  self->source = 0;
  if (*text != '\0')
    g_key_file_set_string (file, "drafts", self->place, text);
  else
    g_key_file_remove_key (file, "drafts", self->place, NULL);
  left = g_key_file_get_keys (file, "drafts", NULL, NULL);
  if (left == NULL || left[0] == NULL)
    g_unlink (self->path);
  else if (g_mkdir_with_parents (folder, 0700) == 0)
    g_key_file_save_to_file (file, self->path, NULL);
  return G_SOURCE_REMOVE;
}

static void
text_changed_cb (Draft *self)
{
  if (self->source == 0)
    self->source = g_timeout_add (DELAY_MS, save_cb, self);
}

/* The page goes: what was typed last is kept before its entry is emptied. */
static void
unrealize_cb (Draft *self)
{
  if (self->source == 0)
    return;
  g_source_remove (self->source);
  save_cb (self);
}

static void
draft_free (gpointer data)
{
  Draft *self = data;

  g_clear_handle_id (&self->source, g_source_remove);
  g_free (self->path);
  g_free (self->place);
  g_free (self);
}

void
ff_draft_keep (FfTextEntry *entry, FfSession *session, const char *place)
{
  Draft *self;
  g_autoptr (GKeyFile) file = NULL;
  g_autofree char *kept = NULL;

  g_return_if_fail (FF_IS_TEXT_ENTRY (entry) && FF_IS_SESSION (session));

  self = g_new0 (Draft, 1);
  self->entry = entry;
  self->path = ff_state_path_build (session, "drafts");
  self->place = g_strdup (place);
  file = load (self);
  kept = g_key_file_get_string (file, "drafts", place, NULL);
  if (kept != NULL)
    ff_text_entry_set_text (entry, kept);
  g_object_set_data_full (G_OBJECT (entry), "draft", self, draft_free);
  g_signal_connect_swapped (entry, "notify::text", G_CALLBACK (text_changed_cb), self);
  g_signal_connect_swapped (entry, "unrealize", G_CALLBACK (unrealize_cb), self);
}
