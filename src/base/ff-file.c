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

static char *
explain_reading (const char *name, const GError *cause)
{
  switch (cause->code)
    {
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      /* Translators: a file */
      return g_strdup_printf (_ ("%s is not there; look for a slip in its name."), name);
    case G_FILE_ERROR_ISDIR:
      /* Translators: a folder where a file was expected */
      return g_strdup_printf (_ ("%s is a folder; name a file."), name);
    default:
      /* Translators: a file */
      return g_strdup_printf (_ ("%s cannot be read; see whether you have the right to."), name);
    }
}

static char *
explain_writing (const char *name, const GError *cause)
{
  switch (cause->code)
    {
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      /* Translators: a file */
      return g_strdup_printf (_ ("%s cannot be written, because its folder is not there."), name);
    case G_FILE_ERROR_ISDIR:
      /* Translators: a folder where a file was expected */
      return g_strdup_printf (_ ("%s is a folder; name a file."), name);
    case G_FILE_ERROR_NOSPC:
      /* Translators: a file */
      return g_strdup_printf (_ ("%s cannot be written, because the disk is full."), name);
    default:
      /* Translators: a file */
      return g_strdup_printf (
          _ ("%s cannot be written; choose a place where you have the right to write."), name);
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
  g_autofree char *name = NULL;
  g_autofree char *sentence = NULL;
  char *contents;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  if (g_str_equal (path, "-"))
    return read_standard_input (error);
  if (g_file_get_contents (path, &contents, &length, &cause))
    return g_bytes_new_take (contents, length);
  name = ff_file_dup_name (path);
  sentence = explain_reading (name, cause);
  g_set_error_literal (error, FF_ERROR, FF_ERROR_FILE, sentence);
  return NULL;
}

gboolean
ff_file_write (const char *path, GBytes *contents, GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *name = NULL;
  g_autofree char *sentence = NULL;
  gsize length;
  const char *data = g_bytes_get_data (contents, &length);

  g_return_val_if_fail (path != NULL, FALSE);

  if (g_file_set_contents_full (path, data != NULL ? data : "", (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666,
                                &cause))
    return TRUE;
  name = ff_file_dup_name (path);
  sentence = explain_writing (name, cause);
  g_set_error_literal (error, FF_ERROR, FF_ERROR_FILE, sentence);
  return FALSE;
}
