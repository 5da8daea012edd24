/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-grounds.h"

#include "model/ff-evidence.h"
#include "store/ff-edits.h"
#include "store/ff-rows.h"

/* The row that says so, or 0. */
static gboolean
find_evidence (FfStore *store,
               gint64 proposition,
               gint64 contribution,
               gint64 theme,
               gint64 *found,
               GError **error)
{
  g_autoptr (GPtrArray) rows
      = ff_rows_load_where (ff_store_get_connection (store), FF_TYPE_EVIDENCE,
                            FF_EVIDENCE_PROPOSITION, proposition, error);

  *found = 0;
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      FfEvidence *row = g_ptr_array_index (rows, i);

      if (ff_evidence_get_contribution (row) == contribution
          && ff_evidence_get_theme (row) == theme)
        *found = ff_record_get_id (FF_RECORD (row));
    }
  return rows != NULL;
}

gboolean
ff_grounds_add (
    FfStore *store, gint64 proposition, gint64 contribution, gint64 theme, GError **error)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_EVIDENCE);
  gint64 found;

  if (!find_evidence (store, proposition, contribution, theme, &found, error))
    return FALSE;
  if (found != 0)
    return TRUE;
  ff_evidence_set_proposition (FF_EVIDENCE (draft), proposition);
  ff_evidence_set_contribution (FF_EVIDENCE (draft), contribution);
  ff_evidence_set_theme (FF_EVIDENCE (draft), theme);
  return ff_edits_add (store, draft, error);
}

gboolean
ff_grounds_remove (
    FfStore *store, gint64 proposition, gint64 contribution, gint64 theme, GError **error)
{
  gint64 found;

  return find_evidence (store, proposition, contribution, theme, &found, error)
         && (found == 0 || ff_edits_remove (store, FF_TYPE_EVIDENCE, found, error));
}
