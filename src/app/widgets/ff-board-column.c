/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-board-column.h"

#include "app/widgets/ff-dragged.h"
#include "app/widgets/ff-pile-row.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

/* Narrow enough for three and a half beside each other on a small screen, so that it is seen that
 * there are more. */
#define WIDTH 232

struct _FfBoardColumn
{
  GtkWidget parent_instance;
  FfSession *session;
  FfPile *pile;
  GtkWidget *box;
  FfPileRow *heading;
  FfContributionList *list;
};

G_DEFINE_FINAL_TYPE (FfBoardColumn, ff_board_column, GTK_TYPE_WIDGET)

static void
count_cb (FfBoardColumn *self)
{
  ff_pile_row_set_count (self->heading,
                         g_list_model_get_n_items (ff_contribution_list_get_items (self->list)));
}

static gboolean
take_cb (GtkWidget *widget, GPtrArray *records, gpointer user_data)
{
  return ff_pile_row_take (FF_BOARD_COLUMN (widget)->heading, records);
}

static void
ff_board_column_dispose (GObject *object)
{
  FfBoardColumn *self = FF_BOARD_COLUMN (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->pile);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_board_column_parent_class)->dispose (object);
}

static void
ff_board_column_class_init (FfBoardColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_board_column_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "boardcolumn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
ff_board_column_init (FfBoardColumn *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_size_request (GTK_WIDGET (self), WIDTH, -1);
  ff_drop_target_add (GTK_WIDGET (self), take_cb, NULL);
}

static void
add_heading (FfBoardColumn *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "plain-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  ff_pile_get_title (self->pile), -1);
  self->heading = FF_PILE_ROW (ff_pile_row_new (self->session, self->pile));
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (self->heading));
  gtk_box_append (GTK_BOX (self->box), list);
}

static void
add_list (FfBoardColumn *self, FfPhase phase, FfContributionFilter *filter)
{
  GtkWidget *list = g_object_new (FF_TYPE_CONTRIBUTION_LIST, "vexpand", TRUE, NULL);

  self->list = FF_CONTRIBUTION_LIST (list);
  ff_contribution_list_make_column (self->list);
  ff_contribution_list_set_up (self->list, self->session, phase);
  ff_contribution_list_set_filter (self->list, filter);
  ff_contribution_list_show_pile (self->list, self->pile);
  g_signal_connect_object (ff_contribution_list_get_items (self->list), "items-changed",
                           G_CALLBACK (count_cb), self, G_CONNECT_SWAPPED);
  /* The number of the theme changes with the order of all. */
  g_signal_connect_object (ff_session_get_model (self->session), "changed", G_CALLBACK (count_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), list);
  count_cb (self);
}

GtkWidget *
ff_board_column_new (FfSession *session, FfPhase phase, FfPile *pile, FfContributionFilter *filter)
{
  FfBoardColumn *self = g_object_new (FF_TYPE_BOARD_COLUMN, NULL);

  self->session = g_object_ref (session);
  self->pile = g_object_ref (pile);
  add_heading (self);
  add_list (self, phase, filter);
  return GTK_WIDGET (self);
}

FfPile *
ff_board_column_get_pile (FfBoardColumn *self)
{
  g_return_val_if_fail (FF_IS_BOARD_COLUMN (self), NULL);

  return self->pile;
}

FfContributionList *
ff_board_column_get_list (FfBoardColumn *self)
{
  g_return_val_if_fail (FF_IS_BOARD_COLUMN (self), NULL);

  return self->list;
}

void
ff_board_column_refilter (FfBoardColumn *self)
{
  g_return_if_fail (FF_IS_BOARD_COLUMN (self));

  ff_contribution_list_refilter (self->list);
}
