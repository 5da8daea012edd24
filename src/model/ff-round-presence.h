/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_ROUND_PRESENCE (ff_round_presence_get_type ())
/** FfRoundPresence: how many of a stakeholder group were present at a round. */
G_DECLARE_FINAL_TYPE (FfRoundPresence, ff_round_presence, FF, ROUND_PRESENCE, FfRecord)

/** FfRoundPresenceField: the fields, in the order of the columns. */
typedef enum
{
  FF_ROUND_PRESENCE_ROUND,             /* that they were present at */
  FF_ROUND_PRESENCE_STAKEHOLDER_GROUP, /* that they belong to */
  FF_ROUND_PRESENCE_PEOPLE,            /* how many */
} FfRoundPresenceField;

FF_NUMBER_FIELD (FfRoundPresence, ff_round_presence, round, gint64, FF_ROUND_PRESENCE_ROUND)
FF_NUMBER_FIELD (FfRoundPresence,
                 ff_round_presence,
                 stakeholder_group,
                 gint64,
                 FF_ROUND_PRESENCE_STAKEHOLDER_GROUP)
FF_NUMBER_FIELD (FfRoundPresence, ff_round_presence, people, int, FF_ROUND_PRESENCE_PEOPLE)

G_END_DECLS
