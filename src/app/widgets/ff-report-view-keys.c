/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-report-view-private.h"

static gboolean
scroll_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  GtkOrientation orientation;
  GtkAdjustment *adjustment;
  int steps;

  g_variant_get (args, "(ii)", &orientation, &steps);
  adjustment = orientation == GTK_ORIENTATION_VERTICAL
                   ? gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (widget))
                   : gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (widget));
  if (adjustment == NULL)
    return GDK_EVENT_PROPAGATE;
  gtk_adjustment_set_value (adjustment,
                            gtk_adjustment_get_value (adjustment)
                                + steps * gtk_adjustment_get_step_increment (adjustment));
  return GDK_EVENT_STOP;
}

static gboolean
turn_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  FfReportView *self = FF_REPORT_VIEW (widget);
  int pages = g_variant_get_int32 (args);
  int page = (int) ff_report_view_get_page (self) + pages;

  ff_report_view_show_page (self, (guint) CLAMP (page, 1, G_MAXINT16));
  return GDK_EVENT_STOP;
}

static gboolean
zoom_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  FfReportView *self = FF_REPORT_VIEW (widget);
  int steps = g_variant_get_int32 (args);

  if (steps == 0)
    ff_report_view_set_fit_width (self, TRUE);
  else
    ff_report_view_zoom_by (self, steps);
  return GDK_EVENT_STOP;
}

static gboolean
wheel_cb (GtkEventControllerScroll *controller, double dx, double dy, FfReportView *self)
{
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;
  if (dy < 0 || dy > 0)
    ff_report_view_zoom_by (self, dy < 0 ? 1 : -1);
  return GDK_EVENT_STOP;
}

void
ff_report_view_add_bindings (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    GtkOrientation orientation;
    int steps;
  } arrows[] = {
    { GDK_KEY_Up, GTK_ORIENTATION_VERTICAL, -1 },
    { GDK_KEY_Down, GTK_ORIENTATION_VERTICAL, 1 },
    { GDK_KEY_Left, GTK_ORIENTATION_HORIZONTAL, -1 },
    { GDK_KEY_Right, GTK_ORIENTATION_HORIZONTAL, 1 },
  };
  static const struct
  {
    guint key;
    int pages;
  } turns[] = {
    { GDK_KEY_Page_Up, -1 },     { GDK_KEY_Page_Down, 1 },      { GDK_KEY_KP_Page_Up, -1 },
    { GDK_KEY_KP_Page_Down, 1 }, { GDK_KEY_Home, -G_MAXINT16 }, { GDK_KEY_End, G_MAXINT16 },
  };
  static const struct
  {
    guint key;
    int steps;
  } zooms[] = {
    { GDK_KEY_plus, 1 },         { GDK_KEY_equal, 1 }, { GDK_KEY_KP_Add, 1 }, { GDK_KEY_minus, -1 },
    { GDK_KEY_KP_Subtract, -1 }, { GDK_KEY_0, 0 },     { GDK_KEY_KP_0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    gtk_widget_class_add_binding (klass, arrows[i].key, 0, scroll_cb, "(ii)", arrows[i].orientation,
                                  arrows[i].steps);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    gtk_widget_class_add_binding (klass, turns[i].key, 0, turn_cb, "i", turns[i].pages);
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    gtk_widget_class_add_binding (klass, zooms[i].key, GDK_CONTROL_MASK, zoom_cb, "i",
                                  zooms[i].steps);
}

GtkEventController *
ff_report_view_create_wheel (FfReportView *self)
{
  GtkEventController *wheel = gtk_event_controller_scroll_new (
      GTK_EVENT_CONTROLLER_SCROLL_VERTICAL | GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);

  g_signal_connect (wheel, "scroll", G_CALLBACK (wheel_cb), self);
  return wheel;
}
