/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-xml-private.h"
#include "model/ff-proposition.h"
#include "model/ff-round-option.h"
#include "model/ff-round.h"
#include "model/ff-session-details.h"

#include <glib/gi18n.h>

/* What one pass over the records gathers for the next. */
typedef struct
{
  FfXmlReading *reading;
  GHashTable *numbers; /* "proposition 7" -> record (unowned) */
  GHashTable *options; /* "3 of 1": proposition 3 is an option of round 1 */
  GHashTable *ballots; /* "1 81273": a ballot of round 1; "slip 7 of 1 2": of its second count */
} FfXmlRules;

static char *
dup_pair (gint64 first, gint64 second)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, first, second);
}

static gboolean
check_number (FfXmlRules *self, FfRecord *record, int number, GError **error)
{
  const char *element = FF_RECORD_GET_CLASS (record)->table;
  char *key = g_strdup_printf ("%s %d", element, number);
  FfRecord *before = g_hash_table_lookup (self->numbers, key);

  if (before == NULL)
    {
      g_hash_table_insert (self->numbers, key, record);
      return TRUE;
    }
  g_free (key);
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, "proposition" or "round", a number, a line */
               _ ("%s, line %d: there is already a %s %d on line %d; every number may stand once."),
               self->reading->name, ff_xml_reading_get_line (self->reading, record), element,
               number, ff_xml_reading_get_line (self->reading, before));
  return FALSE;
}

static gboolean
check_details (FfXmlRules *self, FfRecord *record, GError **error)
{
  if (ff_record_get_id (record) == 1)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line; <session id="1"> stays as it is */
               _ ("%s, line %d: there can be one session only; write <session id=\"1\">."),
               self->reading->name, ff_xml_reading_get_line (self->reading, record));
  return FALSE;
}

static gboolean
check_record (FfXmlRules *self, FfRecord *record, GError **error)
{
  if (FF_IS_SESSION_DETAILS (record))
    return check_details (self, record, error);
  if (FF_IS_PROPOSITION (record))
    return check_number (self, record, ff_proposition_get_number (FF_PROPOSITION (record)), error);
  if (FF_IS_ROUND (record))
    return check_number (self, record, ff_round_get_number (FF_ROUND (record)), error);
  if (FF_IS_ROUND_OPTION (record))
    {
      FfRoundOption *option = FF_ROUND_OPTION (record);

      g_hash_table_add (self->options, dup_pair (ff_round_option_get_proposition (option),
                                                 ff_round_option_get_round (option)));
    }
  return TRUE;
}

/* -- ballots ---------------------------------------------------------------------------------- */

static gboolean
check_dots (FfXmlRules *self, const FfBallot *ballot, const FfDots *dots, int cap, GError **error)
{
  g_autofree char *key = dup_pair (dots->proposition, ballot->round);
  int line = ff_xml_reading_get_line (self->reading, ballot);

  if (!g_hash_table_contains (self->options, key))
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file, a line, the id of a proposition */
                   _ ("%s, line %d: this ballot names proposition %" G_GINT64_FORMAT
                      ", which is no option of its round."),
                   self->reading->name, line, dots->proposition);
      return FALSE;
    }
  if (cap == 0 || dots->dots <= cap)
    return TRUE;
  g_set_error (
      error, FF_ERROR, FF_ERROR_DATA,
      /* Translators: a file, a line, and two numbers of dots */
      _ ("%s, line %d: this ballot gives one option %d dots; the most in its round is %d."),
      self->reading->name, line, dots->dots, cap);
  return FALSE;
}

static gboolean
check_budget (FfXmlRules *self, const FfBallot *ballot, FfRound *round, GError **error)
{
  if (ff_ballot_get_total (ballot) <= ff_round_get_dots (round))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, and two numbers of dots */
               _ ("%s, line %d: this ballot gives %d dots; each voter of its round has %d."),
               self->reading->name, ff_xml_reading_get_line (self->reading, ballot),
               ff_ballot_get_total (ballot), ff_round_get_dots (round));
  return FALSE;
}

static gboolean
check_unique (FfXmlRules *self, const FfBallot *ballot, GError **error)
{
  if (g_hash_table_add (self->ballots, dup_pair (ballot->round, ballot->id)))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, the id of a ballot */
               _ ("%s, line %d: ballot %" G_GINT64_FORMAT " stands in its round twice."),
               self->reading->name, ff_xml_reading_get_line (self->reading, ballot), ballot->id);
  return FALSE;
}

static gboolean
check_slip (FfXmlRules *self, const FfBallot *ballot, GError **error)
{
  g_autofree char *pair = dup_pair (ballot->round, ballot->pass);

  if (ballot->slip == 0
      || g_hash_table_add (self->ballots, g_strdup_printf ("slip %d of %s", ballot->slip, pair)))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, the number printed on a paper ballot */
               _ ("%s, line %d: slip %d stands in its round twice; each slip counts once."),
               self->reading->name, ff_xml_reading_get_line (self->reading, ballot), ballot->slip);
  return FALSE;
}

static gboolean
check_ballot (FfXmlRules *self, const FfBallot *ballot, GError **error)
{
  FfRound *round = FF_ROUND (ff_xml_reading_find (self->reading, FF_TYPE_ROUND, ballot->round));

  if (!check_unique (self, ballot, error) || !check_slip (self, ballot, error)
      || !check_budget (self, ballot, round, error))
    return FALSE;
  for (guint i = 0; i < ballot->dots->len; i++)
    if (!check_dots (self, ballot, &g_array_index (ballot->dots, FfDots, i),
                     ff_round_get_cap (round), error))
      return FALSE;
  return TRUE;
}

gboolean
ff_xml_check_rules (FfXmlReading *reading, GError **error)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) options = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) ballots = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  FfXmlRules rules = { reading, numbers, options, ballots };

  for (guint i = 0; i < reading->snapshot->records->len; i++)
    if (!check_record (&rules, g_ptr_array_index (reading->snapshot->records, i), error))
      return FALSE;
  for (guint i = 0; i < reading->snapshot->ballots->len; i++)
    if (!check_ballot (&rules, g_ptr_array_index (reading->snapshot->ballots, i), error))
      return FALSE;
  return TRUE;
}
