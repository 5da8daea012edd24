/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round.h"
#include "model/ff-tally.h"

G_BEGIN_DECLS

/*
 * How much of a result the room has seen so far: at first the turnout alone; then row after row
 * from the bottom, or the first few at once, or everything. What shares a rank appears together.
 *
 * The stage belongs to the round, so a restart in the middle of a reveal finds the wall as it was.
 * Those that change it change a draft of the round; the file follows by ff_session_show_next() and
 * its like.
 */

/**
 * ff_reveal_get_range:
 * @first: (out): index of the first row of @tally that may be seen
 * @end: (out): index after the last one; the same as @first while only the turnout is
 */
void ff_reveal_get_range (FfRound *round, FfTally *tally, guint *first, guint *end);

/** ff_reveal_is_complete: Returns: whether every row may be seen. */
gboolean ff_reveal_is_complete (FfRound *round, FfTally *tally);

/** ff_reveal_start: holds everything back but the turnout. */
void ff_reveal_start (FfRound *draft);

/**
 * ff_reveal_next:
 *
 * Shows one row more from the bottom, with those that share its rank; where the first few were
 * shown, everything.
 */
void ff_reveal_next (FfRound *draft, FfTally *tally);

/** ff_reveal_show_top: shows the first @n rows, and those tied with the last of them; no others. */
void ff_reveal_show_top (FfRound *draft, FfTally *tally, guint n);

/** ff_reveal_show_all: ends it. */
void ff_reveal_show_all (FfRound *draft);

G_END_DECLS
