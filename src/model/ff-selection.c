/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-selection.h"

#include "model/ff-proposition.h"

#include <glib/gi18n.h>

struct _FfSelection
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "position", FF_FIELD_INTEGER },
  { "proposition", FF_FIELD_REFERENCE, .type = ff_proposition_get_type, .rule = FF_REFERENCE_HOLDS,
    .required = TRUE },
  { "joined-with", FF_FIELD_REFERENCE, .type = ff_proposition_get_type,
    .rule = FF_REFERENCE_HOLDS },
  { "text", FF_FIELD_TEXT },
  { "reason", FF_FIELD_TEXT },
};

FF_DEFINE_RECORD (FfSelection,
                  ff_selection,
                  "selection",
                  N_ ("Select proposition"),
                  N_ ("Edit selected proposition"),
                  N_ ("Deselect proposition"))
