/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** FfPace: how close the end of what is being done is. Nothing is ever closed by it. */
typedef enum
{
  FF_PACE_CALM,
  FF_PACE_SOON, /* a fifth of the time is left, or less */
  FF_PACE_LAST, /* a twentieth is left, or less */
  FF_PACE_OVER,
} FfPace;

/** FfCountdown: a timer as a value: what it shows follows from it and a monotonic clock. */
typedef struct
{
  int total;       /* seconds that it counts down from, more than 0 */
  gint64 end;      /* when it comes to 0 if it runs, in microseconds of the clock */
  gboolean paused; /* whether it stands */
  int stands;      /* seconds that are left then */
} FfCountdown;

/** ff_countdown_get_left: Returns: seconds that are left at @now; less than 0 when it is over. */
double ff_countdown_get_left (const FfCountdown *self, gint64 now);

/** ff_countdown_get_share: Returns: the part of its time that is left at @now, from 0 to 1. */
double ff_countdown_get_share (const FfCountdown *self, gint64 now);

FfPace ff_countdown_get_pace (const FfCountdown *self, gint64 now);

/**
 * ff_countdown_dup_digits:
 *
 * Returns: (transfer full): "12:30", "1:05:00", and when it is over how long for: "+0:40". The
 *   second that is shown is the one that is not over yet, so "0:00" is the end itself.
 */
char *ff_countdown_dup_digits (const FfCountdown *self, gint64 now);

/**
 * ff_countdown_get_rest: Returns: milliseconds from @now until it shows something else; 0 while it
 *   stands.
 */
guint ff_countdown_get_rest (const FfCountdown *self, gint64 now);

gboolean ff_countdown_equal (const FfCountdown *a, const FfCountdown *b);

/** ff_pace_get_words: Returns: what the room is told, translated; "" while there is time. */
const char *ff_pace_get_words (FfPace pace);

G_END_DECLS
