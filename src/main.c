/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-module.h"
#include "cli/ff-cli.h"
#include "ff-config.h"

#include <glib/gi18n.h>
#include <locale.h>

/* A program that is run from its build folder is told where its translations are. */
static const char *
find_translations (void)
{
  const char *folder = g_getenv ("FOURFOLD_LOCALEDIR");

  return folder != NULL ? folder : FF_LOCALEDIR;
}

/* The windows are a module, so that a command does not wait for GTK to be linked. */
static int
run_application (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  int (*run) (int argc, char **argv)
      = (int (*) (int, char **)) ff_module_find (FF_WINDOWS_MODULE, "ff_application_run", &error);

  if (run != NULL)
    return run (argc, argv);
  g_printerr ("%s\n", error->message);
  return FF_CLI_WRONG_DATA;
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, find_translations ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  if (ff_cli_wants (argc, argv))
    return ff_cli_run (argc, argv);
  return run_application (argc, argv);
}
