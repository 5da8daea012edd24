/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-plan-option.h"

#include <glib/gi18n.h>

struct _FfPlanOption
{
  AdwActionRow parent_instance;
  FfProposition *proposition;
  gboolean showing; /* what changes is no wish of anyone's */
  GtkCheckButton *tick;
  GtkLabel *number;
  GtkWidget *moving;
  GtkWidget *up;
  GtkWidget *down;
};

enum
{
  TICKED,
  MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfPlanOption, ff_plan_option, ADW_TYPE_ACTION_ROW)

static void
toggled_cb (FfPlanOption *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[TICKED], 0, gtk_check_button_get_active (self->tick));
}

static void
up_cb (FfPlanOption *self)
{
  g_signal_emit (self, signals[MOVED], 0, -1);
}

static void
down_cb (FfPlanOption *self)
{
  g_signal_emit (self, signals[MOVED], 0, 1);
}

static void
ff_plan_option_dispose (GObject *object)
{
  g_clear_object (&FF_PLAN_OPTION (object)->proposition);
  G_OBJECT_CLASS (ff_plan_option_parent_class)->dispose (object);
}

static void
ff_plan_option_class_init (FfPlanOptionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_plan_option_dispose;
  signals[TICKED] = g_signal_new ("ticked", FF_TYPE_PLAN_OPTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[MOVED] = g_signal_new ("moved", FF_TYPE_PLAN_OPTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-plan-option.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPlanOption, tick);
  gtk_widget_class_bind_template_child (widget_class, FfPlanOption, number);
  gtk_widget_class_bind_template_child (widget_class, FfPlanOption, moving);
  gtk_widget_class_bind_template_child (widget_class, FfPlanOption, up);
  gtk_widget_class_bind_template_child (widget_class, FfPlanOption, down);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_cb);
}

static void
ff_plan_option_init (FfPlanOption *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The buttons of a row all look alike, so each is named after its proposition. */
static void
name_buttons (FfPlanOption *self)
{
  int number = ff_proposition_get_number (self->proposition);
  /* Translators: a button read aloud; %d is the number of a proposition */
  g_autofree char *up = g_strdup_printf (_ ("Move proposition %d up"), number);
  /* Translators: a button read aloud; %d is the number of a proposition */
  g_autofree char *down = g_strdup_printf (_ ("Move proposition %d down"), number);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->up), GTK_ACCESSIBLE_PROPERTY_LABEL, up, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->down), GTK_ACCESSIBLE_PROPERTY_LABEL, down,
                                  -1);
}

GtkWidget *
ff_plan_option_new (FfProposition *proposition)
{
  FfPlanOption *self = g_object_new (FF_TYPE_PLAN_OPTION, NULL);
  g_autofree char *number = g_strdup_printf ("%d", ff_proposition_get_number (proposition));

  self->proposition = g_object_ref (proposition);
  gtk_label_set_label (self->number, number);
  g_object_bind_property (proposition, "title", self, "title", G_BINDING_SYNC_CREATE);
  name_buttons (self);
  return GTK_WIDGET (self);
}

FfProposition *
ff_plan_option_get_proposition (FfPlanOption *self)
{
  g_return_val_if_fail (FF_IS_PLAN_OPTION (self), NULL);

  return self->proposition;
}

void
ff_plan_option_show (FfPlanOption *self, gboolean ticked, gboolean can_move)
{
  g_return_if_fail (FF_IS_PLAN_OPTION (self));

  self->showing = TRUE;
  gtk_check_button_set_active (self->tick, ticked);
  gtk_widget_set_visible (self->moving, can_move);
  self->showing = FALSE;
}
