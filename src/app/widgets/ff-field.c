/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-field.h"

#include "app/widgets/ff-text-entry.h"
#include "base/ff-text.h"

#include <adwaita.h>

/* One per widget, owned by it. */
#define FF_TYPE_FIELD (ff_field_get_type ())
G_DECLARE_FINAL_TYPE (FfFieldBinding, ff_field, FF, FIELD, GObject)

struct _FfFieldBinding
{
  GObject parent_instance;
  GtkWidget *widget; /* borrowed: it owns this */
  FfSession *session;
  FfRecord *record;
  gulong follow_id;
  guint field;
  const FfFieldFormat *format;
  char *shown; /* the model's value, as it was last put into the widget */
  char *sent;  /* (nullable): what was committed and has not come back yet */
};

G_DEFINE_FINAL_TYPE (FfFieldBinding, ff_field, G_TYPE_OBJECT)

static char *
dup_text (FfFieldBinding *self)
{
  if (FF_IS_TEXT_ENTRY (self->widget))
    return ff_text_entry_dup_text (FF_TEXT_ENTRY (self->widget));
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->widget)));
}

static void
set_text (FfFieldBinding *self, const char *text)
{
  g_autofree char *now = dup_text (self);

  if (g_str_equal (now, text))
    return;
  if (FF_IS_TEXT_ENTRY (self->widget))
    ff_text_entry_set_text (FF_TEXT_ENTRY (self->widget), text);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->widget), text);
}

static void
allow_undo (GtkEditable *text, gboolean allowed)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (text), "text.undo", allowed);
  gtk_widget_action_set_enabled (GTK_WIDGET (text), "text.redo", allowed);
}

static void
typed_again_cb (GtkEditable *text)
{
  g_signal_handlers_disconnect_by_func (text, G_CALLBACK (typed_again_cb), NULL);
  allow_undo (text, TRUE);
}

/* A one-line entry that has nothing to undo takes Ctrl+Z all the same, and the window never hears
 * of it; so it may not until something is typed again. */
static void
forget_in_editable (GtkEditable *editable)
{
  GtkEditable *text = gtk_editable_get_delegate (editable);

  gtk_editable_set_enable_undo (editable, FALSE);
  gtk_editable_set_enable_undo (editable, TRUE);
  if (!GTK_IS_TEXT (text))
    return;
  allow_undo (text, FALSE);
  g_signal_handlers_disconnect_by_func (text, G_CALLBACK (typed_again_cb), NULL);
  g_signal_connect (text, "changed", G_CALLBACK (typed_again_cb), NULL);
}

void
ff_field_forget_typing (GtkWidget *widget)
{
  GtkTextBuffer *buffer;

  g_return_if_fail (FF_IS_TEXT_ENTRY (widget) || GTK_IS_EDITABLE (widget));

  if (GTK_IS_EDITABLE (widget))
    {
      forget_in_editable (GTK_EDITABLE (widget));
      return;
    }
  buffer
      = gtk_text_view_get_buffer (GTK_TEXT_VIEW (ff_text_entry_get_view (FF_TEXT_ENTRY (widget))));
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  gtk_text_buffer_set_enable_undo (buffer, TRUE);
}

static void
mark_wrong (FfFieldBinding *self, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (self->widget, "error");
  else
    gtk_widget_remove_css_class (self->widget, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->widget), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
show (FfFieldBinding *self)
{
  g_free (self->shown);
  self->shown = self->format->format (self->record, self->field);
  g_clear_pointer (&self->sent, g_free);
  set_text (self, self->shown);
  ff_field_forget_typing (self->widget);
  mark_wrong (self, FALSE);
}

/* The model has moved; what is being typed, and has not been sent, stays. */
static void
follow_cb (FfFieldBinding *self)
{
  g_autofree char *now = dup_text (self);

  if (g_str_equal (now, self->shown) || g_strcmp0 (now, self->sent) == 0)
    {
      show (self);
      return;
    }
  g_free (self->shown);
  self->shown = self->format->format (self->record, self->field);
}

static void
commit (FfFieldBinding *self)
{
  g_autofree char *now = NULL;
  g_autofree char *clean = NULL;
  g_autoptr (FfRecord) draft = NULL;
  g_autoptr (GError) error = NULL;

  if (self->record == NULL)
    return;
  now = dup_text (self);
  clean = ff_text_clean (now);
  if (g_str_equal (clean, self->shown))
    {
      show (self);
      return;
    }
  draft = ff_record_copy (self->record);
  if (!self->format->parse (self->session, clean, draft, self->field, &error))
    {
      mark_wrong (self, TRUE);
      ff_field_report (self->widget, error);
      return;
    }
  mark_wrong (self, FALSE);
  set_text (self, clean);
  g_free (self->sent);
  self->sent = g_steal_pointer (&clean);
  if (!ff_record_differs (draft, self->record, self->field))
    show (self);
  else
    ff_session_edit (self->session, draft);
}

static void
let_go (FfFieldBinding *self)
{
  g_clear_signal_handler (&self->follow_id, self->record);
  g_clear_object (&self->record);
  g_clear_object (&self->session);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->sent, g_free);
}

/* What was refused is not sent again until Enter or another change. */
static void
commit_once (FfFieldBinding *self)
{
  g_autofree char *now = self->record != NULL ? dup_text (self) : NULL;

  if (now != NULL && g_strcmp0 (now, self->sent) != 0)
    commit (self);
}

/* A focus controller would not know of a focus that was there before it. */
static void
focus_moved_cb (FfFieldBinding *self, GParamSpec *pspec, GtkWidget *inner)
{
  if (!gtk_widget_has_focus (inner))
    commit_once (self);
}

static gboolean
key_pressed_cb (FfFieldBinding *self, guint keyval)
{
  g_autofree char *now = NULL;

  if (keyval != GDK_KEY_Escape || self->record == NULL)
    return GDK_EVENT_PROPAGATE;
  now = dup_text (self);
  if (g_str_equal (now, self->shown))
    return GDK_EVENT_PROPAGATE;
  show (self);
  return GDK_EVENT_STOP;
}

static void
ff_field_finalize (GObject *object)
{
  let_go (FF_FIELD (object));
  G_OBJECT_CLASS (ff_field_parent_class)->finalize (object);
}

static void
ff_field_class_init (FfFieldBindingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_field_finalize;
}

static void
ff_field_init (FfFieldBinding *self)
{
}

static GtkWidget *
find_focus_widget (GtkWidget *widget)
{
  GtkEditable *delegate;

  if (FF_IS_TEXT_ENTRY (widget))
    return ff_text_entry_get_view (FF_TEXT_ENTRY (widget));
  delegate = gtk_editable_get_delegate (GTK_EDITABLE (widget));
  return delegate != NULL ? GTK_WIDGET (delegate) : widget;
}

static void
watch (FfFieldBinding *self)
{
  GtkWidget *inner = find_focus_widget (self->widget);
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (inner, "notify::has-focus", G_CALLBACK (focus_moved_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (inner, keys);
  g_signal_connect_object (FF_IS_TEXT_ENTRY (self->widget) ? self->widget : inner, "activate",
                           G_CALLBACK (commit), self, G_CONNECT_SWAPPED);
}

static FfFieldBinding *
ensure_binding (GtkWidget *widget)
{
  FfFieldBinding *self = g_object_get_data (G_OBJECT (widget), "ff-field");

  if (self == NULL)
    {
      self = g_object_new (FF_TYPE_FIELD, NULL);
      self->widget = widget;
      g_object_set_data_full (G_OBJECT (widget), "ff-field", self, g_object_unref);
      watch (self);
    }
  return self;
}

void
ff_field_bind_as (GtkWidget *widget,
                  FfSession *session,
                  FfRecord *record,
                  guint field,
                  const FfFieldFormat *format)
{
  g_autofree char *signal = NULL;
  FfFieldBinding *self;

  g_return_if_fail (GTK_IS_EDITABLE (widget) || FF_IS_TEXT_ENTRY (widget));

  self = ensure_binding (widget);
  commit_once (self);
  let_go (self);
  if (record == NULL)
    return;
  self->session = g_object_ref (session);
  self->record = g_object_ref (record);
  self->field = field;
  self->format = format;
  signal = g_strdup_printf ("notify::%s", FF_RECORD_GET_CLASS (record)->fields[field].name);
  self->follow_id = g_signal_connect_swapped (record, signal, G_CALLBACK (follow_cb), self);
  show (self);
}

void
ff_field_bind (GtkWidget *widget, FfSession *session, FfRecord *record, guint field)
{
  const FfFieldFormat *format = &ff_field_format_text;

  if (record != NULL)
    format = ff_field_format_for (FF_RECORD_GET_CLASS (record)->fields[field].kind);
  ff_field_bind_as (widget, session, record, field, format);
}

void
ff_field_report (GtkWidget *widget, const GError *error)
{
  gtk_widget_activate_action (widget, "win.report-problem", "s", error->message);
}
