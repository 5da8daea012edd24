/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-prompt-row.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-text-entry.h"

#include <glib/gi18n.h>

struct _FfPromptRow
{
  FfRecordRow parent_instance;
  GtkWidget *number;
  GtkWidget *text;
  GtkLabel *answers;
};

G_DEFINE_FINAL_TYPE (FfPromptRow, ff_prompt_row, FF_TYPE_RECORD_ROW)

/* A question that nobody has answered says so; one of the interview guide is asked in pairs. */
static void
count_answers (FfPromptRow *self)
{
  FfModel *model = ff_session_get_model (ff_record_row_get_session (FF_RECORD_ROW (self)));
  FfRecord *record = ff_record_row_get_record (FF_RECORD_ROW (self));
  g_autoptr (GPtrArray) found
      = ff_model_list_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_PROMPT,
                             ff_record_get_id (record));
  g_autofree char *label = NULL;

  if (found->len > 0)
    /* Translators: beside a question, %u is how many contributions answer it */
    label = g_strdup_printf (ngettext ("%u answer", "%u answers", found->len), found->len);
  gtk_label_set_label (self->answers, label != NULL ? label : _ ("No answer yet"));
  gtk_widget_set_visible (GTK_WIDGET (self->answers),
                          !ff_prompt_get_interview (FF_PROMPT (record)) || found->len > 0);
}

static void
ff_prompt_row_constructed (GObject *object)
{
  FfPromptRow *self = FF_PROMPT_ROW (object);
  FfSession *session = ff_record_row_get_session (FF_RECORD_ROW (self));
  FfRecord *record = ff_record_row_get_record (FF_RECORD_ROW (self));

  G_OBJECT_CLASS (ff_prompt_row_parent_class)->constructed (object);

  ff_field_bind (self->number, session, record, FF_PROMPT_NUMBER);
  ff_field_bind (self->text, session, record, FF_PROMPT_TEXT);
  g_signal_connect_object (ff_session_get_model (session), "changed", G_CALLBACK (count_answers),
                           self, G_CONNECT_SWAPPED);
  count_answers (self);
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
  gtk_widget_class_bind_template_child (widget_class, FfPromptRow, answers);
}

static void
ff_prompt_row_init (FfPromptRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
