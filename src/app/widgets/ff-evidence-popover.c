/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-evidence-popover.h"

#include "app/widgets/ff-picker.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

struct _FfEvidencePopover
{
  GtkPopover parent_instance;
  FfSession *session;
  FfProposition *proposition;
  GtkListBox *list;
  GtkLabel *nothing;
  GtkBox *adding;
  FfPicker *picker; /* of what could be evidence, too */
};

G_DEFINE_FINAL_TYPE (FfEvidencePopover, ff_evidence_popover, GTK_TYPE_POPOVER)

static gboolean
is_ours (gpointer item, gpointer user_data)
{
  FfEvidencePopover *self = user_data;

  return ff_evidence_get_proposition (item) == ff_record_get_id (FF_RECORD (self->proposition));
}

static gboolean
is_used (FfEvidencePopover *self, guint field, FfRecord *record)
{
  g_autoptr (GPtrArray) uses
      = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_EVIDENCE, field,
                             ff_record_get_id (record));

  for (guint i = 0; i < uses->len; i++)
    if (is_ours (g_ptr_array_index (uses, i), self))
      return TRUE;
  return FALSE;
}

static const char *
text_of (FfEvidencePopover *self, FfEvidence *evidence)
{
  FfModel *model = ff_session_get_model (self->session);
  FfTheme *theme = ff_model_find (model, FF_TYPE_THEME, ff_evidence_get_theme (evidence));
  FfContribution *contribution
      = ff_model_find (model, FF_TYPE_CONTRIBUTION, ff_evidence_get_contribution (evidence));

  if (theme != NULL)
    return ff_theme_get_title (theme);
  return contribution != NULL ? ff_contribution_get_text (contribution) : "";
}

static void
remove_cb (GtkButton *button, FfEvidence *evidence)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (button), FF_TYPE_EVIDENCE_POPOVER);

  ff_session_remove (FF_EVIDENCE_POPOVER (popover)->session, FF_RECORD (evidence));
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  FfEvidencePopover *self = user_data;
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *text = gtk_label_new (text_of (self, item));
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (text), 40);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Take Away"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Take away"), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  text, NULL, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), item, 0);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), button);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text_of (self, item), -1);
  return row;
}

static void
picked_cb (FfEvidencePopover *self, FfRecord *record)
{
  g_autoptr (GPtrArray) evidence = g_ptr_array_new ();

  g_ptr_array_add (evidence, record);
  ff_session_add_evidence (self->session, self->proposition, evidence);
}

static void
offer_themes (FfEvidencePopover *self, FfModel *model)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_THEME);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfTheme *theme = ff_record_list_get (list, i);

      if (!is_used (self, FF_EVIDENCE_THEME, FF_RECORD (theme)))
        ff_picker_add (self->picker, FF_RECORD (theme), NULL, ff_theme_get_title (theme),
                       _ ("Theme"));
    }
}

static void
offer_contributions (FfEvidencePopover *self, FfModel *model)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfContribution *contribution = ff_record_list_get (list, i);

      if (ff_contribution_get_joined_into (contribution) == 0
          && !is_used (self, FF_EVIDENCE_CONTRIBUTION, FF_RECORD (contribution)))
        ff_picker_add (self->picker, FF_RECORD (contribution), NULL,
                       ff_contribution_get_text (contribution),
                       ff_contribution_kind_get_name (ff_contribution_get_kind (contribution)));
    }
}

static void
offer (FfEvidencePopover *self)
{
  FfModel *model = ff_session_get_model (self->session);

  ff_picker_clear (self->picker);
  offer_themes (self, model);
  offer_contributions (self, model);
  ff_picker_show (self->picker);
}

static void
update (FfEvidencePopover *self)
{
  gboolean any = gtk_list_box_get_row_at_index (self->list, 0) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->nothing), !any);
  gtk_widget_set_visible (gtk_widget_get_ancestor (GTK_WIDGET (self->list),
                                                   GTK_TYPE_SCROLLED_WINDOW),
                          any);
  /* Thousands can be offered, so that is done for those who look. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    offer (self);
}

static void
ff_evidence_popover_dispose (GObject *object)
{
  FfEvidencePopover *self = FF_EVIDENCE_POPOVER (object);

  gtk_popover_set_child (GTK_POPOVER (self), NULL);
  g_clear_object (&self->proposition);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_evidence_popover_parent_class)->dispose (object);
}

static void
ff_evidence_popover_class_init (FfEvidencePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_evidence_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-evidence-popover.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, FfEvidencePopover, list);
  gtk_widget_class_bind_template_child (widget_class, FfEvidencePopover, nothing);
  gtk_widget_class_bind_template_child (widget_class, FfEvidencePopover, adding);
}

static void
ff_evidence_popover_init (FfEvidencePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->picker = FF_PICKER (ff_picker_new (_ ("Words of a theme or of what was said")));
  gtk_widget_set_hexpand (GTK_WIDGET (self->picker), TRUE);
  g_signal_connect_swapped (self->picker, "picked", G_CALLBACK (picked_cb), self);
  gtk_box_append (self->adding, GTK_WIDGET (self->picker));
  g_signal_connect (self, "map", G_CALLBACK (offer), NULL);
}

static void
observe (FfEvidencePopover *self)
{
  FfModel *model = ff_session_get_model (self->session);
  GListModel *evidence = G_LIST_MODEL (ff_model_get_list (model, FF_TYPE_EVIDENCE));
  g_autoptr (GtkFilterListModel) ours = NULL;

  ours = gtk_filter_list_model_new (g_object_ref (evidence),
                                    GTK_FILTER (gtk_custom_filter_new (is_ours, self, NULL)));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (ours), make_row_cb, self, NULL);
  g_signal_connect_object (model, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

GtkWidget *
ff_evidence_popover_new (FfSession *session, FfProposition *proposition)
{
  FfEvidencePopover *self = g_object_new (FF_TYPE_EVIDENCE_POPOVER, NULL);

  self->session = g_object_ref (session);
  self->proposition = g_object_ref (proposition);
  observe (self);
  update (self);
  return GTK_WIDGET (self);
}
