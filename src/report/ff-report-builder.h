/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "model/ff-report-plan.h"
#include "report/ff-document.h"

G_BEGIN_DECLS

/*
 * Private to ff_report_build(): one file per part of the report, each adding its blocks to the
 * document in the order in which ff-report-build.c calls it. A part may add a heading before it
 * knows whether anything comes under it; pruning takes it out again.
 */

/** FfReportBuilder: what the parts share while a report is built. */
typedef struct
{
  FfModel *model; /* borrowed */
  const FfReportPlan *plan;
  FfDocument *document; /* borrowed */
  GHashTable *joined;   /* ids (gint64 *) of contributions that others were joined into */
  guint n_headings;
} FfReportBuilder;

/* The parts. */

void ff_build_title (FfReportBuilder *self);
void ff_build_introduction (FfReportBuilder *self);
void ff_build_contents (FfReportBuilder *self);
void ff_build_meetings (FfReportBuilder *self);
/** ff_build_discover: what was said by theme, then under no theme. */
void ff_build_discover (FfReportBuilder *self);
void ff_build_dream (FfReportBuilder *self);
void ff_build_votes (FfReportBuilder *self);
/** ff_build_choice: how the propositions for Design were chosen. */
void ff_build_choice (FfReportBuilder *self);
/** ff_build_design: Design and Destiny, proposition by proposition. */
void ff_build_design (FfReportBuilder *self);
void ff_build_notes (FfReportBuilder *self);
void ff_build_people (FfReportBuilder *self);
void ff_build_unanswered (FfReportBuilder *self);
void ff_build_about (FfReportBuilder *self);

/* What more than one part needs. */

/** ff_build_add: adds an empty block of @kind. Returns: (transfer none): it, to be filled. */
FfBlock *ff_build_add (FfReportBuilder *self, FfBlockKind kind);

/** ff_build_add_heading: Returns: (transfer none): the heading, plain words as yet. */
FfBlock *ff_build_add_heading (FfReportBuilder *self, int level, FfPhase phase, const char *text);

/** ff_build_add_text: adds @text as a block of @kind, e.g. a note. */
void ff_build_add_text (FfReportBuilder *self, FfBlockKind kind, const char *text);

/** ff_build_add_paragraphs: adds @text, whose paragraphs are divided by empty lines. */
void ff_build_add_paragraphs (FfReportBuilder *self, const char *text);

/**
 * ff_build_add_said:
 * @contributions: (element-type FfContribution)
 *
 * Lists what was said: first, as quotations, what the facilitator starred, then the others.
 */
void ff_build_add_said (FfReportBuilder *self, FfPhase phase, GPtrArray *contributions);

/**
 * ff_build_add_sorted:
 * @level: of the headings of themes
 *
 * What was said in @phase, not as a reflection and not on a selected proposition: by theme, then
 * under no theme; where there are no themes, by question.
 */
void ff_build_add_sorted (FfReportBuilder *self, FfPhase phase, int level);

/** ff_build_is_listed: Returns: whether @contribution stands for itself and says something. */
gboolean ff_build_is_listed (FfReportBuilder *self, FfContribution *contribution);

/** ff_build_dup_wording: Returns: (transfer full): the words that Design works with, the changed
 *   ones in italics. */
FfInline *ff_build_dup_wording (FfReportBuilder *self, FfSelection *selection);

/** ff_build_take_line: adds @line (transfer full) to @text, quietly and on a line of its own. */
void ff_build_take_line (FfInline *text, char *line);

/** ff_build_is_full: Returns: whether the report says where everything came from. */
gboolean ff_build_is_full (FfReportBuilder *self);

/** ff_build_has_names: Returns: whether the report may name people. */
gboolean ff_build_has_names (FfReportBuilder *self);

/** ff_build_dup_owners: Returns: (transfer full): who sees to @commitment, unless names are left
 *   out. */
FfInline *ff_build_dup_owners (FfReportBuilder *self, FfCommitment *commitment);

/** ff_build_dup_when_and_where: Returns: (transfer full): "11 May 2012, Town hall"; the place only
 *   where it is not the session's. */
char *ff_build_dup_when_and_where (FfReportBuilder *self, FfMeeting *meeting);

/** ff_build_dup_turnout: Returns: (transfer full): how many of those present voted. */
char *ff_build_dup_turnout (FfRound *round, FfTally *tally);

/**
 * ff_build_add_tally:
 * @most: rows to show at most
 *
 * Adds the result as a table whose rows carry the bars of a chart.
 */
void ff_build_add_tally (FfReportBuilder *self, FfTally *tally, guint most);

/** ff_build_is_reworded: Returns: whether the group gave its proposition other words. */
gboolean ff_build_is_reworded (FfReportBuilder *self, FfSelection *selection);

/** ff_build_dup_title: Returns: (transfer full): the short form of a proposition. */
char *ff_build_dup_title (FfProposition *proposition);

/** ff_build_add_commitments: @commitments: (element-type FfCommitment): as a table by kind. */
void ff_build_add_commitments (FfReportBuilder *self, GPtrArray *commitments);

G_END_DECLS
