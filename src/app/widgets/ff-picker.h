/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_PICKER (ff_picker_get_type ())
/**
 * FfPicker:
 *
 * Picks a record by its number or by words of it: an entry over the first few that match. Up and
 * Down move through them, Enter takes the one that is selected. Made for thousands of records:
 * only those that are shown have a row.
 *
 * Signal "picked" (FfRecord *).
 */
G_DECLARE_FINAL_TYPE (FfPicker, ff_picker, FF, PICKER, GtkWidget)

/** ff_picker_new: @placeholder: what to type, also for a screen reader. */
GtkWidget *ff_picker_new (const char *placeholder);

/** ff_picker_clear: forgets what can be picked, and what was typed. */
void ff_picker_clear (FfPicker *self);

/**
 * ff_picker_add:
 * @key: (nullable): a number that stands for @record
 * @text: by whose words it is found
 * @caption: (nullable): what else to say of it
 */
void ff_picker_add (
    FfPicker *self, FfRecord *record, const char *key, const char *text, const char *caption);

/** ff_picker_show: lists what can be picked; to be called after all are added. */
void ff_picker_show (FfPicker *self);

G_END_DECLS
