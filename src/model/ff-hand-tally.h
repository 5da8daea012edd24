/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_HAND_TALLY (ff_hand_tally_get_type ())
/** FfHandTally: the tally of one option: what a count of hands gave where no ballots exist. */
G_DECLARE_FINAL_TYPE (FfHandTally, ff_hand_tally, FF, HAND_TALLY, FfRecord)

/** FfHandTallyField: the fields, in the order of the columns. */
typedef enum
{
  FF_HAND_TALLY_ROUND,       /* that was counted */
  FF_HAND_TALLY_PROPOSITION, /* that the hands were for */
  FF_HAND_TALLY_DOTS,        /* counted */
} FfHandTallyField;

FF_NUMBER_FIELD (FfHandTally, ff_hand_tally, round, gint64, FF_HAND_TALLY_ROUND)
FF_NUMBER_FIELD (FfHandTally, ff_hand_tally, proposition, gint64, FF_HAND_TALLY_PROPOSITION)
FF_NUMBER_FIELD (FfHandTally, ff_hand_tally, dots, int, FF_HAND_TALLY_DOTS)

G_END_DECLS
