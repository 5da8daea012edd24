/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_REPORT_SHEET (ff_report_sheet_get_type ())
/**
 * FfReportSheet:
 *
 * One page of a report as a sheet of paper, white in the dark style too; its pixels per point
 * follow from the width it is given. A screen reader hears which page it is.
 */
G_DECLARE_FINAL_TYPE (FfReportSheet, ff_report_sheet, FF, REPORT_SHEET, GtkWidget)

GtkWidget *ff_report_sheet_new (void);

/** ff_report_sheet_show: draws @page (from 0) of @pages from now on. */
void ff_report_sheet_show (FfReportSheet *self, FfPages *pages, guint page);

/** ff_report_sheet_dup_name: what a screen reader says of the page that is shown, such as "Page 3
 * of 9". */
char *ff_report_sheet_dup_name (FfReportSheet *self);

G_END_DECLS
