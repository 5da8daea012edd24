/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-countdown.h"

#include <glib/gi18n.h>
#include <math.h>

#define SOON 0.20
#define LAST 0.05

double
ff_countdown_get_left (const FfCountdown *self, gint64 now)
{
  return self->paused ? self->stands : (double) (self->end - now) / G_USEC_PER_SEC;
}

double
ff_countdown_get_share (const FfCountdown *self, gint64 now)
{
  return CLAMP (ff_countdown_get_left (self, now) / self->total, 0, 1);
}

FfPace
ff_countdown_get_pace (const FfCountdown *self, gint64 now)
{
  double share = ff_countdown_get_left (self, now) / self->total;

  if (share <= 0)
    return FF_PACE_OVER;
  if (share <= LAST)
    return FF_PACE_LAST;
  return share <= SOON ? FF_PACE_SOON : FF_PACE_CALM;
}

char *
ff_countdown_dup_digits (const FfCountdown *self, gint64 now)
{
  double left = ff_countdown_get_left (self, now);
  int seconds = (int) (left >= 0 ? ceil (left) : floor (-left));
  const char *sign = left < 0 && seconds > 0 ? "+" : "";

  if (seconds >= 3600)
    return g_strdup_printf ("%s%d:%02d:%02d", sign, seconds / 3600, seconds / 60 % 60,
                            seconds % 60);
  return g_strdup_printf ("%s%d:%02d", sign, seconds / 60, seconds % 60);
}

guint
ff_countdown_get_rest (const FfCountdown *self, gint64 now)
{
  gint64 into;

  if (self->paused)
    return 0;
  into = (self->end - now) % G_USEC_PER_SEC;
  if (into <= 0)
    into += G_USEC_PER_SEC;
  return (guint) (into / 1000) + 1;
}

gboolean
ff_countdown_equal (const FfCountdown *a, const FfCountdown *b)
{
  return a->total == b->total && a->paused == b->paused
         && (a->paused ? a->stands == b->stands : a->end == b->end);
}

const char *
ff_pace_get_words (FfPace pace)
{
  static const char *const words[] = {
    [FF_PACE_CALM] = "",
    /* Translators: said to the room when a fifth of the time is left */
    [FF_PACE_SOON] = N_ ("Coming to an end"),
    /* Translators: said to the room when a twentieth of the time is left */
    [FF_PACE_LAST] = N_ ("A last word"),
    /* Translators: said to the room when the time is over */
    [FF_PACE_OVER] = N_ ("Time is up"),
  };

  return *words[pace] != '\0' ? _ (words[pace]) : "";
}
