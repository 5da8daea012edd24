/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-alert.h"
#include "app/ff-settings.h"
#include "app/ff-window-private.h"
#include "app/widgets/ff-text-entry.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

/* As much of forgotten words as tells which ones they are. */
#define QUOTE_LENGTH 60

static void
note_recent (FfWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (FF_IS_APPLICATION (application))
    ff_recents_note (ff_application_get_recents (FF_APPLICATION (application)),
                     ff_session_get_path (self->session), ff_session_get_model (self->session),
                     ff_window_get_step (self));
}

static void
close_anyway_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  FfWindow *self = FF_WINDOW (source);

  if (!ff_alert_confirm_finish (result))
    return;
  note_recent (self);
  gtk_window_destroy (GTK_WINDOW (self));
}

/*
 * GTK 4.8 keeps a popover for ever that is open when its window goes, and with it the session that
 * its entries hold. An open popover has the focus.
 */
static void
put_popovers_away (FfWindow *self)
{
  GtkWidget *at = gtk_window_get_focus (GTK_WINDOW (self));

  while (at != NULL && (at = gtk_widget_get_ancestor (at, GTK_TYPE_POPOVER)) != NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (at));
      at = gtk_widget_get_parent (at);
    }
}

/*
 * Whatever is being typed commits when it loses the focus; then all of it must be on disk. What
 * was refused before has been told before, and changed nothing.
 */
static char *
flush_at_last (FfWindow *self)
{
  g_autoptr (GError) failure = NULL;

  self->closing = TRUE;
  put_popovers_away (self);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  ff_session_flush (self->session, NULL);
  self->closing = FALSE;
  failure = g_steal_pointer (&self->late_failure);
  return failure != NULL ? g_strdup (failure->message) : NULL;
}

static char *
dup_words (GtkWidget *widget)
{
  if (FF_IS_TEXT_ENTRY (widget))
    return ff_text_entry_dup_text (FF_TEXT_ENTRY (widget));
  return GTK_IS_EDITABLE (widget) ? g_strdup (gtk_editable_get_text (GTK_EDITABLE (widget)))
                                  : g_strdup ("");
}

/* Returns: (nullable): words in an entry that adds, below @root, that nobody has added. */
static char *
find_forgotten_words (GtkWidget *root)
{
  if (gtk_widget_has_css_class (root, FF_CLASS_ADDS))
    {
      g_autofree char *words = dup_words (root);
      g_autofree char *clean = ff_text_clean (words);

      return *clean != '\0' ? g_steal_pointer (&clean) : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      char *found = find_forgotten_words (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static char *
dup_forgotten (FfWindow *self)
{
  g_autofree char *words = find_forgotten_words (GTK_WIDGET (self->stack));
  g_autofree char *quote = words != NULL ? ff_text_shorten (words, QUOTE_LENGTH) : NULL;

  if (quote == NULL)
    return NULL;
  /* Translators: the beginning of what somebody typed */
  return g_strdup_printf (_ ("“%s” was typed, but not added to the session yet."), quote);
}

gboolean
ff_window_may_close (FfWindow *self)
{
  g_autofree char *reason = NULL;

  ff_settings_store_window (self->settings, GTK_WINDOW (self));
  reason = flush_at_last (self);
  if (reason == NULL)
    reason = dup_forgotten (self);
  if (reason == NULL)
    {
      note_recent (self);
      return TRUE;
    }
  ff_alert_confirm_async (GTK_WIDGET (self), _ ("Close All the Same?"), reason, _ ("_Close"), TRUE,
                          close_anyway_cb, NULL);
  return FALSE;
}
