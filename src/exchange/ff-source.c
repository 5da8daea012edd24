/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-source.h"

#include "base/ff-error.h"
#include "base/ff-file.h"

#include <glib/gi18n.h>
#include <string.h>

#define MARK "\ufeff"

static int
count_lines (const char *data, const char *end)
{
  int lines = 1;

  for (const char *at = data; at < end; at++)
    if (*at == '\n')
      lines++;
  return lines;
}

static gboolean
check_utf8 (const char *name, const char *data, gsize length, GError **error)
{
  const char *end;

  if (g_utf8_validate_len (data, length, &end))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line; UTF-8 is the name of an encoding */
               _ ("%s, line %d: this is not plain text in UTF-8; save the file in that encoding."),
               name, count_lines (data, end));
  return FALSE;
}

/* The first line of a table names its columns, and one of these is always among them. */
static gboolean
looks_like_table (const char *text)
{
  static const char *const telling[] = { "text", "proposition", "number" };
  g_autofree char *line = g_strndup (text, strcspn (text, "\r\n"));
  g_auto (GStrv) columns = g_strsplit_set (line, ",;\t", -1);

  for (guint i = 0; columns[i] != NULL; i++)
    {
      g_strdelimit (columns[i], "\"", ' ');
      for (guint j = 0; j < G_N_ELEMENTS (telling); j++)
        if (g_ascii_strcasecmp (g_strstrip (columns[i]), telling[j]) == 0)
          return TRUE;
    }
  return FALSE;
}

static gboolean
ends_in (const char *name, const char *ending)
{
  g_autofree char *small = g_ascii_strdown (name, -1);

  return g_str_has_suffix (small, ending);
}

static FfSourceFormat
find_format (const char *name, const char *text)
{
  if (ends_in (name, ".csv"))
    return FF_SOURCE_CSV;
  if (ends_in (name, ".xml"))
    return FF_SOURCE_XML;
  if (ends_in (name, ".txt"))
    return FF_SOURCE_TEXT;
  if (text[strspn (text, " \t\r\n")] == '<')
    return FF_SOURCE_XML;
  return looks_like_table (text) ? FF_SOURCE_CSV : FF_SOURCE_TEXT;
}

FfSource *
ff_source_new (const char *name, const char *data, gsize length, GError **error)
{
  FfSource *self;

  g_return_val_if_fail (name != NULL, NULL);

  if (length == 0)
    data = "";
  /* XML says itself how it is encoded. */
  if (!ends_in (name, ".xml") && !check_utf8 (name, data, length, error))
    return NULL;
  if (length >= strlen (MARK) && memcmp (data, MARK, strlen (MARK)) == 0)
    {
      data += strlen (MARK);
      length -= strlen (MARK);
    }
  self = g_new0 (FfSource, 1);
  self->name = g_strdup (name);
  self->text = g_malloc0 (length + 1);
  memcpy (self->text, data, length);
  self->length = length;
  self->format = find_format (name, self->text);
  return self;
}

FfSource *
ff_source_read (const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = ff_file_read (path, error);
  g_autofree char *name = ff_file_dup_name (path);

  if (bytes == NULL)
    return NULL;
  return ff_source_new (name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);
}

void
ff_source_free (FfSource *self)
{
  g_free (self->name);
  g_free (self->text);
  g_free (self);
}
