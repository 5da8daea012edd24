/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-slip-differences.h"

#include "app/widgets/ff-round-panel.h"
#include "model/ff-slip.h"

#include <glib/gi18n.h>

struct _FfSlipDifferences
{
  AdwBin parent_instance;
  FfSession *session;
  FfRound *round;
  GPtrArray *options;   /* (element-type FfRoundOption) */
  gulong items_changed; /* of the slips */
  gboolean asking;      /* the session compares just now */
  gboolean again;       /* something changed meanwhile */
  GtkLabel *verdict;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfSlipDifferences, ff_slip_differences, ADW_TYPE_BIN)

static FfRoundCount *
get_count (FfSlipDifferences *self)
{
  return ff_model_get_count (ff_session_get_model (self->session),
                             ff_record_get_id (FF_RECORD (self->round)));
}

static void
clear_rows (FfSlipDifferences *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
}

static char *
dup_side (FfSlipDifferences *self, const FfBallot *ballot)
{
  g_autoptr (FfBallot) unnumbered = NULL;
  g_autofree char *text = NULL;

  if (ballot == NULL)
    return g_strdup (_ ("not there"));
  unnumbered = ff_ballot_copy (ballot);
  unnumbered->slip = 0;
  text = ff_slip_dup_text (unnumbered, self->options);
  return *text != '\0' ? g_steal_pointer (&text) : g_strdup (_ ("no dots"));
}

static GtkWidget *
make_row (FfSlipDifferences *self, const FfSlipDifference *difference)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *first = dup_side (self, difference->first);
  g_autofree char *second = dup_side (self, difference->second);
  g_autofree char *title = NULL;
  g_autofree char *sides = NULL;

  if (difference->slip > 0)
    /* Translators: %d is the number printed on a paper ballot */
    title = g_strdup_printf (_ ("Slip %d"), difference->slip);
  else
    title = g_strdup (_ ("Slip without a number"));
  /* Translators: what a slip says as counted first and as counted again, such as "3*2 9" */
  sides = g_strdup_printf (_ ("First count: %s · second count: %s"), first, second);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sides);
  return row;
}

/* Until the pile has been gone through again, what is only in the first count is still to come. */
static gboolean
is_under_way (FfSlipDifferences *self)
{
  FfRoundCount *count = get_count (self);

  return ff_round_count_count_slips (count, 2) < ff_round_count_count_slips (count, 1);
}

static char *
dup_verdict (FfSlipDifferences *self, guint n)
{
  gboolean under_way = is_under_way (self);

  if (ff_round_count_count_slips (get_count (self), 2) == 0)
    return g_strdup (_ ("Enter the same pile a second time; each difference is shown here."));
  if (n == 0)
    return g_strdup (under_way ? _ ("So far both counts say the same.")
                               : _ ("Both counts say the same."));
  if (under_way)
    /* Translators: %u is how many paper ballots the two counts do not agree on */
    return g_strdup_printf (ngettext ("So far the two counts differ in %u slip.",
                                      "So far the two counts differ in %u slips.", n),
                            n);
  /* Translators: %u is how many paper ballots the two counts do not agree on */
  return g_strdup_printf (ngettext ("The two counts differ in %u slip.",
                                    "The two counts differ in %u slips.", n),
                          n);
}

static void
show (FfSlipDifferences *self, GPtrArray *differences)
{
  gboolean under_way = is_under_way (self);
  g_autofree char *verdict = NULL;
  guint n = 0;

  clear_rows (self);
  for (guint i = 0; i < differences->len; i++)
    {
      const FfSlipDifference *difference = g_ptr_array_index (differences, i);

      if (under_way && difference->second == NULL)
        continue;
      gtk_list_box_append (self->list, make_row (self, difference));
      n++;
    }
  verdict = dup_verdict (self, n);
  gtk_label_set_label (self->verdict, verdict);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
}

static void
compared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfSlipDifferences) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) differences
      = ff_session_compare_passes_finish (FF_SESSION (source), result, &error);

  self->asking = FALSE;
  if (self->session != FF_SESSION (source) || self->list == NULL)
    return;
  if (differences != NULL)
    show (self, differences);
  else
    gtk_label_set_label (self->verdict, error->message);
  if (self->again)
    ff_slip_differences_refresh (self);
}

void
ff_slip_differences_refresh (FfSlipDifferences *self)
{
  g_return_if_fail (FF_IS_SLIP_DIFFERENCES (self));

  self->again = self->asking;
  if (self->asking || self->round == NULL)
    return;
  self->asking = TRUE;
  ff_session_compare_passes_async (self->session, self->round, compared_cb, g_object_ref (self));
}

static void
clear (FfSlipDifferences *self)
{
  clear_rows (self);
  gtk_label_set_label (self->verdict, "");
  if (self->round != NULL)
    g_clear_signal_handler (&self->items_changed, ff_round_count_get_slips (get_count (self)));
  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_clear_object (&self->round);
  g_clear_object (&self->session);
}

static void
ff_slip_differences_dispose (GObject *object)
{
  FfSlipDifferences *self = FF_SLIP_DIFFERENCES (object);

  if (self->list != NULL)
    clear (self);
  self->list = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  G_OBJECT_CLASS (ff_slip_differences_parent_class)->dispose (object);
}

static void
ff_slip_differences_class_init (FfSlipDifferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_slip_differences_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-slip-differences.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSlipDifferences, verdict);
  gtk_widget_class_bind_template_child (widget_class, FfSlipDifferences, list);
}

static void
ff_slip_differences_init (FfSlipDifferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_slip_differences_set_round (FfSlipDifferences *self, FfSession *session, FfRound *round)
{
  g_return_if_fail (FF_IS_SLIP_DIFFERENCES (self));

  if (!ff_round_panel_take (&self->session, &self->round, session, round, (GDestroyNotify) clear,
                            self))
    return;
  self->options = ff_round_panel_dup_options (session, round);
  self->items_changed
      = g_signal_connect_swapped (ff_round_count_get_slips (get_count (self)), "items-changed",
                                  G_CALLBACK (ff_slip_differences_refresh), self);
  ff_slip_differences_refresh (self);
}

const char *
ff_slip_differences_get_verdict (FfSlipDifferences *self)
{
  g_return_val_if_fail (FF_IS_SLIP_DIFFERENCES (self), NULL);

  return gtk_label_get_label (self->verdict);
}
