/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-text.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* As much of a foreign text as a message can carry and still be one. */
#define QUOTE_LIMIT 40

static gboolean
can_be_kept (gunichar c)
{
  if (c == '\n' || c == '\t')
    return TRUE;
  if (c < 0x20 || (c >= 0x7f && c < 0xa0))
    return FALSE;
  return (c & 0xfffe) != 0xfffe && !(c >= 0xfdd0 && c <= 0xfdef);
}

char *
ff_text_clean (const char *text)
{
  char *clean = g_utf8_make_valid (text, -1);
  char *to = clean; /* never overtakes what is read, since a blank is the shortest character */

  for (const char *at = clean; *at != '\0';)
    {
      const char *next = g_utf8_next_char (at);

      if ((*at >= ' ' && *at < 0x7f) || can_be_kept (g_utf8_get_char (at)))
        while (at < next)
          *to++ = *at++;
      else
        *to++ = ' ';
      at = next;
    }
  *to = '\0';
  return g_strstrip (clean);
}

static const char *
skip_blanks (const char *at)
{
  while (*at == ' ' || *at == '\t' || g_str_has_prefix (at, "\u00a0"))
    at = g_utf8_next_char (at);
  return at;
}

static const char *
skip_bullet (const char *at)
{
  static const char *const bullets[]
      = { "-", "*", "+", "•", "–", "—", "◦", "‣", "▪", "●", "○", "·", "o" };

  for (guint i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (g_str_has_prefix (at, bullets[i]))
      {
        const char *after = at + strlen (bullets[i]);

        if (*after == ' ' || *after == '\t')
          return skip_blanks (after);
      }
  return at;
}

/* "12." and "12)" and "(12)" are numbering; "12" alone, "98%" and "10.30" are words. */
static const char *
skip_number (const char *at, int *number)
{
  gboolean bracketed = *at == '(';
  const char *digits = bracketed ? at + 1 : at;
  char *end = NULL;
  gint64 value;

  if (!g_ascii_isdigit (*digits))
    return at;
  value = g_ascii_strtoll (digits, &end, 10);
  if (value <= 0 || value > 9999 || (bracketed ? *end != ')' : *end != '.' && *end != ')'))
    return at;
  end++;
  if (*end != ' ' && *end != '\t' && *end != '\0')
    return at;
  if (number != NULL)
    *number = (int) value;
  return skip_blanks (end);
}

char *
ff_text_strip_item (const char *line, int *number)
{
  const char *at = skip_blanks (line);

  if (number != NULL)
    *number = 0;
  at = skip_bullet (at);
  at = skip_number (at, number);
  return ff_text_clean (at);
}

char *
ff_text_fold (const char *text)
{
  g_autofree char *decomposed = NULL;
  g_autoptr (GString) bare = NULL;

  /* Most of what is searched as one types; it needs no tables. */
  if (g_str_is_ascii (text))
    return g_ascii_strdown (text, -1);
  decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  bare = g_string_new (NULL);
  for (const char *at = decomposed; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_ismark (c))
        g_string_append_unichar (bare, c);
    }
  return g_utf8_casefold (bare->str, -1);
}

char *
ff_text_key (const char *text)
{
  g_autofree char *folded = ff_text_fold (text);
  GString *key = g_string_sized_new (strlen (folded));

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (key, c);
      else if (key->len > 0 && key->str[key->len - 1] != ' ')
        g_string_append_c (key, ' ');
    }
  return g_strchomp (g_string_free (key, FALSE));
}

static glong
first_clause_length (const char *text, glong limit)
{
  const char *at = text;

  for (glong n = 0; n <= limit && *at != '\0'; n++, at = g_utf8_next_char (at))
    if (strchr (".;:?!\n", *at) != NULL && (at[1] == ' ' || at[1] == '\0' || *at == '\n'))
      return n;
  return -1;
}

char *
ff_text_shorten (const char *text, glong limit)
{
  g_autofree char *clean = ff_text_clean (text);
  glong clause = first_clause_length (clean, limit);
  g_autofree char *cut = NULL;
  char *blank;

  g_return_val_if_fail (limit >= 8, NULL);

  if (clause > 0)
    return g_utf8_substring (clean, 0, clause);
  if (g_utf8_strlen (clean, -1) <= limit)
    return g_steal_pointer (&clean);
  cut = g_utf8_substring (clean, 0, limit - 1);
  blank = strrchr (cut, ' ');
  if (blank != NULL && blank > cut)
    *blank = '\0';
  for (size_t n = strlen (cut); n > 0 && strchr (",-(/ ", cut[n - 1]) != NULL; n--)
    cut[n - 1] = '\0';
  return g_strconcat (cut, "…", NULL);
}

char *
ff_text_quote (const char *text)
{
  g_autofree char *clean = g_strdelimit (ff_text_clean (text), "\n\t", ' ');
  g_autofree char *beginning = NULL;

  if (g_utf8_strlen (clean, -1) <= QUOTE_LIMIT)
    return g_steal_pointer (&clean);
  beginning = g_utf8_substring (clean, 0, QUOTE_LIMIT - 1);
  return g_strconcat (beginning, "…", NULL);
}

char **
ff_text_split_lines (const char *text)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  const char *at = g_str_has_prefix (text, "\ufeff") ? text + strlen ("\ufeff") : text;

  while (*at != '\0')
    {
      size_t n = strcspn (at, "\r\n");
      g_autofree char *line = g_strndup (at, n);

      g_strv_builder_add (lines, line);
      at += n;
      if (at[0] == '\r' && at[1] == '\n')
        at++;
      if (*at != '\0')
        at++;
    }
  return g_strv_builder_end (lines);
}

gboolean
ff_text_is_date (const char *text)
{
  static const char shape[] = "dddd-dd-dd";

  if (strlen (text) != strlen (shape))
    return FALSE;
  for (guint i = 0; shape[i] != '\0'; i++)
    if (shape[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != shape[i])
      return FALSE;
  return g_date_valid_dmy ((GDateDay) atoi (text + 8), (GDateMonth) atoi (text + 5),
                           (GDateYear) atoi (text));
}

/* Three numbers, or two and a word for the month: g_date_set_parse() would make up what is missing.
 */
static gboolean
has_day_month_year (const char *text)
{
  guint n_numbers = 0;
  gboolean word = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_ascii_isdigit (*at) && (at == text || !g_ascii_isdigit (at[-1])))
        n_numbers++;
      word = word || g_unichar_isalpha (g_utf8_get_char (at));
    }
  return n_numbers == 3 || (n_numbers == 2 && word);
}

char *
ff_text_parse_day (const char *text)
{
  g_autofree char *clean = ff_text_clean (text);
  GDate date;

  if (ff_text_is_date (clean))
    return g_steal_pointer (&clean);
  if (!has_day_month_year (clean))
    return NULL;
  g_date_clear (&date, 1);
  g_date_set_parse (&date, clean);
  if (!g_date_valid (&date))
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
}

char *
ff_text_format_day (const char *date)
{
  g_autoptr (GDateTime) noon = NULL;
  int year, month, day;

  if (!ff_text_is_date (date) || sscanf (date, "%4d-%2d-%2d", &year, &month, &day) != 3)
    return g_strdup ("");
  noon = g_date_time_new_utc (year, month, day, 12, 0, 0);
  /* Translators: a day in the form of g_date_time_format(): 11 May 2012 */
  return g_date_time_format (noon, _ ("%-e %B %Y"));
}

static int
compare_numbers (const void *a, const void *b)
{
  const int *first = a;
  const int *second = b;

  return (*first > *second) - (*first < *second);
}

char *
ff_text_ranges (const int *numbers, guint n_numbers)
{
  g_autofree int *sorted = g_memdup2 (numbers, n_numbers * sizeof (int));
  GString *text = g_string_new (NULL);

  if (n_numbers > 0)
    qsort (sorted, n_numbers, sizeof (int), compare_numbers);
  for (guint i = 0, last; i < n_numbers; i = last + 1)
    {
      for (last = i; last + 1 < n_numbers && sorted[last + 1] == sorted[last] + 1; last++)
        ;
      g_string_append_printf (text, i > 0 ? ", %d" : "%d", sorted[i]);
      if (last > i)
        g_string_append_printf (text, "–%d", sorted[last]);
    }
  return g_string_free (text, FALSE);
}
