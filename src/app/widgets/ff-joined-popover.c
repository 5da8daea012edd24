/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-joined-popover.h"

#include "model/ff-said-again.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

#define LEAST_WIDTH 360
#define MOST_HEIGHT 320

struct _FfJoinedPopover
{
  GtkPopover parent_instance;
  FfSession *session;
  FfContribution *head; /* (nullable) */
  GtkLabel *heading;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfJoinedPopover, ff_joined_popover, GTK_TYPE_POPOVER)

static void
take_apart (FfJoinedPopover *self, FfContribution *contribution)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, contribution);
  gtk_popover_popdown (GTK_POPOVER (self));
  ff_session_take_contributions_apart (self->session, one);
}

static void
take_out_cb (FfJoinedPopover *self, GtkButton *button)
{
  take_apart (self, g_object_get_data (G_OBJECT (button), "contribution"));
}

static void
take_all_cb (FfJoinedPopover *self)
{
  if (self->head != NULL)
    take_apart (self, self->head);
}

static void
append_row (FfJoinedPopover *self, FfContribution *contribution)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *label = gtk_label_new (ff_contribution_get_text (contribution));
  GtkWidget *button = NULL;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  if (contribution != self->head)
    {
      button = gtk_button_new_with_mnemonic (_ ("Take _Out"));
      g_object_set_data_full (G_OBJECT (button), "contribution", g_object_ref (contribution),
                              g_object_unref);
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (take_out_cb), self);
      gtk_box_append (GTK_BOX (box), button);
    }
  gtk_list_box_append (self->list, box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  ff_contribution_get_text (contribution), -1);
}

static void
fill (FfJoinedPopover *self)
{
  g_autoptr (FfSaidAgain) again = ff_said_again_new (ff_session_get_model (self->session));
  GPtrArray *others = ff_said_again_get_others (again, self->head);
  guint times = ff_said_again_get_times (again, self->head);
  g_autofree char *heading
      /* Translators: above all that was said alike, %u is how many it is */
      = g_strdup_printf (ngettext ("Said %u time", "Said %u times", times), times);
  GtkListBoxRow *row;

  gtk_label_set_label (self->heading, heading);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  append_row (self, self->head);
  for (guint i = 0; others != NULL && i < others->len; i++)
    append_row (self, g_ptr_array_index (others, i));
}

static void
ff_joined_popover_dispose (GObject *object)
{
  FfJoinedPopover *self = FF_JOINED_POPOVER (object);

  g_clear_object (&self->head);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_joined_popover_parent_class)->dispose (object);
}

static void
ff_joined_popover_class_init (FfJoinedPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ff_joined_popover_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_list (FfJoinedPopover *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "plain-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Every original"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  return scroller;
}

static void
ff_joined_popover_init (FfJoinedPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *all = gtk_button_new_with_mnemonic (_ ("Take _All Apart"));

  self->heading = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->heading, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->heading), "heading");
  g_signal_connect_swapped (all, "clicked", G_CALLBACK (take_all_cb), self);
  gtk_widget_set_size_request (box, LEAST_WIDTH, -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->heading));
  gtk_box_append (GTK_BOX (box), make_list (self));
  gtk_box_append (GTK_BOX (box), all);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What was said several times"), -1);
}

GtkWidget *
ff_joined_popover_new (FfSession *session)
{
  FfJoinedPopover *self = g_object_new (FF_TYPE_JOINED_POPOVER, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

void
ff_joined_popover_open (FfJoinedPopover *self, FfContribution *head)
{
  g_return_if_fail (FF_IS_JOINED_POPOVER (self) && FF_IS_CONTRIBUTION (head));

  g_set_object (&self->head, head);
  fill (self);
  gtk_popover_popup (GTK_POPOVER (self));
}
