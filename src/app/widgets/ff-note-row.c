/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-note-row.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-text-entry.h"

struct _FfNoteRow
{
  FfRecordRow parent_instance;
  GtkWidget *text;
};

G_DEFINE_FINAL_TYPE (FfNoteRow, ff_note_row, FF_TYPE_RECORD_ROW)

static void
ff_note_row_constructed (GObject *object)
{
  FfNoteRow *self = FF_NOTE_ROW (object);
  FfRecordRow *row = FF_RECORD_ROW (object);

  G_OBJECT_CLASS (ff_note_row_parent_class)->constructed (object);

  ff_field_bind (self->text, ff_record_row_get_session (row), ff_record_row_get_record (row),
                 FF_CONTRIBUTION_TEXT);
}

static void
ff_note_row_class_init (FfNoteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_note_row_constructed;
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-note-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfNoteRow, text);
}

static void
ff_note_row_init (FfNoteRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
