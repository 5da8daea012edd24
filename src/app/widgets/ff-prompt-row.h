/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-record-row.h"

G_BEGIN_DECLS

#define FF_TYPE_PROMPT_ROW (ff_prompt_row_get_type ())
/** FfPromptRow: a question put to the room, with its free number, edited in place. */
G_DECLARE_FINAL_TYPE (FfPromptRow, ff_prompt_row, FF, PROMPT_ROW, FfRecordRow)

G_END_DECLS
