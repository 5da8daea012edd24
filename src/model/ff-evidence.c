/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-evidence.h"

#include "model/ff-contribution.h"
#include "model/ff-proposition.h"
#include "model/ff-theme.h"

#include <glib/gi18n.h>

struct _FfEvidence
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "proposition", FF_FIELD_REFERENCE, .type = ff_proposition_get_type,
    .rule = FF_REFERENCE_FOLLOWS, .required = TRUE },
  { "contribution", FF_FIELD_REFERENCE, .type = ff_contribution_get_type,
    .rule = FF_REFERENCE_FOLLOWS },
  { "theme", FF_FIELD_REFERENCE, .type = ff_theme_get_type, .rule = FF_REFERENCE_FOLLOWS },
};

FF_DEFINE_RECORD (FfEvidence,
                  ff_evidence,
                  "evidence",
                  N_ ("Add evidence"),
                  N_ ("Edit evidence"),
                  N_ ("Remove evidence"))
