/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_BALLOT_WINDOW (ff_ballot_window_get_type ())
/**
 * FfBallotWindow:
 *
 * The shared screen while people take turns to vote: a welcome, the ballot, a thank-you that
 * clears by itself, and the welcome for the next. It can be used with the number keys alone, with
 * the pointer alone, or with Tab and Space. Leaving it asks first.
 */
G_DECLARE_FINAL_TYPE (FfBallotWindow, ff_ballot_window, FF, BALLOT_WINDOW, AdwWindow)

/** ff_ballot_window_new: @round: open, with ballots by turns. */
FfBallotWindow *ff_ballot_window_new (FfSession *session, FfRound *round);

G_END_DECLS
