/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-vote-rows.h"

#include "base/ff-error.h"
#include "exchange/ff-csv.h"
#include "model/ff-hand-tally.h"

#include <glib/gi18n.h>

void
ff_vote_row_free (FfVoteRow *self)
{
  g_free (self->ballot);
  g_free (self->group);
  g_free (self);
}

static gboolean
check_table (FfSource *source, const char *columns, GError **error)
{
  if (source->format != FF_SOURCE_XML)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file, the names of columns */
               _ ("%s is XML; votes are read from a table whose first line is %s."), source->name,
               columns);
  return FALSE;
}

static gboolean
check_filled (FfSource *source, GPtrArray *rows, GError **error)
{
  if (rows->len > 0)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file */
               _ ("%s holds nothing to import; at least one row must follow the first line."),
               source->name);
  return FALSE;
}

static gboolean
read_ballot_row (const FfCsv *csv, const FfCsvRow *cells, FfVoteRow *row, GError **error)
{
  row->ballot = g_strdup (ff_csv_get (csv, cells, "ballot"));
  row->group = g_strdup (ff_csv_get (csv, cells, "group"));
  if (!ff_csv_get_number (csv, cells, "dots", 0, G_MAXINT, &row->dots, error))
    return FALSE;
  if (*row->ballot == '\0')
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file, a line */
                   _ ("%s, line %d: the ballot is not named; rows of one ballot share a name or "
                      "number."),
                   csv->name, row->line);
      return FALSE;
    }
  if (row->dots == 0 && *ff_csv_get (csv, cells, "proposition") == '\0')
    return TRUE;
  return ff_csv_get_number (csv, cells, "proposition", 1, G_MAXINT, &row->proposition, error);
}

static gboolean
read_tally_row (const FfCsv *csv, const FfCsvRow *cells, FfVoteRow *row, GError **error)
{
  const FfField *votes = &ff_record_class_of (FF_TYPE_HAND_TALLY)->fields[FF_HAND_TALLY_DOTS];

  row->ballot = g_strdup ("");
  row->group = g_strdup ("");
  return ff_csv_get_number (csv, cells, "proposition", 1, G_MAXINT, &row->proposition, error)
         && ff_csv_get_number (csv, cells, "votes", 0, (int) votes->maximum, &row->dots, error);
}

static GPtrArray *
read_rows (const FfCsv *csv,
           gboolean (*read_row) (const FfCsv *, const FfCsvRow *, FfVoteRow *, GError **),
           GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_vote_row_free);

  for (guint i = 0; i < csv->rows->len; i++)
    {
      const FfCsvRow *cells = g_ptr_array_index (csv->rows, i);
      FfVoteRow *row = g_new0 (FfVoteRow, 1);

      row->line = cells->line;
      g_ptr_array_add (rows, row);
      if (!read_row (csv, cells, row, error))
        return NULL;
    }
  return g_steal_pointer (&rows);
}

GPtrArray *
ff_vote_rows_read_ballots (FfSource *source, GError **error)
{
  static const char *const required[] = { "ballot", "proposition", "dots", NULL };
  static const char *const optional[] = { "group", NULL };
  g_autoptr (FfCsv) csv = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  if (!check_table (source, "ballot,proposition,dots", error))
    return NULL;
  csv = ff_csv_read (source, required, optional, error);
  rows = csv != NULL ? read_rows (csv, read_ballot_row, error) : NULL;
  if (rows == NULL || !check_filled (source, rows, error))
    return NULL;
  return g_steal_pointer (&rows);
}

GPtrArray *
ff_vote_rows_read_tally (FfSource *source, GError **error)
{
  static const char *const required[] = { "proposition", "votes", NULL };
  static const char *const optional[] = { NULL };
  g_autoptr (FfCsv) csv = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  if (!check_table (source, "proposition,votes", error))
    return NULL;
  csv = ff_csv_read (source, required, optional, error);
  rows = csv != NULL ? read_rows (csv, read_tally_row, error) : NULL;
  if (rows == NULL || !check_filled (source, rows, error))
    return NULL;
  return g_steal_pointer (&rows);
}
