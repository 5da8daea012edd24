/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_ROUND_OPTION (ff_round_option_get_type ())
/** FfRoundOption: a proposition as it is put to the vote, its wording frozen when the round opens.
 */
G_DECLARE_FINAL_TYPE (FfRoundOption, ff_round_option, FF, ROUND_OPTION, FfRecord)

/** FfRoundOptionField: the fields, in the order of the columns. */
typedef enum
{
  FF_ROUND_OPTION_ROUND,       /* that it belongs to */
  FF_ROUND_OPTION_PROPOSITION, /* that it is */
  FF_ROUND_OPTION_POSITION,    /* order on the ballot, from 0 */
  FF_ROUND_OPTION_NUMBER,      /* of the proposition */
  FF_ROUND_OPTION_TEXT,        /* in full, frozen */
  FF_ROUND_OPTION_TITLE,       /* short form, frozen */
} FfRoundOptionField;

FF_NUMBER_FIELD (FfRoundOption, ff_round_option, round, gint64, FF_ROUND_OPTION_ROUND)
FF_NUMBER_FIELD (FfRoundOption, ff_round_option, proposition, gint64, FF_ROUND_OPTION_PROPOSITION)
FF_NUMBER_FIELD (FfRoundOption, ff_round_option, position, int, FF_ROUND_OPTION_POSITION)
FF_NUMBER_FIELD (FfRoundOption, ff_round_option, number, int, FF_ROUND_OPTION_NUMBER)
FF_TEXT_FIELD (FfRoundOption, ff_round_option, text, FF_ROUND_OPTION_TEXT)
FF_TEXT_FIELD (FfRoundOption, ff_round_option, title, FF_ROUND_OPTION_TITLE)

/**
 * ff_round_options_arrange:
 * @options: (element-type FfRoundOption): of one round, in any order
 * @random: drawn from only for %FF_ORDER_RANDOM
 *
 * Returns: (transfer full) (element-type FfRoundOption): them in the order in which a voter is to
 *   meet them; shuffled anew at each call where that is asked for.
 */
GPtrArray *ff_round_options_arrange (GPtrArray *options, FfOptionOrder order, GRand *random);

G_END_DECLS
