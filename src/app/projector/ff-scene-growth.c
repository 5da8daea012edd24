/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-growth.h"

#include "app/projector/ff-scene-parts.h"

/* Cubic. */
double
ff_scene_growth_ease (double t)
{
  double rest = 1 - CLAMP (t, 0, 1);

  return 1 - rest * rest * rest;
}

float
ff_scene_growth_get_length (const FfSceneGrowth *self, const char *marker, float full)
{
  const float *from = g_hash_table_lookup (self->from, marker);
  float start = from != NULL ? *from : 0;

  return start + (full - start) * (float) ff_scene_growth_ease (self->grown);
}

static gboolean
is_running (FfScene *scene)
{
  const FfSceneParts *parts = scene != NULL ? ff_scene_get_parts (scene) : NULL;

  return parts != NULL && parts->kind == FF_SCENE_ROUND && parts->bars;
}

gboolean
ff_scene_growth_joins (FfScene *before, FfScene *after)
{
  return is_running (before) && is_running (after)
         && ff_scene_get_parts (before)->subject == ff_scene_get_parts (after)->subject;
}

static void
measure_page (GHashTable *lengths,
              FfScene *scene,
              FfSceneLayout *layout,
              guint page,
              const FfSceneGrowth *under_way)
{
  guint n;
  const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

  for (guint i = 0; i < n; i++)
    {
      const FfSceneEntry *entry;
      float length = items[i].area.size.width;

      if (items[i].kind != FF_SCENE_ITEM_BAR)
        continue;
      entry = g_ptr_array_index (ff_scene_get_parts (scene)->entries, (guint) items[i].entry);
      if (under_way != NULL)
        length = ff_scene_growth_get_length (under_way, entry->marker, length);
      g_hash_table_insert (lengths, g_strdup (entry->marker), g_memdup2 (&length, sizeof length));
    }
}

GHashTable *
ff_scene_growth_measure (FfScene *scene, FfSceneLayout *layout, const FfSceneGrowth *under_way)
{
  GHashTable *lengths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
    measure_page (lengths, scene, layout, page, under_way);
  return lengths;
}
