/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_STAGE_CHANGE (ff_stage_change_get_type ())
/** FfStageChange: a step of a commitment from one stage to another. */
G_DECLARE_FINAL_TYPE (FfStageChange, ff_stage_change, FF, STAGE_CHANGE, FfRecord)

/** FfStageChangeField: the fields, in the order of the columns. */
typedef enum
{
  FF_STAGE_CHANGE_COMMITMENT, /* that moved */
  FF_STAGE_CHANGE_STAGE,      /* reached, 1 to 5 */
  FF_STAGE_CHANGE_DATE,       /* on which it was reached */
} FfStageChangeField;

FF_NUMBER_FIELD (FfStageChange, ff_stage_change, commitment, gint64, FF_STAGE_CHANGE_COMMITMENT)
FF_NUMBER_FIELD (FfStageChange, ff_stage_change, stage, int, FF_STAGE_CHANGE_STAGE)
FF_TEXT_FIELD (FfStageChange, ff_stage_change, date, FF_STAGE_CHANGE_DATE)

G_END_DECLS
