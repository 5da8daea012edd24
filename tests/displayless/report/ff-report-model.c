/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-report-model.h"

void
ff_report_model_put (FfChanges *changes, GType type, gint64 id, ...)
{
  FfRecord *record = ff_record_new (type);
  FfRecordClass *klass = ff_record_class_of (type);
  const char *name;
  va_list values;

  ff_record_set_id (record, id);
  va_start (values, id);
  while ((name = va_arg (values, const char *)) != NULL)
    {
      int field = ff_record_class_find (klass, name);

      g_assert_cmpint (field, >=, 0);
      if (ff_field_is_text (&klass->fields[field]))
        ff_record_set_text (record, (guint) field, va_arg (values, const char *));
      else
        ff_record_set_number (record, (guint) field, va_arg (values, int));
    }
  va_end (values);
  ff_changes_add_row (changes, type, id, record);
}

FfModel *
ff_report_model_new (FfChanges *changes)
{
  FfModel *model = ff_model_new ();

  ff_model_apply (model, changes);
  return model;
}

void
ff_report_model_add_votes (FfChanges *changes, gint64 round, const int *dots, guint n_dots)
{
  FfTally *tally = ff_tally_new (TRUE);

  for (guint i = 0; i < n_dots; i++)
    {
      g_autofree char *title = g_strdup_printf ("Option %u", i + 1);

      ff_tally_add_option (tally, i + 1, (int) i + 1, title, title);
      ff_tally_add_dots (tally, i + 1, dots[i]);
    }
  ff_tally_finish (tally);
  ff_changes_add_count (changes, round)->tally = tally;
}

/* A record with @words in each field for words; it refers to the first of each kind. */
static void
put_filled (FfChanges *changes, GType type, gint64 id, const char *words)
{
  FfRecord *record = ff_record_new (type);
  FfRecordClass *klass = ff_record_class_of (type);

  ff_record_set_id (record, id);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_TEXT)
      ff_record_set_text (record, i, words);
    else if (klass->fields[i].kind == FF_FIELD_REFERENCE
             && g_strcmp0 (klass->fields[i].name, "joined-into") != 0)
      ff_record_set_number (record, i, 1);
  if (type == FF_TYPE_CONTRIBUTION || type == FF_TYPE_PROMPT || type == FF_TYPE_THEME)
    ff_record_set_number (record, (guint) ff_record_class_find (klass, "phase"), id % 5);
  ff_changes_add_row (changes, type, id, record);
}

FfModel *
ff_report_model_new_of (const char *words, int n)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfTally *tally = ff_tally_new (FALSE);
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    for (gint64 id = 1; id <= (types[i] == FF_TYPE_CONTRIBUTION ? n : 1); id++)
      put_filled (changes, types[i], id, words);
  ff_tally_add_option (tally, 1, 1, words, words);
  ff_tally_finish (tally);
  ff_changes_add_count (changes, 1)->tally = tally;
  return ff_report_model_new (changes);
}

static void
add_words (GString *text, const FfInline *words)
{
  g_autofree char *plain = words != NULL ? ff_inline_dup_text (words) : g_strdup ("");

  g_string_append (text, plain);
}

static void
add_table (GString *text, const FfTable *table)
{
  for (guint row = 0; row < ff_table_get_n_rows (table); row++)
    {
      for (guint i = 0; i < ff_table_get_n_columns (table); i++)
        {
          if (i > 0)
            g_string_append (text, " | ");
          add_words (text, ff_table_get_cell (table, row, i));
        }
      g_string_append_c (text, '\n');
    }
}

char *
ff_report_model_dup_text (FfDocument *document)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    {
      const FfBlock *block = ff_document_get_block (document, i);

      if (block->kind == FF_BLOCK_HEADING)
        g_string_append_printf (text, "%.*s ", block->level, "###");
      if (block->label != NULL)
        g_string_append_printf (text, "%s ", block->label);
      if (block->text != NULL)
        {
          add_words (text, block->text);
          g_string_append_c (text, '\n');
        }
      for (guint j = 0; j < ff_block_get_n_items (block); j++)
        {
          const FfItem *item = ff_block_get_item (block, j);

          g_string_append_printf (text, "%s: ", item->label != NULL ? item->label : "-");
          add_words (text, item->text);
          g_string_append_c (text, '\n');
        }
      if (block->table != NULL)
        add_table (text, block->table);
      if (block->kind == FF_BLOCK_CONTENTS)
        g_string_append (text, "(contents)\n");
    }
  return g_string_free (text, FALSE);
}
