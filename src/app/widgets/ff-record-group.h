/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_RECORD_GROUP (ff_record_group_get_type ())
/**
 * FfRecordGroup:
 *
 * A titled list of records with the entry that adds to it, always at its top: type, Enter, and
 * the next.
 *
 * Properties: "title" (it may be ""), "placeholder-text" of the entry, "boxed" (whether
 * the rows stand in a box, which they do unless they are large).
 *
 * Signal "prepare" (FfRecord *draft): fill in what the entry does not say before it is added.
 */
G_DECLARE_FINAL_TYPE (FfRecordGroup, ff_record_group, FF, RECORD_GROUP, GtkWidget)

/**
 * ff_record_group_set_up:
 * @records: (transfer full): the living records to list, all of @record_type
 * @field: index of the text field that the entry fills
 * @row_type: a subclass of #FfRecordRow
 *
 * Gives the group what it lists; to be called once.
 */
void ff_record_group_set_up (FfRecordGroup *self,
                             FfSession *session,
                             GListModel *records,
                             GType record_type,
                             guint field,
                             GType row_type);

G_END_DECLS
