/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was typed and not yet said stays with its document, wherever that goes on this computer. */
#include "base/ff-drafts.h"
#include "ff-test.h"

#include <glib/gstdio.h>

#define ID "4f6e"

typedef struct
{
  char *folder;
  char *path; /* of the document */
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = ff_test_build_path ("drafts");
  f->path = ff_test_write ("room.fourfold", "a session");
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_free (f->folder);
  g_free (f->path);
}

static void
keep (Fixture *f, const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  ff_drafts_write (f->folder, ID, path, "contribution", text, &error);
  g_assert_no_error (error);
}

static void
assert_kept (Fixture *f, const char *path, const char *expected)
{
  g_autofree char *kept = ff_drafts_read (f->folder, ID, path, "contribution");

  g_assert_cmpstr (kept, ==, expected);
}

static gboolean
is_anything_kept (Fixture *f)
{
  g_autoptr (GDir) folder = g_dir_open (f->folder, 0, NULL);

  return folder != NULL && g_dir_read_name (folder) != NULL;
}

static void
what_is_typed_is_kept_until_it_is_said (Fixture *f, gconstpointer data)
{
  assert_kept (f, f->path, NULL);
  keep (f, f->path, "There was te\nand a [bus]; äöü");
  assert_kept (f, f->path, "There was te\nand a [bus]; äöü");
  keep (f, f->path, "");
  g_assert_false (is_anything_kept (f));
}

static void
each_place_has_its_own (Fixture *f, gconstpointer data)
{
  g_autofree char *other = NULL;

  keep (f, f->path, "There was te");
  other = ff_drafts_read (f->folder, ID, f->path, "proposition");
  g_assert_null (other);
}

static void
another_document_at_the_same_path_has_none (Fixture *f, gconstpointer data)
{
  g_autofree char *other = NULL;

  keep (f, f->path, "There was te");
  other = ff_drafts_read (f->folder, "77aa", f->path, "contribution");
  g_assert_null (other);
}

static void
a_renamed_document_takes_its_drafts_along (Fixture *f, gconstpointer data)
{
  g_autofree char *renamed = ff_test_build_path ("our street.fourfold");

  keep (f, f->path, "There was te");
  g_assert_cmpint (g_rename (f->path, renamed), ==, 0);
  assert_kept (f, renamed, "There was te");
  keep (f, renamed, "");
  g_assert_false (is_anything_kept (f));
}

static void
a_copy_begins_with_those_of_its_original (Fixture *f, gconstpointer data)
{
  g_autofree char *copy = NULL;

  keep (f, f->path, "There was te");
  copy = ff_test_write ("copy.fourfold", "a session");
  assert_kept (f, copy, "There was te");
  keep (f, copy, "");
  assert_kept (f, copy, "");
  assert_kept (f, f->path, "There was te");
}

static void
of_two_origins_the_one_that_was_moved_counts (Fixture *f, gconstpointer data)
{
  g_autofree char *stays = ff_test_write ("stays.fourfold", "a session");
  g_autofree char *moved = ff_test_write ("moved.fourfold", "a session");

  keep (f, f->path, "Moved");
  keep (f, stays, "Stays");
  g_assert_cmpint (g_rename (f->path, moved), ==, 0);
  assert_kept (f, moved, "Moved");
  assert_kept (f, stays, "Stays");
}

static void
drafts_called_by_the_path_alone_are_taken_over (Fixture *f, gconstpointer data)
{
  g_autofree char *name = g_compute_checksum_for_string (G_CHECKSUM_SHA256, f->path, -1);
  g_autofree char *old = g_build_filename (f->folder, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (f->folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (old, "[drafts]\ncontribution=There was te\n", -1, NULL));
  assert_kept (f, f->path, "There was te");
  g_assert_false (g_file_test (old, G_FILE_TEST_EXISTS));
  assert_kept (f, f->path, "There was te");
}

static void
what_cannot_be_kept_is_told (Fixture *f, gconstpointer data)
{
  g_autofree char *file = ff_test_write ("in the way", "");
  g_autofree char *folder = g_build_filename (file, "drafts", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (ff_drafts_write (folder, ID, f->path, "contribution", "There", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
}

#define ADD(name, test) g_test_add ("/base/drafts/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("what-is-typed-is-kept-until-it-is-said", what_is_typed_is_kept_until_it_is_said);
  ADD ("each-place-has-its-own", each_place_has_its_own);
  ADD ("another-document-at-the-same-path-has-none", another_document_at_the_same_path_has_none);
  ADD ("a-renamed-document-takes-its-drafts-along", a_renamed_document_takes_its_drafts_along);
  ADD ("a-copy-begins-with-those-of-its-original", a_copy_begins_with_those_of_its_original);
  ADD ("of-two-origins-the-one-that-was-moved-counts",
       of_two_origins_the_one_that_was_moved_counts);
  ADD ("drafts-called-by-the-path-alone-are-taken-over",
       drafts_called_by_the_path_alone_are_taken_over);
  ADD ("what-cannot-be-kept-is-told", what_cannot_be_kept_is_told);
  return g_test_run ();
}
