/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-hands-row.h"

#include "app/widgets/ff-result-bar.h"

#include <glib/gi18n.h>

struct _FfHandsRow
{
  GtkListBoxRow parent_instance;
  FfRoundOption *option;
  gboolean showing; /* the count comes from the file, not from a person */
  GtkLabel *number;
  GtkLabel *title;
  FfResultBar *bar;
  GtkSpinButton *count;
};

enum
{
  COUNTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfHandsRow, ff_hands_row, GTK_TYPE_LIST_BOX_ROW)

static void
value_changed_cb (FfHandsRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[COUNTED], 0, ff_hands_row_get_dots (self));
}

static void
ff_hands_row_dispose (GObject *object)
{
  g_clear_object (&FF_HANDS_ROW (object)->option);
  G_OBJECT_CLASS (ff_hands_row_parent_class)->dispose (object);
}

static void
ff_hands_row_class_init (FfHandsRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_hands_row_dispose;
  signals[COUNTED] = g_signal_new ("counted", FF_TYPE_HANDS_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  g_type_ensure (FF_TYPE_RESULT_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-hands-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfHandsRow, number);
  gtk_widget_class_bind_template_child (widget_class, FfHandsRow, title);
  gtk_widget_class_bind_template_child (widget_class, FfHandsRow, bar);
  gtk_widget_class_bind_template_child (widget_class, FfHandsRow, count);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
}

static void
ff_hands_row_init (FfHandsRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_hands_row_new (FfRoundOption *option, gboolean with_bar)
{
  FfHandsRow *self = g_object_new (FF_TYPE_HANDS_ROW, NULL);
  g_autofree char *number = g_strdup_printf ("%d", ff_round_option_get_number (option));
  g_autofree char *label = NULL;

  self->option = g_object_ref (option);
  gtk_label_set_label (self->number, number);
  gtk_label_set_label (self->title, ff_round_option_get_title (option));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), ff_round_option_get_text (option));
  gtk_widget_set_visible (GTK_WIDGET (self->bar), with_bar);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), !with_bar);
  /* Translators: names the field for the dots of one proposition, read aloud: number and title */
  label = g_strdup_printf (_ ("Dots for %d. %s"), ff_round_option_get_number (option),
                           ff_round_option_get_title (option));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  return GTK_WIDGET (self);
}

FfRoundOption *
ff_hands_row_get_option (FfHandsRow *self)
{
  g_return_val_if_fail (FF_IS_HANDS_ROW (self), NULL);

  return self->option;
}

int
ff_hands_row_get_dots (FfHandsRow *self)
{
  g_return_val_if_fail (FF_IS_HANDS_ROW (self), 0);

  return gtk_spin_button_get_value_as_int (self->count);
}

void
ff_hands_row_show_dots (FfHandsRow *self, int dots)
{
  g_return_if_fail (FF_IS_HANDS_ROW (self));

  self->showing = TRUE;
  gtk_spin_button_set_value (self->count, dots);
  self->showing = FALSE;
}

void
ff_hands_row_add_dot (FfHandsRow *self)
{
  g_return_if_fail (FF_IS_HANDS_ROW (self));

  gtk_spin_button_spin (self->count, GTK_SPIN_STEP_FORWARD, 1);
}

void
ff_hands_row_show_most (FfHandsRow *self, int most)
{
  g_return_if_fail (FF_IS_HANDS_ROW (self));

  ff_result_bar_set (self->bar, ff_hands_row_get_dots (self), most);
}
