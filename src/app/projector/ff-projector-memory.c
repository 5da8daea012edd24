/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is remembered of the wall from one day to the next, where there are settings to keep it. */
#include "app/projector/ff-projector-private.h"

#define OUTPUT_KEY "projector-output"
#define DARK_KEY "projector-dark"
#define DISTANCE_KEY "room-distance"
#define PICTURE_KEY "room-picture"

#define WALL "wall" /* folder and group of what is remembered of a session's wall */

static gboolean
can_remember (FfProjector *self, const char *key)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  if (self->settings == NULL)
    return FALSE;
  g_object_get (self->settings, "settings-schema", &schema, NULL);
  return g_settings_schema_has_key (schema, key);
}

void
ff_projector_recall (FfProjector *self)
{
  if (can_remember (self, OUTPUT_KEY))
    {
      g_free (self->wanted);
      self->wanted = g_settings_get_string (self->settings, OUTPUT_KEY);
    }
  if (can_remember (self, DARK_KEY) && g_settings_get_boolean (self->settings, DARK_KEY))
    self->ground = FF_GROUND_NIGHT;
  if (can_remember (self, DISTANCE_KEY))
    self->distance = g_settings_get_double (self->settings, DISTANCE_KEY);
  if (can_remember (self, PICTURE_KEY))
    self->picture = g_settings_get_double (self->settings, PICTURE_KEY);
}

void
ff_projector_remember_ground (FfProjector *self)
{
  if (can_remember (self, DARK_KEY))
    g_settings_set_boolean (self->settings, DARK_KEY, self->ground == FF_GROUND_NIGHT);
}

void
ff_projector_remember_room (FfProjector *self)
{
  if (can_remember (self, DISTANCE_KEY))
    g_settings_set_double (self->settings, DISTANCE_KEY, self->distance);
  if (can_remember (self, PICTURE_KEY))
    g_settings_set_double (self->settings, PICTURE_KEY, self->picture);
}

void
ff_projector_remember_output (FfProjector *self)
{
  if (can_remember (self, OUTPUT_KEY))
    g_settings_set_string (self->settings, OUTPUT_KEY, self->wanted);
}

/* What is remembered of a session, but is no part of it, lies beside the user's other state. */
static char *
dup_path (FfProjector *self)
{
  g_autofree char *name
      = g_compute_checksum_for_string (G_CHECKSUM_SHA256, ff_session_get_path (self->session), -1);

  return g_build_filename (g_get_user_state_dir (), "fourfold", WALL, name, NULL);
}

static char *
dup_today (FfProjector *self)
{
  return ff_clock_dup_today (ff_session_get_clock (self->session));
}

/* A message that stood on the wall when the program ended stands there again, however it ended;
 * but not on another day. */
void
ff_projector_recall_message (FfProjector *self)
{
  g_autofree char *path = dup_path (self);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *text = NULL;
  g_autofree char *day = NULL;
  g_autofree char *today = dup_today (self);

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL))
    return;
  text = g_key_file_get_string (file, WALL, "message", NULL);
  day = g_key_file_get_string (file, WALL, "shown-on", NULL);
  if (text == NULL || *text == '\0')
    return;
  if (g_strcmp0 (day, today) == 0)
    self->message = ff_scene_new_message (text);
  self->recalled = self->message != NULL;
  g_free (self->last_message);
  self->last_message = g_steal_pointer (&text);
}

/* What cannot be kept is no reason to disturb the facilitator. */
void
ff_projector_remember_message (FfProjector *self)
{
  g_autofree char *path = dup_path (self);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *today = dup_today (self);

  g_key_file_set_string (file, WALL, "message", self->last_message);
  g_key_file_set_string (file, WALL, "shown-on", self->message != NULL ? today : "");
  if (g_mkdir_with_parents (folder, 0700) == 0)
    g_key_file_save_to_file (file, path, NULL);
}
