/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-selection-row.h"

#include <glib/gi18n.h>

struct _FfSelectionRow
{
  GtkListBoxRow parent_instance;
  FfModel *model;
  FfSelection *selection;

  GtkLabel *number;
  GtkLabel *title;
  GtkLabel *notes;
};

G_DEFINE_FINAL_TYPE (FfSelectionRow, ff_selection_row, GTK_TYPE_LIST_BOX_ROW)

static char *
dup_notes (FfSelectionRow *self)
{
  g_autoptr (GPtrArray) notes
      = ff_model_list_where (self->model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_SELECTION,
                             ff_record_get_id (FF_RECORD (self->selection)));

  if (notes->len == 0)
    return g_strdup (_ ("No notes yet"));
  /* Translators: how many design notes a proposition has */
  return g_strdup_printf (ngettext ("%u note", "%u notes", notes->len), notes->len);
}

/* One name for the whole row, since a screen reader reads rows and not the labels in them. */
static void
update_name (FfSelectionRow *self, FfProposition *proposition, const char *notes)
{
  /* Translators: name of a selected proposition: its number, its short title, how many notes */
  g_autofree char *name
      = g_strdup_printf (_ ("Number %d, %s, %s"), ff_proposition_get_number (proposition),
                         ff_proposition_get_title (proposition), notes);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
update (FfSelectionRow *self)
{
  FfProposition *proposition = ff_model_find (self->model, FF_TYPE_PROPOSITION,
                                              ff_selection_get_proposition (self->selection));
  g_autofree char *number = NULL;
  g_autofree char *notes = NULL;

  if (proposition == NULL)
    return;
  number = g_strdup_printf ("%d", ff_proposition_get_number (proposition));
  notes = dup_notes (self);
  gtk_label_set_text (self->number, number);
  gtk_label_set_text (self->title, ff_proposition_get_title (proposition));
  gtk_label_set_text (self->notes, notes);
  update_name (self, proposition, notes);
}

static void
ff_selection_row_dispose (GObject *object)
{
  FfSelectionRow *self = FF_SELECTION_ROW (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (ff_selection_row_parent_class)->dispose (object);
}

static void
ff_selection_row_class_init (FfSelectionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_selection_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-selection-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSelectionRow, number);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionRow, title);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionRow, notes);
}

static void
ff_selection_row_init (FfSelectionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_selection_row_new (FfModel *model, FfSelection *selection)
{
  FfSelectionRow *self;

  g_return_val_if_fail (FF_IS_MODEL (model) && FF_IS_SELECTION (selection), NULL);

  self = g_object_new (FF_TYPE_SELECTION_ROW, NULL);
  self->model = g_object_ref (model);
  self->selection = g_object_ref (selection);
  g_signal_connect_object (model, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

FfSelection *
ff_selection_row_get_selection (FfSelectionRow *self)
{
  g_return_val_if_fail (FF_IS_SELECTION_ROW (self), NULL);

  return self->selection;
}
