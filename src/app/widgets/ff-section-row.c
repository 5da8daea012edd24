/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-section-row.h"

#include <glib/gi18n.h>

struct _FfSectionRow
{
  GtkListBoxRow parent_instance;

  GtkCheckButton *shown;
  GtkWidget *up;
  GtkWidget *down;
  gboolean following;
};

G_DEFINE_FINAL_TYPE (FfSectionRow, ff_section_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  SHOWN_CHANGED,
  MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
toggled_cb (FfSectionRow *self)
{
  if (!self->following)
    g_signal_emit (self, signals[SHOWN_CHANGED], 0, gtk_check_button_get_active (self->shown));
}

static void
up_clicked_cb (FfSectionRow *self)
{
  g_signal_emit (self, signals[MOVED], 0, -1);
}

static void
down_clicked_cb (FfSectionRow *self)
{
  g_signal_emit (self, signals[MOVED], 0, 1);
}

static void
ff_section_row_class_init (FfSectionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SHOWN_CHANGED] = g_signal_new ("shown-changed", FF_TYPE_SECTION_ROW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[MOVED] = g_signal_new ("moved", FF_TYPE_SECTION_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-section-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSectionRow, shown);
  gtk_widget_class_bind_template_child (widget_class, FfSectionRow, up);
  gtk_widget_class_bind_template_child (widget_class, FfSectionRow, down);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, up_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_clicked_cb);
}

static void
ff_section_row_init (FfSectionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_section_row_new (void)
{
  return g_object_new (FF_TYPE_SECTION_ROW, NULL);
}

static void
set_label (GtkWidget *button, const char *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

void
ff_section_row_show (
    FfSectionRow *self, const char *name, gboolean shown, gboolean first, gboolean last)
{
  g_autofree char *up = NULL;
  g_autofree char *down = NULL;

  g_return_if_fail (FF_IS_SECTION_ROW (self) && name != NULL);

  self->following = TRUE;
  gtk_check_button_set_label (self->shown, name);
  gtk_check_button_set_active (self->shown, shown);
  self->following = FALSE;
  gtk_widget_set_sensitive (self->up, !first);
  gtk_widget_set_sensitive (self->down, !last);
  /* Translators: %s is a section of the report */
  up = g_strdup_printf (_ ("Move “%s” up"), name);
  /* Translators: %s is a section of the report */
  down = g_strdup_printf (_ ("Move “%s” down"), name);
  set_label (self->up, up);
  set_label (self->down, down);
}

void
ff_section_row_focus_move (FfSectionRow *self, int by)
{
  GtkWidget *button;

  g_return_if_fail (FF_IS_SECTION_ROW (self));

  button = by < 0 ? self->up : self->down;
  if (!gtk_widget_get_sensitive (button))
    button = by < 0 ? self->down : self->up;
  gtk_widget_grab_focus (button);
}
