/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * version-1.fourfold was made by Fourfold 0.1: three propositions, a secret round of three slips
 * that was revealed, an open round with one ballot, and then six steps that can be undone: a prompt
 * added, edited and removed, and a draft of a round added, edited and removed.
 *
 * version-2.fourfold was made before the first rung after it: four propositions, a revealed round
 * of three slips, one void and one counted twice, and then nine steps: four contributions, two of
 * them joined and two kept apart, a theme, a piece of evidence, and a selection that was undone
 * again.
 *
 * version-3.fourfold was made before the reveal had stages: four propositions, a revealed round of
 * three slips, a closed one, and then eighteen steps: the session edited, a row added to each of
 * nine tables and a wording changed, the rows removed again, and the last removal undone.
 */
#include "base/ff-error.h"
#include "ff-test.h"
#include "model/ff-prompt.h"
#include "model/ff-round.h"
#include "model/ff-session-details.h"
#include "store/ff-edits.h"
#include "store/ff-rows.h"
#include "store/ff-schema.h"
#include "store/ff-store.h"

#include <glib/gstdio.h>
#include <string.h>

#define STEPS_THAT_CAN_BE_UNDONE 7

static GBytes *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;
  gsize length = 0;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (contents, length);
}

/* Returns: the path of the old file, in the running test's own folder. */
static char *
copy_file_of (int version)
{
  g_autofree char *name = g_strdup_printf ("tests/displayless/store/version-%d.fourfold", version);
  g_autofree char *source = ff_test_dup_source (name);
  g_autoptr (GBytes) bytes = load (source);
  g_autoptr (GError) error = NULL;
  char *path = ff_test_build_path ("old.fourfold");

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  return path;
}

static FfStore *
open_store (const char *path)
{
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (GError) error = NULL;
  FfStore *store = ff_store_open (path, clock, &error);

  g_assert_no_error (error);
  return store;
}

static gint64
count (FfStore *store, const char *what)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM %s", what);
  g_autoptr (GError) error = NULL;
  gint64 n = -1;

  ff_connection_get_number (ff_store_get_connection (store), sql, &n, &error);
  g_assert_no_error (error);
  return n;
}

static void
assert_sound (FfStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) findings = ff_store_check (store, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
}

static void
an_old_file_is_brought_up_to_date_with_all_it_holds (void)
{
  g_autofree char *path = copy_file_of (1);
  g_autoptr (FfStore) store = open_store (path);

  g_assert_cmpint (count (store, "proposition"), ==, 3);
  g_assert_cmpint (count (store, "ballot WHERE entry = 0 AND void = 0 AND pass = 1"), ==, 4);
  g_assert_cmpint (count (store, "ballot_dots"), ==, 6);
  g_assert_cmpint (count (store, "session WHERE report_depth = 'standard' AND report_sections = '' "
                                 "AND NOT report_nameless AND NOT report_sorted_only AND kit = ''"),
                   ==, 1);
  g_assert_cmpint (count (store, "round WHERE voided = 0 AND option_order = 'number' "
                                 "AND choose_group = 0"),
                   ==, 2);
  /* What was closed before counts its ballots now; what is open has counted nothing. */
  g_assert_cmpint (count (store, "round WHERE number = 1 AND counted = 3"), ==, 1);
  g_assert_cmpint (count (store, "round WHERE number = 2 AND counted = 0"), ==, 1);
  assert_sound (store);
}

static void
every_file_gets_an_id_of_its_own_and_keeps_it (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int version = 1; version < FF_SCHEMA_VERSION; version++)
    {
      g_autofree char *path = copy_file_of (version);
      g_autoptr (FfStore) store = open_store (path);
      g_autofree char *id = g_strdup (ff_store_get_id (store));

      g_assert_cmpuint (strlen (id), ==, 32);
      ff_store_free (g_steal_pointer (&store));
      store = open_store (path);
      g_assert_cmpstr (ff_store_get_id (store), ==, id);
      g_assert_true (g_hash_table_add (seen, g_steal_pointer (&id)));
    }
}

static void
a_copy_is_kept_as_the_file_was (void)
{
  g_autofree char *path = copy_file_of (1);
  g_autofree char *copy = g_strdup_printf ("%s.before-version-%d", path, FF_SCHEMA_VERSION);
  g_autoptr (GBytes) before = load (path);
  g_autoptr (GBytes) kept = NULL;

  ff_store_free (open_store (path));
  kept = load (copy);
  g_assert_true (g_bytes_equal (before, kept));
  /* A file that is up to date is not copied again. */
  g_assert_cmpint (g_unlink (copy), ==, 0);
  ff_store_free (open_store (path));
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
}

static void
a_file_that_cannot_be_copied_is_left_as_it_is (void)
{
  g_autofree char *path = copy_file_of (1);
  g_autofree char *copy = g_strdup_printf ("%s.before-version-%d", path, FF_SCHEMA_VERSION);
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (GBytes) before = load (path);
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;

  /* A folder in the place of the copy stops everyone, the administrator too. */
  g_assert_cmpint (g_mkdir (copy, 0700), ==, 0);
  g_assert_null (ff_store_open (path, clock, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_FILE);
  after = load (path);
  g_assert_true (g_bytes_equal (before, after));
}

static void
take_back (FfStore *store, int steps)
{
  for (int i = 0; i < steps; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (FfChanges) changes = ff_store_undo (store, &error);

      g_assert_no_error (error);
      g_assert_nonnull (changes);
    }
}

static void
steps_made_before_can_still_be_undone (void)
{
  g_autofree char *path = copy_file_of (1);
  g_autoptr (FfStore) store = open_store (path);
  g_autoptr (FfChanges) more = NULL;
  g_autoptr (GError) error = NULL;

  take_back (store, STEPS_THAT_CAN_BE_UNDONE);
  g_assert_cmpint (count (store, "prompt"), ==, 0);
  g_assert_cmpint (count (store, "round"), ==, 2);
  g_assert_cmpint (count (store, "ballot"), ==, 3);
  assert_sound (store);
  /* The opening of the second round stands there as before. */
  more = ff_store_undo (store, &error);
  g_assert_null (more);
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_RULE);
}

static FfRecord *
find_only (FfStore *store, GType type, guint field, gint64 value)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows
      = ff_rows_load_where (ff_store_get_connection (store), type, field, value, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 1);
  return g_object_ref (g_ptr_array_index (rows, 0));
}

static void
what_an_old_step_brings_back_has_the_usual_new_values (void)
{
  g_autofree char *path = copy_file_of (1);
  g_autoptr (FfStore) store = open_store (path);
  g_autoptr (FfChanges) round_back = ff_store_undo (store, NULL);
  g_autoptr (FfRecord) round = find_only (store, FF_TYPE_ROUND, FF_ROUND_NUMBER, 3);
  g_autoptr (FfRecord) prompt = NULL;

  g_assert_cmpint (ff_round_get_option_order (FF_ROUND (round)), ==, FF_ORDER_NUMBER);
  g_assert_cmpint (ff_round_get_dots (FF_ROUND (round)), ==, 3);
  for (int i = 0; i < 3; i++)
    ff_changes_free (ff_store_undo (store, NULL));
  prompt = find_only (store, FF_TYPE_PROMPT, FF_PROMPT_PHASE, FF_PHASE_DISCOVER);
  g_assert_cmpstr (ff_prompt_get_number (FF_PROMPT (prompt)), ==, "7");
  g_assert_false (ff_prompt_get_interview (FF_PROMPT (prompt)));
}

static void
do_again (FfStore *store, int steps)
{
  for (int i = 0; i < steps; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (FfChanges) changes = ff_store_redo (store, &error);

      g_assert_no_error (error);
      g_assert_nonnull (changes);
    }
}

static void
steps_made_before_can_be_done_again (void)
{
  g_autofree char *path = copy_file_of (1);
  g_autoptr (FfStore) store = open_store (path);

  take_back (store, STEPS_THAT_CAN_BE_UNDONE);
  do_again (store, STEPS_THAT_CAN_BE_UNDONE);
  g_assert_cmpint (count (store, "ballot"), ==, 4);
  g_assert_cmpint (count (store, "prompt"), ==, 0);
  g_assert_cmpint (count (store, "round"), ==, 2);
  assert_sound (store);
}

static void
assert_sense_was_made (FfStore *store)
{
  g_assert_cmpint (count (store, "contribution"), ==, 4);
  g_assert_cmpint (count (store, "contribution WHERE joined_into IS NOT NULL"), ==, 1);
  g_assert_cmpint (count (store, "contribution WHERE theme IS NOT NULL"), ==, 2);
  g_assert_cmpint (count (store, "kept_apart"), ==, 1);
  g_assert_cmpint (count (store, "evidence"), ==, 1);
  g_assert_cmpint (count (store, "selection"), ==, 0);
}

static void
slips_and_joins_of_version_2_come_along_with_their_steps (void)
{
  g_autofree char *path = copy_file_of (2);
  g_autoptr (FfStore) store = open_store (path);

  g_assert_cmpint (count (store, "ballot WHERE slip = 9 AND void = 1"), ==, 1);
  g_assert_cmpint (count (store, "ballot WHERE slip = 7 AND pass = 2"), ==, 1);
  assert_sense_was_made (store);
  assert_sound (store);
  take_back (store, 8);
  g_assert_cmpint (count (store, "contribution"), ==, 0);
  g_assert_cmpint (count (store, "theme"), ==, 0);
  assert_sound (store);
  do_again (store, 8);
  assert_sense_was_made (store);
  do_again (store, 1);
  g_assert_cmpint (count (store, "selection"), ==, 1);
  assert_sound (store);
}

static void
rows_of_version_3_come_back_from_their_steps (void)
{
  g_autofree char *path = copy_file_of (3);
  g_autoptr (FfStore) store = open_store (path);

  g_assert_cmpint (count (store, "round WHERE reveal = 'all' AND shown = 0"), ==, 2);
  g_assert_cmpint (count (store, "stakeholder_group"), ==, 1);
  take_back (store, 7);
  g_assert_cmpint (count (store, "commitment"), ==, 1);
  g_assert_cmpint (count (store, "contribution WHERE theme IS NOT NULL"), ==, 1);
  g_assert_cmpint (count (store, "agenda_item WHERE added = 3"), ==, 1);
  assert_sound (store);
  take_back (store, 10);
  g_assert_cmpint (count (store, "session WHERE title = ''"), ==, 1);
  g_assert_cmpint (count (store, "wording"), ==, 0);
  assert_sound (store);
  do_again (store, 18);
  g_assert_cmpint (count (store, "session WHERE title = 'Our street'"), ==, 1);
  g_assert_cmpint (count (store, "wording"), ==, 1);
  g_assert_cmpint (count (store, "stakeholder_group"), ==, 0);
  assert_sound (store);
}

static gboolean
rename_work (FfStore *store, gpointer data, GError **error)
{
  FfRecord *original = data;
  g_autoptr (FfRecord) draft = ff_record_copy (original);

  ff_session_details_set_title (FF_SESSION_DETAILS (draft), "Called something else");
  return ff_edits_edit (store, original, draft, error);
}

/* SQLite takes a column that a row is stored without for NULL. */
static void
a_row_from_before_its_newest_column_can_be_edited_and_taken_back (void)
{
  for (int version = 1; version < FF_SCHEMA_VERSION; version++)
    {
      g_autofree char *path = copy_file_of (version);
      g_autoptr (FfStore) store = open_store (path);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) rows
          = ff_rows_load (ff_store_get_connection (store), FF_TYPE_SESSION_DETAILS, &error);
      g_autoptr (FfChanges) edited = ff_store_run (store, "Edit", FF_STEP_KIND_NORMAL, rename_work,
                                                   g_ptr_array_index (rows, 0), &error);
      g_autoptr (FfChanges) undone = NULL;

      g_assert_no_error (error);
      g_assert_cmpint (count (store, "session WHERE title = 'Called something else'"), ==, 1);
      undone = ff_store_undo (store, &error);
      g_assert_no_error (error);
      g_assert_cmpint (count (store, "session WHERE title = 'Called something else'"), ==, 0);
      assert_sound (store);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/migration/an-old-file-is-brought-up-to-date-with-all-it-holds",
                   an_old_file_is_brought_up_to_date_with_all_it_holds);
  g_test_add_func ("/store/migration/every-file-gets-an-id-of-its-own-and-keeps-it",
                   every_file_gets_an_id_of_its_own_and_keeps_it);
  g_test_add_func ("/store/migration/a-copy-is-kept-as-the-file-was",
                   a_copy_is_kept_as_the_file_was);
  g_test_add_func ("/store/migration/a-file-that-cannot-be-copied-is-left-as-it-is",
                   a_file_that_cannot_be_copied_is_left_as_it_is);
  g_test_add_func ("/store/migration/steps-made-before-can-still-be-undone",
                   steps_made_before_can_still_be_undone);
  g_test_add_func ("/store/migration/what-an-old-step-brings-back-has-the-usual-new-values",
                   what_an_old_step_brings_back_has_the_usual_new_values);
  g_test_add_func ("/store/migration/steps-made-before-can-be-done-again",
                   steps_made_before_can_be_done_again);
  g_test_add_func ("/store/migration/slips-and-joins-of-version-2-come-along-with-their-steps",
                   slips_and_joins_of_version_2_come_along_with_their_steps);
  g_test_add_func ("/store/migration/rows-of-version-3-come-back-from-their-steps",
                   rows_of_version_3_come_back_from_their_steps);
  g_test_add_func (
      "/store/migration/a-row-from-before-its-newest-column-can-be-edited-and-taken-back",
      a_row_from_before_its_newest_column_can_be_edited_and_taken_back);
  return g_test_run ();
}
