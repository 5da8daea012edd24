/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-table.h"

typedef struct
{
  FfColumnKind kind;
  char *head;
} FfColumn;

typedef struct
{
  FfRowKind kind;
  GPtrArray *cells; /* (element-type FfInline) (nullable elements) */
  double bar;
} FfRow;

struct _FfTable
{
  GArray *columns; /* of FfColumn */
  GArray *rows;    /* of FfRow */
};

static void
clear_column (gpointer data)
{
  g_free (((FfColumn *) data)->head);
}

static void
clear_row (gpointer data)
{
  g_ptr_array_unref (((FfRow *) data)->cells);
}

static void
free_cell (gpointer data)
{
  if (data != NULL)
    ff_inline_free (data);
}

FfTable *
ff_table_new (void)
{
  FfTable *self = g_new0 (FfTable, 1);

  self->columns = g_array_new (FALSE, FALSE, sizeof (FfColumn));
  g_array_set_clear_func (self->columns, clear_column);
  self->rows = g_array_new (FALSE, FALSE, sizeof (FfRow));
  g_array_set_clear_func (self->rows, clear_row);
  return self;
}

void
ff_table_free (FfTable *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_free (self);
}

void
ff_table_add_column (FfTable *self, FfColumnKind kind, const char *head)
{
  FfColumn column = { .kind = kind, .head = g_strdup (head) };

  g_return_if_fail (self->rows->len == 0);

  g_array_append_val (self->columns, column);
}

void
ff_table_add_row (FfTable *self, FfRowKind kind)
{
  FfRow row = { .kind = kind, .cells = g_ptr_array_new_with_free_func (free_cell) };

  g_array_append_val (self->rows, row);
}

static FfRow *
last_row (FfTable *self)
{
  return &g_array_index (self->rows, FfRow, self->rows->len - 1);
}

void
ff_table_add_cell (FfTable *self, FfInline *text)
{
  g_return_if_fail (self->rows->len > 0 && last_row (self)->cells->len < self->columns->len);

  if (text != NULL && ff_inline_is_empty (text))
    g_clear_pointer (&text, ff_inline_free);
  g_ptr_array_add (last_row (self)->cells, text);
}

void
ff_table_add_words (FfTable *self, const char *text)
{
  ff_table_add_cell (self, ff_inline_new (text));
}

void
ff_table_add_bar (FfTable *self, double share)
{
  ff_table_add_cell (self, NULL);
  last_row (self)->bar = CLAMP (share, 0, 1);
}

static gboolean
is_column_empty (FfTable *self, guint column)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (ff_table_get_row_kind (self, i) == FF_ROW_PLAIN
        && ff_table_get_cell (self, i, column) != NULL)
      return FALSE;
  return ff_table_get_column_kind (self, column) != FF_COLUMN_BAR;
}

void
ff_table_drop_empty_columns (FfTable *self)
{
  for (guint column = self->columns->len; column-- > 1;)
    {
      if (!is_column_empty (self, column))
        continue;
      g_array_remove_index (self->columns, column);
      for (guint i = 0; i < self->rows->len; i++)
        {
          GPtrArray *cells = g_array_index (self->rows, FfRow, i).cells;

          if (column < cells->len)
            g_ptr_array_remove_index (cells, column);
        }
    }
}

guint
ff_table_get_n_columns (const FfTable *self)
{
  return self->columns->len;
}

guint
ff_table_get_n_rows (const FfTable *self)
{
  return self->rows->len;
}

FfColumnKind
ff_table_get_column_kind (const FfTable *self, guint column)
{
  g_return_val_if_fail (column < self->columns->len, FF_COLUMN_TEXT);

  return g_array_index (self->columns, FfColumn, column).kind;
}

const char *
ff_table_get_head (const FfTable *self, guint column)
{
  g_return_val_if_fail (column < self->columns->len, "");

  return g_array_index (self->columns, FfColumn, column).head;
}

gboolean
ff_table_has_heads (const FfTable *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (*ff_table_get_head (self, i) != '\0')
      return TRUE;
  return FALSE;
}

FfRowKind
ff_table_get_row_kind (const FfTable *self, guint row)
{
  g_return_val_if_fail (row < self->rows->len, FF_ROW_PLAIN);

  return g_array_index (self->rows, FfRow, row).kind;
}

gboolean
ff_table_holds_next (const FfTable *self, int row)
{
  guint next = (guint) (row + 1);

  if (row < 0 || ff_table_get_row_kind (self, (guint) row) == FF_ROW_GROUP)
    return TRUE;
  return next + 1 == self->rows->len && ff_table_get_row_kind (self, next) == FF_ROW_TOTAL;
}

const FfInline *
ff_table_get_cell (const FfTable *self, guint row, guint column)
{
  GPtrArray *cells;

  g_return_val_if_fail (row < self->rows->len, NULL);

  cells = g_array_index (self->rows, FfRow, row).cells;
  return column < cells->len ? g_ptr_array_index (cells, column) : NULL;
}

double
ff_table_get_bar (const FfTable *self, guint row)
{
  g_return_val_if_fail (row < self->rows->len, 0);

  return g_array_index (self->rows, FfRow, row).bar;
}
