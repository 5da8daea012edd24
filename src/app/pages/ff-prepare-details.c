/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-prepare-details.h"

#include "app/ff-after-frame.h"
#include "app/pages/ff-prepare-names.h"
#include "app/widgets/ff-entry-row.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-language-row.h"
#include "app/widgets/ff-text-row.h"

struct _FfPrepareDetails
{
  AdwBin parent_instance;
  FfSession *session;
  GtkBox *groups;
  GtkWidget *title;
  GtkWidget *topic;
  GtkWidget *place;
  GtkWidget *contact;
  FfTextRow *organisers;
  FfTextRow *facilitators;
  FfTextRow *introduction;
  FfTextRow *disclaimer;
  FfLanguageRow *language;
};

G_DEFINE_FINAL_TYPE (FfPrepareDetails, ff_prepare_details, ADW_TYPE_BIN)

/* The names are far down, where nobody has to wait for them. */
static void
add_names (gpointer user_data)
{
  FfPrepareDetails *self = FF_PREPARE_DETAILS (user_data);

  gtk_box_append (self->groups, ff_prepare_names_new (self->session));
}

static void
ff_prepare_details_finalize (GObject *object)
{
  g_clear_object (&FF_PREPARE_DETAILS (object)->session);
  G_OBJECT_CLASS (ff_prepare_details_parent_class)->finalize (object);
}

static void
bind_lines (FfPrepareDetails *self, FfSession *session, FfRecord *details)
{
  ff_field_bind (self->title, session, details, FF_SESSION_DETAILS_TITLE);
  ff_field_bind (self->topic, session, details, FF_SESSION_DETAILS_TOPIC);
  ff_field_bind (self->place, session, details, FF_SESSION_DETAILS_PLACE);
  ff_field_bind (self->contact, session, details, FF_SESSION_DETAILS_CONTACT);
}

static void
bind_paragraphs (FfPrepareDetails *self, FfSession *session, FfRecord *details)
{
  ff_field_bind (ff_text_row_get_entry (self->organisers), session, details,
                 FF_SESSION_DETAILS_ORGANISERS);
  ff_field_bind (ff_text_row_get_entry (self->facilitators), session, details,
                 FF_SESSION_DETAILS_FACILITATORS);
  ff_field_bind (ff_text_row_get_entry (self->introduction), session, details,
                 FF_SESSION_DETAILS_INTRODUCTION);
  ff_field_bind (ff_text_row_get_entry (self->disclaimer), session, details,
                 FF_SESSION_DETAILS_DISCLAIMER);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, groups);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, title);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, topic);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, place);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, contact);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, organisers);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, facilitators);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, introduction);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, disclaimer);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareDetails, language);
}

static void
ff_prepare_details_class_init (FfPrepareDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = ff_prepare_details_finalize;
  g_type_ensure (FF_TYPE_ENTRY_ROW);
  g_type_ensure (FF_TYPE_LANGUAGE_ROW);
  g_type_ensure (FF_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-prepare-details.ui");
  bind_children (widget_class);
}

static void
ff_prepare_details_init (FfPrepareDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_prepare_details_new (FfSession *session)
{
  FfPrepareDetails *self = g_object_new (FF_TYPE_PREPARE_DETAILS, NULL);
  FfRecord *details = FF_RECORD (ff_model_get_details (ff_session_get_model (session)));

  self->session = g_object_ref (session);
  bind_lines (self, session, details);
  bind_paragraphs (self, session, details);
  ff_language_row_bind (self->language, session);
  ff_after_frame (GTK_WIDGET (self), add_names);
  return GTK_WIDGET (self);
}
