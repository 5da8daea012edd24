/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-selection-overview.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-text-row.h"

#include <glib/gi18n.h>

struct _FfSelectionOverview
{
  AdwBin parent_instance;
  FfTextRow *reason;
  GtkLabel *words;
};

G_DEFINE_FINAL_TYPE (FfSelectionOverview, ff_selection_overview, ADW_TYPE_BIN)

static char *
dup_words (FfModel *model, FfSelection *selection)
{
  FfProposition *proposition
      = ff_model_find (model, FF_TYPE_PROPOSITION, ff_selection_get_proposition (selection));
  const char *own = ff_selection_get_text (selection);

  if (proposition == NULL)
    return g_strdup ("");
  /* Translators: a proposition: its number and its full text */
  return g_strdup_printf (_ ("%d. %s"), ff_proposition_get_number (proposition),
                          *own != '\0' ? own : ff_proposition_get_text (proposition));
}

static void
model_changed_cb (FfSelectionOverview *self, FfModel *model)
{
  FfRecordList *selections = ff_model_get_list (model, FF_TYPE_SELECTION);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < ff_record_list_get_size (selections); i++)
    {
      g_autofree char *words = dup_words (model, ff_record_list_get (selections, i));

      g_string_append_printf (all, "%s%s", i > 0 ? "\n\n" : "", words);
    }
  gtk_label_set_text (self->words, all->str);
}

static gboolean
ff_selection_overview_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_SELECTION_OVERVIEW (widget)->reason));
}

static void
ff_selection_overview_class_init (FfSelectionOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = ff_selection_overview_grab_focus;
  g_type_ensure (FF_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-selection-overview.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSelectionOverview, reason);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionOverview, words);
}

static void
ff_selection_overview_init (FfSelectionOverview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_selection_overview_new (FfSession *session)
{
  FfSelectionOverview *self;
  FfModel *model;

  g_return_val_if_fail (FF_IS_SESSION (session), NULL);

  self = g_object_new (FF_TYPE_SELECTION_OVERVIEW, NULL);
  model = ff_session_get_model (session);
  ff_field_bind (ff_text_row_get_entry (self->reason), session,
                 FF_RECORD (ff_model_get_details (model)), FF_SESSION_DETAILS_SELECTION_REASON);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self, model);
  return GTK_WIDGET (self);
}
