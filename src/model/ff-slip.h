/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"
#include "model/ff-round-option.h"
#include "model/ff-round.h"

G_BEGIN_DECLS

/**
 * ff_slip_parse:
 * @text: one paper ballot as an operator types it: "7: 3 3 9 12 12" is slip 7 with two dots for
 *   proposition 3, one for 9 and two for 12; "3*2 9" says the same of 3 and 9 without a slip
 *   number; blanks, commas and semicolons divide; "7:" is an empty ballot
 * @round: whose budget and cap it must keep
 * @options: (element-type FfRoundOption): of @round
 *
 * Returns: (transfer full): the ballot, ready to be cast; %NULL with one sentence naming what is
 *   wrong (%FF_ERROR_DATA where it cannot be read, %FF_ERROR_MISSING for an unknown proposition,
 *   %FF_ERROR_RULE where it breaks budget or cap).
 */
FfBallot *ff_slip_parse (const char *text, FfRound *round, GPtrArray *options, GError **error);

/**
 * ff_slip_dup_text:
 * @options: (element-type FfRoundOption): of its round
 *
 * Returns: (transfer full): @ballot as an operator would type it, "7: 3*2 9"; the propositions
 * stand in the order of @options, and ff_slip_parse() reads it as the same ballot.
 */
char *ff_slip_dup_text (const FfBallot *ballot, GPtrArray *options);

G_END_DECLS
