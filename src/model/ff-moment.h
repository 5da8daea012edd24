/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/ff-clock.h"

G_BEGIN_DECLS

/*
 * A moment is when something of a meeting really happened, as the clock on the wall said: an ISO
 * 8601 local time to the minute, "2012-05-11T10:02", or "" for what has not happened yet. Of two
 * moments the later one is the greater text.
 */

/** ff_moment_new: @day: YYYY-MM-DD; @minutes: after midnight, 0 to 1439. Returns: (transfer full)
 */
char *ff_moment_new (const char *day, int minutes);

/** ff_moment_new_now: Returns: (transfer full): the moment that @clock shows. */
char *ff_moment_new_now (FfClock *clock);

/** ff_moment_dup_day: Returns: (transfer full): its day as YYYY-MM-DD; "" where it is none. */
char *ff_moment_dup_day (const char *moment);

/** ff_moment_get_minutes: Returns: minutes after midnight; -1 where it is no moment. */
int ff_moment_get_minutes (const char *moment);

/** ff_moment_dup_time: Returns: (transfer full): its time of day, "10:02"; "" where it is none. */
char *ff_moment_dup_time (const char *moment);

G_END_DECLS
