/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-outputs.h"

#include <glib/gi18n.h>
#ifdef GDK_WINDOWING_X11
#include <gdk/x11/gdkx.h>
#endif

GdkMonitor *
ff_outputs_find (GListModel *monitors, const char *connector)
{
  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      g_autofree char *own = ff_outputs_dup_connector (monitor);

      if (g_str_equal (own, connector))
        return g_steal_pointer (&monitor);
    }
  return NULL;
}

GdkMonitor *
ff_outputs_choose (GListModel *monitors, const char *wanted, GdkMonitor *own)
{
  GdkMonitor *found = *wanted != '\0' ? ff_outputs_find (monitors, wanted) : NULL;

  return found != NULL ? found : ff_outputs_choose_other (monitors, own);
}

GdkMonitor *
ff_outputs_choose_other (GListModel *monitors, GdkMonitor *monitor)
{
  guint n = g_list_model_get_n_items (monitors);
  guint at = 0;

  while (at < n)
    {
      g_autoptr (GdkMonitor) here = g_list_model_get_item (monitors, at++);

      if (here == monitor)
        break;
    }
  return n > 0 ? g_list_model_get_item (monitors, at % n) : NULL;
}

static gboolean
knows_primary (GdkDisplay *display)
{
#ifdef GDK_WINDOWING_X11
  return GDK_IS_X11_DISPLAY (display);
#else
  return FALSE;
#endif
}

gboolean
ff_outputs_must_ask (GdkDisplay *display, const char *wanted)
{
  GListModel *monitors = gdk_display_get_monitors (display);
  guint n = g_list_model_get_n_items (monitors);
  g_autoptr (GdkMonitor) found = ff_outputs_find (monitors, wanted);

  if (found != NULL || n < 2)
    return FALSE;
  return n > 2 || (*wanted == '\0' && !knows_primary (display));
}

static void
let_go_cb (GtkWindow *window, GdkMonitor *monitor)
{
  g_signal_handlers_disconnect_by_data (monitor, window);
}

/* GTK listens to the monitor on behalf of the window even when that is gone, so a screen that is
 * unplugged later would bring the program down. */
void
ff_outputs_fill (GtkWindow *window, GdkMonitor *monitor)
{
  gtk_window_fullscreen_on_monitor (window, monitor);
  g_signal_connect_object (window, "destroy", G_CALLBACK (let_go_cb), monitor, 0);
}

GdkMonitor *
ff_outputs_get_monitor (GtkWindow *window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));

  if (surface == NULL)
    return NULL;
  return gdk_display_get_monitor_at_surface (gtk_widget_get_display (GTK_WIDGET (window)), surface);
}

char *
ff_outputs_dup_connector (GdkMonitor *monitor)
{
  const char *connector = gdk_monitor_get_connector (monitor);
  GdkRectangle area;

  if (connector != NULL)
    return g_strdup (connector);
  gdk_monitor_get_geometry (monitor, &area);
  return g_strdup_printf ("%d,%d", area.x, area.y);
}

char *
ff_outputs_dup_name (GdkMonitor *monitor)
{
  const char *model = gdk_monitor_get_model (monitor);
  g_autofree char *connector = ff_outputs_dup_connector (monitor);
  GdkRectangle area;

  gdk_monitor_get_geometry (monitor, &area);
  if (model != NULL && *model != '\0')
    /* Translators: a screen to choose from: its model, its socket, its width and height */
    return g_strdup_printf (_ ("%s, %s (%d × %d)"), model, connector, area.width, area.height);
  /* Translators: a screen to choose from: its socket, its width and height */
  return g_strdup_printf (_ ("%s (%d × %d)"), connector, area.width, area.height);
}
