/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-galley.h"

FfInk
ff_ink_for_phase (FfPhase phase)
{
  return phase == FF_PHASE_NONE ? FF_INK_TEXT : (FfInk) (FF_INK_PHASE + (int) phase);
}

static void
clear_heading (gpointer data)
{
  g_free (((FfHeading *) data)->title);
}

FfGalley *
ff_galley_new (double width, gboolean rtl)
{
  FfGalley *self = g_new0 (FfGalley, 1);

  self->width = width;
  self->rtl = rtl;
  self->strips = g_array_new (FALSE, TRUE, sizeof (FfStrip));
  self->marks = g_array_new (FALSE, TRUE, sizeof (FfMark));
  self->headings = g_array_new (FALSE, TRUE, sizeof (FfHeading));
  g_array_set_clear_func (self->headings, clear_heading);
  self->nodes = g_array_new (FALSE, TRUE, sizeof (FfNode));
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
ff_galley_free (FfGalley *self)
{
  g_array_unref (self->strips);
  g_array_unref (self->marks);
  g_array_unref (self->headings);
  g_array_unref (self->nodes);
  g_ptr_array_unref (self->layouts);
  g_free (self);
}

FfStrip *
ff_galley_add_strip (FfGalley *self, double height)
{
  FfStrip strip
      = { .height = height, .first_mark = self->marks->len, .heading = -1, .refers_to = -1 };

  g_array_append_val (self->strips, strip);
  return ff_galley_get_strip (self, self->strips->len - 1);
}

FfStrip *
ff_galley_get_strip (FfGalley *self, guint index)
{
  g_return_val_if_fail (index < self->strips->len, NULL);

  return &g_array_index (self->strips, FfStrip, index);
}

const FfMark *
ff_galley_get_mark (FfGalley *self, guint index)
{
  g_return_val_if_fail (index < self->marks->len, NULL);

  return &g_array_index (self->marks, FfMark, index);
}

FfHeading *
ff_galley_get_heading (FfGalley *self, guint index)
{
  g_return_val_if_fail (index < self->headings->len, NULL);

  return &g_array_index (self->headings, FfHeading, index);
}

void
ff_galley_open (FfGalley *self, const char *tag)
{
  FfNode node = { .tag = tag, .parent = self->node };

  g_array_append_val (self->nodes, node);
  self->node = self->nodes->len;
}

void
ff_galley_close (FfGalley *self)
{
  g_return_if_fail (self->node > 0);

  self->node = g_array_index (self->nodes, FfNode, self->node - 1).parent;
}

PangoLayout *
ff_galley_take_layout (FfGalley *self, PangoLayout *layout)
{
  g_ptr_array_add (self->layouts, layout);
  return layout;
}

static double
measure (PangoLayoutLine *line)
{
  PangoRectangle extents;

  pango_layout_line_get_extents (line, NULL, &extents);
  return (double) extents.width / PANGO_SCALE;
}

FfMark
ff_galley_place_line (FfGalley *self,
                      PangoLayoutLine *line,
                      FfInk ink,
                      FfAlign align,
                      double x,
                      double y,
                      double width)
{
  FfMark mark = { .kind = FF_MARK_LINE, .ink = ink, .x = x, .y = y, .width = width, .line = line };
  gboolean to_right;

  if (self->rtl)
    mark.x = self->width - x - width;
  if (align == FF_ALIGN_NATURAL)
    to_right = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  else
    to_right = self->rtl == (align == FF_ALIGN_START);
  if (to_right)
    mark.x += width - measure (line);
  return mark;
}

static void
add (FfGalley *self, const FfMark *mark)
{
  g_array_append_vals (self->marks, mark, 1);
  ff_galley_get_strip (self, self->strips->len - 1)->n_marks++;
}

void
ff_galley_add_line (FfGalley *self,
                    PangoLayoutLine *line,
                    FfInk ink,
                    FfAlign align,
                    double x,
                    double y,
                    double width)
{
  FfMark mark = ff_galley_place_line (self, line, ink, align, x, y, width);

  mark.node = self->node;
  add (self, &mark);
}

FfMark *
ff_galley_add_mark (
    FfGalley *self, FfMarkKind kind, FfInk ink, double x, double y, double width, double height)
{
  FfMark mark = { .kind = kind, .ink = ink, .x = x, .y = y, .width = width, .height = height };

  if (self->rtl)
    mark.x = self->width - x - width;
  add (self, &mark);
  return &g_array_index (self->marks, FfMark, self->marks->len - 1);
}
