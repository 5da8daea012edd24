/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-captioned.h"

#include "app/widgets/ff-text-entry.h"

struct _FfCaptioned
{
  GtkWidget parent_instance;
  GtkLabel *caption;
  GtkWidget *widget; /* (nullable) */
  GtkLabel *note;
};

enum
{
  PROP_CAPTION = 1,
  PROP_WIDGET,
  PROP_NOTE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfCaptioned, ff_captioned, GTK_TYPE_WIDGET)

static GtkLabel *
make_label (FfCaptioned *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return GTK_LABEL (label);
}

static void
name_widget (FfCaptioned *self)
{
  if (self->widget == NULL)
    return;
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->widget),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->caption, NULL, -1);
  /* The part of it that has the focus has no relation to our label. */
  if (FF_IS_TEXT_ENTRY (self->widget))
    g_object_set (self->widget, "label", gtk_label_get_text (self->caption), NULL);
}

static void
set_widget (FfCaptioned *self, GtkWidget *widget)
{
  self->widget = widget;
  gtk_widget_insert_after (widget, GTK_WIDGET (self), GTK_WIDGET (self->caption));
  gtk_label_set_mnemonic_widget (self->caption, widget);
  name_widget (self);
}

static void
ff_captioned_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfCaptioned *self = FF_CAPTIONED (object);

  if (id == PROP_WIDGET)
    g_value_set_object (value, self->widget);
  else
    g_value_set_string (value,
                        gtk_label_get_label (id == PROP_CAPTION ? self->caption : self->note));
}

static void
ff_captioned_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfCaptioned *self = FF_CAPTIONED (object);

  switch (id)
    {
    case PROP_CAPTION:
      gtk_label_set_text_with_mnemonic (self->caption, g_value_get_string (value));
      name_widget (self);
      break;
    case PROP_WIDGET:
      set_widget (self, g_value_get_object (value));
      break;
    case PROP_NOTE:
      ff_captioned_set_note (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
ff_captioned_dispose (GObject *object)
{
  FfCaptioned *self = FF_CAPTIONED (object);
  GtkWidget *child;

  self->widget = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (ff_captioned_parent_class)->dispose (object);
}

static void
ff_captioned_class_init (FfCaptionedClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = ff_captioned_get_property;
  object_class->set_property = ff_captioned_set_property;
  object_class->dispose = ff_captioned_dispose;
  properties[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, "", flags);
  properties[PROP_WIDGET] = g_param_spec_object ("widget", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
ff_captioned_init (FfCaptioned *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 3);
  self->caption = make_label (self);
  self->note = make_label (self);
  gtk_widget_set_visible (GTK_WIDGET (self->note), FALSE);
}

void
ff_captioned_set_note (FfCaptioned *self, const char *note)
{
  g_return_if_fail (FF_IS_CAPTIONED (self) && note != NULL);

  gtk_label_set_text (self->note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *note != '\0');
}
