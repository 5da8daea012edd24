/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-alert.h"
#include "app/widgets/ff-ballot-window-private.h"

#include <glib/gi18n.h>

/* Often enough that no second of a countdown is left out. */
#define TICK_MS 250

G_DEFINE_FINAL_TYPE (FfBallotWindow, ff_ballot_window, ADW_TYPE_WINDOW)

/* -- showing -------------------------------------------------------------------------------- */

static void
update_pages (FfBallotWindow *self)
{
  guint n_pages = ff_ballot_sheet_get_n_pages (self->sheet);
  guint page = ff_ballot_sheet_get_page (self->sheet);
  /* Translators: the page of a ballot that is shown, and how many there are */
  g_autofree char *text = g_strdup_printf (_ ("%u of %u"), page + 1, n_pages);

  gtk_label_set_label (self->page, text);
  gtk_widget_set_visible (GTK_WIDGET (self->paging),
                          n_pages > 1 && ff_ballot_turn_get_step (self->turn) != FF_BALLOT_REVIEW);
  gtk_widget_set_sensitive (self->previous, page > 0);
  gtk_widget_set_sensitive (self->next, page + 1 < n_pages);
}

static char *
dup_cast_label (FfBallotWindow *self)
{
  FfBallotDraft *draft = ff_ballot_turn_get_draft (self->turn);
  int given = ff_ballot_draft_get_given (draft);
  gboolean reviewing = ff_ballot_turn_get_step (self->turn) == FF_BALLOT_REVIEW;

  if (given == 0 && reviewing)
    return g_strdup (_ ("Cast an empty vote"));
  if (ff_ballot_draft_get_left (draft) > 0 && !reviewing)
    return g_strdup (_ ("Cast my vote"));
  /* Translators: the button that casts a vote, %d is how many dots are given */
  return g_strdup_printf (ngettext ("Cast my %d dot", "Cast my %d dots", (unsigned long) given),
                          given);
}

static const char *
get_hint (int left)
{
  return left > 0 ? _ ("Type a number and press Enter, or click a proposition.")
                  : _ ("Press Enter to go on, or Backspace to take a dot back.");
}

static void
update_ballot (FfBallotWindow *self)
{
  FfBallotDraft *draft = ff_ballot_turn_get_draft (self->turn);
  int left = ff_ballot_draft_get_left (draft);
  const char *message = ff_ballot_turn_get_message (self->turn);
  g_autofree char *cast = dup_cast_label (self);
  g_autofree char *dots = NULL;

  if (left == 0)
    dots = g_strdup (_ ("All dots given"));
  else
    /* Translators: %d is how many dots a voter can still give */
    dots = g_strdup_printf (ngettext ("%d dot left", "%d dots left", (unsigned long) left), left);
  gtk_label_set_label (self->left, dots);
  ff_ballot_rings_set (self->rings, left, ff_ballot_draft_get_budget (draft));
  gtk_label_set_label (self->typed, ff_ballot_draft_get_typed (draft));
  gtk_label_set_label (self->message, message != NULL ? message : get_hint (left));
  gtk_label_set_label (self->cast_label, cast);
}

static gboolean
tick_cb (gpointer user_data)
{
  ff_ballot_turn_tick (FF_BALLOT_WINDOW (user_data)->turn);
  return G_SOURCE_CONTINUE;
}

static void
watch_clock (FfBallotWindow *self, gboolean watch)
{
  if (watch && self->tick == 0)
    self->tick = g_timeout_add (TICK_MS, tick_cb, self);
  else if (!watch)
    g_clear_handle_id (&self->tick, g_source_remove);
}

static void
update_question (FfBallotWindow *self)
{
  int seconds = ff_ballot_turn_get_seconds (self->turn);
  g_autofree char *countdown = NULL;

  if (seconds < 0)
    return;
  /* Translators: %d is in how many seconds the dots of a voter who has gone are forgotten */
  countdown = g_strdup_printf (ngettext ("The dots given here are forgotten in %d second.",
                                         "The dots given here are forgotten in %d seconds.",
                                         (unsigned long) seconds),
                               seconds);
  gtk_label_set_label (self->countdown, countdown);
}

static void
focus_welcome (FfBallotWindow *self)
{
  if (ff_ballot_groups_is_asking (self->groups))
    gtk_widget_grab_focus (GTK_WIDGET (self->groups));
  else
    gtk_widget_grab_focus (self->begin);
}

/* The next voter starts at the first page, with nothing in focus that the last one chose. */
static void
show_step (FfBallotWindow *self, FfBallotStep step)
{
  static const char *const names[] = { "welcome", "ballot", "ballot", "ballot", "thanks" };
  gboolean asking = ff_ballot_turn_get_seconds (self->turn) >= 0;
  const char *name = asking ? "asking" : names[step];
  const char *before = gtk_stack_get_visible_child_name (self->stack);

  if (g_str_equal (before, name))
    return;
  gtk_stack_set_visible_child_name (self->stack, name);
  if (asking)
    gtk_widget_grab_focus (self->stay);
  else if (step == FF_BALLOT_WELCOME)
    focus_welcome (self);
  else if (step == FF_BALLOT_VOTING && !g_str_equal (before, "asking"))
    {
      ff_ballot_sheet_set_page (self->sheet, 0);
      gtk_widget_grab_focus (GTK_WIDGET (self->sheet));
    }
}

static void
update (FfBallotWindow *self)
{
  FfBallotStep step = ff_ballot_turn_get_step (self->turn);

  gtk_widget_set_visible (self->back, step == FF_BALLOT_REVIEW);
  gtk_widget_set_sensitive (GTK_WIDGET (self->ballot), step != FF_BALLOT_CASTING);
  ff_ballot_sheet_set_only_given (self->sheet, step == FF_BALLOT_REVIEW);
  update_ballot (self);
  update_question (self);
  update_pages (self);
  show_step (self, step);
  watch_clock (self, step != FF_BALLOT_WELCOME && step != FF_BALLOT_CASTING);
}

/* -- steps ---------------------------------------------------------------------------------- */

void
ff_ballot_window_begin (FfBallotWindow *self)
{
  ff_ballot_turn_begin (self->turn);
}

static void
group_chosen_cb (FfBallotWindow *self, gint64 group)
{
  ff_ballot_turn_begin (self->turn);
  ff_ballot_draft_set_group (ff_ballot_turn_get_draft (self->turn), group);
}

void
ff_ballot_window_look_over (FfBallotWindow *self)
{
  ff_ballot_turn_ask (self->turn);
  gtk_widget_grab_focus (self->cast);
}

/* Where the ballot was left, it goes on. */
void
ff_ballot_window_stay (FfBallotWindow *self)
{
  ff_ballot_turn_stay (self->turn);
  if (ff_ballot_turn_get_step (self->turn) == FF_BALLOT_REVIEW)
    gtk_widget_grab_focus (self->cast);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->sheet));
}

static void
motion_cb (FfBallotWindow *self, double x, double y)
{
  gboolean moved = self->pointer_x != x || self->pointer_y != y;

  self->pointer_x = x;
  self->pointer_y = y;
  if (moved)
    ff_ballot_turn_stay (self->turn);
}

static void
give_cb (FfBallotWindow *self, FfRoundOption *option)
{
  ff_ballot_turn_give (self->turn, option);
}

static void
take_cb (FfBallotWindow *self, FfRoundOption *option)
{
  ff_ballot_turn_take (self->turn, option);
}

void
ff_ballot_window_go_back (FfBallotWindow *self)
{
  ff_ballot_turn_back (self->turn);
  gtk_widget_grab_focus (GTK_WIDGET (self->sheet));
}

static void
previous_cb (FfBallotWindow *self)
{
  ff_ballot_sheet_set_page (self->sheet, (int) ff_ballot_sheet_get_page (self->sheet) - 1);
}

static void
next_cb (FfBallotWindow *self)
{
  ff_ballot_sheet_set_page (self->sheet, (int) ff_ballot_sheet_get_page (self->sheet) + 1);
}

static void
cast_cb (FfBallotWindow *self)
{
  g_autoptr (FfBallot) ballot = NULL;

  if (ff_ballot_turn_get_step (self->turn) != FF_BALLOT_REVIEW)
    {
      ff_ballot_window_look_over (self);
      return;
    }
  ballot = ff_ballot_turn_confirm (self->turn);
  ff_ballot_cast_send (self->cast_watch, ballot);
}

static void
landed_cb (FfBallotWindow *self)
{
  ff_ballot_turn_landed (self->turn);
}

static void
failed_cb (FfBallotWindow *self, const char *sentence)
{
  ff_ballot_turn_failed (self->turn, sentence);
}

/* -- leaving -------------------------------------------------------------------------------- */

static void
close_later_cb (gpointer data)
{
  g_autoptr (GtkWindow) window = data;

  gtk_window_close (window);
}

/* The question is still on its way out while it is answered, and GTK must be able to find the
   window that it belonged to. */
static void
leave_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  FfBallotWindow *self = FF_BALLOT_WINDOW (source);

  if (!ff_alert_confirm_finish (result))
    return;
  self->leaving = TRUE;
  ff_ballot_turn_abandon (self->turn);
  g_idle_add_once (close_later_cb, g_object_ref (self));
}

void
ff_ballot_window_ask_to_leave (FfBallotWindow *self)
{
  ff_alert_confirm_async (GTK_WIDGET (self), _ ("Leave Voting?"),
                          _ ("Dots given here and not yet cast are forgotten. The vote stays open, "
                             "and voting can be started again."),
                          _ ("_Leave"), TRUE, leave_cb, NULL);
}

static gboolean
ff_ballot_window_close_request (GtkWindow *window)
{
  FfBallotWindow *self = FF_BALLOT_WINDOW (window);

  /* A ballot on its way is waited for, so that its voter learns what became of it. */
  if (ff_ballot_cast_is_under_way (self->cast_watch))
    return GDK_EVENT_STOP;
  if (!self->leaving)
    {
      ff_ballot_window_ask_to_leave (self);
      return GDK_EVENT_STOP;
    }
  return GTK_WINDOW_CLASS (ff_ballot_window_parent_class)->close_request (window);
}

static void
state_changed_cb (FfBallotWindow *self)
{
  if (ff_round_get_state (self->round) == FF_STATE_OPEN)
    return;
  self->leaving = TRUE;
  gtk_window_destroy (GTK_WINDOW (self));
}

/* -- keys ----------------------------------------------------------------------------------- */

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  FfBallotWindow *self
      = FF_BALLOT_WINDOW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller)));

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (ff_ballot_window_is_enter (keyval) && self->enter_held)
    return GDK_EVENT_STOP;
  self->enter_held = ff_ballot_window_is_enter (keyval);
  return ff_ballot_window_press (self, keyval);
}

static void
key_released_cb (GtkEventControllerKey *controller,
                 guint keyval,
                 guint keycode,
                 GdkModifierType state)
{
  FfBallotWindow *self
      = FF_BALLOT_WINDOW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller)));

  if (ff_ballot_window_is_enter (keyval))
    self->enter_held = FALSE;
}

/* -- making --------------------------------------------------------------------------------- */

static void
surface_layout_cb (FfBallotWindow *self, int width, int height)
{
  ff_ballot_window_set_height (self, height);
}

static void
ff_ballot_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (ff_ballot_window_parent_class)->realize (widget);
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (widget)), "layout",
                           G_CALLBACK (surface_layout_cb), widget, G_CONNECT_SWAPPED);
}

static void
ff_ballot_window_dispose (GObject *object)
{
  FfBallotWindow *self = FF_BALLOT_WINDOW (object);

  watch_clock (self, FALSE);
  g_clear_object (&self->cast_watch);
  g_clear_object (&self->turn);
  g_clear_object (&self->round);
  G_OBJECT_CLASS (ff_ballot_window_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, welcome);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, rules);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, begin_label);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, groups);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, question);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, countdown);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, stay);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, stay_label);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, ballot);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, head);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, foot);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, paging);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, title);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, left);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, typed);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, message);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, page);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, back_label);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, cast_label);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, thanks);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, rings);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, sheet);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, begin);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, previous);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, next);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, back);
  gtk_widget_class_bind_template_child (widget_class, FfBallotWindow, cast);
}

static void
ff_ballot_window_class_init (FfBallotWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_ballot_window_dispose;
  widget_class->realize = ff_ballot_window_realize;
  GTK_WINDOW_CLASS (klass)->close_request = ff_ballot_window_close_request;
  g_type_ensure (FF_TYPE_BALLOT_GROUPS);
  g_type_ensure (FF_TYPE_BALLOT_RINGS);
  g_type_ensure (FF_TYPE_BALLOT_SHEET);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-ballot-window.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_released_cb);
  gtk_widget_class_bind_template_callback (widget_class, ff_ballot_window_begin);
  gtk_widget_class_bind_template_callback (widget_class, ff_ballot_window_stay);
  gtk_widget_class_bind_template_callback (widget_class, group_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, motion_cb);
  gtk_widget_class_bind_template_callback (widget_class, give_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_pages);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, ff_ballot_window_go_back);
  gtk_widget_class_bind_template_callback (widget_class, cast_cb);
}

static void
ff_ballot_window_init (FfBallotWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_rules (FfRound *round)
{
  int dots = ff_round_get_dots (round);
  int cap = ff_round_get_cap (round);
  g_autofree char *budget = NULL;
  g_autofree char *limit = NULL;

  /* Translators: %d is how many dots the voter has */
  budget = g_strdup_printf (ngettext ("You have %d dot to give.", "You have %d dots to give.",
                                      (unsigned long) dots),
                            dots);
  if (cap > 0 && cap < dots)
    /* Translators: %d is the most dots that one voter may give one proposition */
    limit = g_strdup_printf (ngettext ("One proposition can have %d of them.",
                                       "One proposition can have up to %d of them.",
                                       (unsigned long) cap),
                             cap);
  return g_strjoin ("\n", budget, limit != NULL ? limit : _ ("One proposition can have several."),
                    ff_round_get_secret (round) ? _ ("Nobody is told how you vote.") : NULL, NULL);
}

FfBallotWindow *
ff_ballot_window_new (FfSession *session, FfRound *round)
{
  FfBallotWindow *self = g_object_new (FF_TYPE_BALLOT_WINDOW, NULL);
  FfModel *model = ff_session_get_model (session);
  g_autoptr (GPtrArray) options
      = ff_model_list_where (model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                             ff_record_get_id (FF_RECORD (round)));
  g_autofree char *title = ff_model_dup_round_title (model, round);
  g_autofree char *rules = dup_rules (round);
  int cap = ff_round_get_cap (round);

  self->round = g_object_ref (round);
  self->turn = ff_ballot_turn_new (round, options, ff_session_get_clock (session));
  self->cast_watch = ff_ballot_cast_new (session, round);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->rules, rules);
  ff_ballot_sheet_set_draft (self->sheet, ff_ballot_turn_get_draft (self->turn),
                             cap > 0 ? cap : ff_round_get_dots (round));
  g_signal_connect_object (self->turn, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cast_watch, "landed", G_CALLBACK (landed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cast_watch, "failed", G_CALLBACK (failed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (round, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  ff_ballot_groups_ask (self->groups, ff_round_get_choose_group (round) ? model : NULL);
  gtk_widget_set_visible (self->begin, !ff_ballot_groups_is_asking (self->groups));
  update (self);
  focus_welcome (self);
  return self;
}
