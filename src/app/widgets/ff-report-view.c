/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-report-sheet.h"
#include "app/widgets/ff-report-view-private.h"

#include <math.h>

/* Pixels around and between the sheets. */
#define GAP 18.0
/* Pixels per point at a zoom of 1. */
#define TRUE_SIZE (96.0 / 72.0)
#define ZOOM_MIN 0.25
#define ZOOM_MAX 4.0
/* A sheet that fills a very wide window could not be read without turning one's head. */
#define FIT_MAX 1.35

struct _FfReportView
{
  GtkWidget parent_instance;

  FfPages *pages;                /* (nullable) */
  GPtrArray *sheets;             /* (element-type FfReportSheet): the children */
  GtkAdjustment *adjustments[2]; /* by GtkOrientation */
  double zoom;
  double step; /* from the top of one sheet to the next, at the last allocation; 0 before it */
  gboolean fit_width;
  gboolean allocating;
  guint told_page; /* the page that was last told of */
  double told_zoom;
  guint tell_id;
};

enum
{
  PROP_PAGE = 1,
  PROP_N_PAGES,
  PROP_ZOOM,
  PROP_FIT_WIDTH,
  N_PROPS,
  /* of GtkScrollable */
  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE_WITH_CODE (FfReportView,
                               ff_report_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static GtkAdjustment *
vertical (FfReportView *self)
{
  return self->adjustments[GTK_ORIENTATION_VERTICAL];
}

static double
sheet_width (FfReportView *self)
{
  return self->pages != NULL
             ? round (ff_pages_get_paper (self->pages)->width * self->zoom * TRUE_SIZE)
             : 0;
}

static double
sheet_height (FfReportView *self)
{
  return self->pages != NULL
             ? round (ff_pages_get_paper (self->pages)->height * self->zoom * TRUE_SIZE)
             : 0;
}

/* -- telling ---------------------------------------------------------------------------------- */

static gboolean
tell_cb (gpointer user_data)
{
  FfReportView *self = user_data;
  guint page = ff_report_view_get_page (self);

  self->tell_id = 0;
  g_object_freeze_notify (G_OBJECT (self));
  if (page != self->told_page)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  if (self->zoom < self->told_zoom || self->zoom > self->told_zoom)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
  self->told_page = page;
  self->told_zoom = self->zoom;
  g_object_thaw_notify (G_OBJECT (self));
  return G_SOURCE_REMOVE;
}

/* Later, since whoever listens may want to change its size, which nobody may while sizes are given.
 */
static void
tell_soon (FfReportView *self)
{
  if (self->tell_id == 0)
    self->tell_id = g_idle_add (tell_cb, self);
}

/* -- layout ----------------------------------------------------------------------------------- */

static void
follow_width (FfReportView *self, int width)
{
  double points = ff_pages_get_paper (self->pages)->width;
  double zoom = (width - 2 * GAP) / points / TRUE_SIZE;

  self->zoom = CLAMP (zoom, ZOOM_MIN, FIT_MAX);
}

/* Where the vertical adjustment must stand so that what was in the middle stays there. */
static double
keep_middle (FfReportView *self, double step, int height)
{
  double value = gtk_adjustment_get_value (vertical (self));
  double middle;

  if (self->step <= 0 || value <= 0)
    return value;
  middle = (value + height / 2.0) / self->step;
  return middle * step - height / 2.0;
}

static void
configure (GtkAdjustment *adjustment, double value, double content, int size)
{
  double upper = MAX (content, size);

  gtk_adjustment_configure (adjustment, CLAMP (value, 0, upper - size), 0, upper, size * 0.1,
                            size * 0.9, size);
}

static void
place_sheet (FfReportView *self, guint index, double x, double y, int viewport)
{
  GtkWidget *sheet = g_ptr_array_index (self->sheets, index);
  int width = (int) sheet_width (self), height = (int) sheet_height (self);
  gboolean seen = y < viewport && y + height > 0;
  graphene_point_t at = GRAPHENE_POINT_INIT ((float) x, (float) y);

  gtk_widget_set_child_visible (sheet, seen);
  if (seen)
    gtk_widget_allocate (sheet, width, height, -1, gsk_transform_translate (NULL, &at));
}

static void
ff_report_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FfReportView *self = FF_REPORT_VIEW (widget);
  GtkAdjustment *across = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  double step, content, x;

  if (self->pages == NULL || across == NULL || vertical (self) == NULL)
    return;
  self->allocating = TRUE;
  if (self->fit_width)
    follow_width (self, width);
  step = sheet_height (self) + GAP;
  content = sheet_width (self) + 2 * GAP;
  configure (vertical (self), keep_middle (self, step, height), self->sheets->len * step + GAP,
             height);
  configure (across, gtk_adjustment_get_value (across), content, width);
  self->step = step;
  x = MAX (GAP, floor ((width - sheet_width (self)) / 2)) - gtk_adjustment_get_value (across);
  for (guint i = 0; i < self->sheets->len; i++)
    place_sheet (self, i, x, GAP + i * step - round (gtk_adjustment_get_value (vertical (self))),
                 height);
  self->allocating = FALSE;
  tell_soon (self);
}

static void
ff_report_view_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  *minimum = 120;
  *natural = 480;
}

static void
scrolled_cb (FfReportView *self)
{
  if (!self->allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_adjustment (FfReportView *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **at = &self->adjustments[orientation];

  if (*at == adjustment)
    return;
  if (*at != NULL)
    g_signal_handlers_disconnect_by_func (*at, scrolled_cb, self);
  g_set_object (at, adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self,
                             G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* -- class ------------------------------------------------------------------------------------ */

static void
ff_report_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfReportView *self = FF_REPORT_VIEW (object);

  switch (id)
    {
    case PROP_PAGE:
      g_value_set_uint (value, ff_report_view_get_page (self));
      break;
    case PROP_N_PAGES:
      g_value_set_uint (value, ff_report_view_get_n_pages (self));
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
      break;
    case PROP_FIT_WIDTH:
      g_value_set_boolean (value, self->fit_width);
      break;
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[id == PROP_VADJUSTMENT]);
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, GTK_SCROLL_MINIMUM);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
ff_report_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfReportView *self = FF_REPORT_VIEW (object);

  switch (id)
    {
    case PROP_ZOOM:
      ff_report_view_set_zoom (self, g_value_get_double (value));
      break;
    case PROP_FIT_WIDTH:
      ff_report_view_set_fit_width (self, g_value_get_boolean (value));
      break;
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      break; /* the sheets scroll at every size, so that there is nothing to choose */
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
ff_report_view_dispose (GObject *object)
{
  FfReportView *self = FF_REPORT_VIEW (object);

  g_clear_handle_id (&self->tell_id, g_source_remove);
  g_ptr_array_set_size (self->sheets, 0);
  g_clear_object (&self->pages);
  set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  G_OBJECT_CLASS (ff_report_view_parent_class)->dispose (object);
}

static void
ff_report_view_finalize (GObject *object)
{
  g_ptr_array_unref (FF_REPORT_VIEW (object)->sheets);
  G_OBJECT_CLASS (ff_report_view_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags both = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_PAGE] = g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_N_PAGES] = g_param_spec_uint ("n-pages", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, ZOOM_MIN, ZOOM_MAX, 1, both);
  properties[PROP_FIT_WIDTH] = g_param_spec_boolean ("fit-width", NULL, NULL, TRUE, both);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
ff_report_view_class_init (FfReportViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_report_view_get_property;
  object_class->set_property = ff_report_view_set_property;
  object_class->dispose = ff_report_view_dispose;
  object_class->finalize = ff_report_view_finalize;
  widget_class->measure = ff_report_view_measure;
  widget_class->size_allocate = ff_report_view_size_allocate;
  install_properties (object_class);
  gtk_widget_class_set_css_name (widget_class, "ff-report-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  ff_report_view_add_bindings (widget_class);
}

static void
ff_report_view_init (FfReportView *self)
{
  self->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->zoom = 1;
  self->fit_width = TRUE;
  gtk_widget_add_controller (GTK_WIDGET (self), ff_report_view_create_wheel (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/* -- public ----------------------------------------------------------------------------------- */

GtkWidget *
ff_report_view_new (void)
{
  return g_object_new (FF_TYPE_REPORT_VIEW, NULL);
}

void
ff_report_view_set_pages (FfReportView *self, FfPages *pages)
{
  guint n_pages = pages != NULL ? ff_pages_get_n_pages (pages) : 0;

  g_return_if_fail (FF_IS_REPORT_VIEW (self));

  g_set_object (&self->pages, pages);
  if (n_pages < self->sheets->len)
    g_ptr_array_set_size (self->sheets, (int) n_pages);
  while (self->sheets->len < n_pages)
    {
      GtkWidget *sheet = ff_report_sheet_new ();

      gtk_widget_set_parent (sheet, GTK_WIDGET (self));
      g_ptr_array_add (self->sheets, sheet);
    }
  for (guint i = 0; i < n_pages; i++)
    ff_report_sheet_show (g_ptr_array_index (self->sheets, i), pages, i);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PAGES]);
}

FfPages *
ff_report_view_get_pages (FfReportView *self)
{
  g_return_val_if_fail (FF_IS_REPORT_VIEW (self), NULL);

  return self->pages;
}

/* The page in front is the one that covers the upper third of what is seen. */
guint
ff_report_view_get_page (FfReportView *self)
{
  double at;

  g_return_val_if_fail (FF_IS_REPORT_VIEW (self), 0);

  if (self->sheets->len == 0)
    return 0;
  if (self->step <= 0 || vertical (self) == NULL)
    return 1;
  at = gtk_adjustment_get_value (vertical (self))
       + gtk_adjustment_get_page_size (vertical (self)) / 3;
  return (guint) CLAMP ((int) (at / self->step) + 1, 1, (int) self->sheets->len);
}

guint
ff_report_view_get_n_pages (FfReportView *self)
{
  g_return_val_if_fail (FF_IS_REPORT_VIEW (self), 0);

  return self->sheets->len;
}

void
ff_report_view_show_page (FfReportView *self, guint page)
{
  g_return_if_fail (FF_IS_REPORT_VIEW (self));

  if (vertical (self) == NULL || self->sheets->len == 0)
    return;
  page = CLAMP (page, 1, self->sheets->len);
  gtk_adjustment_set_value (vertical (self), (page - 1) * self->step);
}

double
ff_report_view_get_zoom (FfReportView *self)
{
  g_return_val_if_fail (FF_IS_REPORT_VIEW (self), 1);

  return self->zoom;
}

void
ff_report_view_set_zoom (FfReportView *self, double zoom)
{
  g_return_if_fail (FF_IS_REPORT_VIEW (self));

  ff_report_view_set_fit_width (self, FALSE);
  self->zoom = CLAMP (zoom, ZOOM_MIN, ZOOM_MAX);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  tell_soon (self);
}

void
ff_report_view_zoom_by (FfReportView *self, int steps)
{
  static const double usual[] = { 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };
  guint at = 0;

  g_return_if_fail (FF_IS_REPORT_VIEW (self) && (steps == 1 || steps == -1));

  /* The first usual zoom that is larger; the last that is smaller lies below or two below it. */
  while (at < G_N_ELEMENTS (usual) && usual[at] < self->zoom + 0.005)
    at++;
  if (steps < 0)
    {
      at--;
      if (at > 0 && usual[at] > self->zoom - 0.005)
        at--;
    }
  ff_report_view_set_zoom (self, usual[MIN (at, G_N_ELEMENTS (usual) - 1)]);
}

gboolean
ff_report_view_get_fit_width (FfReportView *self)
{
  g_return_val_if_fail (FF_IS_REPORT_VIEW (self), TRUE);

  return self->fit_width;
}

void
ff_report_view_set_fit_width (FfReportView *self, gboolean fit_width)
{
  g_return_if_fail (FF_IS_REPORT_VIEW (self));

  if (self->fit_width == fit_width)
    return;
  self->fit_width = fit_width;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIT_WIDTH]);
}
