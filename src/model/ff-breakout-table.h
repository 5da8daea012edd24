/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_BREAKOUT_TABLE (ff_breakout_table_get_type ())
/** FfBreakoutTable: a table: a breakout group of the room. */
G_DECLARE_FINAL_TYPE (FfBreakoutTable, ff_breakout_table, FF, BREAKOUT_TABLE, FfRecord)

/** FfBreakoutTableField: the fields, in the order of the columns. */
typedef enum
{
  FF_BREAKOUT_TABLE_POSITION, /* order, from 0 */
  FF_BREAKOUT_TABLE_NAME,     /* such as "Table 3" */
} FfBreakoutTableField;

FF_NUMBER_FIELD (FfBreakoutTable, ff_breakout_table, position, int, FF_BREAKOUT_TABLE_POSITION)
FF_TEXT_FIELD (FfBreakoutTable, ff_breakout_table, name, FF_BREAKOUT_TABLE_NAME)

G_END_DECLS
