/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_REPORT_VIEW (ff_report_view_get_type ())
/**
 * FfReportView:
 *
 * The pages of a report below one another, for a #GtkScrolledWindow. The arrow keys scroll, Page
 * Up and Page Down turn pages, Home and End go to the first and last; Ctrl with plus, minus and
 * zero, or with the wheel, zooms. Only the sheets in sight are drawn.
 *
 * Properties: "page" (read-only, from 1: the page in front; 0 without pages), "n-pages"
 * (read-only), "zoom" (1 shows the paper at its true size on a screen of 96 pixels to the inch),
 * "fit-width" (whether the zoom follows the width; true at first, until somebody zooms).
 */
G_DECLARE_FINAL_TYPE (FfReportView, ff_report_view, FF, REPORT_VIEW, GtkWidget)

GtkWidget *ff_report_view_new (void);

/** ff_report_view_set_pages: shows @pages (nullable) instead, at the place it was at before. */
void ff_report_view_set_pages (FfReportView *self, FfPages *pages);

/** ff_report_view_get_pages: Returns: (transfer none) (nullable): what it shows. */
FfPages *ff_report_view_get_pages (FfReportView *self);

/** ff_report_view_get_page: Returns: the page in front, from 1; 0 without pages. */
guint ff_report_view_get_page (FfReportView *self);
guint ff_report_view_get_n_pages (FfReportView *self);

/** ff_report_view_show_page: scrolls to the top of @page, from 1. */
void ff_report_view_show_page (FfReportView *self, guint page);

double ff_report_view_get_zoom (FfReportView *self);
/** ff_report_view_set_zoom: @zoom: from 0.25 to 4; what is in the middle stays there. */
void ff_report_view_set_zoom (FfReportView *self, double zoom);
/** ff_report_view_zoom_by: @steps: up (1) or down (-1) the usual steps. */
void ff_report_view_zoom_by (FfReportView *self, int steps);
gboolean ff_report_view_get_fit_width (FfReportView *self);
void ff_report_view_set_fit_width (FfReportView *self, gboolean fit_width);

G_END_DECLS
