/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"
#include "session/ff-session-import.h"

#include <glib/gi18n.h>

typedef struct
{
  char *kind;
  char *phase;
  FfImportOptions options;
} FfImportCall;

static gboolean
check_options (FfImportCall *call, int *kind, GError **error)
{
  int phase = FF_PHASE_DISCOVER;

  if (call->kind == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
                   _ ("What is imported must be said: --as=contributions, propositions, ballots, "
                      "tally or session."));
      return FALSE;
    }
  if (!ff_cli_parse_choice (FF_TYPE_IMPORT_KIND, "--as", call->kind, kind, error)
      || !ff_cli_parse_choice (FF_TYPE_PHASE, "--phase", call->phase, &phase, error)
      || !ff_cli_check_range ("--meeting", call->options.meeting, 0, G_MAXINT, error)
      || !ff_cli_check_range ("--round", call->options.round, 0, G_MAXINT, error))
    return FALSE;
  call->options.phase = (FfPhase) phase;
  return TRUE;
}

static gboolean
import (
    const char *file, FfSource *source, int kind, const FfImportOptions *options, GError **error)
{
  g_autoptr (FfSession) session = ff_session_open (file, NULL, error);
  g_autoptr (GError) cause = NULL;

  if (session == NULL)
    return ff_cli_blame (file, error);
  if (ff_session_import (session, (FfImportKind) kind, source, options, &cause)
      && ff_session_flush (session, &cause))
    return TRUE;
  /* A mistake in the source names the source; all else is about the file. */
  if (!g_str_has_prefix (cause->message, source->name))
    ff_cli_blame (file, &cause);
  g_propagate_error (error, g_steal_pointer (&cause));
  return FALSE;
}

gboolean
ff_cli_import (int argc, char **argv, GError **error)
{
  FfImportCall call = { NULL, NULL, { FF_PHASE_DISCOVER, 0, 0 } };
  const GOptionEntry entries[] = {
    { "as", 0, 0, G_OPTION_ARG_STRING, &call.kind,
      N_ ("What the source holds: contributions, propositions, ballots, tally or session"),
      N_ ("KIND") },
    { "phase", 0, 0, G_OPTION_ARG_STRING, &call.phase,
      N_ ("Phase of the contributions: discover (if not given), dream, design, destiny or none"),
      N_ ("PHASE") },
    { "meeting", 0, 0, G_OPTION_ARG_INT, &call.options.meeting,
      N_ ("Meeting at which the contributions were made; the first if not given"), N_ ("N") },
    { "round", 0, 0, G_OPTION_ARG_INT, &call.options.round,
      N_ ("Round that the ballots or the tally belong to; the open one if not given"), N_ ("N") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) operands = ff_cli_parse (
      argc, argv, "FILE SOURCE",
      _ ("Takes all of SOURCE into FILE, or nothing. SOURCE is a .txt, .csv or .xml file, or - for "
         "standard input."),
      entries, error);
  g_autofree char *kind_nick = call.kind;
  g_autofree char *phase_nick = call.phase;
  g_autoptr (FfSource) source = NULL;
  int kind;

  if (operands == NULL || !check_options (&call, &kind, error))
    return FALSE;
  source = ff_source_read (operands[1], error);
  return source != NULL && import (operands[0], source, kind, &call.options, error);
}
