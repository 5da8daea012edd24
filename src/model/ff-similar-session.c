/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is alike in a session: contributions of a phase, propositions in force. */
#include "model/ff-said-again.h"
#include "model/ff-similar.h"

static gint64
get_head (FfContribution *contribution)
{
  gint64 head = ff_contribution_get_joined_into (contribution);

  return head != 0 ? head : ff_record_get_id (FF_RECORD (contribution));
}

/* Whoever keeps two originals apart keeps apart what they are joined into. */
static void
keep_apart (FfSimilar *similar, FfModel *model, FfKeptApart *pair)
{
  FfContribution *first
      = ff_model_find (model, FF_TYPE_CONTRIBUTION, ff_kept_apart_get_first (pair));
  FfContribution *second
      = ff_model_find (model, FF_TYPE_CONTRIBUTION, ff_kept_apart_get_second (pair));

  if (first != NULL && second != NULL)
    ff_similar_keep_apart (similar, get_head (first), get_head (second));
}

static GPtrArray *
find_records (FfModel *model, GArray *ids)
{
  GPtrArray *group = g_ptr_array_new_with_free_func (g_object_unref);
  FfContribution *head;
  guint at;

  for (guint i = 0; i < ids->len; i++)
    {
      FfRecord *found = ff_model_find (model, FF_TYPE_CONTRIBUTION, g_array_index (ids, gint64, i));

      if (found != NULL)
        g_ptr_array_add (group, g_object_ref (found));
    }
  if (group->len == 0)
    return group;
  head = ff_said_again_choose_head (group);
  if (g_ptr_array_find (group, head, &at))
    g_ptr_array_insert (group, 0, g_ptr_array_steal_index (group, at));
  return group;
}

GPtrArray *
ff_similar_find_contributions (FfModel *model, FfPhase phase)
{
  g_autoptr (FfSimilar) similar = ff_similar_new (ff_model_get_language (model), FF_SIMILAR_SHORT);
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);
  FfRecordList *apart = ff_model_get_list (model, FF_TYPE_KEPT_APART);
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) groups = NULL;

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfContribution *contribution = ff_record_list_get (list, i);

      if (ff_contribution_get_phase (contribution) == phase)
        ff_similar_add (similar, get_head (contribution), ff_contribution_get_text (contribution));
    }
  for (guint i = 0; i < ff_record_list_get_size (apart); i++)
    keep_apart (similar, model, ff_record_list_get (apart, i));
  groups = ff_similar_find_groups (similar);
  for (guint i = 0; i < groups->len; i++)
    {
      GPtrArray *group = find_records (model, g_ptr_array_index (groups, i));

      if (group->len > 1)
        g_ptr_array_add (found, group);
      else
        g_ptr_array_unref (group);
    }
  return found;
}

GArray *
ff_similar_find_propositions (FfModel *model)
{
  g_autoptr (FfSimilar) similar = ff_similar_new (ff_model_get_language (model), FF_SIMILAR_LONG);
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_PROPOSITION);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfProposition *proposition = ff_record_list_get (list, i);

      if (!ff_proposition_get_withdrawn (proposition)
          && ff_proposition_get_joined_into (proposition) == 0)
        ff_similar_add (similar, ff_record_get_id (FF_RECORD (proposition)),
                        ff_proposition_get_text (proposition));
    }
  return ff_similar_find_pairs (similar);
}
