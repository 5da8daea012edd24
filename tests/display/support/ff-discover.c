/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-discover.h"

#include "app/pages/ff-discover-page.h"
#include "app/widgets/ff-capture-bar.h"
#include "app/widgets/ff-contribution-list.h"

void
ff_discover_set_up (FfDiscover *f, gconstpointer data)
{
  f->session = data != NULL ? ff_display_new_sample () : ff_display_new_session ();
  f->model = ff_session_get_model (f->session);
  f->page = g_object_new (FF_TYPE_DISCOVER_PAGE, "session", f->session, NULL);
  f->window = ff_display_show (f->page);
  f->list = ff_display_find (f->page, FF_TYPE_CONTRIBUTION_LIST);
  f->piles = ff_display_child (f->page, "pile_list");
}

void
ff_discover_tear_down (FfDiscover *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

guint
ff_discover_count_listed (FfDiscover *f)
{
  return g_list_model_get_n_items (ff_contribution_list_get_items (FF_CONTRIBUTION_LIST (f->list)));
}

FfContribution *
ff_discover_dup_listed (FfDiscover *f, guint at)
{
  return g_list_model_get_item (ff_contribution_list_get_items (FF_CONTRIBUTION_LIST (f->list)),
                                at);
}

void
ff_discover_say (FfDiscover *f, const char *text)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);

  ff_display_type (ff_display_child (bar, "entry"), text);
  ff_display_flush (f->session);
}

void
ff_discover_add_theme (FfDiscover *f, const char *title)
{
  ff_display_type (ff_display_find (ff_display_child (f->page, "theme_entry"), GTK_TYPE_ENTRY),
                   title);
  ff_display_flush (f->session);
}

void
ff_discover_choose_pile (FfDiscover *f, int at)
{
  gtk_list_box_select_row (f->piles, gtk_list_box_get_row_at_index (f->piles, at));
  ff_test_pump_idle ();
}

void
ff_discover_select (FfDiscover *f, guint from, guint n)
{
  GtkListView *view = ff_display_child (f->list, "view");

  gtk_selection_model_select_range (gtk_list_view_get_model (view), from, n, TRUE);
  ff_test_pump_idle ();
}

void
ff_discover_act (FfDiscover *f, const char *action, gint64 target)
{
  g_autoptr (GVariant) value
      = target >= 0 ? g_variant_ref_sink (g_variant_new_int64 (target)) : NULL;

  g_assert_true (gtk_widget_activate_action_variant (f->list, action, value));
  ff_display_flush (f->session);
}
