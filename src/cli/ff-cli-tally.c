/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"
#include "exchange/ff-tally-text.h"

#include <glib/gi18n.h>

/** FfTallyFormat: how a result is printed. */
typedef enum
{
  FF_TALLY_TEXT,
  FF_TALLY_CSV,
} FfTallyFormat;

static GType ff_tally_format_get_type (void);
G_DEFINE_ENUM_TYPE (FfTallyFormat,
                    ff_tally_format,
                    G_DEFINE_ENUM_VALUE (FF_TALLY_TEXT, "text"),
                    G_DEFINE_ENUM_VALUE (FF_TALLY_CSV, "csv"))

static gboolean
refuse_hidden (FfRound *round, GError **error)
{
  if (ff_round_get_state (round) == FF_STATE_DRAFT)
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: the number of a round */
                 _ ("Round %d has not been opened yet, so there is no result."),
                 ff_round_get_number (round));
  else if (ff_round_get_voided (round))
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: the number of a round */
                 _ ("Round %d was voided so that another could be held; it has no result."),
                 ff_round_get_number (round));
  else if (ff_round_get_state (round) == FF_STATE_CLOSED)
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: a number; “fourfold reveal FILE” is a command */
                 _ ("Round %d is not revealed yet; “fourfold reveal FILE” lets its result out."),
                 ff_round_get_number (round));
  else
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: a number; “fourfold close FILE” and the other are commands */
                 _ ("Round %d is secret and still open; “fourfold close FILE” ends it and then "
                    "“fourfold reveal FILE” lets its result out."),
                 ff_round_get_number (round));
  return FALSE;
}

static gboolean
print_tally (const char *file, int number, int format, GError **error)
{
  g_autoptr (FfSession) session = ff_session_open (file, NULL, error);
  FfRound *round = session != NULL ? ff_cli_find_round (session, number, error) : NULL;
  FfModel *model;
  FfTally *tally;
  g_autofree char *text = NULL;

  if (round == NULL)
    return FALSE;
  model = ff_session_get_model (session);
  tally
      = ff_round_count_get_tally (ff_model_get_count (model, ff_record_get_id (FF_RECORD (round))));
  if (tally == NULL)
    return refuse_hidden (round, error);
  text = format == FF_TALLY_CSV ? ff_tally_to_csv (tally) : ff_tally_to_text (tally);
  ff_cli_print (text);
  return TRUE;
}

gboolean
ff_cli_tally (int argc, char **argv, GError **error)
{
  int number = 0;
  int format = FF_TALLY_TEXT;
  g_autofree char *nick = NULL;
  const GOptionEntry entries[] = {
    { "round", 0, 0, G_OPTION_ARG_INT, &number, N_ ("Number of the round; the newest if not given"),
      N_ ("N") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &nick, N_ ("text (if not given) or csv"),
      N_ ("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) operands
      = ff_cli_parse (argc, argv, "FILE", _ ("Prints the result of a round of voting."), entries,
                      error);

  if (operands == NULL
      || !ff_cli_parse_choice (ff_tally_format_get_type (), "--format", nick, &format, error)
      || !ff_cli_check_range ("--round", number, 0, G_MAXINT, error))
    return FALSE;
  return print_tally (operands[0], number, format, error) || ff_cli_blame (operands[0], error);
}
