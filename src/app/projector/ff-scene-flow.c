/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-flow.h"

#define FEWEST_LINES 2 /* of a text that goes on over the next page */

static void
clear_item (gpointer data)
{
  FfSceneItem *item = data;

  g_clear_object (&item->layout);
}

static GArray *
last_page (FfSceneFlow *flow)
{
  return flow->pages->pdata[flow->pages->len - 1];
}

void
ff_scene_flow_break (FfSceneFlow *flow)
{
  GArray *page = g_array_new (FALSE, TRUE, sizeof (FfSceneItem));

  g_array_set_clear_func (page, clear_item);
  g_ptr_array_add (flow->pages, page);
  flow->y = flow->type.top;
}

gboolean
ff_scene_flow_is_fresh (FfSceneFlow *flow)
{
  return last_page (flow)->len == 0;
}

void
ff_scene_flow_reserve (FfSceneFlow *flow, double height)
{
  gboolean fits_here = flow->y + height <= flow->type.bottom;
  gboolean fits_anywhere = flow->type.top + height <= flow->type.bottom;

  if (!fits_here && fits_anywhere)
    ff_scene_flow_break (flow);
}

FfSceneItem *
ff_scene_flow_add (FfSceneFlow *flow, FfSceneItemKind kind, FfTone tone, graphene_rect_t area)
{
  GArray *page = last_page (flow);
  FfSceneItem item = { .kind = kind, .tone = tone, .area = area, .entry = -1, .step = -1 };

  g_array_append_val (page, item);
  return &g_array_index (page, FfSceneItem, page->len - 1);
}

FfSceneItem *
ff_scene_flow_place_text (
    FfSceneFlow *flow, PangoLayout *layout, FfTone tone, double x, double y, int entry)
{
  graphene_rect_t area = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) ff_layout_width (layout),
                                             (float) ff_layout_height (layout));
  FfSceneItem *item = ff_scene_flow_add (flow, FF_SCENE_ITEM_TEXT, tone, area);

  item->layout = g_object_ref (layout);
  item->n_lines = pango_layout_get_line_count (layout);
  item->must_be_read = TRUE;
  item->entry = entry;
  return item;
}

double
ff_scene_flow_measure_theme (FfSceneFlow *flow)
{
  return flow->type.reading * 0.66;
}

/* As tall as the capitals beside it, and a little larger, as round and pointed shapes look small.
 */
FfSceneItem *
ff_scene_flow_add_theme (FfSceneFlow *flow, int theme, double x, double baseline)
{
  double size = ff_scene_flow_measure_theme (flow);
  double middle = baseline - flow->type.reading * 0.35;
  FfSceneItem *item = ff_scene_flow_add (flow, FF_SCENE_ITEM_THEME, FF_TONE_PHASE,
                                         GRAPHENE_RECT_INIT ((float) x, (float) (middle - size / 2),
                                                             (float) size, (float) size));

  item->count = theme;
  return item;
}

/* How many lines from @first on fit into @room, and how tall they are together. */
static int
count_lines (PangoLayout *layout, int first, double room, double *above, double *height)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  int at = 0;
  int n = 0;

  *height = 0;
  do
    {
      PangoRectangle line;

      pango_layout_iter_get_line_extents (iter, NULL, &line);
      if (at++ < first)
        continue;
      if (n == 0)
        *above = line.y / (double) PANGO_SCALE;
      if (n > 0 && (line.y + line.height) / (double) PANGO_SCALE - *above > room)
        break;
      *height = (line.y + line.height) / (double) PANGO_SCALE - *above;
      n++;
    }
  while (pango_layout_iter_next_line (iter));
  return n;
}

static double
measure_lines (PangoLayout *layout, int first, int n)
{
  double height = 0;

  for (int i = first; i < first + n; i++)
    {
      PangoRectangle line;

      pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, i), NULL, &line);
      height += line.height / (double) PANGO_SCALE;
    }
  return height;
}

void
ff_scene_flow_reserve_text (FfSceneFlow *flow, PangoLayout *layout)
{
  int lines = MIN (pango_layout_get_line_count (layout), FEWEST_LINES);

  ff_scene_flow_reserve (flow, ff_layout_height (layout));
  ff_scene_flow_reserve (flow, measure_lines (layout, 0, lines));
}

void
ff_scene_flow_pour_text (FfSceneFlow *flow, PangoLayout *layout, FfTone tone, double x, int entry)
{
  int lines = pango_layout_get_line_count (layout);
  int first = 0;

  ff_scene_flow_reserve_text (flow, layout);
  while (first < lines)
    {
      double above = 0;
      double height;
      int n = count_lines (layout, first, flow->type.bottom - flow->y, &above, &height);
      FfSceneItem *item;

      /* One line alone on the next page would be taken for something else. */
      if (n > 2 && lines - first - n == 1)
        height = measure_lines (layout, first, --n);
      item = ff_scene_flow_place_text (flow, layout, tone, x, flow->y, entry);

      item->first_line = first;
      item->n_lines = n;
      item->shift = (float) above;
      item->area.size.height = (float) height;
      flow->y += height;
      first += n;
      if (first < lines)
        ff_scene_flow_break (flow);
    }
}
