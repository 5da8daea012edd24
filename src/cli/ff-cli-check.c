/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-file.h"
#include "cli/ff-cli-private.h"

#include <glib/gi18n.h>

/* All findings are told, one a line; the last of them is the error that ends the program. */
static gboolean
tell (const char *name, GPtrArray *findings, GError **error)
{
  for (guint i = 0; i < findings->len; i++)
    {
      g_autofree char *line
          = g_strdup_printf ("%s: %s", name, (const char *) g_ptr_array_index (findings, i));

      if (i + 1 < findings->len)
        ff_cli_complain (line);
      else
        g_set_error_literal (error, FF_ERROR, FF_ERROR_FILE, line);
    }
  return findings->len == 0;
}

gboolean
ff_cli_check (int argc, char **argv, GError **error)
{
  g_auto (GStrv) operands
      = ff_cli_parse (argc, argv, "FILE", _ ("Looks for damage and broken rules."), NULL, error);
  g_autoptr (FfSession) session = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autofree char *name = NULL;
  g_autofree char *line = NULL;

  if (operands == NULL)
    return FALSE;
  session = ff_session_open (operands[0], NULL, error);
  findings = session != NULL ? ff_session_check (session, error) : NULL;
  if (findings == NULL)
    return ff_cli_blame (operands[0], error);
  name = ff_file_dup_name (operands[0]);
  if (!tell (name, findings, error))
    return FALSE;
  /* Translators: the name of a file */
  line = g_strdup_printf (_ ("%s: no damage found.\n"), name);
  ff_cli_print (line);
  return TRUE;
}
