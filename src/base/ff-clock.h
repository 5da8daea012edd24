/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define FF_TYPE_CLOCK (ff_clock_get_type ())
/**
 * FfClock:
 *
 * Where the time comes from. Planned times and dates are read from the wall clock, running
 * timers from the monotonic one. A test uses a set clock that stands still until it is moved.
 */
G_DECLARE_FINAL_TYPE (FfClock, ff_clock, FF, CLOCK, GObject)

/** ff_clock_new_system: Returns: (transfer full): a clock that follows the machine's. */
FfClock *ff_clock_new_system (void);

/**
 * ff_clock_new_set:
 * @iso8601: the wall time at which the clock stands, e.g. "2012-05-11T10:00:00Z"
 *
 * Returns: (transfer full): a clock that only ff_clock_advance() moves.
 */
FfClock *ff_clock_new_set (const char *iso8601);

/** ff_clock_advance: moves a set clock on by @seconds, wall and monotonic alike. */
void ff_clock_advance (FfClock *self, gint64 seconds);

/** ff_clock_sleep: moves a set clock on as the machine's is when that sleeps for @seconds. */
void ff_clock_sleep (FfClock *self, gint64 seconds);

/** ff_clock_set_right: moves the time of day of a set clock by @seconds, and nothing else. */
void ff_clock_set_right (FfClock *self, gint64 seconds);

/** ff_clock_dup_now: Returns: (transfer full): the wall time, in the local time zone. */
GDateTime *ff_clock_dup_now (FfClock *self);

/** ff_clock_dup_today: Returns: (transfer full): the local date as YYYY-MM-DD. */
char *ff_clock_dup_today (FfClock *self);

/**
 * ff_clock_get_monotonic: Returns: microseconds on a clock that never jumps, whatever is done to
 *   the time of day, and that goes on while the machine sleeps.
 */
gint64 ff_clock_get_monotonic (FfClock *self);

/**
 * ff_clock_get_slept: Returns: microseconds that the machine has slept since it was started, part
 *   of what ff_clock_get_monotonic() counts; 0 on systems that do not tell.
 */
gint64 ff_clock_get_slept (FfClock *self);

G_END_DECLS
