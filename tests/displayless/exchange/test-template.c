/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-template.h"
#include "ff-test.h"
#include "model/ff-agenda-item.h"
#include "model/ff-hand-tally.h"
#include "model/ff-meeting.h"
#include "model/ff-prompt.h"
#include "model/ff-session-details.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

static guint
count (FfSnapshot *session, GType type)
{
  guint n = 0;

  for (guint i = 0; i < session->records->len; i++)
    n += G_OBJECT_TYPE (g_ptr_array_index (session->records, i)) == type;
  return n;
}

static int
add_minutes (FfSnapshot *session, gint64 meeting)
{
  int minutes = 0;

  for (guint i = 0; i < session->records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (session->records, i);

      if (FF_IS_AGENDA_ITEM (record)
          && ff_agenda_item_get_meeting (FF_AGENDA_ITEM (record)) == meeting)
        minutes += ff_agenda_item_get_minutes (FF_AGENDA_ITEM (record));
    }
  return minutes;
}

static FfSnapshot *
load (const char *id)
{
  g_autoptr (GError) error = NULL;
  FfSnapshot *session = ff_template_load (id, &error);

  g_assert_no_error (error);
  return session;
}

static void
test_every_template_can_be_begun_with (void)
{
  guint n_templates;
  const FfTemplate *templates = ff_template_list (&n_templates);

  g_assert_cmpuint (n_templates, ==, 5);
  for (guint i = 0; i < n_templates; i++)
    {
      g_autoptr (FfSnapshot) session = load (templates[i].id);

      g_assert_cmpuint (count (session, FF_TYPE_SESSION_DETAILS), ==, 1);
      g_assert_cmpuint (session->ballots->len, ==, 0);
      g_assert_cmpstr (ff_template_get_name (&templates[i]), !=, "");
      g_assert_true (g_str_has_suffix (ff_template_get_summary (&templates[i]), "."));
    }
}

static void
test_blank_is_blank (void)
{
  g_autoptr (FfSnapshot) session = load (FF_TEMPLATE_BLANK);

  g_assert_cmpuint (session->records->len, ==, 1);
}

typedef struct
{
  const char *id;
  guint meetings;
  int least, most; /* minutes of the first meeting */
  guint phases;    /* that the agenda goes through */
} Plan;

static const Plan plans[] = {
  { "two-hour", 1, 120, 120, 3 },
  { "half-day", 1, 170, 200, 4 },
  { "one-day", 1, 330, 420, 4 },
  { "two-meetings", 2, 270, 360, 4 },
};

static void
test_agenda_fills_its_time (gconstpointer data)
{
  const Plan *plan = data;
  g_autoptr (FfSnapshot) session = load (plan->id);
  g_autoptr (GHashTable) phases = g_hash_table_new (NULL, NULL);

  g_assert_cmpuint (count (session, FF_TYPE_MEETING), ==, plan->meetings);
  g_assert_cmpint (add_minutes (session, 1), >=, plan->least);
  g_assert_cmpint (add_minutes (session, 1), <=, plan->most);
  g_assert_cmpuint (count (session, FF_TYPE_PROMPT), >, 0);
  for (guint i = 0; i < session->records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (session->records, i);

      if (FF_IS_AGENDA_ITEM (record)
          && ff_agenda_item_get_phase (FF_AGENDA_ITEM (record)) != FF_PHASE_NONE)
        g_hash_table_add (phases,
                          GINT_TO_POINTER (ff_agenda_item_get_phase (FF_AGENDA_ITEM (record))));
    }
  g_assert_cmpuint (g_hash_table_size (phases), ==, plan->phases);
}

static void
test_plans_bring_an_interview_guide (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (FfSnapshot) session = load (plans[i].id);
      guint n_questions = 0;

      for (guint j = 0; j < session->records->len; j++)
        {
          FfRecord *record = g_ptr_array_index (session->records, j);

          n_questions += FF_IS_PROMPT (record) && ff_prompt_get_interview (FF_PROMPT (record));
        }
      g_assert_cmpuint (n_questions, ==, 5);
      g_assert_cmpuint (n_questions, <, count (session, FF_TYPE_PROMPT));
    }
}

static void
test_an_unknown_template_is_refused (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (ff_template_load ("../samples/london-2012", &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_USAGE);
}

static void
test_the_sample_holds_the_published_vote (void)
{
  g_autoptr (FfSnapshot) session = ff_sample_load ();
  int dots = 0;

  for (guint i = 0; i < session->records->len; i++)
    if (FF_IS_HAND_TALLY (g_ptr_array_index (session->records, i)))
      dots += ff_hand_tally_get_dots (g_ptr_array_index (session->records, i));
  g_assert_cmpint (dots, ==, 183);
}

/* -- in another language ---------------------------------------------------------------------- */

static void
append_number (GByteArray *file, guint32 number)
{
  g_byte_array_append (file, (const guint8 *) &number, sizeof number);
}

/* The format of a message catalogue: a head, two tables of lengths and offsets, the strings. */
static GByteArray *
make_catalogue (const char *const *strings, guint32 n_pairs)
{
  GByteArray *file = g_byte_array_new ();
  guint32 head = 7 * sizeof (guint32);
  guint32 offset = head + n_pairs * 4 * sizeof (guint32);

  append_number (file, 0x950412de);
  append_number (file, 0);
  append_number (file, n_pairs);
  append_number (file, head);
  append_number (file, head + n_pairs * 2 * sizeof (guint32));
  append_number (file, 0);
  append_number (file, offset);
  for (guint i = 0; i < 2 * n_pairs; i++)
    {
      append_number (file, (guint32) strlen (strings[i]));
      append_number (file, offset);
      offset += (guint32) strlen (strings[i]) + 1;
    }
  for (guint i = 0; i < 2 * n_pairs; i++)
    g_byte_array_append (file, (const guint8 *) strings[i], (guint) strlen (strings[i]) + 1);
  return file;
}

static void
bind_german (void)
{
  /* Both originals first, in their order, then both translations. */
  static const char *const strings[]
      = { "", "Welcome", "Content-Type: text/plain; charset=UTF-8\n", "Willkommen" };
  g_autoptr (GByteArray) file = make_catalogue (strings, 2);
  g_autofree char *dir = ff_test_build_path ("de/LC_MESSAGES");
  g_autofree char *path = g_build_filename (dir, GETTEXT_PACKAGE ".mo", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (dir, 0700), ==, 0);
  g_file_set_contents (path, (const char *) file->data, (gssize) file->len, &error);
  g_assert_no_error (error);
  g_setenv ("LANGUAGE", "de", TRUE);
  bindtextdomain (GETTEXT_PACKAGE, ff_test_get_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* From 2.41 on, the C library translates nothing in C.UTF-8, which older ones always have. */
static gboolean
enter_translated_locale (void)
{
  static const char *const locales[] = { "C.UTF-8", "en_GB.UTF-8", "en_US.UTF-8", "de_DE.UTF-8" };

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    if (setlocale (LC_ALL, locales[i]) != NULL && g_str_equal (gettext ("Welcome"), "Willkommen"))
      return TRUE;
  return FALSE;
}

static void
test_texts_are_translated (void)
{
  g_autoptr (FfSnapshot) session = NULL;
  FfAgendaItem *first;

  bind_german ();
  if (!enter_translated_locale ())
    {
      g_test_skip ("this system translates nothing in any of the locales tried");
      return;
    }
  session = load ("half-day");
  first = FF_AGENDA_ITEM (ff_snapshot_find (session, FF_TYPE_AGENDA_ITEM, 1));
  g_assert_cmpstr (ff_agenda_item_get_title (first), ==, "Willkommen");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange/template/every-template-can-be-begun-with",
                   test_every_template_can_be_begun_with);
  g_test_add_func ("/exchange/template/blank-is-blank", test_blank_is_blank);
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autofree char *path
          = g_strdup_printf ("/exchange/template/the-agenda-of-%s-fills-its-time", plans[i].id);

      g_test_add_data_func (path, &plans[i], test_agenda_fills_its_time);
    }
  g_test_add_func ("/exchange/template/plans-bring-an-interview-guide",
                   test_plans_bring_an_interview_guide);
  g_test_add_func ("/exchange/template/an-unknown-template-is-refused",
                   test_an_unknown_template_is_refused);
  g_test_add_func ("/exchange/template/texts-are-translated", test_texts_are_translated);
  g_test_add_func ("/exchange/template/the-sample-holds-the-published-vote",
                   test_the_sample_holds_the_published_vote);

  return g_test_run ();
}
