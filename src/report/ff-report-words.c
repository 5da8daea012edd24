/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-report-words.h"

#include "base/ff-text.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#define MINUTES_PER_DAY (24 * 60)

static char *
format_date (const char *iso8601, const char *format)
{
  g_autoptr (GDateTime) date = NULL;
  char *shown;

  if (!ff_text_is_date (iso8601))
    return ff_text_clean (iso8601);
  date = g_date_time_new_utc (atoi (iso8601), atoi (iso8601 + 5), atoi (iso8601 + 8), 12, 0, 0);
  shown = g_date_time_format (date, format);
  return shown != NULL ? shown : g_strdup (iso8601);
}

char *
ff_report_dup_date (const char *iso8601)
{
  /* Translators: a full date as g_date_time_format() makes it: day, name of the month, year */
  /* xgettext:no-c-format */
  return format_date (iso8601, _ ("%-d %B %Y"));
}

char *
ff_report_dup_short_date (const char *iso8601)
{
  /* Translators: a date as g_date_time_format() makes it: day, short name of the month, year */
  /* xgettext:no-c-format */
  g_autofree char *date = format_date (iso8601, _ ("%-d %b %Y"));
  g_auto (GStrv) parts = g_strsplit (date, " ", -1);

  return ff_text_is_date (iso8601) ? g_strjoinv ("\u00a0", parts) : g_steal_pointer (&date);
}

char *
ff_report_dup_time_span (int start, int minutes)
{
  int end = (start + minutes) % MINUTES_PER_DAY;

  start %= MINUTES_PER_DAY;
  if (minutes <= 0)
    /* Translators: a time of day as hour and minute */
    return g_strdup_printf (_ ("%d:%02d"), start / 60, start % 60);
  /* Translators: from one time of day to another, each as hour and minute */
  return g_strdup_printf (_ ("%d:%02d–%d:%02d"), start / 60, start % 60, end / 60, end % 60);
}

char *
ff_report_dup_percent (int percent)
{
  /* Translators: a share in per cent */
  return g_strdup_printf (_ ("%d %%"), percent);
}

char *
ff_report_dup_list (const char *text)
{
  g_auto (GStrv) lines = ff_text_split_lines (text);
  GString *list = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = ff_text_clean (lines[i]);

      if (*line == '\0')
        continue;
      if (list->len > 0 && list->str[list->len - 1] == ':')
        g_string_append_c (list, ' ');
      else if (list->len > 0)
        /* Translators: what divides the entries of an enumeration in one line */
        g_string_append (list, C_ ("enumeration", ", "));
      g_string_append (list, line);
    }
  return g_string_free (list, FALSE);
}
