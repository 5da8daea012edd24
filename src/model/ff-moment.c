/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-moment.h"

#include "base/ff-text.h"

#include <string.h>

#define DAY_LENGTH 10 /* of "2012-05-11" */
#define MINUTES_A_DAY (24 * 60)

char *
ff_moment_new (const char *day, int minutes)
{
  g_return_val_if_fail (ff_text_is_date (day), g_strdup (""));
  g_return_val_if_fail (minutes >= 0 && minutes < MINUTES_A_DAY, g_strdup (""));

  return g_strdup_printf ("%sT%02d:%02d", day, minutes / 60, minutes % 60);
}

char *
ff_moment_new_now (FfClock *clock)
{
  g_autoptr (GDateTime) now = ff_clock_dup_now (clock);

  return g_date_time_format (now, "%Y-%m-%dT%H:%M");
}

char *
ff_moment_dup_day (const char *moment)
{
  return ff_moment_get_minutes (moment) >= 0 ? g_strndup (moment, DAY_LENGTH) : g_strdup ("");
}

/* A file from elsewhere may be more exact, down to seconds and zones; the minute is what counts. */
int
ff_moment_get_minutes (const char *moment)
{
  g_autofree char *day = NULL;
  const char *time;
  int hour, minute;

  g_return_val_if_fail (moment != NULL, -1);

  if (strlen (moment) < strlen ("2012-05-11T10:02") || moment[DAY_LENGTH] != 'T')
    return -1;
  day = g_strndup (moment, DAY_LENGTH);
  time = moment + DAY_LENGTH + 1;
  if (!ff_text_is_date (day) || !g_ascii_isdigit (time[0]) || !g_ascii_isdigit (time[1])
      || time[2] != ':' || !g_ascii_isdigit (time[3]) || !g_ascii_isdigit (time[4]))
    return -1;
  hour = g_ascii_digit_value (time[0]) * 10 + g_ascii_digit_value (time[1]);
  minute = g_ascii_digit_value (time[3]) * 10 + g_ascii_digit_value (time[4]);
  return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

char *
ff_moment_dup_time (const char *moment)
{
  int minutes = ff_moment_get_minutes (moment);

  return minutes >= 0 ? g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60) : g_strdup ("");
}
