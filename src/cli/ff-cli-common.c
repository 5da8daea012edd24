/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-file.h"
#include "cli/ff-cli-private.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

void
ff_cli_print (const char *text)
{
  fputs (text, stdout);
}

void
ff_cli_complain (const char *sentence)
{
  g_autofree char *line = g_strdelimit (g_strdup (sentence), "\r\n", ' ');

  fprintf (stderr, "%s\n", line);
}

static char **
take_operands (char ***operands, const char *arguments, const char *command, GError **error)
{
  g_auto (GStrv) words = g_strsplit (arguments, " ", -1);
  guint n_wanted = *arguments != '\0' ? g_strv_length (words) : 0;
  guint n_given = *operands != NULL ? g_strv_length (*operands) : 0;

  if (n_given == n_wanted)
    return *operands != NULL ? g_steal_pointer (operands) : g_new0 (char *, 1);
  if (n_wanted == 0)
    g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
                 /* Translators: the name of a command */
                 _ ("fourfold %s takes no arguments."), command);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
                 /* Translators: the name of a command, and what it must be followed by */
                 _ ("The command is fourfold %s %s; fourfold %s --help says more."), command,
                 arguments, command);
  return NULL;
}

char **
ff_cli_parse (int argc,
              char **argv,
              const char *arguments,
              const char *summary,
              const GOptionEntry *entries,
              GError **error)
{
  g_autoptr (GOptionContext) context = NULL;
  g_autofree char *program = g_strconcat ("fourfold ", argv[0], NULL);
  g_autofree char **copy = g_memdup2 (argv, sizeof (char *) * ((gsize) argc + 1));
  g_auto (GStrv) operands = NULL;
  const GOptionEntry rest[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &operands, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  /* Help begins with the name of the program. */
  g_set_prgname (program);
  context = g_option_context_new (arguments);
  g_option_context_set_summary (context, summary);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, rest, NULL);
  if (!g_option_context_parse (context, &argc, &copy, error))
    return NULL;
  return take_operands (&operands, arguments, argv[0], error);
}

gboolean
ff_cli_parse_choice (GType type, const char *option, const char *nick, int *value, GError **error)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  GEnumClass *choices = (GEnumClass *) (gpointer) klass;
  g_autoptr (GString) right = g_string_new (NULL);

  if (nick == NULL)
    return TRUE;
  for (guint i = 0; i < choices->n_values; i++)
    {
      g_string_append_printf (right, i > 0 ? ", %s" : "%s", choices->values[i].value_nick);
      if (!g_str_equal (nick, choices->values[i].value_nick))
        continue;
      *value = choices->values[i].value;
      return TRUE;
    }
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
               /* Translators: an option, what was given for it, a list of words */
               _ ("%s cannot be “%s”; it is one of: %s."), option, nick, right->str);
  return FALSE;
}

gboolean
ff_cli_check_range (const char *option, int value, int minimum, int maximum, GError **error)
{
  if (value >= minimum && value <= maximum)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
               /* Translators: an option, a number, the range that is allowed */
               _ ("%s cannot be %d; it lies between %d and %d."), option, value, minimum, maximum);
  return FALSE;
}

FfRound *
ff_cli_find_round (FfSession *session, int number, GError **error)
{
  FfModel *model = ff_session_get_model (session);
  FfRound *round = ff_model_find_round (model, number);
  FfRound *newest = ff_model_find_round (model, 0);

  if (round != NULL)
    return round;
  if (newest == NULL)
    g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
                 /* Translators: “fourfold round FILE” is a command, only FILE may be translated */
                 _ ("There is no round of voting yet; “fourfold round FILE” opens one."));
  else
    g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
                 /* Translators: two numbers of rounds */
                 _ ("There is no round %d; the newest is round %d."), number,
                 ff_round_get_number (newest));
  return NULL;
}

gboolean
ff_cli_blame (const char *file, GError **error)
{
  g_autofree char *name = ff_file_dup_name (file);
  g_autofree char *base = g_path_get_basename (name);

  if (error != NULL && *error != NULL && strstr ((*error)->message, base) == NULL)
    /* Translators: the name of a file, before a sentence about it */
    g_prefix_error (error, _ ("%s: "), name);
  return FALSE;
}

static gboolean
advance (const char *file,
         int number,
         void (*verb) (FfSession *session, FfRound *round),
         GError **error)
{
  g_autoptr (FfSession) session = ff_session_open (file, NULL, error);
  FfRound *round = session != NULL ? ff_cli_find_round (session, number, error) : NULL;

  if (round == NULL)
    return FALSE;
  verb (session, round);
  return ff_session_flush (session, error);
}

gboolean
ff_cli_advance_round (int argc,
                      char **argv,
                      const char *summary,
                      void (*verb) (FfSession *session, FfRound *round),
                      GError **error)
{
  int number = 0;
  const GOptionEntry entries[] = {
    { "round", 0, 0, G_OPTION_ARG_INT, &number, N_ ("Number of the round; the newest if not given"),
      N_ ("N") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) operands = ff_cli_parse (argc, argv, "FILE", summary, entries, error);

  if (operands == NULL || !ff_cli_check_range ("--round", number, 0, G_MAXINT, error))
    return FALSE;
  return advance (operands[0], number, verb, error) || ff_cli_blame (operands[0], error);
}
