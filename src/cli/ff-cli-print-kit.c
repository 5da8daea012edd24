/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-file.h"
#include "cli/ff-cli-private.h"
#include "report/ff-kit.h"

#include <glib/gi18n.h>

/* What is asked for, as typed; numbers as the settings begin with them. */
typedef struct
{
  char *what;
  char *paper;
  FfKitSettings kit;
} FfKitOptions;

static void
kit_options_clear (FfKitOptions *self)
{
  g_free (self->what);
  g_free (self->paper);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FfKitOptions, kit_options_clear)

static gboolean
read_part (const char *word, guint *parts, GError **error)
{
  int part = 0;

  if (g_str_equal (word, "all"))
    {
      *parts |= (1u << FF_N_KIT_PARTS) - 1;
      return TRUE;
    }
  if (!ff_cli_parse_choice (FF_TYPE_KIT_PART, "--what", word, &part, error))
    return FALSE;
  *parts |= 1u << part;
  return TRUE;
}

static gboolean
read_what (FfKitOptions *self, GError **error)
{
  g_auto (GStrv) words = g_strsplit (self->what != NULL ? self->what : "all", ",", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (!read_part (g_strstrip (words[i]), &self->kit.parts, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_paper (FfKitOptions *self, GError **error)
{
  g_autofree char *name = self->paper != NULL ? g_ascii_strdown (self->paper, -1) : NULL;

  if (name == NULL || ff_paper_find (name, &self->kit.paper))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
               /* Translators: what was given for the paper */
               _ ("--paper cannot be “%s”; it is one of: a4, a3, letter."), self->paper);
  return FALSE;
}

static gboolean
check_numbers (const FfKitSettings *kit, GError **error)
{
  if (!ff_kit_is_per_sheet (kit->slips_per_sheet))
    {
      g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
                   /* Translators: a number that was asked for */
                   _ ("--per-sheet cannot be %d; a sheet is cut into 1, 2, 4 or 8 slips."),
                   kit->slips_per_sheet);
      return FALSE;
    }
  return ff_cli_check_range ("--slips", kit->slips, 0, FF_KIT_MOST_SLIPS, error)
         && ff_cli_check_range ("--first", kit->first_slip, 1, FF_KIT_LAST_SLIP, error)
         && ff_cli_check_range ("--dots", kit->dots, 1, FF_KIT_MOST_DOTS, error)
         && ff_cli_check_range ("--cap", kit->cap, 0, FF_KIT_MOST_DOTS, error)
         && ff_cli_check_range ("--round", kit->round, 0, G_MAXINT, error)
         && ff_cli_check_range ("--meeting", kit->meeting, 0, G_MAXINT, error);
}

static char **
parse (FfKitOptions *self, int argc, char **argv, GError **error)
{
  FfKitSettings *kit = &self->kit;
  const GOptionEntry entries[] = {
    { "what", 0, 0, G_OPTION_ARG_STRING, &self->what,
      N_ ("Divided by commas: slips, posters, interview, tables, pairs, themes, agenda, "
          "commitments, "
          "follow-up, sign-in; all if not given"),
      N_ ("SHEETS") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper, N_ ("a4, a3 or letter"), N_ ("PAPER") },
    { "slips", 0, 0, G_OPTION_ARG_INT, &kit->slips,
      N_ ("How many voting slips; one for each person expected if not given"), N_ ("N") },
    { "first", 0, 0, G_OPTION_ARG_INT, &kit->first_slip, N_ ("Number of the first slip"),
      N_ ("N") },
    { "per-sheet", 0, 0, G_OPTION_ARG_INT, &kit->slips_per_sheet,
      N_ ("Slips on a sheet: 1, 2, 4 or 8; as many as hold all options if not given"), N_ ("N") },
    { "dots", 0, 0, G_OPTION_ARG_INT, &kit->dots, N_ ("Dots of each voter, where no round is open"),
      N_ ("N") },
    { "cap", 0, 0, G_OPTION_ARG_INT, &kit->cap,
      N_ ("Most dots for one proposition, where no round is open"), N_ ("N") },
    { "round", 0, 0, G_OPTION_ARG_INT, &kit->round,
      N_ ("Number of the round; the open one, or the next, if not given"), N_ ("N") },
    { "meeting", 0, 0, G_OPTION_ARG_INT, &kit->meeting,
      N_ ("Number of the meeting whose people are expected"), N_ ("N") },
    G_OPTION_ENTRY_NULL,
  };

  return ff_cli_parse (
      argc, argv, "FILE OUT",
      _ ("Writes sheets for the room to OUT.pdf: what can be printed from what the "
         "session holds."),
      entries, error);
}

static gboolean
check_ending (const char *out, GError **error)
{
  g_autofree char *small = g_ascii_strdown (out, -1);

  if (g_str_has_suffix (small, ".pdf"))
    return TRUE;
  /* Translators: the name of a file */
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE, _ ("The kit is a PDF, so “%s” must end in .pdf."),
               out);
  return FALSE;
}

gboolean
ff_cli_print_kit (int argc, char **argv, GError **error)
{
  g_auto (FfKitOptions) options = { NULL };
  g_auto (GStrv) operands = NULL;
  g_autoptr (FfSession) session = NULL;
  g_autoptr (GBytes) bytes = NULL;

  ff_kit_settings_init (&options.kit);
  operands = parse (&options, argc, argv, error);
  if (operands == NULL || !check_ending (operands[1], error) || !read_what (&options, error)
      || !read_paper (&options, error) || !check_numbers (&options.kit, error))
    return FALSE;
  session = ff_session_open (operands[0], NULL, error);
  if (session != NULL)
    bytes = ff_kit_to_bytes (ff_session_get_model (session), &options.kit, error);
  if (bytes == NULL)
    return ff_cli_blame (operands[0], error);
  return ff_file_write (operands[1], bytes, error) || ff_cli_blame (operands[1], error);
}
