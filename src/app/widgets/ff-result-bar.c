/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-result-bar.h"

#include "app/widgets/ff-palette.h"

#include <adwaita.h>

#define THICKNESS 14
#define SHORTEST 48
#define USUAL 240

struct _FfResultBar
{
  GtkWidget parent_instance;
  int dots;
  int most;
};

G_DEFINE_FINAL_TYPE (FfResultBar, ff_result_bar, GTK_TYPE_WIDGET)

static void
ff_result_bar_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? SHORTEST : THICKNESS;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? USUAL : THICKNESS;
}

static void
ff_result_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FfResultBar *self = FF_RESULT_BAR (widget);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA colour
      = ff_palette_get (FF_TONE_PHASE, FF_PHASE_DREAM, dark ? FF_GROUND_NIGHT : FF_GROUND_PAPER);
  float width = (float) gtk_widget_get_width (widget);
  float length = self->most > 0 ? width * (float) self->dots / (float) self->most : 0;
  float top = ((float) gtk_widget_get_height (widget) - THICKNESS) / 2;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  graphene_rect_t area;

  graphene_rect_init (&area, mirrored ? width - length : 0, top, length, THICKNESS);
  gtk_snapshot_append_color (snapshot, &colour, &area);
}

static void
ff_result_bar_class_init (FfResultBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = ff_result_bar_measure;
  widget_class->snapshot = ff_result_bar_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
ff_result_bar_init (FfResultBar *self)
{
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

GtkWidget *
ff_result_bar_new (void)
{
  return g_object_new (FF_TYPE_RESULT_BAR, NULL);
}

void
ff_result_bar_set (FfResultBar *self, int dots, int most)
{
  g_return_if_fail (FF_IS_RESULT_BAR (self) && dots >= 0);

  self->dots = dots;
  self->most = MAX (most, dots);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
