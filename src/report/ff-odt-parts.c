/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of an OpenDocument text that are more than text: its contents and its charts. */
#include "report/ff-chart.h"
#include "report/ff-odt-private.h"
#include "report/ff-pages-private.h"

#include <glib/gi18n.h>

#define DEEPEST_CONTENTS 2

/* How the reader's program is to make the contents anew when it is asked to. */
static void
append_source (GString *out)
{
  g_string_append_printf (out,
                          "<text:table-of-content-source text:outline-level=\"%d\""
                          " text:use-index-marks=\"false\">",
                          DEEPEST_CONTENTS);
  for (int level = 1; level <= DEEPEST_CONTENTS; level++)
    g_string_append_printf (
        out,
        "<text:table-of-content-entry-template text:outline-level=\"%d\""
        " text:style-name=\"Contents_20_%d\">"
        "<text:index-entry-link-start text:style-name=\"Contents_20_Link\"/>"
        "<text:index-entry-text/>"
        "<text:index-entry-tab-stop style:type=\"right\" style:leader-char=\".\"/>"
        "<text:index-entry-page-number/><text:index-entry-link-end/>"
        "</text:table-of-content-entry-template>",
        level, level);
  g_string_append (out, "</text:table-of-content-source>\n");
}

static void
append_entry (FfOdt *self, const FfBlock *block, guint heading)
{
  GString *out = self->out;

  g_string_append_printf (out,
                          "<text:p text:style-name=\"Contents_20_%d\"><text:a"
                          " text:style-name=\"Contents_20_Link\" xlink:type=\"simple\""
                          " xlink:href=\"#%s\">",
                          block->level, block->anchor);
  if (block->label != NULL)
    {
      ff_odt_append_text (out, block->label);
      g_string_append (out, ". ");
    }
  ff_odt_append_text (out, block->short_title);
  g_string_append_printf (out,
                          "<text:tab/><text:bookmark-ref text:reference-format=\"page\""
                          " text:ref-name=\"%s\">%u</text:bookmark-ref></text:a></text:p>\n",
                          block->anchor, ff_pages_get_heading (self->pages, heading)->page + 1);
}

/* The numbers are fields that the reader's program fills in, so they follow every change; until it
 * does, they are those of the printed report. */
void
ff_odt_append_contents (FfOdt *self)
{
  guint heading = 0;

  g_string_append (self->out, "<text:table-of-content text:style-name=\"Contents\""
                              " text:name=\"Contents\" text:protected=\"false\">");
  append_source (self->out);
  g_string_append (self->out, "<text:index-body>\n");
  for (guint i = 0; i < ff_document_get_n_blocks (self->document); i++)
    {
      const FfBlock *block = ff_document_get_block (self->document, i);

      if (ff_block_is_listed (block))
        append_entry (self, block, heading);
      heading += block->kind == FF_BLOCK_HEADING;
    }
  g_string_append (self->out, "</text:index-body></text:table-of-content>\n");
}

void
ff_odt_append_chart (FfOdt *self, const FfBlock *block)
{
  FfChart *chart = ff_chart_draw (self->document, block, self->width);
  double shrink = MIN (self->height / chart->height, 1);
  char width[G_ASCII_DTOSTR_BUF_SIZE], height[G_ASCII_DTOSTR_BUF_SIZE];

  g_ptr_array_add (self->charts, chart);
  g_ascii_formatd (width, sizeof width, "%.2f", chart->width * shrink);
  g_ascii_formatd (height, sizeof height, "%.2f", chart->height * shrink);
  g_string_append_printf (
      self->out,
      "<text:p text:style-name=\"Chart\"><draw:frame draw:style-name=\"Picture\""
      " draw:name=\"Chart %u\" text:anchor-type=\"as-char\" svg:width=\"%spt\""
      " svg:height=\"%spt\"><draw:image xlink:href=\"Pictures/chart-%u.png\""
      " xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
      "<svg:title>",
      self->charts->len, width, height, self->charts->len);
  ff_odt_append_text (self->out, _ ("The vote"));
  g_string_append (self->out, "</svg:title><svg:desc>");
  ff_odt_append_text (self->out, chart->description);
  g_string_append (self->out, "</svg:desc></draw:frame></text:p>\n");
}
