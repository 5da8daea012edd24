/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pages of a PDF. What can be read of them is drawn in the order in which it is read, between
 * tags that say what it is. A node that runs on to another page stays open if it holds others, such
 * as a table or a list; its words are tagged anew on each page.
 */
#include "report/ff-pages-private.h"
#include "report/ff-pdf-private.h"

#include <cairo-pdf.h>

#define ROOT_TAG "Document"

/* cairo reads numbers with C's decimal point, whatever the locale's is. */
static char *
dup_number (double number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (text, sizeof text, "%.2f", number));
}

static void
add_tag (cairo_t *cr, const char *tag, const char *attributes)
{
  cairo_tag_begin (cr, tag, attributes);
  cairo_tag_end (cr, tag);
}

/* Links lead to names: cairo 1.16 silently drops a link to a page that is not drawn yet. */
static void
add_link (cairo_t *cr, const FfMark *mark)
{
  g_autofree char *x = dup_number (mark->x);
  g_autofree char *y = dup_number (mark->y);
  g_autofree char *width = dup_number (mark->width);
  g_autofree char *height = dup_number (mark->height);
  g_autofree char *attributes = g_strdup_printf ("dest='section-%u' rect=[%s %s %s %s]",
                                                 mark->heading + 1, x, y, width, height);

  add_tag (cr, CAIRO_TAG_LINK, attributes);
}

static void
add_destinations (FfPdfPages *self, guint page)
{
  double above = ff_pages_get_paper (self->pages)->margin / 2;

  for (guint i = 0; i < ff_pages_get_n_headings (self->pages); i++)
    {
      const FfHeading *heading = ff_pages_get_heading (self->pages, i);
      g_autofree char *y = dup_number (MAX (heading->y - above, 0));
      g_autofree char *attributes = g_strdup_printf ("name='section-%u' x=0 y=%s", i + 1, y);

      if (heading->page == page)
        add_tag (self->cr, CAIRO_TAG_DEST, attributes);
    }
}

/* -- structure ------------------------------------------------------------------------------ */

static guint
get_parent (FfPdfPages *self, guint node)
{
  return ff_pages_get_node (self->pages, node)->parent;
}

static guint
get_innermost (FfPdfPages *self)
{
  return self->open->len > 0 ? g_array_index (self->open, guint, self->open->len - 1) : 0;
}

static void
close_innermost (FfPdfPages *self)
{
  cairo_tag_end (self->cr, ff_pages_get_node (self->pages, get_innermost (self))->tag);
  g_array_set_size (self->open, self->open->len - 1);
}

static gboolean
is_open (FfPdfPages *self, guint node)
{
  for (guint i = 0; i < self->open->len; i++)
    if (g_array_index (self->open, guint, i) == node)
      return TRUE;
  return FALSE;
}

static void
open_node (FfPdfPages *self, guint node)
{
  if (node == 0 || is_open (self, node))
    return;
  open_node (self, get_parent (self, node));
  cairo_tag_begin (self->cr, ff_pages_get_node (self->pages, node)->tag, NULL);
  g_array_append_val (self->open, node);
}

static gboolean
holds (FfPdfPages *self, guint outer, guint node)
{
  while (node > outer)
    node = get_parent (self, node);
  return node == outer;
}

static void
enter (FfPdfPages *self, guint node)
{
  while (self->open->len > 0 && !holds (self, get_innermost (self), node))
    close_innermost (self);
  open_node (self, node);
}

/* -- pages ---------------------------------------------------------------------------------- */

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const FfMark *first = *(const FfMark *const *) a, *second = *(const FfMark *const *) b;

  if (first->node != second->node)
    return first->node < second->node ? -1 : 1;
  return first < second ? -1 : first > second;
}

/* Ornament comes first, since it is no part of what is read. */
static void
put_in_order (FfPdfPages *self, const FfSheet *sheet)
{
  g_array_set_size (self->order, 0);
  for (guint i = 0; i < sheet->marks->len; i++)
    {
      const FfMark *mark = &g_array_index (sheet->marks, FfMark, i);

      g_array_append_val (self->order, mark);
    }
  g_array_sort (self->order, compare_marks);
}

/* cairo keeps account of the region that it has drawn natively; begun with the whole sheet, that
 * account stays one rectangle, where it would else be joined anew with each line of text. */
static void
draw_sheet (FfPdfPages *self)
{
  const FfPaper *paper = ff_pages_get_paper (self->pages);

  /* Not cairo_paint(), which would make cairo forget the tags that stand open. */
  cairo_set_source_rgb (self->cr, 1, 1, 1);
  cairo_rectangle (self->cr, 0, 0, paper->width, paper->height);
  cairo_fill (self->cr);
}

void
ff_pdf_open (FfPdfPages *self)
{
  self->open = g_array_new (FALSE, FALSE, sizeof (guint));
  self->order = g_array_new (FALSE, FALSE, sizeof (const FfMark *));
  self->tagged = ff_pages_has_nodes (self->pages);
  if (self->tagged)
    cairo_tag_begin (self->cr, ROOT_TAG, NULL);
}

static void
close_all (FfPdfPages *self)
{
  while (self->open->len > 0)
    close_innermost (self);
  if (self->tagged)
    cairo_tag_end (self->cr, ROOT_TAG);
  self->tagged = FALSE;
}

/* Draws the mark at @index, and others with it where that can be. Returns: how many. */
static guint
draw_from (FfPdfPages *self, guint index)
{
  const FfMark *const *marks = &g_array_index (self->order, const FfMark *, index);

  if (marks[0]->node > 0)
    enter (self, marks[0]->node);
  if (marks[0]->kind != FF_MARK_LINK)
    return ff_marks_paint (marks, self->order->len - index, self->cr);
  add_link (self->cr, marks[0]);
  return 1;
}

void
ff_pdf_draw_page (FfPdfPages *self, guint page)
{
  draw_sheet (self);
  put_in_order (self, ff_pages_get_sheet (self->pages, page));
  for (guint i = 0; i < self->order->len;)
    i += draw_from (self, i);
  add_destinations (self, page);
  /* What ends after the last page would make cairo 1.18 begin another. */
  if (page + 1 == ff_pages_get_n_pages (self->pages))
    close_all (self);
  /* The node of the last words, whose content cannot go over to another page. */
  if (self->open->len > 0)
    close_innermost (self);
  cairo_show_page (self->cr);
}

void
ff_pdf_close (FfPdfPages *self)
{
  /* What was given up midway; cairo 1.18 counts on a page for every tag. */
  if (self->tagged)
    {
      close_all (self);
      cairo_show_page (self->cr);
    }
  g_array_unref (self->open);
  g_array_unref (self->order);
}
