/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-file.h"
#include "cli/ff-cli-private.h"
#include "exchange/ff-xml.h"
#include "session/ff-archive.h"
#include "session/ff-session-copy.h"
#include "session/ff-session-sheets.h"

#include <glib/gi18n.h>

static gboolean
ends_in (const char *path, const char *ending)
{
  g_autofree char *small = g_ascii_strdown (path, -1);

  return g_str_has_suffix (small, ending);
}

static GBytes *
export_session (FfSession *session, GError **error)
{
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (session, error);

  return snapshot != NULL ? ff_xml_write (snapshot, error) : NULL;
}

static GBytes *
export_archive (FfSession *session, GError **error)
{
  return ff_archive_write (session, NULL, error);
}

/* By the ending of OUT. */
static const struct
{
  const char *ending;
  GBytes *(*export) (FfSession *session, GError **error);
} formats[] = {
  { ".xml", export_session },
  { ".csv", NULL }, /* a sheet, see FfExportCall */
  { ".fourfold", ff_session_to_bytes },
  { ".zip", export_archive },
};

static int
find_format (const char *out, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (ends_in (out, formats[i].ending))
      return (int) i;
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
               /* Translators: the name of a file */
               _ ("%s must end in .xml for the whole session, .csv for the newest round’s ballots, "
                  ".fourfold for a copy, or .zip for everything."),
               out);
  return -1;
}

/* A session file is never written over: it may be somebody’s only one. */
static gboolean
check_free (const char *out, GError **error)
{
  g_autofree char *name = ff_file_dup_name (out);

  if (!ends_in (out, ".fourfold") || !g_file_test (out, G_FILE_TEST_EXISTS))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_FILE,
               /* Translators: the name of a file */
               _ ("There already is a file “%s”; choose another name."), name);
  return FALSE;
}

typedef struct
{
  int format;
  int sheet; /* FfSheetKind */
  gboolean redacted;
} FfExportCall;

/* A sheet is asked for by name only where OUT is one. */
static gboolean
read_sheet (const char *out, const char *what, FfExportCall *call, GError **error)
{
  if (!ff_cli_parse_choice (FF_TYPE_SHEET_KIND, "--what", what, &call->sheet, error))
    return FALSE;
  if (what == NULL || ends_in (out, ".csv"))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
               /* Translators: the name of a file */
               _ ("With --what, %s must end in .csv."), out);
  return FALSE;
}

static GBytes *
export_as (const FfExportCall *call, FfSession *session, GError **error)
{
  if (formats[call->format].export == NULL)
    return ff_session_write_sheet (session, (FfSheetKind) call->sheet, error);
  return formats[call->format].export(session, error);
}

/* Returns: (transfer full): what is to be written, of the session or of its redacted copy. */
static GBytes *
make (const char *file, const FfExportCall *call, FfRedaction *left_out, GError **error)
{
  g_autoptr (FfSession) session = ff_session_open (file, NULL, error);
  g_autoptr (FfSessionCopy) copy = NULL;

  if (session == NULL)
    return NULL;
  if (!call->redacted)
    return export_as (call, session, error);
  copy = ff_session_copy_new_redacted (session, left_out, error);
  return copy != NULL ? export_as (call, ff_session_copy_get (copy), error) : NULL;
}

static void
tell (const FfRedaction *left_out)
{
  g_autofree char *summary = ff_redaction_dup_summary (left_out);
  g_autofree char *line = g_strconcat (summary, "\n", NULL);

  ff_cli_print (line);
}

gboolean
ff_cli_export (int argc, char **argv, GError **error)
{
  FfExportCall call = { 0 };
  g_autofree char *what = NULL;
  const GOptionEntry entries[] = {
    { "what", 0, 0, G_OPTION_ARG_STRING, &what,
      N_ ("For OUT.csv: ballots or results of the newest round, contributions, propositions or "
          "commitments; ballots if not given"),
      N_ ("WHAT") },
    { "redacted", 0, 0, G_OPTION_ARG_NONE, &call.redacted,
      N_ ("Leave out names, groups, private notes and the history"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) operands = ff_cli_parse (
      argc, argv, "FILE OUT",
      _ ("Writes the whole session to OUT.xml or OUT.fourfold, the ballots of the newest round to "
         "OUT.csv, or everything with report and printed kit to OUT.zip."),
      entries, error);
  g_autoptr (GBytes) bytes = NULL;
  FfRedaction left_out;

  call.format = operands != NULL ? find_format (operands[1], error) : -1;
  if (call.format < 0 || !read_sheet (operands[1], what, &call, error)
      || !check_free (operands[1], error))
    return FALSE;
  bytes = make (operands[0], &call, &left_out, error);
  if (bytes == NULL)
    return ff_cli_blame (operands[0], error);
  if (!ff_file_write (operands[1], bytes, error))
    return FALSE;
  if (call.redacted)
    tell (&left_out);
  return TRUE;
}
