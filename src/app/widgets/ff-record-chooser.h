/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_RECORD_CHOOSER (ff_record_chooser_get_type ())
/**
 * FfRecordChooser:
 *
 * A drop-down of the records of one type, with "none" as its first choice. It hides while there
 * is nothing to choose, and keeps its choice while records come and go around it.
 *
 * Property "selected-id": of the record chosen, 0 for none.
 */
G_DECLARE_FINAL_TYPE (FfRecordChooser, ff_record_chooser, FF, RECORD_CHOOSER, GtkWidget)

/**
 * ff_record_chooser_set_up:
 * @records: (transfer full): to choose from
 * @none: what the first choice is called, such as "No table"
 * @label: its name for a screen reader and its tooltip
 */
void ff_record_chooser_set_up (FfRecordChooser *self,
                               FfModel *model,
                               GListModel *records,
                               const char *none,
                               const char *label);

/** ff_record_chooser_set_records: @records: (transfer full): to choose from now; none is chosen. */
void ff_record_chooser_set_records (FfRecordChooser *self, GListModel *records);

gint64 ff_record_chooser_get_selected_id (FfRecordChooser *self);
/** ff_record_chooser_set_selected_id: @id: 0, or where it is not listed, chooses none. */
void ff_record_chooser_set_selected_id (FfRecordChooser *self, gint64 id);

/** ff_record_chooser_open: opens its list, for whoever has no pointer. */
void ff_record_chooser_open (FfRecordChooser *self);

/** ff_record_dup_name: Returns: (transfer full): what @record is called where it is chosen. */
char *ff_record_dup_name (FfModel *model, FfRecord *record);

G_END_DECLS
