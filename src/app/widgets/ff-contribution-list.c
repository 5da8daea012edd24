/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-list-private.h"

#include "app/widgets/ff-late-menu.h"
#include "app/widgets/ff-mark.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (FfContributionList, ff_contribution_list, GTK_TYPE_WIDGET)

/* -- which are listed, and in which order --------------------------------------------------- */

static gboolean
is_listed (gpointer item, gpointer user_data)
{
  FfContributionList *self = user_data;

  if (self->pile == NULL || !ff_pile_contains (self->pile, self->phase, item))
    return FALSE;
  return self->wanted == NULL
         || ff_contribution_filter_matches_again (self->wanted, self->again, item);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b, gpointer user_data)
{
  int first = ff_contribution_get_position ((FfContribution *) a);
  int second = ff_contribution_get_position ((FfContribution *) b);

  return (first < second) - (first > second);
}

static void
show_what_there_is (FfContributionList *self)
{
  gboolean searched = self->wanted != NULL && !ff_contribution_filter_is_empty (self->wanted);
  const char *name = "empty";

  if (g_list_model_get_n_items (self->items) > 0)
    name = "list";
  else if (searched)
    name = "nothing-found";
  else if (self->column)
    name = "column";
  gtk_stack_set_visible_child_name (self->stack, name);
}

static void
scroll_to_top (FfContributionList *self)
{
  self->awaits_newest = FALSE;
  if (g_list_model_get_n_items (self->items) > 0)
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", 0);
}

/* What was sorted or removed leaves the list; the next one is selected, to be sorted in turn. */
static void
resume (FfContributionList *self)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);
  guint n = g_list_model_get_n_items (self->items);
  guint at = self->resume_at;

  self->resume_at = GTK_INVALID_LIST_POSITION;
  if (at != GTK_INVALID_LIST_POSITION && n > 0 && gtk_bitset_is_empty (selected))
    gtk_selection_model_select_item (self->selection, MIN (at, n - 1), TRUE);
}

static void
model_changed_cb (FfContributionList *self)
{
  GHashTableIter iter;
  gpointer row;

  g_clear_pointer (&self->again, ff_said_again_free);
  self->again = ff_said_again_new (ff_session_get_model (self->session));
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    ff_contribution_row_update (
        row, ff_said_again_get_times (self->again, ff_contribution_row_get_contribution (row)));
  resume (self);
  ff_contribution_list_fill_themes (self);
  ff_contribution_list_update_actions (self);
  show_what_there_is (self);
  if (self->awaits_newest)
    scroll_to_top (self);
}

/* -- rows ----------------------------------------------------------------------------------- */

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, FfContributionList *self)
{
  GtkWidget *row = ff_contribution_row_new (self->session);

  if (self->column)
    ff_contribution_row_hide_theme (FF_CONTRIBUTION_ROW (row));
  ff_contribution_list_let_drag (self, FF_CONTRIBUTION_ROW (row));
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, FfContributionList *self)
{
  FfContributionRow *row = FF_CONTRIBUTION_ROW (gtk_list_item_get_child (item));
  FfContribution *contribution = gtk_list_item_get_item (item);

  ff_contribution_row_bind (row, contribution, ff_said_again_get_times (self->again, contribution));
  g_hash_table_add (self->rows, row);
}

static void
unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, FfContributionList *self)
{
  GtkWidget *row = gtk_list_item_get_child (item);

  g_hash_table_remove (self->rows, row);
  if (row != NULL)
    ff_contribution_row_bind (FF_CONTRIBUTION_ROW (row), NULL, 1);
}

static void
activate_cb (FfContributionList *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "list.edit", NULL);
}

/* -- class ---------------------------------------------------------------------------------- */

static void
ff_contribution_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  GtkWidget *popovers[] = { self->popover, self->joined_popover };

  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (popovers); i++)
    if (popovers[i] != NULL)
      gtk_popover_present (GTK_POPOVER (popovers[i]));
}

static void
ff_contribution_list_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static gboolean
ff_contribution_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_CONTRIBUTION_LIST (widget)->view));
}

static void
ff_contribution_list_dispose (GObject *object)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (object);
  GtkWidget *child;

  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->popover = self->joined_popover = NULL;
  g_clear_object (&self->items);
  g_clear_object (&self->selection);
  g_clear_object (&self->session);
  g_clear_object (&self->pile);
  G_OBJECT_CLASS (ff_contribution_list_parent_class)->dispose (object);
}

static void
ff_contribution_list_finalize (GObject *object)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (object);

  g_hash_table_unref (self->rows);
  g_clear_pointer (&self->again, ff_said_again_free);
  G_OBJECT_CLASS (ff_contribution_list_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  g_type_ensure (FF_TYPE_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-contribution-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FfContributionList, tools);
  gtk_widget_class_bind_template_child (widget_class, FfContributionList, stack);
  gtk_widget_class_bind_template_child (widget_class, FfContributionList, view);
  gtk_widget_class_bind_template_child (widget_class, FfContributionList, theme_menu);
  gtk_widget_class_bind_template_child (widget_class, FfContributionList, context_menu);
  gtk_widget_class_bind_template_child (widget_class, FfContributionList, sort_button);
  gtk_widget_class_bind_template_child (widget_class, FfContributionList, more_button);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
ff_contribution_list_class_init (FfContributionListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = ff_contribution_list_dispose;
  object_class->finalize = ff_contribution_list_finalize;
  widget_class->grab_focus = ff_contribution_list_grab_focus;
  widget_class->measure = ff_contribution_list_measure;
  widget_class->size_allocate = ff_contribution_list_size_allocate;
  bind_children (widget_class);
  ff_contribution_list_install_actions (widget_class);
  ff_contribution_list_install_moves (widget_class);
  ff_contribution_list_install_keys (widget_class);
  g_signal_new ("dropped-text", FF_TYPE_CONTRIBUTION_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_STRING);
  g_signal_new ("dropped-file", FF_TYPE_CONTRIBUTION_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_FILE);
}

static void
ff_contribution_list_init (FfContributionList *self)
{
  self->resume_at = GTK_INVALID_LIST_POSITION;
  self->rows = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_menu_prepend_submenu (self->context_menu, _ ("Sort _Into"), G_MENU_MODEL (self->theme_menu));
  ff_late_menu_set (self->more_button, G_MENU_MODEL (self->context_menu));
}

static void
make_items (FfContributionList *self, FfModel *model)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);
  GtkSorter *sorter = GTK_SORTER (gtk_custom_sorter_new (compare_newest_first, NULL, NULL));
  GtkFilterListModel *filtered;

  self->filter = GTK_FILTER (gtk_custom_filter_new (is_listed, self, NULL));
  filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (list)), self->filter);
  self->items = G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (filtered), sorter));
  self->selection = GTK_SELECTION_MODEL (gtk_multi_selection_new (g_object_ref (self->items)));
}

static void
make_factory (FfContributionList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), self);
  gtk_list_view_set_factory (self->view, factory);
}

void
ff_contribution_list_set_up (FfContributionList *self, FfSession *session, FfPhase phase)
{
  FfModel *model;

  g_return_if_fail (FF_IS_CONTRIBUTION_LIST (self) && self->session == NULL);

  model = ff_session_get_model (session);
  self->session = g_object_ref (session);
  self->phase = phase;
  self->again = ff_said_again_new (model);
  make_items (self, model);
  make_factory (self);
  ff_contribution_list_add_phase_menus (self);
  ff_contribution_list_install_drops (self);
  gtk_list_view_set_model (self->view, self->selection);
  g_signal_connect_object (self->selection, "selection-changed",
                           G_CALLBACK (ff_contribution_list_update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
}

void
ff_contribution_list_show_pile (FfContributionList *self, FfPile *pile)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_LIST (self) && FF_IS_PILE (pile));

  if (g_set_object (&self->pile, pile))
    ff_contribution_list_refilter (self);
}

void
ff_contribution_list_set_phase (FfContributionList *self, FfPhase phase)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_LIST (self));

  self->phase = phase;
  ff_contribution_list_fill_themes (self);
  ff_contribution_list_refilter (self);
}

void
ff_contribution_list_set_filter (FfContributionList *self, FfContributionFilter *filter)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_LIST (self));

  self->wanted = filter;
  ff_contribution_list_refilter (self);
}

void
ff_contribution_list_refilter (FfContributionList *self)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_LIST (self));

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  ff_contribution_list_update_actions (self);
  show_what_there_is (self);
}

void
ff_contribution_list_make_column (FfContributionList *self)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_LIST (self));

  self->column = TRUE;
  gtk_widget_set_visible (self->tools, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "column");
}

void
ff_contribution_list_show_newest (FfContributionList *self)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_LIST (self));

  self->awaits_newest = TRUE;
}

GListModel *
ff_contribution_list_get_items (FfContributionList *self)
{
  g_return_val_if_fail (FF_IS_CONTRIBUTION_LIST (self), NULL);

  return self->items;
}
