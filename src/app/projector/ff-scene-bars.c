/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bars of a vote: number, short title, bar, dots, on one line; all bars start on one edge and
 * the longest of the whole result fills its room, on whichever page it stands. */
#include "app/projector/ff-scene-flow.h"

#include <glib/gi18n.h>

#define GAP 0.4
#define LEAST_BAR 0.3

/* The columns, as distances from the start; one set for all pages. */
typedef struct
{
  double number_end;
  double title, title_width;
  double bar, bar_width;
  double rank_end;
  gboolean ranked;
  int most; /* dots of the longest bar */
} Columns;

static PangoLayout *
set_text (FfSceneFlow *flow, const char *text, PangoWeight weight, double width)
{
  return ff_wall_type_layout (&flow->type, text, flow->type.reading, weight, width);
}

static double
measure (FfSceneFlow *flow, const char *text, PangoWeight weight)
{
  g_autoptr (PangoLayout) layout = set_text (flow, text, weight, 0);

  return *text != '\0' ? ff_layout_width (layout) : 0;
}

static char *
dup_dots (int dots)
{
  return g_strdup_printf ("%d", dots);
}

static int
count_title_lines (FfSceneFlow *flow, double width)
{
  int lines = 0;

  for (guint i = 0; i < flow->parts->entries->len; i++)
    {
      const FfSceneEntry *entry = flow->parts->entries->pdata[i];
      g_autoptr (PangoLayout) layout = set_text (flow, entry->text, PANGO_WEIGHT_NORMAL, width);

      lines += pango_layout_get_line_count (layout);
    }
  return lines;
}

/* A single long title shall not take the room of all bars: the column is as narrow as can be
 * without breaking any title into more lines than the widest column would. */
static double
fit_titles (FfSceneFlow *flow, double widest)
{
  int lines = count_title_lines (flow, widest);
  double narrow = widest / 3;
  double wide = widest;

  while (wide - narrow > flow->type.small / 2)
    {
      double middle = (wide + narrow) / 2;

      if (count_title_lines (flow, middle) > lines)
        narrow = middle;
      else
        wide = middle;
    }
  return wide;
}

static void
measure_columns (FfSceneFlow *flow, Columns *columns)
{
  const FfWallType *type = &flow->type;
  double gap = type->reading * GAP;
  double number = 0, title = 0, rank = 0;
  g_autofree char *most = NULL;

  columns->most = flow->parts->scale;

  for (guint i = 0; i < flow->parts->entries->len; i++)
    {
      const FfSceneEntry *entry = flow->parts->entries->pdata[i];

      number = MAX (number, measure (flow, entry->marker, PANGO_WEIGHT_BOLD));
      title = MAX (title, measure (flow, entry->text, PANGO_WEIGHT_NORMAL));
      rank = MAX (rank, measure (flow, entry->rank, PANGO_WEIGHT_NORMAL));
      columns->most = MAX (columns->most, entry->dots);
    }
  columns->ranked = rank > 0;
  most = dup_dots (columns->most);
  columns->number_end = type->start + number;
  columns->title = columns->number_end + gap;
  columns->rank_end = type->end;
  columns->bar_width = columns->rank_end - columns->title - gap - (rank > 0 ? rank + gap : 0)
                       - measure (flow, most, PANGO_WEIGHT_BOLD) - gap;
  columns->title_width = fit_titles (flow, MIN (title + 1, columns->bar_width * (1 - LEAST_BAR)));
  columns->bar_width -= columns->title_width;
  columns->bar = columns->title + columns->title_width + gap;
}

/* The bar stands on the baseline of the title's first line, as tall as its capitals. */
static void
place_bar (FfSceneFlow *flow, const Columns *columns, const FfSceneEntry *entry, double baseline)
{
  const FfWallType *type = &flow->type;
  double height = type->capital;
  double width = columns->most > 0 ? columns->bar_width * entry->dots / columns->most : 0;
  g_autofree char *dots = dup_dots (entry->dots);
  g_autoptr (PangoLayout) count = set_text (flow, dots, PANGO_WEIGHT_BOLD, 0);

  if (entry->dots > 0)
    ff_scene_flow_add (flow, FF_SCENE_ITEM_BAR, FF_TONE_PHASE,
                       GRAPHENE_RECT_INIT ((float) columns->bar, (float) (baseline - height),
                                           (float) width, (float) height));
  ff_scene_flow_place_text (flow, count, FF_TONE_INK,
                            columns->bar + width + (width > 0 ? type->reading * GAP / 2 : 0),
                            baseline - ff_layout_baseline (count), -1);
}

static void
place_end (FfSceneFlow *flow, const char *text, PangoWeight weight, FfTone tone, double end)
{
  g_autoptr (PangoLayout) layout = set_text (flow, text, weight, 0);

  if (*text != '\0')
    ff_scene_flow_place_text (flow, layout, tone, end - ff_layout_width (layout), flow->y, -1);
}

static void
place_label (FfSceneFlow *flow, const char *text, double x, gboolean ends)
{
  const FfWallType *type = &flow->type;
  g_autoptr (PangoLayout) label
      = ff_wall_type_layout (type, text, type->small, PANGO_WEIGHT_NORMAL, 0);
  FfSceneItem *item
      = ff_scene_flow_place_text (flow, label, FF_TONE_MUTED,
                                  x - (ends ? ff_layout_width (label) : 0), flow->y, -1);

  item->must_be_read = FALSE;
}

/* Says what the figures are, above their columns on each page. */
static void
label_columns (FfSceneFlow *flow, const Columns *columns)
{
  place_label (flow, _ ("Dots"), columns->bar, FALSE);
  if (columns->ranked)
    place_label (flow, _ ("Rank"), columns->rank_end, TRUE);
  flow->y += flow->type.small * 1.2;
}

static void
pour_bar (FfSceneFlow *flow, const Columns *columns, guint index)
{
  const FfSceneEntry *entry = flow->parts->entries->pdata[index];
  g_autoptr (PangoLayout) title
      = set_text (flow, entry->text, PANGO_WEIGHT_NORMAL, columns->title_width);
  GArray *page;
  guint before;

  ff_scene_flow_reserve_text (flow, title);
  if (index == 0 || ff_scene_flow_is_fresh (flow))
    label_columns (flow, columns);
  page = flow->pages->pdata[flow->pages->len - 1];
  before = page->len;
  place_end (flow, entry->marker, PANGO_WEIGHT_BOLD, FF_TONE_PHASE, columns->number_end);
  place_bar (flow, columns, entry, flow->y + ff_layout_baseline (title));
  place_end (flow, entry->rank, PANGO_WEIGHT_NORMAL, FF_TONE_MUTED, columns->rank_end);
  ff_scene_flow_pour_text (flow, title, FF_TONE_INK, columns->title, (int) index);
  for (guint i = before; i < page->len; i++)
    {
      g_array_index (page, FfSceneItem, i).entry = (int) index;
      g_array_index (page, FfSceneItem, i).step = (int) index;
    }
}

/* Steps were given from the top of the list; they are counted from the bottom of each page. */
static void
turn_steps (GArray *page)
{
  int last = -1;

  for (guint i = 0; i < page->len; i++)
    last = MAX (last, g_array_index (page, FfSceneItem, i).step);
  for (guint i = 0; i < page->len; i++)
    {
      FfSceneItem *item = &g_array_index (page, FfSceneItem, i);

      if (item->step >= 0)
        item->step = last - item->step;
    }
}

void
ff_scene_flow_set_bars (FfSceneFlow *flow)
{
  Columns columns = { 0 };

  measure_columns (flow, &columns);
  for (guint i = 0; i < flow->parts->entries->len; i++)
    {
      pour_bar (flow, &columns, i);
      flow->y += flow->type.reading * 0.1;
    }
  for (guint i = 0; i < flow->pages->len; i++)
    turn_steps (flow->pages->pdata[i]);
}
