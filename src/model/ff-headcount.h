/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_HEADCOUNT (ff_headcount_get_type ())
/** FfHeadcount: how many of a stakeholder group came to a meeting. */
G_DECLARE_FINAL_TYPE (FfHeadcount, ff_headcount, FF, HEADCOUNT, FfRecord)

/** FfHeadcountField: the fields, in the order of the columns. */
typedef enum
{
  FF_HEADCOUNT_MEETING,           /* that they came to */
  FF_HEADCOUNT_STAKEHOLDER_GROUP, /* that they belong to */
  FF_HEADCOUNT_PEOPLE,            /* how many; the design limit is 500 */
} FfHeadcountField;

FF_NUMBER_FIELD (FfHeadcount, ff_headcount, meeting, gint64, FF_HEADCOUNT_MEETING)
FF_NUMBER_FIELD (
    FfHeadcount, ff_headcount, stakeholder_group, gint64, FF_HEADCOUNT_STAKEHOLDER_GROUP)
FF_NUMBER_FIELD (FfHeadcount, ff_headcount, people, int, FF_HEADCOUNT_PEOPLE)

G_END_DECLS
