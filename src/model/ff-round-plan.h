/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-proposition.h"
#include "model/ff-round.h"

G_BEGIN_DECLS

#define FF_TYPE_ROUND_PLAN (ff_round_plan_get_type ())
/**
 * FfRoundPlan:
 *
 * A vote while it is being prepared: the original as it was proposed, which nothing changes, a
 * draft that the form changes, and which propositions are to be put to the vote. Whether it may
 * be opened is a pure question, answered by ff_round_plan_dup_finding().
 *
 * Signal "changed": the draft or the choice of propositions is other than before.
 */
G_DECLARE_FINAL_TYPE (FfRoundPlan, ff_round_plan, FF, ROUND_PLAN, GObject)

/** ff_round_plan_new: @original: (transfer none): a draft of a round, copied twice. */
FfRoundPlan *ff_round_plan_new (FfRound *original);

/**
 * ff_round_plan_new_again:
 * @voided: a round that was ended without a result
 * @options: (element-type FfRoundOption): of @voided
 *
 * Returns: (transfer full): the same rules over the same propositions, to be changed and opened in
 *   its place.
 */
FfRoundPlan *ff_round_plan_new_again (FfRound *voided, GPtrArray *options);

/**
 * ff_round_plan_new_run_off:
 * @first: a revealed round, whose result is kept as it is
 * @propositions: (element-type gint64): ids, from ff_tally_pick_top() or ff_tally_pick_tied()
 *
 * Returns: (transfer full): a vote between @propositions, with the method and secrecy of @first and
 *   a budget of its own.
 */
FfRoundPlan *ff_round_plan_new_run_off (FfRound *first, GArray *propositions);

/** ff_round_plan_get_draft: Returns: (transfer none): what the form has made of the original. */
FfRound *ff_round_plan_get_draft (FfRoundPlan *self);

/** ff_round_plan_is_changed: Returns: whether the draft or the choice differs from the original. */
gboolean ff_round_plan_is_changed (FfRoundPlan *self);
/** ff_round_plan_revert: makes the draft like the original, with the same propositions ticked. */
void ff_round_plan_revert (FfRoundPlan *self);

/**
 * ff_round_plan_set:
 * @field: a number, choice or boolean field of FfRound
 *
 * Sets a field of the draft. An open count is given in sight of all and therefore never secret.
 */
void ff_round_plan_set (FfRoundPlan *self, FfRoundField field, gint64 value);

/** ff_round_plan_set_title: @title: what to call the vote, or "" for its number. */
void ff_round_plan_set_title (FfRoundPlan *self, const char *title);

/**
 * ff_round_plan_offer:
 * @propositions: (element-type FfProposition): those in force, in order
 *
 * Says what can be put to the vote; what was ticked or unticked before stays so. Of all else, a
 * plan over certain propositions ticks these, any other plan everything.
 */
void ff_round_plan_offer (FfRoundPlan *self, GPtrArray *propositions);

void ff_round_plan_set_chosen (FfRoundPlan *self, gint64 proposition, gboolean chosen);
gboolean ff_round_plan_is_chosen (FfRoundPlan *self, gint64 proposition);
guint ff_round_plan_get_n_chosen (FfRoundPlan *self);
/** ff_round_plan_dup_chosen: Returns: (transfer full) (element-type FfProposition): in order. */
GPtrArray *ff_round_plan_dup_chosen (FfRoundPlan *self);
/** ff_round_plan_dup_offered: Returns: (transfer full) (element-type FfProposition): in order. */
GPtrArray *ff_round_plan_dup_offered (FfRoundPlan *self);

/**
 * ff_round_plan_move:
 * @sibling: id of the proposition to stand before, or 0 for the last place
 *
 * Moves a proposition, and makes the order fixed: voters then meet the options as they stand here.
 */
void ff_round_plan_move (FfRoundPlan *self, gint64 proposition, gint64 sibling);

/**
 * ff_round_plan_set_people:
 * @group: id of a stakeholder group
 *
 * Says how many of @group are present. As soon as one group has people, those present are the sum
 * of the groups.
 */
void ff_round_plan_set_people (FfRoundPlan *self, gint64 group, int people);
int ff_round_plan_get_people (FfRoundPlan *self, gint64 group);
/** ff_round_plan_dup_presences: Returns: (transfer full) (element-type FfRoundPresence): a draft
 * per group with people, by id, for ff_session_open_round_with(). */
GPtrArray *ff_round_plan_dup_presences (FfRoundPlan *self);

/**
 * ff_round_plan_get_third:
 *
 * The rule most used for dot votes: a third as many dots as options, 20 at most.
 *
 * Returns: the dots per voter that it gives for the propositions ticked, at least 1; more rules
 *   are in model/ff-dots-advice.h.
 */
int ff_round_plan_get_third (FfRoundPlan *self);
/** ff_round_plan_dup_hint: Returns: (transfer full): what that rule and London would give. */
char *ff_round_plan_dup_hint (FfRoundPlan *self);

/** ff_round_plan_dup_finding: Returns: (transfer full) (nullable): why it cannot be opened yet. */
char *ff_round_plan_dup_finding (FfRoundPlan *self);
/** ff_round_plan_dup_summary: Returns: (transfer full): what will be opened, in sentences. */
char *ff_round_plan_dup_summary (FfRoundPlan *self);

G_END_DECLS
