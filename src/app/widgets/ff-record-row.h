/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_RECORD_ROW (ff_record_row_get_type ())
/**
 * FfRecordRow:
 *
 * A row of a list box that shows one record and lets it be edited, moved and removed. Subclasses
 * bind their fields in constructed().
 *
 * Actions: row.move-up (Alt+Up), row.move-down (Alt+Down), row.remove (Delete, while the row
 * itself has the focus). Moving keeps the focus on the record.
 *
 * Properties (construct-only): "session", "record".
 */
G_DECLARE_DERIVABLE_TYPE (FfRecordRow, ff_record_row, FF, RECORD_ROW, GtkListBoxRow)

struct _FfRecordRowClass
{
  GtkListBoxRowClass parent_class;
};

FfSession *ff_record_row_get_session (FfRecordRow *self);
/** ff_record_row_get_record: Returns: (transfer none): the living record that is shown. */
gpointer ff_record_row_get_record (FfRecordRow *self);

/**
 * ff_record_rows_bind:
 * @records: (transfer none): of living records
 * @row_type: a subclass of #FfRecordRow
 *
 * Fills @box with one row per record, for as long as it lives.
 */
void ff_record_rows_bind (GtkListBox *box, FfSession *session, GListModel *records, GType row_type);

/** ff_records_where: Returns: (transfer full): those of @type whose number @field is @value. */
GListModel *ff_records_where (FfModel *model, GType type, guint field, gint64 value);

/** ff_room_prompts_where: Returns: (transfer full): the prompts of @phase that are put to the room.
 */
GListModel *ff_room_prompts_where (FfModel *model, FfPhase phase);

G_END_DECLS
