/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"

#include <glib/gi18n.h>

static gboolean
close_round (const char *file, int number, GError **error)
{
  g_autoptr (FfSession) session = ff_session_open (file, NULL, error);
  FfRound *round = session != NULL ? ff_cli_find_round (session, number, error) : NULL;

  if (round == NULL)
    return FALSE;
  ff_session_close_round (session, round);
  return ff_session_flush (session, error);
}

gboolean
ff_cli_close (int argc, char **argv, GError **error)
{
  int number = 0;
  const GOptionEntry entries[] = {
    { "round", 0, 0, G_OPTION_ARG_INT, &number, N_ ("Number of the round; the newest if not given"),
      N_ ("N") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) operands
      = ff_cli_parse (argc, argv, "FILE", _ ("Ends the voting of a round for good."), entries,
                      error);

  if (operands == NULL || !ff_cli_check_range ("--round", number, 0, G_MAXINT, error))
    return FALSE;
  return close_round (operands[0], number, error) || ff_cli_blame (operands[0], error);
}
