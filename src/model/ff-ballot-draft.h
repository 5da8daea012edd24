/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-ballot.h"
#include "model/ff-round-option.h"
#include "model/ff-round.h"

G_BEGIN_DECLS

/**
 * FfBallotAnswer: what a ballot says to one step of its voter.
 * @FF_BALLOT_DONE: the step was taken
 * @FF_BALLOT_NO_OPTION: no option of the round has that number
 * @FF_BALLOT_SPENT: all dots are given already
 * @FF_BALLOT_CAPPED: the option has as many dots as one voter may give it
 * @FF_BALLOT_NOTHING: there is nothing to take back
 */
typedef enum
{
  FF_BALLOT_DONE,
  FF_BALLOT_NO_OPTION,
  FF_BALLOT_SPENT,
  FF_BALLOT_CAPPED,
  FF_BALLOT_NOTHING,
} FfBallotAnswer;

#define FF_TYPE_BALLOT_DRAFT (ff_ballot_draft_get_type ())
/**
 * FfBallotDraft:
 *
 * A ballot while it is being filled in: the rules of its round, the dots given so far, and the
 * number being typed. It knows no widget; the shared screen and the paper slips both fill one.
 * Budget and cap hold after every step, so a finished draft can always be cast.
 *
 * Signal "changed": dots, the typed number or the group are other than before.
 * Signal "arranged": the options stand in another order, for the next voter.
 */
G_DECLARE_FINAL_TYPE (FfBallotDraft, ff_ballot_draft, FF, BALLOT_DRAFT, GObject)

/**
 * ff_ballot_draft_new:
 * @options: (element-type FfRoundOption): what can be voted for
 *
 * Returns: (transfer full): an empty ballot with the budget and cap of @round, its options in the
 *   order that @round says.
 */
FfBallotDraft *ff_ballot_draft_new (FfRound *round, GPtrArray *options);

/** ff_ballot_draft_get_budget: Returns: the dots of one voter. */
int ff_ballot_draft_get_budget (FfBallotDraft *self);
/** ff_ballot_draft_get_given: Returns: the dots given so far. */
int ff_ballot_draft_get_given (FfBallotDraft *self);
/** ff_ballot_draft_get_left: Returns: the dots that can still be given. */
int ff_ballot_draft_get_left (FfBallotDraft *self);

guint ff_ballot_draft_get_n_options (FfBallotDraft *self);
/** ff_ballot_draft_get_option: Returns: (transfer none): the option at @index. */
FfRoundOption *ff_ballot_draft_get_option (FfBallotDraft *self, guint index);
/** ff_ballot_draft_find: Returns: (transfer none) (nullable): the option with @number. */
FfRoundOption *ff_ballot_draft_find (FfBallotDraft *self, int number);
/** ff_ballot_draft_get_dots: Returns: the dots given to @option. */
int ff_ballot_draft_get_dots (FfBallotDraft *self, FfRoundOption *option);

/** ff_ballot_draft_give: gives @option one dot more. */
FfBallotAnswer ff_ballot_draft_give (FfBallotDraft *self, FfRoundOption *option);
/** ff_ballot_draft_take: takes one dot from @option. */
FfBallotAnswer ff_ballot_draft_take (FfBallotDraft *self, FfRoundOption *option);

/** ff_ballot_draft_get_typed: Returns: (transfer none): the digits typed so far, "" for none. */
const char *ff_ballot_draft_get_typed (FfBallotDraft *self);
/** ff_ballot_draft_type: types @digit, 0 to 9; more digits than any number has are ignored. */
void ff_ballot_draft_type (FfBallotDraft *self, int digit);

/**
 * ff_ballot_draft_enter:
 * @option: (out) (optional) (transfer none): the option that was meant, if it exists
 *
 * Gives one dot to the option whose number was typed, and forgets what was typed.
 */
FfBallotAnswer ff_ballot_draft_enter (FfBallotDraft *self, FfRoundOption **option);

/** ff_ballot_draft_back: erases the last digit typed, or takes back the dot given last. */
FfBallotAnswer ff_ballot_draft_back (FfBallotDraft *self);

/** ff_ballot_draft_set_group: @group: id of the stakeholder group that the voter chose, or 0. */
void ff_ballot_draft_set_group (FfBallotDraft *self, gint64 group);
gint64 ff_ballot_draft_get_group (FfBallotDraft *self);

/** ff_ballot_draft_clear: takes everything back, and forgets the group. */
void ff_ballot_draft_clear (FfBallotDraft *self);

/** ff_ballot_draft_shuffle: puts the options into another order, if its round draws one for each
 * ballot. */
void ff_ballot_draft_shuffle (FfBallotDraft *self);

/** ff_ballot_draft_dup_sentence: Returns: (transfer full) (nullable): @answer, to the voter. */
char *ff_ballot_draft_dup_sentence (FfBallotDraft *self, FfBallotAnswer answer);

/** ff_ballot_draft_dup_ballot: Returns: (transfer full): the ballot as it can be cast. */
FfBallot *ff_ballot_draft_dup_ballot (FfBallotDraft *self);

G_END_DECLS
