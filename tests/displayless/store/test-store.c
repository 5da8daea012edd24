/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "model/ff-contribution.h"
#include "store/ff-edits.h"
#include "store/ff-rows.h"
#include "store/ff-schema.h"
#include "store/ff-store.h"

#include <glib/gstdio.h>
#include <string.h>

static FfStore *
create (const char *name)
{
  g_autofree char *path = ff_test_build_path (name);
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:00:00Z");
  g_autoptr (GError) error = NULL;
  FfStore *store = ff_store_create (path, clock, &error);

  g_assert_no_error (error);
  return store;
}

static gboolean
add_work (FfStore *store, gpointer data, GError **error)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_CONTRIBUTION);

  ff_contribution_set_text (FF_CONTRIBUTION (draft), data);
  return ff_edits_add (store, draft, error);
}

/* Adds a first and then fails, so that all of it must be taken back. */
static gboolean
add_and_fail_work (FfStore *store, gpointer data, GError **error)
{
  return add_work (store, data, error) && add_work (store, (gpointer) "", error);
}

static gint64
count (FfStore *store, const char *table)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM %s", table);
  g_autoptr (GError) error = NULL;
  gint64 n = -1;

  ff_connection_get_number (ff_store_get_connection (store), sql, &n, &error);
  g_assert_no_error (error);
  return n;
}

static void
assert_columns (FfConnection *connection, GType type)
{
  FfRecordClass *klass = ff_record_class_of (type);
  g_autofree char *sql
      = g_strdup_printf ("SELECT name FROM pragma_table_info ('%s')", klass->table);
  g_autoptr (GError) error = NULL;
  FfStatement *statement = ff_connection_prepare (connection, sql, &error);

  g_assert_no_error (error);
  g_assert_cmpint (ff_statement_step (statement, &error), ==, FF_STEP_ROW);
  g_assert_cmpstr (ff_statement_get_text (statement, 0), ==, "id");
  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *column = g_strdelimit (g_strdup (klass->fields[i].name), "-", '_');

      g_assert_cmpint (ff_statement_step (statement, &error), ==, FF_STEP_ROW);
      g_assert_cmpstr (ff_statement_get_text (statement, 0), ==, column);
    }
  g_assert_cmpint (ff_statement_step (statement, &error), ==, FF_STEP_DONE);
}

static void
every_field_has_its_column (void)
{
  g_autoptr (FfStore) store = create ("columns.fourfold");
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    assert_columns (ff_store_get_connection (store), types[i]);
}

static void
the_schema_has_no_foreign_key_actions (void)
{
  g_autoptr (FfStore) store = create ("actions.fourfold");

  /* A redo would meet rows that a cascade has already taken. */
  g_assert_cmpint (count (store, "sqlite_schema s, pragma_foreign_key_list (s.name) f "
                                 "WHERE f.on_delete <> 'NO ACTION' OR f.on_update <> 'NO ACTION'"),
                   ==, 0);
  g_assert_cmpint (count (store, "sqlite_schema s, pragma_foreign_key_list (s.name)"), >, 20);
}

static void
the_file_says_what_it_is (void)
{
  g_autoptr (FfStore) store = create ("magic.fourfold");
  g_autofree char *path = ff_test_build_path ("magic.fourfold");
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpmem (contents + 68, 4, "F4LD", 4);
}

static void
a_file_from_a_newer_program_is_left_as_it_is (void)
{
  g_autofree char *path = ff_test_build_path ("newer.fourfold");
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  FfStore *store = create ("newer.fourfold");

  g_assert_true (
      ff_connection_run (ff_store_get_connection (store), "PRAGMA user_version = 99", NULL));
  ff_store_free (store);
  before = g_file_load_bytes (file, NULL, NULL, NULL);
  g_assert_null (ff_store_open (path, clock, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_NEWER);
  after = g_file_load_bytes (file, NULL, NULL, NULL);
  g_assert_true (g_bytes_equal (before, after));
}

static char *
load_broken_rung (int version, GError **error)
{
  return g_strdup (version == FF_SCHEMA_VERSION + 1
                       ? "CREATE TABLE second (id INTEGER PRIMARY KEY)"
                       : "CREATE TABLE third (id INTEGER PRIMARY KEY); NOT A STATEMENT");
}

static void
a_ladder_that_breaks_leaves_the_file_on_its_old_version (void)
{
  g_autoptr (FfStore) store = create ("ladder.fourfold");
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (GError) error = NULL;
  gint64 version;

  g_assert_true (ff_schema_climb (connection, load_broken_rung, FF_SCHEMA_VERSION + 1, &error));
  g_assert_no_error (error);
  g_assert_false (ff_schema_climb (connection, load_broken_rung, FF_SCHEMA_VERSION + 2, &error));
  g_assert_error (error, FF_ERROR, FF_ERROR_FILE);
  g_assert_true (ff_connection_get_number (connection, "PRAGMA user_version", &version, NULL));
  g_assert_cmpint (version, ==, FF_SCHEMA_VERSION + 1);
  g_assert_cmpint (count (store, "sqlite_schema WHERE name = 'second'"), ==, 1);
  g_assert_cmpint (count (store, "sqlite_schema WHERE name = 'third'"), ==, 0);
}

static void
work_that_fails_halfway_leaves_nothing (void)
{
  g_autoptr (FfStore) store = create ("halfway.fourfold");
  g_autoptr (GError) error = NULL;

  g_assert_null (ff_store_run (store, "Two", FF_STEP_KIND_NORMAL, add_and_fail_work,
                               (gpointer) "First", &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
  g_assert_cmpint (count (store, "contribution"), ==, 0);
  g_assert_cmpint (count (store, "change"), ==, 0);
}

static void
a_full_disk_refuses_the_step_and_loses_nothing (void)
{
  g_autoptr (FfStore) store = create ("full.fourfold");
  FfConnection *connection = ff_store_get_connection (store);
  g_autofree char *long_text = g_strnfill (100000, 'a');
  g_autoptr (GError) error = NULL;
  g_autoptr (FfChanges) first = NULL;
  g_autoptr (FfChanges) third = NULL;
  gint64 pages;

  first = ff_store_run (store, "One", FF_STEP_KIND_NORMAL, add_work, (gpointer) "Said before",
                        &error);
  g_assert_no_error (error);
  /* To SQLite a file that may not grow is a disk that is full. */
  g_assert_true (ff_connection_get_number (connection,
                                           "SELECT page_count + 2 FROM pragma_page_count", &pages,
                                           &error));
  {
    g_autofree char *limit = g_strdup_printf ("PRAGMA max_page_count = %" G_GINT64_FORMAT, pages);

    g_assert_true (ff_connection_run (connection, limit, &error));
  }
  g_assert_null (ff_store_run (store, "Two", FF_STEP_KIND_NORMAL, add_work, long_text, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_FILE);
  g_assert_nonnull (strstr (error->message, "full.fourfold"));
  g_assert_nonnull (strstr (error->message, "no room left"));
  g_clear_error (&error);
  g_assert_cmpint (count (store, "contribution"), ==, 1);
  g_assert_true (ff_connection_run (connection, "PRAGMA max_page_count = 100000", &error));
  third = ff_store_run (store, "Two", FF_STEP_KIND_NORMAL, add_work, long_text, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count (store, "contribution"), ==, 2);
}

static void
a_file_that_was_moved_refuses_the_step_until_it_is_back (void)
{
  g_autoptr (FfStore) store = create ("stays.fourfold");
  g_autofree char *path = ff_test_build_path ("stays.fourfold");
  g_autofree char *elsewhere = ff_test_build_path ("gone.fourfold");
  g_autoptr (GError) error = NULL;
  g_autoptr (FfChanges) back = NULL;

  g_assert_cmpint (g_rename (path, elsewhere), ==, 0);
  g_assert_null (
      ff_store_run (store, "One", FF_STEP_KIND_NORMAL, add_work, (gpointer) "Said", &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_FILE);
  g_assert_nonnull (strstr (error->message, "“stays.fourfold” was moved"));
  g_clear_error (&error);
  g_assert_cmpint (g_rename (elsewhere, path), ==, 0);
  back = ff_store_run (store, "One", FF_STEP_KIND_NORMAL, add_work, (gpointer) "Said", &error);
  g_assert_no_error (error);
  g_assert_cmpint (count (store, "contribution"), ==, 1);
}

static void
a_changed_row_comes_back_as_it_now_stands (void)
{
  g_autoptr (FfStore) store = create ("changes.fourfold");
  g_autoptr (GError) error = NULL;
  g_autoptr (FfChanges) added
      = ff_store_run (store, "Add", FF_STEP_KIND_NORMAL, add_work, (gpointer) "  Heard  ", &error);
  g_autoptr (FfChanges) undone = NULL;
  FfChange *change;

  g_assert_no_error (error);
  g_assert_cmpuint (added->rows->len, ==, 1);
  change = g_ptr_array_index (added->rows, 0);
  g_assert_true (change->type == FF_TYPE_CONTRIBUTION);
  g_assert_cmpstr (ff_contribution_get_text (FF_CONTRIBUTION (change->record)), ==, "Heard");
  g_assert_cmpstr (added->undo_label, ==, "Add");
  undone = ff_store_undo (store, &error);
  g_assert_no_error (error);
  change = g_ptr_array_index (undone->rows, 0);
  g_assert_null (change->record);
  g_assert_cmpstr (undone->redo_label, ==, "Add");
}

static void
damage_is_found_by_the_check (void)
{
  static const char *const damages[] = {
    "INSERT INTO theme (id, phase) VALUES (1, 'nowhere')",
    "INSERT INTO theme (id, phase, colour) VALUES (1, 'dream', 77)",
    "PRAGMA foreign_keys = OFF; INSERT INTO evidence (proposition) VALUES (9)",
    "INSERT INTO proposition (id, number) VALUES (1, 1);"
    "INSERT INTO round (id, number, state, method, dots) VALUES (1, 1, 'open', 'turns', 5);"
    "INSERT INTO round_option (round, proposition, number) VALUES (1, 1, 1);"
    "INSERT INTO ballot (round, ballot) VALUES (1, 7);"
    "INSERT INTO ballot_dots (round, ballot, proposition, dots) VALUES (1, 7, 1, 6)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *name = g_strdup_printf ("damage-%u.fourfold", i);
      g_autoptr (FfStore) store = create (name);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) findings = NULL;

      g_assert_true (ff_connection_run (ff_store_get_connection (store), damages[i], &error));
      g_assert_no_error (error);
      findings = ff_store_check (store, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (findings->len, >, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/every-field-has-its-column", every_field_has_its_column);
  g_test_add_func ("/store/the-schema-has-no-foreign-key-actions",
                   the_schema_has_no_foreign_key_actions);
  g_test_add_func ("/store/the-file-says-what-it-is", the_file_says_what_it_is);
  g_test_add_func ("/store/a-file-from-a-newer-program-is-left-as-it-is",
                   a_file_from_a_newer_program_is_left_as_it_is);
  g_test_add_func ("/store/a-ladder-that-breaks-leaves-the-file-on-its-old-version",
                   a_ladder_that_breaks_leaves_the_file_on_its_old_version);
  g_test_add_func ("/store/work-that-fails-halfway-leaves-nothing",
                   work_that_fails_halfway_leaves_nothing);
  g_test_add_func ("/store/a-full-disk-refuses-the-step-and-loses-nothing",
                   a_full_disk_refuses_the_step_and_loses_nothing);
  g_test_add_func ("/store/a-file-that-was-moved-refuses-the-step-until-it-is-back",
                   a_file_that_was_moved_refuses_the_step_until_it_is_back);
  g_test_add_func ("/store/a-changed-row-comes-back-as-it-now-stands",
                   a_changed_row_comes_back_as_it_now_stands);
  g_test_add_func ("/store/damage-is-found-by-the-check", damage_is_found_by_the_check);
  return g_test_run ();
}
