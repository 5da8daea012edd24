/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_BALLOT_RINGS (ff_ballot_rings_get_type ())
/**
 * FfBallotRings:
 *
 * Dots on a ballot: so many of so many filled, in rows of five. It says nothing to a screen
 * reader, as a label or the option beside it gives the number in words.
 */
G_DECLARE_FINAL_TYPE (FfBallotRings, ff_ballot_rings, FF, BALLOT_RINGS, GtkWidget)

GtkWidget *ff_ballot_rings_new (void);

/** ff_ballot_rings_set: shows @filled of @count; beyond 20 nothing, as nobody counts so many. */
void ff_ballot_rings_set (FfBallotRings *self, int filled, int count);

/** ff_ballot_rings_set_diameter: @diameter: of one dot, in pixels. */
void ff_ballot_rings_set_diameter (FfBallotRings *self, int diameter);

G_END_DECLS
