/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-html.h"

#include "report/ff-html-style.h"

#include "ff-config.h"

#include <glib/gi18n.h>

typedef struct
{
  GString *out;
  FfDocument *document;
  int depth; /* of open sections */
  int above; /* levels of headings above the document's own: 1 where it has a title page */
} FfHtml;

static void
append_text (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_auto (GStrv) lines = g_strsplit (escaped, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (out, "<br>");
      g_string_append (out, lines[i]);
    }
}

static void
append_run (GString *out, const FfRun *run)
{
  static const struct
  {
    FfRunStyle style;
    const char *open, *close;
  } tags[] = {
    { FF_RUN_BOLD, "<strong>", "</strong>" },
    { FF_RUN_ITALIC, "<em>", "</em>" },
    { FF_RUN_MUTED, "<small>", "</small>" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    if (run->style & tags[i].style)
      g_string_append (out, tags[i].open);
  append_text (out, run->text);
  for (guint i = G_N_ELEMENTS (tags); i-- > 0;)
    if (run->style & tags[i].style)
      g_string_append (out, tags[i].close);
}

static void
append_inline (GString *out, const FfInline *text)
{
  for (guint i = 0; i < ff_inline_get_n_runs (text); i++)
    append_run (out, ff_inline_get_run (text, i));
}

/* <tag class="...">words</tag>, the direction of the words following from themselves. */
static void
append_element (GString *out, const char *tag, const char *classes, const FfInline *text)
{
  g_string_append_printf (out, "<%s dir=\"auto\"", tag);
  if (classes != NULL)
    g_string_append_printf (out, " class=\"%s\"", classes);
  g_string_append_c (out, '>');
  append_inline (out, text);
  g_string_append_printf (out, "</%s>\n", tag);
}

static const char *
get_phase_class (FfPhase phase)
{
  static const char *const classes[] = { "plain", "discover", "dream", "design", "destiny" };

  return classes[phase];
}

static void
append_label (GString *out, const char *label)
{
  g_string_append (out, "<span class=\"number\">");
  append_text (out, label);
  g_string_append (out, "</span> ");
}

static void
append_facts (GString *out, const FfBlock *block)
{
  g_string_append (out, "<dl>\n");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      const FfItem *item = ff_block_get_item (block, i);

      if (item->label == NULL)
        continue;
      g_string_append (out, "<dt>");
      append_text (out, item->label);
      g_string_append (out, "</dt>");
      append_element (out, "dd", NULL, item->text);
    }
  g_string_append (out, "</dl>\n");
}

static void
append_title (GString *out, const FfBlock *block)
{
  g_string_append (out, "<header>\n");
  append_element (out, "h1", NULL, block->text);
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    if (ff_block_get_item (block, i)->label == NULL)
      append_element (out, "p", "topic", ff_block_get_item (block, i)->text);
  if (ff_block_get_n_items (block) > 0)
    append_facts (out, block);
  g_string_append (out, "</header>\n");
}

static void
close_sections (FfHtml *self, int depth)
{
  for (; self->depth > depth; self->depth--)
    g_string_append (self->out, "</section>\n");
}

static void
append_heading (FfHtml *self, const FfBlock *block)
{
  GString *out = self->out;

  close_sections (self, block->level - 1);
  g_string_append_printf (out, "<section class=\"%s\" aria-labelledby=\"%s\">\n",
                          get_phase_class (block->phase), block->anchor);
  /* A heading may skip a level; the sections stay as deep as the headings. */
  for (self->depth++; self->depth < block->level; self->depth++)
    g_string_append (out, "<section>\n");
  g_string_append_printf (out, "<h%d id=\"%s\" dir=\"auto\">", block->level + self->above,
                          block->anchor);
  if (block->label != NULL)
    append_label (out, block->label);
  append_inline (out, block->text);
  g_string_append_printf (out, "</h%d>\n", block->level + self->above);
  if (block->aside == NULL || *block->aside == '\0')
    return;
  g_string_append (out, "<p class=\"aside\">");
  append_text (out, block->aside);
  g_string_append (out, "</p>\n");
}

static void
append_list (GString *out, const FfBlock *block)
{
  g_string_append (out, block->columns > 1 ? "<ul class=\"columns\">\n" : "<ul>\n");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    append_element (out, "li", NULL, ff_block_get_item (block, i)->text);
  g_string_append (out, "</ul>\n");
}

static void
append_numbered (GString *out, const FfBlock *block)
{
  g_string_append_printf (out, "<ol class=\"labelled %s\" role=\"list\">\n",
                          get_phase_class (block->phase));
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      const FfItem *item = ff_block_get_item (block, i);

      g_string_append (out, "<li>");
      append_label (out, item->label != NULL && *item->label != '\0' ? item->label : "•");
      g_string_append (out, "<span dir=\"auto\">");
      append_inline (out, item->text);
      g_string_append (out, "</span></li>\n");
    }
  g_string_append (out, "</ol>\n");
}

static void
append_bar (GString *out, const FfTable *table, guint row)
{
  char width[G_ASCII_DTOSTR_BUF_SIZE];
  double bar = ff_table_get_bar (table, row);

  g_ascii_formatd (width, sizeof width, "%.1f", bar * 100);
  g_string_append_printf (out,
                          "<td class=\"bar\" style=\"--share: %s%%\" aria-hidden=\"true\"></td>",
                          width);
}

static void
append_row (GString *out, const FfTable *table, guint row)
{
  FfRowKind kind = ff_table_get_row_kind (table, row);
  const char *tag = kind == FF_ROW_PLAIN ? "td" : "th";

  g_string_append (out, kind == FF_ROW_GROUP ? "<tr class=\"group\">" : "<tr>");
  if (kind == FF_ROW_GROUP)
    {
      g_string_append_printf (out, "<th scope=\"rowgroup\" colspan=\"%u\">",
                              ff_table_get_n_columns (table));
      append_inline (out, ff_table_get_cell (table, row, 0));
      g_string_append (out, "</th></tr>\n");
      return;
    }
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    {
      const FfInline *cell = ff_table_get_cell (table, row, i);
      gboolean is_figure = ff_table_get_column_kind (table, i) == FF_COLUMN_NUMBER;

      if (ff_table_get_column_kind (table, i) == FF_COLUMN_BAR)
        {
          append_bar (out, table, row);
          continue;
        }
      g_string_append_printf (out, "<%s dir=\"auto\"%s>", tag,
                              is_figure ? " class=\"figure\"" : "");
      if (cell != NULL)
        append_inline (out, cell);
      g_string_append_printf (out, "</%s>", tag);
    }
  g_string_append (out, "</tr>\n");
}

static void
append_head (GString *out, const FfTable *table)
{
  if (!ff_table_has_heads (table))
    return;
  g_string_append (out, "<thead><tr>");
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    {
      gboolean is_figure = ff_table_get_column_kind (table, i) == FF_COLUMN_NUMBER;

      if (ff_table_get_column_kind (table, i) == FF_COLUMN_BAR)
        {
          g_string_append (out, "<td class=\"bar\" aria-hidden=\"true\"></td>");
          continue;
        }
      g_string_append_printf (out, "<th scope=\"col\"%s>", is_figure ? " class=\"figure\"" : "");
      append_text (out, ff_table_get_head (table, i));
      g_string_append (out, "</th>");
    }
  g_string_append (out, "</tr></thead>\n");
}

static void
append_table (GString *out, const FfBlock *block)
{
  g_string_append_printf (out, "<div class=\"scroll\"><table class=\"%s\">\n",
                          get_phase_class (block->phase));
  append_head (out, block->table);
  g_string_append (out, "<tbody>\n");
  for (guint i = 0; i < ff_table_get_n_rows (block->table); i++)
    append_row (out, block->table, i);
  g_string_append (out, "</tbody></table></div>\n");
}

static void
append_contents (FfHtml *self)
{
  g_string_append (self->out, "<nav aria-label=\"");
  append_text (self->out, _ ("Contents"));
  g_string_append (self->out, "\">\n<ul>\n");
  for (guint i = 0; i < ff_document_get_n_blocks (self->document); i++)
    {
      const FfBlock *block = ff_document_get_block (self->document, i);

      if (!ff_block_is_listed (block))
        continue;
      g_string_append_printf (self->out, "<li%s><a href=\"#%s\">",
                              block->level > 1 ? " class=\"inner\"" : "", block->anchor);
      if (block->label != NULL)
        {
          append_text (self->out, block->label);
          g_string_append (self->out, ". ");
        }
      append_text (self->out, block->short_title);
      g_string_append (self->out, "</a></li>\n");
    }
  g_string_append (self->out, "</ul>\n</nav>\n");
}

static void
append_quotation (GString *out, const FfBlock *block)
{
  g_string_append_printf (out, "<blockquote class=\"%s\">", get_phase_class (block->phase));
  append_element (out, "p", NULL, block->text);
  g_string_append (out, "</blockquote>\n");
}

static void
append_block (FfHtml *self, const FfBlock *block)
{
  switch (block->kind)
    {
    case FF_BLOCK_TITLE:
      append_title (self->out, block);
      break;
    case FF_BLOCK_HEADING:
      append_heading (self, block);
      break;
    case FF_BLOCK_PARAGRAPH:
      append_element (self->out, "p", NULL, block->text);
      break;
    case FF_BLOCK_NOTE:
      append_element (self->out, "p", "note", block->text);
      break;
    case FF_BLOCK_QUOTATION:
      append_quotation (self->out, block);
      break;
    case FF_BLOCK_LIST:
      append_list (self->out, block);
      break;
    case FF_BLOCK_NUMBERED:
      append_numbered (self->out, block);
      break;
    case FF_BLOCK_DEFINITIONS:
      append_facts (self->out, block);
      break;
    case FF_BLOCK_TABLE:
      append_table (self->out, block);
      break;
    case FF_BLOCK_CONTENTS:
      append_contents (self);
      break;
    case FF_BLOCK_PAGE_BREAK:
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
append_meta (FfHtml *self, const char *name, FfDocumentField field)
{
  g_autofree char *value = g_markup_escape_text (ff_document_get (self->document, field), -1);

  if (*value != '\0')
    g_string_append_printf (self->out, "<meta name=\"%s\" content=\"%s\">\n", name, value);
}

static void
append_document_head (FfHtml *self)
{
  g_autofree char *language
      = g_markup_escape_text (ff_document_get (self->document, FF_DOCUMENT_LANGUAGE), -1);
  g_autofree char *title
      = g_markup_escape_text (ff_document_get (self->document, FF_DOCUMENT_TITLE), -1);

  g_strdelimit (title, "\n\t", ' ');
  g_string_append_printf (
      self->out,
      "<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"generator\" content=\"Fourfold " FF_VERSION "\">\n",
      language, ff_document_is_rtl (self->document) ? "rtl" : "ltr");
  append_meta (self, "author", FF_DOCUMENT_AUTHORS);
  append_meta (self, "description", FF_DOCUMENT_SUBJECT);
  append_meta (self, "keywords", FF_DOCUMENT_KEYWORDS);
  g_string_append_printf (self->out, "<title>%s</title>\n", title);
  g_string_append (self->out, "<style>\n" FF_HTML_STYLE "</style>\n</head>\n<body>\n");
}

char *
ff_html_write (FfDocument *document)
{
  FfHtml self = { .out = g_string_new (NULL), .document = document };
  guint n = ff_document_get_n_blocks (document);
  gboolean has_title = n > 0 && ff_document_get_block (document, 0)->kind == FF_BLOCK_TITLE;

  append_document_head (&self);
  if (has_title)
    append_title (self.out, ff_document_get_block (document, 0));
  self.above = has_title;
  g_string_append (self.out, "<main>\n");
  for (guint i = has_title; i < n; i++)
    append_block (&self, ff_document_get_block (document, i));
  close_sections (&self, 0);
  g_string_append (self.out, "</main>\n</body>\n</html>\n");
  return g_string_free (self.out, FALSE);
}
