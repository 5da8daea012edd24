/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How many pages of a report are made in a second, from the model to the PDF, against bare Pango
 * and cairo, which set the same words one under another: in one size, at the same measures (wide
 * for text, narrow for what stands in two columns), with no thought for pages, headings or bars.
 * Both are measured in turns in one run, so that the ratio says something on any machine. The
 * bare pages are counted as those of the report, since they carry the same words. Then, how much of
 * half a second it takes to lay out the previews of the largest report and kit.
 */
#include "ff-report-model.h"
#include "report/ff-kit.h"
#include "report/ff-layout.h"
#include "report/ff-pdf.h"
#include "report/ff-report-build.h"
#include "report/ff-report.h"

#include <cairo-pdf.h>
#include <locale.h>
#include <pango/pangocairo.h>
#include <time.h>

#define ROUNDS 15
#define CONTRIBUTIONS 370
#define MANY_CONTRIBUTIONS 2000

typedef struct
{
  char *words;
  gboolean narrow;
} BareText;

static void
clear_text (gpointer data)
{
  g_free (((BareText *) data)->words);
}

static void
take_words (GArray *texts, char *words, gboolean narrow)
{
  BareText text = { .words = words, .narrow = narrow };

  g_array_append_val (texts, text);
}

static void
add_words (GArray *texts, const FfInline *words, gboolean narrow)
{
  if (words != NULL)
    take_words (texts, ff_inline_dup_text (words), narrow);
}

static void
add_block (GArray *texts, const FfBlock *block)
{
  add_words (texts, block->text, FALSE);
  if (block->label != NULL)
    take_words (texts, g_strdup (block->label), FALSE);
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      const FfItem *item = ff_block_get_item (block, i);

      add_words (texts, item->text, block->columns > 1);
      if (item->label != NULL)
        take_words (texts, g_strdup (item->label), FALSE);
    }
  for (guint row = 0; block->table != NULL && row < ff_table_get_n_rows (block->table); row++)
    for (guint i = 0; i < ff_table_get_n_columns (block->table); i++)
      add_words (texts, ff_table_get_cell (block->table, row, i), FALSE);
}

static GArray *
collect_texts (FfDocument *document)
{
  GArray *texts = g_array_new (FALSE, FALSE, sizeof (BareText));

  g_array_set_clear_func (texts, clear_text);
  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    add_block (texts, ff_document_get_block (document, i));
  return texts;
}

static cairo_status_t
discard_cb (void *closure, const unsigned char *data, unsigned int length)
{
  gsize *written = closure;

  *written += length;
  return CAIRO_STATUS_SUCCESS;
}

/* Sets one text at the height @y and returns the height below it. */
static double
set_bare (cairo_t *cr, PangoLayout *layout, const BareText *text, const FfPaper *paper, double y)
{
  double width = paper->width - 2 * paper->margin - FF_LAYOUT_HANG;
  double height;
  int units;

  pango_layout_set_width (layout, (int) ((text->narrow ? width / 2 - 24 : width) * PANGO_SCALE));
  pango_layout_set_text (layout, text->words, -1);
  pango_layout_get_size (layout, NULL, &units);
  height = (double) units / PANGO_SCALE;
  if (y + height > paper->height - paper->margin)
    {
      cairo_show_page (cr);
      y = paper->margin;
    }
  cairo_move_to (cr, paper->margin, y);
  pango_cairo_show_layout (cr, layout);
  return y + height;
}

static void
set_all_bare (cairo_t *cr, GArray *texts, const FfPaper *paper)
{
  PangoContext *context = pango_cairo_create_context (cr);
  PangoFontDescription *font
      = pango_font_description_from_string ("Cantarell, Noto Sans, DejaVu Sans, sans-serif 10.5");
  double y = paper->margin;

  pango_cairo_context_set_resolution (context, 72);
  for (guint i = 0; i < texts->len; i++)
    {
      g_autoptr (PangoLayout) layout = pango_layout_new (context);

      pango_layout_set_font_description (layout, font);
      y = set_bare (cr, layout, &g_array_index (texts, BareText, i), paper, y);
    }
  pango_font_description_free (font);
  g_object_unref (context);
}

static void
draw_bare (GArray *texts, const FfPaper *paper)
{
  gsize written = 0;
  cairo_surface_t *surface
      = cairo_pdf_surface_create_for_stream (discard_cb, &written, paper->width, paper->height);
  cairo_t *cr = cairo_create (surface);

  set_all_bare (cr, texts, paper);
  cairo_show_page (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpuint (written, >, 0);
  cairo_surface_destroy (surface);
}

static guint
draw_report (FfModel *model, const FfPaper *paper)
{
  g_autoptr (FfPages) pages = ff_report_layout (model, paper);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2012, 6, 11, 12, 0, 0);
  g_autoptr (GBytes) bytes = ff_pdf_write (pages, now, NULL, NULL);

  g_assert_nonnull (bytes);
  return ff_pages_get_n_pages (pages);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

/* Of the processor, so that what else the machine does weighs less. */
static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static void
take_seconds (GArray *times, double seconds)
{
  g_array_append_val (times, seconds);
}

static double
take_median (GArray *seconds)
{
  g_array_sort (seconds, compare);
  return g_array_index (seconds, double, seconds->len / 2);
}

/* The window lays its preview out while somebody looks on, so that must be done before a wait would
 * have to be explained: in half a second. */
static void
tell_share (const char *name, double seconds, guint n_pages)
{
  g_print ("%s-share-of-half-a-second %.2f (%u pages in %.0f ms)\n", name, seconds / 0.5, n_pages,
           seconds * 1000);
}

static void
measure_previews (const FfPaper *paper)
{
  g_autoptr (FfModel) model = ff_report_model_new_large (MANY_CONTRIBUTIONS);
  g_autoptr (FfPages) report = NULL;
  g_autoptr (FfPages) kit = NULL;
  FfKitSettings settings;
  double start = get_seconds (), middle;

  report = ff_report_layout (model, paper);
  middle = get_seconds ();
  tell_share ("report-preview", middle - start, ff_pages_get_n_pages (report));
  ff_kit_settings_init (&settings);
  settings.parts = (1u << FF_N_KIT_PARTS) - 1;
  settings.slips = FF_KIT_MOST_SLIPS;
  start = get_seconds ();
  kit = ff_kit_layout (model, &settings);
  tell_share ("kit-preview", get_seconds () - start, ff_pages_get_n_pages (kit));
}

int
main (int argc, char *argv[])
{
  g_autoptr (FfModel) model = NULL;
  g_autoptr (FfDocument) document = NULL;
  g_autoptr (GArray) texts = NULL;
  g_autoptr (GArray) own = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));
  FfPaper paper = ff_paper_a4 ();
  guint n_pages = 0;

  setlocale (LC_ALL, "");
  model = ff_report_model_new_large (CONTRIBUTIONS);
  document = ff_report_build (model);
  texts = collect_texts (document);
  draw_bare (texts, &paper); /* both find their fonts loaded */
  for (guint i = 0; i < ROUNDS; i++)
    {
      double start = get_seconds ();
      double middle, end;

      n_pages = draw_report (model, &paper);
      middle = get_seconds ();
      draw_bare (texts, &paper);
      end = get_seconds ();
      take_seconds (own, middle - start);
      take_seconds (bare, end - middle);
    }
  g_print ("report-pages-per-second-ratio %.2f (%.0f pages/s against %.0f; %u pages in %.1f ms)\n",
           take_median (bare) / take_median (own), n_pages / take_median (own),
           n_pages / take_median (bare), n_pages, take_median (own) * 1000);
  measure_previews (&paper);
  return 0;
}
