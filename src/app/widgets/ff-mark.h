/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-palette.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FfMarkShape: the marks that tell steps apart where colour cannot: the four phases have an open
 * circle, a star, a square and an arrow; the steps around them a pencil stroke, dots and a sheet.
 */
typedef enum
{
  FF_MARK_NONE,
  FF_MARK_PREPARE,
  FF_MARK_DISCOVER,
  FF_MARK_DREAM,
  FF_MARK_VOTE,
  FF_MARK_DESIGN,
  FF_MARK_DESTINY,
  FF_MARK_REPORT,
} FfMarkShape;
#define FF_TYPE_MARK_SHAPE (ff_mark_shape_get_type ())
GType ff_mark_shape_get_type (void);

#define FF_TYPE_MARK (ff_mark_get_type ())
/**
 * FfMark:
 *
 * A small drawn mark in its phase's colour, following the light and the dark style. It says
 * nothing to a screen reader: a label stands beside it.
 *
 * Properties: "shape" (FfMarkShape) and "size" (edge length in pixels, 16 at first).
 */
G_DECLARE_FINAL_TYPE (FfMark, ff_mark, FF, MARK, GtkWidget)

GtkWidget *ff_mark_new (FfMarkShape shape, int size);
void ff_mark_set_shape (FfMark *self, FfMarkShape shape);

/** ff_mark_get_colour: Returns: the colour of @shape on @ground. */
GdkRGBA ff_mark_get_colour (FfMarkShape shape, FfGround ground);

/**
 * ff_mark_snapshot_shape:
 * @area: the square that the mark fills
 *
 * Draws @shape, for those who draw a whole picture of their own. In right-to-left it is mirrored.
 */
void ff_mark_snapshot_shape (FfMarkShape shape,
                             GtkSnapshot *snapshot,
                             const graphene_rect_t *area,
                             const GdkRGBA *colour,
                             gboolean right_to_left);

/** ff_mark_shape_of_phase: Returns: the mark of @phase. */
FfMarkShape ff_mark_shape_of_phase (FfPhase phase);

G_END_DECLS
