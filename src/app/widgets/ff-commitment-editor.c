/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-commitment-editor.h"

#include "app/widgets/ff-captioned.h"
#include "app/widgets/ff-date-entry.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-selection-drop-down.h"
#include "app/widgets/ff-text-entry.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

struct _FfCommitmentEditor
{
  AdwBin parent_instance;
  FfSession *session;
  FfCommitment *commitment;

  GtkWidget *text;
  GtkWidget *kind;
  FfSelectionDropDown *selection;
  GtkWidget *owner;
  FfCaptioned *owner_field;
  GtkWidget *successor;
  GtkWidget *help;
  GtkWidget *due;
  GtkWidget *review;
  GtkWidget *stage;
  GtkWidget *quick_win;
  FfCaptioned *stage_field;
};

G_DEFINE_FINAL_TYPE (FfCommitmentEditor, ff_commitment_editor, ADW_TYPE_BIN)

static char *
dup_step (FfStageChange *change)
{
  g_autofree char *day = ff_text_format_day (ff_stage_change_get_date (change));

  if (*day == '\0')
    return g_strdup (ff_stage_get_name (ff_stage_change_get_stage (change)));
  /* Translators: a stage that a commitment has reached, and the day: "Acting since 2 July 2012" */
  return g_strdup_printf (_ ("%s since %s"), ff_stage_get_name (ff_stage_change_get_stage (change)),
                          day);
}

static void
update_history (FfCommitmentEditor *self)
{
  g_autoptr (GPtrArray) changes
      = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_STAGE_CHANGE,
                             FF_STAGE_CHANGE_COMMITMENT,
                             ff_record_get_id (FF_RECORD (self->commitment)));
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      g_autofree char *step = dup_step (g_ptr_array_index (changes, i));

      g_string_append_printf (all, "%s%s", i > 0 ? "\n" : "", step);
    }
  ff_captioned_set_note (self->stage_field, all->str);
}

static void
model_changed_cb (FfCommitmentEditor *self)
{
  FfSessionDetails *details = ff_model_get_details (ff_session_get_model (self->session));

  ff_captioned_set_note (self->owner_field,
                         ff_session_details_get_non_disclosing (details) ? _ (
                             "Names stay in this window; the wall and the report leave them out.")
                                                                         : "");
  update_history (self);
}

static void
commitment_moved_cb (FfCommitmentEditor *self)
{
  ff_selection_drop_down_set_selection (self->selection,
                                        ff_commitment_get_selection (self->commitment));
}

static void
selection_chosen_cb (FfCommitmentEditor *self)
{
  gint64 chosen = ff_selection_drop_down_get_selection (self->selection);
  g_autoptr (FfRecord) draft = NULL;

  if (self->commitment == NULL || chosen == ff_commitment_get_selection (self->commitment))
    return;
  draft = ff_record_copy (FF_RECORD (self->commitment));
  ff_commitment_set_selection (FF_COMMITMENT (draft), chosen);
  ff_session_edit (self->session, draft);
}

static gboolean
ff_commitment_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (FF_COMMITMENT_EDITOR (widget)->text);
}

static void
ff_commitment_editor_finalize (GObject *object)
{
  FfCommitmentEditor *self = FF_COMMITMENT_EDITOR (object);

  g_clear_object (&self->commitment);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_commitment_editor_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, text);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, kind);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, selection);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, owner);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, owner_field);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, successor);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, help);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, due);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, review);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, stage);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, quick_win);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentEditor, stage_field);
  gtk_widget_class_bind_template_callback (widget_class, selection_chosen_cb);
}

static void
ff_commitment_editor_class_init (FfCommitmentEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = ff_commitment_editor_finalize;
  widget_class->grab_focus = ff_commitment_editor_grab_focus;
  g_type_ensure (FF_TYPE_CAPTIONED);
  g_type_ensure (FF_TYPE_DATE_ENTRY);
  g_type_ensure (FF_TYPE_SELECTION_DROP_DOWN);
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-commitment-editor.ui");
  bind_children (widget_class);
}

static void
ff_commitment_editor_init (FfCommitmentEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
bind_fields (FfCommitmentEditor *self)
{
  FfRecord *record = FF_RECORD (self->commitment);

  ff_field_bind (self->text, self->session, record, FF_COMMITMENT_TEXT);
  ff_field_bind (self->owner, self->session, record, FF_COMMITMENT_OWNER);
  ff_field_bind (self->successor, self->session, record, FF_COMMITMENT_SUCCESSOR);
  ff_field_bind (self->help, self->session, record, FF_COMMITMENT_HELP);
  ff_field_bind (self->due, self->session, record, FF_COMMITMENT_DUE);
  ff_field_bind (self->review, self->session, record, FF_COMMITMENT_REVIEW);
  ff_field_bind_active (self->quick_win, self->session, record, FF_COMMITMENT_QUICK_WIN);
  ff_field_bind_selected (self->kind, self->session, record, FF_COMMITMENT_KIND,
                          FF_COMMITMENT_WE_WILL);
  ff_field_bind_selected (self->stage, self->session, record, FF_COMMITMENT_STAGE, 1);
}

static void
fill_choices (FfCommitmentEditor *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) stages = gtk_string_list_new (NULL);

  for (int kind = FF_COMMITMENT_WE_WILL; kind <= FF_COMMITMENT_STOP; kind++)
    gtk_string_list_append (kinds, ff_commitment_kind_get_name ((FfCommitmentKind) kind));
  for (int stage = 1; stage <= FF_STAGE_SUSTAINING; stage++)
    {
      /* Translators: a stage of a commitment, from 1 to 5, and its name: "3 Decided" */
      g_autofree char *name = g_strdup_printf (_ ("%d %s"), stage, ff_stage_get_name (stage));

      gtk_string_list_append (stages, name);
    }
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->kind), G_LIST_MODEL (kinds));
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->stage), G_LIST_MODEL (stages));
}

GtkWidget *
ff_commitment_editor_new (FfSession *session, FfCommitment *commitment)
{
  FfCommitmentEditor *self;
  FfModel *model;

  g_return_val_if_fail (FF_IS_SESSION (session) && FF_IS_COMMITMENT (commitment), NULL);

  self = g_object_new (FF_TYPE_COMMITMENT_EDITOR, NULL);
  model = ff_session_get_model (session);
  self->session = g_object_ref (session);
  fill_choices (self);
  ff_selection_drop_down_set_model (self->selection, model);
  self->commitment = g_object_ref (commitment);
  commitment_moved_cb (self);
  bind_fields (self);
  g_signal_connect_object (commitment, "notify::selection", G_CALLBACK (commitment_moved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
  return GTK_WIDGET (self);
}
