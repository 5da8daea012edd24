/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-painter.h"

#include "app/projector/ff-scene-parts.h"
#include "app/widgets/ff-dots.h"
#include "app/widgets/ff-mark.h"
#include "app/widgets/ff-theme-mark.h"

static gboolean
is_same_text (PangoLayout *a, PangoLayout *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_str_equal (pango_layout_get_text (a), pango_layout_get_text (b))
         && pango_font_description_equal (pango_layout_get_font_description (a),
                                          pango_layout_get_font_description (b));
}

static gboolean
is_same_item (const FfSceneItem *a, const FfSceneItem *b)
{
  return a->kind == b->kind && a->tone == b->tone && a->count == b->count
         && a->first_line == b->first_line && graphene_rect_equal (&a->area, &b->area)
         && is_same_text (a->layout, b->layout);
}

/* Returns: whether @item looks the same on the page of @other. */
static gboolean
is_on (const FfScenePainter *painter, const FfSceneItem *item, const FfScenePainter *other)
{
  guint n = 0;
  const FfSceneItem *items = NULL;

  if (other != NULL && other->phase == painter->phase)
    items = ff_scene_layout_get_items (other->layout, other->page, &n);
  for (guint i = 0; i < n; i++)
    if (is_same_item (item, &items[i]))
      return TRUE;
  return FALSE;
}

static double
progress_of (const FfScenePainter *painter, const FfSceneItem *item)
{
  if (item->step < 0 || painter->revealed < 0)
    return 1;
  return ff_scene_growth_ease (painter->revealed - item->step);
}

/* How much of @item is to be seen, from 0 to 1. */
static double
find_opacity (const FfScenePainter *painter, const FfSceneItem *item)
{
  double progress = progress_of (painter, item);

  if (progress <= 0 || is_on (painter, item, painter->before))
    return progress;
  if (is_on (painter, item, painter->after))
    return 0;
  return progress * (1 - painter->faded);
}

static void
paint_text (const FfSceneItem *item, GtkSnapshot *snapshot, const GdkRGBA *colour)
{
  gboolean part = item->n_lines < pango_layout_get_line_count (item->layout);

  if (part)
    gtk_snapshot_push_clip (snapshot, &item->area);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (item->area.origin.x,
                                                          item->area.origin.y - item->shift));
  gtk_snapshot_append_layout (snapshot, item->layout, colour);
  gtk_snapshot_restore (snapshot);
  if (part)
    gtk_snapshot_pop (snapshot);
}

static void
paint_bullet (const FfSceneItem *item, GtkSnapshot *snapshot, const GdkRGBA *colour)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &item->area, item->area.size.width / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, colour, &item->area);
  gtk_snapshot_pop (snapshot);
}

static float
get_bar_length (const FfScenePainter *painter, const FfSceneItem *bar)
{
  const FfSceneEntry *entry;

  if (painter->growth == NULL)
    return bar->area.size.width * (float) progress_of (painter, bar);
  entry = g_ptr_array_index (painter->entries, (guint) bar->entry);
  return ff_scene_growth_get_length (painter->growth, entry->marker, bar->area.size.width);
}

static void
paint_bar (const FfScenePainter *painter,
           const FfSceneItem *item,
           GtkSnapshot *snapshot,
           const GdkRGBA *colour)
{
  graphene_rect_t area = item->area;
  float width = get_bar_length (painter, item);

  if (ff_scene_layout_is_right_to_left (painter->layout))
    area.origin.x += area.size.width - width;
  area.size.width = width;
  gtk_snapshot_append_color (snapshot, colour, &area);
}

static void
paint_circles (const FfScenePainter *painter,
               const FfSceneItem *item,
               GtkSnapshot *snapshot,
               const GdkRGBA *colour)
{
  ff_dots_snapshot (snapshot, &item->area, ff_dots_fit (item->count, item->area.size.width),
                    item->count, item->count, colour,
                    ff_scene_layout_is_right_to_left (painter->layout));
}

static void
paint_theme (const FfScenePainter *painter,
             const FfSceneItem *item,
             GtkSnapshot *snapshot,
             double opacity)
{
  gtk_snapshot_push_opacity (snapshot, opacity);
  ff_theme_mark_snapshot_shape (item->count, painter->ground, snapshot, &item->area);
  gtk_snapshot_pop (snapshot);
}

/* Colours that can be seen through take a tenth of the time that a group does which is painted
 * apart, and things on a page do not cover one another. */
static void
paint_item (const FfScenePainter *painter,
            const FfSceneItem *item,
            GtkSnapshot *snapshot,
            double opacity)
{
  GdkRGBA colour = ff_palette_get (item->tone, painter->phase, painter->ground);

  colour.alpha = (float) opacity;
  switch (item->kind)
    {
    case FF_SCENE_ITEM_TEXT:
      paint_text (item, snapshot, &colour);
      break;
    case FF_SCENE_ITEM_MARK:
      ff_mark_snapshot_shape (ff_mark_shape_of_phase (painter->phase), snapshot, &item->area,
                              &colour, ff_scene_layout_is_right_to_left (painter->layout));
      break;
    case FF_SCENE_ITEM_BAR:
      paint_bar (painter, item, snapshot, &colour);
      break;
    case FF_SCENE_ITEM_BULLET:
      paint_bullet (item, snapshot, &colour);
      break;
    case FF_SCENE_ITEM_THEME:
      paint_theme (painter, item, snapshot, opacity);
      break;
    case FF_SCENE_ITEM_RING:
    case FF_SCENE_ITEM_PACE:
      break; /* they change from second to second, see ff-scene-timer.h */
    case FF_SCENE_ITEM_CIRCLES:
      paint_circles (painter, item, snapshot, &colour);
      break;
    case FF_SCENE_ITEM_EDGE:
    default:
      gtk_snapshot_append_color (snapshot, &colour, &item->area);
    }
}

/* The figure at the end of a bar goes along with it. Returns: how far it is from its place. */
static float
get_shift (const FfScenePainter *painter, const FfSceneItem *items, guint i)
{
  float behind;

  if (painter->growth == NULL || i == 0 || items[i - 1].kind != FF_SCENE_ITEM_BAR)
    return 0;
  behind = get_bar_length (painter, &items[i - 1]) - items[i - 1].area.size.width;
  return ff_scene_layout_is_right_to_left (painter->layout) ? -behind : behind;
}

void
ff_scene_painter_snapshot (const FfScenePainter *painter, GtkSnapshot *snapshot)
{
  guint n;
  const FfSceneItem *items = ff_scene_layout_get_items (painter->layout, painter->page, &n);

  for (guint i = 0; i < n; i++)
    {
      double opacity = find_opacity (painter, &items[i]);

      if (opacity <= 0)
        continue;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (get_shift (painter, items, i), 0));
      paint_item (painter, &items[i], snapshot, opacity);
      gtk_snapshot_restore (snapshot);
    }
}
