/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** FfCliStatus: how a subcommand ends. */
typedef enum
{
  FF_CLI_DONE = 0,
  FF_CLI_WRONG_DATA = 1,  /* one line on standard error said why; nothing was changed */
  FF_CLI_WRONG_USAGE = 2, /* likewise */
} FfCliStatus;

/**
 * ff_cli_wants:
 * @argc: as main() has it
 *
 * Returns: whether the command line is for a subcommand, or asks for help or the version, rather
 *   than for windows. A lone word that names neither a subcommand nor a file counts as a slip in
 *   the name of a subcommand.
 */
gboolean ff_cli_wants (int argc, char **argv);

/**
 * ff_cli_run:
 *
 * Carries out the subcommand named by the first argument. Needs no display.
 *
 * Returns: an #FfCliStatus, for main() to return.
 */
int ff_cli_run (int argc, char **argv);

G_END_DECLS
