/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A timer on the wall: what is under way, a ring that empties around the digits, and beside it how
 * close the end is, in words, and what follows. The layout places them; what changes from second
 * to second is drawn by ff_scene_timer_snapshot(). */
#include "app/projector/ff-scene-timer.h"

#include "app/projector/ff-scene-flow.h"

#include <glib/gi18n.h>
#include <math.h>

#define HEADING_SHARE 0.3
#define DIGITS 0.25      /* size of the digits, of the ring's diameter */
#define LONG_DIGITS 0.21 /* the same where there are hours */
#define LEAST_RING 4.8   /* its diameter, of the reading size: the digits within must be read */
#define GAP 0.25         /* between words beside it, of the reading size */
#define DASHES 12
#define CALM 0.045 /* thickness of the ring, of its diameter */
#define SOON 0.075
#define LAST 0.105

/* -- setting ---------------------------------------------------------------------------------- */

/* How tall the words are that say how close the end is, whichever it is. */
static double
measure_pace (const FfWallType *type, double width)
{
  double tallest = 0;

  for (int pace = FF_PACE_CALM; pace <= FF_PACE_OVER; pace++)
    {
      g_autoptr (PangoLayout) words = ff_wall_type_layout (type, ff_pace_get_words ((FfPace) pace),
                                                           type->reading, PANGO_WEIGHT_BOLD, width);

      tallest = MAX (tallest, ff_layout_height (words));
    }
  return tallest;
}

static GPtrArray *
set_quiet (FfSceneFlow *flow, double width, double *height)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < flow->parts->quiet->len; i++)
    {
      PangoLayout *line = ff_wall_type_layout (&flow->type, flow->parts->quiet->pdata[i],
                                               flow->type.reading, PANGO_WEIGHT_NORMAL, width);

      *height += flow->type.reading * GAP + ff_layout_height (line);
      g_ptr_array_add (lines, line);
    }
  return lines;
}

/* Beside the ring. What follows goes to the next page where there is no room for it. */
static void
place_words (FfSceneFlow *flow, const graphene_rect_t *ring)
{
  const FfWallType *type = &flow->type;
  double x = ring->origin.x + ring->size.width + type->reading * 1.2;
  double width = type->end - x;
  double pace = measure_pace (type, width);
  double height = pace;
  g_autoptr (GPtrArray) quiet = set_quiet (flow, width, &height);
  gboolean beside = height <= ring->size.height;
  double y = ring->origin.y + (ring->size.height - (beside ? height : pace)) / 2;

  ff_scene_flow_add (flow, FF_SCENE_ITEM_PACE, FF_TONE_INK,
                     GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) pace));
  if (!beside)
    ff_scene_flow_break (flow);
  flow->y = beside ? y + pace : flow->y;
  for (guint i = 0; i < quiet->len; i++)
    {
      flow->y += type->reading * GAP;
      ff_scene_flow_pour_text (flow, quiet->pdata[i], FF_TONE_MUTED, beside ? x : type->start, -1);
    }
}

void
ff_scene_flow_set_timer (FfSceneFlow *flow)
{
  const FfWallType *type = &flow->type;
  float diameter;
  graphene_rect_t ring;

  ff_scene_flow_set_heading (flow, HEADING_SHARE);
  flow->y += type->reading * 0.3;
  ff_scene_flow_reserve (flow, type->reading * LEAST_RING);
  diameter = (float) MIN (type->bottom - flow->y, (type->end - type->start) * 0.55);
  ring = GRAPHENE_RECT_INIT ((float) type->start, (float) flow->y, diameter, diameter);
  ff_scene_flow_add (flow, FF_SCENE_ITEM_RING, FF_TONE_PHASE, ring);
  place_words (flow, &ring);
}

/* -- drawing ---------------------------------------------------------------------------------- */

static FfTone
tone_of (FfPace pace)
{
  static const FfTone tones[] = {
    [FF_PACE_CALM] = FF_TONE_PHASE,
    [FF_PACE_SOON] = FF_TONE_SOON,
    [FF_PACE_LAST] = FF_TONE_LAST,
    [FF_PACE_OVER] = FF_TONE_LAST,
  };

  return tones[pace];
}

/* The ring thickens as the end comes near; at last it pulses from second to second, unless the
 * system asks for less motion. */
static double
thickness_of (const FfTimerDrawing *drawing, FfPace pace)
{
  gint64 second = (gint64) floor (ff_countdown_get_left (drawing->countdown, drawing->now));

  if (pace == FF_PACE_CALM)
    return CALM;
  if (pace == FF_PACE_SOON)
    return SOON;
  if (pace == FF_PACE_LAST && drawing->moves && !drawing->countdown->paused && second % 2 != 0)
    return SOON;
  return LAST;
}

static void
draw_arc (cairo_t *cr, const GdkRGBA *colour, double radius, double from, double to)
{
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, radius, from, to);
  cairo_stroke (cr);
}

static void
draw_ring (const FfTimerDrawing *drawing,
           const graphene_rect_t *area,
           GtkSnapshot *snapshot,
           const GdkRGBA *colour)
{
  double share = ff_countdown_get_share (drawing->countdown, drawing->now);
  FfPace pace = ff_countdown_get_pace (drawing->countdown, drawing->now);
  GdkRGBA faint = ff_palette_get (FF_TONE_FAINT, drawing->phase, drawing->ground);
  double diameter = area->size.width;
  double width = diameter * thickness_of (drawing, pace);
  double radius = diameter * (1 - LAST) / 2;
  double dash = G_PI * radius / DASHES;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, area);

  cairo_translate (cr, area->origin.x + diameter / 2, area->origin.y + diameter / 2);
  cairo_set_line_width (cr, diameter * CALM / 3);
  draw_arc (cr, &faint, radius, 0, 2 * G_PI);
  cairo_set_line_width (cr, width);
  if (pace == FF_PACE_OVER)
    cairo_set_dash (cr, &dash, 1, 0);
  /* It empties as the hand of a clock goes, from the top. */
  if (share > 0 || pace == FF_PACE_OVER)
    draw_arc (cr, colour, radius, pace == FF_PACE_OVER ? 0 : 2 * G_PI * (1 - share) - G_PI / 2,
              pace == FF_PACE_OVER ? 2 * G_PI : 1.5 * G_PI);
  cairo_destroy (cr);
}

static void
draw_text (GtkSnapshot *snapshot, PangoLayout *layout, const GdkRGBA *colour, float x, float y)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_digits (const FfTimerDrawing *drawing, const graphene_rect_t *area, GtkSnapshot *snapshot)
{
  GdkRGBA ink = ff_palette_get (FF_TONE_INK, drawing->phase, drawing->ground);
  g_autofree char *digits = ff_countdown_dup_digits (drawing->countdown, drawing->now);
  double size = area->size.width * (strlen (digits) > 5 ? LONG_DIGITS : DIGITS);
  g_autoptr (PangoLayout) text
      = ff_scene_layout_set_text (drawing->layout, drawing->context, digits, size, 0);
  double baseline = area->origin.y + area->size.height / 2 + size * 0.35;

  draw_text (snapshot, text, &ink,
             area->origin.x + (area->size.width - (float) ff_layout_width (text)) / 2,
             (float) (baseline - ff_layout_baseline (text)));
}

static void
draw_pace (const FfTimerDrawing *drawing,
           const graphene_rect_t *area,
           GtkSnapshot *snapshot,
           const GdkRGBA *colour)
{
  FfPace pace = ff_countdown_get_pace (drawing->countdown, drawing->now);
  const char *words = drawing->countdown->paused ? _ ("Paused") : ff_pace_get_words (pace);
  double size = ff_scene_layout_get_reading (drawing->layout, drawing->context);
  g_autoptr (PangoLayout) text = NULL;

  if (*words == '\0')
    return;
  text
      = ff_scene_layout_set_text (drawing->layout, drawing->context, words, size, area->size.width);
  /* Where it takes two lines, it grows upwards. */
  draw_text (snapshot, text, colour, area->origin.x,
             area->origin.y + area->size.height - (float) ff_layout_height (text));
}

void
ff_scene_timer_snapshot (const FfTimerDrawing *drawing, guint page, GtkSnapshot *snapshot)
{
  FfPace pace = ff_countdown_get_pace (drawing->countdown, drawing->now);
  GdkRGBA colour = ff_palette_get (tone_of (pace), drawing->phase, drawing->ground);
  guint n;
  const FfSceneItem *items = ff_scene_layout_get_items (drawing->layout, page, &n);

  for (guint i = 0; i < n; i++)
    if (items[i].kind == FF_SCENE_ITEM_RING)
      {
        draw_ring (drawing, &items[i].area, snapshot, &colour);
        draw_digits (drawing, &items[i].area, snapshot);
      }
    else if (items[i].kind == FF_SCENE_ITEM_PACE)
      draw_pace (drawing, &items[i].area, snapshot, &colour);
}
