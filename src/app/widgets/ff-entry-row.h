/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_ENTRY_ROW (ff_entry_row_get_type ())
/**
 * FfEntryRow:
 *
 * A row of a preferences group with a caption and an entry of one line beneath it. AdwEntryRow
 * looks the same, but at libadwaita 1.2 a screen reader does not learn that the focus is in it.
 * It is a #GtkEditable.
 *
 * Property "caption". Signal "entered": Enter was pressed in it.
 */
G_DECLARE_FINAL_TYPE (FfEntryRow, ff_entry_row, FF, ENTRY_ROW, AdwPreferencesRow)

G_END_DECLS
