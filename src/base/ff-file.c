/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-file.h"

#include "base/ff-error.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>
#include <unistd.h>

char *
ff_file_dup_name (const char *path)
{
  /* Translators: where the input comes from when no file is named */
  return g_str_equal (path, "-") ? g_strdup (_ ("Standard input")) : g_filename_display_name (path);
}

static void
set_error (GError **error, const char *path, const char *sentence)
{
  g_autofree char *name = ff_file_dup_name (path);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, FF_ERROR, FF_ERROR_FILE, sentence, name);
#pragma GCC diagnostic pop
}

static const char *
explain_reading (const GError *cause)
{
  switch (cause->code)
    {
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      /* Translators: a file */
      return _ ("%s is not there; look for a slip in its name.");
    case G_FILE_ERROR_ISDIR:
      /* Translators: a folder where a file was expected */
      return _ ("%s is a folder; name a file.");
    default:
      /* Translators: a file */
      return _ ("%s cannot be read; see whether you have the right to.");
    }
}

static const char *
explain_writing (const GError *cause)
{
  switch (cause->code)
    {
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      /* Translators: a file */
      return _ ("%s cannot be written, because its folder is not there.");
    case G_FILE_ERROR_ISDIR:
      return _ ("%s is a folder; name a file.");
    case G_FILE_ERROR_NOSPC:
      /* Translators: a file */
      return _ ("%s cannot be written, because the disk is full.");
    default:
      /* Translators: a file */
      return _ ("%s cannot be written; choose a place where you have the right to write.");
    }
}

static GBytes *
read_standard_input (GError **error)
{
  g_autoptr (GInputStream) input = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();
  GOutputStreamSpliceFlags flags
      = G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET;

  if (g_output_stream_splice (output, input, flags, NULL, NULL) < 0)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_FILE, _ ("Standard input cannot be read."));
      return NULL;
    }
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (output));
}

GBytes *
ff_file_read (const char *path, GError **error)
{
  g_autoptr (GError) cause = NULL;
  char *contents;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  if (g_str_equal (path, "-"))
    return read_standard_input (error);
  if (g_file_get_contents (path, &contents, &length, &cause))
    return g_bytes_new_take (contents, length);
  set_error (error, path, explain_reading (cause));
  return NULL;
}

gboolean
ff_file_write (const char *path, GBytes *contents, GError **error)
{
  g_autoptr (GError) cause = NULL;
  gsize length;
  const char *data = g_bytes_get_data (contents, &length);

  g_return_val_if_fail (path != NULL, FALSE);

  if (g_file_set_contents_full (path, data != NULL ? data : "", (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666,
                                &cause))
    return TRUE;
  set_error (error, path, explain_writing (cause));
  return FALSE;
}
