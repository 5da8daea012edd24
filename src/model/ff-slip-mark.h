/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"

G_BEGIN_DECLS

#define FF_TYPE_SLIP_MARK (ff_slip_mark_get_type ())
/**
 * FfSlipMark:
 *
 * That a slip is in, without what it says: its number, its place in the order of entry, which count
 * it belongs to and whether it was taken out. What a slip of a secret round says is read one slip
 * at a time, by ff_session_read_slip(), so that no list of them can be added up.
 *
 * It never changes; a slip that is altered has a new mark. Properties (all read-only): "slip",
 * "entry", "pass", "voided".
 */
G_DECLARE_FINAL_TYPE (FfSlipMark, ff_slip_mark, FF, SLIP_MARK, GObject)

/** ff_slip_mark_new: @ballot: of which the dots are not taken over. */
FfSlipMark *ff_slip_mark_new (const FfBallot *ballot);

/** ff_slip_mark_get_ballot: Returns: the id of the ballot within its round. */
gint64 ff_slip_mark_get_ballot (FfSlipMark *self);
/** ff_slip_mark_get_slip: Returns: the number printed on it, or 0. */
int ff_slip_mark_get_slip (FfSlipMark *self);
/** ff_slip_mark_get_entry: Returns: its place in the order of entry of its pass, from 1. */
int ff_slip_mark_get_entry (FfSlipMark *self);
/** ff_slip_mark_get_pass: Returns: 1, or 2 for the second count. */
int ff_slip_mark_get_pass (FfSlipMark *self);
/** ff_slip_mark_get_voided: Returns: whether it was taken out of the count. */
gboolean ff_slip_mark_get_voided (FfSlipMark *self);

/** ff_slip_mark_equal: Returns: whether both say the same of the same slip. */
gboolean ff_slip_mark_equal (FfSlipMark *self, FfSlipMark *other);

G_END_DECLS
