/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-dots-rules.h"

#include "model/ff-dots-advice.h"

#include <glib/gi18n.h>

struct _FfDotsRules
{
  AdwBin parent_instance;
  FfRoundPlan *plan;
  GtkPopover *popover;
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (FfDotsRules, ff_dots_rules, ADW_TYPE_BIN)

static void
rule_cb (FfDotsRules *self, GtkWidget *button)
{
  FfDotsRule rule = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "rule"));

  gtk_popover_popdown (self->popover);
  ff_round_plan_set (self->plan, FF_ROUND_DOTS,
                     ff_dots_rule_get_dots (rule, ff_round_plan_get_n_chosen (self->plan)));
  ff_round_plan_set (self->plan, FF_ROUND_CAP,
                     MIN (ff_dots_rule_get_cap (rule),
                          ff_round_get_dots (ff_round_plan_get_draft (self->plan))));
}

static char *
dup_sentence (FfDotsRule rule, guint options)
{
  g_autofree char *advice = ff_dots_rule_dup_advice (rule, options);
  int cap = ff_dots_rule_get_cap (rule);
  g_autofree char *limit = NULL;

  if (cap == 0)
    return g_steal_pointer (&advice);
  /* Translators: %d is the most dots for one proposition that goes with a rule */
  limit = g_strdup_printf (ngettext ("At most %d for one proposition.",
                                     "At most %d for one proposition.", (unsigned long) cap),
                           cap);
  /* Translators: two sentences about how many dots a rule gives; the order may change */
  return g_strdup_printf (_ ("%1$s %2$s"), advice, limit);
}

/* How many propositions are ticked may be other than when it was last opened. */
static void
show_cb (FfDotsRules *self)
{
  guint options = self->plan != NULL ? ff_round_plan_get_n_chosen (self->plan) : 0;
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->box));

  for (; button != NULL; button = gtk_widget_get_next_sibling (button))
    {
      FfDotsRule rule = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "rule"));
      g_autofree char *sentence = dup_sentence (rule, options);

      gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), sentence);
    }
}

static void
add_rule (FfDotsRules *self, FfDotsRule rule)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data (G_OBJECT (button), "rule", GINT_TO_POINTER (rule));
  g_signal_connect_object (button, "clicked", G_CALLBACK (rule_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, button);
}

static void
ff_dots_rules_dispose (GObject *object)
{
  FfDotsRules *self = FF_DOTS_RULES (object);

  g_clear_object (&self->plan);
  adw_bin_set_child (ADW_BIN (self), NULL);
  G_OBJECT_CLASS (ff_dots_rules_parent_class)->dispose (object);
}

static void
ff_dots_rules_class_init (FfDotsRulesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_dots_rules_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-dots-rules.ui");
  gtk_widget_class_bind_template_child (widget_class, FfDotsRules, popover);
  gtk_widget_class_bind_template_child (widget_class, FfDotsRules, box);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
ff_dots_rules_init (FfDotsRules *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int rule = 0; rule < FF_N_DOTS_RULES; rule++)
    add_rule (self, (FfDotsRule) rule);
  show_cb (self);
}

void
ff_dots_rules_set_plan (FfDotsRules *self, FfRoundPlan *plan)
{
  g_return_if_fail (FF_IS_DOTS_RULES (self));

  g_set_object (&self->plan, plan);
  show_cb (self);
}
