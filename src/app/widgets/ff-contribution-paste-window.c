/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-paste-window.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-paste-row.h"
#include "model/ff-contribution-paste.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

struct _FfContributionPasteWindow
{
  AdwWindow parent_instance;
  FfSession *session;
  GtkWidget *parent;    /* (unowned): where failures are told */
  GListModel *lines;    /* (element-type FfPasteLine) */
  FfContribution *like; /* (nullable): of pasted lines */
  FfSource *source;     /* (nullable): of imported lines */
  FfImportOptions options;

  GtkListView *list;
  GtkLabel *remark;
  GtkButton *add;
};

G_DEFINE_FINAL_TYPE (FfContributionPasteWindow, ff_contribution_paste_window, ADW_TYPE_WINDOW)

static void
update (FfContributionPasteWindow *self)
{
  guint n = ff_contribution_paste_count_added (self->lines);
  g_autofree char *label = g_strdup_printf (
      /* Translators: a button that adds pasted lines, %u is how many */
      ngettext ("_Add %u Contribution", "_Add %u Contributions", n), n);

  gtk_button_set_label (self->add, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), n > 0);
}

/* Adds @words (transfer full) where there are any lines that they are about. */
static void
add_part (GString *remark, guint n, char *words)
{
  if (n > 0 && remark->len > 0)
    g_string_append (remark, " · ");
  if (n > 0)
    g_string_append (remark, words);
  g_free (words);
}

/* What is to be decided, said before anybody scrolls to it. */
static void
say_what_to_decide (FfContributionPasteWindow *self)
{
  guint blank = ff_contribution_paste_count (self->lines, FF_PASTE_BLANK);
  guint repeated = ff_contribution_paste_count (self->lines, FF_PASTE_REPEATED);
  guint there = ff_contribution_paste_count (self->lines, FF_PASTE_THERE);
  g_autoptr (GString) remark = g_string_new (NULL);

  add_part (remark, repeated,
            /* Translators: %u is how many lines say the same as an earlier one */
            g_strdup_printf (ngettext ("%u repeat", "%u repeats", repeated), repeated));
  add_part (remark, there,
            /* Translators: %u is how many lines the session has already */
            g_strdup_printf (ngettext ("%u there already", "%u there already", there), there));
  add_part (remark, blank,
            /* Translators: %u is how many lines of a pasted list hold no words */
            g_strdup_printf (ngettext ("%u blank line", "%u blank lines", blank), blank));
  gtk_label_set_label (self->remark, remark->str);
  gtk_widget_set_visible (GTK_WIDGET (self->remark), remark->len > 0);
}

static void
add_cb (FfContributionPasteWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (self->source == NULL)
    ff_session_add_pasted (self->session, self->lines, self->like);
  else if (!ff_session_import_decided (self->session, self->source, &self->options, self->lines,
                                       &error))
    ff_field_report (self->parent, error);
  gtk_window_close (GTK_WINDOW (self));
}

static void
activate_cb (FfContributionPasteWindow *self, guint position)
{
  g_autoptr (FfPasteLine) line = g_list_model_get_item (self->lines, position);

  ff_paste_line_turn (line);
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, ff_paste_row_new ());
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  ff_paste_row_bind (FF_PASTE_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);

  if (row != NULL)
    ff_paste_row_bind (FF_PASTE_ROW (row), NULL);
}

static void
ff_contribution_paste_window_dispose (GObject *object)
{
  FfContributionPasteWindow *self = FF_CONTRIBUTION_PASTE_WINDOW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->lines);
  g_clear_object (&self->like);
  g_clear_pointer (&self->source, ff_source_free);
  g_clear_weak_pointer (&self->parent);
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
  gtk_widget_class_bind_template_child (widget_class, FfContributionPasteWindow, remark);
  gtk_widget_class_bind_template_child (widget_class, FfContributionPasteWindow, add);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_contribution_paste_window_init (FfContributionPasteWindow *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  gtk_list_view_set_factory (self->list, factory);
}

static void
show_lines (FfContributionPasteWindow *self, GListModel *lines)
{
  guint n = g_list_model_get_n_items (lines);

  self->lines = lines;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FfPasteLine) line = g_list_model_get_item (lines, i);

      g_signal_connect_object (line, "notify::decision", G_CALLBACK (update), self,
                               G_CONNECT_SWAPPED);
    }
  gtk_list_view_set_model (self->list,
                           GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (lines))));
  say_what_to_decide (self);
  update (self);
}

static FfContributionPasteWindow *
new_window (GtkWidget *parent, FfSession *session)
{
  FfContributionPasteWindow *self
      = g_object_new (FF_TYPE_CONTRIBUTION_PASTE_WINDOW, "transient-for",
                      parent != NULL ? gtk_widget_get_root (parent) : NULL, NULL);

  self->session = g_object_ref (session);
  g_set_weak_pointer (&self->parent, parent);
  return self;
}

GtkWidget *
ff_contribution_paste_window_new (GtkWidget *parent,
                                  FfSession *session,
                                  const char *text,
                                  FfContribution *like)
{
  FfContributionPasteWindow *self = new_window (parent, session);

  self->like = g_object_ref (like);
  show_lines (self, ff_contribution_paste_read (text, ff_session_get_model (session),
                                                ff_contribution_get_phase (like)));
  return GTK_WIDGET (self);
}

GtkWidget *
ff_contribution_paste_window_new_for_source (GtkWidget *parent,
                                             FfSession *session,
                                             FfSource *source,
                                             const FfImportOptions *options,
                                             GError **error)
{
  g_autoptr (FfSource) owned = source;
  GListModel *lines = ff_session_preview_import (session, source, options, error);
  FfContributionPasteWindow *self;

  if (lines == NULL)
    return NULL;
  self = new_window (parent, session);
  self->source = g_steal_pointer (&owned);
  self->options = *options;
  gtk_window_set_title (GTK_WINDOW (self), self->source->name);
  show_lines (self, lines);
  return GTK_WIDGET (self);
}
