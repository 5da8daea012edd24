/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-ballot-rings.h"

#include "app/widgets/ff-dots.h"
#include "app/widgets/ff-palette.h"

#include <adwaita.h>
#include <math.h>

#define MOST_SHOWN 20

struct _FfBallotRings
{
  GtkWidget parent_instance;
  int filled;
  int count;
  int diameter;
};

G_DEFINE_FINAL_TYPE (FfBallotRings, ff_ballot_rings, GTK_TYPE_WIDGET)

static void
ff_ballot_rings_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  FfBallotRings *self = FF_BALLOT_RINGS (widget);
  float width, height;

  ff_dots_measure (self->count, (float) self->diameter, &width, &height);
  *minimum = *natural = (int) ceilf (orientation == GTK_ORIENTATION_HORIZONTAL ? width : height);
}

static void
ff_ballot_rings_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FfBallotRings *self = FF_BALLOT_RINGS (widget);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA colour
      = ff_palette_get (FF_TONE_PHASE, FF_PHASE_DREAM, dark ? FF_GROUND_NIGHT : FF_GROUND_PAPER);
  float width, height, top;
  graphene_rect_t area;

  ff_dots_measure (self->count, (float) self->diameter, &width, &height);
  top = ((float) gtk_widget_get_height (widget) - height) / 2;
  graphene_rect_init (&area, 0, top, (float) gtk_widget_get_width (widget), height);
  ff_dots_snapshot (snapshot, &area, (float) self->diameter, self->filled, self->count, &colour,
                    gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
}

static void
ff_ballot_rings_class_init (FfBallotRingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = ff_ballot_rings_measure;
  widget_class->snapshot = ff_ballot_rings_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
ff_ballot_rings_init (FfBallotRings *self)
{
  self->diameter = 16;
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

GtkWidget *
ff_ballot_rings_new (void)
{
  return g_object_new (FF_TYPE_BALLOT_RINGS, NULL);
}

void
ff_ballot_rings_set (FfBallotRings *self, int filled, int count)
{
  g_return_if_fail (FF_IS_BALLOT_RINGS (self) && filled >= 0 && filled <= count);

  if (count > MOST_SHOWN)
    filled = count = 0;
  if (self->filled == filled && self->count == count)
    return;
  self->filled = filled;
  self->count = count;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
ff_ballot_rings_set_diameter (FfBallotRings *self, int diameter)
{
  g_return_if_fail (FF_IS_BALLOT_RINGS (self));

  self->diameter = diameter;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
