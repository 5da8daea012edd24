/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-text-row.h"

#include "app/widgets/ff-text-entry.h"

struct _FfTextRow
{
  AdwPreferencesRow parent_instance;
  GtkLabel *caption;
  GtkWidget *entry;
};

enum
{
  PROP_CAPTION = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfTextRow, ff_text_row, ADW_TYPE_PREFERENCES_ROW)

static gboolean
ff_text_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (FF_TEXT_ROW (widget)->entry);
}

static void
ff_text_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, gtk_label_get_label (FF_TEXT_ROW (object)->caption));
}

static void
ff_text_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfTextRow *self = FF_TEXT_ROW (object);

  gtk_label_set_label (self->caption, g_value_get_string (value));
  g_object_set (self->entry, "label", g_value_get_string (value), NULL);
}

static void
ff_text_row_class_init (FfTextRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_text_row_get_property;
  object_class->set_property = ff_text_row_set_property;
  widget_class->grab_focus = ff_text_row_grab_focus;
  properties[PROP_CAPTION]
      = g_param_spec_string ("caption", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-text-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfTextRow, caption);
  gtk_widget_class_bind_template_child (widget_class, FfTextRow, entry);
}

static void
ff_text_row_init (FfTextRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_text_row_get_entry (FfTextRow *self)
{
  g_return_val_if_fail (FF_IS_TEXT_ROW (self), NULL);

  return self->entry;
}
