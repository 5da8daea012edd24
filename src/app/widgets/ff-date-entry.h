/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_DATE_ENTRY (ff_date_entry_get_type ())
/**
 * FfDateEntry:
 *
 * An entry for a day, typed in any usual way or taken from a calendar that its icon, or Alt+Down,
 * opens. Bind it with ff_field_bind() to a date field.
 */
G_DECLARE_FINAL_TYPE (FfDateEntry, ff_date_entry, FF, DATE_ENTRY, GtkEntry)

GtkWidget *ff_date_entry_new (void);

G_END_DECLS
