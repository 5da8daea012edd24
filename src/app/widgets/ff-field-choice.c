/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-field.h"

/* A switch or a drop-down on a field: what is chosen is committed at once. */
typedef struct
{
  GtkWidget *widget; /* borrowed: it owns this */
  FfSession *session;
  FfRecord *record;
  gulong follow_id;
  gulong chosen_id;
  guint field;
  const char *property; /* "active" or "selected" */
  gint64 first;
} FfChoice;

static gint64
get_chosen (FfChoice *self)
{
  gboolean active = FALSE;
  guint selected = 0;

  if (g_str_equal (self->property, "active"))
    {
      g_object_get (self->widget, "active", &active, NULL);
      return active;
    }
  g_object_get (self->widget, "selected", &selected, NULL);
  return selected == GTK_INVALID_LIST_POSITION ? self->first : selected + self->first;
}

static void
show (FfChoice *self)
{
  gint64 value = ff_record_get_number (self->record, self->field);

  g_signal_handler_block (self->widget, self->chosen_id);
  if (g_str_equal (self->property, "active"))
    g_object_set (self->widget, "active", value != 0, NULL);
  else
    g_object_set (self->widget, "selected", (guint) (value - self->first), NULL);
  g_signal_handler_unblock (self->widget, self->chosen_id);
}

static void
chosen_cb (FfChoice *self)
{
  g_autoptr (FfRecord) draft = NULL;

  if (get_chosen (self) == ff_record_get_number (self->record, self->field))
    return;
  draft = ff_record_copy (self->record);
  ff_record_set_number (draft, self->field, get_chosen (self));
  ff_session_edit (self->session, draft);
}

static void
choice_free (gpointer data)
{
  FfChoice *self = data;

  g_clear_signal_handler (&self->follow_id, self->record);
  g_object_unref (self->record);
  g_object_unref (self->session);
  g_free (self);
}

static void
bind (GtkWidget *widget,
      FfSession *session,
      FfRecord *record,
      guint field,
      const char *property,
      gint64 first)
{
  FfChoice *before = g_object_get_data (G_OBJECT (widget), "ff-choice");
  g_autofree char *chosen = g_strdup_printf ("notify::%s", property);
  g_autofree char *follow = NULL;
  FfChoice *self;

  if (before != NULL)
    g_clear_signal_handler (&before->chosen_id, widget);
  g_object_set_data (G_OBJECT (widget), "ff-choice", NULL);
  if (record == NULL)
    return;
  self = g_new0 (FfChoice, 1);
  self->widget = widget;
  self->session = g_object_ref (session);
  self->record = g_object_ref (record);
  self->field = field;
  self->property = property;
  self->first = first;
  follow = g_strdup_printf ("notify::%s", FF_RECORD_GET_CLASS (record)->fields[field].name);
  self->follow_id = g_signal_connect_swapped (record, follow, G_CALLBACK (show), self);
  self->chosen_id = g_signal_connect_swapped (widget, chosen, G_CALLBACK (chosen_cb), self);
  g_object_set_data_full (G_OBJECT (widget), "ff-choice", self, choice_free);
  show (self);
}

void
ff_field_bind_active (GtkWidget *widget, FfSession *session, FfRecord *record, guint field)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  bind (widget, session, record, field, "active", 0);
}

void
ff_field_bind_selected (
    GtkWidget *widget, FfSession *session, FfRecord *record, guint field, int first)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  bind (widget, session, record, field, "selected", first);
}
