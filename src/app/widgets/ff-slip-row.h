/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-slip-mark.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_SLIP_ROW (ff_slip_row_get_type ())
/**
 * FfSlipRow:
 *
 * That a slip is in: its place in the order of entry and its number, but not what it says. To
 * activate it is to correct the slip; a button takes it out of the count, or puts it back.
 *
 * Signal "void-changed" (gboolean voided): the button was pressed.
 */
G_DECLARE_FINAL_TYPE (FfSlipRow, ff_slip_row, FF, SLIP_ROW, GtkListBoxRow)

GtkWidget *ff_slip_row_new (FfSlipMark *mark);

FfSlipMark *ff_slip_row_get_mark (FfSlipRow *self);

G_END_DECLS
