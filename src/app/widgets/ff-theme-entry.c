/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-theme-entry.h"

#include "app/widgets/ff-outbox.h"
#include "app/widgets/ff-theme-mark.h"

#include <glib/gi18n.h>

struct _FfThemeEntry
{
  GtkWidget parent_instance;
  FfSession *session;
  FfPhase phase;
  FfOutbox *outbox;
  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (FfThemeEntry, ff_theme_entry, GTK_TYPE_WIDGET)

/* Each theme gets the colour that has been used least. */
static int
choose_colour (FfThemeEntry *self)
{
  FfRecordList *themes = ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_THEME);
  guint used[FF_N_THEME_COLOURS] = { 0 };
  int best = 0;

  for (guint i = 0; i < ff_record_list_get_size (themes); i++)
    used[ff_theme_get_colour (ff_record_list_get (themes, i)) % FF_N_THEME_COLOURS]++;
  for (int i = 1; i < FF_N_THEME_COLOURS; i++)
    if (used[i] < used[best])
      best = i;
  return best;
}

static void
activate_cb (FfThemeEntry *self)
{
  g_autofree char *title = ff_outbox_take (self->outbox);
  g_autoptr (FfRecord) draft = NULL;

  if (*title == '\0')
    return;
  draft = ff_record_new (FF_TYPE_THEME);
  ff_theme_set_title (FF_THEME (draft), title);
  ff_theme_set_phase (FF_THEME (draft), self->phase);
  ff_theme_set_colour (FF_THEME (draft), choose_colour (self));
  ff_session_add (self->session, draft);
}

static gboolean
ff_theme_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (FF_THEME_ENTRY (widget)->entry);
}

static void
ff_theme_entry_dispose (GObject *object)
{
  FfThemeEntry *self = FF_THEME_ENTRY (object);

  g_clear_object (&self->outbox);
  g_clear_pointer (&self->entry, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_theme_entry_parent_class)->dispose (object);
}

static void
ff_theme_entry_class_init (FfThemeEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_theme_entry_dispose;
  widget_class->grab_focus = ff_theme_entry_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
ff_theme_entry_init (FfThemeEntry *self)
{
  GtkEntry *entry = GTK_ENTRY (gtk_entry_new ());

  self->phase = FF_PHASE_DISCOVER;
  self->entry = GTK_WIDGET (entry);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 8);
  gtk_entry_set_placeholder_text (entry, _ ("Add a theme"));
  gtk_entry_set_icon_from_icon_name (entry, GTK_ENTRY_ICON_SECONDARY, "list-add-symbolic");
  gtk_entry_set_icon_tooltip_text (entry, GTK_ENTRY_ICON_SECONDARY, _ ("Add"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Add a theme"), -1);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (entry, "icon-press", G_CALLBACK (activate_cb), self);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
}

GtkWidget *
ff_theme_entry_new (void)
{
  return g_object_new (FF_TYPE_THEME_ENTRY, NULL);
}

void
ff_theme_entry_set_up (FfThemeEntry *self, FfSession *session)
{
  g_return_if_fail (FF_IS_THEME_ENTRY (self) && self->session == NULL);

  self->session = g_object_ref (session);
  self->outbox = ff_outbox_new (self->entry, session,
                                ff_model_get_list (ff_session_get_model (session), FF_TYPE_THEME),
                                FF_THEME_TITLE);
}

void
ff_theme_entry_set_phase (FfThemeEntry *self, FfPhase phase)
{
  g_return_if_fail (FF_IS_THEME_ENTRY (self));

  self->phase = phase;
}
