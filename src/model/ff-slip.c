/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-slip.h"

#include "base/ff-error.h"

#include <glib/gi18n.h>
#include <string.h>

/* A number with more digits than this is a slip of the hand, not a number. */
#define LARGEST 99999

typedef struct
{
  const char *at;
  FfRound *round;
  GPtrArray *options;
  FfBallot *ballot;
} FfSlipReader;

static void
skip_dividers (FfSlipReader *reader)
{
  while (*reader->at != '\0')
    {
      gunichar c = g_utf8_get_char (reader->at);

      if (!g_unichar_isspace (c) && c != ',' && c != ';')
        return;
      reader->at = g_utf8_next_char (reader->at);
    }
}

static void
skip_blanks (FfSlipReader *reader)
{
  while (*reader->at == ' ' || *reader->at == '\t')
    reader->at++;
}

static gboolean
refuse_unreadable (FfSlipReader *reader, GError **error)
{
  size_t n = strcspn (reader->at, " \t,;");
  g_autofree char *word = g_strndup (reader->at, n);

  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: %s is what somebody typed where a number was expected */
               _ ("“%s” cannot be read; write a slip as in “7: 3 3 9” or “3*2 9”."), word);
  return FALSE;
}

/* Digits of any script count, as keyboards differ. */
static gboolean
read_number (FfSlipReader *reader, int *number, GError **error)
{
  const char *at = reader->at;
  int value = 0;

  while (*at != '\0' && g_unichar_isdigit (g_utf8_get_char (at)) && value <= LARGEST)
    {
      value = 10 * value + g_unichar_digit_value (g_utf8_get_char (at));
      at = g_utf8_next_char (at);
    }
  if (at == reader->at || value > LARGEST)
    return refuse_unreadable (reader, error);
  reader->at = at;
  *number = value;
  return TRUE;
}

/* A leading number is the slip's only if a colon follows it. */
static void
read_slip_number (FfSlipReader *reader)
{
  const char *start = reader->at;
  int slip = 0;

  if (read_number (reader, &slip, NULL))
    {
      skip_blanks (reader);
      if (slip > 0 && *reader->at == ':')
        {
          reader->ballot->slip = slip;
          reader->at++;
          return;
        }
    }
  reader->at = start;
}

static gboolean
read_times (FfSlipReader *reader, int *times, GError **error)
{
  const char *start = reader->at;
  gunichar sign;

  *times = 1;
  skip_blanks (reader);
  sign = *reader->at != '\0' ? g_utf8_get_char (reader->at) : 0;
  if (sign != '*' && sign != 'x' && sign != 'X' && sign != 0x00d7)
    {
      reader->at = start;
      return TRUE;
    }
  reader->at = g_utf8_next_char (reader->at);
  skip_blanks (reader);
  return read_number (reader, times, error);
}

static FfRoundOption *
find_option (FfSlipReader *reader, int number)
{
  for (guint i = 0; i < reader->options->len; i++)
    {
      FfRoundOption *option = g_ptr_array_index (reader->options, i);

      if (ff_round_option_get_number (option) == number)
        return option;
    }
  return NULL;
}

static gboolean
read_item (FfSlipReader *reader, GError **error)
{
  FfRoundOption *option;
  gint64 id;
  int number, times;

  if (!read_number (reader, &number, error) || !read_times (reader, &times, error))
    return FALSE;
  option = find_option (reader, number);
  if (option == NULL)
    {
      /* Translators: %d is the number of a proposition */
      g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
                   _ ("There is no proposition %d in this vote."), number);
      return FALSE;
    }
  id = ff_round_option_get_proposition (option);
  /* Held down so that no sum overflows; it is over any budget anyway. */
  ff_ballot_set (reader->ballot, id, MIN (ff_ballot_get (reader->ballot, id) + times, LARGEST));
  return TRUE;
}

static gboolean
check_budget (FfSlipReader *reader, GError **error)
{
  int given = ff_ballot_get_total (reader->ballot);
  int budget = ff_round_get_dots (reader->round);

  if (given <= budget)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: the first %d is the dots on one slip, the second those allowed */
               ngettext ("This slip gives %d dot; each voter has %d.",
                         "This slip gives %d dots; each voter has %d.", (unsigned long) given),
               given, budget);
  return FALSE;
}

static gboolean
check_cap (FfSlipReader *reader, GError **error)
{
  int cap = ff_round_get_cap (reader->round);

  for (guint i = 0; cap > 0 && i < reader->options->len; i++)
    {
      FfRoundOption *option = g_ptr_array_index (reader->options, i);
      int dots = ff_ballot_get (reader->ballot, ff_round_option_get_proposition (option));

      if (dots <= cap)
        continue;
      g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                   /* Translators: dots on the slip, number of the proposition, dots allowed */
                   ngettext ("This slip gives %d dot to proposition %d; %d at most is allowed.",
                             "This slip gives %d dots to proposition %d; %d at most is allowed.",
                             (unsigned long) dots),
                   dots, ff_round_option_get_number (option), cap);
      return FALSE;
    }
  return TRUE;
}

FfBallot *
ff_slip_parse (const char *text, FfRound *round, GPtrArray *options, GError **error)
{
  g_autoptr (FfBallot) ballot = ff_ballot_new (ff_record_get_id (FF_RECORD (round)));
  FfSlipReader reader = { text, round, options, ballot };

  skip_dividers (&reader);
  if (*reader.at == '\0')
    {
      g_set_error_literal (error, FF_ERROR, FF_ERROR_DATA,
                           _ ("Type the proposition numbers on the slip, as in “7: 3 3 9”."));
      return NULL;
    }
  read_slip_number (&reader);
  for (skip_dividers (&reader); *reader.at != '\0'; skip_dividers (&reader))
    if (!read_item (&reader, error))
      return NULL;
  if (!check_budget (&reader, error) || !check_cap (&reader, error))
    return NULL;
  return g_steal_pointer (&ballot);
}

char *
ff_slip_dup_text (const FfBallot *ballot, GPtrArray *options)
{
  GString *text = g_string_new (NULL);

  if (ballot->slip > 0)
    g_string_append_printf (text, "%d:", ballot->slip);
  for (guint i = 0; i < options->len; i++)
    {
      FfRoundOption *option = g_ptr_array_index (options, i);
      int dots = ff_ballot_get (ballot, ff_round_option_get_proposition (option));

      if (dots == 0)
        continue;
      if (text->len > 0)
        g_string_append_c (text, ' ');
      g_string_append_printf (text, "%d", ff_round_option_get_number (option));
      if (dots > 1)
        g_string_append_printf (text, "*%d", dots);
    }
  return g_string_free (text, FALSE);
}
