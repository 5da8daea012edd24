/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is remembered of the wall from one day to the next, where there are settings to keep it. */
#include "app/projector/ff-projector-private.h"

#define OUTPUT_KEY "projector-output"
#define DARK_KEY "projector-dark"
#define DISTANCE_KEY "room-distance"
#define PICTURE_KEY "room-picture"

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
