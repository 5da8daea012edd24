/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-hand-tally.h"

#include "model/ff-proposition.h"
#include "model/ff-round.h"

#include <glib/gi18n.h>

struct _FfHandTally
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "round", FF_FIELD_REFERENCE, .type = ff_round_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
  { "proposition", FF_FIELD_REFERENCE, .type = ff_proposition_get_type, .rule = FF_REFERENCE_HOLDS,
    .required = TRUE },
  { "dots", FF_FIELD_INTEGER, .minimum = 0, .maximum = 99999, .initial = 0 },
};

FF_DEFINE_RECORD (FfHandTally,
                  ff_hand_tally,
                  "hand_tally",
                  N_ ("Count hands"),
                  N_ ("Count hands"),
                  N_ ("Clear count"))
