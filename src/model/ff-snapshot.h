/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

/**
 * FfSnapshot: a whole session as values: every row and every ballot, but not its undo history.
 *
 * It is what the XML is written from and read into. Records stand in the order of
 * ff_record_types(), and by id within a type; ballots by round and id, which is an order
 * without meaning.
 */
typedef struct
{
  GPtrArray *records; /* (element-type FfRecord): drafts with their ids */
  GPtrArray *ballots; /* (element-type FfBallot) */
} FfSnapshot;

FfSnapshot *ff_snapshot_new (void);
void ff_snapshot_free (FfSnapshot *self);

/** ff_snapshot_sort: puts records and ballots into the order described above. */
void ff_snapshot_sort (FfSnapshot *self);

/** ff_snapshot_find: Returns: (transfer none) (nullable): the record of @type with @id. */
FfRecord *ff_snapshot_find (FfSnapshot *self, GType type, gint64 id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfSnapshot, ff_snapshot_free)

G_END_DECLS
