/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-contribution.h"

#include "model/ff-breakout-table.h"
#include "model/ff-meeting.h"
#include "model/ff-prompt.h"
#include "model/ff-selection.h"
#include "model/ff-stakeholder-group.h"
#include "model/ff-theme.h"

#include <glib/gi18n.h>

struct _FfContribution
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "phase", FF_FIELD_CHOICE, .type = ff_phase_get_type },
  { "position", FF_FIELD_INTEGER },
  { "kind", FF_FIELD_CHOICE, .type = ff_contribution_kind_get_type },
  { "text", FF_FIELD_TEXT },
  { "meeting", FF_FIELD_REFERENCE, .type = ff_meeting_get_type },
  { "prompt", FF_FIELD_REFERENCE, .type = ff_prompt_get_type },
  { "theme", FF_FIELD_REFERENCE, .type = ff_theme_get_type },
  { "breakout-table", FF_FIELD_REFERENCE, .type = ff_breakout_table_get_type },
  { "stakeholder-group", FF_FIELD_REFERENCE, .type = ff_stakeholder_group_get_type },
  { "selection", FF_FIELD_REFERENCE, .type = ff_selection_get_type },
  { "starred", FF_FIELD_BOOLEAN },
  { "joined-into", FF_FIELD_REFERENCE, .type = ff_contribution_get_type },
};

FF_DEFINE_RECORD (FfContribution,
                  ff_contribution,
                  "contribution",
                  N_ ("Add contribution"),
                  N_ ("Edit contribution"),
                  N_ ("Remove contribution"))
