/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-wording.h"

#include "model/ff-proposition.h"

#include <glib/gi18n.h>

struct _FfWording
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "proposition", FF_FIELD_REFERENCE, .type = ff_proposition_get_type,
    .rule = FF_REFERENCE_FOLLOWS, .required = TRUE },
  { "position", FF_FIELD_INTEGER },
  { "text", FF_FIELD_TEXT },
  { "date", FF_FIELD_DATE },
};

FF_DEFINE_RECORD (FfWording,
                  ff_wording,
                  "wording",
                  N_ ("Add wording"),
                  N_ ("Edit wording"),
                  N_ ("Remove wording"))
