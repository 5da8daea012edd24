/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-edits.h"

#include "base/ff-text.h"
#include "model/ff-commitment.h"
#include "model/ff-contribution.h"
#include "model/ff-proposition.h"
#include "model/ff-round.h"
#include "model/ff-selection.h"
#include "model/ff-session-details.h"
#include "model/ff-stage-change.h"
#include "model/ff-stakeholder-group.h"
#include "model/ff-wording.h"
#include "store/ff-edit-rules.h"
#include "store/ff-links.h"
#include "store/ff-rows.h"

#include <glib/gi18n.h>

/* -- adding --------------------------------------------------------------------------------- */

static gboolean
put_last (FfConnection *connection, FfRecord *draft, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (draft);
  int field = ff_record_class_find (klass, "position");
  gint64 maximum;

  if (field < 0)
    return TRUE;
  if (!ff_rows_get_maximum (connection, G_OBJECT_TYPE (draft), (guint) field, -1, &maximum, error))
    return FALSE;
  ff_record_set_number (draft, (guint) field, maximum + 1);
  return TRUE;
}

static gboolean
check_number_free (FfConnection *connection, int number, GError **error)
{
  g_autoptr (GPtrArray) taken
      = ff_rows_load_where (connection, FF_TYPE_PROPOSITION, FF_PROPOSITION_NUMBER, number, error);

  if (taken == NULL)
    return FALSE;
  if (taken->len == 0)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: %d is the number of a proposition */
               _ ("There already is a proposition %d; a number is given once and kept for ever."),
               number);
  return FALSE;
}

static gboolean
complete_proposition (FfConnection *connection, FfProposition *draft, GError **error)
{
  gint64 maximum;

  if (!ff_rows_get_maximum (connection, FF_TYPE_PROPOSITION, FF_PROPOSITION_NUMBER, 0, &maximum,
                            error))
    return FALSE;
  if (ff_proposition_get_number (draft) == 0)
    ff_proposition_set_number (draft, (int) maximum + 1);
  if (*ff_proposition_get_title (draft) == '\0')
    {
      g_autofree char *title
          = ff_text_shorten (ff_proposition_get_text (draft), FF_PROPOSITION_TITLE_LENGTH);

      ff_proposition_set_title (draft, title);
    }
  return check_number_free (connection, ff_proposition_get_number (draft), error);
}

/* Two rounds of one number could be told apart neither on screen nor on the command line. */
static gboolean
number_round (FfConnection *connection, FfRound *draft, GError **error)
{
  gint64 maximum;

  if (!ff_rows_get_maximum (connection, FF_TYPE_ROUND, FF_ROUND_NUMBER, 0, &maximum, error))
    return FALSE;
  ff_round_set_number (draft, (int) maximum + 1);
  return TRUE;
}

static gboolean
check_not_selected (FfConnection *connection, FfSelection *draft, GError **error)
{
  g_autoptr (GPtrArray) selected
      = ff_rows_load_where (connection, FF_TYPE_SELECTION, FF_SELECTION_PROPOSITION,
                            ff_selection_get_proposition (draft), error);

  if (selected == NULL)
    return FALSE;
  if (selected->len == 0)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               _ ("This proposition has already been taken into Design."));
  return FALSE;
}

/* What a record is about must be there; an empty line is not something said. */
static gboolean
check_says_something (FfRecord *draft, GError **error)
{
  static const char *const points[] = { "text", "title", "name" };
  GType type = G_OBJECT_TYPE (draft);
  g_autofree char *clean = NULL;
  int field = -1;

  if (type == FF_TYPE_SELECTION || type == FF_TYPE_ROUND || type == FF_TYPE_WORDING
      || type == FF_TYPE_SESSION_DETAILS
      || ff_record_class_find (FF_RECORD_GET_CLASS (draft), "date") >= 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (points) && field < 0; i++)
    field = ff_record_class_find (FF_RECORD_GET_CLASS (draft), points[i]);
  if (field < 0)
    return TRUE;
  clean = ff_text_clean (ff_record_get_text (draft, (guint) field));
  if (*clean != '\0')
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA, _ ("There are no words to keep; type some first."));
  return FALSE;
}

static gboolean
check_addable (FfRecord *draft, GError **error)
{
  if (!FF_IS_SESSION_DETAILS (draft))
    return check_says_something (draft, error);
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               _ ("A file holds one session; change what it says of itself instead."));
  return FALSE;
}

gboolean
ff_edits_add (FfStore *store, FfRecord *draft, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);

  ff_record_set_id (draft, 0);
  if (!check_addable (draft, error) || !ff_links_check (connection, NULL, draft, error)
      || !ff_edit_rules_check_round (connection, draft, error))
    return FALSE;
  if (FF_IS_PROPOSITION (draft)
      && !complete_proposition (connection, FF_PROPOSITION (draft), error))
    return FALSE;
  if (FF_IS_ROUND (draft) && !number_round (connection, FF_ROUND (draft), error))
    return FALSE;
  if (FF_IS_SELECTION (draft) && !check_not_selected (connection, FF_SELECTION (draft), error))
    return FALSE;
  return put_last (connection, draft, error) && ff_rows_insert (connection, draft, error);
}

/* -- editing -------------------------------------------------------------------------------- */

static gboolean
keep_wording (FfStore *store, FfProposition *before, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRecord) wording = ff_record_new (FF_TYPE_WORDING);
  g_autofree char *today = ff_store_dup_today (store);

  ff_wording_set_proposition (FF_WORDING (wording), ff_record_get_id (FF_RECORD (before)));
  ff_wording_set_text (FF_WORDING (wording), ff_proposition_get_text (before));
  ff_wording_set_date (FF_WORDING (wording), today);
  return put_last (connection, wording, error) && ff_rows_insert (connection, wording, error);
}

static gboolean
keep_stage (FfStore *store, FfCommitment *after, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRecord) change = ff_record_new (FF_TYPE_STAGE_CHANGE);
  g_autofree char *today = ff_store_dup_today (store);

  ff_stage_change_set_commitment (FF_STAGE_CHANGE (change), ff_record_get_id (FF_RECORD (after)));
  ff_stage_change_set_stage (FF_STAGE_CHANGE (change), ff_commitment_get_stage (after));
  ff_stage_change_set_date (FF_STAGE_CHANGE (change), today);
  return ff_rows_insert (connection, change, error);
}

/* The row as it is, with those fields of @draft in which it differs from @original. */
static FfRecord *
merge (FfRecord *row, FfRecord *original, FfRecord *draft)
{
  FfRecord *merged = ff_record_copy (row);
  FfRecordClass *klass = FF_RECORD_GET_CLASS (row);

  for (guint i = 0; i < klass->n_fields; i++)
    if (!ff_record_differs (original, draft, i))
      continue;
    else if (ff_field_is_text (&klass->fields[i]))
      ff_record_set_text (merged, i, ff_record_get_text (draft, i));
    else
      ff_record_set_number (merged, i, ff_record_get_number (draft, i));
  return merged;
}

gboolean
ff_edits_edit (FfStore *store, FfRecord *original, FfRecord *draft, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRecord) row = NULL;
  g_autoptr (FfRecord) merged = NULL;

  if (!ff_rows_find (connection, G_OBJECT_TYPE (draft), ff_record_get_id (draft), &row, error))
    return FALSE;
  if (row == NULL)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
                   _ ("What you changed has been removed meanwhile; nothing was changed."));
      return FALSE;
    }
  merged = merge (row, original, draft);
  if (ff_record_equal (row, merged))
    return TRUE;
  if (!check_says_something (merged, error) || !ff_edit_rules_check_change (row, merged, error)
      || !ff_links_check (connection, row, merged, error)
      || !ff_edit_rules_check_round (connection, row, error)
      || !ff_edit_rules_check_round (connection, merged, error))
    return FALSE;
  if (FF_IS_PROPOSITION (row) && ff_record_differs (row, merged, FF_PROPOSITION_TEXT)
      && !keep_wording (store, FF_PROPOSITION (row), error))
    return FALSE;
  if (FF_IS_COMMITMENT (row) && ff_record_differs (row, merged, FF_COMMITMENT_STAGE)
      && !keep_stage (store, FF_COMMITMENT (merged), error))
    return FALSE;
  return ff_rows_update (connection, merged, error);
}

/* -- removing ------------------------------------------------------------------------------- */

static gboolean
refuse_held (FfConnection *connection, GType held, gint64 id, GError **error)
{
  g_autoptr (FfRecord) row = NULL;

  if (!ff_rows_find (connection, held, id, &row, error))
    return FALSE;
  if (row != NULL && FF_IS_PROPOSITION (row))
    g_set_error (
        error, FF_ERROR, FF_ERROR_RULE,
        /* Translators: %d is the number of a proposition */
        _ ("Proposition %d has been voted on or taken into Design, so it cannot be removed; "
           "withdraw it instead."),
        ff_proposition_get_number (FF_PROPOSITION (row)));
  else
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 _ ("This cannot be removed, because a vote refers to it."));
  return FALSE;
}

static gboolean remove_row (FfConnection *connection, GType type, gint64 id, GError **error);

static gboolean
detach (FfConnection *connection, GType type, guint field, gint64 id, GError **error)
{
  const FfField *reference = &ff_record_class_of (type)->fields[field];
  g_autoptr (GPtrArray) rows = ff_rows_load_where (connection, type, field, id, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      FfRecord *row = g_ptr_array_index (rows, i);
      gint64 row_id = ff_record_get_id (row);
      gboolean fine;

      if (reference->rule == FF_REFERENCE_HOLDS)
        fine = refuse_held (connection, reference->type (), id, error);
      else if (reference->rule == FF_REFERENCE_FOLLOWS)
        fine = remove_row (connection, type, row_id, error);
      else
        fine = ff_rows_set (connection, type, row_id, field, 0, error);
      if (!fine)
        return FALSE;
    }
  return TRUE;
}

static gboolean
detach_all_of_type (
    FfConnection *connection, GType referring, GType type, gint64 id, GError **error)
{
  FfRecordClass *klass = ff_record_class_of (referring);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_REFERENCE && klass->fields[i].type () == type
        && !detach (connection, referring, i, id, error))
      return FALSE;
  return TRUE;
}

static gboolean
remove_row (FfConnection *connection, GType type, gint64 id, GError **error)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    if (!detach_all_of_type (connection, types[i], type, id, error))
      return FALSE;
  return ff_rows_delete (connection, type, id, error);
}

static gboolean
check_removable (FfRecord *row, GError **error)
{
  if (FF_IS_SESSION_DETAILS (row))
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 _ ("What a file says of its session can be changed, but not removed."));
  else if (FF_IS_ROUND (row) && ff_round_get_state (FF_ROUND (row)) != FF_STATE_DRAFT)
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: %d is the number of a round of voting */
                 _ ("Round %d has been opened and stays with the session."),
                 ff_round_get_number (FF_ROUND (row)));
  else
    return TRUE;
  return FALSE;
}

gboolean
ff_edits_remove (FfStore *store, GType type, gint64 id, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRecord) row = NULL;

  if (!ff_rows_find (connection, type, id, &row, error))
    return FALSE;
  if (row == NULL)
    return TRUE;
  if (!check_removable (row, error) || !ff_edit_rules_check_round (connection, row, error)
      || (FF_IS_STAKEHOLDER_GROUP (row)
          && !ff_edit_rules_check_group (connection, FF_STAKEHOLDER_GROUP (row), error)))
    return FALSE;
  return remove_row (connection, type, id, error);
}

/* -- moving --------------------------------------------------------------------------------- */

static int
compare_positions (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint field = GPOINTER_TO_UINT (user_data);
  FfRecord *first = *(FfRecord *const *) a;
  FfRecord *second = *(FfRecord *const *) b;
  gint64 order = ff_record_get_number (first, field) - ff_record_get_number (second, field);

  if (order == 0)
    order = ff_record_get_id (first) - ff_record_get_id (second);
  return (order > 0) - (order < 0);
}

static int
index_of (GPtrArray *rows, gint64 id)
{
  for (guint i = 0; i < rows->len; i++)
    if (ff_record_get_id (g_ptr_array_index (rows, i)) == id)
      return (int) i;
  return -1;
}

static gboolean
renumber (FfConnection *connection, GPtrArray *rows, guint field, GError **error)
{
  for (guint i = 0; i < rows->len; i++)
    {
      FfRecord *row = g_ptr_array_index (rows, i);

      if (ff_record_get_number (row, field) == i)
        continue;
      ff_record_set_number (row, field, i);
      if (!ff_rows_update (connection, row, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
ff_edits_move (FfStore *store, GType type, gint64 id, gint64 sibling, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  int field = ff_record_class_find (ff_record_class_of (type), "position");
  g_autoptr (GPtrArray) rows = NULL;
  FfRecord *moved;
  int from, to;

  g_return_val_if_fail (field >= 0, FALSE);

  rows = ff_rows_load (connection, type, error);
  if (rows == NULL)
    return FALSE;
  g_ptr_array_sort_with_data (rows, compare_positions, GINT_TO_POINTER (field));
  from = index_of (rows, id);
  if (from < 0 || id == sibling)
    return TRUE;
  moved = g_ptr_array_steal_index (rows, (guint) from);
  to = sibling != 0 ? index_of (rows, sibling) : -1;
  g_ptr_array_insert (rows, to, moved);
  return renumber (connection, rows, (guint) field, error);
}
