/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-headcount.h"

#include "model/ff-meeting.h"
#include "model/ff-stakeholder-group.h"

#include <glib/gi18n.h>

struct _FfHeadcount
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "meeting", FF_FIELD_REFERENCE, .type = ff_meeting_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
  { "stakeholder-group", FF_FIELD_REFERENCE, .type = ff_stakeholder_group_get_type,
    .rule = FF_REFERENCE_FOLLOWS, .required = TRUE },
  { "people", FF_FIELD_INTEGER, .minimum = 0, .maximum = 9999, .initial = 0 },
};

FF_DEFINE_RECORD (FfHeadcount,
                  ff_headcount,
                  "headcount",
                  N_ ("Add headcount"),
                  N_ ("Edit headcount"),
                  N_ ("Remove headcount"))
