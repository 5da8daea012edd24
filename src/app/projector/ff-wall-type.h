/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * FfWallType: the measures of the wall, in pixels, from its height H.
 *
 * What must be read is set so large that its capitals, not merely its line, stand a share of H
 * tall, H/25 where the room was not measured (ff-legibility.h): the rule is for the person at the
 * back, who sees ink. What need not be read (marks, clock, page) stands at five eighths of that.
 */
typedef struct
{
  PangoContext *context; /* borrowed */
  gboolean right_to_left;
  double width, height;
  double edge;        /* width of the coloured edge */
  double start, end;  /* of the content, along the reading direction */
  double top, bottom; /* of the content */
  double foot;        /* where what stands beneath the content ends */
  double capital;     /* how tall a capital stands in type that must be read */
  double reading;     /* size of type that must be read */
  double small;       /* size of type that need not be read */
  double average;     /* width of an average character of type of size 1 */
} FfWallType;

/**
 * ff_wall_type_init:
 * @context: borrowed; its base direction says where lines start
 * @share: of the height that a capital of what must be read stands, see ff_legibility_find_share()
 */
void
ff_wall_type_init (FfWallType *type, PangoContext *context, int width, int height, double share);

/**
 * ff_wall_type_layout:
 * @size: of the type, in pixels
 * @width: to wrap at, or 0 for a single line
 *
 * Returns: (transfer full): @text with a line height of 1.25, aligned where reading starts. Its
 *   last line is never a single short word. It may be shared with others: copy it to change it.
 */
PangoLayout *ff_wall_type_layout (
    const FfWallType *type, const char *text, double size, PangoWeight weight, double width);

/** FfWallRoom: what a text may take, in pixels. */
typedef struct
{
  double width, height;
} FfWallRoom;

/**
 * ff_wall_type_fit:
 * @largest: size to start from
 * @smallest: size to end at, whether or not it fits
 *
 * Returns: (transfer full): @text as large as it goes in @room, no word broken, in lines of 45
 *   characters at most and about equal length. It may be shared with others, too.
 */
PangoLayout *ff_wall_type_fit (const FfWallType *type,
                               const char *text,
                               PangoWeight weight,
                               const FfWallRoom *room,
                               double largest,
                               double smallest);

/** ff_wall_type_measure: Returns: the widest line for type of @size: 45 characters. */
double ff_wall_type_measure (const FfWallType *type, double size);

/** ff_layout_width: Returns: the width at which @layout wraps, or its own if it does not. */
double ff_layout_width (PangoLayout *layout);
double ff_layout_height (PangoLayout *layout);
/** ff_layout_baseline: Returns: how far the first baseline is below the top. */
double ff_layout_baseline (PangoLayout *layout);

G_END_DECLS
