/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-csv.h"

#include "base/ff-error.h"
#include "base/ff-text.h"

#include <csv.h>
#include <glib/gi18n.h>
#include <string.h>

/*
 * libcsv divides and unquotes; it counts neither lines nor rows. So it is fed line by line, and a
 * row starts on the first line that was fed since the last one ended.
 */
typedef struct
{
  FfCsv *csv;
  GPtrArray *cells; /* of the row at hand */
  int row_line;     /* on which it started; 0 between rows */
  int wrong_line;   /* of the first row with too few or too many cells, or 0 */
  guint wrong_size; /* how many it has */
} FfCsvReading;

static void
free_row (gpointer data)
{
  FfCsvRow *row = data;

  g_strfreev (row->cells);
  g_free (row);
}

void
ff_csv_free (FfCsv *self)
{
  g_free (self->name);
  g_strfreev (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/* Spreadsheets take what begins like this for a formula, which may do harm; an apostrophe before it
 * makes it text. (OWASP, "CSV injection".) One that had an apostrophe gets another, to lose it
 * again. */
static gboolean
is_formula (const char *cell)
{
  const char *at = cell + strspn (cell, "' \t\r\n");

  return *at != '\0' && strchr ("=+-@", *at) != NULL;
}

static gboolean
is_guarded (const char *cell)
{
  return *cell == '\'' && is_formula (cell + 1);
}

static void
take_cell_cb (void *data, size_t length, void *user_data)
{
  FfCsvReading *reading = user_data;
  g_autofree char *cell = g_strndup (data, length);
  g_auto (GStrv) lines = g_strsplit (cell, "\r\n", -1);

  g_autofree char *text = g_strstrip (g_strjoinv ("\n", lines));

  g_ptr_array_add (reading->cells, g_strdup (is_guarded (text) ? text + 1 : text));
}

static gboolean
is_empty (GPtrArray *cells)
{
  for (guint i = 0; i < cells->len; i++)
    if (*(const char *) g_ptr_array_index (cells, i) != '\0')
      return FALSE;
  return TRUE;
}

static char **
steal_cells (FfCsvReading *reading)
{
  g_ptr_array_add (reading->cells, NULL);
  return (char **) g_ptr_array_steal (reading->cells, NULL);
}

static void
take_row_cb (int terminator, void *user_data)
{
  FfCsvReading *reading = user_data;
  FfCsv *csv = reading->csv;
  int line = reading->row_line;

  reading->row_line = 0;
  if (is_empty (reading->cells))
    g_ptr_array_set_size (reading->cells, 0);
  else if (csv->columns == NULL)
    csv->columns = steal_cells (reading);
  else if (reading->cells->len == g_strv_length (csv->columns))
    {
      FfCsvRow *row = g_new0 (FfCsvRow, 1);

      row->line = line;
      row->cells = steal_cells (reading);
      g_ptr_array_add (csv->rows, row);
    }
  else
    {
      if (reading->wrong_line == 0)
        reading->wrong_size = reading->cells->len;
      if (reading->wrong_line == 0)
        reading->wrong_line = line;
      g_ptr_array_set_size (reading->cells, 0);
    }
}

static gboolean
refuse_quotes (const char *name, int line, GError **error)
{
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line */
               _ ("%s, line %d: the quotation marks do not match; a cell that holds one stands in "
                  "quotation marks, with those inside doubled."),
               name, line);
  return FALSE;
}

static gboolean
refuse_size (FfCsvReading *reading, GError **error)
{
  g_set_error (
      error, FF_ERROR, FF_ERROR_DATA,
      /* Translators: a file, a line, how many cells there are and how many there should be */
      _ ("%s, line %d: the number of cells is %u instead of %u; a cell that holds a "
         "comma stands in quotation marks."),
      reading->csv->name, reading->wrong_line, reading->wrong_size,
      g_strv_length (reading->csv->columns));
  return FALSE;
}

static size_t
measure_line (const char *at)
{
  size_t length = strcspn (at, "\r\n");

  if (at[length] == '\r')
    length++;
  if (at[length] == '\n')
    length++;
  return length;
}

static gboolean
feed (FfCsvReading *reading, struct csv_parser *parser, const char *text, GError **error)
{
  size_t length;
  int line = 1;

  for (const char *at = text; *at != '\0'; at += length, line++)
    {
      length = measure_line (at);
      if (reading->row_line == 0 && strspn (at, " \t\r\n") >= length)
        continue;
      if (reading->row_line == 0)
        reading->row_line = line;
      if (csv_parse (parser, at, length, take_cell_cb, take_row_cb, reading) != length)
        return refuse_quotes (reading->csv->name, line, error);
      if (reading->wrong_line != 0)
        return refuse_size (reading, error);
    }
  if (csv_fini (parser, take_cell_cb, take_row_cb, reading) != 0)
    return refuse_quotes (reading->csv->name, reading->row_line, error);
  return reading->wrong_line == 0 || refuse_size (reading, error);
}

static unsigned char
find_delimiter (const char *text)
{
  g_autofree char *line = g_strndup (text, strcspn (text, "\r\n"));

  if (strchr (line, ',') != NULL)
    return CSV_COMMA;
  if (strchr (line, ';') != NULL)
    return ';';
  return strchr (line, '\t') != NULL ? CSV_TAB : CSV_COMMA;
}

static gboolean
parse (FfCsv *csv, const char *text, GError **error)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  FfCsvReading reading = { csv, cells, 0, 0, 0 };
  struct csv_parser parser;
  gboolean parsed;

  csv_init (&parser, CSV_STRICT | CSV_STRICT_FINI);
  csv_set_delim (&parser, find_delimiter (text));
  csv_set_realloc_func (&parser, g_realloc);
  csv_set_free_func (&parser, g_free);
  parsed = feed (&reading, &parser, text, error);
  csv_free (&parser);
  return parsed;
}

/* -- columns ---------------------------------------------------------------------------------- */

static char *
join_columns (const char *const *required, const char *const *optional)
{
  g_autofree char *first = g_strjoinv (", ", (char **) required);
  g_autofree char *rest = g_strjoinv (", ", (char **) optional);

  if (*rest == '\0')
    return g_strdup (first);
  /* Translators: two lists of names of columns, those that must and those that may be there */
  return g_strdup_printf (_ ("%s (and if wanted: %s)"), first, rest);
}

static int
find_column (const FfCsv *self, const char *column)
{
  for (guint i = 0; self->columns[i] != NULL; i++)
    if (g_ascii_strcasecmp (self->columns[i], column) == 0)
      return (int) i;
  return -1;
}

static char *
dup_unknown_column (const FfCsv *self, const char *const *required, const char *const *optional)
{
  for (guint i = 0; self->columns[i] != NULL; i++)
    {
      g_autofree char *column = g_ascii_strdown (self->columns[i], -1);

      if (!g_strv_contains (required, column) && !g_strv_contains (optional, column))
        return ff_text_quote (self->columns[i]);
      if (find_column (self, column) != (int) i)
        return ff_text_quote (self->columns[i]);
    }
  return NULL;
}

static gboolean
check_columns (const FfCsv *self,
               const char *const *required,
               const char *const *optional,
               GError **error)
{
  g_autofree char *known = join_columns (required, optional);
  g_autofree char *unknown = NULL;

  for (guint i = 0; required[i] != NULL; i++)
    if (self->columns == NULL || find_column (self, required[i]) < 0)
      {
        g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                     /* Translators: a file, the name of a column, a list of names of columns */
                     _ ("%s, line 1: there is no column “%s”; the first line must name the "
                        "columns %s."),
                     self->name, required[i], known);
        return FALSE;
      }
  unknown = dup_unknown_column (self, required, optional);
  if (unknown == NULL)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, the name of a column, a list of names of columns */
               _ ("%s, line 1: the column “%s” is unknown or stands there twice; the columns are "
                  "%s."),
               self->name, unknown, known);
  return FALSE;
}

FfCsv *
ff_csv_read (FfSource *source,
             const char *const *required,
             const char *const *optional,
             GError **error)
{
  g_autoptr (FfCsv) self = g_new0 (FfCsv, 1);

  self->name = g_strdup (source->name);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  if (!parse (self, source->text, error) || !check_columns (self, required, optional, error))
    return NULL;
  return g_steal_pointer (&self);
}

const char *
ff_csv_get (const FfCsv *self, const FfCsvRow *row, const char *column)
{
  int index = find_column (self, column);

  return index >= 0 ? row->cells[index] : "";
}

static void
set_number_error (const FfCsv *self,
                  const FfCsvRow *row,
                  const char *column,
                  int minimum,
                  int maximum,
                  GError **error)
{
  g_autofree char *cell = ff_text_quote (ff_csv_get (self, row, column));

  if (maximum == G_MAXINT)
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file, a line, a column, what stands there, a number */
                 _ ("%s, line %d: %s is “%s”; it must be a whole number from %d up."), self->name,
                 row->line, column, cell, minimum);
  else
    g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                 /* Translators: a file, a line, a column, what stands there, two numbers */
                 _ ("%s, line %d: %s is “%s”; it must be a whole number from %d to %d."),
                 self->name, row->line, column, cell, minimum, maximum);
}

gboolean
ff_csv_get_number (const FfCsv *self,
                   const FfCsvRow *row,
                   const char *column,
                   int minimum,
                   int maximum,
                   int *number,
                   GError **error)
{
  gint64 value;

  if (!g_ascii_string_to_signed (ff_csv_get (self, row, column), 10, minimum, maximum, &value,
                                 NULL))
    {
      set_number_error (self, row, column, minimum, maximum, error);
      return FALSE;
    }
  *number = (int) value;
  return TRUE;
}

/* -- writing ---------------------------------------------------------------------------------- */

static gboolean
needs_quotes (const char *cell)
{
  size_t length = strlen (cell);

  return strpbrk (cell, ",;\t\"\r\n") != NULL
         || (length > 0 && (cell[0] == ' ' || cell[length - 1] == ' '));
}

static void
append_cell (GString *csv, const char *text)
{
  g_autofree char *cell = g_strconcat (is_formula (text) ? "'" : "", text, NULL);
  size_t length = strlen (cell);
  size_t size = csv_write (NULL, 0, cell, length);
  g_autofree char *quoted = g_malloc (size);

  if (!needs_quotes (cell))
    {
      g_string_append (csv, cell);
      return;
    }
  csv_write (quoted, size, cell, length);
  g_string_append_len (csv, quoted, (gssize) size);
}

void
ff_csv_append_row (GString *csv, const char *const *cells)
{
  for (guint i = 0; cells[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (csv, ',');
      append_cell (csv, cells[i]);
    }
  g_string_append (csv, "\r\n");
}
