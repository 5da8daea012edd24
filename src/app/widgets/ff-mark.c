/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-mark.h"

#include <adwaita.h>

struct _FfMark
{
  GtkWidget parent_instance;
  FfMarkShape shape;
  int size;
};

enum
{
  PROP_SHAPE = 1,
  PROP_SIZE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfMark, ff_mark, GTK_TYPE_WIDGET)

G_DEFINE_ENUM_TYPE (FfMarkShape,
                    ff_mark_shape,
                    G_DEFINE_ENUM_VALUE (FF_MARK_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (FF_MARK_PREPARE, "prepare"),
                    G_DEFINE_ENUM_VALUE (FF_MARK_DISCOVER, "discover"),
                    G_DEFINE_ENUM_VALUE (FF_MARK_DREAM, "dream"),
                    G_DEFINE_ENUM_VALUE (FF_MARK_VOTE, "vote"),
                    G_DEFINE_ENUM_VALUE (FF_MARK_DESIGN, "design"),
                    G_DEFINE_ENUM_VALUE (FF_MARK_DESTINY, "destiny"),
                    G_DEFINE_ENUM_VALUE (FF_MARK_REPORT, "report"))

/* All shapes are drawn on a field of 16 by 16. */

static void
draw_prepare (cairo_t *cr)
{
  cairo_move_to (cr, 3, 13);
  cairo_line_to (cr, 4, 9.5);
  cairo_line_to (cr, 10.5, 3);
  cairo_line_to (cr, 13, 5.5);
  cairo_line_to (cr, 6.5, 12);
  cairo_close_path (cr);
  cairo_stroke (cr);
}

static void
draw_star (cairo_t *cr)
{
  for (int i = 0; i < 10; i++)
    {
      double radius = i % 2 == 0 ? 7.5 : 3.1;
      double angle = G_PI * (i / 5.0 - 0.5);

      cairo_line_to (cr, 8 + radius * cos (angle), 8.5 + radius * sin (angle));
    }
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_dots (cairo_t *cr)
{
  static const double dots[][2] = { { 4, 4 }, { 12, 4 }, { 8, 8 }, { 4, 12 }, { 12, 12 } };

  for (guint i = 0; i < G_N_ELEMENTS (dots); i++)
    {
      cairo_arc (cr, dots[i][0], dots[i][1], 2, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

static void
draw_arrow (cairo_t *cr)
{
  cairo_move_to (cr, 2, 8);
  cairo_line_to (cr, 13, 8);
  cairo_move_to (cr, 8.5, 3);
  cairo_line_to (cr, 13.5, 8);
  cairo_line_to (cr, 8.5, 13);
  cairo_stroke (cr);
}

static void
draw_sheet (cairo_t *cr)
{
  cairo_rectangle (cr, 3.5, 2, 9, 12);
  cairo_move_to (cr, 6, 6);
  cairo_line_to (cr, 10, 6);
  cairo_move_to (cr, 6, 9);
  cairo_line_to (cr, 10, 9);
  cairo_stroke (cr);
}

static void
draw_shape (FfMarkShape shape, cairo_t *cr)
{
  cairo_set_line_width (cr, 2);
  switch (shape)
    {
    case FF_MARK_PREPARE:
      draw_prepare (cr);
      break;
    case FF_MARK_DISCOVER:
      cairo_arc (cr, 8, 8, 5.5, 0, 2 * G_PI);
      cairo_stroke (cr);
      break;
    case FF_MARK_DREAM:
      draw_star (cr);
      break;
    case FF_MARK_VOTE:
      draw_dots (cr);
      break;
    case FF_MARK_DESIGN:
      cairo_rectangle (cr, 2.5, 2.5, 11, 11);
      cairo_fill (cr);
      break;
    case FF_MARK_DESTINY:
      draw_arrow (cr);
      break;
    case FF_MARK_REPORT:
      draw_sheet (cr);
      break;
    case FF_MARK_NONE:
    default:
      break;
    }
}

static void
ff_mark_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FfMark *self = FF_MARK (widget);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA colour = ff_mark_get_colour (self->shape, dark ? FF_GROUND_NIGHT : FF_GROUND_PAPER);
  float size = (float) self->size;
  float left = ((float) gtk_widget_get_width (widget) - size) / 2;
  float top = ((float) gtk_widget_get_height (widget) - size) / 2;

  ff_mark_snapshot_shape (self->shape, snapshot, &GRAPHENE_RECT_INIT (left, top, size, size),
                          &colour, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
}

static void
ff_mark_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  *minimum = *natural = FF_MARK (widget)->size;
}

static void
ff_mark_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfMark *self = FF_MARK (object);

  if (id == PROP_SHAPE)
    g_value_set_enum (value, (int) self->shape);
  else
    g_value_set_int (value, self->size);
}

static void
ff_mark_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfMark *self = FF_MARK (object);

  if (id == PROP_SHAPE)
    {
      ff_mark_set_shape (self, (FfMarkShape) g_value_get_enum (value));
      return;
    }
  self->size = g_value_get_int (value);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
ff_mark_class_init (FfMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = ff_mark_get_property;
  object_class->set_property = ff_mark_set_property;
  widget_class->snapshot = ff_mark_snapshot;
  widget_class->measure = ff_mark_measure;
  properties[PROP_SHAPE]
      = g_param_spec_enum ("shape", NULL, NULL, FF_TYPE_MARK_SHAPE, FF_MARK_NONE, flags);
  properties[PROP_SIZE] = g_param_spec_int ("size", NULL, NULL, 8, 512, 16, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "mark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
ff_mark_init (FfMark *self)
{
  self->size = 16;
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

GtkWidget *
ff_mark_new (FfMarkShape shape, int size)
{
  return g_object_new (FF_TYPE_MARK, "shape", shape, "size", size, NULL);
}

void
ff_mark_set_shape (FfMark *self, FfMarkShape shape)
{
  g_return_if_fail (FF_IS_MARK (self));

  if (self->shape == shape)
    return;
  self->shape = shape;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHAPE]);
}

GdkRGBA
ff_mark_get_colour (FfMarkShape shape, FfGround ground)
{
  /* People vote on what they dreamt of. */
  static const FfPhase phases[] = {
    [FF_MARK_DISCOVER] = FF_PHASE_DISCOVER, [FF_MARK_DREAM] = FF_PHASE_DREAM,
    [FF_MARK_VOTE] = FF_PHASE_DREAM,        [FF_MARK_DESIGN] = FF_PHASE_DESIGN,
    [FF_MARK_DESTINY] = FF_PHASE_DESTINY,   [FF_MARK_REPORT] = FF_PHASE_NONE,
  };

  return ff_palette_get (FF_TONE_PHASE, phases[shape], ground);
}

void
ff_mark_snapshot_shape (FfMarkShape shape,
                        GtkSnapshot *snapshot,
                        const graphene_rect_t *area,
                        const GdkRGBA *colour,
                        gboolean right_to_left)
{
  double scale = area->size.width / 16.0;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, area);

  gdk_cairo_set_source_rgba (cr, colour);
  cairo_translate (cr, area->origin.x, area->origin.y);
  cairo_scale (cr, scale, scale);
  if (right_to_left)
    {
      cairo_translate (cr, 16, 0);
      cairo_scale (cr, -1, 1);
    }
  draw_shape (shape, cr);
  cairo_destroy (cr);
}

FfMarkShape
ff_mark_shape_of_phase (FfPhase phase)
{
  static const FfMarkShape shapes[] = {
    [FF_PHASE_NONE] = FF_MARK_NONE,       [FF_PHASE_DISCOVER] = FF_MARK_DISCOVER,
    [FF_PHASE_DREAM] = FF_MARK_DREAM,     [FF_PHASE_DESIGN] = FF_MARK_DESIGN,
    [FF_PHASE_DESTINY] = FF_MARK_DESTINY,
  };

  return shapes[phase];
}
