/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-application.h"
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

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, find_translations ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  if (ff_cli_wants (argc, argv))
    return ff_cli_run (argc, argv);
  return ff_application_run (argc, argv);
}
