/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_OUTBOX (ff_outbox_get_type ())
/**
 * FfOutbox:
 *
 * Keeps what an entry that adds has handed to the session until the model shows it. The entry is
 * empty for the next words at once; but if the session refuses, the words are put back into it,
 * before whatever has been typed since, so that nothing typed is ever lost.
 */
G_DECLARE_FINAL_TYPE (FfOutbox, ff_outbox, FF, OUTBOX, GObject)

/**
 * ff_outbox_new:
 * @entry: an #FfTextEntry or #GtkEditable, which outlives the outbox
 * @list: where what is added appears
 * @field: index of the text field in the records of @list
 *
 * Returns: (transfer full): the outbox of @entry.
 */
FfOutbox *ff_outbox_new (GtkWidget *entry, FfSession *session, FfRecordList *list, guint field);

/** ff_outbox_take: Returns: (transfer full): the entry's text, cleaned; the entry is empty now. */
char *ff_outbox_take (FfOutbox *self);

G_END_DECLS
