/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"
#include "report/ff-report.h"

#include <glib/gi18n.h>

gboolean
ff_cli_report (int argc, char **argv, GError **error)
{
  g_auto (GStrv) operands = ff_cli_parse (
      argc, argv, "FILE OUT",
      _ ("Writes the report; the ending of OUT, .pdf, .html, .odt or .md, says how."), NULL, error);
  g_autoptr (FfSession) session = NULL;

  if (operands == NULL)
    return FALSE;
  session = ff_session_open (operands[0], NULL, error);
  if (session == NULL)
    return ff_cli_blame (operands[0], error);
  return ff_report_write (ff_session_get_model (session), operands[1], error)
         || ff_cli_blame (operands[1], error);
}
