/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-field-format.h"

#include "base/ff-error.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

static char *
format_text (FfRecord *record, guint field)
{
  return g_strdup (ff_record_get_text (record, field));
}

static gboolean
parse_text (FfSession *session, const char *text, FfRecord *draft, guint field, GError **error)
{
  ff_record_set_text (draft, field, text);
  return TRUE;
}

const FfFieldFormat ff_field_format_text = { format_text, parse_text };

static char *
format_number (FfRecord *record, guint field)
{
  gint64 value = ff_record_get_number (record, field);

  return value != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, value) : g_strdup ("");
}

static gboolean
parse_number (FfSession *session, const char *text, FfRecord *draft, guint field, GError **error)
{
  guint64 value = 0;

  if (*text != '\0' && !g_ascii_string_to_unsigned (text, 10, 0, 100000, &value, NULL))
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: what somebody typed where a number belongs */
                   _ ("“%s” is not a whole number."), text);
      return FALSE;
    }
  ff_record_set_number (draft, field, (gint64) value);
  return TRUE;
}

const FfFieldFormat ff_field_format_number = { format_number, parse_number };

char *
ff_format_date (const char *iso)
{
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *moment = g_strdup_printf ("%sT12:00:00Z", iso);

  if (!ff_text_is_date (iso))
    return g_strdup ("");
  date = g_date_time_new_from_iso8601 (moment, NULL);
  /* Translators: a day as it is written in running text, "11 May 2012"; see man strftime */
  return g_date_time_format (date, _ ("%-d %B %Y"));
}

char *
ff_parse_date (const char *text)
{
  return ff_text_parse_day (text);
}

static char *
format_date (FfRecord *record, guint field)
{
  return ff_format_date (ff_record_get_text (record, field));
}

static gboolean
parse_date (FfSession *session, const char *text, FfRecord *draft, guint field, GError **error)
{
  g_autofree char *iso = *text != '\0' ? ff_parse_date (text) : g_strdup ("");

  if (iso == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: what somebody typed where a date belongs */
                   _ ("“%s” is not a date; write it like 11 May 2012 or 2012-05-11."), text);
      return FALSE;
    }
  ff_record_set_text (draft, field, iso);
  return TRUE;
}

const FfFieldFormat ff_field_format_date = { format_date, parse_date };

/* Hours and minutes, whatever divides them, and 'a' or 'p' for the half of the day. */
static gboolean
match_time (const char *text, int *hours, int *minutes, char *half)
{
  g_autoptr (GRegex) regex = NULL;
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;

  regex = g_regex_new (
      "^\\s*(\\d{1,2})(?:\\s*[:.hH]?\\s*(\\d{2}))?\\s*(?:([aApP])\\.?[mM]\\.?)?\\s*$", 0, 0, NULL);
  if (!g_regex_match (regex, text, 0, &match))
    return FALSE;
  first = g_match_info_fetch (match, 1);
  second = g_match_info_fetch (match, 2);
  third = g_match_info_fetch (match, 3);
  *hours = atoi (first);
  *minutes = second != NULL ? atoi (second) : 0;
  *half = third != NULL ? g_ascii_tolower (*third) : '\0';
  return TRUE;
}

gboolean
ff_parse_time (const char *text, int *minutes)
{
  int hour, minute;
  char half;

  if (!match_time (text, &hour, &minute, &half))
    return FALSE;
  if (half == 'p' && hour < 12)
    hour += 12;
  if (half == 'a' && hour == 12)
    hour = 0;
  if (hour > 23 || minute > 59)
    return FALSE;
  *minutes = hour * 60 + minute;
  return TRUE;
}

static char *
format_time (FfRecord *record, guint field)
{
  int start = (int) ff_record_get_number (record, field);

  return start >= 0 ? g_strdup_printf ("%02d:%02d", start / 60, start % 60) : g_strdup ("");
}

gboolean
ff_field_parse_time (const char *text, int *minutes, GError **error)
{
  if (ff_parse_time (text, minutes))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: what somebody typed where a time of day belongs */
               _ ("“%s” is not a time of day; write it like 13:30."), text);
  return FALSE;
}

static gboolean
parse_time (FfSession *session, const char *text, FfRecord *draft, guint field, GError **error)
{
  int minutes = -1;

  if (*text != '\0' && !ff_field_parse_time (text, &minutes, error))
    return FALSE;
  ff_record_set_number (draft, field, minutes);
  return TRUE;
}

const FfFieldFormat ff_field_format_time = { format_time, parse_time };

const FfFieldFormat *
ff_field_format_for (FfFieldKind kind)
{
  switch (kind)
    {
    case FF_FIELD_DATE:
      return &ff_field_format_date;
    case FF_FIELD_INTEGER:
      return &ff_field_format_number;
    case FF_FIELD_TEXT:
    case FF_FIELD_BOOLEAN:
    case FF_FIELD_CHOICE:
    case FF_FIELD_REFERENCE:
    default:
      return &ff_field_format_text;
    }
}
