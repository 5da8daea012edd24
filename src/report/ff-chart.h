/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-document.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** FfChart: the bars of a table as a picture that stands by itself. */
typedef struct
{
  GBytes *png;
  double width, height; /* at which it is to be shown, in points */
  char *description;    /* what it says, in words */
} FfChart;

/**
 * ff_chart_draw:
 * @document: that gives the language and its direction
 * @block: with a table that has a column of bars
 * @width: in points
 *
 * Draws the words and figures beside the bars, and the bars, as the report has them on paper.
 *
 * Returns: (transfer full): the picture.
 */
FfChart *ff_chart_draw (FfDocument *document, const FfBlock *block, double width);
void ff_chart_free (FfChart *self);

/** ff_chart_is_in: Returns: whether @block is a table with bars. */
gboolean ff_chart_is_in (const FfBlock *block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfChart, ff_chart_free)

G_END_DECLS
