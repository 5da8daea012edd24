/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-row-private.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-text-entry.h"
#include "base/ff-text.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

void
ff_contribution_row_drop_entry (FfContributionRow *self)
{
  GtkWidget *entry = g_steal_pointer (&self->entry);

  if (entry == NULL)
    return;
  ff_field_bind (entry, NULL, NULL, 0);
  gtk_widget_unparent (entry);
  gtk_widget_set_visible (self->text.shown, TRUE);
  if (self->contribution != NULL)
    ff_contribution_row_show (self);
}

static gboolean
drop_entry_cb (gpointer user_data)
{
  ff_contribution_row_drop_entry (user_data);
  return G_SOURCE_REMOVE;
}

/* Taken away once the signal that ended the editing has run its course. */
static void
end_editing (FfContributionRow *self)
{
  if (self->entry != NULL)
    g_idle_add_full (G_PRIORITY_DEFAULT, drop_entry_cb, g_object_ref (self), g_object_unref);
}

static void
entry_activate_cb (FfContributionRow *self)
{
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (self)));
}

static void
entry_focus_cb (FfContributionRow *self, GParamSpec *pspec, GtkWidget *view)
{
  if (!gtk_widget_has_focus (view))
    end_editing (self);
}

/* The field has taken the words back already, if there were any to take back. */
static gboolean
key_pressed_cb (FfContributionRow *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (self)));
  return GDK_EVENT_STOP;
}

/* What stands before the insertion point stays, what follows it becomes one of its own. */
static gboolean
split_here (FfContributionRow *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (ff_text_entry_get_view (FF_TEXT_ENTRY (self->entry)));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start, here, end;
  g_autofree char *before = NULL, *after = NULL, *first = NULL, *second = NULL;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_get_iter_at_mark (buffer, &here, gtk_text_buffer_get_insert (buffer));
  before = gtk_text_buffer_get_text (buffer, &start, &here, FALSE);
  after = gtk_text_buffer_get_text (buffer, &here, &end, FALSE);
  first = ff_text_clean (before);
  second = ff_text_clean (after);
  if (*first == '\0' || *second == '\0')
    return GDK_EVENT_PROPAGATE;
  ff_field_bind (self->entry, NULL, NULL, 0);
  ff_session_split_contribution (self->session, self->contribution,
                                 (const char *[]){ first, second, NULL });
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (self)));
  return GDK_EVENT_STOP;
}

static gboolean
split_pressed_cb (FfContributionRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter;

  if (!enter || (state & GDK_CONTROL_MASK) == 0 || self->entry == NULL)
    return GDK_EVENT_PROPAGATE;
  return split_here (self);
}

static void
make_entry (FfContributionRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *split = gtk_event_controller_key_new ();
  GtkWidget *view;

  self->entry = ff_text_entry_new ();
  view = ff_text_entry_get_view (FF_TEXT_ENTRY (self->entry));
  g_object_set (self->entry, "label", _ ("Contribution; Ctrl+Enter splits it in two"), NULL);
  ff_field_bind (self->entry, self->session, FF_RECORD (self->contribution), FF_CONTRIBUTION_TEXT);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entry_activate_cb), self);
  g_signal_connect_object (view, "notify::has-focus", G_CALLBACK (entry_focus_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  gtk_event_controller_set_propagation_phase (split, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (split, "key-pressed", G_CALLBACK (split_pressed_cb), self);
  gtk_widget_add_controller (self->entry, split);
}

void
ff_contribution_row_edit (FfContributionRow *self)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_ROW (self));

  if (self->entry != NULL || self->contribution == NULL)
    return;
  make_entry (self);
  ff_contribution_row_set_words (
      self, &self->meta, _ ("Enter keeps it · Ctrl+Enter splits it in two here · Esc leaves it"));
  gtk_widget_set_visible (self->text.shown, FALSE);
  gtk_widget_insert_after (self->entry, GTK_WIDGET (self), self->text.shown);
  gtk_widget_grab_focus (self->entry);
}
