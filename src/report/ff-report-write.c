/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-report.h"

#include "base/ff-clock.h"
#include "base/ff-error.h"
#include "base/ff-file.h"
#include "report/ff-html.h"
#include "report/ff-markdown.h"
#include "report/ff-odt.h"
#include "report/ff-pdf.h"
#include "report/ff-typesetter.h"

#include <glib/gi18n.h>
#include <string.h>

typedef GBytes *(*FfWriter) (FfDocument *document,
                             const FfPaper *paper,
                             GCancellable *cancellable,
                             GError **error);

static GBytes *
write_pdf (FfDocument *document, const FfPaper *paper, GCancellable *cancellable, GError **error)
{
  g_autoptr (FfPages) pages = ff_report_layout_document (document, paper);
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (GDateTime) now = ff_clock_dup_now (clock);

  return ff_pdf_write (pages, now, cancellable, error);
}

static GBytes *
take_text (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

static GBytes *
write_markdown (FfDocument *document,
                const FfPaper *paper,
                GCancellable *cancellable,
                GError **error)
{
  return take_text (ff_markdown_write (document));
}

static GBytes *
write_html (FfDocument *document, const FfPaper *paper, GCancellable *cancellable, GError **error)
{
  return take_text (ff_html_write (document));
}

static GBytes *
write_odt (FfDocument *document, const FfPaper *paper, GCancellable *cancellable, GError **error)
{
  return ff_odt_write (document, paper, error);
}

static FfWriter
find_writer (const char *name)
{
  static const struct
  {
    const char *ending;
    FfWriter writer;
  } writers[] = {
    { ".pdf", write_pdf },
    { ".html", write_html },
    { ".odt", write_odt },
    { ".md", write_markdown },
  };
  const char *ending = strrchr (name, '.');

  for (guint i = 0; ending != NULL && i < G_N_ELEMENTS (writers); i++)
    if (g_ascii_strcasecmp (ending, writers[i].ending) == 0)
      return writers[i].writer;
  return NULL;
}

GBytes *
ff_report_document_to_bytes (FfDocument *document,
                             const char *name,
                             const FfPaper *paper,
                             GCancellable *cancellable,
                             GError **error)
{
  FfWriter writer = find_writer (name);
  FfPaper usual = ff_paper_for_locale ();

  g_return_val_if_fail (FF_IS_DOCUMENT (document), NULL);

  if (writer != NULL)
    return writer (document, paper != NULL ? paper : &usual, cancellable, error);
  g_set_error (
      error, FF_ERROR, FF_ERROR_USAGE,
      /* Translators: a file name */
      _ ("A report cannot be written as “%s”; its name must end in .pdf, .html, .odt or .md."),
      name);
  return NULL;
}

void
ff_report_prepare (const char *name)
{
  if (find_writer (name) == write_pdf)
    ff_typesetter_prepare ();
}

gboolean
ff_report_write (FfModel *model, const FfReportPlan *plan, const char *path, GError **error)
{
  g_autoptr (FfDocument) document = ff_report_compose (model, plan, NULL);
  g_autoptr (GBytes) bytes = ff_report_document_to_bytes (document, path, NULL, NULL, error);

  return bytes != NULL && ff_file_write (path, bytes, error);
}
