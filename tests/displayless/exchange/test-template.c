/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-template.h"
#include "ff-test.h"
#include "model/ff-agenda-item.h"
#include "model/ff-hand-tally.h"
#include "model/ff-meeting.h"
#include "model/ff-prompt.h"
#include "model/ff-session-details.h"

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
  g_test_add_func ("/exchange/template/an-unknown-template-is-refused",
                   test_an_unknown_template_is_refused);
  g_test_add_func ("/exchange/template/the-sample-holds-the-published-vote",
                   test_the_sample_holds_the_published_vote);

  return g_test_run ();
}
