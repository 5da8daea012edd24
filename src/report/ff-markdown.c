/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-markdown.h"

#include <string.h>

/* How a break within a paragraph is written: lists indent what follows, tables stay on one line. */
#define BREAK_IN_TEXT "\\\n"
#define BREAK_IN_LIST "\\\n   "
#define BREAK_IN_TABLE "<br>"

static gboolean
is_line_start (const GString *out)
{
  return out->len == 0 || out->str[out->len - 1] == '\n';
}

/* "1." and "-" begin a list only at the start of a line, so only there are they escaped. */
static void
append_escaped (GString *out, const char *text, const char *line_break)
{
  static const char special[] = "\\`*_[]<>|&#~$";
  gboolean in_number = is_line_start (out);

  for (const char *at = text; *at != '\0'; at++)
    {
      gboolean starts = is_line_start (out);

      if (*at == '\n')
        {
          g_string_append (out, line_break);
          in_number = TRUE;
          continue;
        }
      if (strchr (special, *at) != NULL || (starts && strchr ("-+=", *at) != NULL)
          || (in_number && !starts && strchr (".)", *at) != NULL))
        g_string_append_c (out, '\\');
      in_number = in_number && g_ascii_isdigit (*at);
      g_string_append_c (out, *at);
    }
}

/* Marks of emphasis must touch the words, so blanks at the ends of a run go outside them. */
static void
append_marked (GString *out, const char *text, const char *mark, const char *line_break)
{
  size_t before = strspn (text, " ");
  size_t n = strlen (text);
  g_autofree char *words = NULL;

  while (n > before && text[n - 1] == ' ')
    n--;
  words = g_strndup (text + before, n - before);
  g_string_append_len (out, text, (gssize) before);
  if (*words != '\0')
    {
      g_string_append (out, mark);
      append_escaped (out, words, line_break);
      g_string_append (out, mark);
    }
  g_string_append (out, text + n);
}

static void
append_run (GString *out, const FfRun *run, const char *line_break)
{
  const char *mark = "";

  if (run->style & FF_RUN_BOLD)
    mark = "**";
  else if (run->style & FF_RUN_ITALIC)
    mark = "*";
  /* What is set small on paper stands in brackets here, unless it has a line to itself. */
  if ((run->style & FF_RUN_MUTED) && !is_line_start (out) && !g_str_has_suffix (out->str, "\n   ")
      && !g_str_has_suffix (out->str, BREAK_IN_TABLE))
    {
      g_string_append_c (out, '(');
      append_escaped (out, run->text, line_break);
      g_string_append_c (out, ')');
      return;
    }
  append_marked (out, run->text, mark, line_break);
}

static void
append_inline (GString *out, const FfInline *text, const char *line_break)
{
  for (guint i = 0; i < ff_inline_get_n_runs (text); i++)
    append_run (out, ff_inline_get_run (text, i), line_break);
}

static void
append_title (GString *out, const FfBlock *block)
{
  g_string_append (out, "# ");
  append_inline (out, block->text, " ");
  g_string_append (out, "\n");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      const FfItem *item = ff_block_get_item (block, i);

      g_string_append_c (out, '\n');
      if (item->label != NULL)
        append_marked (out, item->label, "**", " ");
      if (item->label != NULL)
        g_string_append (out, BREAK_IN_TEXT);
      append_inline (out, item->text, BREAK_IN_TEXT);
      g_string_append_c (out, '\n');
    }
}

static void
append_heading (GString *out, const FfBlock *block)
{
  g_string_append_len (out, "####", block->level + 1);
  g_string_append_printf (out, " <a id=\"%s\"></a>", block->anchor);
  if (block->label != NULL)
    {
      append_escaped (out, block->label, " ");
      g_string_append (out, ". ");
    }
  append_inline (out, block->text, " ");
  g_string_append_c (out, '\n');
  if (block->aside == NULL || *block->aside == '\0')
    return;
  g_string_append_c (out, '\n');
  append_escaped (out, block->aside, BREAK_IN_TEXT);
  g_string_append_c (out, '\n');
}

static gboolean
is_number (const char *label)
{
  return label != NULL && *label != '\0' && strspn (label, "0123456789") == strlen (label)
         && strlen (label) <= 9;
}

static void
append_items (GString *out, const FfBlock *block)
{
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      const FfItem *item = ff_block_get_item (block, i);

      if (is_number (item->label))
        g_string_append_printf (out, "%s. ", item->label);
      else
        g_string_append (out, "-  ");
      if (item->label != NULL && *item->label != '\0' && !is_number (item->label))
        {
          append_marked (out, item->label, "**", " ");
          g_string_append (out, ": ");
        }
      append_inline (out, item->text, BREAK_IN_LIST);
      g_string_append_c (out, '\n');
    }
}

static void
append_rule (GString *out, const FfTable *table)
{
  g_string_append_c (out, '|');
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    switch (ff_table_get_column_kind (table, i))
      {
      case FF_COLUMN_BAR:
        break;
      case FF_COLUMN_NUMBER:
        g_string_append (out, " ---: |");
        break;
      case FF_COLUMN_TEXT:
      case FF_COLUMN_SHORT:
      default:
        g_string_append (out, " --- |");
      }
  g_string_append_c (out, '\n');
}

static void
append_cells (GString *out, const FfTable *table, int row)
{
  g_string_append_c (out, '|');
  for (guint i = 0; i < ff_table_get_n_columns (table); i++)
    {
      const FfInline *cell = row >= 0 ? ff_table_get_cell (table, (guint) row, i) : NULL;
      gboolean strong = row >= 0 && ff_table_get_row_kind (table, (guint) row) != FF_ROW_PLAIN;

      if (ff_table_get_column_kind (table, i) == FF_COLUMN_BAR)
        continue;
      g_string_append_c (out, ' ');
      if (row < 0)
        append_escaped (out, ff_table_get_head (table, i), BREAK_IN_TABLE);
      if (cell != NULL && strong)
        g_string_append (out, "**");
      if (cell != NULL)
        append_inline (out, cell, BREAK_IN_TABLE);
      g_string_append (out, cell != NULL && strong ? "** |" : " |");
    }
  g_string_append_c (out, '\n');
}

static void
append_table (GString *out, const FfTable *table)
{
  append_cells (out, table, -1);
  append_rule (out, table);
  for (guint i = 0; i < ff_table_get_n_rows (table); i++)
    append_cells (out, table, (int) i);
}

static void
append_contents (GString *out, FfDocument *document)
{
  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    {
      const FfBlock *block = ff_document_get_block (document, i);

      if (!ff_block_is_listed (block))
        continue;
      g_string_append (out, block->level == 1 ? "- [" : "  - [");
      if (block->label != NULL)
        {
          append_escaped (out, block->label, " ");
          g_string_append (out, ". ");
        }
      append_escaped (out, block->short_title, " ");
      g_string_append_printf (out, "](#%s)\n", block->anchor);
    }
}

static void
append_quotation (GString *out, const FfBlock *block)
{
  g_string_append (out, "> ");
  append_inline (out, block->text, "\\\n> ");
  g_string_append_c (out, '\n');
}

static void
append_block (GString *out, FfDocument *document, const FfBlock *block)
{
  switch (block->kind)
    {
    case FF_BLOCK_TITLE:
      append_title (out, block);
      break;
    case FF_BLOCK_HEADING:
      append_heading (out, block);
      break;
    case FF_BLOCK_PARAGRAPH:
    case FF_BLOCK_NOTE:
      append_inline (out, block->text, BREAK_IN_TEXT);
      g_string_append_c (out, '\n');
      break;
    case FF_BLOCK_QUOTATION:
      append_quotation (out, block);
      break;
    case FF_BLOCK_LIST:
    case FF_BLOCK_NUMBERED:
    case FF_BLOCK_DEFINITIONS:
      append_items (out, block);
      break;
    case FF_BLOCK_TABLE:
      append_table (out, block->table);
      break;
    case FF_BLOCK_CONTENTS:
      append_contents (out, document);
      break;
    case FF_BLOCK_PAGE_BREAK:
      break;
    default:
      g_assert_not_reached ();
    }
}

char *
ff_markdown_write (FfDocument *document)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    {
      const FfBlock *block = ff_document_get_block (document, i);

      if (block->kind == FF_BLOCK_PAGE_BREAK)
        continue;
      if (out->len > 0)
        g_string_append_c (out, '\n');
      append_block (out, document, block);
    }
  return g_string_free (out, FALSE);
}
