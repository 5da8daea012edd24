/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-record-row.h"

G_BEGIN_DECLS

#define FF_TYPE_AGENDA_ROW (ff_agenda_row_get_type ())
/** FfAgendaRow: an agenda item, edited in place: its plan, and when it really was. */
G_DECLARE_FINAL_TYPE (FfAgendaRow, ff_agenda_row, FF, AGENDA_ROW, FfRecordRow)

G_END_DECLS
