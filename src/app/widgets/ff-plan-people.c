/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-plan-people.h"

#include "app/widgets/ff-people-row.h"

struct _FfPlanPeople
{
  AdwBin parent_instance;
  FfModel *model;
  FfRoundPlan *plan;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfPlanPeople, ff_plan_people, ADW_TYPE_BIN)

static void
show (FfPlanPeople *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    ff_people_row_show_people (FF_PEOPLE_ROW (row),
                               ff_round_plan_get_people (self->plan, ff_people_row_get_group (
                                                                         FF_PEOPLE_ROW (row))));
}

static void
counted_cb (FfPlanPeople *self, int people, FfPeopleRow *row)
{
  ff_round_plan_set_people (self->plan, ff_people_row_get_group (row), people);
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  FfPlanPeople *self = user_data;
  gint64 group = ff_record_get_id (item);
  GtkWidget *row = ff_people_row_new (group, ff_stakeholder_group_get_name (item));

  ff_people_row_show_people (FF_PEOPLE_ROW (row), ff_round_plan_get_people (self->plan, group));
  g_signal_connect_object (row, "counted", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
let_go (FfPlanPeople *self)
{
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, show, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->model);
}

static void
ff_plan_people_dispose (GObject *object)
{
  FfPlanPeople *self = FF_PLAN_PEOPLE (object);

  let_go (self);
  self->list = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  G_OBJECT_CLASS (ff_plan_people_parent_class)->dispose (object);
}

static void
ff_plan_people_class_init (FfPlanPeopleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_plan_people_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-plan-people.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPlanPeople, list);
}

static void
ff_plan_people_init (FfPlanPeople *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_plan_people_propose (FfPlanPeople *self)
{
  FfRecordList *meetings = ff_model_get_list (self->model, FF_TYPE_MEETING);
  gboolean found = FALSE;

  g_return_if_fail (FF_IS_PLAN_PEOPLE (self) && self->plan != NULL);

  for (guint i = ff_record_list_get_size (meetings); i > 0 && !found; i--)
    {
      g_autoptr (GPtrArray) counts
          = ff_model_list_where (self->model, FF_TYPE_HEADCOUNT, FF_HEADCOUNT_MEETING,
                                 ff_record_get_id (ff_record_list_get (meetings, i - 1)));

      for (guint k = 0; k < counts->len; k++)
        ff_round_plan_set_people (self->plan, ff_headcount_get_stakeholder_group (counts->pdata[k]),
                                  ff_headcount_get_people (counts->pdata[k]));
      found = counts->len > 0;
    }
}

gboolean
ff_plan_people_has_groups (FfPlanPeople *self)
{
  g_return_val_if_fail (FF_IS_PLAN_PEOPLE (self), FALSE);

  return gtk_list_box_get_row_at_index (self->list, 0) != NULL;
}

void
ff_plan_people_set_plan (FfPlanPeople *self, FfModel *model, FfRoundPlan *plan)
{
  g_return_if_fail (FF_IS_PLAN_PEOPLE (self));

  let_go (self);
  if (plan == NULL)
    return;
  self->model = g_object_ref (model);
  self->plan = g_object_ref (plan);
  gtk_list_box_bind_model (self->list,
                           G_LIST_MODEL (ff_model_get_list (model, FF_TYPE_STAKEHOLDER_GROUP)),
                           make_row_cb, self, NULL);
  g_signal_connect_swapped (plan, "changed", G_CALLBACK (show), self);
}
