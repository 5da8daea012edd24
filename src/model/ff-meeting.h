/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_MEETING (ff_meeting_get_type ())
/** FfMeeting: one sitting of the session. */
G_DECLARE_FINAL_TYPE (FfMeeting, ff_meeting, FF, MEETING, FfRecord)

/** FfMeetingField: the fields, in the order of the columns. */
typedef enum
{
  FF_MEETING_POSITION, /* order, from 0 */
  FF_MEETING_TITLE,    /* such as "First workshop"; "" for the numbered default */
  FF_MEETING_DATE,     /* of the day */
  FF_MEETING_PLACE,    /* if it differs from the session's */
} FfMeetingField;

FF_NUMBER_FIELD (FfMeeting, ff_meeting, position, int, FF_MEETING_POSITION)
FF_TEXT_FIELD (FfMeeting, ff_meeting, title, FF_MEETING_TITLE)
FF_TEXT_FIELD (FfMeeting, ff_meeting, date, FF_MEETING_DATE)
FF_TEXT_FIELD (FfMeeting, ff_meeting, place, FF_MEETING_PLACE)

G_END_DECLS
