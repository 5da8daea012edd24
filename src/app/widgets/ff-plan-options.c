/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-plan-options.h"

#include "app/widgets/ff-plan-option.h"

struct _FfPlanOptions
{
  AdwBin parent_instance;
  FfModel *model;
  FfRoundPlan *plan;
  GtkFilter *in_force;
  GtkSorter *as_planned;
  GPtrArray *order; /* (element-type FfProposition): as sorted last */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfPlanOptions, ff_plan_options, ADW_TYPE_BIN)

static gboolean
is_in_force (gpointer item, gpointer user_data)
{
  return !ff_proposition_get_withdrawn (item) && ff_proposition_get_joined_into (item) == 0;
}

static guint
place_of (GPtrArray *order, gconstpointer proposition)
{
  guint place = 0;

  return g_ptr_array_find (order, proposition, &place) ? place : order->len;
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer user_data)
{
  FfPlanOptions *self = user_data;
  guint first = place_of (self->order, a);
  guint second = place_of (self->order, b);

  return (first > second) - (first < second);
}

static void
offer (FfPlanOptions *self)
{
  FfRecordList *all = ff_model_get_list (self->model, FF_TYPE_PROPOSITION);
  g_autoptr (GPtrArray) offered = g_ptr_array_new ();

  for (guint i = 0; i < ff_record_list_get_size (all); i++)
    if (is_in_force (ff_record_list_get (all, i), NULL))
      g_ptr_array_add (offered, ff_record_list_get (all, i));
  ff_round_plan_offer (self->plan, offered);
}

static gboolean
is_same_order (GPtrArray *a, GPtrArray *b)
{
  for (guint i = 0; i < a->len; i++)
    if (a->len != b->len || a->pdata[i] != b->pdata[i])
      return FALSE;
  return a->len == b->len;
}

static void
show (FfPlanOptions *self)
{
  g_autoptr (GPtrArray) order = ff_round_plan_dup_offered (self->plan);
  gboolean fixed
      = ff_round_get_option_order (ff_round_plan_get_draft (self->plan)) == FF_ORDER_FIXED;
  GtkListBoxRow *row;

  if (!is_same_order (order, self->order))
    {
      g_ptr_array_unref (self->order);
      self->order = g_steal_pointer (&order);
      gtk_sorter_changed (self->as_planned, GTK_SORTER_CHANGE_DIFFERENT);
    }
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      FfProposition *proposition = ff_plan_option_get_proposition (FF_PLAN_OPTION (row));

      ff_plan_option_show (FF_PLAN_OPTION (row),
                           ff_round_plan_is_chosen (self->plan,
                                                    ff_record_get_id (FF_RECORD (proposition))),
                           fixed);
    }
}

static void
model_changed_cb (FfPlanOptions *self)
{
  gtk_filter_changed (self->in_force, GTK_FILTER_CHANGE_DIFFERENT);
  offer (self);
}

static void
ticked_cb (FfPlanOptions *self, gboolean ticked, FfPlanOption *row)
{
  FfProposition *proposition = ff_plan_option_get_proposition (row);

  ff_round_plan_set_chosen (self->plan, ff_record_get_id (FF_RECORD (proposition)), ticked);
}

static FfPlanOption *
find_row (FfPlanOptions *self, FfProposition *proposition)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (ff_plan_option_get_proposition (FF_PLAN_OPTION (row)) == proposition)
      return FF_PLAN_OPTION (row);
  return NULL;
}

/* The row is made anew in its new place, and whoever moves it may want to move it further. */
static void
moved_cb (FfPlanOptions *self, int by, FfPlanOption *row)
{
  FfProposition *proposition = ff_plan_option_get_proposition (row);
  guint place = place_of (self->order, proposition);
  guint before = by < 0 ? place - 1 : place + 2;
  gint64 sibling = before < self->order->len ? ff_record_get_id (self->order->pdata[before]) : 0;

  if ((by < 0 && place == 0) || (by > 0 && place + 1 >= self->order->len))
    return;
  ff_round_plan_move (self->plan, ff_record_get_id (FF_RECORD (proposition)), sibling);
  row = find_row (self, proposition);
  if (row != NULL)
    gtk_widget_child_focus (GTK_WIDGET (row), by < 0 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  FfPlanOptions *self = user_data;
  GtkWidget *row = ff_plan_option_new (item);
  FfRound *draft = ff_round_plan_get_draft (self->plan);

  ff_plan_option_show (FF_PLAN_OPTION (row),
                       ff_round_plan_is_chosen (self->plan, ff_record_get_id (item)),
                       ff_round_get_option_order (draft) == FF_ORDER_FIXED);
  g_signal_connect_object (row, "ticked", G_CALLBACK (ticked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
let_go (FfPlanOptions *self)
{
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, model_changed_cb, self);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, show, self);
  g_ptr_array_set_size (self->order, 0);
  g_clear_object (&self->plan);
  g_clear_object (&self->model);
}

static void
ff_plan_options_dispose (GObject *object)
{
  FfPlanOptions *self = FF_PLAN_OPTIONS (object);

  let_go (self);
  self->list = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  G_OBJECT_CLASS (ff_plan_options_parent_class)->dispose (object);
}

static void
ff_plan_options_finalize (GObject *object)
{
  FfPlanOptions *self = FF_PLAN_OPTIONS (object);

  g_clear_object (&self->in_force);
  g_clear_object (&self->as_planned);
  g_ptr_array_unref (self->order);
  G_OBJECT_CLASS (ff_plan_options_parent_class)->finalize (object);
}

static void
ff_plan_options_class_init (FfPlanOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_plan_options_dispose;
  G_OBJECT_CLASS (klass)->finalize = ff_plan_options_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-plan-options.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPlanOptions, list);
}

static void
ff_plan_options_init (FfPlanOptions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->order = g_ptr_array_new_with_free_func (g_object_unref);
  self->in_force = GTK_FILTER (gtk_custom_filter_new (is_in_force, NULL, NULL));
  self->as_planned = GTK_SORTER (gtk_custom_sorter_new (compare_places, self, NULL));
}

void
ff_plan_options_set_plan (FfPlanOptions *self, FfModel *model, FfRoundPlan *plan)
{
  g_autoptr (GtkSortListModel) shown = NULL;
  GtkFilterListModel *offered;

  g_return_if_fail (FF_IS_PLAN_OPTIONS (self));

  let_go (self);
  if (plan == NULL)
    return;
  self->model = g_object_ref (model);
  self->plan = g_object_ref (plan);
  offer (self);
  g_ptr_array_unref (self->order);
  self->order = ff_round_plan_dup_offered (plan);
  offered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (
                                           ff_model_get_list (model, FF_TYPE_PROPOSITION))),
                                       g_object_ref (self->in_force));
  shown = gtk_sort_list_model_new (G_LIST_MODEL (offered), g_object_ref (self->as_planned));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (shown), make_row_cb, self, NULL);
  g_signal_connect_swapped (plan, "changed", G_CALLBACK (show), self);
  g_signal_connect_swapped (model, "changed", G_CALLBACK (model_changed_cb), self);
}
