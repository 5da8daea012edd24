/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The styles that depend on the document: colours of phases and widths of columns. */
#include "report/ff-odt-private.h"

static const char *const colours[] = { "#1d1b18", "#0a5f6b", "#5b34a8", "#1c4fa3", "#8a3b00" };

static void
append_paragraph_style (
    GString *out, const char *name, int phase, const char *parent, const char *properties)
{
  g_string_append_printf (out,
                          "<style:style style:name=\"%s%d\" style:family=\"paragraph\""
                          " style:parent-style-name=\"%s\">%s</style:style>\n",
                          name, phase, parent, properties);
}

static void
append_phase_styles (GString *out, int phase, gboolean rtl)
{
  const char *colour = colours[phase];
  const char *side = rtl ? "right" : "left";
  g_autofree char *part = g_strdup_printf (
      "<style:paragraph-properties fo:border-top=\"%s solid %s\" fo:padding-top=\"8pt\"/>",
      phase > 0 ? "2pt" : "0.75pt", colour);
  g_autofree char *minor = g_strdup_printf ("<style:text-properties fo:color=\"%s\"/>", colour);
  g_autofree char *quote = g_strdup_printf (
      "<style:paragraph-properties fo:border-%s=\"2.5pt solid %s\" fo:padding-%s=\"10pt\"/>", side,
      colour, side);

  append_paragraph_style (out, "Part", phase, "Heading_20_1", part);
  append_paragraph_style (out, "Minor", phase, "Heading_20_3", minor);
  append_paragraph_style (out, "Quote", phase, "Quotations", quote);
  g_string_append_printf (out,
                          "<style:style style:name=\"Colour%d\" style:family=\"text\">"
                          "<style:text-properties fo:color=\"%s\" fo:font-weight=\"bold\""
                          " style:font-weight-complex=\"bold\"/></style:style>\n",
                          phase, colour);
}

static void
append_cell_style (GString *out, const char *name, const char *border)
{
  g_string_append_printf (
      out,
      "<style:style style:name=\"%s\" style:family=\"table-cell\">"
      "<style:table-cell-properties fo:padding=\"3pt\" fo:border-bottom=\"%s\"/></style:style>\n",
      name, border);
}

static int
get_share (FfColumnKind kind)
{
  static const int shares[] = {
    [FF_COLUMN_TEXT] = 30,
    [FF_COLUMN_SHORT] = 14,
    [FF_COLUMN_NUMBER] = 7,
    [FF_COLUMN_BAR] = 0, /* drawn in a picture of its own */
  };

  return shares[kind];
}

/* Each table has columns of its own, since their widths must add up to that of the text. */
static void
append_column_styles (GString *out, const FfTable *table, guint number, double width)
{
  int sum = 0;

  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    sum += get_share (ff_table_get_column_kind (table, i));
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    {
      char measure[G_ASCII_DTOSTR_BUF_SIZE];
      double share = (double) get_share (ff_table_get_column_kind (table, i)) / sum;

      if (share <= 0)
        continue;
      g_ascii_formatd (measure, sizeof measure, "%.2f", width * share);
      g_string_append_printf (out,
                              "<style:style style:name=\"Table%u.%u\""
                              " style:family=\"table-column\"><style:table-column-properties"
                              " style:column-width=\"%spt\"/></style:style>\n",
                              number, i, measure);
    }
}

static void
append_table_styles (GString *out, FfDocument *document, double width)
{
  char measure[G_ASCII_DTOSTR_BUF_SIZE];

  append_cell_style (out, "Cell", "0.5pt solid #c9c5bd");
  append_cell_style (out, "Head", "1pt solid #1d1b18");
  append_cell_style (out, "Group", "none");
  g_string_append (out, "<style:style style:name=\"Row\" style:family=\"table-row\">"
                        "<style:table-row-properties fo:keep-together=\"always\"/></style:style>\n"
                        "<style:style style:name=\"HeldContents\" style:family=\"paragraph\""
                        " style:parent-style-name=\"Table_20_Contents\"><style:paragraph-properties"
                        " fo:keep-with-next=\"always\"/></style:style>\n"
                        "<style:style style:name=\"HeldFigures\" style:family=\"paragraph\""
                        " style:parent-style-name=\"Table_20_Figures\"><style:paragraph-properties"
                        " fo:keep-with-next=\"always\"/></style:style>\n");
  g_ascii_formatd (measure, sizeof measure, "%.2f", width);
  g_string_append_printf (out,
                          "<style:style style:name=\"Table\" style:family=\"table\">"
                          "<style:table-properties style:width=\"%spt\" table:align=\"margins\""
                          " style:writing-mode=\"%s\" fo:margin-bottom=\"8pt\"/></style:style>\n",
                          measure, ff_document_is_rtl (document) ? "rl-tb" : "lr-tb");
  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    if (ff_document_get_block (document, i)->table != NULL)
      append_column_styles (out, ff_document_get_block (document, i)->table, i, width);
}

void
ff_odt_append_styles (GString *out, FfDocument *document, double width)
{
  gboolean rtl = ff_document_is_rtl (document);

  for (int phase = 0; phase < (int) G_N_ELEMENTS (colours); phase++)
    append_phase_styles (out, phase, rtl);
  append_table_styles (out, document, width);
  g_string_append (
      out, "<style:style style:name=\"NewPage\" style:family=\"paragraph\""
           " style:parent-style-name=\"Standard\"><style:paragraph-properties"
           " fo:break-before=\"page\" fo:line-height=\"1pt\"/></style:style>\n"
           "<style:style style:name=\"Aside\" style:family=\"paragraph\""
           " style:parent-style-name=\"Note\"><style:paragraph-properties"
           " fo:keep-with-next=\"always\"/></style:style>\n"
           "<style:style style:name=\"Contents\" style:family=\"section\">"
           "<style:section-properties style:editable=\"true\"/></style:style>\n"
           "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties"
           " style:vertical-pos=\"top\" style:vertical-rel=\"baseline\" fo:border=\"none\"/>"
           "</style:style>\n"
           "<style:style style:name=\"Chart\" style:family=\"paragraph\""
           " style:parent-style-name=\"Standard\"><style:paragraph-properties"
           " fo:margin-top=\"6pt\" fo:margin-bottom=\"6pt\" fo:line-height=\"100%\"/>"
           "</style:style>\n"
           "<style:style style:name=\"FirstPage\" style:family=\"paragraph\""
           " style:parent-style-name=\"Title\" style:master-page-name=\"First\"/>\n");
}
