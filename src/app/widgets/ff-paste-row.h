/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-paste-line.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_PASTE_ROW (ff_paste_row_get_type ())
/**
 * FfPasteRow:
 *
 * One line of what is about to be added: its words, what there is to know about it, and what is to
 * become of it. Recycled by a list view: bind, bind the next.
 */
G_DECLARE_FINAL_TYPE (FfPasteRow, ff_paste_row, FF, PASTE_ROW, GtkWidget)

GtkWidget *ff_paste_row_new (void);

/** ff_paste_row_bind: @line: (nullable): %NULL unbinds. */
void ff_paste_row_bind (FfPasteRow *self, FfPasteLine *line);

/** ff_paste_line_turn: goes on to the next thing that could become of @line. */
void ff_paste_line_turn (FfPasteLine *line);

G_END_DECLS
