/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-chart.h"
#include "report/ff-odt-private.h"

#include <string.h>

void
ff_odt_append_text (GString *out, const char *text)
{
  for (const char *at = text; *at != '\0';)
    {
      gsize plain = strcspn (at, "\n\t ");
      gsize blanks = strspn (at + plain, " ");
      g_autofree char *escaped = g_markup_escape_text (at, (gssize) plain);

      g_string_append (out, escaped);
      at += plain;
      if (*at == '\n')
        g_string_append (out, "<text:line-break/>");
      else if (*at == '\t')
        g_string_append (out, "<text:tab/>");
      else if (blanks == 1)
        g_string_append_c (out, ' ');
      else if (blanks > 1)
        g_string_append_printf (out, "<text:s text:c=\"%" G_GSIZE_FORMAT "\"/>", blanks);
      at += blanks > 0 ? blanks : (*at != '\0');
    }
}

static const char *
choose_run_style (FfRunStyle style)
{
  if (style & FF_RUN_BOLD)
    return "Strong";
  if (style & FF_RUN_ITALIC)
    return "Emphasis";
  return style & FF_RUN_MUTED ? "Muted" : NULL;
}

static void
append_span (GString *out, const char *style, const char *text)
{
  if (style != NULL)
    g_string_append_printf (out, "<text:span text:style-name=\"%s\">", style);
  ff_odt_append_text (out, text);
  if (style != NULL)
    g_string_append (out, "</text:span>");
}

static void
append_inline (GString *out, const FfInline *text)
{
  for (guint i = 0; i < ff_inline_get_n_runs (text); i++)
    {
      const FfRun *run = ff_inline_get_run (text, i);

      append_span (out, choose_run_style (run->style), run->text);
    }
}

static void
append_paragraph (GString *out, const char *style, const FfInline *text)
{
  g_string_append_printf (out, "<text:p text:style-name=\"%s\">", style);
  append_inline (out, text);
  g_string_append (out, "</text:p>\n");
}

static void
append_labelled (GString *out, const char *style, const char *label_style, const FfItem *item)
{
  g_string_append_printf (out, "<text:p text:style-name=\"%s\">", style);
  append_span (out, label_style, item->label != NULL ? item->label : "");
  g_string_append (out, "<text:tab/>");
  append_inline (out, item->text);
  g_string_append (out, "</text:p>\n");
}

static void
append_title (GString *out, const FfBlock *block)
{
  append_paragraph (out, "FirstPage", block->text);
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    if (ff_block_get_item (block, i)->label == NULL)
      append_paragraph (out, "Subtitle", ff_block_get_item (block, i)->text);
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    if (ff_block_get_item (block, i)->label != NULL)
      append_labelled (out, "Definition", "Muted", ff_block_get_item (block, i));
}

static void
append_heading (GString *out, const FfBlock *block)
{
  g_autofree char *colour = g_strdup_printf ("Colour%d", (int) block->phase);

  if (block->unlisted)
    g_string_append (out, "<text:p text:style-name=\"Contents_20_Heading\">");
  else if (block->level == 2)
    g_string_append (out, "<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">");
  else
    g_string_append_printf (out, "<text:h text:style-name=\"%s%d\" text:outline-level=\"%d\">",
                            block->level == 1 ? "Part" : "Minor", (int) block->phase, block->level);
  g_string_append_printf (out, "<text:bookmark text:name=\"%s\"/>", block->anchor);
  if (block->label != NULL)
    {
      append_span (out, colour, block->label);
      g_string_append (out, "<text:s text:c=\"2\"/>");
    }
  append_inline (out, block->text);
  g_string_append (out, block->unlisted ? "</text:p>\n" : "</text:h>\n");
  if (block->aside == NULL || *block->aside == '\0')
    return;
  g_string_append (out, "<text:p text:style-name=\"Aside\">");
  ff_odt_append_text (out, block->aside);
  g_string_append (out, "</text:p>\n");
}

/* In one column, however many the paper has: LibreOffice loses the balance of columns that stand
 * before a heading, and whoever goes on writing is not hindered by them. */
static void
append_list (GString *out, const FfBlock *block)
{
  g_string_append (out, "<text:list text:style-name=\"Bullets\">\n");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      g_string_append (out, "<text:list-item>");
      append_paragraph (out, "List_20_Contents", ff_block_get_item (block, i)->text);
      g_string_append (out, "</text:list-item>\n");
    }
  g_string_append (out, "</text:list>\n");
}

static void
append_items (GString *out, const FfBlock *block)
{
  gboolean is_numbered = block->kind == FF_BLOCK_NUMBERED;
  g_autofree char *colour = g_strdup_printf ("Colour%d", (int) block->phase);

  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    append_labelled (out, is_numbered ? "Numbered" : "Definition", is_numbered ? colour : "Muted",
                     ff_block_get_item (block, i));
}

static const char *
choose_cell_style (const FfTable *table, int row, guint column)
{
  gboolean holds = ff_table_holds_next (table, row);

  if (ff_table_get_column_kind (table, column) == FF_COLUMN_NUMBER)
    return holds ? "HeldFigures" : "Table_20_Figures";
  return holds ? "HeldContents" : "Table_20_Contents";
}

static void
append_cell (GString *out, const FfBlock *block, int row, guint column)
{
  const FfTable *table = block->table;
  const FfInline *words = row >= 0 ? ff_table_get_cell (table, (guint) row, column) : NULL;
  gboolean strong = row >= 0 && ff_table_get_row_kind (table, (guint) row) != FF_ROW_PLAIN;

  g_string_append_printf (out, "<text:p text:style-name=\"%s\">",
                          choose_cell_style (table, row, column));
  if (row < 0)
    append_span (out, "Strong", ff_table_get_head (table, column));
  else if (words != NULL)
    {
      g_string_append (out, strong ? "<text:span text:style-name=\"Strong\">" : "");
      append_inline (out, words);
      g_string_append (out, strong ? "</text:span>" : "");
    }
  g_string_append (out, "</text:p>");
}

/* Bars are drawn in a picture of their own. */
static gboolean
is_drawn (const FfBlock *block, guint column)
{
  return ff_table_get_column_kind (block->table, column) == FF_COLUMN_BAR;
}

static guint
count_columns (const FfBlock *block)
{
  guint n = 0;

  for (guint i = 0; i < ff_table_get_n_columns (block->table); i++)
    n += !is_drawn (block, i);
  return n;
}

static void
append_row (GString *out, const FfBlock *block, int row)
{
  guint n = ff_table_get_n_columns (block->table);
  gboolean is_group = row >= 0 && ff_table_get_row_kind (block->table, (guint) row) == FF_ROW_GROUP;
  const char *style = row < 0 ? "Head" : "Cell";

  g_string_append (out, "<table:table-row table:style-name=\"Row\">");
  for (guint i = 0; i < n; i++)
    {
      if (is_drawn (block, i))
        continue;
      if (is_group && i > 0)
        {
          g_string_append (out, "<table:covered-table-cell/>");
          continue;
        }
      g_string_append_printf (out,
                              "<table:table-cell office:value-type=\"string\""
                              " table:style-name=\"%s\"",
                              is_group ? "Group" : style);
      if (is_group)
        g_string_append_printf (out, " table:number-columns-spanned=\"%u\"", count_columns (block));
      g_string_append_c (out, '>');
      append_cell (out, block, row, i);
      g_string_append (out, "</table:table-cell>");
    }
  g_string_append (out, "</table:table-row>\n");
}

static void
append_table (GString *out, const FfBlock *block, guint number)
{
  g_string_append_printf (out, "<table:table table:style-name=\"Table\" table:name=\"Table %u\">",
                          number);
  for (guint i = 0; i < ff_table_get_n_columns (block->table); i++)
    if (!is_drawn (block, i))
      g_string_append_printf (out, "<table:table-column table:style-name=\"Table%u.%u\"/>", number,
                              i);
  if (ff_table_has_heads (block->table))
    {
      g_string_append (out, "<table:table-header-rows>");
      append_row (out, block, -1);
      g_string_append (out, "</table:table-header-rows>\n");
    }
  for (guint i = 0; i < ff_table_get_n_rows (block->table); i++)
    append_row (out, block, (int) i);
  g_string_append (out, "</table:table>\n");
}

static void
append_quotation (GString *out, const FfBlock *block)
{
  g_autofree char *style = g_strdup_printf ("Quote%d", (int) block->phase);

  append_paragraph (out, style, block->text);
}

static void
append_block (FfOdt *self, guint index)
{
  const FfBlock *block = ff_document_get_block (self->document, index);
  GString *out = self->out;

  switch (block->kind)
    {
    case FF_BLOCK_TITLE:
      append_title (out, block);
      break;
    case FF_BLOCK_HEADING:
      append_heading (out, block);
      break;
    case FF_BLOCK_PARAGRAPH:
      append_paragraph (out, "Text_20_body", block->text);
      break;
    case FF_BLOCK_NOTE:
      append_paragraph (out, "Note", block->text);
      break;
    case FF_BLOCK_QUOTATION:
      append_quotation (out, block);
      break;
    case FF_BLOCK_LIST:
      append_list (out, block);
      break;
    case FF_BLOCK_NUMBERED:
    case FF_BLOCK_DEFINITIONS:
      append_items (out, block);
      break;
    case FF_BLOCK_TABLE:
      append_table (out, block, index);
      if (ff_chart_is_in (block))
        ff_odt_append_chart (self, block);
      break;
    case FF_BLOCK_CONTENTS:
      ff_odt_append_contents (self);
      break;
    case FF_BLOCK_PAGE_BREAK:
      g_string_append (out, "<text:p text:style-name=\"NewPage\"/>\n");
      break;
    default:
      g_assert_not_reached ();
    }
}

void
ff_odt_append_body (FfOdt *self)
{
  for (guint i = 0; i < ff_document_get_n_blocks (self->document); i++)
    append_block (self, i);
}
