/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-entry-row.h"

struct _FfEntryRow
{
  AdwPreferencesRow parent_instance;
  GtkLabel *caption;
  GtkWidget *entry; /* NULL once disposed of */
};

enum
{
  PROP_CAPTION = 1,
  N_PROPS,
};

enum
{
  ENTERED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static GtkEditable *
ff_entry_row_get_delegate (GtkEditable *editable)
{
  FfEntryRow *self = FF_ENTRY_ROW (editable);

  return self->entry != NULL ? gtk_editable_get_delegate (GTK_EDITABLE (self->entry)) : NULL;
}

static void
ff_entry_row_editable_init (GtkEditableInterface *iface)
{
  iface->get_delegate = ff_entry_row_get_delegate;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FfEntryRow,
                               ff_entry_row,
                               ADW_TYPE_PREFERENCES_ROW,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_EDITABLE,
                                                      ff_entry_row_editable_init))

static void
activate_cb (FfEntryRow *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

static gboolean
ff_entry_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (FF_ENTRY_ROW (widget)->entry);
}

static void
ff_entry_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (!gtk_editable_delegate_get_property (object, id, value, pspec))
    g_value_set_string (value, gtk_label_get_label (FF_ENTRY_ROW (object)->caption));
}

static void
ff_entry_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (!gtk_editable_delegate_set_property (object, id, value, pspec))
    gtk_label_set_label (FF_ENTRY_ROW (object)->caption, g_value_get_string (value));
}

static void
ff_entry_row_dispose (GObject *object)
{
  FfEntryRow *self = FF_ENTRY_ROW (object);

  if (self->entry != NULL)
    gtk_editable_finish_delegate (GTK_EDITABLE (self));
  self->entry = NULL;
  G_OBJECT_CLASS (ff_entry_row_parent_class)->dispose (object);
}

static void
ff_entry_row_class_init (FfEntryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_entry_row_get_property;
  object_class->set_property = ff_entry_row_set_property;
  object_class->dispose = ff_entry_row_dispose;
  widget_class->grab_focus = ff_entry_row_grab_focus;
  properties[PROP_CAPTION]
      = g_param_spec_string ("caption", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_editable_install_properties (object_class, N_PROPS);
  signals[ENTERED] = g_signal_new ("entered", FF_TYPE_ENTRY_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-entry-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfEntryRow, caption);
  gtk_widget_class_bind_template_child (widget_class, FfEntryRow, entry);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
ff_entry_row_init (FfEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_editable_init_delegate (GTK_EDITABLE (self));
}
