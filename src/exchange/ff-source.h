/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** FfSourceFormat: how a source is written. */
typedef enum
{
  FF_SOURCE_TEXT, /* one item a line */
  FF_SOURCE_CSV,
  FF_SOURCE_XML, /* a whole session */
} FfSourceFormat;

/** FfSource: something to import, without a byte-order mark: XML as it is, all else UTF-8. */
typedef struct
{
  char *name; /* for messages */
  char *text;
  gsize length; /* in bytes */
  FfSourceFormat format;
} FfSource;

/**
 * ff_source_new:
 * @name: for messages; its ending (.csv, .xml, .txt) says the format, and without a known one the
 *   content does: XML begins with "<", a table's first line has the column that it needs
 * @data: (array length=length): as read; a byte-order mark is dropped
 *
 * Returns: (transfer full): the source; %NULL with %FF_ERROR_DATA naming the line where it is not
 *   UTF-8.
 */
FfSource *ff_source_new (const char *name, const char *data, gsize length, GError **error);

/** ff_source_read: reads the file @path or, for "-", standard input; see ff_source_new(). */
FfSource *ff_source_read (const char *path, GError **error);

void ff_source_free (FfSource *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfSource, ff_source_free)

G_END_DECLS
