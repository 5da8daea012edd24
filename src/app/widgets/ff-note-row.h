/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-record-row.h"

G_BEGIN_DECLS

#define FF_TYPE_NOTE_ROW (ff_note_row_get_type ())
/** FfNoteRow: a design note, edited where it stands. */
G_DECLARE_FINAL_TYPE (FfNoteRow, ff_note_row, FF, NOTE_ROW, FfRecordRow)

G_END_DECLS
