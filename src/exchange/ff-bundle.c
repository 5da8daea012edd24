/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-bundle.h"

#include "base/ff-error.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gi18n.h>

#define FILE_MODE 0644

struct _FfBundle
{
  struct archive *archive;
  GByteArray *bytes;
};

static la_ssize_t
write_cb (struct archive *archive, void *client_data, const void *buffer, size_t length)
{
  g_byte_array_append (client_data, buffer, (guint) length);
  return (la_ssize_t) length;
}

FfBundle *
ff_bundle_new (void)
{
  FfBundle *self = g_new0 (FfBundle, 1);

  self->bytes = g_byte_array_new ();
  self->archive = archive_write_new ();
  archive_write_set_format_zip (self->archive);
  archive_write_set_options (self->archive, "zip:hdrcharset=UTF-8");
  /* The last block is as long as what is in it. */
  archive_write_set_bytes_in_last_block (self->archive, 1);
  archive_write_open (self->archive, self->bytes, NULL, write_cb, NULL);
  return self;
}

void
ff_bundle_free (FfBundle *self)
{
  archive_write_free (self->archive);
  g_byte_array_unref (self->bytes);
  g_free (self);
}

static gboolean
fail (FfBundle *self, GError **error)
{
  g_set_error (error, FF_ERROR, FF_ERROR_FILE,
               /* Translators: %s says why, in the words of the library that makes archives */
               _ ("The archive could not be made (%s)."), archive_error_string (self->archive));
  return FALSE;
}

gboolean
ff_bundle_add (
    FfBundle *self, const char *name, GBytes *contents, GDateTime *modified, GError **error)
{
  struct archive_entry *entry = archive_entry_new ();
  gsize length;
  gconstpointer data = g_bytes_get_data (contents, &length);
  gboolean added;

  archive_entry_set_pathname_utf8 (entry, name);
  archive_entry_set_size (entry, (la_int64_t) length);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, FILE_MODE);
  archive_entry_set_mtime (entry, g_date_time_to_unix (modified), 0);
  added = archive_write_header (self->archive, entry) == ARCHIVE_OK
          && archive_write_data (self->archive, data, length) == (la_ssize_t) length;
  archive_entry_free (entry);
  return added || fail (self, error);
}

GBytes *
ff_bundle_finish (FfBundle *self, GError **error)
{
  if (archive_write_close (self->archive) != ARCHIVE_OK && !fail (self, error))
    return NULL;
  return g_bytes_new (self->bytes->data, self->bytes->len);
}
