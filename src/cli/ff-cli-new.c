/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"
#include "exchange/ff-template.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

static void
set_title (FfSnapshot *template, const char *title)
{
  FfRecord *details = ff_snapshot_find (template, FF_TYPE_SESSION_DETAILS, 1);

  ff_session_details_set_title (FF_SESSION_DETAILS (details), title);
}

static gboolean
fill (const char *file, FfSnapshot *snapshot, GError **error)
{
  g_autoptr (FfSnapshot) template = snapshot;
  g_autoptr (FfSession) session = ff_session_create (file, NULL, error);

  if (session == NULL)
    return FALSE;
  ff_session_take_snapshot (session, g_steal_pointer (&template));
  if (ff_session_flush (session, error))
    return TRUE;
  /* It was made a moment ago and holds nothing of anybody's. */
  ff_session_close (session);
  g_remove (file);
  return FALSE;
}

gboolean
ff_cli_new (int argc, char **argv, GError **error)
{
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  const GOptionEntry entries[] = {
    { "template", 0, 0, G_OPTION_ARG_STRING, &id,
      N_ ("Begin with the agenda and prompts of this template; fourfold templates lists them"),
      N_ ("ID") },
    { "title", 0, 0, G_OPTION_ARG_STRING, &title, N_ ("What the session is called"), N_ ("TEXT") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) operands
      = ff_cli_parse (argc, argv, "FILE", _ ("Makes a session file."), entries, error);
  g_autoptr (FfSnapshot) template = NULL;

  if (operands == NULL)
    return FALSE;
  template = ff_template_load (id != NULL ? id : FF_TEMPLATE_BLANK, error);
  if (template == NULL)
    return FALSE;
  if (title != NULL)
    set_title (template, title);
  return fill (operands[0], g_steal_pointer (&template), error)
         || ff_cli_blame (operands[0], error);
}
