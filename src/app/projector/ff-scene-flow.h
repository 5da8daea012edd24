/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene-layout.h"
#include "app/projector/ff-scene-parts.h"
#include "app/projector/ff-wall-type.h"

G_BEGIN_DECLS

/**
 * FfSceneFlow: pages being filled from top to bottom, for the setters of scenes.
 *
 * Everything is placed as if read from left to right; the layout mirrors finished pages.
 */
typedef struct
{
  FfWallType type;
  const FfSceneParts *parts;
  GPtrArray *pages; /* (element-type GArray of FfSceneItem) */
  double y;         /* where the next thing goes on the last page */
} FfSceneFlow;

/** ff_scene_flow_break: starts a new page. */
void ff_scene_flow_break (FfSceneFlow *flow);

/** ff_scene_flow_is_fresh: Returns: whether nothing stands on the last page yet. */
gboolean ff_scene_flow_is_fresh (FfSceneFlow *flow);

/** ff_scene_flow_reserve: breaks unless @height is left, or would not be on any page. */
void ff_scene_flow_reserve (FfSceneFlow *flow, double height);

/** ff_scene_flow_reserve_text: breaks unless @layout fits, or is too long for any page and at least
 * begins here. */
void ff_scene_flow_reserve_text (FfSceneFlow *flow, PangoLayout *layout);

/** ff_scene_flow_add: Returns: (transfer none): a new thing on the last page. */
FfSceneItem *
ff_scene_flow_add (FfSceneFlow *flow, FfSceneItemKind kind, FfTone tone, graphene_rect_t area);

/**
 * ff_scene_flow_place_text:
 * @layout: (transfer none): set whole at @x, @y on the last page
 */
FfSceneItem *ff_scene_flow_place_text (
    FfSceneFlow *flow, PangoLayout *layout, FfTone tone, double x, double y, int entry);

/**
 * ff_scene_flow_pour_text:
 *
 * Sets @layout at the flow's place and moves on; what is longer than the page goes on over the
 * next, line by line.
 */
void
ff_scene_flow_pour_text (FfSceneFlow *flow, PangoLayout *layout, FfTone tone, double x, int entry);

/** ff_scene_flow_set_bars: sets the entries as bars (ff-scene-bars.c). */
void ff_scene_flow_set_bars (FfSceneFlow *flow);
/**
 * ff_scene_flow_add_theme: adds the mark of a theme, whose colour and shape is @theme, to stand
 * at @x before a first line whose baseline is @baseline.
 */
FfSceneItem *ff_scene_flow_add_theme (FfSceneFlow *flow, int theme, double x, double baseline);
/** ff_scene_flow_measure_theme: Returns: the edge length of the mark of a theme. */
double ff_scene_flow_measure_theme (FfSceneFlow *flow);

/** ff_scene_flow_set_board: sets the entries as cards in columns (ff-scene-board.c). */
void ff_scene_flow_set_board (FfSceneFlow *flow);
/** ff_scene_flow_set_list: sets the entries as a list. */
void ff_scene_flow_set_list (FfSceneFlow *flow);
/** ff_scene_flow_set_statement: sets heading and lines as large as they go (ff-scene-statement.c).
 */
void ff_scene_flow_set_statement (FfSceneFlow *flow);
/** ff_scene_flow_set_timer: sets a timer: heading, ring, words (ff-scene-timer.c). */
void ff_scene_flow_set_timer (FfSceneFlow *flow);
/** ff_scene_flow_set_heading: sets the heading above a list, at most @share of the page tall. */
void ff_scene_flow_set_heading (FfSceneFlow *flow, double share);

G_END_DECLS
