/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-round-plan.h"
#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_VOTE_FORM (ff_vote_form_get_type ())
/**
 * FfVoteForm:
 *
 * How the next vote is to be held, and on what. It keeps the original and a draft of its own; the
 * session hears of it when the vote is opened, which asks first.
 *
 * Signal "cancelled": the person has thought better of it.
 */
G_DECLARE_FINAL_TYPE (FfVoteForm, ff_vote_form, FF, VOTE_FORM, AdwBin)

/**
 * ff_vote_form_prepare:
 * @plan: (nullable): what is proposed, such as a run-off; %NULL for a vote on everything, with the
 *   rules of the newest round where there is one
 */
void ff_vote_form_prepare (FfVoteForm *self, FfSession *session, FfRoundPlan *plan);

/** ff_vote_form_open: opens the vote as it stands, without asking. */
void ff_vote_form_open (FfVoteForm *self);

G_END_DECLS
