/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-round-panel.h"

gboolean
ff_round_panel_take (FfSession **own_session,
                     FfRound **own_round,
                     FfSession *session,
                     FfRound *round,
                     GDestroyNotify let_go,
                     gpointer panel)
{
  if (*own_round == round)
    return FALSE;
  let_go (panel);
  g_assert (*own_session == NULL && *own_round == NULL);
  if (round == NULL)
    return FALSE;
  *own_session = g_object_ref (session);
  *own_round = g_object_ref (round);
  return TRUE;
}

GPtrArray *
ff_round_panel_dup_options (FfSession *session, FfRound *round)
{
  g_autoptr (GPtrArray) borrowed
      = ff_model_list_where (ff_session_get_model (session), FF_TYPE_ROUND_OPTION,
                             FF_ROUND_OPTION_ROUND, ff_record_get_id (FF_RECORD (round)));
  GPtrArray *options = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < borrowed->len; i++)
    g_ptr_array_add (options, g_object_ref (g_ptr_array_index (borrowed, i)));
  return options;
}
