/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-vote-count.h"

#include "app/ff-alert.h"
#include "app/widgets/ff-hands-panel.h"
#include "app/widgets/ff-presence.h"
#include "app/widgets/ff-slip-panel.h"
#include "app/widgets/ff-turns-panel.h"
#include "app/widgets/ff-wrap-holder.h"

#include <glib/gi18n.h>

struct _FfVoteCount
{
  AdwBin parent_instance;
  FfSession *session;
  FfRound *round;
  FfRoundCount *count;
  GtkLabel *turnout;
  GtkLabel *unit;
  GtkProgressBar *progress;
  GtkLabel *rules;
  GtkStack *stack;
  FfTurnsPanel *turns;
  FfSlipPanel *slips;
  FfHandsPanel *hands;
  GtkWidget *close;
  GtkWidget *reveal;
  GtkWidget *end;
  GtkWidget *again;
  FfPresence *presence;
  GtkLabel *closed;
};

enum
{
  START_AGAIN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfVoteCount, ff_vote_count, ADW_TYPE_BIN)

static gboolean
is_by_hands (FfVoteCount *self)
{
  FfRoundMethod method = ff_round_get_method (self->round);

  return method == FF_METHOD_HANDS || method == FF_METHOD_OPEN;
}

static int
count_hand_dots (FfVoteCount *self)
{
  g_autoptr (GPtrArray) counts
      = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_HAND_TALLY,
                             FF_HAND_TALLY_ROUND, ff_record_get_id (FF_RECORD (self->round)));
  int dots = 0;

  for (guint i = 0; i < counts->len; i++)
    dots += ff_hand_tally_get_dots (g_ptr_array_index (counts, i));
  return dots;
}

static void
show_turnout (FfVoteCount *self, int have, int of)
{
  g_autofree char *turnout = NULL;

  if (of > 0)
    /* Translators: how many ballots are in, or dots counted, and how many there can be */
    turnout = g_strdup_printf (_ ("%d of %d"), have, of);
  else
    turnout = g_strdup_printf ("%d", have);
  gtk_label_set_label (self->turnout, turnout);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), of > 0);
  gtk_progress_bar_set_fraction (self->progress, of > 0 ? MIN (1.0, (double) have / of) : 0);
}

static char *
dup_unit (FfVoteCount *self, int have, int of)
{
  if (!is_by_hands (self))
    return g_strdup (ngettext ("ballot is in", "ballots are in", (gulong) MAX (have, of)));
  if (of > 0 && have > of)
    return g_strdup (_ ("dots are counted, more than the people present can give"));
  return g_strdup (ngettext ("dot is counted", "dots are counted", (gulong) MAX (have, of)));
}

static void
update_turnout (FfVoteCount *self)
{
  int present = ff_round_get_present (self->round);
  int have = is_by_hands (self) ? count_hand_dots (self) : ff_round_count_get_ballots (self->count);
  int of = is_by_hands (self) ? present * ff_round_get_dots (self->round) : present;
  g_autofree char *unit = dup_unit (self, have, of);

  show_turnout (self, have, of);
  gtk_label_set_label (self->unit, unit);
}

static char *
dup_rules (FfRound *round)
{
  int dots = ff_round_get_dots (round);
  int cap = ff_round_get_cap (round);
  g_autofree char *budget = NULL;
  g_autofree char *limit = NULL;

  /* Translators: %d is how many dots each voter has */
  budget = g_strdup_printf (ngettext ("%d dot each", "%d dots each", (unsigned long) dots), dots);
  if (cap > 0)
    /* Translators: %d is the most dots that one voter may give one proposition */
    limit
        = g_strdup_printf (ngettext ("at most %d on one", "at most %d on one", (unsigned long) cap),
                           cap);
  else
    limit = g_strdup (_ ("any number on one"));
  /* Translators: way of voting, dots per person, limit per proposition, whether it is secret */
  return g_strdup_printf (_ ("%s · %s · %s · %s"),
                          ff_round_method_get_name (ff_round_get_method (round)), budget, limit,
                          ff_round_get_secret (round) ? _ ("secret until it is revealed")
                                                      : _ ("not secret"));
}

static const char *
get_panel_name (FfVoteCount *self)
{
  if (ff_round_get_state (self->round) != FF_STATE_OPEN)
    return "closed";
  switch (ff_round_get_method (self->round))
    {
    case FF_METHOD_TURNS:
      return "turns";
    case FF_METHOD_SLIPS:
      return "slips";
    case FF_METHOD_HANDS:
    case FF_METHOD_OPEN:
    default:
      return "hands";
    }
}

static void
update_ending (FfVoteCount *self, gboolean open)
{
  gboolean voided = ff_round_get_voided (self->round);

  gtk_label_set_label (
      self->closed,
      voided ? _ ("This vote was ended without a result. It is kept as it was, and counts for "
                  "nothing.")
             : _ ("Voting is closed. When the room is ready, reveal the result: the wall shows the "
                  "turnout first, and then as much as you let it."));
  gtk_widget_set_visible (self->reveal, !open && !voided);
  gtk_widget_set_visible (self->again, voided);
  gtk_widget_set_visible (self->end, open);
  gtk_widget_set_visible (GTK_WIDGET (self->presence), open);
  if (!open && gtk_widget_is_focus (self->close))
    gtk_widget_grab_focus (self->reveal);
  gtk_widget_set_visible (self->close, open);
}

static void
update_state (FfVoteCount *self)
{
  const char *name = get_panel_name (self);

  ff_turns_panel_set_round (self->turns, self->session,
                            g_str_equal (name, "turns") ? self->round : NULL);
  ff_slip_panel_set_round (self->slips, self->session,
                           g_str_equal (name, "slips") ? self->round : NULL);
  ff_hands_panel_set_round (self->hands, self->session,
                            g_str_equal (name, "hands") ? self->round : NULL);
  gtk_stack_set_visible_child_name (self->stack, name);
  update_ending (self, !g_str_equal (name, "closed"));
}

static void
update (FfVoteCount *self)
{
  update_state (self);
  update_turnout (self);
}

static void
confirmed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  if (ff_alert_confirm_finish (result))
    ff_vote_count_close (FF_VOTE_COUNT (source));
}

static char *
dup_warning (FfVoteCount *self)
{
  int n = is_by_hands (self) ? count_hand_dots (self) : ff_round_count_get_ballots (self->count);

  if (is_by_hands (self))
    return g_strdup_printf (
        /* Translators: %d is how many dots are counted */
        ngettext ("%d dot is counted. Closing is for good and cannot be undone.",
                  "%d dots are counted. Closing is for good and cannot be undone.",
                  (unsigned long) n),
        n);
  return g_strdup_printf (
      /* Translators: %d is how many ballots are in */
      ngettext ("%d ballot is in. Closing is for good and cannot be undone.",
                "%d ballots are in. Closing is for good and cannot be undone.", (unsigned long) n),
      n);
}

static void
close_cb (FfVoteCount *self)
{
  g_autofree char *warning = dup_warning (self);

  ff_alert_confirm_async (GTK_WIDGET (self), _ ("Close the Vote?"), warning, _ ("Close the _Vote"),
                          FALSE, confirmed_cb, NULL);
}

static void
ended_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  if (ff_alert_confirm_finish (result))
    ff_vote_count_end (FF_VOTE_COUNT (source));
}

static void
end_cb (FfVoteCount *self)
{
  ff_alert_confirm_async (GTK_WIDGET (self), _ ("End This Vote Without a Result?"),
                          _ ("What was voted is kept and never counted. The same vote is then "
                             "prepared once more, to be "
                             "changed and opened again. Ending it cannot be undone."),
                          _ ("_End It"), TRUE, ended_cb, NULL);
}

static void
again_cb (FfVoteCount *self)
{
  g_signal_emit (self, signals[START_AGAIN], 0);
}

/* From here on the room sees of the result what the facilitator lets it. */
static void
reveal_cb (FfVoteCount *self)
{
  ff_session_reveal_round_in_stages (self->session, self->round);
}

static void
let_go (FfVoteCount *self)
{
  if (self->session == NULL)
    return;
  g_signal_handlers_disconnect_by_func (ff_session_get_model (self->session), update, self);
  ff_turns_panel_set_round (self->turns, self->session, NULL);
  ff_slip_panel_set_round (self->slips, self->session, NULL);
  ff_hands_panel_set_round (self->hands, self->session, NULL);
  ff_presence_set_round (self->presence, NULL, NULL);
  g_clear_object (&self->count);
  g_clear_object (&self->round);
  g_clear_object (&self->session);
}

/* Where the work of this way of voting starts. */
static gboolean
ff_vote_count_grab_focus (GtkWidget *widget)
{
  FfVoteCount *self = FF_VOTE_COUNT (widget);

  if (gtk_widget_get_visible (self->reveal))
    return gtk_widget_grab_focus (self->reveal);
  if (gtk_widget_get_visible (self->again))
    return gtk_widget_grab_focus (self->again);
  return gtk_widget_grab_focus (gtk_stack_get_visible_child (self->stack));
}

static void
ff_vote_count_dispose (GObject *object)
{
  let_go (FF_VOTE_COUNT (object));
  G_OBJECT_CLASS (ff_vote_count_parent_class)->dispose (object);
}

static void
ff_vote_count_class_init (FfVoteCountClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_vote_count_dispose;
  widget_class->grab_focus = ff_vote_count_grab_focus;
  g_type_ensure (FF_TYPE_TURNS_PANEL);
  g_type_ensure (FF_TYPE_SLIP_PANEL);
  signals[START_AGAIN] = g_signal_new ("start-again", FF_TYPE_VOTE_COUNT, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (FF_TYPE_HANDS_PANEL);
  g_type_ensure (FF_TYPE_PRESENCE);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-vote-count.ui");
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, turnout);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, unit);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, progress);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, rules);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, stack);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, turns);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, slips);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, hands);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, close);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, reveal);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, end);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, again);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, presence);
  gtk_widget_class_bind_template_child (widget_class, FfVoteCount, closed);
  gtk_widget_class_bind_template_callback (widget_class, end_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, reveal_cb);
}

static void
ff_vote_count_init (FfVoteCount *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_vote_count_set_round (FfVoteCount *self, FfSession *session, FfRound *round)
{
  FfModel *model = ff_session_get_model (session);
  g_autofree char *rules = NULL;

  g_return_if_fail (FF_IS_VOTE_COUNT (self));

  if (self->round == round)
    return;
  let_go (self);
  if (round == NULL)
    return;
  rules = dup_rules (round);
  self->session = g_object_ref (session);
  self->round = g_object_ref (round);
  self->count = g_object_ref (ff_model_get_count (model, ff_record_get_id (FF_RECORD (round))));
  gtk_label_set_label (self->rules, rules);
  ff_presence_set_round (self->presence, session,
                         ff_round_get_state (round) == FF_STATE_OPEN ? round : NULL);
  g_signal_connect_swapped (model, "changed", G_CALLBACK (update), self);
  update (self);
}

void
ff_vote_count_close (FfVoteCount *self)
{
  g_return_if_fail (FF_IS_VOTE_COUNT (self) && self->round != NULL);

  ff_session_close_round (self->session, self->round);
}

void
ff_vote_count_end (FfVoteCount *self)
{
  g_return_if_fail (FF_IS_VOTE_COUNT (self) && self->round != NULL);

  ff_session_void_round (self->session, self->round);
  g_signal_emit (self, signals[START_AGAIN], 0);
}
