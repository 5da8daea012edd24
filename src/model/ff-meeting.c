/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-meeting.h"

#include <glib/gi18n.h>

struct _FfMeeting
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "position", FF_FIELD_INTEGER },
  { "title", FF_FIELD_TEXT },
  { "date", FF_FIELD_DATE },
  { "place", FF_FIELD_TEXT },
};

FF_DEFINE_RECORD (FfMeeting,
                  ff_meeting,
                  "meeting",
                  N_ ("Add meeting"),
                  N_ ("Edit meeting"),
                  N_ ("Remove meeting"))
