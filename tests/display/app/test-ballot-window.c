/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-ballot-cast.h"
#include "app/widgets/ff-ballot-option.h"
#include "app/widgets/ff-ballot-sheet.h"
#include "app/widgets/ff-ballot-window.h"
#include "ff-display.h"
#include "model/ff-ballot-turn.h"

#include <string.h>

typedef struct
{
  FfSession *session;
  FfModel *model;
  FfRound *round;
  FfRoundCount *count;
  GtkWidget *window;
} Fixture;

/* Twelve propositions long enough to need a second page, and an open round that shows its tally. */
static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  f->session = ff_display_new_session ();
  f->model = ff_session_get_model (f->session);
  for (int i = 1; i <= 12; i++)
    ff_session_add_proposition (
        f->session, i,
        "Wherever people meet they are welcomed by somebody who has been where they are now", NULL);
  ff_round_set_secret (draft, FALSE);
  ff_round_set_cap (draft, 3);
  ff_session_open_round (f->session, draft, NULL);
  ff_display_flush (f->session);
  f->round = g_object_ref (ff_model_find_round (f->model, 0));
  f->count = ff_model_get_count (f->model, ff_record_get_id (FF_RECORD (f->round)));
  f->window = GTK_WIDGET (ff_ballot_window_new (f->session, f->round));
  g_object_add_weak_pointer (G_OBJECT (f->window), (gpointer *) &f->window);
  gtk_window_present (GTK_WINDOW (f->window));
  ff_test_pump_until (gtk_widget_get_mapped (f->window) && gtk_widget_get_width (f->window) > 0);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  if (f->window != NULL)
    gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_null (f->window);
  g_clear_object (&f->round);
  g_assert_finalize_object (f->session);
}

/* GDK cannot make up a key, so it is handed to the controller that would get it; what that does
   not use is the focused button's. */
static void
press (Fixture *f, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (f->window);
  gboolean used = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !used; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_EVENT_CONTROLLER_KEY (controller)
          || gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_CAPTURE)
        continue;
      g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &used);
      if (f->window != NULL)
        g_signal_emit_by_name (controller, "key-released", keyval, 0, 0);
    }
  if (!used && keyval == GDK_KEY_Return)
    g_signal_emit_by_name (gtk_window_get_focus (GTK_WINDOW (f->window)), "clicked");
}

static void
press_all (Fixture *f, const char *keys)
{
  for (const char *at = keys; *at != '\0'; at++)
    press (f, *at == '\n' ? GDK_KEY_Return : gdk_unicode_to_keyval ((guint32) *at));
}

static const char *
shown (Fixture *f)
{
  return gtk_stack_get_visible_child_name (ff_display_child (f->window, "stack"));
}

static const char *
text_of (Fixture *f, const char *name)
{
  return gtk_label_get_label (ff_display_child (f->window, name));
}

static int
dots_of (Fixture *f, int number)
{
  FfTally *tally = ff_round_count_get_tally (f->count);

  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->number == number)
      return ff_tally_get_row (tally, i)->dots;
  g_assert_not_reached ();
}

static void
test_five_dots_reach_the_file (Fixture *f, gconstpointer data)
{
  g_assert_cmpstr (shown (f), ==, "welcome");
  press_all (f, "\n");
  g_assert_cmpstr (shown (f), ==, "ballot");
  press_all (f, "3\n3\n9\n12\n12\n");
  g_assert_cmpstr (text_of (f, "cast_label"), ==, "Cast my 5 dots");
  press_all (f, "\n");
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 0);
  press_all (f, "\n");
  ff_display_flush (f->session);
  g_assert_cmpstr (shown (f), ==, "thanks");
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 1);
  g_assert_cmpint (dots_of (f, 3), ==, 2);
  g_assert_cmpint (dots_of (f, 9), ==, 1);
  g_assert_cmpint (dots_of (f, 12), ==, 2);
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (f->count)), ==, 5);
}

static void
test_budget_and_cap_are_kept (Fixture *f, gconstpointer data)
{
  press_all (f, "\n3\n3\n3\n3\n");
  g_assert_nonnull (strstr (text_of (f, "message"), "3 dots at most"));
  g_assert_cmpstr (text_of (f, "left"), ==, "2 dots left");
  press_all (f, "4\n4\n5\n");
  g_assert_nonnull (strstr (text_of (f, "message"), "All your dots are given"));
  press_all (f, "\n\n");
  ff_display_flush (f->session);
  g_assert_cmpint (dots_of (f, 3), ==, 3);
  g_assert_cmpint (dots_of (f, 4), ==, 2);
  g_assert_cmpint (dots_of (f, 5), ==, 0);
}

static void
test_an_unknown_number_is_answered (Fixture *f, gconstpointer data)
{
  press_all (f, "\n77\n");
  g_assert_nonnull (strstr (text_of (f, "message"), "no proposition with that number"));
  g_assert_cmpstr (text_of (f, "left"), ==, "5 dots left");
}

static void
test_nothing_stays_for_the_next_voter (Fixture *f, gconstpointer data)
{
  FfBallotSheet *sheet = ff_display_child (f->window, "sheet");

  press_all (f, "\n12\n12\n12\n11\n11\n\n\n");
  ff_display_flush (f->session);
  g_assert_cmpstr (shown (f), ==, "thanks");
  g_assert_cmpstr (text_of (f, "typed"), ==, "");
  g_assert_cmpstr (text_of (f, "left"), ==, "5 dots left");
  ff_clock_advance (ff_session_get_clock (f->session), 5);
  ff_test_pump_until (g_str_equal (shown (f), "welcome"));
  press_all (f, "\n");
  g_assert_cmpuint (ff_ballot_sheet_get_page (sheet), ==, 0);
  g_assert_null (ff_ballot_sheet_get_focused (sheet));
}

static void
test_dots_may_be_left_after_a_question (Fixture *f, gconstpointer data)
{
  press_all (f, "\n3\n\n");
  g_assert_true (gtk_widget_get_visible (ff_display_child (f->window, "back")));
  g_assert_nonnull (strstr (text_of (f, "message"), "4 dots left"));
  press (f, GDK_KEY_BackSpace);
  g_assert_false (gtk_widget_get_visible (ff_display_child (f->window, "back")));
  g_assert_cmpstr (text_of (f, "left"), ==, "4 dots left");
  press_all (f, "\n");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 0);
  press_all (f, "\n");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 1);
  g_assert_cmpint (dots_of (f, 3), ==, 1);
}

static guint
count_shown (Fixture *f)
{
  GtkWidget *sheet = ff_display_child (f->window, "sheet");
  guint n = 0;

  for (GtkWidget *option = gtk_widget_get_first_child (sheet); option != NULL;
       option = gtk_widget_get_next_sibling (option))
    n += gtk_widget_get_child_visible (option);
  return n;
}

static void
test_a_ballot_is_looked_over_on_one_page (Fixture *f, gconstpointer data)
{
  FfBallotSheet *sheet = ff_display_child (f->window, "sheet");

  press_all (f, "\n");
  ff_test_pump_until (ff_ballot_sheet_get_n_pages (sheet) > 1);
  press_all (f, "1\n12\n12\n7\n7\n\n");
  ff_test_pump_until (ff_ballot_sheet_get_n_pages (sheet) == 1);
  g_assert_cmpuint (count_shown (f), ==, 3);
  g_assert_cmpstr (text_of (f, "message"), ==,
                   "These are your dots. Press Enter again to cast your vote.");
  press (f, GDK_KEY_BackSpace);
  ff_test_pump_until (ff_ballot_sheet_get_n_pages (sheet) > 1);
  g_assert_cmpstr (text_of (f, "left"), ==, "All dots given");
}

static void
test_a_ballot_left_alone_is_asked_for_and_forgotten (Fixture *f, gconstpointer data)
{
  FfClock *clock = ff_session_get_clock (f->session);

  press_all (f, "\n3\n");
  ff_clock_advance (clock, FF_BALLOT_IDLE_SECONDS + 1);
  ff_test_pump_until (g_str_equal (shown (f), "asking"));
  g_assert_cmpstr (text_of (f, "countdown"), ==,
                   "The dots given here are forgotten in 29 seconds.");
  press (f, GDK_KEY_5);
  g_assert_cmpstr (shown (f), ==, "ballot");
  g_assert_cmpstr (text_of (f, "left"), ==, "4 dots left");
  g_assert_cmpstr (text_of (f, "typed"), ==, "");
  ff_clock_advance (clock, FF_BALLOT_IDLE_SECONDS + FF_BALLOT_ANSWER_SECONDS + 1);
  ff_test_pump_until (g_str_equal (shown (f), "welcome"));
  press_all (f, "\n");
  g_assert_cmpstr (text_of (f, "left"), ==, "5 dots left");
}

static void
open_with_groups (Fixture *f)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_session_close_round (f->session, f->round);
  for (int i = 0; i < 2; i++)
    {
      FfRecord *group = ff_record_new (FF_TYPE_STAKEHOLDER_GROUP);

      ff_stakeholder_group_set_name (FF_STAKEHOLDER_GROUP (group), i == 0 ? "Officers" : "Users");
      ff_session_add (f->session, group);
    }
  ff_round_set_secret (draft, FALSE);
  ff_round_set_choose_group (draft, TRUE);
  ff_round_set_option_order (draft, FF_ORDER_RANDOM);
  ff_session_open_round (f->session, draft, NULL);
  ff_display_flush (f->session);
  g_set_object (&f->round, ff_model_find_round (f->model, 0));
  f->count = ff_model_get_count (f->model, ff_record_get_id (FF_RECORD (f->round)));
  f->window = GTK_WIDGET (ff_ballot_window_new (f->session, f->round));
  g_object_add_weak_pointer (G_OBJECT (f->window), (gpointer *) &f->window);
  gtk_window_present (GTK_WINDOW (f->window));
  ff_test_pump_until (gtk_widget_get_mapped (f->window));
}

static gint64
group_of_ballot (Fixture *f, guint index)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (f->session, &error);

  g_assert_no_error (error);
  return ((FfBallot *) g_ptr_array_index (snapshot->ballots, index))->stakeholder_group;
}

static void
test_a_voter_may_name_a_group (Fixture *f, gconstpointer data)
{
  FfRecordList *groups = ff_model_get_list (f->model, FF_TYPE_STAKEHOLDER_GROUP);

  open_with_groups (f);
  g_assert_false (gtk_widget_get_visible (ff_display_child (f->window, "begin")));
  press_all (f, "2");
  g_assert_cmpstr (shown (f), ==, "ballot");
  press_all (f, "3\n\n\n");
  ff_display_flush (f->session);
  g_assert_cmpint (group_of_ballot (f, 0), ==, ff_record_get_id (ff_record_list_get (groups, 1)));
}

static void
test_a_voter_may_name_no_group (Fixture *f, gconstpointer data)
{
  open_with_groups (f);
  press_all (f, "9");
  g_assert_cmpstr (shown (f), ==, "welcome");
  press_all (f, "0");
  press_all (f, "3\n\n\n");
  ff_display_flush (f->session);
  g_assert_cmpint (group_of_ballot (f, 0), ==, 0);
}

/* The children of the sheet are in the order of Tab, the numbers in that of the draft. */
static void
test_every_voter_meets_an_order_of_their_own (Fixture *f, gconstpointer data)
{
  g_autoptr (GString) first = g_string_new (NULL);

  open_with_groups (f);
  for (int voter = 0; voter < 2; voter++)
    {
      g_autoptr (GString) order = g_string_new (NULL);

      press_all (f, "1");
      for (GtkWidget *option = gtk_widget_get_first_child (ff_display_child (f->window, "sheet"));
           option != NULL; option = gtk_widget_get_next_sibling (option))
        g_string_append_printf (order, "%d ",
                                ff_round_option_get_number (
                                    ff_ballot_option_get_option (FF_BALLOT_OPTION (option))));
      if (voter == 0)
        g_string_assign (first, order->str);
      else
        g_assert_cmpstr (first->str, !=, order->str);
      press_all (f, "3\n\n\n");
      ff_display_flush (f->session);
      ff_clock_advance (ff_session_get_clock (f->session), 5);
      ff_test_pump_until (g_str_equal (shown (f), "welcome"));
    }
  g_assert_cmpint (dots_of (f, 3), ==, 2);
}

static void
test_options_are_reached_without_numbers (Fixture *f, gconstpointer data)
{
  FfBallotSheet *sheet = ff_display_child (f->window, "sheet");

  press_all (f, "\n");
  ff_test_pump_until (ff_ballot_sheet_get_n_pages (sheet) > 1);
  press (f, GDK_KEY_Down);
  press (f, GDK_KEY_Down);
  g_assert_cmpint (ff_round_option_get_number (ff_ballot_sheet_get_focused (sheet)), ==, 2);
  press (f, GDK_KEY_space);
  press (f, GDK_KEY_plus);
  g_assert_cmpstr (text_of (f, "left"), ==, "3 dots left");
  press (f, GDK_KEY_minus);
  press (f, GDK_KEY_BackSpace);
  press (f, GDK_KEY_BackSpace);
  g_assert_cmpstr (text_of (f, "left"), ==, "5 dots left");
  for (int i = 0; i < 10; i++)
    press (f, GDK_KEY_Down);
  g_assert_cmpint (ff_round_option_get_number (ff_ballot_sheet_get_focused (sheet)), ==, 12);
  g_assert_cmpuint (ff_ballot_sheet_get_page (sheet), ==, ff_ballot_sheet_get_n_pages (sheet) - 1);
}

static void
test_the_pointer_gives_and_takes (Fixture *f, gconstpointer data)
{
  GtkWidget *option = ff_display_find (f->window, FF_TYPE_BALLOT_OPTION);

  press_all (f, "\n");
  g_signal_emit_by_name (option, "give");
  g_signal_emit_by_name (option, "give");
  g_signal_emit_by_name (ff_display_child (option, "minus"), "clicked");
  g_assert_cmpstr (text_of (f, "left"), ==, "4 dots left");
}

static AdwMessageDialog *
find_question (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return ADW_MESSAGE_DIALOG (window);
    }
  return NULL;
}

static void
answer (const char *response)
{
  AdwMessageDialog *question = find_question ();

  g_assert_nonnull (question);
  adw_message_dialog_response (question, response);
  gtk_window_destroy (GTK_WINDOW (question));
  ff_test_pump_idle ();
}

static void
test_leaving_asks_first (Fixture *f, gconstpointer data)
{
  press_all (f, "\n3\n");
  press (f, GDK_KEY_Escape);
  answer ("cancel");
  g_assert_cmpstr (text_of (f, "left"), ==, "4 dots left");
  gtk_window_close (GTK_WINDOW (f->window));
  answer ("confirm");
  g_assert_null (f->window);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 0);
}

static void
test_closing_the_vote_ends_the_ballot (Fixture *f, gconstpointer data)
{
  press_all (f, "\n3\n");
  ff_session_close_round (f->session, f->round);
  ff_display_flush (f->session);
  g_assert_null (f->window);
}

static void
landed_cb (FfBallotCast *cast, int *landed)
{
  (*landed)++;
}

static void
failed_cb (FfBallotCast *cast, const char *sentence, char **failure)
{
  g_free (*failure);
  *failure = g_strdup (sentence);
}

/* A failure of something else, just before, must not make anybody vote twice. */
static void
test_an_outcome_is_the_ballots_own (Fixture *f, gconstpointer data)
{
  g_autoptr (FfBallotCast) cast = ff_ballot_cast_new (f->session, f->round);
  g_autoptr (FfBallot) fine = ff_ballot_new (ff_record_get_id (FF_RECORD (f->round)));
  g_autoptr (FfBallot) excessive = ff_ballot_copy (fine);
  FfRecord *three = FF_RECORD (ff_model_find_numbered (f->model, 3));
  g_autofree char *failure = NULL;
  int landed = 0;

  g_signal_connect (cast, "landed", G_CALLBACK (landed_cb), &landed);
  g_signal_connect (cast, "failed", G_CALLBACK (failed_cb), &failure);
  ff_ballot_set (fine, ff_record_get_id (three), 3);
  ff_ballot_set (excessive, ff_record_get_id (three), 4);

  ff_session_remove (f->session, three);
  ff_ballot_cast_send (cast, fine);
  g_assert_true (ff_ballot_cast_is_under_way (cast));
  g_assert_false (ff_session_flush (f->session, NULL));
  g_assert_cmpint (landed, ==, 1);
  g_assert_null (failure);

  ff_ballot_cast_send (cast, excessive);
  g_assert_false (ff_session_flush (f->session, NULL));
  g_assert_cmpint (landed, ==, 1);
  g_assert_nonnull (failure);
  g_assert_false (ff_ballot_cast_is_under_way (cast));
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 1);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  add ("/app/ballot-window/five-dots-reach-the-file", test_five_dots_reach_the_file);
  add ("/app/ballot-window/budget-and-cap-are-kept", test_budget_and_cap_are_kept);
  add ("/app/ballot-window/an-unknown-number-is-answered", test_an_unknown_number_is_answered);
  add ("/app/ballot-window/nothing-stays-for-the-next-voter",
       test_nothing_stays_for_the_next_voter);
  add ("/app/ballot-window/dots-may-be-left-after-a-question",
       test_dots_may_be_left_after_a_question);
  add ("/app/ballot-window/options-are-reached-without-numbers",
       test_options_are_reached_without_numbers);
  add ("/app/ballot-window/the-pointer-gives-and-takes", test_the_pointer_gives_and_takes);
  add ("/app/ballot-window/a-ballot-is-looked-over-on-one-page",
       test_a_ballot_is_looked_over_on_one_page);
  add ("/app/ballot-window/a-ballot-left-alone-is-asked-for-and-forgotten",
       test_a_ballot_left_alone_is_asked_for_and_forgotten);
  add ("/app/ballot-window/a-voter-may-name-a-group", test_a_voter_may_name_a_group);
  add ("/app/ballot-window/a-voter-may-name-no-group", test_a_voter_may_name_no_group);
  add ("/app/ballot-window/every-voter-meets-an-order-of-their-own",
       test_every_voter_meets_an_order_of_their_own);
  add ("/app/ballot-window/leaving-asks-first", test_leaving_asks_first);
  add ("/app/ballot-window/closing-the-vote-ends-the-ballot",
       test_closing_the_vote_ends_the_ballot);
  add ("/app/ballot-cast/an-outcome-is-the-ballots-own", test_an_outcome_is_the_ballots_own);
  return ff_display_run ();
}
