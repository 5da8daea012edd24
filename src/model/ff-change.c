/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-change.h"

static void
free_row (gpointer data)
{
  FfChange *change = data;

  g_clear_object (&change->record);
  g_free (change);
}

static void
free_count (gpointer data)
{
  FfCountChange *change = data;

  g_clear_object (&change->tally);
  g_clear_pointer (&change->groups, g_ptr_array_unref);
  g_clear_pointer (&change->slips, g_ptr_array_unref);
  g_free (change);
}

FfChanges *
ff_changes_new (void)
{
  FfChanges *self = g_new0 (FfChanges, 1);

  self->rows = g_ptr_array_new_with_free_func (free_row);
  self->counts = g_ptr_array_new_with_free_func (free_count);
  return self;
}

void
ff_changes_free (FfChanges *self)
{
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->counts);
  g_free (self->undo_label);
  g_free (self->redo_label);
  g_free (self->barrier_label);
  g_free (self);
}

void
ff_changes_add_row (FfChanges *self, GType type, gint64 id, FfRecord *record)
{
  FfChange *change = g_new0 (FfChange, 1);

  change->type = type;
  change->id = id;
  change->record = record;
  g_ptr_array_add (self->rows, change);
}

FfCountChange *
ff_changes_add_count (FfChanges *self, gint64 round)
{
  FfCountChange *change = g_new0 (FfCountChange, 1);

  change->round = round;
  change->slips = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (self->counts, change);
  return change;
}
