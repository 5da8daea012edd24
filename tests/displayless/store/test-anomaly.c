/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "model/ff-contribution.h"
#include "store/ff-edits.h"
#include "store/ff-store.h"

/*
 * A stick is pulled or a disk fails at the nth operation, for every n: whatever was on disk before
 * must be there afterwards, and the step that was under way must be there whole or not at all.
 * The failing disk is a SQLite VFS that hands everything on to the machine's own until its count
 * runs out.
 */

static sqlite3_vfs *real;
static sqlite3_vfs failing;
static int operations_left = -1; /* negative: the disk is sound */

typedef struct
{
  sqlite3_file base;
  sqlite3_file *real; /* in the memory behind this structure */
} FailingFile;

static gboolean
is_gone (void)
{
  if (operations_left > 0)
    operations_left--;
  return operations_left == 0;
}

static sqlite3_file *
real_of (sqlite3_file *file)
{
  return ((FailingFile *) file)->real;
}

static int
close_file (sqlite3_file *file)
{
  return real_of (file)->pMethods->xClose (real_of (file));
}

static int
read_file (sqlite3_file *file, void *data, int length, sqlite3_int64 offset)
{
  return real_of (file)->pMethods->xRead (real_of (file), data, length, offset);
}

static int
write_file (sqlite3_file *file, const void *data, int length, sqlite3_int64 offset)
{
  if (is_gone ())
    return SQLITE_IOERR_WRITE;
  return real_of (file)->pMethods->xWrite (real_of (file), data, length, offset);
}

static int
truncate_file (sqlite3_file *file, sqlite3_int64 length)
{
  if (is_gone ())
    return SQLITE_IOERR_TRUNCATE;
  return real_of (file)->pMethods->xTruncate (real_of (file), length);
}

static int
sync_file (sqlite3_file *file, int flags)
{
  if (is_gone ())
    return SQLITE_IOERR_FSYNC;
  return real_of (file)->pMethods->xSync (real_of (file), flags);
}

static int
file_size (sqlite3_file *file, sqlite3_int64 *length)
{
  return real_of (file)->pMethods->xFileSize (real_of (file), length);
}

static int
lock_file (sqlite3_file *file, int lock)
{
  return real_of (file)->pMethods->xLock (real_of (file), lock);
}

static int
unlock_file (sqlite3_file *file, int lock)
{
  return real_of (file)->pMethods->xUnlock (real_of (file), lock);
}

static int
check_reserved_lock (sqlite3_file *file, int *result)
{
  return real_of (file)->pMethods->xCheckReservedLock (real_of (file), result);
}

static int
file_control (sqlite3_file *file, int operation, void *argument)
{
  return real_of (file)->pMethods->xFileControl (real_of (file), operation, argument);
}

static int
sector_size (sqlite3_file *file)
{
  return real_of (file)->pMethods->xSectorSize (real_of (file));
}

static int
device_characteristics (sqlite3_file *file)
{
  return real_of (file)->pMethods->xDeviceCharacteristics (real_of (file));
}

static const sqlite3_io_methods methods = {
  .iVersion = 1,
  .xClose = close_file,
  .xRead = read_file,
  .xWrite = write_file,
  .xTruncate = truncate_file,
  .xSync = sync_file,
  .xFileSize = file_size,
  .xLock = lock_file,
  .xUnlock = unlock_file,
  .xCheckReservedLock = check_reserved_lock,
  .xFileControl = file_control,
  .xSectorSize = sector_size,
  .xDeviceCharacteristics = device_characteristics,
};

static int
open_file (sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out_flags)
{
  FailingFile *self = (FailingFile *) file;
  int code;

  self->real = (sqlite3_file *) (self + 1);
  code = real->xOpen (real, name, self->real, flags, out_flags);
  self->base.pMethods = code == SQLITE_OK ? &methods : NULL;
  return code;
}

static int
delete_file (sqlite3_vfs *vfs, const char *name, int sync)
{
  if (is_gone ())
    return SQLITE_IOERR_DELETE;
  return real->xDelete (real, name, sync);
}

static void
install_failing_disk (void)
{
  real = sqlite3_vfs_find (NULL);
  failing = *real;
  failing.pNext = NULL;
  failing.zName = "failing";
  failing.szOsFile = (int) sizeof (FailingFile) + real->szOsFile;
  failing.xOpen = open_file;
  failing.xDelete = delete_file;
  g_assert_cmpint (sqlite3_vfs_register (&failing, TRUE), ==, SQLITE_OK);
}

/* -- the test ------------------------------------------------------------------------------- */

static gboolean
add_work (FfStore *store, gpointer data, GError **error)
{
  /* Several rows on several pages, so that there is a halfway. */
  for (int i = 0; i < 3; i++)
    {
      g_autofree char *text = g_strnfill (3000, *(char *) data);
      g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_CONTRIBUTION);

      ff_contribution_set_text (FF_CONTRIBUTION (draft), text);
      if (!ff_edits_add (store, draft, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
add (FfStore *store, const char *letter, GError **error)
{
  g_autoptr (FfChanges) changes
      = ff_store_run (store, "Add", FF_STEP_KIND_NORMAL, add_work, (gpointer) letter, error);

  return changes != NULL;
}

static gint64
count (FfStore *store, const char *letter)
{
  g_autofree char *sql
      = g_strdup_printf ("SELECT count (*) FROM contribution WHERE substr (text, 1, 1) = '%s'",
                         letter);
  gint64 n = -1;

  g_assert_true (ff_connection_get_number (ff_store_get_connection (store), sql, &n, NULL));
  return n;
}

static FfStore *
reopen (const char *path)
{
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (GError) error = NULL;
  FfStore *store = ff_store_open (path, clock, &error);

  g_assert_no_error (error);
  return store;
}

static void
assert_sound (const char *path, gboolean second_was_kept)
{
  g_autoptr (FfStore) store = reopen (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) findings = ff_store_check (store, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
  g_assert_cmpint (count (store, "a"), ==, 3);
  g_assert_cmpint (count (store, "b"), ==, second_was_kept ? 3 : 0);
}

/* Returns: whether the second step survived the failure of the disk at operation @n. */
static gboolean
fail_at (int n)
{
  g_autofree char *name = g_strdup_printf ("pulled-%d.fourfold", n);
  g_autofree char *path = ff_test_build_path (name);
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (GError) error = NULL;
  FfStore *store = ff_store_create (path, clock, &error);
  gboolean kept;

  g_assert_no_error (error);
  g_assert_true (add (store, "a", &error));
  operations_left = n + 1;
  kept = add (store, "b", &error);
  if (!kept)
    ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_FILE);
  ff_store_free (store); /* the disk is still gone while the program ends */
  operations_left = -1;
  assert_sound (path, kept);
  return kept;
}

static void
a_disk_that_fails_at_any_operation_loses_nothing (void)
{
  int n = 0;

  install_failing_disk ();
  while (!fail_at (n))
    {
      n++;
      g_assert_cmpint (n, <, 200);
    }
  g_test_message ("the step took %d operations on the disk", n);
  g_assert_cmpint (n, >, 5);
  sqlite3_vfs_register (real, TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/anomaly/a-disk-that-fails-at-any-operation-loses-nothing",
                   a_disk_that_fails_at_any_operation_loses_nothing);
  return g_test_run ();
}
