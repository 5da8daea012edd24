/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-said-again.h"

struct _FfSaidAgain
{
  GHashTable *others; /* gint64 * (id of a head) -> GPtrArray of FfContribution */
};

static void
add (FfSaidAgain *self, FfContribution *contribution)
{
  gint64 head = ff_contribution_get_joined_into (contribution);
  GPtrArray *others = g_hash_table_lookup (self->others, &head);

  if (head == 0)
    return;
  if (others == NULL)
    {
      others = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (self->others, g_memdup2 (&head, sizeof head), others);
    }
  g_ptr_array_add (others, g_object_ref (contribution));
}

FfSaidAgain *
ff_said_again_new (FfModel *model)
{
  FfSaidAgain *self = g_new0 (FfSaidAgain, 1);
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);

  self->others = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                        (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    add (self, ff_record_list_get (list, i));
  return self;
}

void
ff_said_again_free (FfSaidAgain *self)
{
  g_hash_table_unref (self->others);
  g_free (self);
}

GPtrArray *
ff_said_again_get_others (FfSaidAgain *self, FfContribution *head)
{
  gint64 id = ff_record_get_id (FF_RECORD (head));

  return g_hash_table_lookup (self->others, &id);
}

guint
ff_said_again_get_times (FfSaidAgain *self, FfContribution *head)
{
  GPtrArray *others = ff_said_again_get_others (self, head);

  return 1 + (others != NULL ? others->len : 0);
}

/* Whether @self stands for both rather than @other. */
static gboolean
comes_before (FfContribution *self, FfContribution *other)
{
  gboolean sorted = ff_contribution_get_theme (self) != 0;
  gboolean other_sorted = ff_contribution_get_theme (other) != 0;

  if (ff_contribution_get_starred (self) != ff_contribution_get_starred (other))
    return ff_contribution_get_starred (self);
  if (sorted != other_sorted)
    return sorted;
  if (ff_contribution_get_position (self) != ff_contribution_get_position (other))
    return ff_contribution_get_position (self) < ff_contribution_get_position (other);
  return ff_record_get_id (FF_RECORD (self)) < ff_record_get_id (FF_RECORD (other));
}

FfContribution *
ff_said_again_choose_head (GPtrArray *contributions)
{
  FfContribution *head = g_ptr_array_index (contributions, 0);

  for (guint i = 1; i < contributions->len; i++)
    if (comes_before (g_ptr_array_index (contributions, i), head))
      head = g_ptr_array_index (contributions, i);
  return head;
}
