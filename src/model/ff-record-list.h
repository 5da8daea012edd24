/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-record.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define FF_TYPE_RECORD_LIST (ff_record_list_get_type ())
/**
 * FfRecordList:
 *
 * All living records of one type, as a #GListModel in the order of their position or number,
 * then of their id. Widgets observe it; only the model changes it.
 */
G_DECLARE_FINAL_TYPE (FfRecordList, ff_record_list, FF, RECORD_LIST, GObject)

FfRecordList *ff_record_list_new (GType type);

/** ff_record_list_find: Returns: (transfer none) (nullable): the record with @id. */
FfRecord *ff_record_list_find (FfRecordList *self, gint64 id);

guint ff_record_list_get_size (FfRecordList *self);
/** ff_record_list_get: Returns: (transfer none): the record at @index. */
gpointer ff_record_list_get (FfRecordList *self, guint index);

/* For the model alone. */

/** ff_record_list_put: @fresh: (transfer none): adds or refreshes the record with its id. */
void ff_record_list_put (FfRecordList *self, FfRecord *fresh);
/** ff_record_list_drop: removes the record with @id, if it is there. */
void ff_record_list_drop (FfRecordList *self, gint64 id);
/** ff_record_list_keep_only: drops all whose id is not a key (gint64 *) of @ids. */
void ff_record_list_keep_only (FfRecordList *self, GHashTable *ids);
/** ff_record_list_settle: tells of rows appended since; to be called after a batch of changes. */
void ff_record_list_settle (FfRecordList *self);

G_END_DECLS
