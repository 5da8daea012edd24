/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-zip.h"

#include "base/ff-error.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <minizip/zip.h>
#include <string.h>

#define FIRST_DATE 0x00210000 /* midnight of 1 January 1980, the earliest there is */

struct _FfZip
{
  GOutputStream *whole; /* the archive, as it grows */
  zipFile zip;          /* NULL once it is finished */
  gboolean failed;
};

/* -- the memory that minizip takes for a file -------------------------------------------------- */

static void *
open_cb (void *whole, const void *name, int mode)
{
  return whole;
}

static uLong
read_cb (void *whole, void *stream, void *data, uLong length)
{
  return 0; /* what is new has nothing in it to be read */
}

static uLong
write_cb (void *whole, void *stream, const void *data, uLong length)
{
  gsize written = 0;

  g_output_stream_write_all (stream, data, length, &written, NULL, NULL);
  return written;
}

static ZPOS64_T
tell_cb (void *whole, void *stream)
{
  return (ZPOS64_T) g_seekable_tell (stream);
}

static long
seek_cb (void *whole, void *stream, ZPOS64_T offset, int origin)
{
  static const GSeekType types[] = {
    [ZLIB_FILEFUNC_SEEK_SET] = G_SEEK_SET,
    [ZLIB_FILEFUNC_SEEK_CUR] = G_SEEK_CUR,
    [ZLIB_FILEFUNC_SEEK_END] = G_SEEK_END,
  };

  return g_seekable_seek (stream, (goffset) offset, types[origin], NULL, NULL) ? 0 : -1;
}

static int
close_cb (void *whole, void *stream)
{
  return 0;
}

static int
fail_cb (void *whole, void *stream)
{
  return 0;
}

/* -- the archive ------------------------------------------------------------------------------ */

FfZip *
ff_zip_new (void)
{
  FfZip *self = g_new0 (FfZip, 1);
  zlib_filefunc64_def memory = {
    .zopen64_file = open_cb,
    .zread_file = read_cb,
    .zwrite_file = write_cb,
    .ztell64_file = tell_cb,
    .zseek64_file = seek_cb,
    .zclose_file = close_cb,
    .zerror_file = fail_cb,
  };

  self->whole = g_memory_output_stream_new_resizable ();
  memory.opaque = self->whole;
  self->zip = zipOpen2_64 ("", APPEND_STATUS_CREATE, NULL, &memory);
  return self;
}

void
ff_zip_free (FfZip *self)
{
  if (self->zip != NULL)
    zipClose (self->zip, NULL);
  g_object_unref (self->whole);
  g_free (self);
}

void
ff_zip_add (FfZip *self, const char *name, GBytes *content, gboolean stored)
{
  gsize length;
  const void *data = g_bytes_get_data (content, &length);
  const zip_fileinfo info = { .dosDate = FIRST_DATE };

  self->failed = self->failed || length > G_MAXUINT32
                 || zipOpenNewFileInZip (self->zip, name, &info, NULL, 0, NULL, 0, NULL,
                                         stored ? 0 : Z_DEFLATED, Z_DEFAULT_COMPRESSION)
                        != ZIP_OK
                 || zipWriteInFileInZip (self->zip, data, (guint32) length) != ZIP_OK
                 || zipCloseFileInZip (self->zip) != ZIP_OK;
}

void
ff_zip_add_text (FfZip *self, const char *name, const char *text, gboolean stored)
{
  g_autoptr (GBytes) content = g_bytes_new_static (text, strlen (text));

  ff_zip_add (self, name, content, stored);
}

GBytes *
ff_zip_finish (FfZip *self, GError **error)
{
  gboolean closed = zipClose (g_steal_pointer (&self->zip), NULL) == ZIP_OK;

  if (!self->failed && closed && g_output_stream_close (self->whole, NULL, NULL))
    return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (self->whole));
  g_set_error_literal (error, FF_ERROR, FF_ERROR_FILE,
                       _ ("The parts of the file could not be packed into one; there may be too "
                          "little memory."));
  return NULL;
}
