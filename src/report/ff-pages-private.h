/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-document.h"
#include "report/ff-galley.h"
#include "report/ff-report.h"

G_BEGIN_DECLS

/* Private to the pages, their painter and the PDF writer. */

/** FfSheet: one page: its marks, in points from the top left of the sheet. */
typedef struct
{
  GArray *marks; /* of FfMark */
} FfSheet;

/** ff_pages_new: @galley: (transfer full): whose headings know their pages; @sheets: (transfer
 *   full) (element-type FfSheet). */
FfPages *
ff_pages_new (FfDocument *document, const FfPaper *paper, FfGalley *galley, GPtrArray *sheets);

FfSheet *ff_sheet_new (void);
void ff_sheet_free (FfSheet *self);

const FfSheet *ff_pages_get_sheet (FfPages *self, guint page);
const FfHeading *ff_pages_get_heading (FfPages *self, guint index);
guint ff_pages_get_n_headings (FfPages *self);
FfDocument *ff_pages_get_document (FfPages *self);
/** ff_pages_get_node: @node: as in FfMark, above 0. */
const FfNode *ff_pages_get_node (FfPages *self, guint node);
/** ff_pages_get_depth: Returns: how far from the top of the sheet @page is used, in points. */
double ff_pages_get_depth (FfPages *self, guint page);
/** ff_pages_has_nodes: Returns: whether the structure of the text is known. */
gboolean ff_pages_has_nodes (FfPages *self);

/** ff_mark_paint: draws @mark on @cr, one unit a point. */
void ff_mark_paint (const FfMark *mark, cairo_t *cr);

/**
 * ff_marks_paint:
 * @marks: (array length=n): in the order in which they are painted
 *
 * Draws the first of @marks and those after it that can be painted along with it.
 *
 * Returns: how many were drawn; 1 or more.
 */
guint ff_marks_paint (const FfMark *const *marks, guint n, cairo_t *cr);

/** ff_sheet_paint: draws @sheet on @cr, one unit a point. */
void ff_sheet_paint (const FfSheet *sheet, cairo_t *cr);

G_END_DECLS
