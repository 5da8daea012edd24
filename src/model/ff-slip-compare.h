/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"

G_BEGIN_DECLS

/** FfSlipDifference: a slip of which the two counts do not say the same. */
typedef struct
{
  int slip;         /* number printed on it, or 0 */
  FfBallot *first;  /* (owned) (nullable): as first entered; NULL where only the second has it */
  FfBallot *second; /* (owned) (nullable): as entered the second time */
} FfSlipDifference;

void ff_slip_difference_free (FfSlipDifference *self);

/**
 * ff_slips_compare:
 * @ballots: (element-type FfBallot): of one round, both passes
 *
 * Compares two counts of one pile of paper; those taken out of either are left aside. Slips with a
 * number are held against those of the same number. Slips without one can only be held against any
 * that give the same dots.
 *
 * Returns: (transfer full) (element-type FfSlipDifference): what differs, by number, those without
 *   one last; empty if the second count bears out the first.
 */
GPtrArray *ff_slips_compare (GPtrArray *ballots);

G_END_DECLS
