/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-list-private.h"
#include "app/widgets/ff-joined-popover.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

/* A quotation stands for what says the same, then what is sorted, then what was said first. */
static void
join_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);

  if (selected->len < 2)
    return;
  ff_contribution_list_remember_place (self);
  ff_session_join_contributions (self->session, selected, NULL);
}

static void
keep_apart_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);

  if (selected->len > 1)
    ff_session_keep_contributions_apart (self->session, selected);
}

static void
separate_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);

  if (selected->len > 0)
    ff_session_take_contributions_apart (self->session, selected);
}

static void
show_joined_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);

  if (selected->len != 1)
    return;
  if (self->joined_popover == NULL)
    {
      self->joined_popover = ff_joined_popover_new (self->session);
      gtk_widget_set_parent (self->joined_popover, widget);
    }
  ff_contribution_list_point (
      self, self->joined_popover,
      GTK_WIDGET (ff_contribution_list_find_row (self, g_ptr_array_index (selected, 0))));
  ff_joined_popover_open (FF_JOINED_POPOVER (self->joined_popover),
                          g_ptr_array_index (selected, 0));
}

static void
move_to_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);
  FfPhase phase = (FfPhase) g_variant_get_int32 (parameter);

  if (selected->len == 0 || phase == self->phase)
    return;
  ff_contribution_list_remember_place (self);
  ff_session_move_contributions (self->session, selected, phase);
}

static void
copy_to_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);

  if (selected->len > 0)
    ff_session_copy_contributions (self->session, selected,
                                   (FfPhase) g_variant_get_int32 (parameter));
}

static void
propose_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);

  if (selected->len == 0)
    return;
  ff_session_propose_from (self->session, selected, NULL);
  gtk_widget_activate_action (widget, "win.tell", "s",
                              _ ("A proposition was added to Dream, with this as its evidence."));
}

/* Items for the four phases, under the session's own names. */
static GMenu *
make_phase_menu (FfModel *model, const char *action)
{
  GMenu *menu = g_menu_new ();

  for (FfPhase phase = FF_PHASE_DISCOVER; phase <= FF_PHASE_DESTINY; phase++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);

      g_menu_item_set_attribute (item, "label", "s", ff_model_get_phase_name (model, phase));
      g_menu_item_set_action_and_target (item, action, "i", (int) phase);
      g_menu_append_item (menu, item);
    }
  return menu;
}

void
ff_contribution_list_add_phase_menus (FfContributionList *self)
{
  FfModel *model = ff_session_get_model (self->session);
  g_autoptr (GMenu) section = g_menu_new ();
  g_autoptr (GMenu) move = make_phase_menu (model, "list.move-to");
  g_autoptr (GMenu) copy = make_phase_menu (model, "list.copy-to");

  g_menu_append_submenu (section, _ ("_Move To"), G_MENU_MODEL (move));
  g_menu_append_submenu (section, _ ("_Copy To"), G_MENU_MODEL (copy));
  g_menu_insert_section (self->context_menu,
                         g_menu_model_get_n_items (G_MENU_MODEL (self->context_menu)) - 1, NULL,
                         G_MENU_MODEL (section));
}

void
ff_contribution_list_install_moves (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "list.join", NULL, join_cb);
  gtk_widget_class_install_action (widget_class, "list.keep-apart", NULL, keep_apart_cb);
  gtk_widget_class_install_action (widget_class, "list.separate", NULL, separate_cb);
  gtk_widget_class_install_action (widget_class, "list.show-joined", NULL, show_joined_cb);
  gtk_widget_class_install_action (widget_class, "list.move-to", "i", move_to_cb);
  gtk_widget_class_install_action (widget_class, "list.copy-to", "i", copy_to_cb);
  gtk_widget_class_install_action (widget_class, "list.propose", NULL, propose_cb);
}
