/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-step-row.h"

struct _FfStepRow
{
  GtkListBoxRow parent_instance;
  const FfStep *step;
  FfMark *mark;
  GtkLabel *name;
  GtkLabel *count;
  guint hover_source; /* while something is dragged over it */
};

G_DEFINE_FINAL_TYPE (FfStepRow, ff_step_row, GTK_TYPE_LIST_BOX_ROW)

/* So long must something that is dragged be held over a step until its page comes to the front. */
#define HOVER_MS 500

static gboolean
open_step_cb (gpointer user_data)
{
  FfStepRow *self = user_data;
  GtkWidget *list = gtk_widget_get_parent (GTK_WIDGET (self));

  self->hover_source = 0;
  if (GTK_IS_LIST_BOX (list))
    gtk_list_box_select_row (GTK_LIST_BOX (list), GTK_LIST_BOX_ROW (self));
  return G_SOURCE_REMOVE;
}

static void
drag_enter_cb (FfStepRow *self)
{
  if (self->hover_source == 0)
    self->hover_source = g_timeout_add (HOVER_MS, open_step_cb, self);
}

static void
drag_leave_cb (FfStepRow *self)
{
  g_clear_handle_id (&self->hover_source, g_source_remove);
}

static void
ff_step_row_dispose (GObject *object)
{
  drag_leave_cb (FF_STEP_ROW (object));
  G_OBJECT_CLASS (ff_step_row_parent_class)->dispose (object);
}

/* The list is one stop of the Tab key, at the step in front; the arrows lead on from there. Were
 * every row a stop, going past the list would turn every page. */
static gboolean
ff_step_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (tab && !gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (widget)))
    return FALSE;
  return GTK_WIDGET_CLASS (ff_step_row_parent_class)->focus (widget, direction);
}

static void
ff_step_row_class_init (FfStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_step_row_dispose;
  g_type_ensure (FF_TYPE_MARK);
  widget_class->focus = ff_step_row_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfStepRow, mark);
  gtk_widget_class_bind_template_child (widget_class, FfStepRow, name);
  gtk_widget_class_bind_template_child (widget_class, FfStepRow, count);
}

static void
ff_step_row_init (FfStepRow *self)
{
  GtkEventController *motion = gtk_drop_controller_motion_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (drag_enter_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (drag_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
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
