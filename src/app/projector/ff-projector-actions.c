/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the wall is commanded: actions and the menu of the header's button. */
#include "app/projector/ff-message-window.h"
#include "app/projector/ff-outputs.h"
#include "app/projector/ff-projector-private.h"
#include "app/projector/ff-room-window.h"
#include "app/projector/ff-running-order.h"
#include "app/projector/ff-scene-chooser.h"

#include <glib/gi18n.h>

static void
present_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_present (user_data);
}

static void
leave_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_leave (user_data);
}

static void
toggle_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  if (ff_projector_is_presenting (user_data))
    ff_projector_leave (user_data);
  else
    ff_projector_present (user_data);
}

static void
hold_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_set_held (user_data, !ff_projector_is_held (user_data));
}

static void
jump_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  FfProjector *self = user_data;
  g_autoptr (GListModel) scenes
      = ff_running_order_list (ff_session_get_model (self->session), self->timer);

  gtk_window_present (GTK_WINDOW (ff_scene_chooser_new (self->window, self, scenes)));
}

static void
message_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  FfProjector *self = user_data;

  if (self->message != NULL)
    ff_projector_set_message (self, NULL);
  else
    gtk_window_present (
        GTK_WINDOW (ff_message_window_new (self->window, self, self->last_message)));
}

static void
room_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  FfProjector *self = user_data;

  gtk_window_present (GTK_WINDOW (ff_room_window_new (self->window, self)));
}

static void
timer_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  FfProjector *self = user_data;
  FfAgendaItem *item = ff_timer_get_item (self->timer);
  g_autoptr (FfScene) scene = NULL;

  if (item == NULL)
    return;
  scene = ff_scene_new_for_timer (ff_session_get_model (self->session), item,
                                  ff_timer_get_countdown (self->timer));
  ff_projector_show (self, scene);
}

static void
freeze_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_set_frozen (user_data, !ff_projector_is_frozen (user_data));
}

static void
blank_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_set_blanked (user_data, !ff_projector_is_blanked (user_data));
}

static void
dark_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  FfProjector *self = user_data;

  ff_projector_set_ground (self,
                           self->ground == FF_GROUND_NIGHT ? FF_GROUND_PAPER : FF_GROUND_NIGHT);
}

static void
next_page_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_step (user_data, 1);
}

static void
previous_page_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_step (user_data, -1);
}

static void
swap_screens_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_swap_screens (user_data);
}

static void
choose_output_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ff_projector_choose_output (user_data, g_variant_get_string (parameter, NULL));
}

static const GActionEntry entries[] = {
  { "present", present_cb },
  { "leave", leave_cb },
  { "toggle", toggle_cb, NULL, "false" },
  { "hold", hold_cb, NULL, "false" },
  { "jump", jump_cb },
  { "message", message_cb, NULL, "false" },
  { "freeze", freeze_cb, NULL, "false" },
  { "blank", blank_cb, NULL, "false" },
  { "timer", timer_cb },
  { "room", room_cb },
  { "dark", dark_cb, NULL, "false" },
  { "next-page", next_page_cb },
  { "previous-page", previous_page_cb },
  { "swap-screens", swap_screens_cb },
  { "choose-output", choose_output_cb, "s", "''" },
};

static GMenu *
new_section (GMenu *menu)
{
  g_autoptr (GMenu) section = g_menu_new ();

  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  return section;
}

static GMenu *
new_menu (FfProjector *self)
{
  GMenu *menu = g_menu_new ();
  GMenu *section = new_section (menu);

  g_menu_append (section, _ ("_Show on the Wall"), "projector.toggle");
  section = new_section (menu);
  g_menu_append (section, _ ("_Jump to…"), "projector.jump");
  g_menu_append (section, _ ("_Message over It…"), "projector.message");
  section = new_section (menu);
  g_menu_append (section, _ ("_Hold, Whatever Page I Go To"), "projector.hold");
  g_menu_append (section, _ ("_Freeze the Wall"), "projector.freeze");
  g_menu_append (section, _ ("_Blank the Wall"), "projector.blank");
  section = new_section (menu);
  g_menu_append (section, _ ("_Dark Wall"), "projector.dark");
  g_menu_append (section, _ ("Size of the _Room…"), "projector.room");
  self->outputs_menu = g_menu_new ();
  g_menu_append_section (menu, _ ("Screen"), G_MENU_MODEL (self->outputs_menu));
  return menu;
}

void
ff_projector_update_menu (FfProjector *self)
{
  guint n = g_list_model_get_n_items (self->monitors);

  g_menu_remove_all (self->outputs_menu);
  if (n < 2)
    return;
  g_menu_append (self->outputs_menu, _ ("_Any Other Screen"), "projector.choose-output::");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);
      g_autofree char *connector = ff_outputs_dup_connector (monitor);
      g_autofree char *name = ff_outputs_dup_name (monitor);
      g_autoptr (GMenuItem) item = g_menu_item_new (name, NULL);

      g_menu_item_set_action_and_target (item, "projector.choose-output", "s", connector);
      g_menu_append_item (self->outputs_menu, item);
    }
  g_menu_append (self->outputs_menu, _ ("S_wap Screens"), "projector.swap-screens");
}

static GSimpleAction *
find_action (FfProjector *self, const char *name)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name));
}

void
ff_projector_update_actions (FfProjector *self)
{
  gboolean several = g_list_model_get_n_items (self->monitors) > 1;
  gboolean presenting = self->view != NULL;

  if (self->actions == NULL)
    return;
  g_simple_action_set_enabled (find_action (self, "present"), !presenting);
  g_simple_action_set_enabled (find_action (self, "leave"), presenting);
  g_simple_action_set_enabled (find_action (self, "swap-screens"), self->wall != NULL && several);
  g_simple_action_set_state (find_action (self, "toggle"), g_variant_new_boolean (presenting));
  g_simple_action_set_state (find_action (self, "hold"), g_variant_new_boolean (self->held));
  g_simple_action_set_state (find_action (self, "message"),
                             g_variant_new_boolean (self->message != NULL));
  g_simple_action_set_state (find_action (self, "freeze"), g_variant_new_boolean (self->frozen));
  g_simple_action_set_state (find_action (self, "blank"), g_variant_new_boolean (self->blanked));
  g_simple_action_set_state (find_action (self, "dark"),
                             g_variant_new_boolean (self->ground == FF_GROUND_NIGHT));
  g_simple_action_set_state (find_action (self, "choose-output"),
                             g_variant_new_string (self->wanted));
}

void
ff_projector_add_actions (FfProjector *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  self->menu = new_menu (self);
  ff_projector_update_menu (self);
  ff_projector_update_actions (self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "projector",
                                  G_ACTION_GROUP (self->actions));
  ff_projector_add_keys (self);
}
