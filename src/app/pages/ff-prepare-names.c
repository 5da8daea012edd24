/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-prepare-names.h"

#include "app/widgets/ff-entry-row.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-wrap-holder.h"

struct _FfPrepareNames
{
  AdwBin parent_instance;
  GtkWidget *non_disclosing;
  GtkWidget *discover_label;
  GtkWidget *dream_label;
  GtkWidget *design_label;
  GtkWidget *destiny_label;
};

G_DEFINE_FINAL_TYPE (FfPrepareNames, ff_prepare_names, ADW_TYPE_BIN)

static void
ff_prepare_names_class_init (FfPrepareNamesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (FF_TYPE_ENTRY_ROW);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-prepare-names.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPrepareNames, non_disclosing);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareNames, discover_label);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareNames, dream_label);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareNames, design_label);
  gtk_widget_class_bind_template_child (widget_class, FfPrepareNames, destiny_label);
}

static void
ff_prepare_names_init (FfPrepareNames *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_prepare_names_new (FfSession *session)
{
  FfPrepareNames *self = g_object_new (FF_TYPE_PREPARE_NAMES, NULL);
  FfRecord *details = FF_RECORD (ff_model_get_details (ff_session_get_model (session)));

  ff_field_bind (self->discover_label, session, details, FF_SESSION_DETAILS_DISCOVER_LABEL);
  ff_field_bind (self->dream_label, session, details, FF_SESSION_DETAILS_DREAM_LABEL);
  ff_field_bind (self->design_label, session, details, FF_SESSION_DETAILS_DESIGN_LABEL);
  ff_field_bind (self->destiny_label, session, details, FF_SESSION_DETAILS_DESTINY_LABEL);
  ff_field_bind_active (self->non_disclosing, session, details, FF_SESSION_DETAILS_NON_DISCLOSING);
  return GTK_WIDGET (self);
}
