/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart as a picture: its table without what the bars can do without, laid out on one tall sheet.
 */
#include "report/ff-chart.h"

#include "base/ff-text.h"
#include "report/ff-pages-private.h"

#include <glib/gi18n.h>

#define SCALE 2.5 /* pixels to a point: 180 to the inch */
#define MARGIN 2.0
#define LONGEST_LABEL 80 /* letters */
/* cairo draws no picture that is higher, and no reader's page is a hundredth of it. */
#define MOST_PIXELS 30000.0

static guint
find_bars (const FfTable *table)
{
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    if (ff_table_get_column_kind (table, i) == FF_COLUMN_BAR)
      return i;
  return G_MAXUINT;
}

gboolean
ff_chart_is_in (const FfBlock *block)
{
  return block->table != NULL && find_bars (block->table) != G_MAXUINT;
}

/* The columns next to the bars say what they are of and how much. */
static gboolean
is_wanted (guint column, guint bars)
{
  return column + 2 >= bars && column <= bars + 1;
}

/* The table beside the chart has the words in full. */
static FfInline *
dup_brief (const FfInline *cell)
{
  g_autofree char *text = ff_inline_dup_text (cell);
  g_autofree char *brief = g_utf8_strlen (text, -1) > LONGEST_LABEL
                               ? ff_text_shorten (text, LONGEST_LABEL)
                               : g_steal_pointer (&text);

  return ff_inline_new (brief);
}

static void
copy_row (FfTable *chart, const FfTable *table, guint row, guint bars)
{
  ff_table_add_row (chart, FF_ROW_PLAIN);
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    {
      const FfInline *cell = i != bars ? ff_table_get_cell (table, row, i) : NULL;

      if (i == bars)
        ff_table_add_bar (chart, ff_table_get_bar (table, row));
      else if (is_wanted (i, bars))
        ff_table_add_cell (chart, cell != NULL ? dup_brief (cell) : NULL);
    }
}

static FfBlock *
make_chart_block (const FfBlock *block)
{
  FfBlock *chart = ff_block_new (FF_BLOCK_TABLE);
  const FfTable *table = block->table;
  guint bars = find_bars (table);

  chart->phase = block->phase;
  chart->table = ff_table_new ();
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    if (is_wanted (i, bars))
      ff_table_add_column (chart->table, ff_table_get_column_kind (table, i), "");
  for (guint row = 0; row < ff_table_get_n_rows (table); row++)
    if (ff_table_get_row_kind (table, row) == FF_ROW_PLAIN)
      copy_row (chart->table, table, row, bars);
  return chart;
}

static void
append_cell (GString *words, const FfTable *table, guint row, guint column)
{
  const FfInline *cell = ff_table_get_cell (table, row, column);
  g_autofree char *text = cell != NULL ? ff_inline_dup_text (cell) : NULL;

  if (text == NULL || ff_table_get_column_kind (table, column) == FF_COLUMN_BAR)
    return;
  g_string_append_printf (words, words->len > 0 ? " %s" : "%s", text);
}

static char *
describe (const FfTable *table)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint row = 0; row < ff_table_get_n_rows (table); row++)
    {
      g_autoptr (GString) words = g_string_new (NULL);

      for (guint i = 0; i < ff_table_get_n_columns (table); i++)
        append_cell (words, table, row, i);
      if (all->len > 0)
        g_string_append (all, "; ");
      g_string_append (all, words->str);
    }
  /* Translators: for those who cannot see the chart: each option with its number and its votes */
  return g_strdup_printf (_ ("Bar chart of the votes: %s"), all->str);
}

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static GBytes *
paint (FfPages *pages, double width, double height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * SCALE),
                                                         (int) (height * SCALE));
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GByteArray) png = g_byte_array_new ();

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, SCALE, SCALE);
  ff_pages_draw (pages, 0, cr);
  cairo_surface_write_to_png_stream (surface, append_cb, png);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (g_steal_pointer (&png));
}

FfChart *
ff_chart_draw (FfDocument *document, const FfBlock *block, double width)
{
  FfPaper paper = { .width = width, .height = MOST_PIXELS / SCALE, .margin = MARGIN };
  g_autoptr (FfDocument) alone = ff_document_new ();
  g_autoptr (FfPages) pages = NULL;
  FfChart *self = g_new0 (FfChart, 1);
  FfBlock *chart = make_chart_block (block);

  self->description = describe (chart->table);
  ff_document_set (alone, FF_DOCUMENT_LANGUAGE, ff_document_get (document, FF_DOCUMENT_LANGUAGE));
  ff_document_add (alone, chart);
  pages = ff_report_layout_document (alone, &paper);
  self->width = width;
  self->height = ff_pages_get_depth (pages, 0) + MARGIN;
  self->png = paint (pages, width, self->height);
  return self;
}

void
ff_chart_free (FfChart *self)
{
  g_bytes_unref (self->png);
  g_free (self->description);
  g_free (self);
}
