/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/ff-error.h"
#include "session/ff-session.h"

G_BEGIN_DECLS

/**
 * FfCliRun: carries out a subcommand.
 * @argc: from the subcommand's name on
 *
 * Returns: %FALSE with one sentence for standard error; a usage error is %FF_ERROR_USAGE or of
 *   %G_OPTION_ERROR.
 */
typedef gboolean (*FfCliRun) (int argc, char **argv, GError **error);

gboolean ff_cli_check (int argc, char **argv, GError **error);
gboolean ff_cli_close (int argc, char **argv, GError **error);
gboolean ff_cli_export (int argc, char **argv, GError **error);
gboolean ff_cli_import (int argc, char **argv, GError **error);
gboolean ff_cli_new (int argc, char **argv, GError **error);
gboolean ff_cli_print_kit (int argc, char **argv, GError **error);
gboolean ff_cli_report (int argc, char **argv, GError **error);
gboolean ff_cli_reveal (int argc, char **argv, GError **error);
gboolean ff_cli_round (int argc, char **argv, GError **error);
gboolean ff_cli_tally (int argc, char **argv, GError **error);
gboolean ff_cli_templates (int argc, char **argv, GError **error);

/**
 * ff_cli_parse:
 * @argv: from the subcommand's name on
 * @arguments: what stands after the options in help, e.g. "FILE SOURCE"; one word an argument
 * @summary: what the subcommand does, translated
 * @entries: (nullable): its options
 *
 * Reads the options; "--help" prints help and ends the program.
 *
 * Returns: (transfer full) (array zero-terminated=1): as many arguments as @arguments has words;
 *   %NULL with a usage error.
 */
char **ff_cli_parse (int argc,
                     char **argv,
                     const char *arguments,
                     const char *summary,
                     const GOptionEntry *entries,
                     GError **error);

/**
 * ff_cli_parse_choice:
 * @type: an enumeration
 * @option: what was read, e.g. "--method"; for messages
 * @nick: (nullable): its value; %NULL leaves @value as it is
 *
 * Returns: %FALSE with a usage error that lists the choices.
 */
gboolean
ff_cli_parse_choice (GType type, const char *option, const char *nick, int *value, GError **error);

/** ff_cli_check_range: Returns: %FALSE with a usage error unless @value lies in the range. */
gboolean
ff_cli_check_range (const char *option, int value, int minimum, int maximum, GError **error);

/**
 * ff_cli_find_round:
 * @number: of the round, or 0 for the newest
 *
 * Returns: (transfer none): the round; %NULL with %FF_ERROR_MISSING.
 */
FfRound *ff_cli_find_round (FfSession *session, int number, GError **error);

/**
 * ff_cli_blame:
 * @file: the session file at work
 * @error: (inout): a failure
 *
 * Puts the name of @file before a message that does not name it, since a person who runs a script
 * over many files must know which one is meant.
 *
 * Returns: %FALSE, to be passed on.
 */
gboolean ff_cli_blame (const char *file, GError **error);

/**
 * ff_cli_advance_round:
 * @summary: what the subcommand does, translated
 * @verb: takes the round that is named, or the newest, one step on in its life
 *
 * The whole of a subcommand that opens FILE and moves one of its rounds on.
 */
gboolean ff_cli_advance_round (int argc,
                               char **argv,
                               const char *summary,
                               void (*verb) (FfSession *session, FfRound *round),
                               GError **error);

/** ff_cli_print: writes @text, UTF-8, to standard output as it stands. */
void ff_cli_print (const char *text);

/**
 * ff_cli_complain: writes @sentence as one line to standard error, in UTF-8 like all output, so
 * that a script without a locale reads the same names as a person.
 */
void ff_cli_complain (const char *sentence);

G_END_DECLS
