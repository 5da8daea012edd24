/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-vote-page.h"
#include "app/widgets/ff-ballot-window.h"
#include "app/widgets/ff-hands-panel.h"
#include "app/widgets/ff-result-row.h"
#include "app/widgets/ff-result-view.h"
#include "app/widgets/ff-slip-panel.h"
#include "app/widgets/ff-turns-panel.h"
#include "app/widgets/ff-vote-count.h"
#include "app/widgets/ff-vote-form.h"
#include "ff-display.h"

#include <string.h>

typedef FfPaged Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  ff_paged_set_up (f, FF_TYPE_VOTE_PAGE, data);
  for (int i = 1; data == NULL && i <= 5; i++)
    ff_session_add_proposition (f->session, i, "Doors stand open", NULL);
  ff_display_flush (f->session);
}

static const char *
view_of (Fixture *f)
{
  return gtk_stack_get_visible_child_name (ff_display_child (f->page, "stack"));
}

static FfRound *
open_round (Fixture *f, FfRoundMethod method, gboolean secret)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_round_set_method (draft, method);
  ff_round_set_secret (draft, secret);
  ff_round_set_present (draft, 4);
  ff_session_open_round (f->session, draft, NULL);
  ff_display_flush (f->session);
  return ff_model_find_round (f->model, 0);
}

static FfRoundCount *
count_of (Fixture *f, FfRound *round)
{
  return ff_model_get_count (f->model, ff_record_get_id (FF_RECORD (round)));
}

static void
cast (Fixture *f, FfRound *round, int number, int dots)
{
  g_autoptr (FfBallot) ballot = ff_ballot_new (ff_record_get_id (FF_RECORD (round)));

  ff_ballot_set (ballot, ff_record_get_id (FF_RECORD (ff_model_find_numbered (f->model, number))),
                 dots);
  ff_session_cast_ballot (f->session, ballot);
}

static void
test_a_vote_is_prepared_and_opened (Fixture *f, gconstpointer data)
{
  FfVoteForm *form = ff_display_child (f->page, "form");
  FfRound *round;
  g_autoptr (GPtrArray) options = NULL;

  g_assert_cmpstr (view_of (f), ==, "empty");
  g_signal_emit_by_name (ff_display_child (f->page, "another"), "clicked");
  g_assert_cmpstr (view_of (f), ==, "form");
  gtk_spin_button_set_value (ff_display_child (form, "dots"), 3);
  adw_combo_row_set_selected (ff_display_child (form, "method"), FF_METHOD_SLIPS);
  gtk_check_button_set_active (ff_display_find (ff_display_child (form, "options"),
                                                GTK_TYPE_CHECK_BUTTON),
                               FALSE);
  ff_vote_form_open (form);
  ff_display_flush (f->session);

  g_assert_cmpstr (view_of (f), ==, "count");
  round = ff_vote_page_get_round (FF_VOTE_PAGE (f->page));
  g_assert_cmpint (ff_round_get_dots (round), ==, 3);
  g_assert_cmpint (ff_round_get_method (round), ==, FF_METHOD_SLIPS);
  options = ff_model_list_where (f->model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                                 ff_record_get_id (FF_RECORD (round)));
  g_assert_cmpuint (options->len, ==, 4);
  g_assert_cmpint (ff_round_option_get_number (g_ptr_array_index (options, 0)), ==, 2);
}

static void
test_a_vote_may_have_a_name (Fixture *f, gconstpointer data)
{
  FfVoteForm *form = ff_display_child (f->page, "form");
  GtkEditable *title = ff_display_child (form, "title");
  g_autofree char *shown = NULL;

  g_signal_emit_by_name (ff_display_child (f->page, "another"), "clicked");
  gtk_editable_set_text (title, "What ");
  g_assert_cmpstr (gtk_editable_get_text (title), ==, "What ");
  gtk_spin_button_set_value (ff_display_child (form, "dots"), 3);
  g_assert_cmpstr (gtk_editable_get_text (title), ==, "What ");
  gtk_editable_set_text (title, "What comes first ");
  ff_vote_form_open (form);
  ff_display_flush (f->session);
  shown = ff_model_dup_round_title (f->model, ff_vote_page_get_round (FF_VOTE_PAGE (f->page)));
  g_assert_cmpstr (shown, ==, "What comes first");
}

static void
test_the_next_vote_has_a_name_of_its_own (Fixture *f, gconstpointer data)
{
  FfVoteForm *form = ff_display_child (f->page, "form");
  GtkEditable *title = ff_display_child (form, "title");

  g_signal_emit_by_name (ff_display_child (f->page, "another"), "clicked");
  gtk_editable_set_text (title, "What comes first");
  g_signal_emit_by_name (form, "cancelled");
  g_signal_emit_by_name (ff_display_child (f->page, "another"), "clicked");
  g_assert_cmpstr (gtk_editable_get_text (title), ==, "");
}

static FfVoteForm *
prepare (Fixture *f)
{
  g_signal_emit_by_name (ff_display_child (f->page, "another"), "clicked");
  g_assert_cmpstr (view_of (f), ==, "form");
  return ff_display_child (f->page, "form");
}

static GtkListBoxRow *
option_at (FfVoteForm *form, int index)
{
  return gtk_list_box_get_row_at_index (ff_display_child (ff_display_child (form, "options"),
                                                          "list"),
                                        index);
}

static void
test_the_order_can_be_arranged (Fixture *f, gconstpointer data)
{
  FfVoteForm *form = prepare (f);
  g_autoptr (GPtrArray) options = NULL;

  adw_combo_row_set_selected (ff_display_child (form, "order"), FF_ORDER_FIXED);
  g_assert_true (gtk_widget_get_visible (ff_display_child (option_at (form, 0), "moving")));
  g_signal_emit_by_name (ff_display_child (option_at (form, 0), "down"), "clicked");
  g_signal_emit_by_name (ff_display_child (option_at (form, 4), "up"), "clicked");
  ff_vote_form_open (form);
  ff_display_flush (f->session);
  options = ff_model_list_where (f->model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                                 ff_record_get_id (
                                     FF_RECORD (ff_vote_page_get_round (FF_VOTE_PAGE (f->page)))));
  g_assert_cmpint (ff_round_option_get_number (g_ptr_array_index (options, 0)), ==, 2);
  g_assert_cmpint (ff_round_option_get_number (g_ptr_array_index (options, 1)), ==, 1);
  g_assert_cmpint (ff_round_option_get_number (g_ptr_array_index (options, 3)), ==, 5);
}

/* The five propositions of the fixture all say the same, so each pair is warned of. */
static void
test_what_is_alike_is_joined_first (Fixture *f, gconstpointer data)
{
  FfVoteForm *form = prepare (f);
  GtkWidget *advice = ff_display_child (form, "advice");
  GtkWidget *join;

  g_assert_true (gtk_widget_get_visible (advice));
  g_assert_nonnull (strstr (gtk_label_get_label (ff_display_child (form, "finding")),
                            "Propositions 1 and 2 say nearly the same"));
  join = ff_display_find (advice, GTK_TYPE_BUTTON);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (join)), ==, "Join into 1");
  g_signal_emit_by_name (join, "clicked");
  ff_display_flush (f->session);
  g_assert_null (option_at (form, 4));
  for (int i = 0; i < 3; i++)
    {
      g_signal_emit_by_name (ff_display_find (advice, GTK_TYPE_BUTTON), "clicked");
      ff_display_flush (f->session);
    }
  g_assert_false (gtk_widget_get_visible (advice));
  g_assert_null (strstr (gtk_label_get_label (ff_display_child (form, "finding")), "nearly"));
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_nonnull (option_at (form, 1));
}

/* The 27 of London are more than anyone weighs up; seven fewer are not. */
static void
test_more_than_twenty_options_are_warned_of (Fixture *f, gconstpointer sample)
{
  FfVoteForm *form = prepare (f);
  GtkLabel *finding = ff_display_child (form, "finding");

  g_assert_cmpstr (gtk_label_get_label (finding), ==,
                   "27 propositions are many to choose between; up to 20 are easier to weigh up.");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (finding)));
  g_assert_true (gtk_widget_get_sensitive (ff_display_child (form, "open")));
  for (int i = 0; i < 7; i++)
    gtk_check_button_set_active (ff_display_child (option_at (form, i), "tick"), FALSE);
  g_assert_null (strstr (gtk_label_get_label (finding), "are many"));
}

static void
test_a_rule_of_thumb_is_taken_over (Fixture *f, gconstpointer data)
{
  FfVoteForm *form = prepare (f);
  GtkWidget *box = ff_display_child (ff_display_child (form, "rules"), "box");

  g_signal_emit_by_name (gtk_widget_get_first_child (box), "clicked");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (ff_display_child (form, "dots")), ==, 2);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (ff_display_child (form, "cap")), ==, 2);
  g_signal_emit_by_name (gtk_widget_get_last_child (box), "clicked");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (ff_display_child (form, "dots")), ==, 5);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (ff_display_child (form, "cap")), ==, 0);
}

static void
test_those_present_are_counted_by_group (Fixture *f, gconstpointer data)
{
  FfVoteForm *form;
  GtkListBox *people;
  FfRound *round;

  ff_display_add_group (f->session, "Officers");
  ff_display_add_group (f->session, "Service users");
  ff_display_flush (f->session);
  form = prepare (f);
  people = ff_display_child (ff_display_child (form, "people"), "list");
  for (int i = 0; i < 2; i++)
    gtk_spin_button_set_value (ff_display_child (gtk_list_box_get_row_at_index (people, i),
                                                 "people"),
                               7 + i);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (ff_display_child (form, "present")), ==, 15);
  gtk_switch_set_active (ff_display_child (form, "choose_group"), TRUE);
  ff_vote_form_open (form);
  ff_display_flush (f->session);
  round = ff_vote_page_get_round (FF_VOTE_PAGE (f->page));
  g_assert_cmpint (ff_round_get_present (round), ==, 15);
  g_assert_true (ff_round_get_choose_group (round));
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_ROUND_PRESENCE), ==, 2);
}

static void
test_the_form_says_what_is_missing (Fixture *f, gconstpointer data)
{
  FfVoteForm *form = ff_display_child (f->page, "form");

  g_signal_emit_by_name (ff_display_child (f->page, "another"), "clicked");
  g_assert_true (gtk_widget_get_sensitive (ff_display_child (form, "open")));
  gtk_spin_button_set_value (ff_display_child (form, "cap"), 6);
  g_assert_false (gtk_widget_get_sensitive (ff_display_child (form, "open")));
  adw_combo_row_set_selected (ff_display_child (form, "method"), FF_METHOD_OPEN);
  g_assert_false (gtk_switch_get_active (ff_display_child (form, "secret")));
  g_signal_emit_by_name (form, "cancelled");
  g_assert_cmpstr (view_of (f), ==, "empty");
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_ROUND), ==, 0);
}

static FfResultRow *
row_at (Fixture *f, guint index)
{
  FfResultView *result = ff_display_child (f->page, "result");

  /* The heading comes first. */
  return FF_RESULT_ROW (
      gtk_list_box_get_row_at_index (ff_result_view_get_list (result), (int) index + 1));
}

static const char *
label_of (FfResultRow *row, const char *name)
{
  return gtk_label_get_label (ff_display_child (row, name));
}

static void
check_rows (Fixture *f, FfTally *tally)
{
  FfResultView *result = ff_display_child (f->page, "result");

  g_assert_cmpuint (ff_result_view_get_n_rows (result), ==, ff_tally_get_n_rows (tally));
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *wanted = ff_tally_get_row (tally, i);
      g_autofree char *rank = ff_tally_row_dup_rank (wanted);
      g_autofree char *dots = g_strdup_printf ("%d", wanted->dots);
      g_autofree char *percent = g_strdup_printf ("%d %%", wanted->percent);

      g_assert_cmpint (ff_result_row_get_proposition (row_at (f, i)), ==, wanted->proposition);
      g_assert_cmpstr (label_of (row_at (f, i), "rank"), ==, rank);
      g_assert_cmpstr (label_of (row_at (f, i), "title"), ==, wanted->title);
      g_assert_cmpstr (label_of (row_at (f, i), "dots"), ==, dots);
      g_assert_cmpstr (label_of (row_at (f, i), "percent"), ==, percent);
    }
}

static void
test_the_result_is_the_tally (Fixture *f, gconstpointer data)
{
  FfRound *round = ff_vote_page_get_round (FF_VOTE_PAGE (f->page));

  g_assert_cmpstr (view_of (f), ==, "result");
  check_rows (f, ff_round_count_get_tally (count_of (f, round)));
  g_assert_cmpstr (label_of (row_at (f, 0), "percent"), ==, "14 %");
}

static void
test_a_secret_vote_shows_nothing_before_the_reveal (Fixture *f, gconstpointer data)
{
  FfRound *round = open_round (f, FF_METHOD_TURNS, TRUE);
  GtkWidget *count = ff_display_child (f->page, "count");

  cast (f, round, 3, 5);
  cast (f, round, 2, 4);
  ff_display_flush (f->session);
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (count, "turnout")), ==, "2 of 4");
  g_assert_null (ff_display_find (f->page, FF_TYPE_RESULT_ROW));
  g_assert_null (ff_round_count_get_tally (count_of (f, round)));

  ff_vote_count_close (FF_VOTE_COUNT (count));
  ff_display_flush (f->session);
  g_assert_cmpstr (view_of (f), ==, "count");
  g_assert_null (ff_display_find (f->page, FF_TYPE_RESULT_ROW));
  g_signal_emit_by_name (ff_display_child (count, "reveal"), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpstr (view_of (f), ==, "result");
  check_rows (f, ff_round_count_get_tally (count_of (f, round)));
}

static void
test_slips_are_checked_and_cast (Fixture *f, gconstpointer data)
{
  FfRound *round = open_round (f, FF_METHOD_SLIPS, FALSE);
  FfSlipPanel *panel = ff_display_find (f->page, FF_TYPE_SLIP_PANEL);
  GtkWidget *entry = ff_display_child (panel, "entry");

  ff_display_type (entry, "1: 3 3 9");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_count_get_ballots (count_of (f, round)), ==, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "1: 3 3 9");
  g_assert_true (gtk_widget_has_css_class (entry, "error"));

  ff_display_type (entry, "1: 3 3 4");
  ff_display_type (entry, "2: 5*5");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_count_get_ballots (count_of (f, round)), ==, 2);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (count_of (f, round))), ==, 8);
}

static void
test_a_slip_counts_once (Fixture *f, gconstpointer data)
{
  FfRound *round = open_round (f, FF_METHOD_SLIPS, TRUE);
  FfSlipPanel *panel = ff_display_find (f->page, FF_TYPE_SLIP_PANEL);
  GtkWidget *entry = ff_display_child (panel, "entry");

  ff_display_type (entry, "1: 3 3 4");
  ff_display_flush (f->session);
  ff_display_type (entry, "1: 5");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_count_get_ballots (count_of (f, round)), ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "1: 5");
  g_assert_nonnull (
      strstr (gtk_label_get_label (ff_display_child (panel, "reading")), "Slip 1 is in already"));
}

static void
test_numbers_called_out_become_dots (Fixture *f, gconstpointer data)
{
  FfRound *round = open_round (f, FF_METHOD_OPEN, FALSE);
  FfHandsPanel *panel = ff_display_find (f->page, FF_TYPE_HANDS_PANEL);
  GtkWidget *called = ff_display_child (panel, "called");
  const FfTallyRow *first;

  for (int i = 0; i < 4; i++)
    ff_display_type (called, "3");
  ff_display_type (called, "5");
  ff_display_type (called, "6");
  ff_display_flush (f->session);
  first = ff_tally_get_row (ff_round_count_get_tally (count_of (f, round)), 0);
  g_assert_cmpint (first->number, ==, 3);
  g_assert_cmpint (first->dots, ==, 4);
  ff_session_undo (f->session);
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  first = ff_tally_get_row (ff_round_count_get_tally (count_of (f, round)), 0);
  g_assert_cmpint (first->dots, ==, 3);
  ff_display_type (called, "3");
  ff_display_flush (f->session);
  first = ff_tally_get_row (ff_round_count_get_tally (count_of (f, round)), 0);
  g_assert_cmpint (first->dots, ==, 4);
}

static void
reveal_by_hands (Fixture *f, const int *dots)
{
  FfRound *round = open_round (f, FF_METHOD_HANDS, FALSE);

  for (int i = 0; i < 5; i++)
    ff_session_set_hand_tally (f->session, round,
                               ff_record_get_id (
                                   FF_RECORD (ff_model_find_numbered (f->model, i + 1))),
                               dots[i]);
  ff_session_close_round (f->session, round);
  ff_session_reveal_round (f->session, round);
  ff_display_flush (f->session);
}

static void
tick_first (Fixture *f, int n)
{
  GtkWidget *first = ff_display_child (ff_display_child (f->page, "result"), "first");

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (first), n);
  g_signal_emit_by_name (gtk_widget_get_prev_sibling (first), "clicked");
}

static void
test_ticking_the_first_leaves_no_equal_out (Fixture *f, gconstpointer data)
{
  static const int dots[] = { 1, 4, 2, 2, 0 };

  reveal_by_hands (f, dots);
  tick_first (f, 2);
  g_assert_true (ff_result_row_is_ticked (row_at (f, 0)));
  g_assert_true (ff_result_row_is_ticked (row_at (f, 1)));
  g_assert_true (ff_result_row_is_ticked (row_at (f, 2)));
  g_assert_false (ff_result_row_is_ticked (row_at (f, 3)));
  g_assert_cmpstr (
      gtk_label_get_label (ff_display_child (ff_display_child (f->page, "result"), "state")), ==,
      "The next one has 1 dot fewer. Propositions 2 and 3 overlap; in Design one can be "
      "joined with the other.");
}

static void
test_what_is_ticked_goes_into_design (Fixture *f, gconstpointer data)
{
  static const int dots[] = { 1, 4, 2, 2, 0 };
  FfRecordList *selections = ff_model_get_list (f->model, FF_TYPE_SELECTION);

  reveal_by_hands (f, dots);
  tick_first (f, 1);
  g_signal_emit_by_name (ff_display_child (ff_display_child (f->page, "result"), "take"),
                         "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_record_list_get_size (selections), ==, 1);
  g_assert_cmpint (ff_selection_get_proposition (ff_record_list_get (selections, 0)), ==,
                   ff_result_row_get_proposition (row_at (f, 0)));
  g_assert_true (ff_result_row_is_taken (row_at (f, 0)));
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_false (ff_result_row_is_taken (row_at (f, 0)));
}

static void
test_earlier_rounds_can_be_looked_at (Fixture *f, gconstpointer data)
{
  FfRound *first = ff_vote_page_get_round (FF_VOTE_PAGE (f->page));
  GtkDropDown *rounds = ff_display_child (f->page, "rounds");

  open_round (f, FF_METHOD_TURNS, TRUE);
  g_assert_cmpstr (view_of (f), ==, "count");
  g_assert_false (gtk_widget_get_visible (ff_display_child (f->page, "another")));
  gtk_drop_down_set_selected (rounds, 0);
  g_assert_true (ff_vote_page_get_round (FF_VOTE_PAGE (f->page)) == first);
  g_assert_cmpstr (view_of (f), ==, "result");
}

static void
test_the_ballot_opens_from_the_page (Fixture *f, gconstpointer data)
{
  FfTurnsPanel *panel;

  open_round (f, FF_METHOD_TURNS, TRUE);
  panel = ff_display_find (f->page, FF_TYPE_TURNS_PANEL);
  g_signal_emit_by_name (ff_display_child (panel, "start"), "clicked");
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (ff_turns_panel_get_window (panel))));
  g_assert_true (FF_IS_BALLOT_WINDOW (ff_turns_panel_get_window (panel)));
}

static void
add (const char *name, gboolean sample, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, sample ? "sample" : NULL, set_up, test, ff_paged_tear_down);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  add ("/app/vote-page/a-vote-is-prepared-and-opened", FALSE, test_a_vote_is_prepared_and_opened);
  add ("/app/vote-page/a-vote-may-have-a-name", FALSE, test_a_vote_may_have_a_name);
  add ("/app/vote-page/the-next-vote-has-a-name-of-its-own", FALSE,
       test_the_next_vote_has_a_name_of_its_own);
  add ("/app/vote-page/the-order-can-be-arranged", FALSE, test_the_order_can_be_arranged);
  add ("/app/vote-page/what-is-alike-is-joined-first", FALSE, test_what_is_alike_is_joined_first);
  add ("/app/vote-page/more-than-twenty-options-are-warned-of", TRUE,
       test_more_than_twenty_options_are_warned_of);
  add ("/app/vote-page/a-rule-of-thumb-is-taken-over", FALSE, test_a_rule_of_thumb_is_taken_over);
  add ("/app/vote-page/those-present-are-counted-by-group", FALSE,
       test_those_present_are_counted_by_group);
  add ("/app/vote-page/the-form-says-what-is-missing", FALSE, test_the_form_says_what_is_missing);
  add ("/app/vote-page/the-result-is-the-tally", TRUE, test_the_result_is_the_tally);
  add ("/app/vote-page/a-secret-vote-shows-nothing-before-the-reveal", FALSE,
       test_a_secret_vote_shows_nothing_before_the_reveal);
  add ("/app/vote-page/slips-are-checked-and-cast", FALSE, test_slips_are_checked_and_cast);
  add ("/app/vote-page/a-slip-counts-once", FALSE, test_a_slip_counts_once);
  add ("/app/vote-page/numbers-called-out-become-dots", FALSE, test_numbers_called_out_become_dots);
  add ("/app/vote-page/ticking-the-first-leaves-no-equal-out", FALSE,
       test_ticking_the_first_leaves_no_equal_out);
  add ("/app/vote-page/what-is-ticked-goes-into-design", FALSE,
       test_what_is_ticked_goes_into_design);
  add ("/app/vote-page/earlier-rounds-can-be-looked-at", TRUE,
       test_earlier_rounds_can_be_looked_at);
  add ("/app/vote-page/the-ballot-opens-from-the-page", FALSE, test_the_ballot_opens_from_the_page);
  return ff_display_run ();
}
