/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-inline.h"

G_BEGIN_DECLS

/**
 * FfColumnKind:
 * @FF_COLUMN_TEXT: words, as wide as the room allows
 * @FF_COLUMN_SHORT: a few words that are not broken where that can be helped: times, names, dates
 * @FF_COLUMN_NUMBER: figures, standing right
 * @FF_COLUMN_BAR: a bar as long as its row's share of the longest; it holds no words
 */
typedef enum
{
  FF_COLUMN_TEXT,
  FF_COLUMN_SHORT,
  FF_COLUMN_NUMBER,
  FF_COLUMN_BAR,
} FfColumnKind;

/** FfRowKind: what a row is to the others. */
typedef enum
{
  FF_ROW_PLAIN,
  FF_ROW_GROUP, /* its first cell heads the rows that follow */
  FF_ROW_TOTAL, /* sums up the rows above */
} FfRowKind;

/** FfTable: rows under a head that is repeated on each page that the table runs on to. */
typedef struct _FfTable FfTable;

FfTable *ff_table_new (void);
void ff_table_free (FfTable *self);

/** ff_table_add_column: all columns come before the first row. */
void ff_table_add_column (FfTable *self, FfColumnKind kind, const char *head);

/** ff_table_add_row: begins a row; its cells follow from the first column on. */
void ff_table_add_row (FfTable *self, FfRowKind kind);

/** ff_table_add_cell: @text: (transfer full) (nullable): %NULL for an empty cell. */
void ff_table_add_cell (FfTable *self, FfInline *text);

/** ff_table_add_words: adds a cell of plain words. */
void ff_table_add_words (FfTable *self, const char *text);

/** ff_table_add_bar: adds a cell of a bar, @share of the longest from 0 to 1. */
void ff_table_add_bar (FfTable *self, double share);

/** ff_table_drop_empty_columns: takes out each column that has nothing in any plain row. */
void ff_table_drop_empty_columns (FfTable *self);

guint ff_table_get_n_columns (const FfTable *self);
guint ff_table_get_n_rows (const FfTable *self);
FfColumnKind ff_table_get_column_kind (const FfTable *self, guint column);
const char *ff_table_get_head (const FfTable *self, guint column);
/** ff_table_has_heads: Returns: whether any column has a head. */
gboolean ff_table_has_heads (const FfTable *self);
FfRowKind ff_table_get_row_kind (const FfTable *self, guint row);
/**
 * ff_table_holds_next:
 * @row: -1 for the head
 *
 * Returns: whether a page may not end below @row: a head, the name of a group, or the last row
 *   before the total.
 */
gboolean ff_table_holds_next (const FfTable *self, int row);
/** ff_table_get_cell: Returns: (transfer none) (nullable): %NULL where the cell is empty. */
const FfInline *ff_table_get_cell (const FfTable *self, guint row, guint column);
/** ff_table_get_bar: Returns: the row's share of the longest bar, 0 to 1. */
double ff_table_get_bar (const FfTable *self, guint row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfTable, ff_table_free)

G_END_DECLS
