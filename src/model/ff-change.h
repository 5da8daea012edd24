/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-group-tally.h"
#include "model/ff-record.h"
#include "model/ff-slip-mark.h"

G_BEGIN_DECLS

/** FfChange: one row that a transaction changed, as it now stands. */
typedef struct
{
  GType type;
  gint64 id;
  FfRecord *record; /* (owned): the row, or NULL if it is gone */
} FfChange;

/** FfCountChange: how far a round has come. */
typedef struct
{
  gint64 round;
  int ballots;       /* that count so far */
  FfTally *tally;    /* (owned) (nullable): NULL while nobody may know it */
  GPtrArray *groups; /* (owned) (nullable) (element-type FfGroupTally): as the tally */
  GPtrArray *slips;  /* (owned) (element-type FfSlipMark): by pass and order of entry */
} FfCountChange;

/**
 * FfChanges: what one transaction did; it travels from the store to the model.
 */
typedef struct
{
  gboolean everything; /* a load: what is not listed does not exist */
  GPtrArray *rows;     /* of FfChange */
  GPtrArray *counts;   /* of FfCountChange */
  char *undo_label;    /* (nullable): translated step that undo would take back */
  char *redo_label;    /* (nullable): translated step that redo would do again */
  char *barrier_label; /* (nullable): the step that undo does not cross, if it stands at one */
} FfChanges;

FfChanges *ff_changes_new (void);
void ff_changes_free (FfChanges *self);
/** ff_changes_add_row: @record: (transfer full) (nullable) */
void ff_changes_add_row (FfChanges *self, GType type, gint64 id, FfRecord *record);
/** ff_changes_add_count: Returns: (transfer none): to be filled in; no tally, groups or slips. */
FfCountChange *ff_changes_add_count (FfChanges *self, gint64 round);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfChanges, ff_changes_free)

G_END_DECLS
