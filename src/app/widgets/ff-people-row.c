/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-people-row.h"

#include <glib/gi18n.h>

struct _FfPeopleRow
{
  AdwActionRow parent_instance;
  gint64 group;
  gboolean showing; /* the number comes from the file or the plan, not from a person */
  GtkSpinButton *people;
};

enum
{
  COUNTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfPeopleRow, ff_people_row, ADW_TYPE_ACTION_ROW)

static void
changed_cb (FfPeopleRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[COUNTED], 0, gtk_spin_button_get_value_as_int (self->people));
}

static void
ff_people_row_class_init (FfPeopleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[COUNTED] = g_signal_new ("counted", FF_TYPE_PEOPLE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-people-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPeopleRow, people);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
ff_people_row_init (FfPeopleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_people_row_new (gint64 group, const char *name)
{
  FfPeopleRow *self = g_object_new (FF_TYPE_PEOPLE_ROW, NULL);
  g_autofree char *label = NULL;

  self->group = group;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  /* Translators: names a field read aloud; %s is a stakeholder group, or "All" */
  label = g_strdup_printf (_ ("People present: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->people), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  return GTK_WIDGET (self);
}

gint64
ff_people_row_get_group (FfPeopleRow *self)
{
  g_return_val_if_fail (FF_IS_PEOPLE_ROW (self), 0);

  return self->group;
}

void
ff_people_row_show_people (FfPeopleRow *self, int people)
{
  g_return_if_fail (FF_IS_PEOPLE_ROW (self));

  self->showing = TRUE;
  gtk_spin_button_set_value (self->people, people);
  self->showing = FALSE;
}
