/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_ROUND (ff_round_get_type ())
/** FfRound: one vote. */
G_DECLARE_FINAL_TYPE (FfRound, ff_round, FF, ROUND, FfRecord)

/** FfRoundField: the fields, in the order of the columns. */
typedef enum
{
  FF_ROUND_NUMBER,       /* from 1 in the order of the session */
  FF_ROUND_TITLE,        /* or "" for the numbered default */
  FF_ROUND_STATE,        /* draft, open, closed or revealed */
  FF_ROUND_METHOD,       /* how the room votes */
  FF_ROUND_SECRET,       /* whether no count is shown before the reveal */
  FF_ROUND_DOTS,         /* per voter ("five dots": London report, 2012) */
  FF_ROUND_CAP,          /* most dots one voter may give one option; 0 for no limit */
  FF_ROUND_PRESENT,      /* people in the room, for the turnout; 0 if not counted */
  FF_ROUND_OPENED,       /* day on which voting opened */
  FF_ROUND_CLOSED,       /* day on which voting closed */
  FF_ROUND_RUN_OFF_OF,   /* the round whose leaders it decides between, or 0 */
  FF_ROUND_VOIDED,       /* ended so that another could start; its ballots are kept, not counted */
  FF_ROUND_OPTION_ORDER, /* in which a voter meets the options */
  FF_ROUND_CHOOSE_GROUP, /* whether voters at the screen may say which stakeholder group is theirs
                          */
  FF_ROUND_COUNTED,      /* ballots that counted when voting closed; 0 before, and for hands */
  FF_ROUND_REVEAL,       /* from where the room sees the result; see ff-reveal.h */
  FF_ROUND_SHOWN,        /* rows that it has seen from there; without meaning where it sees all */
} FfRoundField;

FF_NUMBER_FIELD (FfRound, ff_round, number, int, FF_ROUND_NUMBER)
FF_TEXT_FIELD (FfRound, ff_round, title, FF_ROUND_TITLE)
FF_NUMBER_FIELD (FfRound, ff_round, state, FfRoundState, FF_ROUND_STATE)
FF_NUMBER_FIELD (FfRound, ff_round, method, FfRoundMethod, FF_ROUND_METHOD)
FF_NUMBER_FIELD (FfRound, ff_round, secret, gboolean, FF_ROUND_SECRET)
FF_NUMBER_FIELD (FfRound, ff_round, dots, int, FF_ROUND_DOTS)
FF_NUMBER_FIELD (FfRound, ff_round, cap, int, FF_ROUND_CAP)
FF_NUMBER_FIELD (FfRound, ff_round, present, int, FF_ROUND_PRESENT)
FF_TEXT_FIELD (FfRound, ff_round, opened, FF_ROUND_OPENED)
FF_TEXT_FIELD (FfRound, ff_round, closed, FF_ROUND_CLOSED)
FF_NUMBER_FIELD (FfRound, ff_round, run_off_of, gint64, FF_ROUND_RUN_OFF_OF)
FF_NUMBER_FIELD (FfRound, ff_round, voided, gboolean, FF_ROUND_VOIDED)
FF_NUMBER_FIELD (FfRound, ff_round, option_order, FfOptionOrder, FF_ROUND_OPTION_ORDER)
FF_NUMBER_FIELD (FfRound, ff_round, choose_group, gboolean, FF_ROUND_CHOOSE_GROUP)
FF_NUMBER_FIELD (FfRound, ff_round, counted, int, FF_ROUND_COUNTED)
FF_NUMBER_FIELD (FfRound, ff_round, reveal, FfReveal, FF_ROUND_REVEAL)
FF_NUMBER_FIELD (FfRound, ff_round, shown, int, FF_ROUND_SHOWN)

/** ff_round_get_available: Returns: dots that those present can give; -1 if nobody counted them. */
int ff_round_get_available (FfRound *self);

/**
 * ff_round_check_hands:
 * @total: dots counted for all options together
 * @most: dots counted for the option that has most
 *
 * Returns: %FALSE with %FF_ERROR_RULE and the figures, if that is more than the people present can
 *   give; always %TRUE where nobody counted them.
 */
gboolean ff_round_check_hands (FfRound *self, int total, int most, GError **error);

G_END_DECLS
