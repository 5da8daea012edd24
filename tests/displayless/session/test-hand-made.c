/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-xml.h"
#include "ff-test.h"
#include "session/ff-session.h"

#include <string.h>

/* Records that no page makes, but any caller of a verb could: what the reader of XML would refuse
 * must not come into a file, or the file could be exported but not read again. */

typedef struct
{
  FfSession *session;
  FfModel *model;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("room.fourfold");
  g_autoptr (GError) error = NULL;

  f->session = ff_session_create (path, NULL, &error);
  g_assert_no_error (error);
  f->model = ff_session_get_model (f->session);
}

/* Whatever was refused, what is left can be exported and read again. */
static void
tear_down (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (f->session, &error);
  g_autoptr (GBytes) xml = snapshot != NULL ? ff_xml_write (snapshot, &error) : NULL;
  g_autoptr (FfSnapshot) back = NULL;

  g_assert_no_error (error);
  back = ff_xml_read (g_bytes_get_data (xml, NULL), g_bytes_get_size (xml), "back.xml", &error);
  g_assert_no_error (error);
  g_assert_finalize_object (f->session);
}

static void
flush (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (f->session, &error);
  g_assert_no_error (error);
}

static void
assert_refused (Fixture *f, FfErrorCode code, const char *words)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (ff_session_flush (f->session, &error));
  ff_test_assert_sentence (error, FF_ERROR, (int) code);
  if (strstr (error->message, words) == NULL)
    g_error ("\"%s\" does not say \"%s\"", error->message, words);
}

static gpointer
nth (Fixture *f, GType type, guint n)
{
  return ff_record_list_get (ff_model_get_list (f->model, type), n);
}

static FfRecord *
make_with_words (GType type)
{
  FfRecordClass *klass = ff_record_class_of (type);
  FfRecord *draft = ff_record_new (type);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_TEXT)
      ff_record_set_text (draft, i, "Tea");
  return draft;
}

static void
add_three_contributions (Fixture *f)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (FfRecord) draft = make_with_words (FF_TYPE_CONTRIBUTION);

      ff_session_add (f->session, draft);
    }
  flush (f);
}

static void
what_belongs_to_nothing_is_refused (Fixture *f, gconstpointer data)
{
  guint n_types, refused = 0;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      g_autoptr (FfRecord) draft = make_with_words (types[i]);
      FfRecordClass *klass = ff_record_class_of (types[i]);
      guint field = 0;

      while (field < klass->n_fields && !klass->fields[field].required)
        field++;
      if (field == klass->n_fields)
        continue;
      ff_session_add (f->session, draft);
      assert_refused (f, FF_ERROR_DATA, klass->fields[field].name);
      refused++;
    }
  g_assert_cmpuint (refused, >, 0);
}

static void
what_is_taken_from_where_it_belongs_is_refused (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) meeting = make_with_words (FF_TYPE_MEETING);
  g_autoptr (FfRecord) item = make_with_words (FF_TYPE_AGENDA_ITEM);
  g_autoptr (FfRecord) edit = NULL;

  ff_session_add (f->session, meeting);
  flush (f);
  ff_agenda_item_set_meeting (FF_AGENDA_ITEM (item),
                              ff_record_get_id (nth (f, FF_TYPE_MEETING, 0)));
  ff_session_add (f->session, item);
  flush (f);
  edit = ff_record_copy (nth (f, FF_TYPE_AGENDA_ITEM, 0));
  ff_agenda_item_set_meeting (FF_AGENDA_ITEM (edit), 0);
  ff_session_edit (f->session, edit);
  assert_refused (f, FF_ERROR_DATA, "meeting");
}

static void
what_leads_nowhere_is_refused (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) item = make_with_words (FF_TYPE_AGENDA_ITEM);
  g_autoptr (FfRecord) edit = NULL;

  ff_agenda_item_set_meeting (FF_AGENDA_ITEM (item), 7);
  ff_session_add (f->session, item);
  assert_refused (f, FF_ERROR_MISSING, "meeting 7");

  add_three_contributions (f);
  edit = ff_record_copy (nth (f, FF_TYPE_CONTRIBUTION, 0));
  ff_contribution_set_theme (FF_CONTRIBUTION (edit), 9);
  ff_session_edit (f->session, edit);
  assert_refused (f, FF_ERROR_MISSING, "theme 9");
}

static void
join (Fixture *f, guint n, guint into)
{
  g_autoptr (FfRecord) draft = ff_record_copy (nth (f, FF_TYPE_CONTRIBUTION, n));

  ff_contribution_set_joined_into (FF_CONTRIBUTION (draft),
                                   ff_record_get_id (nth (f, FF_TYPE_CONTRIBUTION, into)));
  ff_session_edit (f->session, draft);
}

static void
what_leads_back_to_itself_is_refused (Fixture *f, gconstpointer data)
{
  add_three_contributions (f);
  join (f, 2, 2);
  assert_refused (f, FF_ERROR_RULE, "joined-into");
  join (f, 0, 1);
  join (f, 1, 2);
  flush (f);
  join (f, 2, 0);
  assert_refused (f, FF_ERROR_RULE, "joined-into");
}

static void
another_session_is_refused (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) draft = make_with_words (FF_TYPE_SESSION_DETAILS);

  ff_session_add (f->session, draft);
  assert_refused (f, FF_ERROR_RULE, "one session");
}

static void
what_a_file_says_of_its_session_stays (Fixture *f, gconstpointer data)
{
  ff_session_remove (f->session, nth (f, FF_TYPE_SESSION_DETAILS, 0));
  assert_refused (f, FF_ERROR_RULE, "not removed");
}

static void
a_round_keeps_its_number (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);
  g_autoptr (FfRecord) edit = NULL;

  ff_session_add (f->session, draft);
  ff_session_add (f->session, draft);
  flush (f);
  edit = ff_record_copy (nth (f, FF_TYPE_ROUND, 0));
  ff_round_set_number (FF_ROUND (edit), 2);
  ff_session_edit (f->session, edit);
  assert_refused (f, FF_ERROR_RULE, "Round 1");
}

static void
a_draft_gets_an_id_of_its_own (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) copy = NULL;

  add_three_contributions (f);
  copy = ff_record_copy (nth (f, FF_TYPE_CONTRIBUTION, 0));
  ff_session_add (f->session, copy);
  flush (f);
  g_assert_cmpint (ff_record_get_id (nth (f, FF_TYPE_CONTRIBUTION, 3)), ==, 4);
}

#define ADD(name, test)                                                                            \
  g_test_add ("/session/hand-made/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("what-belongs-to-nothing-is-refused", what_belongs_to_nothing_is_refused);
  ADD ("what-is-taken-from-where-it-belongs-is-refused",
       what_is_taken_from_where_it_belongs_is_refused);
  ADD ("what-leads-nowhere-is-refused", what_leads_nowhere_is_refused);
  ADD ("what-leads-back-to-itself-is-refused", what_leads_back_to_itself_is_refused);
  ADD ("another-session-is-refused", another_session_is_refused);
  ADD ("what-a-file-says-of-its-session-stays", what_a_file_says_of_its_session_stays);
  ADD ("a-round-keeps-its-number", a_round_keeps_its_number);
  ADD ("a-draft-gets-an-id-of-its-own", a_draft_gets_an_id_of_its_own);

  return g_test_run ();
}
