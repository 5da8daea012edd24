/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-ballots-csv.h"

#include "base/ff-error.h"
#include "exchange/ff-csv.h"
#include "model/ff-proposition.h"
#include "model/ff-round.h"
#include "model/ff-stakeholder-group.h"

#include <glib/gi18n.h>

typedef struct
{
  FfSnapshot *session;
  gboolean with_groups;
  GString *csv;
} FfBallotsCsv;

static const char *
get_group (FfBallotsCsv *self, const FfBallot *ballot)
{
  FfRecord *group
      = ff_snapshot_find (self->session, FF_TYPE_STAKEHOLDER_GROUP, ballot->stakeholder_group);

  return group != NULL ? ff_stakeholder_group_get_name (FF_STAKEHOLDER_GROUP (group)) : "";
}

static void
append_row (
    FfBallotsCsv *self, const FfBallot *ballot, const char *name, const char *proposition, int dots)
{
  g_autofree char *digits = g_strdup_printf ("%d", dots);
  const char *const cells[] = {
    name, proposition, digits, self->with_groups ? get_group (self, ballot) : NULL, NULL,
  };

  ff_csv_append_row (self->csv, cells);
}

static void
append_ballot (FfBallotsCsv *self, const FfBallot *ballot, int place)
{
  g_autofree char *name = g_strdup_printf ("%d", ballot->slip != 0 ? ballot->slip : place);

  if (ballot->dots->len == 0)
    append_row (self, ballot, name, "", 0);
  for (guint i = 0; i < ballot->dots->len; i++)
    {
      const FfDots *dots = &g_array_index (ballot->dots, FfDots, i);
      FfRecord *record = ff_snapshot_find (self->session, FF_TYPE_PROPOSITION, dots->proposition);
      g_autofree char *number
          = g_strdup_printf ("%d", ff_proposition_get_number (FF_PROPOSITION (record)));

      append_row (self, ballot, name, number, dots->dots);
    }
}

static gboolean
has_groups (FfSnapshot *session, gint64 round)
{
  for (guint i = 0; i < session->ballots->len; i++)
    {
      const FfBallot *ballot = g_ptr_array_index (session->ballots, i);

      if (ballot->round == round && ballot->stakeholder_group != 0)
        return TRUE;
    }
  return FALSE;
}

/* What was taken out, or entered a second time to check the first, is no vote. */
static gboolean
counts (const FfBallot *ballot)
{
  return !ballot->voided && ballot->pass == 1;
}

static gboolean
check_has_ballots (FfRound *round, GError **error)
{
  if (ff_round_get_method (round) == FF_METHOD_TURNS
      || ff_round_get_method (round) == FF_METHOD_SLIPS)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: the number of a round; “fourfold tally” is a command */
               _ ("Round %d was counted without ballots; “fourfold tally --format=csv FILE” prints "
                  "its result."),
               ff_round_get_number (round));
  return FALSE;
}

GBytes *
ff_ballots_csv_write (FfSnapshot *session, gint64 round, GError **error)
{
  static const char *const columns[] = { "ballot", "proposition", "dots", "group", NULL };
  static const char *const bare_columns[] = { "ballot", "proposition", "dots", NULL };
  FfRecord *record = ff_snapshot_find (session, FF_TYPE_ROUND, round);
  FfBallotsCsv self = { session, has_groups (session, round), NULL };
  int place = 0;

  g_return_val_if_fail (record != NULL, NULL);

  if (!check_has_ballots (FF_ROUND (record), error))
    return NULL;
  ff_snapshot_sort (session);
  self.csv = g_string_new (NULL);
  ff_csv_append_row (self.csv, self.with_groups ? columns : bare_columns);
  for (guint i = 0; i < session->ballots->len; i++)
    {
      const FfBallot *ballot = g_ptr_array_index (session->ballots, i);

      if (ballot->round == round && counts (ballot))
        append_ballot (&self, ballot, ++place);
    }
  return g_string_free_to_bytes (self.csv);
}
