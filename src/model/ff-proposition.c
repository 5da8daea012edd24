/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-proposition.h"

#include <glib/gi18n.h>

struct _FfProposition
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "number", FF_FIELD_INTEGER, .minimum = 1, .maximum = 9999, .initial = 1 },
  { "text", FF_FIELD_TEXT },
  { "title", FF_FIELD_TEXT },
  { "withdrawn", FF_FIELD_BOOLEAN },
  { "joined-into", FF_FIELD_REFERENCE, .type = ff_proposition_get_type },
};

FF_DEFINE_RECORD (FfProposition,
                  ff_proposition,
                  "proposition",
                  N_ ("Add proposition"),
                  N_ ("Edit proposition"),
                  N_ ("Remove proposition"))
