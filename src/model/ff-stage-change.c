/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-stage-change.h"

#include "model/ff-commitment.h"

#include <glib/gi18n.h>

struct _FfStageChange
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "commitment", FF_FIELD_REFERENCE, .type = ff_commitment_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
  { "stage", FF_FIELD_INTEGER, .minimum = 1, .maximum = 5, .initial = 3 },
  { "date", FF_FIELD_DATE },
};

FF_DEFINE_RECORD (FfStageChange,
                  ff_stage_change,
                  "stage_change",
                  N_ ("Add stage"),
                  N_ ("Edit stage"),
                  N_ ("Remove stage"))
