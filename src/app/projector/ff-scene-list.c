/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list on the wall: as many entries as fit in full size, then the next page. */
#include "app/projector/ff-scene-flow.h"

#define BULLET 0.34
#define GROUP_HEIGHT 1.15 /* of a heading with the room below it */

/* One entry, measured before it is placed. */
typedef struct
{
  const FfSceneEntry *entry;
  int index;
  PangoLayout *group;  /* (nullable) */
  PangoLayout *marker; /* (nullable) */
  PangoLayout *text;
  PangoLayout *note; /* (nullable) */
} Row;

static void
clear_row (Row *row)
{
  g_clear_object (&row->group);
  g_clear_object (&row->marker);
  g_clear_object (&row->text);
  g_clear_object (&row->note);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Row, clear_row)

static double
measure_markers (FfSceneFlow *flow)
{
  double widest = flow->type.reading * BULLET;
  double theme = ff_scene_flow_measure_theme (flow);

  for (guint i = 0; i < flow->parts->entries->len; i++)
    {
      const FfSceneEntry *entry = flow->parts->entries->pdata[i];
      g_autoptr (PangoLayout) marker = NULL;

      if (entry->theme >= 0)
        widest = MAX (widest, theme);
      if (*entry->marker == '\0')
        continue;
      marker = ff_wall_type_layout (&flow->type, entry->marker, flow->type.reading,
                                    PANGO_WEIGHT_BOLD, 0);
      widest = MAX (widest, ff_layout_width (marker));
    }
  return widest;
}

static void
set_group (FfSceneFlow *flow, Row *row)
{
  row->group = ff_wall_type_layout (&flow->type, row->entry->group, flow->type.reading,
                                    PANGO_WEIGHT_BOLD, flow->type.end - flow->type.start);
}

static void
set_row (FfSceneFlow *flow, Row *row, double indent)
{
  const FfWallType *type = &flow->type;
  const FfSceneEntry *entry = row->entry;
  PangoWeight weight = entry->current ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL;
  double width = MIN (type->end - type->start - indent, ff_wall_type_measure (type, type->reading));

  if (*entry->marker != '\0')
    row->marker = ff_wall_type_layout (type, entry->marker, type->reading, PANGO_WEIGHT_BOLD, 0);
  row->text = ff_wall_type_layout (type, entry->text, type->reading, weight, width);
  if (*entry->note != '\0')
    row->note = ff_wall_type_layout (type, entry->note, type->reading, PANGO_WEIGHT_NORMAL, width);
}

static double
measure_row (const Row *row)
{
  return ff_layout_height (row->text)
         + (row->group != NULL ? ff_layout_height (row->group) * GROUP_HEIGHT : 0)
         + (row->note != NULL ? ff_layout_height (row->note) : 0);
}

/* Numbers hang: they end where the text's margin begins, on the text's first line. */
static void
place_marker (FfSceneFlow *flow, const Row *row, double column)
{
  const FfWallType *type = &flow->type;
  FfTone tone = row->entry->past ? FF_TONE_MUTED : FF_TONE_PHASE;
  double size = type->reading * BULLET;
  double x = type->start + column;
  double middle = flow->y + ff_layout_baseline (row->text) - type->reading * 0.26;

  if (row->marker != NULL)
    ff_scene_flow_place_text (flow, row->marker, tone, x - ff_layout_width (row->marker), flow->y,
                              row->index);
  else if (row->entry->theme >= 0)
    ff_scene_flow_add_theme (flow, row->entry->theme, x - ff_scene_flow_measure_theme (flow),
                             flow->y + ff_layout_baseline (row->text))
        ->entry
        = row->index;
  else
    ff_scene_flow_add (flow, FF_SCENE_ITEM_BULLET, tone,
                       GRAPHENE_RECT_INIT ((float) (x - size), (float) (middle - size / 2),
                                           (float) size, (float) size))
        ->entry
        = row->index;
}

static void
pour_row (FfSceneFlow *flow, Row *row, double column, double indent)
{
  const FfWallType *type = &flow->type;
  FfTone tone = row->entry->past ? FF_TONE_MUTED : FF_TONE_INK;

  if (row->group != NULL)
    {
      ff_scene_flow_pour_text (flow, row->group, FF_TONE_PHASE, type->start, -1);
      flow->y += ff_layout_height (row->group) * (GROUP_HEIGHT - 1);
    }
  /* The marker goes with the first line, wherever that comes to stand. */
  ff_scene_flow_reserve_text (flow, row->text);
  place_marker (flow, row, column);
  ff_scene_flow_pour_text (flow, row->text, tone, type->start + indent, row->index);
  if (row->note != NULL)
    ff_scene_flow_pour_text (flow, row->note, FF_TONE_MUTED, type->start + indent, row->index);
}

/* A group's heading stands above its first entry and again wherever a page begins. */
static void
begin_row (FfSceneFlow *flow, Row *row, const char *group, double gap)
{
  gboolean grouped = *row->entry->group != '\0';

  if (grouped && !g_str_equal (row->entry->group, group))
    {
      flow->y += *group != '\0' ? gap / 2 : 0;
      set_group (flow, row);
    }
  ff_scene_flow_reserve (flow, measure_row (row));
  if (grouped && row->group == NULL && ff_scene_flow_is_fresh (flow))
    set_group (flow, row);
}

void
ff_scene_flow_set_list (FfSceneFlow *flow)
{
  double column = measure_markers (flow);
  double indent = column + flow->type.reading * 0.45;
  double gap = flow->type.reading * (flow->parts->kind == FF_SCENE_AGENDA ? 0 : 0.5);
  const char *group = "";

  for (guint i = 0; i < flow->parts->entries->len; i++)
    {
      g_auto (Row) row = { .entry = flow->parts->entries->pdata[i], .index = (int) i };

      set_row (flow, &row, indent);
      begin_row (flow, &row, group, gap);
      pour_row (flow, &row, column, indent);
      flow->y += gap;
      group = row.entry->group;
    }
}
