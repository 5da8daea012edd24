/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-wrap-holder.h"

struct _FfWrapHolder
{
  GtkWidget parent_instance;
  GtkWidget *child;
  gboolean scrolls;
};

enum
{
  PROP_CHILD = 1,
  PROP_SCROLLS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfWrapHolder, ff_wrap_holder, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
ff_wrap_holder_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
ff_wrap_holder_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  FfWrapHolder *self = FF_WRAP_HOLDER (widget);

  if (self->child == NULL || !gtk_widget_should_layout (self->child))
    return;
  if (self->scrolls && orientation == GTK_ORIENTATION_VERTICAL && for_size < 0)
    return;
  gtk_widget_measure (self->child, orientation,
                      orientation == GTK_ORIENTATION_VERTICAL ? for_size : -1, minimum, natural,
                      NULL, NULL);
}

static void
ff_wrap_holder_compute_expand (GtkWidget *widget, gboolean *horizontally, gboolean *vertically)
{
  FfWrapHolder *self = FF_WRAP_HOLDER (widget);

  if (self->child == NULL)
    return;
  *horizontally = gtk_widget_compute_expand (self->child, GTK_ORIENTATION_HORIZONTAL);
  *vertically = gtk_widget_compute_expand (self->child, GTK_ORIENTATION_VERTICAL);
}

static void
ff_wrap_holder_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FfWrapHolder *self = FF_WRAP_HOLDER (widget);

  if (self->child != NULL && gtk_widget_should_layout (self->child))
    gtk_widget_allocate (self->child, width, height, -1, NULL);
}

static void
ff_wrap_holder_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfWrapHolder *self = FF_WRAP_HOLDER (object);

  if (id == PROP_CHILD)
    g_value_set_object (value, self->child);
  else
    g_value_set_boolean (value, self->scrolls);
}

static void
ff_wrap_holder_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfWrapHolder *self = FF_WRAP_HOLDER (object);

  if (id == PROP_SCROLLS)
    {
      self->scrolls = g_value_get_boolean (value);
      return;
    }
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = g_value_get_object (value);
  if (self->child != NULL)
    gtk_widget_set_parent (self->child, GTK_WIDGET (self));
}

static void
ff_wrap_holder_dispose (GObject *object)
{
  g_clear_pointer (&FF_WRAP_HOLDER (object)->child, gtk_widget_unparent);
  G_OBJECT_CLASS (ff_wrap_holder_parent_class)->dispose (object);
}

static void
ff_wrap_holder_class_init (FfWrapHolderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_wrap_holder_get_property;
  object_class->set_property = ff_wrap_holder_set_property;
  object_class->dispose = ff_wrap_holder_dispose;
  widget_class->get_request_mode = ff_wrap_holder_get_request_mode;
  widget_class->measure = ff_wrap_holder_measure;
  widget_class->compute_expand = ff_wrap_holder_compute_expand;
  widget_class->size_allocate = ff_wrap_holder_size_allocate;
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SCROLLS] = g_param_spec_boolean ("scrolls", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ff_wrap_holder_init (FfWrapHolder *self)
{
}

GtkWidget *
ff_wrap_holder_new (GtkWidget *child)
{
  return g_object_new (FF_TYPE_WRAP_HOLDER, "child", child, NULL);
}
