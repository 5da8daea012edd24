/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-tally.h"

G_BEGIN_DECLS

/**
 * ff_tally_to_csv:
 *
 * Returns: (transfer full): CSV "number,proposition,votes,percent,rank,supporters", a row an option
 *   in the order of the result; the rank is a plain number that ties share, and there are no
 *   supporters where hands were counted.
 */
char *ff_tally_to_csv (FfTally *tally);

/**
 * ff_tally_to_text:
 *
 * Returns: (transfer full): the result as an aligned table for a terminal, with its total.
 */
char *ff_tally_to_text (FfTally *tally);

G_END_DECLS
