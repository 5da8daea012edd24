/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "model/ff-report-plan.h"
#include "report/ff-document.h"

G_BEGIN_DECLS

/**
 * ff_report_build:
 *
 * Turns a session into the blocks of its report; a pure function of the model and the locale.
 *
 * Returns: (transfer full): the report. A session without anything still has its title page.
 */
FfDocument *ff_report_build (FfModel *model);

/** ff_report_set_metadata: gives @document the title, authors, subject and language of @model. */
void ff_report_set_metadata (FfDocument *document, FfModel *model);

/** ff_report_build_with: as ff_report_build(), by @plan instead of that of the session. */
FfDocument *ff_report_build_with (FfModel *model, const FfReportPlan *plan);

/** FF_SUMMARY_MOST_ROWS: as much of each list as a summary may show. */
#define FF_SUMMARY_MOST_ROWS 9

/**
 * ff_report_build_summary:
 * @rows: the most to show of each list, from 1; what does not fit is counted
 *
 * Returns: (transfer full): what is to be known of a session at a glance: who met, what the room
 *   chose, and who does what. Every text in it is short, so that with few rows it fits one page.
 */
FfDocument *ff_report_build_summary (FfModel *model, const FfReportPlan *plan, guint rows);

G_END_DECLS
