/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-pdf.h"

#include "base/ff-error.h"
#include "report/ff-pages-private.h"
#include "report/ff-pdf-private.h"

#include "ff-config.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#define DEEPEST_OUTLINE 3

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (cairo_surface_t *surface, FfDocument *document, GDateTime *now)
{
  static const struct
  {
    cairo_pdf_metadata_t key;
    FfDocumentField field;
  } fields[] = {
    { CAIRO_PDF_METADATA_TITLE, FF_DOCUMENT_TITLE },
    { CAIRO_PDF_METADATA_AUTHOR, FF_DOCUMENT_AUTHORS },
    { CAIRO_PDF_METADATA_SUBJECT, FF_DOCUMENT_SUBJECT },
    { CAIRO_PDF_METADATA_KEYWORDS, FF_DOCUMENT_KEYWORDS },
  };
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  /* cairo takes no fractions of a second. */
  g_autofree char *date = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (*ff_document_get (document, fields[i].field) != '\0')
      cairo_pdf_surface_set_metadata (surface, fields[i].key,
                                      ff_document_get (document, fields[i].field));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Fourfold " FF_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

static void
add_outline (cairo_surface_t *surface, FfPages *pages)
{
  int parents[DEEPEST_OUTLINE + 1] = { CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < ff_pages_get_n_headings (pages); i++)
    {
      const FfHeading *heading = ff_pages_get_heading (pages, i);
      g_autofree char *place = g_strdup_printf ("dest='section-%u'", i + 1);
      int level = CLAMP (heading->level, 1, DEEPEST_OUTLINE);

      parents[level] = cairo_pdf_surface_add_outline (surface, parents[level - 1], heading->title,
                                                      place, (cairo_pdf_outline_flags_t) 0);
      for (int deeper = level + 1; deeper <= DEEPEST_OUTLINE; deeper++)
        parents[deeper] = parents[level];
    }
}

GBytes *
ff_pdf_write (FfPages *pages, GDateTime *now, GCancellable *cancellable, GError **error)
{
  const FfPaper *paper = ff_pages_get_paper (pages);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface
      = cairo_pdf_surface_create_for_stream (append_cb, bytes, paper->width, paper->height);
  cairo_t *cr = cairo_create (surface);
  FfPdfPages drawing = { .pages = pages, .cr = cr };
  cairo_status_t status;

  ff_pdf_open (&drawing);
  set_metadata (surface, ff_pages_get_document (pages), now);
  for (guint i = 0; i < ff_pages_get_n_pages (pages) && !g_cancellable_is_cancelled (cancellable);
       i++)
    ff_pdf_draw_page (&drawing, i);
  ff_pdf_close (&drawing);
  if (!g_cancellable_is_cancelled (cancellable))
    add_outline (surface, pages);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  /* Translators: %s says why, in the words of the library that draws the pages */
  g_set_error (error, FF_ERROR, FF_ERROR_FILE, _ ("The pages could not be drawn as PDF (%s)."),
               cairo_status_to_string (status));
  return NULL;
}
