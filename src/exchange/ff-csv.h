/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/ff-source.h"

G_BEGIN_DECLS

/** FfCsvRow: one row of a table. */
typedef struct
{
  int line;     /* of the file on which it starts, from 1 */
  char **cells; /* as many as the table has columns; trimmed, line breaks as LF */
} FfCsvRow;

/**
 * FfCsv: a table read from comma-separated values (RFC 4180).
 *
 * Commas divide, or semicolons or tabs where the first line has no comma but those. The first
 * line names the columns, in whatever case and order. Empty rows are not kept.
 */
typedef struct
{
  char *name; /* of the source, for messages */
  char **columns;
  GPtrArray *rows; /* of FfCsvRow */
} FfCsv;

/**
 * ff_csv_read:
 * @required: (array zero-terminated=1): columns that must be there
 * @optional: (array zero-terminated=1): columns that may be there; others are refused
 *
 * Returns: (transfer full): the table; %NULL with %FF_ERROR_DATA naming the line and what would be
 *   right.
 */
FfCsv *ff_csv_read (FfSource *source,
                    const char *const *required,
                    const char *const *optional,
                    GError **error);
void ff_csv_free (FfCsv *self);

/** ff_csv_get: Returns: (transfer none): the cell of @row below @column; "" without the column. */
const char *ff_csv_get (const FfCsv *self, const FfCsvRow *row, const char *column);

/**
 * ff_csv_get_number:
 *
 * Reads a cell as a whole number from @minimum to @maximum (%G_MAXINT for no limit).
 *
 * Returns: %FALSE with %FF_ERROR_DATA naming the line and what would be right.
 */
gboolean ff_csv_get_number (const FfCsv *self,
                            const FfCsvRow *row,
                            const char *column,
                            int minimum,
                            int maximum,
                            int *number,
                            GError **error);

/**
 * ff_csv_append_row:
 * @cells: (array zero-terminated=1)
 *
 * Writes one row to the end of @csv, ended by CR LF as RFC 4180 has it, with quotation marks where
 * a cell needs them. What a spreadsheet would take for a formula gets an apostrophe before it,
 * which is taken off again when the row is read.
 */
void ff_csv_append_row (GString *csv, const char *const *cells);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfCsv, ff_csv_free)

G_END_DECLS
