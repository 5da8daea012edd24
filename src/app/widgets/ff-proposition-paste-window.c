/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-proposition-paste-window.h"

#include "model/ff-proposition-paste.h"

#include <glib/gi18n.h>

struct _FfPropositionPasteWindow
{
  AdwWindow parent_instance;
  FfSession *session;
  GPtrArray *drafts; /* (element-type FfProposition) */
  GPtrArray *ticks;  /* (element-type GtkCheckButton): one per draft, borrowed from the list */
  GtkListBox *list;
  GtkButton *add;
};

G_DEFINE_FINAL_TYPE (FfPropositionPasteWindow, ff_proposition_paste_window, ADW_TYPE_WINDOW)

static GPtrArray *
dup_ticked (FfPropositionPasteWindow *self)
{
  GPtrArray *ticked = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->drafts->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->ticks, i)))
      g_ptr_array_add (ticked, g_object_ref (g_ptr_array_index (self->drafts, i)));
  return ticked;
}

static void
update (FfPropositionPasteWindow *self)
{
  g_autoptr (GPtrArray) ticked = dup_ticked (self);
  g_autofree char *label = g_strdup_printf (
      /* Translators: a button that adds pasted lines, %u is how many */
      ngettext ("_Add %u Proposition", "_Add %u Propositions", ticked->len), ticked->len);

  gtk_button_set_label (self->add, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), ticked->len > 0);
}

static void
add_cb (FfPropositionPasteWindow *self)
{
  g_autoptr (GPtrArray) ticked = dup_ticked (self);

  ff_session_add_records (self->session, ticked);
  gtk_window_close (GTK_WINDOW (self));
}

static void
append_row (FfPropositionPasteWindow *self, FfProposition *draft)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *tick = gtk_check_button_new ();
  GtkWidget *number = gtk_label_new (NULL);
  g_autofree char *digits = g_strdup_printf ("%d", ff_proposition_get_number (draft));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), TRUE);
  gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);
  gtk_label_set_label (GTK_LABEL (number), digits);
  gtk_label_set_width_chars (GTK_LABEL (number), 3);
  gtk_label_set_xalign (GTK_LABEL (number), 1);
  gtk_widget_add_css_class (number, "proposition-number");
  gtk_widget_add_css_class (number, "phase-dream");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), ff_proposition_get_text (draft));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), number);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), tick);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), tick);
  g_signal_connect_swapped (tick, "toggled", G_CALLBACK (update), self);
  g_ptr_array_add (self->ticks, tick);
  gtk_list_box_append (self->list, row);
}

static void
ff_proposition_paste_window_dispose (GObject *object)
{
  FfPropositionPasteWindow *self = FF_PROPOSITION_PASTE_WINDOW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  G_OBJECT_CLASS (ff_proposition_paste_window_parent_class)->dispose (object);
}

static void
ff_proposition_paste_window_class_init (FfPropositionPasteWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_proposition_paste_window_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-proposition-paste-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPropositionPasteWindow, list);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionPasteWindow, add);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_proposition_paste_window_init (FfPropositionPasteWindow *self)
{
  self->ticks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_proposition_paste_window_new (GtkWidget *parent, FfSession *session, const char *text)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  FfModel *model = ff_session_get_model (session);
  FfPropositionPasteWindow *self
      = g_object_new (FF_TYPE_PROPOSITION_PASTE_WINDOW, "transient-for", root, NULL);

  self->session = g_object_ref (session);
  self->drafts
      = ff_proposition_paste_read (text,
                                   G_LIST_MODEL (ff_model_get_list (model, FF_TYPE_PROPOSITION)));
  for (guint i = 0; i < self->drafts->len; i++)
    append_row (self, g_ptr_array_index (self->drafts, i));
  update (self);
  return GTK_WIDGET (self);
}
