/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-draft.h"

#include "base/ff-drafts.h"

/* So much of what was typed last may be lost; typing is not slowed down by the disk. */
#define DELAY_MS 250

typedef struct
{
  FfTextEntry *entry; /* (unowned): owns this */
  char *id;           /* of the session */
  char *path;
  char *place;
  guint source;
} Draft;

static char *
dup_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "fourfold", "drafts", NULL);
}

static gboolean
save_cb (gpointer user_data)
{
  Draft *self = user_data;
  g_autofree char *text = ff_text_entry_dup_text (self->entry);
  g_autofree char *folder = dup_folder ();

  self->source = 0;
  ff_drafts_write (folder, self->id, self->path, self->place, text, NULL);
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
  g_free (self->id);
  g_free (self->path);
  g_free (self->place);
  g_free (self);
}

void
ff_draft_keep (FfTextEntry *entry, FfSession *session, const char *place)
{
  Draft *self;
  g_autofree char *folder = dup_folder ();
  g_autofree char *kept = NULL;

  g_return_if_fail (FF_IS_TEXT_ENTRY (entry) && FF_IS_SESSION (session));

  self = g_new0 (Draft, 1);
  self->entry = entry;
  self->id = g_strdup (ff_session_get_id (session));
  self->path = g_strdup (ff_session_get_path (session));
  self->place = g_strdup (place);
  kept = ff_drafts_read (folder, self->id, self->path, place);
  if (kept != NULL)
    ff_text_entry_set_text (entry, kept);
  g_object_set_data_full (G_OBJECT (entry), "draft", self, draft_free);
  g_signal_connect_swapped (entry, "notify::text", G_CALLBACK (text_changed_cb), self);
  g_signal_connect_swapped (entry, "unrealize", G_CALLBACK (unrealize_cb), self);
}
