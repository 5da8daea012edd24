/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-agenda-item.h"
#include "model/ff-breakout-table.h"
#include "model/ff-commitment.h"
#include "model/ff-contribution.h"
#include "model/ff-evidence.h"
#include "model/ff-hand-tally.h"
#include "model/ff-headcount.h"
#include "model/ff-kept-apart.h"
#include "model/ff-meeting.h"
#include "model/ff-prompt.h"
#include "model/ff-proposition.h"
#include "model/ff-round-option.h"
#include "model/ff-round-presence.h"
#include "model/ff-round.h"
#include "model/ff-selection.h"
#include "model/ff-session-details.h"
#include "model/ff-stage-change.h"
#include "model/ff-stakeholder-group.h"
#include "model/ff-theme.h"
#include "model/ff-wording.h"

const GType *
ff_record_types (guint *n_types)
{
  static GType types[20];
  static gsize made = 0;

  if (g_once_init_enter (&made))
    {
      guint n = 0;

      types[n++] = FF_TYPE_SESSION_DETAILS;
      types[n++] = FF_TYPE_MEETING;
      types[n++] = FF_TYPE_AGENDA_ITEM;
      types[n++] = FF_TYPE_PROMPT;
      types[n++] = FF_TYPE_STAKEHOLDER_GROUP;
      types[n++] = FF_TYPE_HEADCOUNT;
      types[n++] = FF_TYPE_BREAKOUT_TABLE;
      types[n++] = FF_TYPE_THEME;
      types[n++] = FF_TYPE_PROPOSITION;
      types[n++] = FF_TYPE_WORDING;
      types[n++] = FF_TYPE_ROUND;
      types[n++] = FF_TYPE_ROUND_OPTION;
      types[n++] = FF_TYPE_ROUND_PRESENCE;
      types[n++] = FF_TYPE_HAND_TALLY;
      types[n++] = FF_TYPE_SELECTION;
      types[n++] = FF_TYPE_CONTRIBUTION;
      types[n++] = FF_TYPE_KEPT_APART;
      types[n++] = FF_TYPE_EVIDENCE;
      types[n++] = FF_TYPE_COMMITMENT;
      types[n++] = FF_TYPE_STAGE_CHANGE;
      g_assert (n == G_N_ELEMENTS (types));
      for (guint i = 0; i < n; i++)
        ff_record_class_of (types[i]);
      g_once_init_leave (&made, 1);
    }
  if (n_types != NULL)
    *n_types = G_N_ELEMENTS (types);
  return types;
}

GType
ff_record_type_for_table (const char *table)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    if (g_str_equal (ff_record_class_of (types[i])->table, table))
      return types[i];
  return G_TYPE_INVALID;
}
