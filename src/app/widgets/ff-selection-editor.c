/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-selection-editor.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-note-row.h"
#include "app/widgets/ff-proposition-chooser.h"
#include "app/widgets/ff-record-group.h"
#include "app/widgets/ff-text-entry.h"
#include "app/widgets/ff-text-row.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

struct _FfSelectionEditor
{
  AdwBin parent_instance;
  FfSession *session;
  FfSelection *selection;
  char *shown; /* the words as they were last put into the entry */
  char *sent;  /* (nullable): committed, and not heard of since */

  GtkLabel *number;
  FfTextEntry *words;
  GtkWidget *original_box;
  GtkLabel *original;
  FfRecordGroup *notes;
  AdwActionRow *joined_row;
  GtkWidget *part_button;
  FfPropositionChooser *chooser;
  FfTextRow *reason;
};

G_DEFINE_FINAL_TYPE (FfSelectionEditor, ff_selection_editor, ADW_TYPE_BIN)

static FfProposition *
get_proposition (FfSelectionEditor *self)
{
  return ff_model_find (ff_session_get_model (self->session), FF_TYPE_PROPOSITION,
                        ff_selection_get_proposition (self->selection));
}

static FfSelection *
copy_selection (FfSelectionEditor *self)
{
  return FF_SELECTION (ff_record_copy (FF_RECORD (self->selection)));
}

/* -- the words -------------------------------------------------------------------------------- */

static const char *
get_words (FfSelectionEditor *self)
{
  const char *own = ff_selection_get_text (self->selection);

  return *own != '\0' ? own : ff_proposition_get_text (get_proposition (self));
}

static void
show_words (FfSelectionEditor *self)
{
  g_free (self->shown);
  self->shown = g_strdup (get_words (self));
  g_clear_pointer (&self->sent, g_free);
  ff_text_entry_set_text (self->words, self->shown);
}

/* What is being typed stays; what was committed gives way to what the session made of it. */
static void
follow_words (FfSelectionEditor *self)
{
  g_autofree char *now = ff_text_entry_dup_text (self->words);

  if (g_str_equal (get_words (self), self->shown))
    return;
  if (g_str_equal (now, self->shown) || g_strcmp0 (now, self->sent) == 0)
    show_words (self);
}

/* Words that are the proposition's again are no wording of the group's own. */
static void
commit_words (FfSelectionEditor *self)
{
  g_autofree char *now = ff_text_entry_dup_text (self->words);
  g_autofree char *clean = ff_text_clean (now);
  const char *original = ff_proposition_get_text (get_proposition (self));
  const char *own = g_str_equal (clean, original) ? "" : clean;
  g_autoptr (FfSelection) draft = NULL;

  if (*clean == '\0' || g_str_equal (own, ff_selection_get_text (self->selection)))
    {
      show_words (self);
      return;
    }
  g_free (self->sent);
  self->sent = g_strdup (now);
  draft = copy_selection (self);
  ff_selection_set_text (draft, own);
  ff_session_edit (self->session, FF_RECORD (draft));
}

static void
words_activate_cb (FfSelectionEditor *self)
{
  commit_words (self);
}

static void
words_leave_cb (FfSelectionEditor *self)
{
  g_autofree char *now = ff_text_entry_dup_text (self->words);

  if (get_proposition (self) != NULL && g_strcmp0 (now, self->sent) != 0)
    commit_words (self);
}

static gboolean
words_key_pressed_cb (FfSelectionEditor *self, guint keyval)
{
  g_autofree char *now = ff_text_entry_dup_text (self->words);

  if (keyval != GDK_KEY_Escape || g_str_equal (now, self->shown))
    return GDK_EVENT_PROPAGATE;
  show_words (self);
  return GDK_EVENT_STOP;
}

static void
restore_clicked_cb (FfSelectionEditor *self)
{
  g_autoptr (FfSelection) draft = copy_selection (self);

  ff_selection_set_text (draft, "");
  ff_session_edit (self->session, FF_RECORD (draft));
}

static void
watch_words (FfSelectionEditor *self)
{
  GtkWidget *view = ff_text_entry_get_view (self->words);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (focus, "leave", G_CALLBACK (words_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (view, focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (words_key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (view, keys);
}

/* -- the notes and the choice ----------------------------------------------------------------- */

static void
prepare_note_cb (FfSelectionEditor *self, FfContribution *draft)
{
  ff_contribution_set_phase (draft, FF_PHASE_DESIGN);
  ff_contribution_set_kind (draft, FF_KIND_NOTE);
  ff_contribution_set_selection (draft, ff_record_get_id (FF_RECORD (self->selection)));
  ff_contribution_set_position (draft, -1);
}

static void
join_with (FfSelectionEditor *self, gint64 proposition)
{
  g_autoptr (FfSelection) draft = copy_selection (self);

  ff_selection_set_joined_with (draft, proposition);
  ff_session_edit (self->session, FF_RECORD (draft));
}

static void
joined_chosen_cb (FfSelectionEditor *self, FfProposition *proposition)
{
  join_with (self, ff_record_get_id (FF_RECORD (proposition)));
}

static void
part_clicked_cb (FfSelectionEditor *self)
{
  join_with (self, 0);
}

/* Any but itself and the one that it is joined with already. */
static gboolean
may_join (FfProposition *proposition, gpointer user_data)
{
  FfSelectionEditor *self = user_data;
  gint64 id = ff_record_get_id (FF_RECORD (proposition));

  return id != ff_selection_get_proposition (self->selection)
         && id != ff_selection_get_joined_with (self->selection);
}

static void
update_joined (FfSelectionEditor *self)
{
  FfProposition *joined = ff_model_find (ff_session_get_model (self->session), FF_TYPE_PROPOSITION,
                                         ff_selection_get_joined_with (self->selection));
  g_autofree char *text = NULL;

  if (joined != NULL)
    /* Translators: a proposition: its number and its full text */
    text = g_strdup_printf (_ ("%d. %s"), ff_proposition_get_number (joined),
                            ff_proposition_get_text (joined));
  adw_action_row_set_subtitle (self->joined_row,
                               text != NULL ? text : _ ("No other; it stands alone"));
  gtk_widget_set_visible (self->part_button, joined != NULL);
}

static void
update (FfSelectionEditor *self)
{
  FfProposition *proposition = get_proposition (self);
  gboolean reworded = *ff_selection_get_text (self->selection) != '\0';
  g_autofree char *number = NULL;
  g_autofree char *original = NULL;

  /* Removed together with its selection; whoever holds this editor is about to let it go. */
  if (proposition == NULL)
    return;
  number = g_strdup_printf ("%d", ff_proposition_get_number (proposition));
  /* Translators: %s is the text of a proposition that the group has reworded */
  original
      = g_strdup_printf (_ ("The room voted for: “%s”"), ff_proposition_get_text (proposition));
  gtk_label_set_text (self->number, number);
  gtk_label_set_text (self->original, original);
  gtk_widget_set_visible (self->original_box, reworded);
  follow_words (self);
  update_joined (self);
}

/* -- class ------------------------------------------------------------------------------------ */

static gboolean
ff_selection_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (FF_SELECTION_EDITOR (widget)->notes),
                                 GTK_DIR_TAB_FORWARD);
}

static void
ff_selection_editor_dispose (GObject *object)
{
  FfSelectionEditor *self = FF_SELECTION_EDITOR (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (ff_session_get_model (self->session), self);
  G_OBJECT_CLASS (ff_selection_editor_parent_class)->dispose (object);
}

static void
ff_selection_editor_finalize (GObject *object)
{
  FfSelectionEditor *self = FF_SELECTION_EDITOR (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->session);
  g_free (self->shown);
  g_free (self->sent);
  G_OBJECT_CLASS (ff_selection_editor_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, number);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, words);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, original_box);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, original);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, notes);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, joined_row);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, part_button);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, chooser);
  gtk_widget_class_bind_template_child (widget_class, FfSelectionEditor, reason);
  gtk_widget_class_bind_template_callback (widget_class, words_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, restore_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, prepare_note_cb);
  gtk_widget_class_bind_template_callback (widget_class, joined_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, part_clicked_cb);
}

static void
ff_selection_editor_class_init (FfSelectionEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = ff_selection_editor_dispose;
  object_class->finalize = ff_selection_editor_finalize;
  widget_class->grab_focus = ff_selection_editor_grab_focus;
  g_type_ensure (FF_TYPE_PROPOSITION_CHOOSER);
  g_type_ensure (FF_TYPE_RECORD_GROUP);
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  g_type_ensure (FF_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-selection-editor.ui");
  bind_children (widget_class);
}

static void
ff_selection_editor_init (FfSelectionEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_up (FfSelectionEditor *self)
{
  FfModel *model = ff_session_get_model (self->session);
  gint64 id = ff_record_get_id (FF_RECORD (self->selection));

  show_words (self);
  watch_words (self);
  ff_record_group_set_up (self->notes, self->session,
                          ff_records_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_SELECTION,
                                            id),
                          FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_TEXT, FF_TYPE_NOTE_ROW);
  ff_proposition_chooser_set_up (self->chooser, model, may_join, self);
  ff_field_bind (ff_text_row_get_entry (self->reason), self->session, FF_RECORD (self->selection),
                 FF_SELECTION_REASON);
  g_signal_connect_object (model, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

GtkWidget *
ff_selection_editor_new (FfSession *session, FfSelection *selection)
{
  FfSelectionEditor *self;

  g_return_val_if_fail (FF_IS_SESSION (session) && FF_IS_SELECTION (selection), NULL);

  self = g_object_new (FF_TYPE_SELECTION_EDITOR, NULL);
  self->session = g_object_ref (session);
  self->selection = g_object_ref (selection);
  set_up (self);
  return GTK_WIDGET (self);
}

FfSelection *
ff_selection_editor_get_selection (FfSelectionEditor *self)
{
  g_return_val_if_fail (FF_IS_SELECTION_EDITOR (self), NULL);

  return self->selection;
}
