/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-tally.h"

G_BEGIN_DECLS

#define FF_TYPE_REVEAL (ff_reveal_get_type ())
/**
 * FfReveal:
 *
 * How much of a result the room has seen so far: at first the turnout alone; then row after row
 * from the bottom, or the first few at once, or everything. What shares a rank appears together.
 *
 * It belongs to the moment and is kept in no file: a result that was once revealed is one.
 *
 * Signal "changed": the room may see other rows than before.
 */
G_DECLARE_FINAL_TYPE (FfReveal, ff_reveal, FF, REVEAL, GObject)

FfReveal *ff_reveal_new (void);

/**
 * ff_reveal_get_range:
 * @first: (out): index of the first row of @tally that may be seen
 * @end: (out): index after the last one; the same as @first while only the turnout is
 */
void ff_reveal_get_range (FfReveal *self, FfTally *tally, guint *first, guint *end);

/** ff_reveal_is_complete: Returns: whether every row may be seen. */
gboolean ff_reveal_is_complete (FfReveal *self, FfTally *tally);

/**
 * ff_reveal_next:
 *
 * Shows one row more from the bottom, with those that share its rank; where the first few were
 * shown, everything.
 *
 * Returns: %FALSE if everything was shown already.
 */
gboolean ff_reveal_next (FfReveal *self, FfTally *tally);

/** ff_reveal_show_top: shows the first @n rows, and those tied with the last of them; no others. */
void ff_reveal_show_top (FfReveal *self, FfTally *tally, guint n);

/** ff_reveal_show_all: ends it. */
void ff_reveal_show_all (FfReveal *self);

G_END_DECLS
