/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-block.h"

static void
free_item (gpointer data)
{
  FfItem *item = data;

  g_free (item->label);
  ff_inline_free (item->text);
  g_free (item);
}

FfBlock *
ff_block_new (FfBlockKind kind)
{
  FfBlock *self = g_new0 (FfBlock, 1);

  self->kind = kind;
  self->columns = 1;
  return self;
}

void
ff_block_free (FfBlock *self)
{
  g_clear_pointer (&self->text, ff_inline_free);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->table, ff_table_free);
  g_free (self->anchor);
  g_free (self->label);
  g_free (self->aside);
  g_free (self->short_title);
  g_free (self);
}

void
ff_block_add_item (FfBlock *self, const char *label, FfInline *text)
{
  FfItem *item = g_new0 (FfItem, 1);

  item->label = g_strdup (label);
  item->text = text;
  if (self->items == NULL)
    self->items = g_ptr_array_new_with_free_func (free_item);
  g_ptr_array_add (self->items, item);
}

guint
ff_block_get_n_items (const FfBlock *self)
{
  return self->items != NULL ? self->items->len : 0;
}

const FfItem *
ff_block_get_item (const FfBlock *self, guint index)
{
  g_return_val_if_fail (index < ff_block_get_n_items (self), NULL);

  return g_ptr_array_index (self->items, index);
}

gboolean
ff_block_is_listed (const FfBlock *self)
{
  return self->kind == FF_BLOCK_HEADING && self->level <= 2 && !self->unlisted;
}
