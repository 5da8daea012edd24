/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"

#include <glib/gi18n.h>

gboolean
ff_cli_close (int argc, char **argv, GError **error)
{
  return ff_cli_advance_round (argc, argv, _ ("Ends the voting of a round for good."),
                               ff_session_close_round, error);
}
