/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"

#include <glib/gi18n.h>

gboolean
ff_cli_reveal (int argc, char **argv, GError **error)
{
  return ff_cli_advance_round (argc, argv, _ ("Lets the result of a closed round out."),
                               ff_session_reveal_round, error);
}
