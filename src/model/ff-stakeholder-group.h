/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_STAKEHOLDER_GROUP (ff_stakeholder_group_get_type ())
/** FfStakeholderGroup: people who come with the same stake, such as service users; never names. */
G_DECLARE_FINAL_TYPE (FfStakeholderGroup, ff_stakeholder_group, FF, STAKEHOLDER_GROUP, FfRecord)

/** FfStakeholderGroupField: the fields, in the order of the columns. */
typedef enum
{
  FF_STAKEHOLDER_GROUP_POSITION, /* order, from 0 */
  FF_STAKEHOLDER_GROUP_NAME,     /* of the group */
} FfStakeholderGroupField;

FF_NUMBER_FIELD (
    FfStakeholderGroup, ff_stakeholder_group, position, int, FF_STAKEHOLDER_GROUP_POSITION)
FF_TEXT_FIELD (FfStakeholderGroup, ff_stakeholder_group, name, FF_STAKEHOLDER_GROUP_NAME)

G_END_DECLS
