/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-proposition-editor.h"

#include "app/widgets/ff-coach-view.h"
#include "app/widgets/ff-text-entry.h"
#include "base/ff-text.h"
#include "model/ff-grounding.h"

struct _FfPropositionEditor
{
  GtkWidget parent_instance;
  FfModel *model;
  FfProposition *original;
  gboolean grounded;
  FfCoachView *coach;
  FfTextEntry *text;
  GtkEntry *title;
  gboolean done;
};

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfPropositionEditor, ff_proposition_editor, GTK_TYPE_WIDGET)

/* A short title that was only ever proposed from the text goes with the text. */
static char *
dup_title (FfPropositionEditor *self, const char *text)
{
  g_autofree char *typed = ff_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->title)));
  g_autofree char *proposed
      = ff_text_shorten (ff_proposition_get_text (self->original), FF_PROPOSITION_TITLE_LENGTH);

  if (*typed == '\0' || g_str_equal (typed, proposed))
    return ff_text_shorten (text, FF_PROPOSITION_TITLE_LENGTH);
  return g_steal_pointer (&typed);
}

static void
finish (FfPropositionEditor *self, FfProposition *draft)
{
  if (self->done)
    return;
  self->done = TRUE;
  g_signal_emit (self, signals[DONE], 0, draft);
}

static void
text_changed_cb (FfPropositionEditor *self)
{
  g_autofree char *text = ff_text_entry_dup_text (self->text);

  if (self->model != NULL)
    ff_coach_view_read (self->coach, self->model, text, self->grounded);
}

static void
cancel_cb (FfPropositionEditor *self)
{
  finish (self, NULL);
}

/* A proposition without words is none: emptying it leaves it as it was. */
static void
keep_cb (FfPropositionEditor *self)
{
  g_autofree char *typed = ff_text_entry_dup_text (self->text);
  g_autofree char *text = ff_text_clean (typed);
  g_autofree char *title = dup_title (self, text);
  g_autoptr (FfProposition) draft = FF_PROPOSITION (ff_record_copy (FF_RECORD (self->original)));

  ff_proposition_set_text (draft, text);
  ff_proposition_set_title (draft, title);
  if (*text == '\0' || ff_record_equal (FF_RECORD (draft), FF_RECORD (self->original)))
    finish (self, NULL);
  else
    finish (self, draft);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  cancel_cb (
      FF_PROPOSITION_EDITOR (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller))));
  return GDK_EVENT_STOP;
}

static gboolean
ff_proposition_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_PROPOSITION_EDITOR (widget)->text));
}

static void
ff_proposition_editor_dispose (GObject *object)
{
  FfPropositionEditor *self = FF_PROPOSITION_EDITOR (object);

  GtkWidget *child;

  self->done = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->original);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (ff_proposition_editor_parent_class)->dispose (object);
}

static void
ff_proposition_editor_class_init (FfPropositionEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_proposition_editor_dispose;
  widget_class->grab_focus = ff_proposition_editor_grab_focus;

  signals[DONE] = g_signal_new ("done", FF_TYPE_PROPOSITION_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, FF_TYPE_PROPOSITION);
  g_type_ensure (FF_TYPE_COACH_VIEW);
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-proposition-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPropositionEditor, coach);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionEditor, text);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionEditor, title);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
ff_proposition_editor_init (FfPropositionEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_proposition_editor_new (FfModel *model, FfProposition *original)
{
  FfPropositionEditor *self = g_object_new (FF_TYPE_PROPOSITION_EDITOR, NULL);

  self->original = FF_PROPOSITION (ff_record_copy (FF_RECORD (original)));
  self->model = g_object_ref (model);
  self->grounded = ff_grounding_is_grounded (model, original);
  ff_text_entry_set_text (self->text, ff_proposition_get_text (original));
  gtk_editable_set_text (GTK_EDITABLE (self->title), ff_proposition_get_title (original));
  return GTK_WIDGET (self);
}
