/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round.h"
#include "store/ff-store.h"

G_BEGIN_DECLS

/*
 * The life of a round, with its rules. All are called inside ff_store_run().
 *
 *   draft --open--> open --close--> closed --reveal--> revealed
 *                     \---void--> closed and voided: kept, never counted, never revealed
 */

/**
 * ff_rounds_find:
 *
 * Returns: (transfer full) (nullable): the round with @id, if it is in state @expected and was not
 *   voided; else %NULL with an error that says so.
 */
FfRound *
ff_rounds_find (FfConnection *connection, gint64 id, FfRoundState expected, GError **error);

/**
 * ff_rounds_open:
 * @draft: a new round, or one in the file that is still a draft; gets its id, number and state
 * @propositions: (nullable) (element-type gint64): ids of the options; %NULL for all in force
 *
 * Freezes the wording of the options, and their places: as in @propositions if that is the order
 * of options, else by number. Refused while another round is open, with fewer than two options or
 * with one that is not in force.
 */
gboolean ff_rounds_open (FfStore *store, FfRound *draft, GArray *propositions, GError **error);

/**
 * ff_rounds_set_presence:
 * @round: that is open
 * @group: id of a stakeholder group, or 0 for everyone
 *
 * Says how many people are there. Where groups are counted, all are their sum.
 */
gboolean
ff_rounds_set_presence (FfStore *store, gint64 round, gint64 group, int people, GError **error);

/** ff_rounds_close: ends voting for good, keeping how many ballots counted. */
gboolean ff_rounds_close (FfStore *store, gint64 round, GError **error);
/** ff_rounds_void: ends voting without a result; what was cast is kept. */
gboolean ff_rounds_void (FfStore *store, gint64 round, GError **error);
/** ff_rounds_reveal: lets the tally out, to the room @at_once or by ff_rounds_show(). */
gboolean ff_rounds_reveal (FfStore *store, gint64 round, gboolean at_once, GError **error);
/**
 * ff_rounds_show:
 * @how: %FF_REVEAL_BOTTOM for one row more, %FF_REVEAL_TOP for the first @n, else everything
 *
 * Lets the room see more of a revealed result. The result itself stays as it is.
 */
gboolean ff_rounds_show (FfStore *store, gint64 round, FfReveal how, guint n, GError **error);

G_END_DECLS
