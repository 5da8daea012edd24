/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-contribution-paste.h"

#include "base/ff-text.h"

/* What two lines share when they say the same; a line without letters is known by its signs. */
static char *
dup_key (const char *text)
{
  g_autofree char *key = ff_text_key (text);

  return g_strdup (*key != '\0' ? key : text);
}

/* What is joined into another counts under that one. */
static GHashTable *
collect_there (FfModel *model, FfPhase phase)
{
  GHashTable *there = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  FfRecordList *list = model != NULL ? ff_model_get_list (model, FF_TYPE_CONTRIBUTION) : NULL;
  guint n = list != NULL ? ff_record_list_get_size (list) : 0;

  for (guint i = n; i > 0; i--)
    {
      FfContribution *contribution = ff_record_list_get (list, i - 1);
      gint64 head = ff_contribution_get_joined_into (contribution);

      if (ff_contribution_get_phase (contribution) != phase)
        continue;
      if (head == 0)
        head = ff_record_get_id (FF_RECORD (contribution));
      g_hash_table_insert (there, dup_key (ff_contribution_get_text (contribution)),
                           g_memdup2 (&head, sizeof head));
    }
  return there;
}

static void
mark_line (FfPasteLine *line, GHashTable *there, GHashTable *firsts)
{
  g_autofree char *key = dup_key (ff_paste_line_get_text (line));
  const gint64 *id = g_hash_table_lookup (there, key);
  FfPasteLine *first = g_hash_table_lookup (firsts, key);

  if (ff_paste_line_get_mark (line) == FF_PASTE_BLANK)
    return;
  if (id != NULL)
    ff_paste_line_mark_there (line, *id);
  else if (first != NULL)
    ff_paste_line_mark_repeated (line, first);
  else
    g_hash_table_insert (firsts, g_steal_pointer (&key), line);
}

void
ff_contribution_paste_mark (GListModel *lines, FfModel *model, FfPhase phase)
{
  g_autoptr (GHashTable) there = collect_there (model, phase);
  g_autoptr (GHashTable) firsts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (FfPasteLine) line = g_list_model_get_item (lines, i);

      mark_line (line, there, firsts);
    }
}

GListModel *
ff_contribution_paste_read (const char *text, FfModel *model, FfPhase phase)
{
  g_auto (GStrv) lines = ff_text_split_lines (text);
  GListStore *read = g_list_store_new (FF_TYPE_PASTE_LINE);
  guint filled = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *item = ff_text_strip_item (lines[i], NULL);
      g_autoptr (FfPasteLine) line = ff_paste_line_new ((int) i + 1, item);

      g_list_store_append (read, line);
      if (*item != '\0')
        filled = i + 1;
    }
  g_list_store_splice (read, filled, g_list_model_get_n_items (G_LIST_MODEL (read)) - filled, NULL,
                       0);
  ff_contribution_paste_mark (G_LIST_MODEL (read), model, phase);
  return G_LIST_MODEL (read);
}

gboolean
ff_contribution_paste_is_list (const char *text)
{
  g_autoptr (GListModel) lines = ff_contribution_paste_read (text, NULL, FF_PHASE_NONE);

  return g_list_model_get_n_items (lines) - ff_contribution_paste_count (lines, FF_PASTE_BLANK) > 1;
}

guint
ff_contribution_paste_count (GListModel *lines, FfPasteMark mark)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (FfPasteLine) line = g_list_model_get_item (lines, i);

      n += ff_paste_line_get_mark (line) == mark;
    }
  return n;
}

guint
ff_contribution_paste_count_added (GListModel *lines)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (FfPasteLine) line = g_list_model_get_item (lines, i);

      n += ff_paste_line_get_decision (line) != FF_PASTE_LEAVE;
    }
  return n;
}

GArray *
ff_contribution_paste_refer (GListModel *lines, const guint *places)
{
  GArray *references = g_array_new (FALSE, TRUE, sizeof (gint64));
  g_autoptr (GHashTable) heads = g_hash_table_new (NULL, NULL); /* first line -> place */

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (FfPasteLine) line = g_list_model_get_item (lines, i);
      FfPasteLine *first = ff_paste_line_get_first (line);
      gpointer key = first != NULL ? first : line;
      guint head = GPOINTER_TO_UINT (g_hash_table_lookup (heads, key));
      gint64 reference = 0;

      if (ff_paste_line_get_decision (line) == FF_PASTE_JOIN)
        reference
            = ff_paste_line_get_there (line) != 0 ? ff_paste_line_get_there (line) : -(gint64) head;
      if (head == 0 && places[i] != 0)
        g_hash_table_insert (heads, key, GUINT_TO_POINTER (places[i]));
      g_array_append_val (references, reference);
    }
  return references;
}

static GPtrArray *
draft_lines (GListModel *lines, FfContribution *like, guint *places)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (FfPasteLine) line = g_list_model_get_item (lines, i);
      FfRecord *draft;

      if (ff_paste_line_get_decision (line) == FF_PASTE_LEAVE)
        continue;
      draft = ff_record_copy (FF_RECORD (like));
      ff_record_set_id (draft, 0);
      ff_contribution_set_text (FF_CONTRIBUTION (draft), ff_paste_line_get_text (line));
      g_ptr_array_add (drafts, draft);
      places[i] = drafts->len;
    }
  return drafts;
}

GPtrArray *
ff_contribution_paste_dup_drafts (GListModel *lines, FfContribution *like)
{
  g_autofree guint *places = g_new0 (guint, g_list_model_get_n_items (lines) + 1);
  GPtrArray *drafts = draft_lines (lines, like, places);
  g_autoptr (GArray) references = ff_contribution_paste_refer (lines, places);

  for (guint i = 0; i < references->len; i++)
    if (places[i] != 0)
      ff_contribution_set_joined_into (g_ptr_array_index (drafts, places[i] - 1),
                                       g_array_index (references, gint64, i));
  return drafts;
}
