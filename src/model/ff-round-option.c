/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-option.h"

#include "model/ff-proposition.h"
#include "model/ff-round.h"

#include <glib/gi18n.h>

struct _FfRoundOption
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "round", FF_FIELD_REFERENCE, .type = ff_round_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
  { "proposition", FF_FIELD_REFERENCE, .type = ff_proposition_get_type, .rule = FF_REFERENCE_HOLDS,
    .required = TRUE },
  { "position", FF_FIELD_INTEGER },
  { "number", FF_FIELD_INTEGER, .minimum = 1, .maximum = 9999, .initial = 1 },
  { "text", FF_FIELD_TEXT },
  { "title", FF_FIELD_TEXT },
};

FF_DEFINE_RECORD (FfRoundOption,
                  ff_round_option,
                  "round_option",
                  N_ ("Add option"),
                  N_ ("Edit option"),
                  N_ ("Remove option"))
