/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-zip.h"

#include <string.h>

/* The records of the format (APPNOTE.TXT of PKWARE), as they begin. */
#define LOCAL_HEADER 0x04034b50
#define CENTRAL_HEADER 0x02014b50
#define END_RECORD 0x06054b50
#define VERSION 20
#define UTF8_NAMES 0x0800
#define DEFLATED 8
#define FIRST_DATE 0x0021 /* 1 January 1980, the earliest there is */

struct _FfZip
{
  GByteArray *bytes;
  GByteArray *directory;
  guint16 n_entries;
};

typedef struct
{
  const char *name;
  guint16 method;
  guint32 crc, packed, size, offset;
} FfZipEntry;

FfZip *
ff_zip_new (void)
{
  FfZip *self = g_new0 (FfZip, 1);

  self->bytes = g_byte_array_new ();
  self->directory = g_byte_array_new ();
  return self;
}

void
ff_zip_free (FfZip *self)
{
  g_clear_pointer (&self->bytes, g_byte_array_unref);
  g_clear_pointer (&self->directory, g_byte_array_unref);
  g_free (self);
}

static void
put (GByteArray *bytes, guint32 value, guint n_bytes)
{
  for (guint i = 0; i < n_bytes; i++)
    {
      guint8 byte = (guint8) (value >> (8 * i));

      g_byte_array_append (bytes, &byte, 1);
    }
}

static guint32
compute_crc (const char *data, gsize length)
{
  guint32 crc = 0xffffffff;

  for (gsize i = 0; i < length; i++)
    {
      crc ^= (guint8) data[i];
      for (int bit = 0; bit < 8; bit++)
        crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  return ~crc;
}

static GByteArray *
deflate (const char *data, gsize length)
{
  g_autoptr (GConverter) compressor
      = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, 6));
  GByteArray *packed = g_byte_array_new ();
  GConverterResult result = G_CONVERTER_CONVERTED;
  gsize at = 0;

  while (result != G_CONVERTER_FINISHED && result != G_CONVERTER_ERROR)
    {
      guint8 buffer[16384];
      gsize read = 0, written = 0;

      result = g_converter_convert (compressor, data + at, length - at, buffer, sizeof buffer,
                                    G_CONVERTER_INPUT_AT_END, &read, &written, NULL);
      at += read;
      g_byte_array_append (packed, buffer, (guint) written);
    }
  return packed;
}

/* What the header before an entry and its line in the directory have in common. */
static void
put_description (GByteArray *bytes, const FfZipEntry *entry)
{
  put (bytes, VERSION, 2);
  put (bytes, UTF8_NAMES, 2);
  put (bytes, entry->method, 2);
  put (bytes, 0, 2);
  put (bytes, FIRST_DATE, 2);
  put (bytes, entry->crc, 4);
  put (bytes, entry->packed, 4);
  put (bytes, entry->size, 4);
  put (bytes, (guint32) strlen (entry->name), 2);
  put (bytes, 0, 2);
}

static void
put_name (GByteArray *bytes, const FfZipEntry *entry)
{
  g_byte_array_append (bytes, (const guint8 *) entry->name, (guint) strlen (entry->name));
}

static void
put_directory_line (FfZip *self, const FfZipEntry *entry)
{
  put (self->directory, CENTRAL_HEADER, 4);
  put (self->directory, VERSION, 2);
  put_description (self->directory, entry);
  put (self->directory, 0, 2); /* no comment */
  put (self->directory, 0, 2); /* the first disk */
  put (self->directory, 0, 2); /* not said to be text */
  put (self->directory, 0, 4); /* no attributes */
  put (self->directory, entry->offset, 4);
  put_name (self->directory, entry);
  self->n_entries++;
}

void
ff_zip_add (FfZip *self, const char *name, const char *text, gboolean stored)
{
  gsize length = strlen (text);
  g_autoptr (GByteArray) packed = stored ? NULL : deflate (text, length);
  FfZipEntry entry = {
    .name = name,
    .method = stored ? 0 : DEFLATED,
    .crc = compute_crc (text, length),
    .packed = stored ? (guint32) length : packed->len,
    .size = (guint32) length,
    .offset = self->bytes->len,
  };

  put (self->bytes, LOCAL_HEADER, 4);
  put_description (self->bytes, &entry);
  put_name (self->bytes, &entry);
  if (stored)
    g_byte_array_append (self->bytes, (const guint8 *) text, (guint) length);
  else
    g_byte_array_append (self->bytes, packed->data, packed->len);
  put_directory_line (self, &entry);
}

GBytes *
ff_zip_finish (FfZip *self)
{
  guint32 offset = self->bytes->len;

  g_byte_array_append (self->bytes, self->directory->data, self->directory->len);
  put (self->bytes, END_RECORD, 4);
  put (self->bytes, 0, 4); /* the only disk, which holds the directory too */
  put (self->bytes, self->n_entries, 2);
  put (self->bytes, self->n_entries, 2);
  put (self->bytes, self->directory->len, 4);
  put (self->bytes, offset, 4);
  put (self->bytes, 0, 2);
  return g_byte_array_free_to_bytes (g_steal_pointer (&self->bytes));
}
