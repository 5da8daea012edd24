/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-record-row.h"

G_BEGIN_DECLS

#define FF_TYPE_GROUP_ROW (ff_group_row_get_type ())
/** FfGroupRow: a stakeholder group: its name, and how many of it came to each meeting. */
G_DECLARE_FINAL_TYPE (FfGroupRow, ff_group_row, FF, GROUP_ROW, FfRecordRow)

G_END_DECLS
