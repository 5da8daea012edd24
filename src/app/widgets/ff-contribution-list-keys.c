/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-list-private.h"
#include "app/widgets/ff-contribution-row.h"

static gboolean
sort_by_digit (FfContributionList *self, guint digit)
{
  g_autoptr (GPtrArray) themes = ff_model_list_where (ff_session_get_model (self->session),
                                                      FF_TYPE_THEME, FF_THEME_PHASE, self->phase);

  if (digit > themes->len)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (GTK_WIDGET (self), "list.sort-into", "x",
                              digit > 0 ? ff_record_get_id (g_ptr_array_index (themes, digit - 1))
                                        : (gint64) 0);
  return GDK_EVENT_STOP;
}

static const char *
find_action (guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_F2:
      return "list.edit";
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
      return "list.remove";
    case GDK_KEY_s:
    case GDK_KEY_S:
      return "list.star";
    case GDK_KEY_t:
    case GDK_KEY_T:
      return "list.choose-theme";
    case GDK_KEY_j:
    case GDK_KEY_J:
      return "list.join";
    case GDK_KEY_k:
    case GDK_KEY_K:
      return "list.keep-apart";
    case GDK_KEY_o:
    case GDK_KEY_O:
      return "list.show-joined";
    case GDK_KEY_a:
    case GDK_KEY_A:
      return "list.separate";
    case GDK_KEY_p:
    case GDK_KEY_P:
      return "list.propose";
    default:
      return NULL;
    }
}

/* Who comes by keyboard stands on a row before any is selected; then that one is meant. */
static void
select_focused (FfContributionList *self, GtkWidget *focus)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);
  GtkWidget *row = gtk_widget_get_first_child (focus);
  guint n = g_list_model_get_n_items (self->items);

  if (!gtk_bitset_is_empty (selected) || !FF_IS_CONTRIBUTION_ROW (row))
    return;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FfContribution) item = g_list_model_get_item (self->items, i);

      if (item == ff_contribution_row_get_contribution (FF_CONTRIBUTION_ROW (row)))
        gtk_selection_model_select_item (self->selection, i, TRUE);
    }
}

/* Plain letters and digits are free here, unless a row is just being edited. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType state,
                FfContributionList *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  const char *action = find_action (keyval);
  guint32 letter = gdk_keyval_to_unicode (keyval);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || focus == NULL
      || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view)) || GTK_IS_TEXT_VIEW (focus))
    return GDK_EVENT_PROPAGATE;
  if (action != NULL || (letter >= '0' && letter <= '9'))
    select_focused (self, focus);
  if (action != NULL)
    return gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);
  if (letter >= '0' && letter <= '9')
    return sort_by_digit (self, letter - '0');
  return GDK_EVENT_PROPAGATE;
}

static void
popup_menu (FfContributionList *self, double x, double y)
{
  if (self->popover == NULL)
    {
      self->popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (self->context_menu));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
      gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
      gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
    }
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle){ (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static FfContributionRow *
find_row_at (FfContributionList *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if (picked == NULL)
    return NULL;
  if (!FF_IS_CONTRIBUTION_ROW (picked))
    picked = gtk_widget_get_ancestor (picked, FF_TYPE_CONTRIBUTION_ROW);
  return picked != NULL ? FF_CONTRIBUTION_ROW (picked) : NULL;
}

/* The row that a menu is asked for becomes the selected one, unless it is among several that are.
 */
static void
select_row (FfContributionList *self, FfContributionRow *row)
{
  guint n = g_list_model_get_n_items (self->items);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FfContribution) item = g_list_model_get_item (self->items, i);

      if (item == ff_contribution_row_get_contribution (row)
          && !gtk_selection_model_is_selected (self->selection, i))
        gtk_selection_model_select_item (self->selection, i, TRUE);
    }
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, FfContributionList *self)
{
  FfContributionRow *row = find_row_at (self, x, y);

  if (row == NULL)
    return;
  select_row (self, row);
  popup_menu (self, x, y);
}

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  graphene_rect_t bounds;

  if (focus == NULL || GTK_IS_TEXT_VIEW (focus)
      || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view))
      || !gtk_widget_compute_bounds (focus, widget, &bounds))
    return FALSE;
  if (FF_IS_CONTRIBUTION_ROW (row))
    select_row (self, FF_CONTRIBUTION_ROW (row));
  popup_menu (self, bounds.origin.x + 24, bounds.origin.y + bounds.size.height);
  return TRUE;
}

void
ff_contribution_list_install_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
}
