/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-zip.h"

#include "base/ff-error.h"

#include <glib/gi18n.h>
#include <string.h>
#include <zip.h>

#define FIRST_DATE 0x0021 /* 1 January 1980, the earliest there is */

struct _FfZip
{
  zip_source_t *whole; /* the archive, as it grows */
  zip_t *zip;          /* NULL once it is finished */
  GPtrArray *contents; /* of GBytes: libzip reads them when it finishes */
  gboolean failed;
};

FfZip *
ff_zip_new (void)
{
  FfZip *self = g_new0 (FfZip, 1);

  self->contents = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  self->whole = zip_source_buffer_create (NULL, 0, 0, NULL);
  zip_source_keep (self->whole);
  self->zip = zip_open_from_source (self->whole, ZIP_TRUNCATE, NULL);
  return self;
}

void
ff_zip_free (FfZip *self)
{
  if (self->zip != NULL)
    zip_discard (self->zip);
  zip_source_free (self->whole);
  g_ptr_array_unref (self->contents);
  g_free (self);
}

void
ff_zip_add (FfZip *self, const char *name, GBytes *content, gboolean stored)
{
  gsize length;
  const void *data = g_bytes_get_data (content, &length);
  zip_source_t *source = zip_source_buffer (self->zip, data, length, 0);
  zip_int64_t at = zip_file_add (self->zip, name, source, ZIP_FL_ENC_UTF_8);
  zip_int32_t method = stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;

  g_ptr_array_add (self->contents, g_bytes_ref (content));
  if (at < 0)
    zip_source_free (source);
  self->failed = self->failed || at < 0
                 || zip_set_file_compression (self->zip, (zip_uint64_t) at, method, 0) < 0
                 || zip_file_set_dostime (self->zip, (zip_uint64_t) at, 0, FIRST_DATE, 0) < 0;
}

void
ff_zip_add_text (FfZip *self, const char *name, const char *text, gboolean stored)
{
  g_autoptr (GBytes) content = g_bytes_new (text, strlen (text));

  ff_zip_add (self, name, content, stored);
}

static GBytes *
read_whole (FfZip *self)
{
  zip_stat_t about;
  guint8 *data;

  if (zip_source_stat (self->whole, &about) < 0 || zip_source_open (self->whole) < 0)
    return NULL;
  data = g_malloc (about.size);
  if (zip_source_read (self->whole, data, about.size) != (zip_int64_t) about.size)
    g_clear_pointer (&data, g_free);
  zip_source_close (self->whole);
  return data != NULL ? g_bytes_new_take (data, about.size) : NULL;
}

GBytes *
ff_zip_finish (FfZip *self, GError **error)
{
  GBytes *bytes = NULL;

  if (!self->failed && zip_close (self->zip) == 0)
    {
      self->zip = NULL;
      bytes = read_whole (self);
    }
  if (bytes == NULL)
    g_set_error_literal (error, FF_ERROR, FF_ERROR_FILE,
                         _ ("The parts of the file could not be packed into one; there may be too "
                            "little memory."));
  return bytes;
}
