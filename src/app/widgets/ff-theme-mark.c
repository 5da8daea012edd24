/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-theme-mark.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define SIZE 14

struct _FfThemeMark
{
  GtkWidget parent_instance;
  int colour;
};

enum
{
  PROP_COLOUR = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfThemeMark, ff_theme_mark, GTK_TYPE_WIDGET)

/* On light and on dark; each stands out by 4.5:1 and more. */
static const struct
{
  const char *light;
  const char *dark;
  const char *name;
} colours[FF_N_THEME_COLOURS] = {
  { "#0a5f6b", "#5fd0dc", N_ ("Teal circle") },    { "#8a3b00", "#ffb27a", N_ ("Brown square") },
  { "#2b6a1f", "#9bd88a", N_ ("Green triangle") }, { "#5b34a8", "#c3a6ff", N_ ("Violet diamond") },
  { "#a02c2c", "#ff9c9c", N_ ("Red cross") },      { "#1c4fa3", "#8fbcff", N_ ("Blue ring") },
  { "#9c2472", "#ff9fd8", N_ ("Pink bar") },       { "#57534c", "#b9b4ab", N_ ("Grey frame") },
};

static void
draw_polygon (cairo_t *cr, const double (*points)[2], guint n)
{
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, points[i][0], points[i][1]);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_cross (cairo_t *cr)
{
  cairo_rectangle (cr, 5, 1, 4, 12);
  cairo_rectangle (cr, 1, 5, 12, 4);
  cairo_fill (cr);
}

static void
draw_shape (int colour, cairo_t *cr)
{
  static const double triangle[][2] = { { 7, 1 }, { 13.5, 13 }, { 0.5, 13 } };
  static const double diamond[][2] = { { 7, 0 }, { 14, 7 }, { 7, 14 }, { 0, 7 } };
  static const double square[][2] = { { 1.5, 1.5 }, { 12.5, 1.5 }, { 12.5, 12.5 }, { 1.5, 12.5 } };
  static const double bar[][2] = { { 0, 4.5 }, { 14, 4.5 }, { 14, 9.5 }, { 0, 9.5 } };

  cairo_set_line_width (cr, 2.5);
  switch (colour)
    {
    case 0:
      cairo_arc (cr, 7, 7, 6, 0, 2 * G_PI);
      cairo_fill (cr);
      break;
    case 1:
      draw_polygon (cr, square, G_N_ELEMENTS (square));
      break;
    case 2:
      draw_polygon (cr, triangle, G_N_ELEMENTS (triangle));
      break;
    case 3:
      draw_polygon (cr, diamond, G_N_ELEMENTS (diamond));
      break;
    case 4:
      draw_cross (cr);
      break;
    case 5:
      cairo_arc (cr, 7, 7, 5, 0, 2 * G_PI);
      cairo_stroke (cr);
      break;
    case 6:
      draw_polygon (cr, bar, G_N_ELEMENTS (bar));
      break;
    default:
      cairo_rectangle (cr, 2.25, 2.25, 9.5, 9.5);
      cairo_stroke (cr);
      break;
    }
}

static void
ff_theme_mark_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FfThemeMark *self = FF_THEME_MARK (widget);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  float x = (float) (gtk_widget_get_width (widget) - SIZE) / 2;
  float y = (float) (gtk_widget_get_height (widget) - SIZE) / 2;

  if (self->colour >= 0)
    ff_theme_mark_snapshot_shape (self->colour, dark ? FF_GROUND_NIGHT : FF_GROUND_PAPER, snapshot,
                                  &GRAPHENE_RECT_INIT (x, y, SIZE, SIZE));
}

static void
ff_theme_mark_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
ff_theme_mark_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int (value, FF_THEME_MARK (object)->colour);
}

static void
ff_theme_mark_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  ff_theme_mark_set_colour (FF_THEME_MARK (object), g_value_get_int (value));
}

static void
ff_theme_mark_class_init (FfThemeMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_theme_mark_get_property;
  object_class->set_property = ff_theme_mark_set_property;
  widget_class->snapshot = ff_theme_mark_snapshot;
  widget_class->measure = ff_theme_mark_measure;
  properties[PROP_COLOUR] = g_param_spec_int ("colour", NULL, NULL, -1, FF_N_THEME_COLOURS - 1, -1,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "mark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
ff_theme_mark_init (FfThemeMark *self)
{
  self->colour = -1;
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

GtkWidget *
ff_theme_mark_new (int colour)
{
  return g_object_new (FF_TYPE_THEME_MARK, "colour", colour, NULL);
}

void
ff_theme_mark_set_colour (FfThemeMark *self, int colour)
{
  g_return_if_fail (FF_IS_THEME_MARK (self) && colour < FF_N_THEME_COLOURS);

  if (self->colour == colour)
    return;
  self->colour = colour;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

GdkRGBA
ff_theme_colour_get (int colour, FfGround ground)
{
  int index = CLAMP (colour, 0, FF_N_THEME_COLOURS - 1);
  GdkRGBA found;

  gdk_rgba_parse (&found, ground == FF_GROUND_NIGHT ? colours[index].dark : colours[index].light);
  return found;
}

void
ff_theme_mark_snapshot_shape (int colour,
                              FfGround ground,
                              GtkSnapshot *snapshot,
                              const graphene_rect_t *area)
{
  GdkRGBA source = ff_theme_colour_get (colour, ground);
  double scale = area->size.width / SIZE;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, area);

  gdk_cairo_set_source_rgba (cr, &source);
  cairo_translate (cr, area->origin.x, area->origin.y);
  cairo_scale (cr, scale, scale);
  draw_shape (CLAMP (colour, 0, FF_N_THEME_COLOURS - 1), cr);
  cairo_destroy (cr);
}

const char *
ff_theme_colour_get_name (int colour)
{
  g_return_val_if_fail (colour >= 0 && colour < FF_N_THEME_COLOURS, "");

  return _ (colours[colour].name);
}
