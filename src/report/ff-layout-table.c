/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables; where a column holds bars, the table is the chart and its rows are the chart's labels. */
#include "report/ff-layout.h"

#define CELL_GAP 12.0
#define PADDING 3.5
/* The bars of a vote stand on one page, with what is above and below them, if their rows need not
 * come closer together than this. */
#define WIDEST_CHART_PADDING 2.0
#define NARROWEST_CHART_PADDING 0.5
#define BESIDE_CHART 262.0 /* headings, facts and notes */
#define BAR_HEIGHT 8.5
/* Rows up to so many lines are not divided between pages. */
#define WHOLE_LINES 12

typedef struct
{
  FfLayout *layout;
  const FfTable *table;
  FfInk ink;
  double x, width;
  double padding;
  guint n;
  double *widths;      /* of the columns */
  double *offsets;     /* from x */
  PangoLayout **cells; /* of all rows, the head first; NULL where empty */
  guint first_head, n_heads;
  guint *nodes; /* of the cells of the row being set */
} FfTableSetting;

static PangoLayout **
cell_at (FfTableSetting *self, guint row, guint column)
{
  return &self->cells[row * self->n + column];
}

/* Row 0 is the head. */
static FfFace
face_of (FfTableSetting *self, guint row)
{
  if (row == 0)
    return FF_FACE_TABLE_HEAD;
  return ff_table_get_row_kind (self->table, row - 1) == FF_ROW_PLAIN ? FF_FACE_CELL
                                                                      : FF_FACE_STRONG_CELL;
}

static PangoLayout *
set_cell (FfTableSetting *self, guint row, guint column)
{
  FfTypesetter *setter = self->layout->setter;
  const FfInline *words;

  if (row == 0)
    return *ff_table_get_head (self->table, column) != '\0'
               ? ff_typesetter_set_words (setter, FF_FACE_TABLE_HEAD,
                                          ff_table_get_head (self->table, column), -1)
               : NULL;
  words = ff_table_get_cell (self->table, row - 1, column);
  return words != NULL ? ff_typesetter_set (setter, face_of (self, row), words, -1) : NULL;
}

static void
set_cells (FfTableSetting *self)
{
  guint n_rows = ff_table_get_n_rows (self->table) + 1;

  self->cells = g_new0 (PangoLayout *, (gsize) n_rows * self->n);
  for (guint row = 0; row < n_rows; row++)
    for (guint i = 0; i < self->n; i++)
      {
        PangoLayout *cell = set_cell (self, row, i);

        if (cell != NULL)
          *cell_at (self, row, i) = ff_galley_take_layout (self->layout->galley, cell);
      }
}

static gboolean
is_group (FfTableSetting *self, guint row)
{
  return row > 0 && ff_table_get_row_kind (self->table, row - 1) == FF_ROW_GROUP;
}

static void
measure_column (FfTableSetting *self, guint column, FfColumnNeed *need)
{
  need->kind = ff_table_get_column_kind (self->table, column);
  for (guint row = 0; row <= ff_table_get_n_rows (self->table); row++)
    {
      PangoLayout *cell = *cell_at (self, row, column);

      if (cell != NULL && !is_group (self, row))
        need->widest = MAX (need->widest, ff_layout_get_width (cell));
    }
}

static void
measure_words (FfTableSetting *self, guint column, FfColumnNeed *need)
{
  for (guint row = 0; row <= ff_table_get_n_rows (self->table); row++)
    {
      PangoLayout *cell = *cell_at (self, row, column);

      if (cell != NULL && !is_group (self, row) && ff_layout_get_width (cell) > need->word)
        need->word = MAX (need->word, ff_layout_get_word_width (cell));
    }
}

static void
choose_widths (FfTableSetting *self)
{
  g_autofree FfColumnNeed *needs = g_new0 (FfColumnNeed, self->n);
  double room = self->width - (self->n - 1) * CELL_GAP;
  double sum = 0;

  for (guint i = 0; i < self->n; i++)
    {
      measure_column (self, i, &needs[i]);
      sum += needs[i].widest;
    }
  /* Where all stands on one line, no word is in danger. */
  for (guint i = 0; i < self->n && sum > room; i++)
    measure_words (self, i, &needs[i]);
  ff_layout_choose_widths (needs, self->n, self->width, room, self->widths);
}

static void
choose_offsets (FfTableSetting *self)
{
  double at = 0;

  for (guint i = 0; i < self->n; i++)
    {
      self->offsets[i] = at;
      at += self->widths[i] + CELL_GAP;
    }
}

static double
get_cell_width (FfTableSetting *self, guint row, guint column)
{
  return is_group (self, row) ? self->width : self->widths[column];
}

static void
wrap_cells (FfTableSetting *self)
{
  for (guint row = 0; row <= ff_table_get_n_rows (self->table); row++)
    for (guint i = 0; i < self->n; i++)
      {
        PangoLayout *cell = *cell_at (self, row, i);
        double width = get_cell_width (self, row, i);

        if (cell != NULL && ff_layout_get_width (cell) > width + 0.01)
          pango_layout_set_width (cell, (int) (width * PANGO_SCALE));
      }
}

static guint
count_lines (FfTableSetting *self, guint row)
{
  guint most = 1;

  for (guint i = 0; i < self->n; i++)
    if (*cell_at (self, row, i) != NULL)
      most = MAX (most, (guint) pango_layout_get_line_count (*cell_at (self, row, i)));
  return most;
}

static void
add_bar (FfTableSetting *self, guint row, guint column, double top)
{
  double share = row > 0 ? ff_table_get_bar (self->table, row - 1) : 0;
  double leading = ff_typesetter_get_leading (self->layout->setter, FF_FACE_CELL);

  if (share > 0)
    ff_galley_add_mark (self->layout->galley, FF_MARK_BOX, self->ink,
                        self->x + self->offsets[column], top + (leading - BAR_HEIGHT) / 2,
                        self->widths[column] * share, BAR_HEIGHT);
}

static FfInk
choose_ink (FfTableSetting *self, guint row)
{
  if (row == 0)
    return FF_INK_MUTED;
  return is_group (self, row) ? self->ink : FF_INK_TEXT;
}

/* Words that fill a column begin where their own language does; all else keeps to its column. */
static FfAlign
choose_align (FfTableSetting *self, guint row, guint column)
{
  switch (ff_table_get_column_kind (self->table, column))
    {
    case FF_COLUMN_NUMBER:
      return FF_ALIGN_END;
    case FF_COLUMN_TEXT:
      return row == 0 || is_group (self, row) ? FF_ALIGN_START : FF_ALIGN_NATURAL;
    case FF_COLUMN_SHORT:
    case FF_COLUMN_BAR:
    default:
      return FF_ALIGN_START;
    }
}

static void
add_cell_line (FfTableSetting *self, guint row, guint column, GSList *line, double baseline)
{
  ff_galley_add_line (self->layout->galley, line->data, choose_ink (self, row),
                      choose_align (self, row, column), self->x + self->offsets[column], baseline,
                      get_cell_width (self, row, column));
}

/* One strip of a row: line @k of each of its cells. */
static FfStrip *
add_row_strip (FfTableSetting *self, guint row, guint k, GSList **lines, gboolean is_last)
{
  FfTypesetter *setter = self->layout->setter;
  FfGalley *galley = self->layout->galley;
  double top = k == 0 ? self->padding : 0;
  double leading = ff_typesetter_get_leading (setter, face_of (self, row));
  double baseline = ff_typesetter_get_baseline (setter, face_of (self, row));
  double height = leading;
  double thickness = row == 0 ? 1 : 0.5;
  FfStrip *strip;

  for (guint i = 0; i < self->n; i++)
    if (lines[i] != NULL)
      height = MAX (height,
                    ff_layout_get_line_height (self->layout, face_of (self, row), lines[i]->data));
  baseline += (height - leading) / 2;
  strip
      = ff_galley_add_strip (galley,
                             top + height + (is_last && !is_group (self, row) ? self->padding : 0));
  if (is_last && !is_group (self, row))
    ff_galley_add_mark (galley, FF_MARK_BOX, row == 0 ? FF_INK_TEXT : FF_INK_HAIRLINE, self->x,
                        strip->height - thickness, self->width, thickness);
  for (guint i = 0; i < self->n; i++)
    {
      if (k == 0 && ff_table_get_column_kind (self->table, i) == FF_COLUMN_BAR)
        add_bar (self, row, i, top);
      if (lines[i] == NULL)
        continue;
      galley->node = self->nodes[i];
      add_cell_line (self, row, i, lines[i], top + baseline);
      lines[i] = lines[i]->next;
    }
  return ff_galley_get_strip (galley, galley->strips->len - 1);
}

/* The cells of a row are set line by line, side by side; each line knows whose it is. */
static void
open_row (FfTableSetting *self, guint row)
{
  FfGalley *galley = self->layout->galley;

  ff_galley_open (galley, "TR");
  for (guint i = 0; i < self->n; i++)
    {
      if (*cell_at (self, row, i) == NULL)
        continue;
      ff_galley_open (galley, row == 0 || is_group (self, row) ? "TH" : "TD");
      self->nodes[i] = galley->node;
      ff_galley_close (galley);
    }
}

static void
add_row (FfTableSetting *self, guint row)
{
  FfGalley *galley = self->layout->galley;
  guint table = galley->node;
  guint n_lines = count_lines (self, row);
  g_autofree GSList **lines = g_new0 (GSList *, self->n);

  for (guint i = 0; i < self->n; i++)
    if (*cell_at (self, row, i) != NULL)
      lines[i] = pango_layout_get_lines_readonly (*cell_at (self, row, i));
  open_row (self, row);
  for (guint k = 0; k < n_lines; k++)
    {
      gboolean is_last = k + 1 == n_lines;
      FfStrip *strip = add_row_strip (self, row, k, lines, is_last);

      strip->keep = is_last ? ff_table_holds_next (self->table, (int) row - 1)
                            : n_lines <= WHOLE_LINES || k == 0 || k + 2 == n_lines;
      if (k == 0 && row > 1 && is_group (self, row))
        strip->space = 5;
      if (row > 0)
        {
          strip->first_head = self->first_head;
          strip->n_heads = self->n_heads;
        }
    }
  galley->node = table;
}

static void
add_rows (FfTableSetting *self)
{
  FfGalley *galley = self->layout->galley;
  guint first = galley->strips->len;

  if (ff_table_has_heads (self->table))
    {
      add_row (self, 0);
      self->first_head = first;
      self->n_heads = galley->strips->len - first;
    }
  for (guint row = 1; row <= ff_table_get_n_rows (self->table); row++)
    add_row (self, row);
  ff_galley_get_strip (galley, first)->space = 9;
}

static gboolean
has_bars (const FfTable *table)
{
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    if (ff_table_get_column_kind (table, i) == FF_COLUMN_BAR)
      return TRUE;
  return FALSE;
}

static double
choose_chart_padding (FfLayout *layout, const FfTable *table)
{
  double row = (layout->height - BESIDE_CHART) / (ff_table_get_n_rows (table) + 1);
  double padding = (row - ff_typesetter_get_leading (layout->setter, FF_FACE_CELL)) / 2;

  return CLAMP (padding, NARROWEST_CHART_PADDING, WIDEST_CHART_PADDING);
}

void
ff_layout_add_table (FfLayout *layout, const FfBlock *block)
{
  gboolean is_chart = has_bars (block->table);
  double x = is_chart ? 0 : FF_LAYOUT_HANG;
  FfTableSetting self = {
    .layout = layout,
    .table = block->table,
    .ink = ff_ink_for_phase (block->phase),
    .x = x,
    .width = layout->width - x,
    .padding = is_chart ? choose_chart_padding (layout, block->table) : PADDING,
    .n = ff_table_get_n_columns (block->table),
  };
  g_autofree double *widths = g_new0 (double, self.n);
  g_autofree double *offsets = g_new0 (double, self.n);
  g_autofree guint *nodes = g_new0 (guint, self.n);

  self.widths = widths;
  self.offsets = offsets;
  self.nodes = nodes;
  set_cells (&self);
  choose_widths (&self);
  choose_offsets (&self);
  wrap_cells (&self);
  ff_galley_open (layout->galley, "Table");
  add_rows (&self);
  ff_galley_close (layout->galley);
  if (is_chart)
    ff_layout_keep_section (layout);
  layout->in_chart = is_chart;
  g_free (self.cells);
}
