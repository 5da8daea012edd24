/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round-option.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_BALLOT_OPTION (ff_ballot_option_get_type ())
/**
 * FfBallotOption:
 *
 * One option on the ballot: its number as a key cap, its words, the voter's own dots and a button
 * that takes one back. A click anywhere else on it gives a dot. To a screen reader it is a spin
 * button with the number of dots.
 *
 * Signals "give" and "take".
 */
G_DECLARE_FINAL_TYPE (FfBallotOption, ff_ballot_option, FF, BALLOT_OPTION, GtkWidget)

/** ff_ballot_option_new: @most: dots that one voter can give it. */
GtkWidget *ff_ballot_option_new (FfRoundOption *option, int most);

/** ff_ballot_option_get_option: Returns: (transfer none). */
FfRoundOption *ff_ballot_option_get_option (FfBallotOption *self);

/** ff_ballot_option_set_dots: shows that the voter gave it @dots. */
void ff_ballot_option_set_dots (FfBallotOption *self, int dots);

/** ff_ballot_option_set_unit: @unit: height of its type, in pixels. */
void ff_ballot_option_set_unit (FfBallotOption *self, int unit);

/** ff_ballot_label_set_size: sets the type of @label @pixels high; @bold: and heavy. */
void ff_ballot_label_set_size (GtkLabel *label, int pixels, gboolean bold);

G_END_DECLS
