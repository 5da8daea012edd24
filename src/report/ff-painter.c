/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-pages-private.h"

#include <math.h>
#include <pango/pangocairo.h>

#define STROKE 1.8
#define LEADER_STEP 4.0
#define LEADER_DOT 0.7
#define PEN 0.75 /* of what is to be filled in or cut along */
#define CUT_DASH 4.0

/* The colours on light of the house style; each is at least 7:1 on white. */
static const guint32 inks[FF_N_INKS] = {
  [FF_INK_TEXT] = 0x1d1b18,     [FF_INK_MUTED] = 0x57534c, [FF_INK_HAIRLINE] = 0xc9c5bd,
  [FF_INK_DISCOVER] = 0x0a5f6b, [FF_INK_DREAM] = 0x5b34a8, [FF_INK_DESIGN] = 0x1c4fa3,
  [FF_INK_DESTINY] = 0x8a3b00,
};

static void
set_ink (cairo_t *cr, FfInk ink)
{
  guint32 rgb = inks[ink];

  cairo_set_source_rgb (cr, (rgb >> 16) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

static void
paint_leader (const FfMark *mark, cairo_t *cr)
{
  /* So small that nobody sees their corners; round ones took a tenth of the drawing of a report. */
  const double dashes[] = { LEADER_DOT, LEADER_STEP - LEADER_DOT };

  cairo_save (cr);
  cairo_set_line_width (cr, LEADER_DOT);
  cairo_set_dash (cr, dashes, 2, 0);
  cairo_move_to (cr, ceil (mark->x / LEADER_STEP) * LEADER_STEP, mark->y);
  cairo_line_to (cr, mark->x + mark->width, mark->y);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_circle (const FfMark *mark, cairo_t *cr)
{
  double radius = mark->width / 2;

  cairo_new_sub_path (cr);
  cairo_arc (cr, mark->x + radius, mark->y + radius, radius - STROKE / 2, 0, 2 * G_PI);
  cairo_set_line_width (cr, STROKE);
  cairo_stroke (cr);
}

static void
paint_star (const FfMark *mark, cairo_t *cr)
{
  double outer = mark->width / 2;
  double inner = outer * 0.42;

  for (int i = 0; i < 10; i++)
    {
      double radius = i % 2 == 0 ? outer : inner;
      double angle = G_PI * (i - 2.5) / 5;

      cairo_line_to (cr, mark->x + outer + radius * cos (angle),
                     mark->y + outer + radius * sin (angle));
    }
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
paint_square (const FfMark *mark, cairo_t *cr)
{
  double inset = mark->width * 0.08;

  cairo_rectangle (cr, mark->x + inset, mark->y + inset, mark->width - 2 * inset,
                   mark->height - 2 * inset);
  cairo_fill (cr);
}

static void
paint_arrow (const FfMark *mark, cairo_t *cr)
{
  double middle = mark->y + mark->height / 2;
  double tip = mark->x + mark->width;
  double barb = mark->width * 0.42;

  cairo_set_line_width (cr, STROKE * 1.2);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_move_to (cr, mark->x, middle);
  cairo_line_to (cr, tip - STROKE, middle);
  cairo_move_to (cr, tip - barb - STROKE / 2, middle - barb);
  cairo_line_to (cr, tip - STROKE / 2, middle);
  cairo_line_to (cr, tip - barb - STROKE / 2, middle + barb);
  cairo_stroke (cr);
}

static void
paint_line (const FfMark *mark, cairo_t *cr)
{
  if (!mark->turned)
    {
      cairo_move_to (cr, mark->x, mark->y);
      pango_cairo_show_layout_line (cr, mark->line);
      return;
    }
  cairo_save (cr);
  cairo_translate (cr, mark->x, mark->y);
  cairo_rotate (cr, G_PI);
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_layout_line (cr, mark->line);
  cairo_restore (cr);
}

/* Lines of no length with round ends; however many, they are one stroke. */
static void
paint_bullets (const FfMark *const *marks, guint n, cairo_t *cr)
{
  cairo_save (cr);
  cairo_set_line_width (cr, marks[0]->width);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < n; i++)
    {
      cairo_move_to (cr, marks[i]->x + marks[i]->width / 2, marks[i]->y + marks[i]->height / 2);
      cairo_close_path (cr);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_ring (const FfMark *mark, cairo_t *cr)
{
  double radius = mark->width / 2;

  cairo_arc (cr, mark->x + radius, mark->y + radius, radius - PEN / 2, 0, 2 * G_PI);
  cairo_set_line_width (cr, PEN);
  cairo_stroke (cr);
}

static void
paint_frame (const FfMark *mark, cairo_t *cr)
{
  cairo_rectangle (cr, mark->x, mark->y, mark->width, mark->height);
  cairo_set_line_width (cr, PEN);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_stroke (cr);
}

static void
paint_cut (const FfMark *mark, cairo_t *cr)
{
  const double dashes[] = { CUT_DASH, CUT_DASH };

  cairo_save (cr);
  cairo_set_line_width (cr, PEN);
  cairo_set_dash (cr, dashes, 2, 0);
  cairo_move_to (cr, mark->x, mark->y);
  cairo_line_to (cr, mark->x + mark->width, mark->y + mark->height);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_shape (const FfMark *mark, cairo_t *cr)
{
  cairo_new_path (cr);
  switch (mark->kind)
    {
    case FF_MARK_LINE:
      paint_line (mark, cr);
      break;
    case FF_MARK_BOX:
      cairo_rectangle (cr, mark->x, mark->y, mark->width, mark->height);
      cairo_fill (cr);
      break;
    case FF_MARK_LEADER:
      paint_leader (mark, cr);
      break;
    case FF_MARK_DISCOVER:
      paint_circle (mark, cr);
      break;
    case FF_MARK_DREAM:
      paint_star (mark, cr);
      break;
    case FF_MARK_DESIGN:
      paint_square (mark, cr);
      break;
    case FF_MARK_DESTINY:
      paint_arrow (mark, cr);
      break;
    case FF_MARK_LINK:
      break;
    case FF_MARK_BULLET:
      paint_bullets (&mark, 1, cr);
      break;
    case FF_MARK_RING:
      paint_ring (mark, cr);
      break;
    case FF_MARK_FRAME:
      paint_frame (mark, cr);
      break;
    case FF_MARK_CUT:
      paint_cut (mark, cr);
      break;
    default:
      g_assert_not_reached ();
    }
}

void
ff_mark_paint (const FfMark *mark, cairo_t *cr)
{
  set_ink (cr, mark->ink);
  paint_shape (mark, cr);
}

guint
ff_marks_paint (const FfMark *const *marks, guint n, cairo_t *cr)
{
  guint same = 1;

  if (marks[0]->kind != FF_MARK_BULLET)
    {
      ff_mark_paint (marks[0], cr);
      return 1;
    }
  while (same < n && marks[same]->kind == FF_MARK_BULLET && marks[same]->ink == marks[0]->ink)
    same++;
  set_ink (cr, marks[0]->ink);
  cairo_new_path (cr);
  paint_bullets (marks, same, cr);
  return same;
}

void
ff_sheet_paint (const FfSheet *sheet, cairo_t *cr)
{
  for (guint i = 0; i < sheet->marks->len; i++)
    ff_mark_paint (&g_array_index (sheet->marks, FfMark, i), cr);
}
