/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-recents.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_RECENT_ROW (ff_recent_row_get_type ())
/**
 * FfRecentRow:
 *
 * A session opened before, on the start screen: title, place, day and phase. Where its file is
 * gone it says so, cannot be opened, and can still be taken off the list.
 *
 * Signal "forget": the button that takes it off was pressed.
 */
G_DECLARE_FINAL_TYPE (FfRecentRow, ff_recent_row, FF, RECENT_ROW, AdwActionRow)

GtkWidget *ff_recent_row_new (FfRecent *recent);
FfRecent *ff_recent_row_get_recent (FfRecentRow *self);

G_END_DECLS
