/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-step-row.h"

struct _FfStepRow
{
  GtkListBoxRow parent_instance;
  const FfStep *step;
  FfMark *mark;
  GtkLabel *name;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (FfStepRow, ff_step_row, GTK_TYPE_LIST_BOX_ROW)

static void
ff_step_row_class_init (FfStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (FF_TYPE_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfStepRow, mark);
  gtk_widget_class_bind_template_child (widget_class, FfStepRow, name);
  gtk_widget_class_bind_template_child (widget_class, FfStepRow, count);
}

static void
ff_step_row_init (FfStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_step_row_new (const FfStep *step)
{
  FfStepRow *self = g_object_new (FF_TYPE_STEP_ROW, NULL);

  self->step = step;
  ff_mark_set_shape (self->mark, step->mark);
  return GTK_WIDGET (self);
}

const FfStep *
ff_step_row_get_step (FfStepRow *self)
{
  g_return_val_if_fail (FF_IS_STEP_ROW (self), NULL);

  return self->step;
}

void
ff_step_row_update (FfStepRow *self, FfModel *model)
{
  guint n = ff_step_get_count (self->step, model);
  g_autofree char *count = n > 0 ? g_strdup_printf ("%u", n) : g_strdup ("");
  g_autofree char *summary = ff_step_dup_summary (self->step, model);

  gtk_label_set_label (self->name, ff_step_get_name (self->step, model));
  gtk_label_set_label (self->count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, summary,
                                  -1);
}
