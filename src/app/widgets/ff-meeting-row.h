/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-record-row.h"

G_BEGIN_DECLS

#define FF_TYPE_MEETING_ROW (ff_meeting_row_get_type ())
/** FfMeetingRow: a meeting: its title, day and place, and its agenda. */
G_DECLARE_FINAL_TYPE (FfMeetingRow, ff_meeting_row, FF, MEETING_ROW, FfRecordRow)

G_END_DECLS
