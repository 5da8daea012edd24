/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-record-row.h"

G_BEGIN_DECLS

#define FF_TYPE_NAME_ROW (ff_name_row_get_type ())
/** FfNameRow: a table of the room, whose name is edited in place. */
G_DECLARE_FINAL_TYPE (FfNameRow, ff_name_row, FF, NAME_ROW, FfRecordRow)

G_END_DECLS
