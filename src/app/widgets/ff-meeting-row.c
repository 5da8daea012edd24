/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-meeting-row.h"

#include "app/widgets/ff-agenda-row.h"
#include "app/widgets/ff-date-entry.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-record-group.h"

struct _FfMeetingRow
{
  FfRecordRow parent_instance;
  GtkWidget *title;
  GtkWidget *date;
  GtkWidget *place;
  FfRecordGroup *agenda;
};

G_DEFINE_FINAL_TYPE (FfMeetingRow, ff_meeting_row, FF_TYPE_RECORD_ROW)

static gint64
get_meeting (FfMeetingRow *self)
{
  return ff_record_get_id (ff_record_row_get_record (FF_RECORD_ROW (self)));
}

/* An activity follows the one before; half an hour is a start that is easily changed. */
static void
prepare_item_cb (FfMeetingRow *self, FfAgendaItem *draft)
{
  ff_agenda_item_set_meeting (draft, get_meeting (self));
  ff_agenda_item_set_start (draft, -1);
  ff_agenda_item_set_minutes (draft, 30);
}

static void
ff_meeting_row_constructed (GObject *object)
{
  FfMeetingRow *self = FF_MEETING_ROW (object);
  FfSession *session = ff_record_row_get_session (FF_RECORD_ROW (self));
  FfRecord *record = ff_record_row_get_record (FF_RECORD_ROW (self));

  G_OBJECT_CLASS (ff_meeting_row_parent_class)->constructed (object);

  ff_field_bind (self->title, session, record, FF_MEETING_TITLE);
  ff_field_bind (self->date, session, record, FF_MEETING_DATE);
  ff_field_bind (self->place, session, record, FF_MEETING_PLACE);
  ff_record_group_set_up (self->agenda, session,
                          ff_records_where (ff_session_get_model (session), FF_TYPE_AGENDA_ITEM,
                                            FF_AGENDA_ITEM_MEETING, get_meeting (self)),
                          FF_TYPE_AGENDA_ITEM, FF_AGENDA_ITEM_TITLE, FF_TYPE_AGENDA_ROW);
}

static void
ff_meeting_row_class_init (FfMeetingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_meeting_row_constructed;
  g_type_ensure (FF_TYPE_DATE_ENTRY);
  g_type_ensure (FF_TYPE_RECORD_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-meeting-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfMeetingRow, title);
  gtk_widget_class_bind_template_child (widget_class, FfMeetingRow, date);
  gtk_widget_class_bind_template_child (widget_class, FfMeetingRow, place);
  gtk_widget_class_bind_template_child (widget_class, FfMeetingRow, agenda);
  gtk_widget_class_bind_template_callback (widget_class, prepare_item_cb);
}

static void
ff_meeting_row_init (FfMeetingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
