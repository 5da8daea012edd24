/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-name-row.h"

#include "app/widgets/ff-field.h"

struct _FfNameRow
{
  FfRecordRow parent_instance;
  GtkWidget *name;
};

G_DEFINE_FINAL_TYPE (FfNameRow, ff_name_row, FF_TYPE_RECORD_ROW)

static void
ff_name_row_constructed (GObject *object)
{
  FfNameRow *self = FF_NAME_ROW (object);

  G_OBJECT_CLASS (ff_name_row_parent_class)->constructed (object);

  ff_field_bind (self->name, ff_record_row_get_session (FF_RECORD_ROW (self)),
                 ff_record_row_get_record (FF_RECORD_ROW (self)), FF_BREAKOUT_TABLE_NAME);
}

static void
ff_name_row_class_init (FfNameRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_name_row_constructed;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-name-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfNameRow, name);
}

static void
ff_name_row_init (FfNameRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
