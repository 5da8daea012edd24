/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-dots.h"

#define GAP 0.35f

void
ff_dots_measure (int count, float diameter, float *width, float *height)
{
  int columns = MIN (count, FF_DOTS_PER_ROW);
  int rows = (count + FF_DOTS_PER_ROW - 1) / FF_DOTS_PER_ROW;

  *width = diameter * ((float) columns + GAP * (float) MAX (columns - 1, 0));
  *height = diameter * ((float) rows + GAP * (float) MAX (rows - 1, 0));
}

float
ff_dots_fit (int count, float width)
{
  float one, height;

  ff_dots_measure (count, 1, &one, &height);
  return one > 0 ? width / one : 0;
}

static void
draw_ring (GtkSnapshot *snapshot, const graphene_rect_t *area, float width, const GdkRGBA *colour)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, area, area->size.width / 2);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ width, width, width, width },
                              (GdkRGBA[4]){ *colour, *colour, *colour, *colour });
}

static void
draw_disc (GtkSnapshot *snapshot, const graphene_rect_t *area, const GdkRGBA *colour)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, area, area->size.width / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, colour, area);
  gtk_snapshot_pop (snapshot);
}

void
ff_dots_snapshot (GtkSnapshot *snapshot,
                  const graphene_rect_t *area,
                  float diameter,
                  int filled,
                  int count,
                  const GdkRGBA *colour,
                  gboolean right_to_left)
{
  float pitch = diameter * (1 + GAP);

  for (int i = 0; i < count; i++)
    {
      float along = (float) (i % FF_DOTS_PER_ROW) * pitch;
      float x = right_to_left ? area->size.width - diameter - along : along;
      float y = (float) (i / FF_DOTS_PER_ROW) * pitch;
      graphene_rect_t dot;

      graphene_rect_init (&dot, area->origin.x + x, area->origin.y + y, diameter, diameter);
      draw_ring (snapshot, &dot, diameter / 14, colour);
      graphene_rect_inset (&dot, diameter / 7, diameter / 7);
      if (i < filled)
        draw_disc (snapshot, &dot, colour);
    }
}
