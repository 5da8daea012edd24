/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cards beside one another, such as themes: a mark, a title and a quiet line, in as many columns
 * as leave the titles room. They are read along the lines, as text is. */
#include "app/projector/ff-scene-flow.h"

#define NARROWEST 20 /* characters of a title */
#define MOST_COLUMNS 3
#define GAP 0.8 /* between cards, of the reading size */

typedef struct
{
  guint n;
  double width, gap;
  double indent; /* of the words, behind the mark */
} Columns;

static Columns
measure_columns (FfSceneFlow *flow)
{
  const FfWallType *type = &flow->type;
  double room = type->end - type->start;
  Columns columns = { .n = MOST_COLUMNS, .gap = type->reading * GAP };

  columns.indent = ff_scene_flow_measure_theme (flow) + type->reading * 0.4;
  for (; columns.n > 1; columns.n--)
    {
      columns.width = (room - (columns.n - 1) * columns.gap) / columns.n;
      if (columns.width - columns.indent >= NARROWEST * type->average * type->reading)
        return columns;
    }
  columns.width = room;
  return columns;
}

static PangoLayout *
set_text (FfSceneFlow *flow, const Columns *columns, const char *text)
{
  return ff_wall_type_layout (&flow->type, text, flow->type.reading, PANGO_WEIGHT_NORMAL,
                              columns->width - columns->indent);
}

static double
measure_card (FfSceneFlow *flow, const Columns *columns, const FfSceneEntry *entry)
{
  g_autoptr (PangoLayout) text = set_text (flow, columns, entry->text);
  g_autoptr (PangoLayout) note = set_text (flow, columns, entry->note);

  return ff_layout_height (text) + (*entry->note != '\0' ? ff_layout_height (note) : 0);
}

static void
place_card (FfSceneFlow *flow, const Columns *columns, guint column, guint index)
{
  const FfSceneEntry *entry = flow->parts->entries->pdata[index];
  g_autoptr (PangoLayout) text = set_text (flow, columns, entry->text);
  g_autoptr (PangoLayout) note = set_text (flow, columns, entry->note);
  double x = flow->type.start + column * (columns->width + columns->gap);

  if (entry->theme >= 0)
    ff_scene_flow_add_theme (flow, entry->theme, x, flow->y + ff_layout_baseline (text))->entry
        = (int) index;
  ff_scene_flow_place_text (flow, text, FF_TONE_INK, x + columns->indent, flow->y, (int) index);
  if (*entry->note != '\0')
    ff_scene_flow_place_text (flow, note, FF_TONE_MUTED, x + columns->indent,
                              flow->y + ff_layout_height (text), (int) index);
}

static double
measure_line (FfSceneFlow *flow, const Columns *columns, guint first)
{
  GPtrArray *entries = flow->parts->entries;
  double height = 0;

  for (guint i = first; i < MIN (first + columns->n, entries->len); i++)
    height = MAX (height, measure_card (flow, columns, entries->pdata[i]));
  return height;
}

static gboolean
fits_cards (FfSceneFlow *flow, const Columns *columns)
{
  for (guint i = 0; i < flow->parts->entries->len; i += columns->n)
    if (measure_line (flow, columns, i) > flow->type.bottom - flow->type.top)
      return FALSE;
  return TRUE;
}

void
ff_scene_flow_set_board (FfSceneFlow *flow)
{
  Columns columns = measure_columns (flow);
  guint n = flow->parts->entries->len;

  /* A title longer than the wall is tall goes on over pages, which only a list can. */
  if (!fits_cards (flow, &columns))
    {
      ff_scene_flow_set_list (flow);
      return;
    }
  for (guint i = 0; i < n; i += columns.n)
    {
      double height = measure_line (flow, &columns, i);

      ff_scene_flow_reserve (flow, height);
      for (guint column = 0; column < columns.n && i + column < n; column++)
        place_card (flow, &columns, column, i + column);
      flow->y += height + columns.gap;
    }
}
