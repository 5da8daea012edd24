/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-design-page.h"

#include "app/widgets/ff-mark.h"
#include "app/widgets/ff-proposition-chooser.h"
#include "app/widgets/ff-selection-editor.h"
#include "app/widgets/ff-selection-overview.h"
#include "app/widgets/ff-selection-row.h"
#include "app/widgets/ff-wrap-holder.h"

#include <glib/gi18n.h>

struct _FfDesignPage
{
  FfPage parent_instance;
  FfSelection *current; /* (nullable): %NULL while all are shown together */
  gboolean follow;      /* the focus was on its row when it was moved */

  GtkStack *stack;
  GtkMenuButton *add_button;
  FfPropositionChooser *chooser;
  GtkListBox *all_list;
  GtkListBox *list;
  GtkScrolledWindow *detail;
  AdwClamp *clamp;
  GtkLabel *empty_label;
  GtkWidget *empty_add_button;
  FfPropositionChooser *empty_chooser;
  GtkWidget *dream_button;
};

G_DEFINE_FINAL_TYPE (FfDesignPage, ff_design_page, FF_TYPE_PAGE)

static FfRecordList *
get_selections (FfDesignPage *self)
{
  return ff_model_get_list (ff_page_get_model (FF_PAGE (self)), FF_TYPE_SELECTION);
}

/* -- what is shown ---------------------------------------------------------------------------- */

static void
update_actions (FfDesignPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GListModel *selections = G_LIST_MODEL (get_selections (self));
  guint n = g_list_model_get_n_items (selections), at = 0;

  while (at < n && ff_record_list_get (get_selections (self), at) != self->current)
    at++;
  gtk_widget_action_set_enabled (widget, "design.remove", at < n);
  gtk_widget_action_set_enabled (widget, "design.move-up", at < n && at > 0);
  gtk_widget_action_set_enabled (widget, "design.move-down", at + 1 < n);
}

static void
show_current (FfDesignPage *self, FfSelection *selection)
{
  FfSession *session = ff_page_get_session (FF_PAGE (self));
  GtkAdjustment *scroll = gtk_scrolled_window_get_vadjustment (self->detail);

  if (selection == self->current && adw_clamp_get_child (self->clamp) != NULL)
    return;
  g_set_object (&self->current, selection);
  adw_clamp_set_child (self->clamp, selection != NULL ? ff_selection_editor_new (session, selection)
                                                      : ff_selection_overview_new (session));
  gtk_adjustment_set_value (scroll, 0);
  update_actions (self);
  ff_page_scene_changed (FF_PAGE (self));
}

static void
select_all (FfDesignPage *self)
{
  gtk_list_box_select_row (self->all_list, gtk_list_box_get_row_at_index (self->all_list, 0));
}

static GtkListBoxRow *
find_row (FfDesignPage *self, gint64 id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (ff_record_get_id (FF_RECORD (ff_selection_row_get_selection (FF_SELECTION_ROW (row))))
        == id)
      return row;
  return NULL;
}

static void
all_selected_cb (FfDesignPage *self, GtkListBoxRow *row)
{
  if (row == NULL)
    return;
  gtk_list_box_unselect_all (self->list);
  show_current (self, NULL);
}

static void
row_selected_cb (FfDesignPage *self, GtkListBoxRow *row)
{
  if (row == NULL)
    return;
  gtk_list_box_unselect_all (self->all_list);
  show_current (self, ff_selection_row_get_selection (FF_SELECTION_ROW (row)));
}

/* Enter on a proposition goes on to its next note. */
static void
row_activated_cb (FfDesignPage *self)
{
  gtk_widget_grab_focus (adw_clamp_get_child (self->clamp));
}

/* The two lists are one to whoever walks through them with the arrow keys. */
static gboolean
keynav_failed_cb (GtkWidget *list, GtkDirectionType direction)
{
  GtkWidget *next = direction == GTK_DIR_DOWN ? gtk_widget_get_next_sibling (list)
                                              : gtk_widget_get_prev_sibling (list);
  GtkListBoxRow *row = NULL;
  int at = 0;

  if (!GTK_IS_LIST_BOX (next))
    return FALSE;
  if (direction == GTK_DIR_UP)
    while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (next), at + 1) != NULL)
      at++;
  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (next), at);
  if (row == NULL)
    return FALSE;
  gtk_list_box_select_row (GTK_LIST_BOX (next), row);
  return gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
update_empty (FfDesignPage *self)
{
  FfModel *model = ff_page_get_model (FF_PAGE (self));
  gboolean any = ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_PROPOSITION)) > 0;
  gboolean selected = ff_record_list_get_size (get_selections (self)) > 0;

  gtk_label_set_text (self->empty_label,
                      any ? _ (
                          "Take the propositions that matter most into Design, one group each.")
                          : _ ("Design starts from propositions, which are written in Dream."));
  gtk_widget_set_visible (self->empty_add_button, any);
  gtk_widget_set_visible (self->dream_button, !any);
  gtk_stack_set_visible_child_name (self->stack, selected ? "work" : "empty");
}

/* A selection that was moved has a new row; one that is gone leaves the page to all of them. */
static void
model_changed_cb (FfDesignPage *self)
{
  GtkListBoxRow *row = NULL;

  update_empty (self);
  if (self->current != NULL)
    {
      row = find_row (self, ff_record_get_id (FF_RECORD (self->current)));
      if (row != NULL)
        gtk_list_box_select_row (self->list, row);
      else
        select_all (self);
    }
  if (self->follow && row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  self->follow = FALSE;
  update_actions (self);
}

/* -- changing --------------------------------------------------------------------------------- */

static gboolean
is_unselected (FfProposition *proposition, gpointer user_data)
{
  FfModel *model = ff_page_get_model (FF_PAGE (user_data));
  g_autoptr (GPtrArray) found
      = ff_model_list_where (model, FF_TYPE_SELECTION, FF_SELECTION_PROPOSITION,
                             ff_record_get_id (FF_RECORD (proposition)));

  return found->len == 0;
}

static void
chosen_cb (FfDesignPage *self, FfProposition *proposition)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, proposition);
  ff_session_select (ff_page_get_session (FF_PAGE (self)), one);
}

static FfRecord *
get_neighbour (FfDesignPage *self, int offset)
{
  FfRecordList *selections = get_selections (self);
  int n = (int) ff_record_list_get_size (selections);

  for (int i = 0; i < n; i++)
    if (ff_record_list_get (selections, (guint) i) == self->current)
      return i + offset >= 0 && i + offset < n
                 ? ff_record_list_get (selections, (guint) (i + offset))
                 : NULL;
  return NULL;
}

static void
move_before (FfDesignPage *self, FfRecord *sibling)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = gtk_root_get_focus (root);

  self->follow = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list));
  ff_session_move (ff_page_get_session (FF_PAGE (self)), FF_RECORD (self->current), sibling);
}

static void
move_up_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfDesignPage *self = FF_DESIGN_PAGE (widget);

  move_before (self, get_neighbour (self, -1));
}

static void
move_down_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfDesignPage *self = FF_DESIGN_PAGE (widget);

  move_before (self, get_neighbour (self, 2));
}

static void
remove_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfDesignPage *self = FF_DESIGN_PAGE (widget);

  ff_session_remove (ff_page_get_session (FF_PAGE (self)), FF_RECORD (self->current));
}

static gboolean
list_key_pressed_cb (FfDesignPage *self, guint keyval)
{
  if (keyval != GDK_KEY_Delete && keyval != GDK_KEY_KP_Delete)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (GTK_WIDGET (self), "design.remove", NULL);
  return GDK_EVENT_STOP;
}

/* -- class ------------------------------------------------------------------------------------ */

static void
ff_design_page_focus_entry (FfPage *page)
{
  FfDesignPage *self = FF_DESIGN_PAGE (page);

  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "empty"))
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  else if (self->current != NULL)
    gtk_widget_grab_focus (adw_clamp_get_child (self->clamp));
  else
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->all_list, 0)));
}

static FfScene *
ff_design_page_dup_scene (FfPage *page)
{
  FfDesignPage *self = FF_DESIGN_PAGE (page);
  FfModel *model = ff_page_get_model (page);

  return self->current != NULL ? ff_scene_new_for_selection (model, self->current)
                               : ff_scene_new_for_selections (model);
}

static GtkWidget *
make_row (gpointer item, gpointer user_data)
{
  return ff_selection_row_new (FF_MODEL (user_data), FF_SELECTION (item));
}

static void
ff_design_page_constructed (GObject *object)
{
  FfDesignPage *self = FF_DESIGN_PAGE (object);
  FfModel *model = ff_page_get_model (FF_PAGE (self));

  G_OBJECT_CLASS (ff_design_page_parent_class)->constructed (object);

  ff_proposition_chooser_set_up (self->chooser, model, is_unselected, self);
  ff_proposition_chooser_set_up (self->empty_chooser, model, is_unselected, self);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (get_selections (self)), make_row,
                           g_object_ref (model), g_object_unref);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  select_all (self);
  model_changed_cb (self);
}

static void
ff_design_page_dispose (GObject *object)
{
  g_clear_object (&FF_DESIGN_PAGE (object)->current);
  G_OBJECT_CLASS (ff_design_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, chooser);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, all_list);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, list);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, detail);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, clamp);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, empty_label);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, empty_add_button);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, empty_chooser);
  gtk_widget_class_bind_template_child (widget_class, FfDesignPage, dream_button);
  gtk_widget_class_bind_template_callback (widget_class, all_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "design.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "design.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "design.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "design.move-up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "design.move-down",
                                       NULL);
}

static void
ff_design_page_class_init (FfDesignPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FfPageClass *page_class = FF_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_design_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = ff_design_page_dispose;
  page_class->focus_entry = ff_design_page_focus_entry;
  page_class->dup_scene = ff_design_page_dup_scene;
  g_type_ensure (FF_TYPE_MARK);
  g_type_ensure (FF_TYPE_PROPOSITION_CHOOSER);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-design-page.ui");
  bind_children (widget_class);
  install_actions (widget_class);
}

static void
ff_design_page_init (FfDesignPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
