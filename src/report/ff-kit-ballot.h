/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "model/ff-round-plan.h"

G_BEGIN_DECLS

/**
 * FfKitBallot: what is voted on, and the rules, as slips and posters show them. It is not changed
 * once it is made; it has a count of references, and may be read on any thread.
 */
typedef struct
{
  GPtrArray *options; /* of FfRoundOption; drafts where no round was opened yet */
  FfOptionOrder order;
  char *title; /* of the vote, or "" */
  int dots;    /* per voter */
  int cap;     /* most dots for one option; 0 for no limit */
} FfKitBallot;

/** ff_kit_ballot_new_for_round: Returns: (transfer full): an opened round as it stands. */
FfKitBallot *ff_kit_ballot_new_for_round (FfModel *model, FfRound *round);

/** ff_kit_ballot_new_for_plan: Returns: (transfer full): a vote in preparation, as it is planned
 *   now. */
FfKitBallot *ff_kit_ballot_new_for_plan (FfRoundPlan *plan);

/** ff_kit_ballot_new_for_propositions: Returns: (transfer full): all that are in force. */
FfKitBallot *ff_kit_ballot_new_for_propositions (FfModel *model, int dots, int cap);

FfKitBallot *ff_kit_ballot_ref (FfKitBallot *self);
void ff_kit_ballot_unref (FfKitBallot *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfKitBallot, ff_kit_ballot_unref)

G_END_DECLS
