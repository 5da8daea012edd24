/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-joins.h"

#include "model/ff-contribution.h"
#include "model/ff-kept-apart.h"
#include "store/ff-edits.h"
#include "store/ff-rows.h"

#include <glib/gi18n.h>

#define LONGEST_CHAIN 64

static guint
joined_field (GType type)
{
  int field = ff_record_class_find (ff_record_class_of (type), "joined-into");

  g_return_val_if_fail (field >= 0, 0);

  return (guint) field;
}

static FfRecord *
load_living (FfConnection *connection, GType type, gint64 id, GError **error)
{
  FfRecord *row = NULL;

  if (ff_rows_find (connection, type, id, &row, error) && row == NULL)
    g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
                 _ ("One of them has been removed meanwhile; nothing was changed."));
  return row;
}

/* A file from elsewhere may have chains, even rings; they are not followed for ever. */
static FfRecord *
load_head (FfConnection *connection, GType type, gint64 id, GError **error)
{
  FfRecord *row = load_living (connection, type, id, error);

  for (guint hops = 0; row != NULL && hops < LONGEST_CHAIN; hops++)
    {
      gint64 head = ff_record_get_number (row, joined_field (type));

      if (head == 0)
        break;
      g_object_unref (row);
      row = load_living (connection, type, head, error);
    }
  return row;
}

GPtrArray *
ff_joins_load_family (FfStore *store, GType type, gint64 id, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (FfRecord) head = load_head (connection, type, id, error);
  GPtrArray *family;

  if (head == NULL)
    return NULL;
  family
      = ff_rows_load_where (connection, type, joined_field (type), ff_record_get_id (head), error);
  if (family != NULL)
    g_ptr_array_insert (family, 0, g_steal_pointer (&head));
  return family;
}

static gboolean
check_phase (GPtrArray *family, FfRecord *head, GError **error)
{
  for (guint i = 0; FF_IS_CONTRIBUTION (head) && i < family->len; i++)
    if (ff_record_differs (head, g_ptr_array_index (family, i), FF_CONTRIBUTION_PHASE))
      {
        g_set_error (
            error, FF_ERROR, FF_ERROR_RULE,
            _ ("Only what was said in the same phase can be joined; move it there first."));
        return FALSE;
      }
  return TRUE;
}

static gboolean
put_under (FfConnection *connection, GPtrArray *family, gint64 head, GError **error)
{
  for (guint i = 0; i < family->len; i++)
    {
      FfRecord *row = g_ptr_array_index (family, i);
      GType type = G_OBJECT_TYPE (row);
      gint64 id = ff_record_get_id (row);

      if (!ff_rows_set (connection, type, id, joined_field (type), id == head ? 0 : head, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
holds (GPtrArray *family, gint64 id)
{
  for (guint i = 0; i < family->len; i++)
    if (ff_record_get_id (g_ptr_array_index (family, i)) == id)
      return TRUE;
  return FALSE;
}

/* Whoever joins two has changed their mind about keeping them apart. */
static gboolean
forget_apart (FfConnection *connection, GPtrArray *family, GError **error)
{
  g_autoptr (GPtrArray) pairs = ff_rows_load (connection, FF_TYPE_KEPT_APART, error);

  if (pairs == NULL)
    return FALSE;
  for (guint i = 0; i < pairs->len; i++)
    {
      FfKeptApart *pair = g_ptr_array_index (pairs, i);

      if (holds (family, ff_kept_apart_get_first (pair))
          && holds (family, ff_kept_apart_get_second (pair))
          && !ff_rows_delete (connection, FF_TYPE_KEPT_APART, ff_record_get_id (FF_RECORD (pair)),
                              error))
        return FALSE;
    }
  return TRUE;
}

gboolean
ff_joins_join (FfStore *store, GType type, GArray *ids, gint64 head, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (GPtrArray) families = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (FfRecord) row = load_living (connection, type, head, error);

  for (guint i = 0; row != NULL && i < ids->len; i++)
    {
      GPtrArray *family = ff_joins_load_family (store, type, g_array_index (ids, gint64, i), error);

      if (family == NULL)
        return FALSE;
      g_ptr_array_extend_and_steal (families, family);
    }
  return row != NULL && check_phase (families, row, error)
         && (type != FF_TYPE_CONTRIBUTION || forget_apart (connection, families, error))
         && put_under (connection, families, head, error);
}

gboolean
ff_joins_take_apart (FfStore *store, GType type, GArray *ids, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  guint field = joined_field (type);

  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      g_autoptr (GPtrArray) joined = ff_rows_load_where (connection, type, field, id, error);

      if (joined == NULL || !ff_rows_set (connection, type, id, field, 0, error))
        return FALSE;
      for (guint j = 0; j < joined->len; j++)
        if (!ff_rows_set (connection, type, ff_record_get_id (g_ptr_array_index (joined, j)), field,
                          0, error))
          return FALSE;
    }
  return TRUE;
}

static gboolean
are_kept_apart (GPtrArray *pairs, gint64 a, gint64 b)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      FfKeptApart *pair = g_ptr_array_index (pairs, i);
      gint64 first = ff_kept_apart_get_first (pair), second = ff_kept_apart_get_second (pair);

      if ((first == a && second == b) || (first == b && second == a))
        return TRUE;
    }
  return FALSE;
}

static gboolean
add_pair (FfStore *store, gint64 a, gint64 b, GError **error)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_KEPT_APART);

  ff_kept_apart_set_first (FF_KEPT_APART (draft), a);
  ff_kept_apart_set_second (FF_KEPT_APART (draft), b);
  return ff_edits_add (store, draft, error);
}

/* One that is joined into another of @ids stands by itself again. */
static gboolean
take_out (FfConnection *connection, GArray *ids, gint64 id, GError **error)
{
  g_autoptr (FfRecord) row = load_living (connection, FF_TYPE_CONTRIBUTION, id, error);
  gint64 head = row != NULL ? ff_contribution_get_joined_into (FF_CONTRIBUTION (row)) : 0;

  for (guint i = 0; head != 0 && i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == head)
      return ff_rows_set (connection, FF_TYPE_CONTRIBUTION, id, FF_CONTRIBUTION_JOINED_INTO, 0,
                          error);
  return row != NULL;
}

gboolean
ff_joins_keep_apart (FfStore *store, GArray *ids, GError **error)
{
  FfConnection *connection = ff_store_get_connection (store);
  g_autoptr (GPtrArray) pairs = ff_rows_load (connection, FF_TYPE_KEPT_APART, error);

  if (pairs == NULL)
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 a = g_array_index (ids, gint64, i);

      if (!take_out (connection, ids, a, error))
        return FALSE;
      for (guint j = i + 1; j < ids->len; j++)
        {
          gint64 b = g_array_index (ids, gint64, j);

          if (!are_kept_apart (pairs, a, b) && !add_pair (store, a, b, error))
            return FALSE;
        }
    }
  return TRUE;
}
