/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-list-private.h"
#include "app/widgets/ff-dragged.h"
#include "session/ff-session-sense.h"

/* What is dragged though it is not selected goes alone, and is selected so that this is seen. */
static GPtrArray *
prepare_drag (GtkWidget *widget, gpointer user_data)
{
  FfContributionList *self = user_data;
  FfContribution *contribution
      = ff_contribution_row_get_contribution (FF_CONTRIBUTION_ROW (widget));
  guint n = g_list_model_get_n_items (self->items);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FfContribution) item = g_list_model_get_item (self->items, i);

      if (item == contribution && !gtk_selection_model_is_selected (self->selection, i))
        gtk_selection_model_select_item (self->selection, i, TRUE);
    }
  return ff_contribution_list_dup_selected (self);
}

void
ff_contribution_list_let_drag (FfContributionList *self, FfContributionRow *row)
{
  ff_drag_source_add (GTK_WIDGET (row), prepare_drag, self);
}

/* Of a pile that is no theme and not the unsorted, nobody knows what dropping would mean. */
static gboolean
take_records (GtkWidget *widget, GPtrArray *records, gpointer user_data)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  FfPileKind kind = self->pile != NULL ? ff_pile_get_kind (self->pile) : FF_PILE_ALL;

  if ((kind != FF_PILE_THEME && kind != FF_PILE_UNSORTED)
      || !ff_dragged_all_of (records, FF_TYPE_CONTRIBUTION))
    return FALSE;
  ff_session_sort_contributions (self->session, records, ff_pile_get_theme (self->pile));
  return TRUE;
}

static gboolean
drop_cb (FfContributionList *self, const GValue *value)
{
  g_autoptr (GSList) files = NULL;

  if (G_VALUE_HOLDS (value, G_TYPE_STRING))
    {
      g_signal_emit_by_name (self, "dropped-text", g_value_get_string (value));
      return TRUE;
    }
  if (!G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return FALSE;
  files = gdk_file_list_get_files (g_value_get_boxed (value));
  if (files == NULL)
    return FALSE;
  g_signal_emit_by_name (self, "dropped-file", files->data);
  return TRUE;
}

void
ff_contribution_list_install_drops (FfContributionList *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, (GType[]){ GDK_TYPE_FILE_LIST, G_TYPE_STRING }, 2);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  ff_drop_target_add (GTK_WIDGET (self), take_records, self);
}
