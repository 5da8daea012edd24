/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-start-window.h"

#include "app/widgets/ff-mark.h"
#include "app/widgets/ff-recent-row.h"

struct _FfStartWindow
{
  AdwApplicationWindow parent_instance;
  GtkListBox *list;
  GtkWidget *recent;
};

G_DEFINE_FINAL_TYPE (FfStartWindow, ff_start_window, ADW_TYPE_APPLICATION_WINDOW)

static FfApplication *
get_application (FfStartWindow *self)
{
  return FF_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
}

static void
forget_cb (FfRecentRow *row, FfStartWindow *self)
{
  g_autofree char *path = g_strdup (ff_recent_get_path (ff_recent_row_get_recent (row)));

  ff_recents_forget (ff_application_get_recents (get_application (self)), path);
}

static GtkWidget *
make_row (gpointer item, gpointer user_data)
{
  GtkWidget *row = ff_recent_row_new (item);

  g_signal_connect_object (row, "forget", G_CALLBACK (forget_cb), user_data, 0);
  return row;
}

static void
row_activated_cb (FfStartWindow *self, GtkListBoxRow *row)
{
  g_autofree char *path
      = g_strdup (ff_recent_get_path (ff_recent_row_get_recent (FF_RECENT_ROW (row))));

  ff_application_open_path (get_application (self), GTK_WINDOW (self), path);
}

static void
update_list (FfStartWindow *self, guint at, guint removed, guint added, GListModel *recents)
{
  gtk_widget_set_visible (self->recent, g_list_model_get_n_items (recents) > 0);
}

static void
ff_start_window_class_init (FfStartWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (FF_TYPE_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-start-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FfStartWindow, list);
  gtk_widget_class_bind_template_child (widget_class, FfStartWindow, recent);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
ff_start_window_init (FfStartWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FfStartWindow *
ff_start_window_new (FfApplication *application)
{
  FfStartWindow *self = g_object_new (FF_TYPE_START_WINDOW, "application", application, NULL);
  GListModel *recents = G_LIST_MODEL (ff_application_get_recents (application));

  gtk_list_box_bind_model (self->list, recents, make_row, self, NULL);
  g_signal_connect_object (recents, "items-changed", G_CALLBACK (update_list), self,
                           G_CONNECT_SWAPPED);
  update_list (self, 0, 0, 0, recents);
  return self;
}
