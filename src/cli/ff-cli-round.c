/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"

#include <glib/gi18n.h>

/* "Each attendee had five votes": London report, 2012. */
#define USUAL_DOTS 5

typedef struct
{
  int dots;
  int cap;
  int present;
  int method;
} FfRoundCall;

static FfRound *
draft_round (const FfRoundCall *call)
{
  FfRound *draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_round_set_dots (draft, call->dots);
  ff_round_set_cap (draft, call->cap);
  ff_round_set_present (draft, call->present);
  ff_round_set_method (draft, (FfRoundMethod) call->method);
  /* Hands and calls are seen by the whole room, so there is nothing to keep secret. */
  ff_round_set_secret (draft, call->method == FF_METHOD_TURNS || call->method == FF_METHOD_SLIPS);
  return draft;
}

static gboolean
open_round (const char *file, const FfRoundCall *call, GError **error)
{
  g_autoptr (FfRound) draft = draft_round (call);
  g_autoptr (FfSession) session = ff_session_open (file, NULL, error);
  g_autofree char *line = NULL;

  if (session == NULL)
    return FALSE;
  ff_session_open_round (session, draft, NULL);
  if (!ff_session_flush (session, error))
    return FALSE;
  line = g_strdup_printf ("%d\n", ff_round_get_number (
                                      ff_model_find_round (ff_session_get_model (session), 0)));
  ff_cli_print (line);
  return TRUE;
}

gboolean
ff_cli_round (int argc, char **argv, GError **error)
{
  FfRoundCall call = { USUAL_DOTS, 0, 0, FF_METHOD_TURNS };
  g_autofree char *method = NULL;
  const GOptionEntry entries[] = {
    { "dots", 0, 0, G_OPTION_ARG_INT, &call.dots, N_ ("Dots of each voter; 5 if not given"),
      N_ ("N") },
    { "cap", 0, 0, G_OPTION_ARG_INT, &call.cap,
      N_ ("Most dots of one voter for one proposition; as many as there are if not given"),
      N_ ("N") },
    { "method", 0, 0, G_OPTION_ARG_STRING, &method,
      N_ ("How the room votes: turns (if not given), slips, hands or open"), N_ ("METHOD") },
    { "present", 0, 0, G_OPTION_ARG_INT, &call.present, N_ ("People in the room, for the turnout"),
      N_ ("N") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) operands = ff_cli_parse (
      argc, argv, "FILE",
      _ ("Makes and opens a round of voting over all propositions, and prints its number."),
      entries, error);

  if (operands == NULL
      || !ff_cli_parse_choice (FF_TYPE_ROUND_METHOD, "--method", method, &call.method, error)
      || !ff_cli_check_range ("--dots", call.dots, 1, 100, error)
      || !ff_cli_check_range ("--cap", call.cap, 0, 100, error)
      || !ff_cli_check_range ("--present", call.present, 0, 9999, error))
    return FALSE;
  return open_round (operands[0], &call, error) || ff_cli_blame (operands[0], error);
}
