/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Dots are counted in groups, not one by one: five stand in a row. */
#define FF_DOTS_PER_ROW 5

/** ff_dots_measure: how much room @count dots of @diameter take. */
void ff_dots_measure (int count, float diameter, float *width, float *height);

/** ff_dots_fit: Returns: the diameter at which @count dots are @width wide. */
float ff_dots_fit (int count, float width);

/**
 * ff_dots_snapshot:
 * @area: as measured; the first dot is at its top, where reading starts
 * @filled: how many of @count are filled; the rest are empty rings
 *
 * Draws dots as rings with a disc inside, in rows of five.
 */
void ff_dots_snapshot (GtkSnapshot *snapshot,
                       const graphene_rect_t *area,
                       float diameter,
                       int filled,
                       int count,
                       const GdkRGBA *colour,
                       gboolean right_to_left);

G_END_DECLS
