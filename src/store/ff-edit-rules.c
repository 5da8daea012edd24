/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-edit-rules.h"

#include "model/ff-proposition.h"
#include "model/ff-round-presence.h"
#include "model/ff-round.h"
#include "store/ff-rows.h"

#include <glib/gi18n.h>

/* What belongs to a round stands from when the rules do: options from the opening, what was
 * counted and who was there from the end. Verbs of the vote have rules of their own. */
gboolean
ff_edit_rules_check_round (FfConnection *connection, FfRecord *record, GError **error)
{
  int field = ff_record_class_find (FF_RECORD_GET_CLASS (record), "round");
  g_autoptr (FfRecord) round = NULL;
  FfRoundState state;

  if (field < 0)
    return TRUE;
  if (!ff_rows_find (connection, FF_TYPE_ROUND, ff_record_get_number (record, (guint) field),
                     &round, error))
    return FALSE;
  state = round != NULL ? ff_round_get_state (FF_ROUND (round)) : FF_STATE_DRAFT;
  if (state == FF_STATE_DRAFT || (state == FF_STATE_OPEN && FF_IS_ROUND_PRESENCE (record)))
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: %d is the number of a round of voting */
               _ ("The rules of round %d stand since it was opened."),
               ff_round_get_number (FF_ROUND (round)));
  return FALSE;
}

gboolean
ff_edit_rules_check_change (FfRecord *before, FfRecord *after, GError **error)
{
  if (FF_IS_PROPOSITION (before) && ff_record_differs (before, after, FF_PROPOSITION_NUMBER))
    {
      /* Translators: %d is the number of a proposition */
      g_set_error (error, FF_ERROR, FF_ERROR_RULE, _ ("Proposition %d keeps its number for ever."),
                   ff_proposition_get_number (FF_PROPOSITION (before)));
      return FALSE;
    }
  if (FF_IS_ROUND (before) && ff_record_differs (before, after, FF_ROUND_NUMBER))
    {
      /* Translators: %d is the number of a round of voting */
      g_set_error (error, FF_ERROR, FF_ERROR_RULE, _ ("Round %d keeps its number for ever."),
                   ff_round_get_number (FF_ROUND (before)));
      return FALSE;
    }
  if (FF_IS_ROUND (before) && ff_round_get_state (FF_ROUND (before)) != FF_STATE_DRAFT)
    for (guint i = 0; i < FF_RECORD_GET_CLASS (before)->n_fields; i++)
      if (i != FF_ROUND_TITLE && ff_record_differs (before, after, i))
        {
          g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                       /* Translators: %d is the number of a round of voting */
                       _ ("The rules of round %d stand since it was opened."),
                       ff_round_get_number (FF_ROUND (before)));
          return FALSE;
        }
  return TRUE;
}

/* A group that was counted at a vote, or that a ballot names, is part of its result. */
gboolean
ff_edit_rules_check_group (FfConnection *connection, FfStakeholderGroup *group, GError **error)
{
  FfStatement *statement = ff_connection_prepare (
      connection,
      "SELECT r.number FROM round r WHERE r.state <> 'draft' AND (EXISTS (SELECT 1 FROM ballot b "
      "WHERE b.round = r.id AND b.stakeholder_group = ?1) OR EXISTS (SELECT 1 FROM round_presence "
      "p "
      "WHERE p.round = r.id AND p.stakeholder_group = ?1)) ORDER BY r.number LIMIT 1",
      error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  ff_statement_bind_number (statement, 1, ff_record_get_id (FF_RECORD (group)));
  result = ff_statement_step (statement, error);
  if (result != FF_STEP_ROW)
    return result == FF_STEP_DONE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: name of a stakeholder group, number of a round of voting */
               _ ("“%s” took part in round %d, so this group stays with the session."),
               ff_stakeholder_group_get_name (group), (int) ff_statement_get_number (statement, 0));
  ff_statement_reset (statement);
  return FALSE;
}
