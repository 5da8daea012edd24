/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-report-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_REPORT_STRIP (ff_report_strip_get_type ())
/**
 * FfReportStrip:
 *
 * The pages of a #FfReportView in small, one below another; the one in front is selected, and
 * selecting another brings it to the front. Only those in sight are drawn.
 *
 * Property "view" (set once).
 */
G_DECLARE_FINAL_TYPE (FfReportStrip, ff_report_strip, FF, REPORT_STRIP, AdwBin)

G_END_DECLS
