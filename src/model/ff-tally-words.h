/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round.h"
#include "model/ff-tally.h"

G_BEGIN_DECLS

/* What is read from a result, in translated sentences; the screen and the report say the same. */

/**
 * ff_tally_list_near_ties:
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each run of neighbouring ranks that
 *   are as good as tied, from the top; ff_near_tie_get_rule() explains them. Empty if there are
 *   none.
 */
GPtrArray *ff_tally_list_near_ties (FfTally *tally);

/**
 * ff_tally_dup_cap_sentence:
 *
 * Returns: (transfer full) (nullable): what a limit of one dot for each proposition would change;
 *   %NULL where hands were counted, or nobody gave a proposition more than one.
 */
char *ff_tally_dup_cap_sentence (FfTally *tally);

/** ff_tally_dup_ballots_turnout: Returns: (transfer full) (nullable): how many voted, of those
 * present where they were counted; %NULL where hands were counted. */
char *ff_tally_dup_ballots_turnout (FfTally *tally, FfRound *round);

/** ff_tally_dup_dots_turnout: Returns: (transfer full): how many dots were given, of those that
 * there were where that is known. */
char *ff_tally_dup_dots_turnout (FfTally *tally, FfRound *round);

/**
 * ff_tally_dup_overlap:
 * @propositions: (element-type gint64): ids, about to be taken further
 * @language: of the propositions, a BCP 47 tag or "" for English
 *
 * Returns: (transfer full) (nullable): which two of them say nearly the same, those most alike
 *   where there are several; %NULL if none do.
 */
char *ff_tally_dup_overlap (FfTally *tally, GArray *propositions, const char *language);

/** ff_tally_dup_without_dots: Returns: (transfer full) (nullable): which propositions nobody gave a
 * dot, by number; %NULL if there are none. */
char *ff_tally_dup_without_dots (FfTally *tally);

G_END_DECLS
