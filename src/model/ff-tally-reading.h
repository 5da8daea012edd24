/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round.h"
#include "model/ff-tally.h"

G_BEGIN_DECLS

/* What a result says beyond its rows. Everything here is read from the one FfTally. */

/** FfTurnout: how many took part; -1 is what cannot be known. */
typedef struct
{
  int ballots;         /* that counted; -1 where hands were counted */
  int present;         /* -1 where nobody counted them */
  int ballots_percent; /* of those present, half up; -1 where either is not known */
  int dots;            /* cast */
  int available;       /* dots of all present; -1 where nobody counted them */
  int dots_percent;    /* of those available, half up; -1 where they are not known */
} FfTurnout;

/** ff_tally_get_turnout: people may leave dots unused, so ballots and dots tell two things. */
FfTurnout ff_tally_get_turnout (FfTally *tally, FfRound *round);

/**
 * FF_NEAR_TIE: the difference in dots that is a tie for practical purposes (39 against 37 is):
 * if one single dot had been given to the other option instead, both would have the same.
 */
#define FF_NEAR_TIE 2

/** FfNearness: which neighbours in the result an option is nearly tied with, as flags. */
typedef enum
{
  FF_NEAR_NONE = 0,
  FF_NEAR_ABOVE = 1 << 0, /* the row before it */
  FF_NEAR_BELOW = 1 << 1, /* the row after it */
} FfNearness;

/**
 * ff_tally_get_nearness:
 * @index: of a row
 *
 * Rows with the same dots are tied, not nearly tied; what has no dots is nearly tied with nothing.
 *
 * Returns: flags of the rows next to it, in other ranks, that are no more than FF_NEAR_TIE away.
 */
FfNearness ff_tally_get_nearness (FfTally *tally, guint index);

/** ff_near_tie_get_rule: Returns: (transfer none): one translated sentence that explains it. */
const char *ff_near_tie_get_rule (void);

/** ff_tally_list_without_dots: Returns: (transfer container) (element-type FfTallyRow): borrowed
 * from @tally, the options that nobody gave a dot, by number. */
GPtrArray *ff_tally_list_without_dots (FfTally *tally);

/**
 * ff_tally_dup_capped:
 *
 * What the result would be if each ballot could give each option one dot at most: nine dots from
 * two people are not nine people. Each option then has as many dots as supporters.
 *
 * Returns: (transfer full) (nullable): a finished tally; %NULL where hands were counted, as nobody
 *   knows from how many.
 */
FfTally *ff_tally_dup_capped (FfTally *tally);

/** FfMovement: where one option stood in one result and stands in another. */
typedef struct
{
  gint64 proposition;
  int number;        /* of the proposition */
  const char *title; /* (unowned): of the later result, else of the earlier */
  int rank_before;   /* 0 where it was no option */
  int dots_before;
  int rank_after; /* 0 where it is none any more */
  int dots_after;
} FfMovement;

/**
 * ff_tally_compare:
 *
 * The movement from one result to another: between a round and its run-off, or between a result
 * and the same with a cap of one.
 *
 * Returns: (transfer full) (element-type FfMovement): the options of both, in the order of @after,
 *   then those that only @before has, in its order. It borrows from both tallies.
 */
GArray *ff_tally_compare (FfTally *before, FfTally *after);

/** ff_movements_keep_order: Returns: whether the options of both stand in the same order in both,
 * so that there is nothing to tell. */
gboolean ff_movements_keep_order (GArray *movements);

/**
 * ff_tally_pick_top:
 * @n: how many are wanted
 *
 * Returns: (transfer full) (element-type gint64): ids of the first @n propositions for a run-off,
 *   and of those tied with the last of them; none without a dot.
 */
GArray *ff_tally_pick_top (FfTally *tally, guint n);

/** ff_tally_pick_tied: Returns: (transfer full) (element-type gint64): ids of those that share the
 * highest shared rank, for a run-off; none if no two options with dots are tied. */
GArray *ff_tally_pick_tied (FfTally *tally);

G_END_DECLS
