/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene-layout.h"

G_BEGIN_DECLS

/**
 * FfSceneGrowth:
 *
 * How the bars of a vote that is called out come to their length: each from the one that it had on
 * the wall before, which is nothing for a bar that was not there.
 */
typedef struct
{
  GHashTable *from; /* (element-type utf8 float): lengths in pixels of the wall, by marker */
  double grown;     /* how much of the way is done, 0 to 1 */
} FfSceneGrowth;

/** ff_scene_growth_ease: Returns: of @t, from 0 to 1, what is seen: fast at first, then settling.
 */
double ff_scene_growth_ease (double t);

/** ff_scene_growth_get_length: @full: length that the bar of @marker comes to. */
float ff_scene_growth_get_length (const FfSceneGrowth *self, const char *marker, float full);

/** ff_scene_growth_joins: Returns: whether bars of @after grow from those of @before. */
gboolean ff_scene_growth_joins (FfScene *before, FfScene *after);

/**
 * ff_scene_growth_measure:
 * @layout: of @scene
 * @under_way: (nullable): the growth that it is in
 *
 * Returns: (transfer full): how long each bar of @scene is on the wall now, for the next growth.
 */
GHashTable *
ff_scene_growth_measure (FfScene *scene, FfSceneLayout *layout, const FfSceneGrowth *under_way);

G_END_DECLS
