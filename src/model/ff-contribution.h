/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_CONTRIBUTION (ff_contribution_get_type ())
/** FfContribution: one thing somebody said; never who. */
G_DECLARE_FINAL_TYPE (FfContribution, ff_contribution, FF, CONTRIBUTION, FfRecord)

/** FfContributionField: the fields, in the order of the columns. */
typedef enum
{
  FF_CONTRIBUTION_PHASE,             /* in which it was said */
  FF_CONTRIBUTION_POSITION,          /* order within the phase, from 0 */
  FF_CONTRIBUTION_KIND,              /* story, strength, wish, reflection or note */
  FF_CONTRIBUTION_TEXT,              /* what was said */
  FF_CONTRIBUTION_MEETING,           /* at which it was said, or 0 */
  FF_CONTRIBUTION_PROMPT,            /* that it answers, or 0 */
  FF_CONTRIBUTION_THEME,             /* that it is sorted under, or 0 */
  FF_CONTRIBUTION_BREAKOUT_TABLE,    /* that it came from, or 0 */
  FF_CONTRIBUTION_STAKEHOLDER_GROUP, /* that it came from, or 0 */
  FF_CONTRIBUTION_SELECTION,         /* whose design note it is, or 0 */
  FF_CONTRIBUTION_STARRED,           /* whether it is quoted in the report */
  FF_CONTRIBUTION_JOINED_INTO, /* the contribution that says the same and counts for it, or 0 */
} FfContributionField;

FF_NUMBER_FIELD (FfContribution, ff_contribution, phase, FfPhase, FF_CONTRIBUTION_PHASE)
FF_NUMBER_FIELD (FfContribution, ff_contribution, position, int, FF_CONTRIBUTION_POSITION)
FF_NUMBER_FIELD (FfContribution, ff_contribution, kind, FfContributionKind, FF_CONTRIBUTION_KIND)
FF_TEXT_FIELD (FfContribution, ff_contribution, text, FF_CONTRIBUTION_TEXT)
FF_NUMBER_FIELD (FfContribution, ff_contribution, meeting, gint64, FF_CONTRIBUTION_MEETING)
FF_NUMBER_FIELD (FfContribution, ff_contribution, prompt, gint64, FF_CONTRIBUTION_PROMPT)
FF_NUMBER_FIELD (FfContribution, ff_contribution, theme, gint64, FF_CONTRIBUTION_THEME)
FF_NUMBER_FIELD (
    FfContribution, ff_contribution, breakout_table, gint64, FF_CONTRIBUTION_BREAKOUT_TABLE)
FF_NUMBER_FIELD (
    FfContribution, ff_contribution, stakeholder_group, gint64, FF_CONTRIBUTION_STAKEHOLDER_GROUP)
FF_NUMBER_FIELD (FfContribution, ff_contribution, selection, gint64, FF_CONTRIBUTION_SELECTION)
FF_NUMBER_FIELD (FfContribution, ff_contribution, starred, gboolean, FF_CONTRIBUTION_STARRED)
FF_NUMBER_FIELD (FfContribution, ff_contribution, joined_into, gint64, FF_CONTRIBUTION_JOINED_INTO)

G_END_DECLS
