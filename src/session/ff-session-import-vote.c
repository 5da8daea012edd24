/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-text.h"
#include "exchange/ff-vote-rows.h"
#include "session/ff-session-import-private.h"

#include <glib/gi18n.h>

static void
set_no_option (
    const char *place, GPtrArray *options, guint number_field, int number, GError **error)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (int));
  g_autofree char *known = NULL;

  for (guint i = 0; i < options->len; i++)
    {
      int own = (int) ff_record_get_number (g_ptr_array_index (options, i), number_field);

      g_array_append_val (numbers, own);
    }
  known = ff_text_ranges ((const int *) numbers->data, numbers->len);
  if (numbers->len == 0)
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file and line, a number */
                 _ ("%s: there is no proposition %d; the session has none yet."), place, number);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file and line, a number, the numbers there are: 1–4, 7 */
                 _ ("%s: there is no proposition %d; those to vote on are %s."), place, number,
                 known);
}

FfRecord *
ff_import_find_option (const FfImport *self,
                       GPtrArray *options,
                       guint number_field,
                       int line,
                       int number,
                       GError **error)
{
  g_autofree char *place = NULL;

  for (guint i = 0; i < options->len; i++)
    {
      FfRecord *option = g_ptr_array_index (options, i);

      if (ff_record_get_number (option, number_field) == number)
        return option;
    }
  place = ff_import_dup_place (self, line);
  set_no_option (place, options, number_field, number, error);
  return NULL;
}

static FfRound *
find_open_round (const FfImport *self)
{
  g_autoptr (GPtrArray) open
      = ff_model_list_where (self->model, FF_TYPE_ROUND, FF_ROUND_STATE, FF_STATE_OPEN);

  return open->len > 0 ? g_ptr_array_index (open, open->len - 1) : NULL;
}

static gboolean
check_open (FfRound *round, GError **error)
{
  if (ff_round_get_state (round) == FF_STATE_OPEN)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: the number of a round */
               _ ("Round %d is not open; votes can be imported into an open round only."),
               ff_round_get_number (round));
  return FALSE;
}

/* The round asked for; without a number the one that is open, if any. */
static gboolean
find_round (const FfImport *self, FfRound **round, GError **error)
{
  if (self->options.round == 0)
    {
      *round = find_open_round (self);
      return TRUE;
    }
  *round = ff_model_find_round (self->model, self->options.round);
  if (*round != NULL)
    return check_open (*round, error);
  g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
               /* Translators: the number of a round, and how many there are */
               _ ("There is no round %d; the session has %u."), self->options.round,
               ff_record_list_get_size (ff_model_get_list (self->model, FF_TYPE_ROUND)));
  return FALSE;
}

static GPtrArray *
list_options (const FfImport *self, FfRound *round)
{
  return ff_model_list_where (self->model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                              ff_record_get_id (FF_RECORD (round)));
}

/* -- ballots ---------------------------------------------------------------------------------- */

typedef struct
{
  const FfImport *import;
  FfRound *round;
  GPtrArray *options;  /* FfRoundOption */
  GPtrArray *ballots;  /* FfBallot */
  GHashTable *by_name; /* what a ballot is called -> FfBallot (unowned) */
} FfBallotBox;

static gboolean
find_group (FfBallotBox *self, const FfVoteRow *row, gint64 *group, GError **error)
{
  FfRecordList *groups = ff_model_get_list (self->import->model, FF_TYPE_STAKEHOLDER_GROUP);
  g_autofree char *wanted = ff_text_fold (row->group);
  g_autofree char *quoted = ff_text_quote (row->group);
  g_autofree char *place = ff_import_dup_place (self->import, row->line);

  *group = 0;
  for (guint i = 0; i < ff_record_list_get_size (groups); i++)
    {
      FfStakeholderGroup *at = ff_record_list_get (groups, i);
      g_autofree char *name = ff_text_fold (ff_stakeholder_group_get_name (at));

      if (g_str_equal (name, wanted))
        *group = ff_record_get_id (FF_RECORD (at));
    }
  if (*group != 0 || *wanted == '\0')
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file and line, the name of a stakeholder group */
               _ ("%s: there is no stakeholder group “%s”; add it to the session first."), place,
               quoted);
  return FALSE;
}

/* The number printed on a paper ballot is what the ballot is called. */
static int
get_slip (FfRound *round, const char *name)
{
  gint64 slip;

  if (ff_round_get_method (round) == FF_METHOD_SLIPS
      && g_ascii_string_to_signed (name, 10, 1, G_MAXINT, &slip, NULL))
    return (int) slip;
  return 0;
}

static FfBallot *
find_ballot (FfBallotBox *self, const FfVoteRow *row, GError **error)
{
  FfBallot *ballot = g_hash_table_lookup (self->by_name, row->ballot);
  g_autofree char *ballot_name = ff_text_quote (row->ballot);
  g_autofree char *place = ff_import_dup_place (self->import, row->line);
  gint64 group;

  if (!find_group (self, row, &group, error))
    return NULL;
  if (ballot == NULL)
    {
      ballot = ff_ballot_new (ff_record_get_id (FF_RECORD (self->round)));
      ballot->stakeholder_group = group;
      ballot->slip = get_slip (self->round, row->ballot);
      g_ptr_array_add (self->ballots, ballot);
      g_hash_table_insert (self->by_name, row->ballot, ballot);
    }
  if (ballot->stakeholder_group == group)
    return ballot;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file and line, what a ballot is called */
               _ ("%s: ballot %s belongs to another group above; a ballot has one group."), place,
               ballot_name);
  return NULL;
}

static gboolean
check_budget (FfBallotBox *self, const FfVoteRow *row, const FfBallot *ballot, GError **error)
{
  int total = ff_ballot_get_total (ballot) + row->dots;
  int cap = ff_round_get_cap (self->round);
  g_autofree char *ballot_name = ff_text_quote (row->ballot);
  g_autofree char *place = ff_import_dup_place (self->import, row->line);

  if (total > ff_round_get_dots (self->round))
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file and line, what a ballot is called, two counts of dots */
                 _ ("%s: ballot %s gives %d dots so far; each voter has %d."), place, ballot_name,
                 total, ff_round_get_dots (self->round));
  else if (cap > 0 && row->dots > cap)
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file and line, what a ballot is called, a count of dots, the
                  * number of a proposition, the most dots it may get */
                 _ ("%s: ballot %s gives %d dots to proposition %d; the most is %d."), place,
                 ballot_name, row->dots, row->proposition, cap);
  else
    return TRUE;
  return FALSE;
}

static gboolean
put_row (FfBallotBox *self, const FfVoteRow *row, GError **error)
{
  FfBallot *ballot = find_ballot (self, row, error);
  g_autofree char *ballot_name = ff_text_quote (row->ballot);
  g_autofree char *place = ff_import_dup_place (self->import, row->line);
  FfRecord *option;
  gint64 proposition;

  if (ballot == NULL)
    return FALSE;
  if (row->proposition == 0)
    return TRUE;
  option = ff_import_find_option (self->import, self->options, FF_ROUND_OPTION_NUMBER, row->line,
                                  row->proposition, error);
  if (option == NULL || !check_budget (self, row, ballot, error))
    return FALSE;
  proposition = ff_round_option_get_proposition (FF_ROUND_OPTION (option));
  if (ff_ballot_get (ballot, proposition) == 0)
    {
      ff_ballot_set (ballot, proposition, row->dots);
      return TRUE;
    }
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file and line, what a ballot is called, a number */
               _ ("%s: ballot %s names proposition %d a second time; put its dots together."),
               place, ballot_name, row->proposition);
  return FALSE;
}

static gboolean
check_takes_ballots (FfRound *round, GError **error)
{
  if (round == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                   _ ("No round is open; ballots can be imported into an open round only."));
      return FALSE;
    }
  if (ff_round_get_method (round) == FF_METHOD_TURNS
      || ff_round_get_method (round) == FF_METHOD_SLIPS)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: the number of a round */
               _ ("Round %d is counted without ballots; import a tally instead."),
               ff_round_get_number (round));
  return FALSE;
}

gboolean
ff_import_ballots (const FfImport *self, GError **error)
{
  g_autoptr (GPtrArray) rows = ff_vote_rows_read_ballots (self->source, error);
  g_autoptr (GPtrArray) ballots = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free);
  g_autoptr (GHashTable) by_name = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) options = NULL;
  FfRound *round = NULL;
  FfBallotBox box;

  if (rows == NULL || !find_round (self, &round, error) || !check_takes_ballots (round, error))
    return FALSE;
  options = list_options (self, round);
  box = (FfBallotBox){ self, round, options, ballots, by_name };
  for (guint i = 0; i < rows->len; i++)
    if (!put_row (&box, g_ptr_array_index (rows, i), error))
      return FALSE;
  ff_session_cast_ballots (self->session, ballots);
  return TRUE;
}

/* -- tallies ---------------------------------------------------------------------------------- */

static GPtrArray *
list_in_force (const FfImport *self)
{
  FfRecordList *propositions = ff_model_get_list (self->model, FF_TYPE_PROPOSITION);
  GPtrArray *in_force = g_ptr_array_new ();

  for (guint i = 0; i < ff_record_list_get_size (propositions); i++)
    {
      FfProposition *proposition = ff_record_list_get (propositions, i);

      if (!ff_proposition_get_withdrawn (proposition)
          && ff_proposition_get_joined_into (proposition) == 0)
        g_ptr_array_add (in_force, proposition);
    }
  return in_force;
}

static gboolean
check_first (const FfImport *self, GHashTable *lines, const FfVoteRow *row, GError **error)
{
  gpointer number = GINT_TO_POINTER (row->proposition);
  g_autofree char *place = ff_import_dup_place (self, row->line);

  if (!g_hash_table_contains (lines, number))
    {
      g_hash_table_insert (lines, number, GINT_TO_POINTER (row->line));
      return TRUE;
    }
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file and line, the number of a proposition, a line */
               _ ("%s: proposition %d already stands on line %d; each is counted once."), place,
               row->proposition, GPOINTER_TO_INT (g_hash_table_lookup (lines, number)));
  return FALSE;
}

static FfHandTally *
draft_tally (
    const FfImport *self, FfRound *round, GPtrArray *options, const FfVoteRow *row, GError **error)
{
  g_autoptr (FfHandTally) tally = FF_HAND_TALLY (ff_record_new (FF_TYPE_HAND_TALLY));
  FfRecord *option
      = ff_import_find_option (self, options,
                               round != NULL ? FF_ROUND_OPTION_NUMBER : FF_PROPOSITION_NUMBER,
                               row->line, row->proposition, error);

  if (option == NULL)
    return NULL;
  ff_hand_tally_set_proposition (tally, round != NULL ? ff_round_option_get_proposition (
                                            FF_ROUND_OPTION (option))
                                                      : ff_record_get_id (option));
  ff_hand_tally_set_dots (tally, row->dots);
  return g_steal_pointer (&tally);
}

gboolean
ff_import_tally (const FfImport *self, GError **error)
{
  g_autoptr (GPtrArray) rows = ff_vote_rows_read_tally (self->source, error);
  g_autoptr (GPtrArray) tallies = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) lines = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) options = NULL;
  FfRound *round = NULL;

  if (rows == NULL || !find_round (self, &round, error))
    return FALSE;
  options = round != NULL ? list_options (self, round) : list_in_force (self);
  for (guint i = 0; i < rows->len; i++)
    {
      const FfVoteRow *row = g_ptr_array_index (rows, i);
      FfHandTally *tally = NULL;

      if (check_first (self, lines, row, error))
        tally = draft_tally (self, round, options, row, error);
      if (tally == NULL)
        return FALSE;
      g_ptr_array_add (tallies, tally);
    }
  ff_session_enter_tally (self->session, round, tallies);
  return TRUE;
}
