/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The package: styles, metadata and content as a ZIP archive. */
#include "report/ff-odt.h"

#include "report/ff-chart.h"
#include "report/ff-odt-private.h"
#include "report/ff-odt-style.h"
#include "report/ff-zip.h"

#include "ff-config.h"

/* Points that a chart leaves free on its page, for the head, the foot and its own margins. */
#define CHART_ROOM 60.0

/* "en-GB" as OpenDocument wants it, in two attributes. */
static void
append_language (GString *out, FfDocument *document)
{
  g_auto (GStrv) parts = g_strsplit_set (ff_document_get (document, FF_DOCUMENT_LANGUAGE), "-_", 3);
  const char *language = parts[0] != NULL ? parts[0] : "en";
  const char *country = parts[0] != NULL && parts[1] != NULL ? parts[1] : "none";

  g_string_append (out, " fo:language=\"");
  ff_odt_append_text (out, language);
  g_string_append (out, "\" fo:country=\"");
  ff_odt_append_text (out, country);
  g_string_append_c (out, '"');
}

static void
append_default_style (GString *out, FfDocument *document)
{
  gboolean rtl = ff_document_is_rtl (document);

  g_string_append_printf (
      out,
      "<style:default-style style:family=\"paragraph\"><style:paragraph-properties"
      " fo:line-height=\"130%%\" fo:text-align=\"%s\""
      " style:writing-mode=\"%s\"/><style:text-properties"
      " style:font-name=\"Text\" style:font-name-complex=\"Text\" fo:font-size=\"10.5pt\""
      " style:font-size-complex=\"10.5pt\" fo:color=\"#1d1b18\"",
      rtl ? "right" : "left", rtl ? "rl-tb" : "lr-tb");
  append_language (out, document);
  g_string_append (out, "/></style:default-style>\n");
}

/* Lines of the contents, whose page numbers stand at the far end of the text. */
static void
append_contents_styles (GString *out, double width)
{
  for (int level = 1; level <= 2; level++)
    {
      char position[G_ASCII_DTOSTR_BUF_SIZE];
      double indent = level == 1 ? 0 : 16;

      g_ascii_formatd (position, sizeof position, "%.1f", width - indent);
      g_string_append_printf (
          out,
          "<style:style style:name=\"Contents_20_%d\" style:display-name=\"Contents %d\""
          " style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
          "<style:paragraph-properties fo:margin-left=\"%.0fpt\" fo:margin-top=\"%dpt\">"
          "<style:tab-stops><style:tab-stop style:position=\"%spt\" style:type=\"right\""
          " style:leader-style=\"dotted\" style:leader-text=\".\"/></style:tab-stops>"
          "</style:paragraph-properties>%s</style:style>\n",
          level, level, indent, level == 1 ? 5 : 0, position,
          level == 1 ? "<style:text-properties fo:font-weight=\"bold\"/>" : "");
    }
}

/* The title at one side and the part of the report at the other, as on the printed pages. */
static void
append_running_head (GString *out, FfDocument *document)
{
  g_string_append (out, "<style:header><text:p text:style-name=\"RunningHead\">");
  ff_odt_append_text (out, ff_document_get (document, FF_DOCUMENT_TITLE));
  g_string_append (out, "<text:tab/><text:chapter text:display=\"name\""
                        " text:outline-level=\"1\"></text:chapter></text:p></style:header>");
}

static void
append_page (GString *out, FfDocument *document, const FfPaper *paper)
{
  char measures[4][G_ASCII_DTOSTR_BUF_SIZE];
  const double values[]
      = { paper->width, paper->height, paper->margin, paper->width - 2 * paper->margin };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    g_ascii_formatd (measures[i], sizeof measures[i], "%.2f", values[i]);
  g_string_append_printf (
      out,
      "<office:automatic-styles><style:page-layout style:name=\"Page\">"
      "<style:page-layout-properties fo:page-width=\"%spt\" fo:page-height=\"%spt\""
      " fo:margin=\"%spt\" "
      "style:writing-mode=\"%s\"/><style:header-style><style:header-footer-properties"
      " fo:min-height=\"20pt\" fo:margin-bottom=\"12pt\"/></style:header-style>"
      "<style:footer-style/>"
      "</style:page-layout><style:style style:name=\"RunningHead\" style:family=\"paragraph\""
      " style:parent-style-name=\"Header\"><style:paragraph-properties><style:tab-stops>"
      "<style:tab-stop style:position=\"%spt\" style:type=\"right\"/></style:tab-stops>"
      "</style:paragraph-properties></style:style></office:automatic-styles>\n"
      "<office:master-styles><style:master-page style:name=\"First\""
      " style:page-layout-name=\"Page\" style:next-style-name=\"Standard\"/>"
      "<style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">",
      measures[0], measures[1], measures[2], ff_document_is_rtl (document) ? "rl-tb" : "lr-tb",
      measures[3]);
  append_running_head (out, document);
  g_string_append (out,
                   "<style:footer><text:p text:style-name=\"Footer\">"
                   "<text:page-number text:select-page=\"current\">1</text:page-number></text:p>"
                   "</style:footer></style:master-page></office:master-styles>\n");
}

static char *
make_styles (FfDocument *document, const FfPaper *paper)
{
  GString *out = g_string_new (FF_ODT_HEADER);

  g_string_append (out, "<office:document-styles" FF_ODT_NAMESPACES ">\n" FF_ODT_FONTS
                        "<office:styles>\n");
  append_default_style (out, document);
  g_string_append (out, FF_ODT_STYLES);
  append_contents_styles (out, paper->width - 2 * paper->margin);
  g_string_append (out, "</office:styles>\n");
  append_page (out, document, paper);
  g_string_append (out, "</office:document-styles>\n");
  return g_string_free (out, FALSE);
}

static void
append_meta (GString *out, const char *element, const char *value)
{
  g_autofree char *escaped = g_markup_escape_text (value, -1);

  if (*value != '\0')
    g_string_append_printf (out, "<%s>%s</%s>", element, g_strdelimit (escaped, "\n\t", ' '),
                            element);
}

static char *
make_meta (FfDocument *document)
{
  GString *out = g_string_new (FF_ODT_HEADER);

  g_string_append (out, "<office:document-meta" FF_ODT_NAMESPACES "><office:meta>");
  append_meta (out, "meta:generator", "Fourfold/" FF_VERSION);
  append_meta (out, "dc:title", ff_document_get (document, FF_DOCUMENT_TITLE));
  append_meta (out, "dc:subject", ff_document_get (document, FF_DOCUMENT_SUBJECT));
  append_meta (out, "meta:keyword", ff_document_get (document, FF_DOCUMENT_KEYWORDS));
  append_meta (out, "meta:initial-creator", ff_document_get (document, FF_DOCUMENT_AUTHORS));
  append_meta (out, "dc:language", ff_document_get (document, FF_DOCUMENT_LANGUAGE));
  g_string_append (out, "</office:meta></office:document-meta>\n");
  return g_string_free (out, FALSE);
}

static char *
make_content (FfOdt *self)
{
  GString *out = g_string_new (FF_ODT_HEADER);

  self->out = out;
  g_string_append (out, "<office:document-content" FF_ODT_NAMESPACES ">\n" FF_ODT_FONTS
                        "<office:automatic-styles>\n");
  ff_odt_append_styles (out, self->document, self->width);
  g_string_append (out, "</office:automatic-styles>\n<office:body><office:text>\n");
  ff_odt_append_body (self);
  g_string_append (out, "</office:text></office:body></office:document-content>\n");
  return g_string_free (out, FALSE);
}

/* LibreOffice keeps rows of a table together, as their words ask, only if it is told to. A document
 * that tells it anything is taken to be older than all that it does not tell; so the rest is what a
 * new document of its own has, as far as our pages show it. */
static char *
make_settings (void)
{
  static const struct
  {
    const char *name, *type, *value;
  } settings[] = {
    { "TableRowKeep", "boolean", "true" },
    { "AddParaTableSpacing", "boolean", "true" },
    { "AddParaTableSpacingAtStart", "boolean", "true" },
    { "AddParaSpacingToTableCells", "boolean", "true" },
    { "AddParaLineSpacingToTableCells", "boolean", "true" },
    { "AddExternalLeading", "boolean", "true" },
    { "UseFormerLineSpacing", "boolean", "false" },
    { "PrinterIndependentLayout", "string", "high-resolution" },
  };
  GString *out = g_string_new (FF_ODT_HEADER);

  g_string_append (out, "<office:document-settings" FF_ODT_NAMESPACES "><office:settings>\n"
                        "<config:config-item-set config:name=\"ooo:configuration-settings\">\n");
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    g_string_append_printf (
        out, "<config:config-item config:name=\"%s\" config:type=\"%s\">%s</config:config-item>\n",
        settings[i].name, settings[i].type, settings[i].value);
  g_string_append (out,
                   "</config:config-item-set>\n</office:settings></office:document-settings>\n");
  return g_string_free (out, FALSE);
}

static void
add_charts (FfZip *zip, GPtrArray *charts)
{
  g_autoptr (GString) manifest = g_string_new (FF_ODT_MANIFEST);

  for (guint i = 0; i < charts->len; i++)
    {
      const FfChart *chart = g_ptr_array_index (charts, i);
      g_autofree char *name = g_strdup_printf ("Pictures/chart-%u.png", i + 1);

      ff_zip_add (zip, name, chart->png, TRUE);
      g_string_append_printf (manifest,
                              "<manifest:file-entry manifest:full-path=\"%s\""
                              " manifest:media-type=\"image/png\"/>\n",
                              name);
    }
  g_string_append (manifest, FF_ODT_MANIFEST_END);
  ff_zip_add_text (zip, "META-INF/manifest.xml", manifest->str, FALSE);
}

GBytes *
ff_odt_write (FfDocument *document, const FfPaper *paper, GError **error)
{
  g_autoptr (FfZip) zip = ff_zip_new ();
  g_autoptr (FfPages) pages = ff_report_layout_document (document, paper);
  g_autoptr (GPtrArray) charts = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_chart_free);
  FfOdt self = {
    .document = document,
    .pages = pages,
    .width = paper->width - 2 * paper->margin,
    .height = paper->height - 2 * paper->margin - CHART_ROOM,
    .charts = charts,
  };
  g_autofree char *content = make_content (&self);
  g_autofree char *styles = make_styles (document, paper);
  g_autofree char *meta = make_meta (document);
  g_autofree char *settings = make_settings ();

  ff_zip_add_text (zip, "mimetype", FF_ODT_TYPE, TRUE);
  ff_zip_add_text (zip, "content.xml", content, FALSE);
  ff_zip_add_text (zip, "styles.xml", styles, FALSE);
  ff_zip_add_text (zip, "meta.xml", meta, FALSE);
  ff_zip_add_text (zip, "settings.xml", settings, FALSE);
  add_charts (zip, charts);
  return ff_zip_finish (zip, error);
}
