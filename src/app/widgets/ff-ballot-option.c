/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-ballot-option.h"

#include <glib/gi18n.h>

#define GIVE_ACTION "option.give-dot"
#define TAKE_ACTION "option.take-dot"

struct _FfBallotOption
{
  GtkWidget parent_instance;
  FfRoundOption *option;
  int most;
  int dots;
  GtkBox *box;
  GtkBox *own;
  GtkLabel *number;
  GtkLabel *text;
  GtkLabel *given;
  GtkWidget *minus;
  GtkLabel *minus_sign;
};

enum
{
  GIVE,
  TAKE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfBallotOption, ff_ballot_option, GTK_TYPE_WIDGET)

static void
released_cb (FfBallotOption *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[GIVE], 0);
}

static void
minus_cb (FfBallotOption *self)
{
  g_signal_emit (self, signals[TAKE], 0);
}

static void
give_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  released_cb (FF_BALLOT_OPTION (widget));
}

static void
take_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  minus_cb (FF_BALLOT_OPTION (widget));
}

/* GTK 4.8 tells a screen reader of the values of its own widgets alone, so the name says it too. */
static void
describe (FfBallotOption *self)
{
  g_autofree char *label = NULL;
  g_autofree char *value = NULL;

  /* Translators: %d is how many dots the voter gave an option, read aloud */
  value = g_strdup_printf (ngettext ("%d dot", "%d dots", (unsigned long) self->dots), self->dots);
  if (self->dots > 0)
    /* Translators: number and text of a proposition, and "2 dots", read aloud */
    label = g_strdup_printf (_ ("%d. %s: %s"), ff_round_option_get_number (self->option),
                             ff_round_option_get_text (self->option), value);
  else
    /* Translators: number and text of a proposition, read aloud */
    label = g_strdup_printf (_ ("%d. %s"), ff_round_option_get_number (self->option),
                             ff_round_option_get_text (self->option));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) self->most,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->dots,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, value, -1);
}

static void
ff_ballot_option_dispose (GObject *object)
{
  FfBallotOption *self = FF_BALLOT_OPTION (object);

  if (self->box != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->box));
  self->box = NULL;
  g_clear_object (&self->option);
  G_OBJECT_CLASS (ff_ballot_option_parent_class)->dispose (object);
}

static void
ff_ballot_option_class_init (FfBallotOptionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_ballot_option_dispose;
  signals[GIVE] = g_signal_new ("give", FF_TYPE_BALLOT_OPTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
  signals[TAKE] = g_signal_new ("take", FF_TYPE_BALLOT_OPTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-ballot-option.ui");
  gtk_widget_class_bind_template_child (widget_class, FfBallotOption, box);
  gtk_widget_class_bind_template_child (widget_class, FfBallotOption, own);
  gtk_widget_class_bind_template_child (widget_class, FfBallotOption, number);
  gtk_widget_class_bind_template_child (widget_class, FfBallotOption, text);
  gtk_widget_class_bind_template_child (widget_class, FfBallotOption, given);
  gtk_widget_class_bind_template_child (widget_class, FfBallotOption, minus);
  gtk_widget_class_bind_template_child (widget_class, FfBallotOption, minus_sign);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, minus_cb);
  /* Whoever votes through a screen reader or a switch does it by these. */
  gtk_widget_class_install_action (widget_class, GIVE_ACTION, NULL, give_action);
  gtk_widget_class_install_action (widget_class, TAKE_ACTION, NULL, take_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "ballotoption");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
}

static void
ff_ballot_option_init (FfBallotOption *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_ballot_option_new (FfRoundOption *option, int most)
{
  FfBallotOption *self = g_object_new (FF_TYPE_BALLOT_OPTION, NULL);
  g_autofree char *number = g_strdup_printf ("%d", ff_round_option_get_number (option));

  self->option = g_object_ref (option);
  self->most = most;
  gtk_label_set_label (self->number, number);
  gtk_label_set_label (self->text, ff_round_option_get_text (option));
  describe (self);
  return GTK_WIDGET (self);
}

FfRoundOption *
ff_ballot_option_get_option (FfBallotOption *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_OPTION (self), NULL);

  return self->option;
}

/* What is not there yet keeps its room, so that giving a dot moves nothing on the page. */
void
ff_ballot_option_set_dots (FfBallotOption *self, int dots)
{
  g_autofree char *given = g_strdup_printf ("%d", dots);

  g_return_if_fail (FF_IS_BALLOT_OPTION (self));

  self->dots = dots;
  gtk_label_set_label (self->given, given);
  gtk_widget_set_opacity (GTK_WIDGET (self->given), dots > 0 ? 1 : 0);
  gtk_widget_set_opacity (self->minus, dots > 0 ? 1 : 0);
  gtk_widget_set_sensitive (self->minus, dots > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), TAKE_ACTION, dots > 0);
  if (dots > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");
  describe (self);
}

void
ff_ballot_option_set_unit (FfBallotOption *self, int unit)
{
  g_return_if_fail (FF_IS_BALLOT_OPTION (self));

  ff_ballot_label_set_size (self->number, unit, TRUE);
  ff_ballot_label_set_size (self->text, unit, FALSE);
  ff_ballot_label_set_size (self->given, unit * 4 / 5, TRUE);
  ff_ballot_label_set_size (self->minus_sign, unit * 4 / 5, TRUE);
  gtk_widget_set_size_request (GTK_WIDGET (self->number), unit * 9 / 5, -1);
  gtk_widget_set_size_request (GTK_WIDGET (self->given), unit * 6 / 5, unit * 6 / 5);
  gtk_widget_set_size_request (self->minus, unit * 6 / 5, unit * 6 / 5);
  gtk_box_set_spacing (self->box, unit * 2 / 5);
  gtk_box_set_spacing (self->own, unit / 8);
  gtk_widget_set_margin_top (GTK_WIDGET (self->box), unit / 5);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->box), unit / 5);
  gtk_widget_set_margin_start (GTK_WIDGET (self->box), unit / 4);
  gtk_widget_set_margin_end (GTK_WIDGET (self->box), unit / 4);
}

void
ff_ballot_label_set_size (GtkLabel *label, int pixels, gboolean bold)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute (pixels * PANGO_SCALE));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  gtk_label_set_attributes (label, attributes);
}
