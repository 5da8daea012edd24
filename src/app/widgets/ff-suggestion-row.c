/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-suggestion-row.h"

#include "base/ff-text.h"

#include <glib/gi18n.h>

/* As many as are seen at once; the others are there, behind an expander. */
#define N_SEEN 6

struct _FfSuggestionRow
{
  GtkWidget parent_instance;
  GPtrArray *contributions;
  GPtrArray *ticks; /* (element-type GtkCheckButton) (unowned): one for each */
  guint least;
  GtkWidget *box;
  GtkEntry *title; /* (nullable) */
  GtkWidget *accept;
};

enum
{
  ACCEPTED,
  REFUSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfSuggestionRow, ff_suggestion_row, GTK_TYPE_WIDGET)

static void
update (FfSuggestionRow *self)
{
  g_autoptr (GPtrArray) ticked = ff_suggestion_row_dup_ticked (self);
  g_autofree char *title = ff_suggestion_row_dup_title (self);

  gtk_widget_set_sensitive (self->accept,
                            ticked->len >= self->least && (self->title == NULL || *title != '\0'));
}

static void
accept_cb (FfSuggestionRow *self)
{
  if (gtk_widget_get_sensitive (self->accept))
    g_signal_emit (self, signals[ACCEPTED], 0);
}

static void
refuse_cb (FfSuggestionRow *self)
{
  g_signal_emit (self, signals[REFUSED], 0);
}

static gboolean
ff_suggestion_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (FF_SUGGESTION_ROW (widget)->accept);
}

static void
ff_suggestion_row_dispose (GObject *object)
{
  FfSuggestionRow *self = FF_SUGGESTION_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  g_clear_pointer (&self->contributions, g_ptr_array_unref);
  G_OBJECT_CLASS (ff_suggestion_row_parent_class)->dispose (object);
}

static void
ff_suggestion_row_class_init (FfSuggestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_suggestion_row_dispose;
  widget_class->grab_focus = ff_suggestion_row_grab_focus;
  signals[ACCEPTED] = g_signal_new ("accepted", FF_TYPE_SUGGESTION_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
  signals[REFUSED] = g_signal_new ("refused", FF_TYPE_SUGGESTION_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "suggestion");
}

static void
ff_suggestion_row_init (FfSuggestionRow *self)
{
  self->ticks = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static void
add_title (FfSuggestionRow *self, const char *title)
{
  GtkWidget *entry = gtk_entry_new ();

  self->title = GTK_ENTRY (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Title of the theme"), -1);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (accept_cb), self);
  gtk_box_append (GTK_BOX (self->box), entry);
}

static GtkWidget *
make_tick (FfSuggestionRow *self, FfContribution *contribution)
{
  GtkWidget *tick = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (ff_contribution_get_text (contribution));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (tick), label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  ff_contribution_get_text (contribution), -1);
  g_signal_connect_swapped (tick, "toggled", G_CALLBACK (update), self);
  g_ptr_array_add (self->ticks, tick);
  return tick;
}

static GtkWidget *
add_rest (FfSuggestionRow *self, guint n)
{
  GtkWidget *rest = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *label
      /* Translators: opens those that are not seen yet, %u is how many */
      = g_strdup_printf (ngettext ("%u more", "%u more", n), n);
  GtkWidget *expander = gtk_expander_new (label);

  gtk_expander_set_child (GTK_EXPANDER (expander), rest);
  gtk_box_append (GTK_BOX (self->box), expander);
  return rest;
}

static void
add_ticks (FfSuggestionRow *self)
{
  GtkWidget *into = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  guint n = self->contributions->len;

  gtk_box_append (GTK_BOX (self->box), into);
  for (guint i = 0; i < n; i++)
    {
      if (i == N_SEEN && n > N_SEEN + 1)
        into = add_rest (self, n - i);
      gtk_box_append (GTK_BOX (into), make_tick (self, g_ptr_array_index (self->contributions, i)));
    }
}

static void
add_buttons (FfSuggestionRow *self, const char *accept, const char *refuse)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *no = gtk_button_new_with_mnemonic (refuse);

  self->accept = gtk_button_new_with_mnemonic (accept);
  gtk_widget_set_halign (buttons, GTK_ALIGN_END);
  g_signal_connect_swapped (self->accept, "clicked", G_CALLBACK (accept_cb), self);
  g_signal_connect_swapped (no, "clicked", G_CALLBACK (refuse_cb), self);
  gtk_box_append (GTK_BOX (buttons), no);
  gtk_box_append (GTK_BOX (buttons), self->accept);
  gtk_box_append (GTK_BOX (self->box), buttons);
}

GtkWidget *
ff_suggestion_row_new (GPtrArray *contributions,
                       const char *title,
                       const char *accept,
                       const char *refuse,
                       guint least)
{
  FfSuggestionRow *self = g_object_new (FF_TYPE_SUGGESTION_ROW, NULL);

  self->least = least;
  self->contributions = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < contributions->len; i++)
    g_ptr_array_add (self->contributions, g_object_ref (g_ptr_array_index (contributions, i)));
  if (title != NULL)
    add_title (self, title);
  add_ticks (self);
  add_buttons (self, accept, refuse);
  update (self);
  return GTK_WIDGET (self);
}

GPtrArray *
ff_suggestion_row_dup_ticked (FfSuggestionRow *self)
{
  GPtrArray *ticked = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (FF_IS_SUGGESTION_ROW (self), ticked);

  for (guint i = 0; i < self->ticks->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->ticks, i)))
      g_ptr_array_add (ticked, g_object_ref (g_ptr_array_index (self->contributions, i)));
  return ticked;
}

GPtrArray *
ff_suggestion_row_get_all (FfSuggestionRow *self)
{
  g_return_val_if_fail (FF_IS_SUGGESTION_ROW (self), NULL);

  return self->contributions;
}

char *
ff_suggestion_row_dup_title (FfSuggestionRow *self)
{
  g_return_val_if_fail (FF_IS_SUGGESTION_ROW (self), g_strdup (""));

  return self->title != NULL ? ff_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->title)))
                             : g_strdup ("");
}
