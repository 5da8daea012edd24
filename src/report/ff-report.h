/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "model/ff-report-plan.h"
#include "report/ff-document.h"

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/*
 *   model --> FfDocument (blocks) --> FfPages (measured with Pango) --> painter on a cairo context
 *                   |                                                   PDF, printer, preview,
 * tests
 *                   +--> HTML, ODT, Markdown
 */

/** FfPaper: a sheet, in points (1/72 inch). */
typedef struct
{
  double width;
  double height;
  double margin; /* on all sides; 22 mm as a rule */
} FfPaper;

/** ff_paper_a4: 210 by 297 mm with margins of 22 mm. */
FfPaper ff_paper_a4 (void);
/** ff_paper_a3: 297 by 420 mm with margins of 22 mm. */
FfPaper ff_paper_a3 (void);
/** ff_paper_letter: 8.5 by 11 inches with margins of 22 mm. */
FfPaper ff_paper_letter (void);
/** ff_paper_find: Returns: whether there is a paper called @name: "a4", "a3" or "letter". */
gboolean ff_paper_find (const char *name, FfPaper *paper);
/** ff_paper_get_name: Returns: (nullable): what ff_paper_find() calls a paper as wide as @self. */
const char *ff_paper_get_name (const FfPaper *self);
/** ff_paper_for_locale: Returns: Letter where that is the custom, else A4. */
FfPaper ff_paper_for_locale (void);

#define FF_TYPE_PAGES (ff_pages_get_type ())
/**
 * FfPages:
 *
 * A report laid out on sheets of one size; immutable. Printer, preview, PDF and tests draw the
 * same pages.
 */
G_DECLARE_FINAL_TYPE (FfPages, ff_pages, FF, PAGES, GObject)

/**
 * ff_report_compose:
 * @plan: (nullable): what it holds; %NULL for the session's own plan
 * @paper: (nullable): that a summary must fit a page of; %NULL for the locale's
 *
 * Returns: (transfer full): the report of @model as blocks, for ff_report_layout_document() and
 *   ff_report_document_to_bytes().
 */
FfDocument *ff_report_compose (FfModel *model, const FfReportPlan *plan, const FfPaper *paper);

/** ff_report_layout: Returns: (transfer full): the report of @model on @paper. */
FfPages *ff_report_layout (FfModel *model, const FfPaper *paper);
/** ff_report_layout_document: as ff_report_layout(), for a report already built. */
FfPages *ff_report_layout_document (FfDocument *document, const FfPaper *paper);

guint ff_pages_get_n_pages (FfPages *self);
const FfPaper *ff_pages_get_paper (FfPages *self);

/**
 * ff_pages_draw:
 * @page: from 0
 * @cr: scaled so that one unit is one point, origin at the top left of the sheet
 */
void ff_pages_draw (FfPages *self, guint page, cairo_t *cr);

/**
 * ff_report_document_to_bytes:
 * @name: a file name; its ending chooses the format: ".pdf", ".html", ".odt" or ".md"
 * @paper: (nullable): of a PDF or ODT; %NULL for the locale's
 * @cancellable: (nullable)
 *
 * May be called on any thread, as long as nobody else uses @document.
 *
 * Returns: (transfer full): @document as the contents of a file; %NULL with one sentence if the
 *   ending is unknown, or with %G_IO_ERROR_CANCELLED.
 */
GBytes *ff_report_document_to_bytes (FfDocument *document,
                                     const char *name,
                                     const FfPaper *paper,
                                     GCancellable *cancellable,
                                     GError **error);

/**
 * ff_report_prepare:
 * @name: as in ff_report_document_to_bytes()
 *
 * Begins to look for the fonts of what shall be written as @name, if it needs any. It returns at
 * once, so that the session can be read meanwhile.
 */
void ff_report_prepare (const char *name);

/**
 * ff_report_write:
 * @plan: (nullable): what it holds; %NULL for the session's own plan
 * @path: where to write; its ending chooses the format, as in ff_report_document_to_bytes()
 *
 * Writes the report of @model whole or not at all.
 *
 * Returns: %FALSE with one sentence if the ending is unknown or the file cannot be written.
 */
gboolean
ff_report_write (FfModel *model, const FfReportPlan *plan, const char *path, GError **error);

G_END_DECLS
