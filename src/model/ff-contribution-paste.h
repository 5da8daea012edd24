/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "model/ff-paste-line.h"

G_BEGIN_DECLS

/*
 * Many lines are pasted, dropped or imported as contributions. Before anything is added, every
 * line is a value that a person can decide on: bullets and numbering are taken off, but a blank
 * line, a line that repeats an earlier one and a line that the session has already are marked and
 * never silently dropped. Texts are compared by ff_text_key().
 */

/**
 * ff_contribution_paste_read:
 * @text: one contribution a line
 * @model: (nullable): whose contributions of @phase are there already
 *
 * Returns: (transfer full) (element-type FfPasteLine): all lines but blank ones at the end. New
 *   lines are to be added, repeats of a line to be joined with it, lines that are there already to
 *   be left out.
 */
GListModel *ff_contribution_paste_read (const char *text, FfModel *model, FfPhase phase);

/**
 * ff_contribution_paste_mark:
 * @lines: (element-type FfPasteLine): as made from any other source
 *
 * Marks which lines repeat others and which are there already, as ff_contribution_paste_read()
 * does.
 */
void ff_contribution_paste_mark (GListModel *lines, FfModel *model, FfPhase phase);

/** ff_contribution_paste_is_list: Returns: whether @text holds words on more than one line. */
gboolean ff_contribution_paste_is_list (const char *text);

/** ff_contribution_paste_count: Returns: how many of @lines have @mark. */
guint ff_contribution_paste_count (GListModel *lines, FfPasteMark mark);

/** ff_contribution_paste_count_added: Returns: how many contributions @lines will make. */
guint ff_contribution_paste_count_added (GListModel *lines);

/**
 * ff_contribution_paste_refer:
 * @lines: (element-type FfPasteLine)
 * @places: (array): for each line, from 1, its place in the batch that will be added; 0 if it is
 *   left out
 *
 * What each line is to be joined into: above 0 the id of a contribution, below 0 the nth of the
 * batch by -n, 0 for none. Of a text whose first line is left out, the next one that is added
 * stands for the others.
 *
 * Returns: (transfer full) (element-type gint64): one for each line.
 */
GArray *ff_contribution_paste_refer (GListModel *lines, const guint *places);

/**
 * ff_contribution_paste_dup_drafts:
 * @lines: (element-type FfPasteLine)
 * @like: phase, kind, prompt, table, group and all else but the words
 *
 * Returns: (transfer full) (element-type FfContribution): a draft for each line that is added, for
 *   ff_session_add_pasted(); one that is joined refers to the nth draft by -n.
 */
GPtrArray *ff_contribution_paste_dup_drafts (GListModel *lines, FfContribution *like);

G_END_DECLS
