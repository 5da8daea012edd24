/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-page.h"

G_BEGIN_DECLS

#define FF_TYPE_VOTE_PAGE (ff_vote_page_get_type ())
/**
 * FfVotePage:
 *
 * One round of voting at a time, from its preparation to its result; earlier rounds can be looked
 * at again.
 *
 *   empty --> form --open--> count --close, reveal--> result --prepare another--> form
 */
G_DECLARE_FINAL_TYPE (FfVotePage, ff_vote_page, FF, VOTE_PAGE, FfPage)

/** ff_vote_page_get_round: Returns: (transfer none) (nullable): the round shown. */
FfRound *ff_vote_page_get_round (FfVotePage *self);

G_END_DECLS
