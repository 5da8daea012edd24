/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"
#include "exchange/ff-template.h"

#include <glib/gi18n.h>

gboolean
ff_cli_templates (int argc, char **argv, GError **error)
{
  g_auto (GStrv) operands
      = ff_cli_parse (argc, argv, "", _ ("Lists the templates, each with its id and its name."),
                      NULL, error);
  const FfTemplate *templates;
  guint n_templates;

  if (operands == NULL)
    return FALSE;
  templates = ff_template_list (&n_templates);
  for (guint i = 0; i < n_templates; i++)
    {
      g_autofree char *line
          = g_strdup_printf ("%s\t%s\n", templates[i].id, ff_template_get_name (&templates[i]));

      ff_cli_print (line);
    }
  return TRUE;
}
