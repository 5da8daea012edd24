/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-sheets.h"

#include "exchange/ff-ballots-csv.h"
#include "exchange/ff-tally-text.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is not public while people vote must not leave through the back door either. */
static gboolean
check_ballots (FfRound *round, GError **error)
{
  if (ff_round_get_state (round) == FF_STATE_DRAFT)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                   /* Translators: the number of a round */
                   _ ("Round %d has not been opened yet, so it has no ballots."),
                   ff_round_get_number (round));
      return FALSE;
    }
  if (ff_round_get_state (round) != FF_STATE_OPEN || !ff_round_get_secret (round))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: the number of a round */
               _ ("Round %d is secret and still open; close it first."),
               ff_round_get_number (round));
  return FALSE;
}

static GBytes *
write_ballots (FfSession *self, FfRound *round, GError **error)
{
  g_autoptr (FfSnapshot) snapshot = NULL;

  if (!check_ballots (round, error))
    return NULL;
  snapshot = ff_session_dup_snapshot (self, error);
  if (snapshot == NULL)
    return NULL;
  return ff_ballots_csv_write (snapshot, ff_record_get_id (FF_RECORD (round)), error);
}

static GBytes *
write_results (FfSession *self, FfRound *round, GError **error)
{
  FfRoundCount *count
      = ff_model_get_count (ff_session_get_model (self), ff_record_get_id (FF_RECORD (round)));
  FfTally *tally = ff_round_count_get_tally (count);
  char *csv;

  if (tally == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                   /* Translators: the number of a round */
                   _ ("Round %d has no result that may be known yet; reveal it first."),
                   ff_round_get_number (round));
      return NULL;
    }
  csv = ff_tally_to_csv (tally);
  return g_bytes_new_take (csv, strlen (csv));
}

GBytes *
ff_session_write_sheet (FfSession *self, FfSheetKind kind, GError **error)
{
  FfRound *round;

  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  if (kind >= FF_SHEET_CONTRIBUTIONS)
    return ff_records_csv_write (ff_session_get_model (self), kind);
  round = ff_model_find_round (ff_session_get_model (self), 0);
  if (round == NULL)
    {
      g_set_error_literal (error, FF_ERROR, FF_ERROR_MISSING,
                           _ ("There is no round of voting yet."));
      return NULL;
    }
  return kind == FF_SHEET_BALLOTS ? write_ballots (self, round, error)
                                  : write_results (self, round, error);
}
