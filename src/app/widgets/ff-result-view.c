/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-result-view.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-result-groups.h"
#include "app/widgets/ff-result-notes.h"
#include "app/widgets/ff-result-row.h"
#include "app/widgets/ff-reveal-bar.h"
#include "app/widgets/ff-run-off.h"
#include "app/widgets/ff-text-entry.h"
#include "app/widgets/ff-wrap-holder.h"

#include "model/ff-tally-words.h"

#include <glib/gi18n.h>

/* London took seven of twenty-seven into Design (report of 2012). */
#define USUAL_FIRST 7

struct _FfResultView
{
  AdwBin parent_instance;
  FfSession *session;
  FfRound *round;
  FfTally *tally;
  GPtrArray *rows; /* (element-type FfResultRow): in the order of the result */
  GtkLabel *summary;
  GtkListBox *list;
  GtkLabel *note;
  FfResultNotes *notes;
  FfResultGroups *groups;
  FfRevealBar *reveal;
  GtkWidget *reason;
  GtkSpinButton *first;
  GtkLabel *state;
  GtkButton *take;
  FfRunOff *run_off;
  gulong changed;
};

enum
{
  RUN_OFF,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfResultView, ff_result_view, ADW_TYPE_BIN)

static FfResultRow *
row_at (FfResultView *self, guint i)
{
  return g_ptr_array_index (self->rows, i);
}

static void
show_summary (FfResultView *self)
{
  g_autofree char *ballots = ff_tally_dup_ballots_turnout (self->tally, self->round);
  g_autofree char *dots = ff_tally_dup_dots_turnout (self->tally, self->round);
  g_autofree char *summary = NULL;

  if (ballots != NULL)
    /* Translators: the two turnouts of a vote, such as "37 ballots from 40 people present (93 %)"
       and "183 of 200 dots given (92 %)" */
    summary = g_strdup_printf (_ ("%s · %s"), ballots, dots);
  gtk_label_set_label (self->summary, summary != NULL ? summary : dots);
  gtk_label_set_label (self->note,
                       ff_tally_is_by_hands (self->tally)
                           ? _ ("Shares are of all dots, rounded to whole per cent; they may not "
                                "add up to 100. A rank marked “=” is shared.")
                           : _ ("Shares are of all dots, rounded to whole per cent; they may not "
                                "add up to 100. A rank marked “=” is shared. Supporters are the "
                                "people who gave at least one dot."));
}

static guint
count_ticked (FfResultView *self)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    if (ff_result_row_is_ticked (row_at (self, i)))
      n++;
  return n;
}

/* Returns: how many rows from the top are ticked or taken, if no other row is; else 0. */
static guint
get_unbroken (FfResultView *self)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      if (!ff_result_row_is_ticked (row_at (self, i)) && !ff_result_row_is_taken (row_at (self, i)))
        continue;
      if (i != n)
        return 0;
      n++;
    }
  return n < self->rows->len ? n : 0;
}

/* How clear the line is that would be drawn: the room should know before it is. */
static char *
dup_gap (FfResultView *self)
{
  guint n = get_unbroken (self);
  int gap;

  if (n == 0)
    return g_strdup ("");
  gap = ff_tally_get_row (self->tally, n - 1)->dots - ff_tally_get_row (self->tally, n)->dots;
  if (gap == 0)
    return g_strdup (_ ("The next one has just as many dots."));
  /* Translators: %d is by how many dots the first one left out is behind */
  return g_strdup_printf (ngettext ("The next one has %d dot fewer.",
                                    "The next one has %d dots fewer.", (gulong) gap),
                          gap);
}

static GArray *
list_ticked (FfResultView *self)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->rows->len; i++)
    {
      gint64 id = ff_result_row_get_proposition (row_at (self, i));

      if (ff_result_row_is_ticked (row_at (self, i)))
        g_array_append_val (ids, id);
    }
  return ids;
}

/* What would be worked out twice is better known before it is taken. */
static char *
dup_overlap (FfResultView *self)
{
  FfSessionDetails *details = ff_model_get_details (ff_session_get_model (self->session));
  g_autoptr (GArray) ticked = list_ticked (self);

  return ff_tally_dup_overlap (self->tally, ticked, ff_session_details_get_language (details));
}

static char *
dup_state (FfResultView *self)
{
  g_autofree char *gap = dup_gap (self);
  g_autofree char *overlap = dup_overlap (self);

  if (overlap == NULL || *gap == '\0')
    return overlap != NULL ? g_steal_pointer (&overlap) : g_steal_pointer (&gap);
  /* Translators: two sentences about what is ticked in a result; the order may change */
  return g_strdup_printf (_ ("%1$s %2$s"), gap, overlap);
}

static void
update_taking (FfResultView *self)
{
  guint ticked = count_ticked (self);
  g_autofree char *state = dup_state (self);
  g_autofree char *label = NULL;

  /* Translators: a button, %u is how many propositions are ticked */
  label
      = g_strdup_printf (ngettext ("_Take %u into Design", "_Take %u into Design", ticked), ticked);
  gtk_button_set_label (self->take, ticked > 0 ? label : _ ("_Take into Design"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->take), ticked > 0);
  gtk_label_set_label (self->state, state);
}

static gboolean
is_in_design (FfResultView *self, gint64 proposition)
{
  FfRecordList *list = ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_SELECTION);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfSelection *selection = ff_record_list_get (list, i);

      if (ff_selection_get_proposition (selection) == proposition
          || ff_selection_get_joined_with (selection) == proposition)
        return TRUE;
    }
  return FALSE;
}

static void
update_taken (FfResultView *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    ff_result_row_set_taken (row_at (self, i),
                             is_in_design (self, ff_result_row_get_proposition (row_at (self, i))));
  update_taking (self);
}

/* Where the last one ticked ties with the next, both are ticked: nobody is left out by number. */
static void
tick_first_cb (FfResultView *self)
{
  guint n = (guint) gtk_spin_button_get_value_as_int (self->first);

  while (n > 0 && n < self->rows->len
         && ff_tally_get_row (self->tally, n)->rank == ff_tally_get_row (self->tally, n - 1)->rank)
    n++;
  for (guint i = 0; i < self->rows->len; i++)
    ff_result_row_set_ticked (row_at (self, i), i < n);
}

static void
take_cb (FfResultView *self)
{
  FfModel *model = ff_session_get_model (self->session);
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    if (ff_result_row_is_ticked (row_at (self, i)))
      g_ptr_array_add (ticked, ff_model_find (model, FF_TYPE_PROPOSITION,
                                              ff_result_row_get_proposition (row_at (self, i))));
  if (ticked->len > 0)
    ff_session_select (self->session, ticked);
}

static void
run_off_wanted_cb (FfResultView *self, GArray *ids)
{
  g_signal_emit (self, signals[RUN_OFF], 0, ids);
}

static void
row_activated_cb (FfResultView *self, GtkListBoxRow *row)
{
  FfResultRow *result = FF_RESULT_ROW (row);

  ff_result_row_set_ticked (result, !ff_result_row_is_ticked (result));
}

static void
append_row (FfResultView *self, GtkWidget *row, GtkSizeGroup **columns)
{
  ff_result_row_align (FF_RESULT_ROW (row), columns);
  g_signal_connect_object (row, "toggled", G_CALLBACK (update_taking), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);
}

/* A revealed result never changes, so its rows are made once. */
static void
fill (FfResultView *self)
{
  guint n = ff_tally_get_n_rows (self->tally);
  gboolean by_hands = ff_tally_is_by_hands (self->tally);
  GtkSizeGroup *columns[FF_RESULT_COLUMNS];

  for (guint i = 0; i < FF_RESULT_COLUMNS; i++)
    columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  append_row (self, ff_result_row_new (NULL, 0, by_hands), columns);
  for (guint i = 0; i < n; i++)
    {
      int most = ff_tally_get_row (self->tally, 0)->dots;
      GtkWidget *row = ff_result_row_new (ff_tally_get_row (self->tally, i), most, by_hands);

      append_row (self, row, columns);
      g_ptr_array_add (self->rows, row);
    }
  for (guint i = 0; i < FF_RESULT_COLUMNS; i++)
    g_object_unref (columns[i]);
  gtk_spin_button_set_range (self->first, 1, MAX (n, 1));
  gtk_spin_button_set_value (self->first, MIN (n, USUAL_FIRST));
}

static void
clear (FfResultView *self)
{
  GtkListBoxRow *row;

  g_ptr_array_set_size (self->rows, 0);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (self->session != NULL)
    g_clear_signal_handler (&self->changed, ff_session_get_model (self->session));
  ff_reveal_bar_set (self->reveal, NULL, NULL, NULL);
  ff_run_off_set_tally (self->run_off, NULL);
  ff_result_notes_clear (self->notes);
  ff_result_groups_set (self->groups, NULL, NULL, NULL);
  g_clear_object (&self->tally);
  g_clear_object (&self->round);
  g_clear_object (&self->session);
}

static void
ff_result_view_dispose (GObject *object)
{
  FfResultView *self = FF_RESULT_VIEW (object);

  if (self->list != NULL)
    clear (self);
  self->list = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (ff_result_view_parent_class)->dispose (object);
}

static void
ff_result_view_class_init (FfResultViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_result_view_dispose;
  signals[RUN_OFF] = g_signal_new ("run-off", FF_TYPE_RESULT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, G_TYPE_ARRAY);
  g_type_ensure (FF_TYPE_RESULT_GROUPS);
  g_type_ensure (FF_TYPE_RESULT_NOTES);
  g_type_ensure (FF_TYPE_REVEAL_BAR);
  g_type_ensure (FF_TYPE_RUN_OFF);
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-result-view.ui");
  gtk_widget_class_bind_template_child (widget_class, FfResultView, summary);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, list);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, note);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, notes);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, groups);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, reveal);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, run_off);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, reason);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, first);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, state);
  gtk_widget_class_bind_template_child (widget_class, FfResultView, take);
  gtk_widget_class_bind_template_callback (widget_class, tick_first_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, run_off_wanted_cb);
}

static void
ff_result_view_init (FfResultView *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_result_view_set_round (FfResultView *self, FfSession *session, FfRound *round)
{
  FfModel *model = ff_session_get_model (session);
  FfRoundCount *count;

  g_return_if_fail (FF_IS_RESULT_VIEW (self));

  if (self->round == round)
    return;
  clear (self);
  if (round == NULL)
    return;
  count = ff_model_get_count (model, ff_record_get_id (FF_RECORD (round)));
  g_return_if_fail (ff_round_count_get_tally (count) != NULL);
  self->session = g_object_ref (session);
  self->round = g_object_ref (round);
  self->tally = g_object_ref (ff_round_count_get_tally (count));
  self->changed = g_signal_connect_swapped (model, "changed", G_CALLBACK (update_taken), self);
  ff_field_bind (self->reason, session, FF_RECORD (ff_model_get_details (model)),
                 FF_SESSION_DETAILS_SELECTION_REASON);
  fill (self);
  show_summary (self);
  ff_reveal_bar_set (self->reveal, session, round, self->tally);
  ff_run_off_set_tally (self->run_off, self->tally);
  ff_result_notes_set (self->notes, model, round, self->tally);
  ff_result_groups_set (self->groups, model, self->tally, ff_round_count_get_groups (count));
  update_taken (self);
}

guint
ff_result_view_get_n_rows (FfResultView *self)
{
  g_return_val_if_fail (FF_IS_RESULT_VIEW (self), 0);

  return self->rows->len;
}

GtkListBox *
ff_result_view_get_list (FfResultView *self)
{
  g_return_val_if_fail (FF_IS_RESULT_VIEW (self), NULL);

  return self->list;
}
