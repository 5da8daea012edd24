/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-paste-window.h"

#include <glib/gi18n.h>

struct _FfContributionPasteWindow
{
  AdwWindow parent_instance;
  FfSession *session;
  GPtrArray *drafts;
  GPtrArray *ticks; /* (element-type GtkCheckButton): one per draft, borrowed from the list */
  GtkListBox *list;
  GtkButton *add;
};

G_DEFINE_FINAL_TYPE (FfContributionPasteWindow, ff_contribution_paste_window, ADW_TYPE_WINDOW)

static GPtrArray *
dup_ticked (FfContributionPasteWindow *self)
{
  GPtrArray *ticked = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->drafts->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->ticks, i)))
      g_ptr_array_add (ticked, g_object_ref (g_ptr_array_index (self->drafts, i)));
  return ticked;
}

static void
update (FfContributionPasteWindow *self)
{
  g_autoptr (GPtrArray) ticked = dup_ticked (self);
  g_autofree char *label = g_strdup_printf (
      /* Translators: a button that adds pasted lines, %u is how many */
      ngettext ("_Add %u Contribution", "_Add %u Contributions", ticked->len), ticked->len);

  gtk_button_set_label (self->add, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), ticked->len > 0);
}

static void
add_cb (FfContributionPasteWindow *self)
{
  g_autoptr (GPtrArray) ticked = dup_ticked (self);

  ff_session_add_records (self->session, ticked);
  gtk_window_close (GTK_WINDOW (self));
}

static void
append_row (FfContributionPasteWindow *self, FfContribution *draft)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *tick = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (ff_contribution_get_text (draft));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (tick), label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), TRUE);
  gtk_widget_set_margin_start (tick, 6);
  gtk_widget_set_margin_end (tick, 6);
  g_signal_connect_swapped (tick, "toggled", G_CALLBACK (update), self);
  g_ptr_array_add (self->ticks, tick);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), tick);
  gtk_list_box_append (self->list, row);
}

static void
ff_contribution_paste_window_dispose (GObject *object)
{
  FfContributionPasteWindow *self = FF_CONTRIBUTION_PASTE_WINDOW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  G_OBJECT_CLASS (ff_contribution_paste_window_parent_class)->dispose (object);
}

static void
ff_contribution_paste_window_class_init (FfContributionPasteWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_contribution_paste_window_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-contribution-paste-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FfContributionPasteWindow, list);
  gtk_widget_class_bind_template_child (widget_class, FfContributionPasteWindow, add);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_contribution_paste_window_init (FfContributionPasteWindow *self)
{
  self->ticks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_contribution_paste_window_new (GtkWidget *parent, FfSession *session, GPtrArray *drafts)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  FfContributionPasteWindow *self
      = g_object_new (FF_TYPE_CONTRIBUTION_PASTE_WINDOW, "transient-for", root, NULL);

  self->session = g_object_ref (session);
  self->drafts = g_ptr_array_ref (drafts);
  for (guint i = 0; i < drafts->len; i++)
    append_row (self, g_ptr_array_index (drafts, i));
  update (self);
  return GTK_WIDGET (self);
}
