/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-prepare-meetings.h"

#include "app/widgets/ff-meeting-row.h"
#include "app/widgets/ff-record-group.h"

#include <glib/gi18n.h>

struct _FfPrepareMeetings
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (FfPrepareMeetings, ff_prepare_meetings, ADW_TYPE_BIN)

static void
ff_prepare_meetings_class_init (FfPrepareMeetingsClass *klass)
{
}

static void
ff_prepare_meetings_init (FfPrepareMeetings *self)
{
}

GtkWidget *
ff_prepare_meetings_new (FfSession *session)
{
  FfRecordList *meetings = ff_model_get_list (ff_session_get_model (session), FF_TYPE_MEETING);
  GtkWidget *group = g_object_new (FF_TYPE_RECORD_GROUP, "placeholder-text",
                                   _ ("Add a meeting, such as First day"), "boxed", FALSE, NULL);

  ff_record_group_set_up (FF_RECORD_GROUP (group), session, g_object_ref (G_LIST_MODEL (meetings)),
                          FF_TYPE_MEETING, FF_MEETING_TITLE, FF_TYPE_MEETING_ROW);
  return g_object_new (FF_TYPE_PREPARE_MEETINGS, "child", group, NULL);
}
