/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_SECTION_ROW (ff_section_row_get_type ())
/**
 * FfSectionRow:
 *
 * A place in the order of the report's sections: the name of the one that stands there, whether it
 * is shown, and two buttons that move it.
 *
 * Signals: "shown-changed" (gboolean shown) and "moved" (int by: -1 up, 1 down), when somebody asks
 * for it; the row itself follows ff_section_row_show() alone.
 */
G_DECLARE_FINAL_TYPE (FfSectionRow, ff_section_row, FF, SECTION_ROW, GtkListBoxRow)

GtkWidget *ff_section_row_new (void);

/**
 * ff_section_row_show:
 * @name: of the section, translated
 * @shown: whether the report holds it
 * @first: whether it cannot move up
 * @last: whether it cannot move down
 */
void ff_section_row_show (
    FfSectionRow *self, const char *name, gboolean shown, gboolean first, gboolean last);

/** ff_section_row_focus_move: puts the focus on the button that moved something here by @by. */
void ff_section_row_focus_move (FfSectionRow *self, int by);

G_END_DECLS
