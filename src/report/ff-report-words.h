/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ff_report_dup_date:
 * @iso8601: a day as YYYY-MM-DD, or ""
 *
 * Returns: (transfer full): the day as people of this locale write it, such as "11 May 2012".
 */
char *ff_report_dup_date (const char *iso8601);

/** ff_report_dup_short_date: as ff_report_dup_date(), for tables, where it stays on one line: "11
 * May 2012", "3 Dec 2012". */
char *ff_report_dup_short_date (const char *iso8601);

/**
 * ff_report_dup_time_span:
 * @start: minutes after midnight
 * @minutes: length; 0 where only the start is known
 *
 * Returns: (transfer full): such as "10:00–10:10".
 */
char *ff_report_dup_time_span (int start, int minutes);

/** ff_report_dup_percent: Returns: (transfer full): such as "14 %". */
char *ff_report_dup_percent (int percent);

/** ff_report_dup_list: Returns: (transfer full): the lines of @text that are not empty, as one
 *   enumeration. */
char *ff_report_dup_list (const char *text);

G_END_DECLS
