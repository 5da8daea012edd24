/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-parts.h"

static void
free_entry (gpointer data)
{
  FfSceneEntry *entry = data;

  g_free (entry->marker);
  g_free (entry->text);
  g_free (entry->note);
  g_free (entry->group);
  g_free (entry->rank);
  g_free (entry);
}

FfSceneParts *
ff_scene_parts_new (FfSceneKind kind)
{
  FfSceneParts *parts = g_new0 (FfSceneParts, 1);

  parts->kind = kind;
  parts->phase_name = g_strdup ("");
  parts->marker = g_strdup ("");
  parts->heading = g_strdup ("");
  parts->theme = -1;
  parts->lines = g_ptr_array_new_with_free_func (g_free);
  parts->quiet = g_ptr_array_new_with_free_func (g_free);
  parts->entries = g_ptr_array_new_with_free_func (free_entry);
  return parts;
}

void
ff_scene_parts_free (FfSceneParts *parts)
{
  g_free (parts->phase_name);
  g_free (parts->marker);
  g_free (parts->heading);
  g_ptr_array_unref (parts->lines);
  g_ptr_array_unref (parts->quiet);
  g_ptr_array_unref (parts->entries);
  g_free (parts);
}

void
ff_scene_parts_set_phase (FfSceneParts *parts, FfModel *model, FfPhase phase)
{
  parts->phase = phase;
  ff_scene_entry_set (&parts->phase_name, ff_model_get_phase_name (model, phase));
}

void
ff_scene_parts_set_heading (FfSceneParts *parts, const char *heading)
{
  ff_scene_entry_set (&parts->heading, heading);
}

void
ff_scene_parts_add_line (FfSceneParts *parts, const char *line)
{
  if (*line != '\0')
    g_ptr_array_add (parts->lines, g_strdup (line));
}

void
ff_scene_parts_add_quiet (FfSceneParts *parts, const char *line)
{
  if (*line != '\0')
    g_ptr_array_add (parts->quiet, g_strdup (line));
}

FfSceneEntry *
ff_scene_parts_add_entry (FfSceneParts *parts, const char *marker, const char *text)
{
  FfSceneEntry *entry = g_new0 (FfSceneEntry, 1);

  entry->marker = g_strdup (marker);
  entry->text = g_strdup (text);
  entry->note = g_strdup ("");
  entry->group = g_strdup ("");
  entry->rank = g_strdup ("");
  entry->theme = -1;
  g_ptr_array_add (parts->entries, entry);
  return entry;
}

void
ff_scene_entry_set (char **field, const char *value)
{
  g_free (*field);
  *field = g_strdup (value);
}
