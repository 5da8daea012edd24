/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-file.h"
#include "cli/ff-cli-private.h"
#include "exchange/ff-ballots-csv.h"
#include "exchange/ff-xml.h"

#include <glib/gi18n.h>

static gboolean
ends_in (const char *path, const char *ending)
{
  g_autofree char *small = g_ascii_strdown (path, -1);

  return g_str_has_suffix (small, ending);
}

/* What is not public while people vote must not leave through the back door either. */
static gboolean
check_may_leave (FfRound *round, GError **error)
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
               /* Translators: a number; “fourfold close FILE” is a command */
               _ ("Round %d is secret and still open; close it first with “fourfold close FILE”."),
               ff_round_get_number (round));
  return FALSE;
}

static GBytes *
export_ballots (FfSession *session, GError **error)
{
  FfRound *round = ff_cli_find_round (session, 0, error);
  g_autoptr (FfSnapshot) snapshot = NULL;

  if (round == NULL || !check_may_leave (round, error))
    return NULL;
  snapshot = ff_session_dup_snapshot (session, error);
  if (snapshot == NULL)
    return NULL;
  return ff_ballots_csv_write (snapshot, ff_record_get_id (FF_RECORD (round)), error);
}

static GBytes *
export_session (FfSession *session, GError **error)
{
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (session, error);

  return snapshot != NULL ? ff_xml_write (snapshot, error) : NULL;
}

static gboolean
check_ending (const char *out, GError **error)
{
  if (ends_in (out, ".xml") || ends_in (out, ".csv"))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
               /* Translators: the name of a file */
               _ ("%s must end in .xml for the whole session or in .csv for the newest round’s "
                  "ballots."),
               out);
  return FALSE;
}

gboolean
ff_cli_export (int argc, char **argv, GError **error)
{
  g_auto (GStrv) operands = ff_cli_parse (
      argc, argv, "FILE OUT",
      _ ("Writes the whole session to OUT.xml, or the ballots of the newest round to "
         "OUT.csv."),
      NULL, error);
  g_autoptr (FfSession) session = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (operands == NULL || !check_ending (operands[1], error))
    return FALSE;
  session = ff_session_open (operands[0], NULL, error);
  if (session != NULL)
    bytes = ends_in (operands[1], ".xml") ? export_session (session, error)
                                          : export_ballots (session, error);
  if (bytes == NULL)
    return ff_cli_blame (operands[0], error);
  return ff_file_write (operands[1], bytes, error);
}
