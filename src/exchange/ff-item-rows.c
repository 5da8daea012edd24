/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-item-rows.h"

#include "base/ff-error.h"
#include "base/ff-text.h"
#include "exchange/ff-csv.h"
#include "exchange/ff-item-rows-private.h"
#include "model/ff-proposition.h"

#include <glib/gi18n.h>

typedef gboolean (*FfReadRow) (const FfCsv *, const FfCsvRow *, FfItemRow *, GError **);

FfItemRow *
ff_item_row_new (int line)
{
  FfItemRow *self = g_new0 (FfItemRow, 1);

  self->line = line;
  self->phase = -1;
  self->kind = -1;
  self->text = g_strdup ("");
  self->title = g_strdup ("");
  self->theme = g_strdup ("");
  self->table = g_strdup ("");
  self->group = g_strdup ("");
  self->prompt = g_strdup ("");
  return self;
}

void
ff_item_row_free (FfItemRow *self)
{
  g_free (self->text);
  g_free (self->title);
  g_free (self->theme);
  g_free (self->table);
  g_free (self->group);
  g_free (self->prompt);
  g_free (self);
}

void
ff_item_row_put (char **field, const char *value)
{
  g_free (*field);
  *field = g_strdup (value);
}

/* -- text ------------------------------------------------------------------------------------- */

static GPtrArray *
read_lines (FfSource *source)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_item_row_free);
  g_auto (GStrv) lines = ff_text_split_lines (source->text);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      int number;
      g_autofree char *text = ff_text_strip_item (lines[i], &number);
      FfItemRow *row;

      if (*text == '\0')
        continue;
      row = ff_item_row_new ((int) i + 1);
      row->number = number;
      ff_item_row_put (&row->text, text);
      g_ptr_array_add (rows, row);
    }
  return rows;
}

/* -- tables ----------------------------------------------------------------------------------- */

static gboolean
refuse_choice (const FfCsv *csv,
               int line,
               const char *column,
               const char *cell,
               const char *right,
               GError **error)
{
  g_autofree char *quoted = ff_text_quote (cell);

  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line, a column, what stands there, a list of words */
               _ ("%s, line %d: %s is “%s”; it must be one of: %s."), csv->name, line, column,
               quoted, right);
  return FALSE;
}

static gboolean
read_choice (const FfCsv *csv,
             const FfCsvRow *cells,
             const char *column,
             GType type,
             int *choice,
             GError **error)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  GEnumClass *choices = (GEnumClass *) (gpointer) klass;
  g_autoptr (GString) right = g_string_new (NULL);
  g_autofree char *nick = g_ascii_strdown (ff_csv_get (csv, cells, column), -1);

  if (*nick == '\0')
    return TRUE;
  for (guint i = 0; i < choices->n_values; i++)
    {
      g_string_append_printf (right, i > 0 ? ", %s" : "%s", choices->values[i].value_nick);
      *choice = choices->values[i].value;
      if (g_str_equal (nick, choices->values[i].value_nick))
        return TRUE;
    }
  return refuse_choice (csv, cells->line, column, nick, right->str, error);
}

static gboolean
read_truth (
    const FfCsv *csv, const FfCsvRow *cells, const char *column, gboolean *truth, GError **error)
{
  g_autofree char *cell = g_ascii_strdown (ff_csv_get (csv, cells, column), -1);

  *truth = g_str_equal (cell, "true") || g_str_equal (cell, "yes") || g_str_equal (cell, "1");
  if (*truth || *cell == '\0' || g_str_equal (cell, "false") || g_str_equal (cell, "no")
      || g_str_equal (cell, "0"))
    return TRUE;
  return refuse_choice (csv, cells->line, column, cell, "yes, no", error);
}

static gboolean
read_text (const FfCsv *csv, const FfCsvRow *cells, FfItemRow *row, GError **error)
{
  g_autofree char *text = ff_text_clean (ff_csv_get (csv, cells, "text"));

  ff_item_row_put (&row->text, text);
  if (*text != '\0')
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, a line */
               _ ("%s, line %d: the text is empty; put in words or take the row out."), csv->name,
               row->line);
  return FALSE;
}

static gboolean
read_contribution (const FfCsv *csv, const FfCsvRow *cells, FfItemRow *row, GError **error)
{
  ff_item_row_put (&row->theme, ff_csv_get (csv, cells, "theme"));
  ff_item_row_put (&row->table, ff_csv_get (csv, cells, "table"));
  ff_item_row_put (&row->group, ff_csv_get (csv, cells, "group"));
  ff_item_row_put (&row->prompt, ff_csv_get (csv, cells, "prompt"));
  return read_text (csv, cells, row, error)
         && read_choice (csv, cells, "phase", FF_TYPE_PHASE, &row->phase, error)
         && read_choice (csv, cells, "kind", FF_TYPE_CONTRIBUTION_KIND, &row->kind, error)
         && read_truth (csv, cells, "starred", &row->starred, error);
}

static gboolean
read_proposition (const FfCsv *csv, const FfCsvRow *cells, FfItemRow *row, GError **error)
{
  const FfField *number = &ff_record_class_of (FF_TYPE_PROPOSITION)->fields[FF_PROPOSITION_NUMBER];

  ff_item_row_put (&row->title, ff_csv_get (csv, cells, "title"));
  if (*ff_csv_get (csv, cells, "number") != '\0'
      && !ff_csv_get_number (csv, cells, "number", 1, (int) number->maximum, &row->number, error))
    return FALSE;
  return read_text (csv, cells, row, error);
}

static GPtrArray *
read_table (FfSource *source,
            const char *const *required,
            const char *const *optional,
            FfReadRow read_row,
            GError **error)
{
  g_autoptr (FfCsv) csv = ff_csv_read (source, required, optional, error);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_item_row_free);

  for (guint i = 0; csv != NULL && i < csv->rows->len; i++)
    {
      const FfCsvRow *cells = g_ptr_array_index (csv->rows, i);

      g_ptr_array_add (rows, ff_item_row_new (cells->line));
      if (!read_row (csv, cells, g_ptr_array_index (rows, i), error))
        return NULL;
    }
  return csv != NULL ? g_steal_pointer (&rows) : NULL;
}

/* -- all together ----------------------------------------------------------------------------- */

static gboolean
check_filled (FfSource *source, GPtrArray *rows, GError **error)
{
  if (rows->len > 0)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file */
               _ ("%s holds nothing to import; one item a line is expected."), source->name);
  return FALSE;
}

static gboolean
check_numbers (FfSource *source, GPtrArray *rows, GError **error)
{
  g_autoptr (GHashTable) lines = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      FfItemRow *row = g_ptr_array_index (rows, i);
      gpointer before = g_hash_table_lookup (lines, GINT_TO_POINTER (row->number));

      if (row->number != 0 && before != NULL)
        {
          g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                       /* Translators: a file, a line, a number of a proposition, a line */
                       _ ("%s, line %d: the number %d already stands on line %d; every "
                          "proposition needs its own."),
                       source->name, row->line, row->number, GPOINTER_TO_INT (before));
          return FALSE;
        }
      g_hash_table_insert (lines, GINT_TO_POINTER (row->number), GINT_TO_POINTER (row->line));
    }
  return TRUE;
}

GPtrArray *
ff_item_rows_read_contributions (FfSource *source, GError **error)
{
  static const char *const required[] = { "text", NULL };
  static const char *const optional[]
      = { "kind", "phase", "theme", "table", "group", "prompt", "starred", NULL };
  g_autoptr (GPtrArray) rows = NULL;

  if (source->format == FF_SOURCE_TEXT)
    rows = read_lines (source);
  else if (source->format == FF_SOURCE_CSV)
    rows = read_table (source, required, optional, read_contribution, error);
  else
    rows = ff_item_rows_take_contributions (source, error);
  if (rows == NULL || !check_filled (source, rows, error))
    return NULL;
  return g_steal_pointer (&rows);
}

GPtrArray *
ff_item_rows_read_propositions (FfSource *source, GError **error)
{
  static const char *const required[] = { "number", "text", NULL };
  static const char *const optional[] = { "title", NULL };
  g_autoptr (GPtrArray) rows = NULL;

  if (source->format == FF_SOURCE_TEXT)
    rows = read_lines (source);
  else if (source->format == FF_SOURCE_CSV)
    rows = read_table (source, required, optional, read_proposition, error);
  else
    rows = ff_item_rows_take_propositions (source, error);
  if (rows == NULL || !check_filled (source, rows, error) || !check_numbers (source, rows, error))
    return NULL;
  return g_steal_pointer (&rows);
}
