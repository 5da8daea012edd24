/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-stakeholder-group.h"

#include <glib/gi18n.h>

struct _FfStakeholderGroup
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "position", FF_FIELD_INTEGER },
  { "name", FF_FIELD_TEXT },
};

FF_DEFINE_RECORD (FfStakeholderGroup,
                  ff_stakeholder_group,
                  "stakeholder_group",
                  N_ ("Add stakeholder group"),
                  N_ ("Edit stakeholder group"),
                  N_ ("Remove stakeholder group"))
