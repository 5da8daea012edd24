/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-sorting.h"

#include "model/ff-contribution.h"
#include "model/ff-evidence.h"
#include "model/ff-theme.h"
#include "store/ff-edits.h"
#include "store/ff-grounds.h"
#include "store/ff-joins.h"
#include "store/ff-rows.h"

#include <glib/gi18n.h>

/* -- themes --------------------------------------------------------------------------------- */

gboolean
ff_sorting_sort (FfStore *store, GArray *contributions, gint64 theme, GError **error)
{
  for (guint i = 0; i < contributions->len; i++)
    if (!ff_rows_set (ff_store_get_connection (store), FF_TYPE_CONTRIBUTION,
                      g_array_index (contributions, gint64, i), FF_CONTRIBUTION_THEME, theme,
                      error))
      return FALSE;
  return TRUE;
}

static gboolean
move_contents (FfConnection *connection, gint64 theme, gint64 into, GError **error)
{
  g_autoptr (GPtrArray) rows
      = ff_rows_load_where (connection, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_THEME, theme, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (!ff_rows_set (connection, FF_TYPE_CONTRIBUTION,
                      ff_record_get_id (g_ptr_array_index (rows, i)), FF_CONTRIBUTION_THEME, into,
                      error))
      return FALSE;
  return TRUE;
}

/* A proposition that rests on the theme rests on the one that took its contents. */
static gboolean
move_grounds (FfStore *store, gint64 theme, gint64 into, GError **error)
{
  g_autoptr (GPtrArray) rows
      = ff_rows_load_where (ff_store_get_connection (store), FF_TYPE_EVIDENCE, FF_EVIDENCE_THEME,
                            theme, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (!ff_grounds_add (store, ff_evidence_get_proposition (g_ptr_array_index (rows, i)), 0, into,
                         error))
      return FALSE;
  return TRUE;
}

gboolean
ff_sorting_merge_themes (FfStore *store, GArray *themes, gint64 into, GError **error)
{
  for (guint i = 0; i < themes->len; i++)
    {
      gint64 theme = g_array_index (themes, gint64, i);

      if (theme == into)
        continue;
      if (!move_contents (ff_store_get_connection (store), theme, into, error)
          || !move_grounds (store, theme, into, error)
          || !ff_edits_remove (store, FF_TYPE_THEME, theme, error))
        return FALSE;
    }
  return TRUE;
}

/* -- splitting ------------------------------------------------------------------------------ */

static gboolean
copy_grounds (FfStore *store, gint64 contribution, gint64 copy, GError **error)
{
  g_autoptr (GPtrArray) rows
      = ff_rows_load_where (ff_store_get_connection (store), FF_TYPE_EVIDENCE,
                            FF_EVIDENCE_CONTRIBUTION, contribution, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (!ff_grounds_add (store, ff_evidence_get_proposition (g_ptr_array_index (rows, i)), copy, 0,
                         error))
      return FALSE;
  return TRUE;
}

/* The id of the row that stands next after @row, or 0. */
static gboolean
find_next (FfConnection *connection, FfContribution *row, gint64 *next, GError **error)
{
  g_autoptr (GPtrArray) rows = ff_rows_load (connection, FF_TYPE_CONTRIBUTION, error);
  int lowest = G_MAXINT;

  *next = 0;
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      FfContribution *other = g_ptr_array_index (rows, i);
      int position = ff_contribution_get_position (other);

      if (position <= ff_contribution_get_position (row) || position >= lowest)
        continue;
      lowest = position;
      *next = ff_record_get_id (FF_RECORD (other));
    }
  return rows != NULL;
}

static gboolean
add_part (FfStore *store, FfRecord *whole, const char *text, gint64 next, GError **error)
{
  g_autoptr (FfRecord) part = ff_record_copy (whole);

  ff_record_set_id (part, 0);
  ff_contribution_set_text (FF_CONTRIBUTION (part), text);
  /* What is split off says something else than the head that its whole was joined into. */
  ff_contribution_set_joined_into (FF_CONTRIBUTION (part), 0);
  return ff_edits_add (store, part, error)
         && (next == 0
             || ff_edits_move (store, FF_TYPE_CONTRIBUTION, ff_record_get_id (part), next, error))
         && copy_grounds (store, ff_record_get_id (whole), ff_record_get_id (part), error);
}

gboolean
ff_sorting_split (FfStore *store, gint64 contribution, const char *const *parts, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRecord) whole = NULL;
  g_autoptr (FfRecord) first = NULL;
  gint64 next;

  if (!ff_rows_find (connection, FF_TYPE_CONTRIBUTION, contribution, &whole, error))
    return FALSE;
  if (whole == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
                   _ ("What you split has been removed meanwhile; nothing was changed."));
      return FALSE;
    }
  first = ff_record_copy (whole);
  ff_contribution_set_text (FF_CONTRIBUTION (first), parts[0]);
  if (!ff_edits_edit (store, whole, first, error)
      || !find_next (connection, FF_CONTRIBUTION (whole), &next, error))
    return FALSE;
  for (guint i = 1; parts[i] != NULL; i++)
    if (!add_part (store, whole, parts[i], next, error))
      return FALSE;
  return TRUE;
}

/* -- phases --------------------------------------------------------------------------------- */

/* Whole families, each once, in the order of @ids. */
static GPtrArray *
load_families (FfStore *store, GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < ids->len; i++)
    {
      GPtrArray *family;

      if (g_hash_table_contains (seen, &g_array_index (ids, gint64, i)))
        continue;
      family = ff_joins_load_family (store, FF_TYPE_CONTRIBUTION, g_array_index (ids, gint64, i),
                                     error);
      if (family == NULL)
        return NULL;
      for (guint j = 0; j < family->len; j++)
        {
          gint64 id = ff_record_get_id (g_ptr_array_index (family, j));

          g_hash_table_add (seen, g_memdup2 (&id, sizeof id));
        }
      g_ptr_array_extend_and_steal (rows, family);
    }
  return g_steal_pointer (&rows);
}

static void
leave_phase (FfContribution *row, FfPhase phase, int position)
{
  ff_contribution_set_phase (row, phase);
  ff_contribution_set_position (row, position);
  ff_contribution_set_theme (row, 0);
  ff_contribution_set_prompt (row, 0);
  ff_contribution_set_selection (row, 0);
}

gboolean
ff_sorting_move_to_phase (FfStore *store, GArray *contributions, FfPhase phase, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (GPtrArray) rows = load_families (store, contributions, error);
  gint64 last;

  if (rows == NULL
      || !ff_rows_get_maximum (connection, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_POSITION, -1,
                               &last, error))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      FfContribution *row = g_ptr_array_index (rows, i);

      if (ff_contribution_get_phase (row) == phase)
        continue;
      leave_phase (row, phase, (int) ++last);
      if (!ff_rows_update (connection, FF_RECORD (row), error))
        return FALSE;
    }
  return TRUE;
}

/* A head comes before those that are joined into it, so that its copy has its id by then. */
gboolean
ff_sorting_copy_to_phase (FfStore *store, GArray *contributions, FfPhase phase, GError **error)
{
  g_autoptr (GPtrArray) rows = load_families (store, contributions, error);
  gint64 head = 0;

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      FfContribution *row = g_ptr_array_index (rows, i);
      gboolean joined = ff_contribution_get_joined_into (row) != 0;

      leave_phase (row, phase, 0);
      ff_contribution_set_joined_into (row, joined ? head : 0);
      ff_record_set_id (FF_RECORD (row), 0);
      if (!ff_edits_add (store, FF_RECORD (row), error))
        return FALSE;
      if (!joined)
        head = ff_record_get_id (FF_RECORD (row));
    }
  return TRUE;
}
