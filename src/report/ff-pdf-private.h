/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

G_BEGIN_DECLS

/** FfPdfPages: pages on their way into a PDF, with as much of their structure as cairo can write.
 */
typedef struct
{
  FfPages *pages;
  cairo_t *cr;
  GArray *open;    /* of guint: the nodes that are open, from the outermost */
  GArray *order;   /* of const FfMark *: those of a page in the order in which they are read */
  gboolean tagged; /* whether what holds the whole document is open */
} FfPdfPages;

void ff_pdf_open (FfPdfPages *self);

/** ff_pdf_draw_page: draws @page, from 0, which follows the one drawn before. */
void ff_pdf_draw_page (FfPdfPages *self, guint page);

/** ff_pdf_close: ends the structure; no page follows. */
void ff_pdf_close (FfPdfPages *self);

G_END_DECLS
