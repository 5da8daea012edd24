/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-row-private.h"

/*
 *   +----------------------------------+------+
 *   | text, or the entry               | star |
 *   +------+---------------------------+      |
 *   | mark | meta                      |      |
 *   +------+---------------------------+------+
 *
 * Laid out by hand: nested boxes try many widths for everything that wraps; this tries one.
 */
#define STAR_WIDTH 28
#define MARK_WIDTH 20
#define LINE_GAP 2
#define LINE_HEIGHT 22
#define LEAST_WIDTH 160
#define USUAL_WIDTH 400

/* -- words ------------------------------------------------------------------------------------ */

void
ff_contribution_row_make_words (FfContributionRow *self, FfRowWords *words)
{
  GtkInscription *shown = GTK_INSCRIPTION (gtk_inscription_new (""));

  /* It goes where it is put, and asks for no size, which it would learn from its font. */
  gtk_inscription_set_min_chars (shown, 0);
  gtk_inscription_set_min_lines (shown, 0);
  gtk_inscription_set_xalign (shown, 0);
  gtk_inscription_set_yalign (shown, 0);
  words->shown = GTK_WIDGET (shown);
  gtk_widget_set_parent (words->shown, GTK_WIDGET (self));
}

void
ff_contribution_row_set_words (FfContributionRow *self, FfRowWords *words, const char *text)
{
  GtkInscription *shown = GTK_INSCRIPTION (words->shown);

  if (g_strcmp0 (gtk_inscription_get_text (shown), text) == 0)
    return;
  gtk_inscription_set_text (shown, text);
  if (words->measured != NULL)
    pango_layout_set_text (words->measured, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static PangoLayout *
get_measured (FfRowWords *words)
{
  GtkInscription *shown = GTK_INSCRIPTION (words->shown);

  if (words->measured == NULL)
    {
      words->measured
          = gtk_widget_create_pango_layout (words->shown, gtk_inscription_get_text (shown));
      pango_layout_set_wrap (words->measured, gtk_inscription_get_wrap_mode (shown));
    }
  return words->measured;
}

/* The size of the words when they wrap at @width; they may be narrower. */
static void
measure_words (FfRowWords *words, int width, int *used, int *height)
{
  PangoLayout *measured = get_measured (words);

  pango_layout_set_width (measured, MAX (width, 1) * PANGO_SCALE);
  pango_layout_get_pixel_size (measured, used, height);
}

static int
get_words_height (FfRowWords *words, int width)
{
  int height;

  measure_words (words, width, NULL, &height);
  return height;
}

/* -- measuring -------------------------------------------------------------------------------- */

static int
get_indent (FfContributionRow *self)
{
  return self->mark != NULL && gtk_widget_get_visible (self->mark) ? MARK_WIDTH : 0;
}

static int
get_height (GtkWidget *widget, int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (width, 1), &height, NULL, NULL, NULL);
  return height;
}

static int
get_entry_width (FfContributionRow *self)
{
  int width = 0;

  if (self->entry != NULL)
    gtk_widget_measure (self->entry, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  return width;
}

static int
get_upper_height (FfContributionRow *self, int width)
{
  return self->entry != NULL ? get_height (self->entry, width)
                             : get_words_height (&self->text, width);
}

static GtkSizeRequestMode
ff_contribution_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
ff_contribution_row_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  FfContributionRow *self = FF_CONTRIBUTION_ROW (widget);
  int width = for_size - STAR_WIDTH;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = STAR_WIDTH + MAX (LEAST_WIDTH, get_entry_width (self));
      *natural = MAX (*minimum, USUAL_WIDTH);
    }
  else if (for_size < 0)
    *minimum = *natural = LINE_HEIGHT;
  else
    *minimum = *natural = get_upper_height (self, width) + LINE_GAP
                          + get_words_height (&self->meta, width - get_indent (self));
}

/* -- laying out ------------------------------------------------------------------------------- */

/* What a child asks for must have been measured before it is given a place. */
static void
place (GtkWidget *row, GtkWidget *child, int x, int y, int width, int height)
{
  gboolean mirrored = gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL;
  int left = mirrored ? gtk_widget_get_width (row) - x - width : x;

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &(GtkAllocation){ left, y, width, height }, -1);
}

/* Words are given no more width than they fill: an inscription aligns them as their own script
   runs, and here they begin where the row does. */
static void
place_words (GtkWidget *row, FfRowWords *words, int x, int y, int width)
{
  int used, height;

  measure_words (words, width, &used, &height);
  place (row, words->shown, x, y, CLAMP (used, 1, MAX (width, 1)), height);
}

static void
ff_contribution_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FfContributionRow *self = FF_CONTRIBUTION_ROW (widget);
  int inner = MAX (width - STAR_WIDTH, 1);
  int indent = get_indent (self);
  int upper = get_upper_height (self, inner);
  int lower = upper + LINE_GAP;
  int line = self->mark != NULL ? get_height (self->mark, MARK_WIDTH) : 0;

  place (widget, self->entry, 0, 0, inner, upper);
  place_words (widget, &self->text, 0, 0, inner);
  place (widget, self->mark, 0, lower, MARK_WIDTH - 6, line);
  place_words (widget, &self->meta, indent, lower, inner - indent);
  place (widget, self->star, inner + 6, 0, STAR_WIDTH - 6, MIN (upper, LINE_HEIGHT));
}

void
ff_contribution_row_install_layout (GtkWidgetClass *widget_class)
{
  widget_class->measure = ff_contribution_row_measure;
  widget_class->size_allocate = ff_contribution_row_size_allocate;
  widget_class->get_request_mode = ff_contribution_row_get_request_mode;
}
