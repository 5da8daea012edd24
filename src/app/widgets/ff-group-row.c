/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-group-row.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-headcount-entry.h"

struct _FfGroupRow
{
  FfRecordRow parent_instance;
  GtkWidget *name;
  GtkFlowBox *headcounts;
};

G_DEFINE_FINAL_TYPE (FfGroupRow, ff_group_row, FF_TYPE_RECORD_ROW)

static GtkWidget *
make_headcount (gpointer item, gpointer user_data)
{
  FfRecordRow *self = user_data;
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child),
                                ff_headcount_entry_new (ff_record_row_get_session (self), item,
                                                        ff_record_row_get_record (self)));
  return child;
}

/* Side by side, as far as three meetings go. */
static void
count_columns_cb (FfGroupRow *self, guint at, guint removed, guint added, GListModel *meetings)
{
  guint n = CLAMP (g_list_model_get_n_items (meetings), 1, 3);

  gtk_flow_box_set_max_children_per_line (self->headcounts, n);
  gtk_flow_box_set_min_children_per_line (self->headcounts, n);
}

static void
ff_group_row_constructed (GObject *object)
{
  FfGroupRow *self = FF_GROUP_ROW (object);
  FfSession *session = ff_record_row_get_session (FF_RECORD_ROW (self));
  FfRecordList *meetings = ff_model_get_list (ff_session_get_model (session), FF_TYPE_MEETING);

  G_OBJECT_CLASS (ff_group_row_parent_class)->constructed (object);

  ff_field_bind (self->name, session, ff_record_row_get_record (FF_RECORD_ROW (self)),
                 FF_STAKEHOLDER_GROUP_NAME);
  gtk_flow_box_bind_model (self->headcounts, G_LIST_MODEL (meetings), make_headcount, self, NULL);
  g_signal_connect_object (meetings, "items-changed", G_CALLBACK (count_columns_cb), self,
                           G_CONNECT_SWAPPED);
  count_columns_cb (self, 0, 0, 0, G_LIST_MODEL (meetings));
}

static void
ff_group_row_class_init (FfGroupRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_group_row_constructed;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-group-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfGroupRow, name);
  gtk_widget_class_bind_template_child (widget_class, FfGroupRow, headcounts);
}

static void
ff_group_row_init (FfGroupRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
