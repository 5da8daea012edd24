/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-record-list.h"

struct _FfRecordList
{
  GObject parent_instance;
  GType type;
  int order;         /* index of the field that orders the list, or -1 */
  GPtrArray *items;  /* (element-type FfRecord), in order */
  GHashTable *by_id; /* gint64 * -> FfRecord */
  guint untold;      /* items at the end that were appended and not yet told of */
};

static GType
get_item_type (GListModel *model)
{
  return FF_RECORD_LIST (model)->type;
}

static guint
get_n_items (GListModel *model)
{
  FfRecordList *self = FF_RECORD_LIST (model);

  return self->items->len - self->untold;
}

static gpointer
get_item (GListModel *model, guint position)
{
  FfRecordList *self = FF_RECORD_LIST (model);

  if (position >= get_n_items (model))
    return NULL;
  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FfRecordList,
                               ff_record_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
ff_record_list_finalize (GObject *object)
{
  FfRecordList *self = FF_RECORD_LIST (object);

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->items);
  G_OBJECT_CLASS (ff_record_list_parent_class)->finalize (object);
}

static void
ff_record_list_class_init (FfRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_record_list_finalize;
}

static void
ff_record_list_init (FfRecordList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

static int
find_order (GType type)
{
  static const char *const names[] = { "position", "number" };
  FfRecordClass *klass = ff_record_class_of (type);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      int field = ff_record_class_find (klass, names[i]);

      if (field >= 0 && klass->fields[field].kind == FF_FIELD_INTEGER)
        return field;
    }
  return -1;
}

FfRecordList *
ff_record_list_new (GType type)
{
  FfRecordList *self = g_object_new (FF_TYPE_RECORD_LIST, NULL);

  self->type = type;
  self->order = find_order (type);
  return self;
}

FfRecord *
ff_record_list_find (FfRecordList *self, gint64 id)
{
  g_return_val_if_fail (FF_IS_RECORD_LIST (self), NULL);

  return g_hash_table_lookup (self->by_id, &id);
}

guint
ff_record_list_get_size (FfRecordList *self)
{
  g_return_val_if_fail (FF_IS_RECORD_LIST (self), 0);

  return self->items->len;
}

gpointer
ff_record_list_get (FfRecordList *self, guint index)
{
  g_return_val_if_fail (FF_IS_RECORD_LIST (self) && index < self->items->len, NULL);

  return g_ptr_array_index (self->items, index);
}

static int
compare (FfRecordList *self, FfRecord *a, FfRecord *b)
{
  gint64 first = self->order >= 0 ? ff_record_get_number (a, (guint) self->order) : 0;
  gint64 second = self->order >= 0 ? ff_record_get_number (b, (guint) self->order) : 0;

  if (first == second)
    {
      first = ff_record_get_id (a);
      second = ff_record_get_id (b);
    }
  return (first > second) - (first < second);
}

/* The first place whose record does not come before @record. */
static guint
place_for (FfRecordList *self, FfRecord *record)
{
  guint low = 0, high = self->items->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare (self, g_ptr_array_index (self->items, middle), record) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

void
ff_record_list_settle (FfRecordList *self)
{
  guint added = self->untold;

  if (added == 0)
    return;
  self->untold = 0;
  g_list_model_items_changed (G_LIST_MODEL (self), self->items->len - added, 0, added);
}

static void
insert (FfRecordList *self, FfRecord *record)
{
  guint at = place_for (self, record);

  if (at == self->items->len)
    {
      g_ptr_array_add (self->items, g_object_ref (record));
      self->untold++;
      return;
    }
  ff_record_list_settle (self);
  g_ptr_array_insert (self->items, (int) at, g_object_ref (record));
  g_list_model_items_changed (G_LIST_MODEL (self), at, 0, 1);
}

static void
take_out (FfRecordList *self, guint at)
{
  g_ptr_array_remove_index (self->items, at);
  g_list_model_items_changed (G_LIST_MODEL (self), at, 1, 0);
}

/* A record whose place in the order changes is taken out, refreshed and put in again. */
static void
refresh (FfRecordList *self, FfRecord *living, FfRecord *fresh)
{
  g_autoptr (FfRecord) kept = g_object_ref (living);
  guint at;

  if (self->order < 0 || !ff_record_differs (living, fresh, (guint) self->order))
    {
      ff_record_refresh (living, fresh);
      return;
    }
  ff_record_list_settle (self);
  if (!g_ptr_array_find (self->items, living, &at))
    g_assert_not_reached ();
  take_out (self, at);
  ff_record_refresh (living, fresh);
  insert (self, living);
}

void
ff_record_list_put (FfRecordList *self, FfRecord *fresh)
{
  gint64 id = ff_record_get_id (fresh);
  FfRecord *living = g_hash_table_lookup (self->by_id, &id);

  if (living != NULL)
    {
      refresh (self, living, fresh);
      return;
    }
  ff_record_set_living (fresh);
  g_hash_table_insert (self->by_id, g_memdup2 (&id, sizeof id), fresh);
  insert (self, fresh);
}

void
ff_record_list_drop (FfRecordList *self, gint64 id)
{
  FfRecord *living = g_hash_table_lookup (self->by_id, &id);
  guint at;

  if (living == NULL)
    return;
  ff_record_list_settle (self);
  if (!g_ptr_array_find (self->items, living, &at))
    g_assert_not_reached ();
  g_hash_table_remove (self->by_id, &id);
  take_out (self, at);
}

void
ff_record_list_keep_only (FfRecordList *self, GHashTable *ids)
{
  for (guint i = self->items->len; i > 0; i--)
    {
      gint64 id = ff_record_get_id (g_ptr_array_index (self->items, i - 1));

      if (!g_hash_table_contains (ids, &id))
        ff_record_list_drop (self, id);
    }
}
