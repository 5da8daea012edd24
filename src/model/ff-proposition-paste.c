/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-proposition-paste.h"

#include "base/ff-text.h"

static void
take_number (GHashTable *taken, int number, int *highest)
{
  g_hash_table_add (taken, GINT_TO_POINTER (number));
  *highest = MAX (*highest, number);
}

static GHashTable *
dup_taken (GListModel *living, int *highest)
{
  GHashTable *taken = g_hash_table_new (NULL, NULL);

  *highest = 0;
  for (guint i = 0; i < g_list_model_get_n_items (living); i++)
    {
      g_autoptr (FfProposition) proposition = g_list_model_get_item (living, i);

      take_number (taken, ff_proposition_get_number (proposition), highest);
    }
  return taken;
}

/* Drafts with the numbers that their lines had, 0 for none. */
static GPtrArray *
read_lines (const char *text)
{
  g_auto (GStrv) lines = ff_text_split_lines (text);
  GPtrArray *drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      int number;
      g_autofree char *item = ff_text_strip_item (lines[i], &number);
      g_autofree char *title = ff_text_shorten (item, FF_PROPOSITION_TITLE_LENGTH);
      FfProposition *draft;

      if (*item == '\0')
        continue;
      draft = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));
      ff_proposition_set_number (draft, number);
      ff_proposition_set_text (draft, item);
      ff_proposition_set_title (draft, title);
      g_ptr_array_add (drafts, draft);
    }
  return drafts;
}

GPtrArray *
ff_proposition_paste_read (const char *text, GListModel *living)
{
  GPtrArray *drafts = read_lines (text);
  int highest;
  g_autoptr (GHashTable) taken = dup_taken (living, &highest);

  /* Numbers that were written keep their claim before any is given out. */
  for (guint i = 0; i < drafts->len; i++)
    {
      FfProposition *draft = g_ptr_array_index (drafts, i);
      int number = ff_proposition_get_number (draft);

      if (g_hash_table_contains (taken, GINT_TO_POINTER (number)))
        ff_proposition_set_number (draft, 0);
      else if (number > 0)
        take_number (taken, number, &highest);
    }
  for (guint i = 0; i < drafts->len; i++)
    {
      FfProposition *draft = g_ptr_array_index (drafts, i);

      if (ff_proposition_get_number (draft) == 0)
        ff_proposition_set_number (draft, ++highest);
    }
  return drafts;
}

gboolean
ff_proposition_paste_is_list (const char *text)
{
  g_autoptr (GPtrArray) drafts = read_lines (text);

  return drafts->len > 1;
}
