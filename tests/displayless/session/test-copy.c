/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-file.h"
#include "exchange/ff-xml.h"
#include "ff-hostile.h"
#include "ff-test.h"
#include "session/ff-archive.h"
#include "session/ff-session-copy.h"

#include <string.h>

/* What must be in no byte of a redacted copy; each stands somewhere that was changed later too. */
static const char *const secrets[]
    = { "Marker-organiser", "Marker-facilitator", "Marker-contact",   "Marker-owner",
        "Marker-successor", "Marker-helper",      "Marker-group",     "Marker-table",
        "Marker-note",      "Marker-was-owner",   "Marker-was-group", "Marker-was-note",
        "Marker-removed",   "Marker-was-wording" };
static const char *const said[] = { "Kept-title", "Kept-story", "Kept-action", "Kept-proposition" };

static void
add_named (FfSession *session, GType type, guint field, const char *text, gint64 group)
{
  g_autoptr (FfRecord) draft = ff_record_new (type);

  ff_record_set_text (draft, field, text);
  if (type == FF_TYPE_CONTRIBUTION)
    {
      ff_contribution_set_kind (FF_CONTRIBUTION (draft), group != 0 ? FF_KIND_STORY : FF_KIND_NOTE);
      ff_contribution_set_stakeholder_group (FF_CONTRIBUTION (draft), group);
    }
  ff_session_add (session, draft);
}

static void
rename_first (FfSession *session, GType type, guint field, const char *text)
{
  FfModel *model = ff_session_get_model (session);
  g_autoptr (FfRecord) draft
      = ff_record_copy (ff_record_list_get (ff_model_get_list (model, type), 0));

  ff_record_set_text (draft, field, text);
  ff_session_edit (session, draft);
  g_assert_true (ff_session_flush (session, NULL));
}

static void
set_details (FfSession *session)
{
  rename_first (session, FF_TYPE_SESSION_DETAILS, FF_SESSION_DETAILS_TITLE, "Kept-title");
  rename_first (session, FF_TYPE_SESSION_DETAILS, FF_SESSION_DETAILS_ORGANISERS,
                "Marker-organiser");
  rename_first (session, FF_TYPE_SESSION_DETAILS, FF_SESSION_DETAILS_FACILITATORS,
                "Marker-facilitator");
  rename_first (session, FF_TYPE_SESSION_DETAILS, FF_SESSION_DETAILS_CONTACT, "Marker-contact");
}

static void
add_commitment (FfSession *session)
{
  g_autoptr (FfCommitment) draft = FF_COMMITMENT (ff_record_new (FF_TYPE_COMMITMENT));

  ff_commitment_set_text (draft, "Kept-action");
  ff_commitment_set_owner (draft, "Marker-was-owner");
  ff_commitment_set_successor (draft, "Marker-successor");
  ff_commitment_set_help (draft, "Marker-helper");
  ff_session_add (session, FF_RECORD (draft));
  g_assert_true (ff_session_flush (session, NULL));
  rename_first (session, FF_TYPE_COMMITMENT, FF_COMMITMENT_OWNER, "Marker-owner");
}

static void
add_rest (FfSession *session)
{
  FfModel *model = ff_session_get_model (session);

  add_named (session, FF_TYPE_STAKEHOLDER_GROUP, FF_STAKEHOLDER_GROUP_NAME, "Marker-was-group", 0);
  add_named (session, FF_TYPE_BREAKOUT_TABLE, FF_BREAKOUT_TABLE_NAME, "Marker-table", 0);
  add_named (session, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_TEXT, "Marker-was-note", 0);
  add_named (session, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_TEXT, "Kept-story", 1);
  add_named (session, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_TEXT, "Marker-removed", 1);
  g_assert_true (ff_session_flush (session, NULL));
  rename_first (session, FF_TYPE_STAKEHOLDER_GROUP, FF_STAKEHOLDER_GROUP_NAME, "Marker-group");
  rename_first (session, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_TEXT, "Marker-note");
  ff_session_remove (session,
                     ff_record_list_get (ff_model_get_list (model, FF_TYPE_CONTRIBUTION), 2));
  ff_session_add_proposition (session, 1, "Marker-was-wording", "Short");
  g_assert_true (ff_session_flush (session, NULL));
  rename_first (session, FF_TYPE_PROPOSITION, FF_PROPOSITION_TEXT, "Kept-proposition");
}

static FfSession *
make_session (void)
{
  g_autofree char *path = ff_test_build_path ("room.fourfold");
  g_autoptr (GError) error = NULL;
  FfSession *session = ff_session_create (path, NULL, &error);

  g_assert_no_error (error);
  set_details (session);
  add_commitment (session);
  add_rest (session);
  g_assert_true (ff_session_flush (session, &error));
  g_assert_no_error (error);
  return session;
}

static gboolean
holds (GBytes *bytes, const char *word)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return memmem (data, length, word, strlen (word)) != NULL;
}

static void
test_no_byte_of_a_redacted_copy_tells (void)
{
  g_autoptr (FfSession) session = make_session ();
  g_autoptr (GBytes) original = ff_session_to_bytes (session, NULL);
  g_autoptr (FfSessionCopy) copy = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  FfRedaction left_out;

  copy = ff_session_copy_new_redacted (session, &left_out, NULL);
  g_assert_nonnull (copy);
  bytes = ff_session_to_bytes (ff_session_copy_get (copy), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (secrets); i++)
    {
      /* The search would find it, and the undo of the original has it. */
      g_assert_true (holds (original, secrets[i]));
      if (holds (bytes, secrets[i]))
        g_error ("“%s” is in the redacted file", secrets[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    g_assert_true (holds (bytes, said[i]));
  g_assert_null (ff_session_get_undo_label (ff_session_copy_get (copy)));
  findings = ff_session_check (ff_session_copy_get (copy), NULL);
  g_assert_cmpuint (findings->len, ==, 0);
  g_assert_cmpuint (left_out.names, ==, 6);
  g_assert_cmpuint (left_out.groups, ==, 2);
  g_assert_cmpuint (left_out.notes, ==, 1);
}

static void
test_redacting_leaves_the_original_as_it_is (void)
{
  g_autoptr (FfSession) session = make_session ();
  g_autoptr (GBytes) before = ff_session_to_bytes (session, NULL);
  g_autoptr (FfSessionCopy) copy = ff_session_copy_new_redacted (session, NULL, NULL);
  g_autoptr (GBytes) after = ff_session_to_bytes (session, NULL);

  g_assert_nonnull (copy);
  g_assert_true (g_bytes_equal (before, after));
}

static void
test_an_archive_holds_everything (void)
{
  static const struct
  {
    const char *name, *begins;
  } files[] = { { "session.fourfold", "SQLite format 3" },
                { "session.xml", "<?xml" },
                { "report.pdf", "%PDF-" },
                { "report.odt", "PK" },
                { "report.html", "<!" },
                { "report.md", "# Kept-title" },
                { "printed-kit.pdf", "%PDF-" },
                { "contributions.csv", "" },
                { "propositions.csv", "" },
                { "commitments.csv", "" } };
  g_autoptr (FfSession) session = make_session ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) zip = ff_archive_write (session, NULL, &error);
  g_autoptr (GHashTable) found = NULL;
  g_autoptr (GBytes) original = ff_session_to_bytes (session, NULL);

  g_assert_no_error (error);
  found = ff_hostile_unpack (zip);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      GBytes *file = g_hash_table_lookup (found, files[i].name);

      g_assert_nonnull (file);
      g_assert_true (g_str_has_prefix (g_bytes_get_data (file, NULL), files[i].begins));
    }
  g_assert_true (g_bytes_equal (g_hash_table_lookup (found, "session.fourfold"), original));
}

static void
open_round (FfSession *session)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));
  g_autoptr (FfBallot) ballot = ff_ballot_new (1);
  g_autoptr (GError) error = NULL;

  ff_session_add_proposition (session, 2, "Another", NULL);
  ff_session_open_round (session, draft, NULL);
  ff_ballot_set (ballot, 1, 2);
  ff_session_cast_ballot (session, ballot);
  ff_session_flush (session, &error);
  g_assert_no_error (error);
}

static void
test_a_secret_vote_is_in_an_archive_only_when_it_is_over (void)
{
  g_autoptr (FfSession) session = make_session ();
  FfRound *round;

  open_round (session);
  round = ff_model_find_round (ff_session_get_model (session), 1);
  for (int state = FF_STATE_OPEN; state <= FF_STATE_REVEALED; state++)
    {
      g_autoptr (GBytes) zip = ff_archive_write (session, NULL, NULL);
      g_autoptr (GHashTable) found = ff_hostile_unpack (zip);

      g_assert_cmpint (ff_round_get_state (round), ==, state);
      g_assert_cmpint (g_hash_table_contains (found, "ballots-1.csv"), ==, state > FF_STATE_OPEN);
      g_assert_cmpint (g_hash_table_contains (found, "result-1.csv"), ==,
                       state == FF_STATE_REVEALED);
      if (state == FF_STATE_OPEN)
        ff_session_close_round (session, round);
      else
        ff_session_reveal_round (session, round);
      ff_session_flush (session, NULL);
    }
}

static void
test_a_cancelled_archive_is_none (void)
{
  g_autoptr (FfSession) session = make_session ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (ff_archive_write (session, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* As the window does it, so that nobody waits. */
static gpointer
archive_thread (gpointer data)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (FfSessionCopy) copy = NULL;
  GBytes *zip;

  g_main_context_push_thread_default (context);
  copy = ff_session_copy_new (data, NULL);
  zip = ff_archive_write (ff_session_copy_get (copy), NULL, NULL);
  g_clear_pointer (&copy, ff_session_copy_free);
  g_main_context_pop_thread_default (context);
  return zip;
}

static void
test_an_archive_can_be_made_on_another_thread (void)
{
  g_autoptr (FfSession) session = make_session ();
  g_autoptr (GBytes) bytes = ff_session_to_bytes (session, NULL);
  g_autoptr (GBytes) zip = g_thread_join (g_thread_new ("archive", archive_thread, bytes));
  g_autoptr (GHashTable) found = ff_hostile_unpack (zip);

  g_assert_true (g_hash_table_contains (found, "printed-kit.pdf"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/copy/no-byte-of-a-redacted-copy-tells", test_no_byte_of_a_redacted_copy_tells);
  g_test_add_func ("/copy/redacting-leaves-the-original-as-it-is",
                   test_redacting_leaves_the_original_as_it_is);
  g_test_add_func ("/copy/an-archive-holds-everything", test_an_archive_holds_everything);
  g_test_add_func ("/copy/a-secret-vote-is-in-an-archive-only-when-it-is-over",
                   test_a_secret_vote_is_in_an_archive_only_when_it_is_over);
  g_test_add_func ("/copy/a-cancelled-archive-is-none", test_a_cancelled_archive_is_none);
  g_test_add_func ("/copy/an-archive-can-be-made-on-another-thread",
                   test_an_archive_can_be_made_on_another_thread);
  return g_test_run ();
}
