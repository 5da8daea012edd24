/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"
#include "store/ff-connection.h"

G_BEGIN_DECLS

/* Ballots as rows of the tables ballot and ballot_dots. */

/** FF_BALLOTS_COUNT: the SQL condition for what a tally is made of: not what was taken out, and
 * not the second count of the slips. */
#define FF_BALLOTS_COUNT "void = 0 AND pass = 1"

/**
 * ff_ballots_insert:
 * @ballot: checked by the caller; with id 0 it is given a random one
 */
gboolean ff_ballots_insert (FfConnection *connection, const FfBallot *ballot, GError **error);

/** ff_ballots_load: appends all ballots of all rounds to @ballots (element-type FfBallot). */
gboolean ff_ballots_load (FfConnection *connection, GPtrArray *ballots, GError **error);

/** ff_ballots_load_round: appends all ballots of one round to @ballots, by id. */
gboolean
ff_ballots_load_round (FfConnection *connection, gint64 round, GPtrArray *ballots, GError **error);

/** ff_ballots_find: @ballot: (out) (transfer full) (nullable). Returns: %FALSE on error. */
gboolean ff_ballots_find (
    FfConnection *connection, gint64 round, gint64 id, FfBallot **ballot, GError **error);

/** ff_ballots_delete: deletes one ballot and what it gives. */
gboolean ff_ballots_delete (FfConnection *connection, gint64 round, gint64 id, GError **error);

gboolean ff_ballots_set_void (
    FfConnection *connection, gint64 round, gint64 id, gboolean voided, GError **error);

/** ff_ballots_get_next_entry: @entry: (out): the next place in the order of entry of @pass. */
gboolean ff_ballots_get_next_entry (
    FfConnection *connection, gint64 round, int pass, int *entry, GError **error);

/** FfSlipPlace: where a slip was found. */
typedef struct
{
  gint64 ballot; /* 0 if there is none */
  gboolean voided;
} FfSlipPlace;

/**
 * ff_ballots_settle:
 *
 * Writes all ballots of @round anew, by id, so that where their bytes stand within the file says
 * nothing of the order in which they came: a page of SQLite keeps what is inserted from its end
 * downwards, whatever the order of the keys.
 */
gboolean ff_ballots_settle (FfConnection *connection, gint64 round, GError **error);

/** ff_ballots_find_slip: @place: (out): another ballot of the number, round and pass of @like. */
gboolean ff_ballots_find_slip (FfConnection *connection,
                               const FfBallot *like,
                               FfSlipPlace *place,
                               GError **error);

/** ff_ballots_count: Returns: whether the number of ballots that count was read. */
gboolean ff_ballots_count (FfConnection *connection, gint64 round, int *ballots, GError **error);

G_END_DECLS
