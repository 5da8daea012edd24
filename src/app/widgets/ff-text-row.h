/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_TEXT_ROW (ff_text_row_get_type ())
/**
 * FfTextRow:
 *
 * A row of a preferences group with a caption and paragraphs beneath it, where #FfEntryRow has a
 * single line.
 *
 * Property "caption".
 */
G_DECLARE_FINAL_TYPE (FfTextRow, ff_text_row, FF, TEXT_ROW, AdwPreferencesRow)

/** ff_text_row_get_entry: Returns: (transfer none): its #FfTextEntry. */
GtkWidget *ff_text_row_get_entry (FfTextRow *self);

G_END_DECLS
