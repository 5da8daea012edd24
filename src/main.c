/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-application.h"
#include "cli/ff-cli.h"
#include "ff-config.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, FF_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  if (ff_cli_wants (argc, argv))
    return ff_cli_run (argc, argv);
  return ff_application_run (argc, argv);
}
