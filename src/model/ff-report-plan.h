/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-session-details.h"

G_BEGIN_DECLS

/** FfReportSection: a part of the report that can be left out and moved. */
typedef enum
{
  FF_SECTION_INTRODUCTION,
  FF_SECTION_CONTENTS,
  FF_SECTION_MEETINGS,
  FF_SECTION_DISCOVER,
  FF_SECTION_DREAM,
  FF_SECTION_VOTE,
  FF_SECTION_CHOICE,
  FF_SECTION_DESIGN,
  FF_SECTION_NOTES,
  FF_SECTION_PEOPLE,
  FF_SECTION_UNANSWERED,
  FF_SECTION_ABOUT,
  FF_N_SECTIONS,
} FfReportSection;

/**
 * FfReportPlan:
 *
 * What the report of a session is to hold, as a value: it is read from the session's details,
 * changed, and written to a draft of them, so that it stays with the session and can be undone.
 */
typedef struct
{
  FfReportDepth depth;
  gboolean nameless;    /* whether people's names are left out */
  gboolean sorted_only; /* whether what was said under no theme is left out */
  FfReportSection order[FF_N_SECTIONS];
  gboolean hidden[FF_N_SECTIONS]; /* by section */
} FfReportPlan;

/** ff_report_section_get_nick: Returns: its name in files and on the command line: "discover". */
const char *ff_report_section_get_nick (FfReportSection section);

/** ff_report_plan_read: Returns: the plan that @details hold. */
FfReportPlan ff_report_plan_read (FfSessionDetails *details);

/** ff_report_plan_write: puts the plan into @draft. */
void ff_report_plan_write (const FfReportPlan *self, FfSessionDetails *draft);

/**
 * ff_report_plan_move:
 * @from: place of a section in the order
 * @to: the place that it gets; those between make room
 */
void ff_report_plan_move (FfReportPlan *self, guint from, guint to);

/**
 * ff_report_plan_choose:
 * @nicks: sections divided by commas
 *
 * Shows these sections alone, in this order.
 *
 * Returns: %FALSE with %FF_ERROR_USAGE that lists the sections; @self is then as it was.
 */
gboolean ff_report_plan_choose (FfReportPlan *self, const char *nicks, GError **error);

G_END_DECLS
