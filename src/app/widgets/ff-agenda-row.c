/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-agenda-row.h"

#include "app/widgets/ff-agenda-times.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-phase-names.h"

struct _FfAgendaRow
{
  FfRecordRow parent_instance;
  GtkWidget *start;
  GtkWidget *minutes;
  GtkWidget *title;
  GtkWidget *details;
  FfAgendaTimes *times;
  GtkWidget *phase;
  GtkWidget *fixed;
};

G_DEFINE_FINAL_TYPE (FfAgendaRow, ff_agenda_row, FF_TYPE_RECORD_ROW)

static void
ff_agenda_row_constructed (GObject *object)
{
  FfAgendaRow *self = FF_AGENDA_ROW (object);
  FfSession *session = ff_record_row_get_session (FF_RECORD_ROW (self));
  FfRecord *record = ff_record_row_get_record (FF_RECORD_ROW (self));

  G_OBJECT_CLASS (ff_agenda_row_parent_class)->constructed (object);

  ff_phase_names_fill (GTK_DROP_DOWN (self->phase), session, FF_PHASE_NONE);
  ff_field_bind_as (self->start, session, record, FF_AGENDA_ITEM_START, &ff_field_format_time);
  ff_field_bind (self->minutes, session, record, FF_AGENDA_ITEM_MINUTES);
  ff_field_bind (self->title, session, record, FF_AGENDA_ITEM_TITLE);
  ff_field_bind (self->details, session, record, FF_AGENDA_ITEM_DETAILS);
  ff_agenda_times_set_up (self->times, session, FF_AGENDA_ITEM (record));
  ff_field_bind_selected (self->phase, session, record, FF_AGENDA_ITEM_PHASE, FF_PHASE_NONE);
  ff_field_bind_active (self->fixed, session, record, FF_AGENDA_ITEM_FIXED);
}

static void
ff_agenda_row_class_init (FfAgendaRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_agenda_row_constructed;
  g_type_ensure (FF_TYPE_AGENDA_TIMES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-agenda-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfAgendaRow, start);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaRow, minutes);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaRow, title);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaRow, details);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaRow, times);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaRow, phase);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaRow, fixed);
}

static void
ff_agenda_row_init (FfAgendaRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
