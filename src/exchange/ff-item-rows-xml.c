/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-item-rows-private.h"
#include "exchange/ff-xml.h"
#include "model/ff-breakout-table.h"
#include "model/ff-contribution.h"
#include "model/ff-prompt.h"
#include "model/ff-proposition.h"
#include "model/ff-stakeholder-group.h"
#include "model/ff-theme.h"

/* What a record is called, by the words of one of its fields; "" for a reference to nothing. */
static const char *
get_words (FfSnapshot *session, GType type, gint64 id, guint field)
{
  FfRecord *record = id != 0 ? ff_snapshot_find (session, type, id) : NULL;

  return record != NULL ? ff_record_get_text (record, field) : "";
}

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  FfContribution *first = *(FfContribution *const *) a;
  FfContribution *second = *(FfContribution *const *) b;
  int order = ff_contribution_get_position (first) - ff_contribution_get_position (second);
  gint64 ids = ff_record_get_id (FF_RECORD (first)) - ff_record_get_id (FF_RECORD (second));

  return order != 0 ? order : (ids > 0) - (ids < 0);
}

static GPtrArray *
list_records (FfSnapshot *session, GType type)
{
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; i < session->records->len; i++)
    if (G_OBJECT_TYPE (g_ptr_array_index (session->records, i)) == type)
      g_ptr_array_add (records, g_ptr_array_index (session->records, i));
  return records;
}

static guint
find_place (GPtrArray *records, gint64 id)
{
  for (guint i = 0; id != 0 && i < records->len; i++)
    if (ff_record_get_id (g_ptr_array_index (records, i)) == id)
      return i + 1;
  return 0;
}

static FfItemRow *
take_contribution (FfSnapshot *session, FfContribution *contribution)
{
  FfItemRow *row = ff_item_row_new (0);
  gint64 table = ff_contribution_get_breakout_table (contribution);
  gint64 group = ff_contribution_get_stakeholder_group (contribution);
  gint64 theme = ff_contribution_get_theme (contribution);
  gint64 prompt = ff_contribution_get_prompt (contribution);

  ff_item_row_put (&row->text, ff_contribution_get_text (contribution));
  ff_item_row_put (&row->theme, get_words (session, FF_TYPE_THEME, theme, FF_THEME_TITLE));
  ff_item_row_put (&row->table,
                   get_words (session, FF_TYPE_BREAKOUT_TABLE, table, FF_BREAKOUT_TABLE_NAME));
  ff_item_row_put (&row->group, get_words (session, FF_TYPE_STAKEHOLDER_GROUP, group,
                                           FF_STAKEHOLDER_GROUP_NAME));
  ff_item_row_put (&row->prompt, get_words (session, FF_TYPE_PROMPT, prompt, FF_PROMPT_TEXT));
  row->phase = (int) ff_contribution_get_phase (contribution);
  row->kind = (int) ff_contribution_get_kind (contribution);
  row->starred = ff_contribution_get_starred (contribution);
  return row;
}

GPtrArray *
ff_item_rows_take_contributions (FfSource *source, GError **error)
{
  g_autoptr (FfSnapshot) session = ff_xml_read (source->text, source->length, source->name, error);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_item_row_free);
  g_autoptr (GPtrArray) contributions = NULL;

  if (session == NULL)
    return NULL;
  contributions = list_records (session, FF_TYPE_CONTRIBUTION);
  g_ptr_array_sort (contributions, compare_positions);
  for (guint i = 0; i < contributions->len; i++)
    {
      FfContribution *contribution = g_ptr_array_index (contributions, i);
      FfItemRow *row = take_contribution (session, contribution);

      row->joined = find_place (contributions, ff_contribution_get_joined_into (contribution));
      g_ptr_array_add (rows, row);
    }
  return g_steal_pointer (&rows);
}

GPtrArray *
ff_item_rows_take_propositions (FfSource *source, GError **error)
{
  g_autoptr (FfSnapshot) session = ff_xml_read (source->text, source->length, source->name, error);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_item_row_free);
  g_autoptr (GPtrArray) propositions = NULL;

  if (session == NULL)
    return NULL;
  propositions = list_records (session, FF_TYPE_PROPOSITION);
  for (guint i = 0; i < propositions->len; i++)
    {
      FfProposition *proposition = g_ptr_array_index (propositions, i);
      FfItemRow *row = ff_item_row_new (0);

      row->number = ff_proposition_get_number (proposition);
      ff_item_row_put (&row->text, ff_proposition_get_text (proposition));
      ff_item_row_put (&row->title, ff_proposition_get_title (proposition));
      g_ptr_array_add (rows, row);
    }
  return g_steal_pointer (&rows);
}
