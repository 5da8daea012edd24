/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** FfPhase: the four Ds, and none for what belongs to the session as a whole. */
typedef enum
{
  FF_PHASE_NONE,
  FF_PHASE_DISCOVER,
  FF_PHASE_DREAM,
  FF_PHASE_DESIGN,
  FF_PHASE_DESTINY,
} FfPhase;
#define FF_TYPE_PHASE (ff_phase_get_type ())
GType ff_phase_get_type (void);
/** ff_phase_get_name: Returns: the translated usual name; a session may give its own. */
const char *ff_phase_get_name (FfPhase phase);

/** FfContributionKind: what sort of thing was said. */
typedef enum
{
  FF_KIND_NOTE,
  FF_KIND_STORY,
  FF_KIND_STRENGTH,
  FF_KIND_WISH,
  FF_KIND_REFLECTION,
} FfContributionKind;
#define FF_TYPE_CONTRIBUTION_KIND (ff_contribution_kind_get_type ())
GType ff_contribution_kind_get_type (void);
/** ff_contribution_kind_get_name: Returns: the translated name. */
const char *ff_contribution_kind_get_name (FfContributionKind kind);

/** FfRoundState: a round's life; it only ever moves on. */
typedef enum
{
  FF_STATE_DRAFT,
  FF_STATE_OPEN,
  FF_STATE_CLOSED,
  FF_STATE_REVEALED,
} FfRoundState;
#define FF_TYPE_ROUND_STATE (ff_round_state_get_type ())
GType ff_round_state_get_type (void);
const char *ff_round_state_get_name (FfRoundState state);

/**
 * FfRoundMethod:
 * @FF_METHOD_TURNS: people come to the shared screen one after another
 * @FF_METHOD_SLIPS: an operator enters paper ballots
 * @FF_METHOD_HANDS: hands (or stickers) are counted per option; there are no ballots
 * @FF_METHOD_OPEN: people call out, the operator gives the dots in sight of all
 */
typedef enum
{
  FF_METHOD_TURNS,
  FF_METHOD_SLIPS,
  FF_METHOD_HANDS,
  FF_METHOD_OPEN,
} FfRoundMethod;
#define FF_TYPE_ROUND_METHOD (ff_round_method_get_type ())
GType ff_round_method_get_type (void);
const char *ff_round_method_get_name (FfRoundMethod method);

/**
 * FfOptionOrder: in which order a voter meets the options.
 * @FF_ORDER_FIXED: as the facilitator put them when the round opened
 * @FF_ORDER_NUMBER: by the number of the proposition
 * @FF_ORDER_RANDOM: drawn for each ballot, so that no place on the list is favoured
 */
typedef enum
{
  FF_ORDER_FIXED,
  FF_ORDER_NUMBER,
  FF_ORDER_RANDOM,
} FfOptionOrder;
#define FF_TYPE_OPTION_ORDER (ff_option_order_get_type ())
GType ff_option_order_get_type (void);
/** ff_option_order_get_name: Returns: the translated name. */
const char *ff_option_order_get_name (FfOptionOrder order);

/**
 * FfReveal: from where a room sees a result.
 * @FF_REVEAL_ALL: all of it at once
 * @FF_REVEAL_BOTTOM: row after row from the last one up; at first the turnout alone
 * @FF_REVEAL_TOP: the first few alone
 */
typedef enum
{
  FF_REVEAL_ALL,
  FF_REVEAL_BOTTOM,
  FF_REVEAL_TOP,
} FfReveal;
#define FF_TYPE_REVEAL (ff_reveal_get_type ())
GType ff_reveal_get_type (void);

/** FfCommitmentKind: what the room resolved, in the words of the usual sheets. */
typedef enum
{
  FF_COMMITMENT_WE_WILL,
  FF_COMMITMENT_OTHERS,
  FF_COMMITMENT_START,
  FF_COMMITMENT_KEEP,
  FF_COMMITMENT_STOP,
} FfCommitmentKind;
#define FF_TYPE_COMMITMENT_KIND (ff_commitment_kind_get_type ())
GType ff_commitment_kind_get_type (void);
const char *ff_commitment_kind_get_name (FfCommitmentKind kind);

/**
 * FfReportDepth:
 * @FF_DEPTH_SUMMARY: one page: the result, and who does what
 * @FF_DEPTH_STANDARD: everything that was said and resolved
 * @FF_DEPTH_FULL: that, and where it came from: each saying of what was said several times, the
 *   grounds and earlier wordings of propositions, the way of each commitment
 */
typedef enum
{
  FF_DEPTH_SUMMARY,
  FF_DEPTH_STANDARD,
  FF_DEPTH_FULL,
} FfReportDepth;
#define FF_TYPE_REPORT_DEPTH (ff_report_depth_get_type ())
GType ff_report_depth_get_type (void);
/** ff_report_depth_get_name: Returns: the translated name. */
const char *ff_report_depth_get_name (FfReportDepth depth);

/** ff_stage_get_name: Returns: the translated name of stage 1 (stuck) to 5 (sustaining). */
const char *ff_stage_get_name (int stage);

G_END_DECLS
