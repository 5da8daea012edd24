/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-kit-canvas.h"

#include "base/ff-text.h"

#include <string.h>

#define HAIRLINE 0.5
/* No title or label shows more letters; what is longer need not be shaped. */
#define LONGEST_LINE 400
#define SIZE_STEP 0.5
/* On average, as a part of the size; lines follow each other at the size at least. */
#define THINNEST_LETTER 0.2

/* -- sheets and marks ------------------------------------------------------------------------- */

FfKitBox
ff_kit_add_sheet (FfKit *self)
{
  FfKitBox box = { FF_KIT_MARGIN, FF_KIT_MARGIN, self->paper.width - 2 * FF_KIT_MARGIN,
                   self->paper.height - 2 * FF_KIT_MARGIN };

  self->sheet = ff_sheet_new ();
  g_ptr_array_add (self->sheets, self->sheet);
  return box;
}

void
ff_kit_add_bookmark (FfKit *self, const char *title)
{
  FfHeading heading = { .level = 1, .listed = TRUE, .title = g_strdup (title) };

  heading.page = self->sheets->len - 1;
  g_array_append_val (self->galley->headings, heading);
}

static void
add (FfKit *self, const FfMark *mark)
{
  g_array_append_vals (self->sheet->marks, mark, 1);
}

FfMark *
ff_kit_mark (
    FfKit *self, FfMarkKind kind, FfInk ink, double x, double y, double width, double height)
{
  FfMark mark = { .kind = kind, .ink = ink, .x = x, .y = y, .width = width, .height = height };

  if (self->galley->rtl)
    mark.x = self->paper.width - x - width;
  add (self, &mark);
  return &g_array_index (self->sheet->marks, FfMark, self->sheet->marks->len - 1);
}

void
ff_kit_rule (FfKit *self, double x, double y, double width)
{
  ff_kit_mark (self, FF_MARK_BOX, FF_INK_MUTED, x, y, width, HAIRLINE);
}

/* -- lines ------------------------------------------------------------------------------------ */

PangoLayout *
ff_kit_keep (FfKit *self, PangoLayout *layout)
{
  return ff_galley_take_layout (self->galley, layout);
}

double
ff_kit_get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

static double
get_line_width (PangoLayoutLine *line)
{
  PangoRectangle extents;

  pango_layout_line_get_extents (line, NULL, &extents);
  return (double) extents.width / PANGO_SCALE;
}

static void
put_line (FfKit *self,
          PangoLayoutLine *line,
          FfInk ink,
          FfAlign align,
          double x,
          double baseline,
          double width)
{
  FfMark mark = ff_galley_place_line (self->galley, line, ink, align, x, baseline, width);

  add (self, &mark);
}

double
ff_kit_put_kept (
    FfKit *self, PangoLayout *layout, FfInk ink, FfAlign align, double x, double y, double width)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    put_line (self, pango_layout_iter_get_line_readonly (iter), ink, align, x,
              y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE, width);
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  return ff_kit_get_height (layout);
}

double
ff_kit_put (
    FfKit *self, PangoLayout *layout, FfInk ink, FfAlign align, double x, double y, double width)
{
  return ff_kit_put_kept (self, ff_kit_keep (self, layout), ink, align, x, y, width);
}

double
ff_kit_put_centred (FfKit *self, PangoLayout *layout, FfInk ink, double x, double y, double width)
{
  PangoLayoutIter *iter = pango_layout_get_iter (ff_kit_keep (self, layout));

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      double own = get_line_width (line);

      put_line (self, line, ink, FF_ALIGN_START, x + (width - own) / 2,
                y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE, own);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  return ff_kit_get_height (layout);
}

/* How far below the top of @layout the line of @iter ends. */
static double
get_line_bottom (PangoLayoutIter *iter)
{
  int bottom;

  pango_layout_iter_get_line_yrange (iter, NULL, &bottom);
  return (double) bottom / PANGO_SCALE;
}

double
ff_kit_put_part (FfKit *self,
                 PangoLayout *layout,
                 guint *first,
                 FfInk ink,
                 double x,
                 double y,
                 double width,
                 double height)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double top = 0, taken = 0;
  guint at = 0;
  gboolean more = TRUE;

  for (; at < *first && more; at++)
    {
      top = get_line_bottom (iter);
      more = pango_layout_iter_next_line (iter);
    }
  while (more && (taken <= 0 || get_line_bottom (iter) - top <= height))
    {
      put_line (self, pango_layout_iter_get_line_readonly (iter), ink, FF_ALIGN_NATURAL, x,
                y - top + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE, width);
      taken = get_line_bottom (iter) - top;
      at++;
      more = pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);
  *first = at;
  return taken;
}

void
ff_kit_turn (FfKit *self, guint first, double fold)
{
  guint end = self->sheet->marks->len;

  for (guint i = first; i < end; i++)
    {
      FfMark mark = g_array_index (self->sheet->marks, FfMark, i);

      if (mark.kind != FF_MARK_LINE)
        continue;
      mark.x = self->paper.width - mark.x;
      mark.y = 2 * fold - mark.y;
      mark.turned = TRUE;
      add (self, &mark);
    }
}

/* -- words ------------------------------------------------------------------------------------ */

char *
ff_kit_dup_line (const char *text)
{
  g_autofree char *clean = ff_text_clean (text);

  g_strdelimit (clean, "\r\n\t", ' ');
  return g_utf8_substring (clean, 0, MIN (g_utf8_strlen (clean, -1), LONGEST_LINE));
}

PangoLayout *
ff_kit_set (FfKit *self, const char *text, double size, gboolean bold, double width)
{
  g_autofree char *clean = ff_text_clean (text);

  return ff_typesetter_set_at (self->setter, clean, size, bold, width);
}

PangoLayout *
ff_kit_set_short (
    FfKit *self, const char *text, double size, gboolean bold, double width, int n_lines)
{
  g_autofree char *line = ff_kit_dup_line (text);
  PangoLayout *layout = ff_typesetter_set_at (self->setter, line, size, bold, width);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_height (layout, -n_lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

gboolean
ff_kit_may_fit (const char *text, double size, double width, double height)
{
  return g_utf8_strlen (text, -1) <= width * height / (size * size * THINNEST_LETTER);
}

/* Broken between words only, a word that is too long sticks out. */
static gboolean
fits (PangoLayout *layout, double width, double height)
{
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  return ff_kit_get_height (layout) <= height && ff_layout_get_width (layout) <= width + 0.01;
}

PangoLayout *
ff_kit_set_largest (FfKit *self,
                    const char *text,
                    gboolean bold,
                    double width,
                    double height,
                    double least,
                    double most)
{
  int low = 0, high = (int) ((most - least) / SIZE_STEP);
  PangoLayout *best = ff_kit_set (self, text, least, bold, width);

  while (low < high)
    {
      int middle = (low + high + 1) / 2;
      double size = least + middle * SIZE_STEP;
      g_autoptr (PangoLayout) layout = ff_kit_may_fit (text, size, width, height)
                                           ? ff_kit_set (self, text, size, bold, width)
                                           : NULL;

      if (layout != NULL && fits (layout, width, height))
        {
          g_set_object (&best, layout);
          low = middle;
        }
      else
        high = middle - 1;
    }
  return best;
}
