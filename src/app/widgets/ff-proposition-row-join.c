/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A proposition that overlaps with another is joined into it; both numbers stay known. */
#include "app/widgets/ff-proposition-row-private.h"
#include "model/ff-similar.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

/* Joined into the one that was picked, which keeps its number and speaks for both. */
static void
join_picked_cb (FfPropositionRow *self, FfRecord *into)
{
  g_autoptr (GPtrArray) both = g_ptr_array_new ();

  gtk_popover_popdown (GTK_POPOVER (self->join_popover));
  g_ptr_array_add (both, self->proposition);
  g_ptr_array_add (both, into);
  ff_session_join_propositions (self->session, both, FF_PROPOSITION (into));
}

static gboolean
is_alike (GArray *pairs, FfProposition *a, FfProposition *b)
{
  gint64 first = ff_record_get_id (FF_RECORD (a)), second = ff_record_get_id (FF_RECORD (b));

  for (guint i = 0; i < pairs->len; i++)
    {
      FfSimilarPair *pair = &g_array_index (pairs, FfSimilarPair, i);

      if ((pair->first == first && pair->second == second)
          || (pair->first == second && pair->second == first))
        return TRUE;
    }
  return FALSE;
}

static void
offer_others (FfPropositionRow *self, GArray *pairs, gboolean alike)
{
  FfRecordList *list
      = ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_PROPOSITION);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfProposition *other = ff_record_list_get (list, i);
      g_autofree char *number = g_strdup_printf ("%d", ff_proposition_get_number (other));

      if (other == self->proposition || ff_proposition_get_withdrawn (other)
          || ff_proposition_get_joined_into (other) != 0
          || is_alike (pairs, self->proposition, other) != alike)
        continue;
      ff_picker_add (self->others, FF_RECORD (other), number, ff_proposition_get_text (other),
                     alike ? _ ("Overlaps with this one") : NULL);
    }
}

static void
make_join_popover (FfPropositionRow *self)
{
  GtkWidget *picker = ff_picker_new (_ ("Number or words of the one that speaks for both"));

  self->others = FF_PICKER (picker);
  self->join_popover = gtk_popover_new ();
  gtk_widget_set_size_request (picker, 360, -1);
  gtk_popover_set_child (GTK_POPOVER (self->join_popover), picker);
  gtk_widget_set_parent (self->join_popover, GTK_WIDGET (self->menu));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->join_popover),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Join into another"), -1);
  g_signal_connect_swapped (picker, "picked", G_CALLBACK (join_picked_cb), self);
}

/* Those that overlap come first. */
static void
join_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPropositionRow *self = FF_PROPOSITION_ROW (widget);
  g_autoptr (GArray) pairs = ff_similar_find_propositions (ff_session_get_model (self->session));

  if (self->join_popover == NULL)
    make_join_popover (self);
  ff_picker_clear (self->others);
  offer_others (self, pairs, TRUE);
  offer_others (self, pairs, FALSE);
  ff_picker_show (self->others);
  gtk_popover_popup (GTK_POPOVER (self->join_popover));
  gtk_widget_grab_focus (GTK_WIDGET (self->others));
}

static void
take_apart_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPropositionRow *self = FF_PROPOSITION_ROW (widget);
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, self->proposition);
  ff_session_take_propositions_apart (self->session, one);
}

void
ff_proposition_row_install_joining (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "proposition.join", NULL, join_cb);
  gtk_widget_class_install_action (widget_class, "proposition.take-apart", NULL, take_apart_cb);
}
