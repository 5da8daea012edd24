/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-grounding.h"

static gboolean
speaks_for (FfModel *model, FfProposition *proposition, gint64 other)
{
  FfProposition *joined;

  if (other == ff_record_get_id (FF_RECORD (proposition)))
    return TRUE;
  joined = ff_model_find (model, FF_TYPE_PROPOSITION, other);
  return joined != NULL
         && ff_proposition_get_joined_into (joined) == ff_record_get_id (FF_RECORD (proposition));
}

static gpointer
find_ground (FfModel *model, FfEvidence *evidence)
{
  gint64 contribution = ff_evidence_get_contribution (evidence);

  if (contribution != 0)
    return ff_model_find (model, FF_TYPE_CONTRIBUTION, contribution);
  return ff_model_find (model, FF_TYPE_THEME, ff_evidence_get_theme (evidence));
}

GPtrArray *
ff_grounding_list (FfModel *model, FfProposition *proposition)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_EVIDENCE);
  GPtrArray *grounds = g_ptr_array_new ();

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfEvidence *evidence = ff_record_list_get (list, i);
      gpointer ground = find_ground (model, evidence);

      if (ground != NULL && !g_ptr_array_find (grounds, ground, NULL)
          && speaks_for (model, proposition, ff_evidence_get_proposition (evidence)))
        g_ptr_array_add (grounds, ground);
    }
  return grounds;
}

gboolean
ff_grounding_is_grounded (FfModel *model, FfProposition *proposition)
{
  g_autoptr (GPtrArray) grounds = ff_grounding_list (model, proposition);

  return grounds->len > 0;
}
