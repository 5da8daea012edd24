/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-kept-apart.h"

#include "model/ff-contribution.h"

#include <glib/gi18n.h>

struct _FfKeptApart
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "first", FF_FIELD_REFERENCE, .type = ff_contribution_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
  { "second", FF_FIELD_REFERENCE, .type = ff_contribution_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
};

FF_DEFINE_RECORD (FfKeptApart,
                  ff_kept_apart,
                  "kept_apart",
                  N_ ("Keep two contributions apart"),
                  N_ ("Edit two contributions kept apart"),
                  N_ ("Stop keeping two contributions apart"))
