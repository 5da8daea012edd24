/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-prompt-row.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-text-entry.h"

struct _FfPromptRow
{
  FfRecordRow parent_instance;
  GtkWidget *number;
  GtkWidget *text;
};

G_DEFINE_FINAL_TYPE (FfPromptRow, ff_prompt_row, FF_TYPE_RECORD_ROW)

static void
ff_prompt_row_constructed (GObject *object)
{
  FfPromptRow *self = FF_PROMPT_ROW (object);
  FfSession *session = ff_record_row_get_session (FF_RECORD_ROW (self));
  FfRecord *record = ff_record_row_get_record (FF_RECORD_ROW (self));

  G_OBJECT_CLASS (ff_prompt_row_parent_class)->constructed (object);

  ff_field_bind (self->number, session, record, FF_PROMPT_NUMBER);
  ff_field_bind (self->text, session, record, FF_PROMPT_TEXT);
}

static void
ff_prompt_row_class_init (FfPromptRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_prompt_row_constructed;
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-prompt-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPromptRow, number);
  gtk_widget_class_bind_template_child (widget_class, FfPromptRow, text);
}

static void
ff_prompt_row_init (FfPromptRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
