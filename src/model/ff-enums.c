/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-enums.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (FfPhase,
                    ff_phase,
                    G_DEFINE_ENUM_VALUE (FF_PHASE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (FF_PHASE_DISCOVER, "discover"),
                    G_DEFINE_ENUM_VALUE (FF_PHASE_DREAM, "dream"),
                    G_DEFINE_ENUM_VALUE (FF_PHASE_DESIGN, "design"),
                    G_DEFINE_ENUM_VALUE (FF_PHASE_DESTINY, "destiny"))

G_DEFINE_ENUM_TYPE (FfContributionKind,
                    ff_contribution_kind,
                    G_DEFINE_ENUM_VALUE (FF_KIND_NOTE, "note"),
                    G_DEFINE_ENUM_VALUE (FF_KIND_STORY, "story"),
                    G_DEFINE_ENUM_VALUE (FF_KIND_STRENGTH, "strength"),
                    G_DEFINE_ENUM_VALUE (FF_KIND_WISH, "wish"),
                    G_DEFINE_ENUM_VALUE (FF_KIND_REFLECTION, "reflection"))

G_DEFINE_ENUM_TYPE (FfRoundState,
                    ff_round_state,
                    G_DEFINE_ENUM_VALUE (FF_STATE_DRAFT, "draft"),
                    G_DEFINE_ENUM_VALUE (FF_STATE_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (FF_STATE_CLOSED, "closed"),
                    G_DEFINE_ENUM_VALUE (FF_STATE_REVEALED, "revealed"))

G_DEFINE_ENUM_TYPE (FfRoundMethod,
                    ff_round_method,
                    G_DEFINE_ENUM_VALUE (FF_METHOD_TURNS, "turns"),
                    G_DEFINE_ENUM_VALUE (FF_METHOD_SLIPS, "slips"),
                    G_DEFINE_ENUM_VALUE (FF_METHOD_HANDS, "hands"),
                    G_DEFINE_ENUM_VALUE (FF_METHOD_OPEN, "open"))

G_DEFINE_ENUM_TYPE (FfOptionOrder,
                    ff_option_order,
                    G_DEFINE_ENUM_VALUE (FF_ORDER_FIXED, "fixed"),
                    G_DEFINE_ENUM_VALUE (FF_ORDER_NUMBER, "number"),
                    G_DEFINE_ENUM_VALUE (FF_ORDER_RANDOM, "random"))

G_DEFINE_ENUM_TYPE (FfReveal,
                    ff_reveal,
                    G_DEFINE_ENUM_VALUE (FF_REVEAL_ALL, "all"),
                    G_DEFINE_ENUM_VALUE (FF_REVEAL_BOTTOM, "bottom"),
                    G_DEFINE_ENUM_VALUE (FF_REVEAL_TOP, "top"))

G_DEFINE_ENUM_TYPE (FfCommitmentKind,
                    ff_commitment_kind,
                    G_DEFINE_ENUM_VALUE (FF_COMMITMENT_WE_WILL, "we-will"),
                    G_DEFINE_ENUM_VALUE (FF_COMMITMENT_OTHERS, "others"),
                    G_DEFINE_ENUM_VALUE (FF_COMMITMENT_START, "start"),
                    G_DEFINE_ENUM_VALUE (FF_COMMITMENT_KEEP, "keep"),
                    G_DEFINE_ENUM_VALUE (FF_COMMITMENT_STOP, "stop"))

G_DEFINE_ENUM_TYPE (FfReportDepth,
                    ff_report_depth,
                    G_DEFINE_ENUM_VALUE (FF_DEPTH_SUMMARY, "summary"),
                    G_DEFINE_ENUM_VALUE (FF_DEPTH_STANDARD, "standard"),
                    G_DEFINE_ENUM_VALUE (FF_DEPTH_FULL, "full"))

static const char *
name_at (const char *const *names, guint n_names, int value)
{
  g_return_val_if_fail (value >= 0 && (guint) value < n_names, "");

  return names[value][0] != '\0' ? g_dgettext (GETTEXT_PACKAGE, names[value]) : "";
}

const char *
ff_phase_get_name (FfPhase phase)
{
  static const char *const names[]
      = { "", N_ ("Discover"), N_ ("Dream"), N_ ("Design"), N_ ("Destiny") };

  return name_at (names, G_N_ELEMENTS (names), (int) phase);
}

const char *
ff_contribution_kind_get_name (FfContributionKind kind)
{
  static const char *const names[]
      = { N_ ("Note"), N_ ("Story"), N_ ("Strength"), N_ ("Wish"), N_ ("Reflection") };

  return name_at (names, G_N_ELEMENTS (names), (int) kind);
}

const char *
ff_round_state_get_name (FfRoundState state)
{
  static const char *const names[] = { N_ ("Draft"), N_ ("Open"), N_ ("Closed"), N_ ("Revealed") };

  return name_at (names, G_N_ELEMENTS (names), (int) state);
}

const char *
ff_round_method_get_name (FfRoundMethod method)
{
  static const char *const names[] = {
    N_ ("By turns at the screen"),
    N_ ("On paper slips"),
    N_ ("By raised hands"),
    N_ ("Called out openly"),
  };

  return name_at (names, G_N_ELEMENTS (names), (int) method);
}

const char *
ff_option_order_get_name (FfOptionOrder order)
{
  static const char *const names[] = {
    N_ ("As they were put"),
    N_ ("By number"),
    N_ ("Shuffled for each voter"),
  };

  return name_at (names, G_N_ELEMENTS (names), (int) order);
}

const char *
ff_commitment_kind_get_name (FfCommitmentKind kind)
{
  static const char *const names[]
      = { N_ ("We will"), N_ ("Others need to"), N_ ("Start"), N_ ("Keep"), N_ ("Stop") };

  return name_at (names, G_N_ELEMENTS (names), (int) kind);
}

const char *
ff_report_depth_get_name (FfReportDepth depth)
{
  static const char *const names[] = {
    N_ ("Summary on one page"),
    N_ ("Standard"),
    N_ ("Full, with where everything came from"),
  };

  return name_at (names, G_N_ELEMENTS (names), (int) depth);
}

const char *
ff_stage_get_name (int stage)
{
  static const char *const names[] = {
    N_ ("Stuck"), N_ ("Thinking about it"), N_ ("Decided"), N_ ("Acting"), N_ ("Sustaining"),
  };

  return name_at (names, G_N_ELEMENTS (names), stage - 1);
}
