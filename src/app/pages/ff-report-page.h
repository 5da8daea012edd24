/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-page.h"

G_BEGIN_DECLS

#define FF_TYPE_REPORT_PAGE (ff_report_page_get_type ())
/**
 * FfReportPage:
 *
 * The report as it will be printed, following the session, with what saves and prints it. It is
 * laid out again only when something changed and only while it is in front.
 */
G_DECLARE_FINAL_TYPE (FfReportPage, ff_report_page, FF, REPORT_PAGE, FfPage)

/** ff_report_page_save_to: saves the report to @file, whose ending says in which format. */
void ff_report_page_save_to (FfReportPage *self, GFile *file);

G_END_DECLS
