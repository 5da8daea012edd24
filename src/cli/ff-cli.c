/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli.h"

#include "base/ff-module.h"
#include "cli/ff-cli-private.h"
#include "ff-config.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/* What reads or writes other formats is a module, so that a report does not wait for their
 * libraries to be linked; a command is found there under the name that it would have here. */
#define IN_EXCHANGE NULL

typedef struct
{
  const char *name;
  FfCliRun run;
  const char *usage; /* what stands after the name */
  const char *summary;
} FfCommand;

static const FfCommand commands[] = {
  { "new", IN_EXCHANGE, "FILE [--template=ID] [--title=TEXT]", N_ ("make a session file") },
  { "templates", IN_EXCHANGE, "", N_ ("list the templates") },
  { "import", IN_EXCHANGE, "FILE SOURCE --as=KIND",
    N_ ("take in contributions, propositions, ballots, a tally or a session") },
  { "round", ff_cli_round, "FILE [--dots=5]", N_ ("open a round of voting") },
  { "close", ff_cli_close, "FILE [--round=N]", N_ ("end the voting") },
  { "reveal", ff_cli_reveal, "FILE [--round=N]", N_ ("let the result out") },
  { "tally", ff_cli_tally, "FILE [--round=N] [--format=text|csv]", N_ ("print the result") },
  { "export", IN_EXCHANGE, "FILE OUT.xml|.csv|.fourfold|.zip [--what=WHAT] [--redacted]",
    N_ ("write the whole session, a sheet of it, a copy, or everything") },
  { "report", ff_cli_report, "FILE OUT.pdf|.html|.odt|.md", N_ ("write the report") },
  { "print-kit", ff_cli_print_kit, "FILE OUT.pdf --what=SHEETS",
    N_ ("write voting slips, posters and other sheets for the room") },
  { "check", ff_cli_check, "FILE", N_ ("look for damage") },
};

static const FfCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      return &commands[i];
  return NULL;
}

static gboolean
run_command (const FfCommand *command, int argc, char **argv, GError **error)
{
  g_autofree char *symbol = g_strconcat ("ff_cli_", command->name, NULL);
  FfCliRun run = command->run != IN_EXCHANGE
                     ? command->run
                     : (FfCliRun) ff_module_find (FF_EXCHANGE_MODULE, symbol, error);

  return run != NULL && run (argc, argv, error);
}

static gboolean
is_help (const char *argument)
{
  return g_str_equal (argument, "--help") || g_str_equal (argument, "-h");
}

/* A word that can be no file: whoever types "tallly" shall not see a window. */
static gboolean
is_slip (const char *argument)
{
  return *argument != '-' && strpbrk (argument, "./:") == NULL
         && !g_file_test (argument, G_FILE_TEST_EXISTS);
}

gboolean
ff_cli_wants (int argc, char **argv)
{
  if (argc < 2)
    return FALSE;
  return find_command (argv[1]) != NULL || is_help (argv[1]) || g_str_equal (argv[1], "--version")
         || is_slip (argv[1]);
}

static void
print_help (void)
{
  printf ("%s\n  fourfold [%s…]\n  fourfold %s …\n\n%s\n", _ ("Usage:"),
          /* Translators: stands for the name of a file on the command line */
          _ ("FILE"),
          /* Translators: stands for the name of a subcommand on the command line */
          _ ("COMMAND"),
          _ ("Without a command Fourfold opens its window. The commands need no display:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    printf ("  %s %s\n      %s\n", commands[i].name, commands[i].usage, _ (commands[i].summary));
  printf ("\n%s\n%s\n", _ ("fourfold COMMAND --help says more about one of them."),
          _ ("Exit status: 0 done; 1 the data or a file is wrong, and nothing was changed; 2 wrong "
             "usage."));
}

static int
finish (GError *error)
{
  if (error != NULL)
    ff_cli_complain (error->message);
  return g_error_matches (error, FF_ERROR, FF_ERROR_USAGE)
                 || (error != NULL && error->domain == G_OPTION_ERROR)
             ? FF_CLI_WRONG_USAGE
             : FF_CLI_WRONG_DATA;
}

static int
refuse_command (const char *name)
{
  g_autofree char *sentence = g_strdup_printf (
      /* Translators: what was typed where a command was expected */
      _ ("There is no command or file “%s”; fourfold --help lists the commands."), name);

  ff_cli_complain (sentence);
  return FF_CLI_WRONG_USAGE;
}

int
ff_cli_run (int argc, char **argv)
{
  const FfCommand *command = argc > 1 ? find_command (argv[1]) : NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 2 || is_help (argv[1]))
    print_help ();
  else if (g_str_equal (argv[1], "--version"))
    printf ("fourfold %s\n", FF_VERSION);
  else if (command == NULL)
    return refuse_command (argv[1]);
  else if (!run_command (command, argc - 1, argv + 1, &error))
    return finish (error);
  if (fflush (stdout) == 0 && !ferror (stdout))
    return FF_CLI_DONE;
  ff_cli_complain (_ ("Standard output cannot be written."));
  return FF_CLI_WRONG_DATA;
}
