/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-commitment.h"

#include "model/ff-selection.h"

#include <glib/gi18n.h>

struct _FfCommitment
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "position", FF_FIELD_INTEGER },
  { "selection", FF_FIELD_REFERENCE, .type = ff_selection_get_type },
  { "kind", FF_FIELD_CHOICE, .type = ff_commitment_kind_get_type },
  { "text", FF_FIELD_TEXT },
  { "owner", FF_FIELD_TEXT },
  { "successor", FF_FIELD_TEXT },
  { "help", FF_FIELD_TEXT },
  { "due", FF_FIELD_DATE },
  { "review", FF_FIELD_DATE },
  { "quick-win", FF_FIELD_BOOLEAN },
  { "stage", FF_FIELD_INTEGER, .minimum = 1, .maximum = 5, .initial = 3 },
};

FF_DEFINE_RECORD (FfCommitment,
                  ff_commitment,
                  "commitment",
                  N_ ("Add commitment"),
                  N_ ("Edit commitment"),
                  N_ ("Remove commitment"))
