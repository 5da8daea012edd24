/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

/*
 * Verbs of Discover and Dream: making sense of what was said, and grounding what is proposed. Each
 * is one step of undo under a name of its own ("Join 3 contributions"). Arrays are read before the
 * call returns; the caller keeps them. Sorting a whole theme back is ff_session_remove() of the
 * theme, reordering themes is ff_session_move(), editing in place and starring are
 * ff_session_edit().
 */

/* -- capture -------------------------------------------------------------------------------- */

/**
 * ff_session_add_pasted:
 * @lines: (element-type FfPasteLine): decided on, see ff-contribution-paste.h
 * @like: a draft with phase, kind, prompt, table, group and meeting of what is added
 */
void ff_session_add_pasted (FfSession *self, GListModel *lines, FfContribution *like);

/**
 * ff_session_split_contribution:
 * @parts: (array zero-terminated=1): at least two texts
 *
 * The first part stays with @contribution, the others follow it and share all else with it, also
 * what it grounds.
 */
void ff_session_split_contribution (FfSession *self,
                                    FfContribution *contribution,
                                    const char *const *parts);

/* -- said again ----------------------------------------------------------------------------- */

/**
 * ff_session_join_contributions:
 * @contributions: (element-type FfContribution): at least two of one phase
 * @head: (nullable): which of them stands for the others; %NULL chooses by
 *   ff_said_again_choose_head()
 *
 * Every original is kept and counts: the head was said as many times as there are. Those that
 * had been joined into any of them come along. What had been kept apart is no longer.
 */
void
ff_session_join_contributions (FfSession *self, GPtrArray *contributions, FfContribution *head);

/**
 * ff_session_take_contributions_apart:
 * @contributions: (element-type FfContribution): a head gives all back; one that is joined leaves
 *   its head
 */
void ff_session_take_contributions_apart (FfSession *self, GPtrArray *contributions);

/**
 * ff_session_keep_contributions_apart:
 * @contributions: (element-type FfContribution): at least two; no two of them are the same, so
 *   joining them is not suggested again (see ff-similar.h)
 *
 * Those that were joined into one another are taken apart.
 */
void ff_session_keep_contributions_apart (FfSession *self, GPtrArray *contributions);

/* -- themes --------------------------------------------------------------------------------- */

/**
 * ff_session_sort_contributions:
 * @contributions: (element-type FfContribution)
 * @theme: (nullable): %NULL returns them to the unsorted
 */
void ff_session_sort_contributions (FfSession *self, GPtrArray *contributions, FfTheme *theme);

/**
 * ff_session_sort_into_new_theme:
 * @contributions: (element-type FfContribution): of one phase, at least one
 * @title: of the theme
 *
 * Makes the theme, in the first colour that none of the phase has, and sorts into it, in one step.
 */
void ff_session_sort_into_new_theme (FfSession *self, GPtrArray *contributions, const char *title);

/**
 * ff_session_merge_themes:
 * @themes: (element-type FfTheme): at least two
 * @into: the one of them that stays, with what was sorted under the others and what they ground
 */
void ff_session_merge_themes (FfSession *self, GPtrArray *themes, FfTheme *into);

/* -- between phases ------------------------------------------------------------------------- */

/**
 * ff_session_move_contributions:
 * @contributions: (element-type FfContribution): with those that are joined with them
 *
 * Moves them to the end of @phase. Prompts and themes belong to a phase, so they are left behind.
 */
void ff_session_move_contributions (FfSession *self, GPtrArray *contributions, FfPhase phase);

/** ff_session_copy_contributions: as ff_session_move_contributions(); the originals stay. */
void ff_session_copy_contributions (FfSession *self, GPtrArray *contributions, FfPhase phase);

/* -- propositions --------------------------------------------------------------------------- */

/**
 * ff_session_propose_from:
 * @evidence: (element-type FfRecord): contributions and themes that ground it, at least one
 * @text: (nullable): %NULL takes the words of the first of them
 *
 * Adds a proposition with the next free number, a proposed short title and its evidence.
 */
void ff_session_propose_from (FfSession *self, GPtrArray *evidence, const char *text);

/**
 * ff_session_join_propositions:
 * @propositions: (element-type FfProposition): at least two
 * @into: the one of them that speaks for all
 *
 * All keep their numbers, words and evidence; the others are no longer put to the room. Rounds
 * that are open or past are not touched: their options were frozen.
 */
void ff_session_join_propositions (FfSession *self, GPtrArray *propositions, FfProposition *into);

/** ff_session_take_propositions_apart: as ff_session_take_contributions_apart(). */
void ff_session_take_propositions_apart (FfSession *self, GPtrArray *propositions);

/**
 * ff_session_add_evidence:
 * @evidence: (element-type FfRecord): contributions and themes; what grounds it already is passed
 *   over
 */
void ff_session_add_evidence (FfSession *self, FfProposition *proposition, GPtrArray *evidence);

/** ff_session_remove_evidence: takes @evidence (contributions and themes) from @proposition. */
void ff_session_remove_evidence (FfSession *self, FfProposition *proposition, GPtrArray *evidence);

G_END_DECLS
