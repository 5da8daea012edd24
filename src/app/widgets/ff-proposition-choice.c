/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-proposition-choice.h"

#include <glib/gi18n.h>

struct _FfPropositionChoice
{
  GtkListBoxRow parent_instance;
  FfProposition *proposition;

  GtkLabel *number;
  GtkLabel *title;
  GtkLabel *dots;
};

G_DEFINE_FINAL_TYPE (FfPropositionChoice, ff_proposition_choice, GTK_TYPE_LIST_BOX_ROW)

static void
ff_proposition_choice_dispose (GObject *object)
{
  g_clear_object (&FF_PROPOSITION_CHOICE (object)->proposition);
  G_OBJECT_CLASS (ff_proposition_choice_parent_class)->dispose (object);
}

static void
ff_proposition_choice_class_init (FfPropositionChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_proposition_choice_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-proposition-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPropositionChoice, number);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionChoice, title);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionChoice, dots);
}

static void
ff_proposition_choice_init (FfPropositionChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_proposition_choice_new (FfProposition *proposition, int dots)
{
  FfPropositionChoice *self;
  g_autofree char *number = NULL;
  g_autofree char *given = NULL;

  g_return_val_if_fail (FF_IS_PROPOSITION (proposition), NULL);

  self = g_object_new (FF_TYPE_PROPOSITION_CHOICE, NULL);
  self->proposition = g_object_ref (proposition);
  number = g_strdup_printf ("%d", ff_proposition_get_number (proposition));
  if (dots >= 0)
    /* Translators: how many dots a proposition was given */
    given = g_strdup_printf (ngettext ("%d dot", "%d dots", (gulong) dots), dots);
  gtk_label_set_text (self->number, number);
  gtk_label_set_text (self->title, ff_proposition_get_title (proposition));
  gtk_label_set_text (self->dots, given != NULL ? given : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), ff_proposition_get_text (proposition));
  return GTK_WIDGET (self);
}

FfProposition *
ff_proposition_choice_get_proposition (FfPropositionChoice *self)
{
  g_return_val_if_fail (FF_IS_PROPOSITION_CHOICE (self), NULL);

  return self->proposition;
}
