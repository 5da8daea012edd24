/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-presence.h"

#include "model/ff-round.h"
#include "model/ff-stakeholder-group.h"

#include <glib/gi18n.h>

struct _FfRoundPresence
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "round", FF_FIELD_REFERENCE, .type = ff_round_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
  { "stakeholder-group", FF_FIELD_REFERENCE, .type = ff_stakeholder_group_get_type,
    .rule = FF_REFERENCE_HOLDS, .required = TRUE },
  { "people", FF_FIELD_INTEGER, .minimum = 0, .maximum = 9999, .initial = 0 },
};

FF_DEFINE_RECORD (FfRoundPresence,
                  ff_round_presence,
                  "round_presence",
                  N_ ("Add presence"),
                  N_ ("Edit presence"),
                  N_ ("Remove presence"))
