/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of a round: ended without a result, revealed step by step, read, and run off. */
#include "app/pages/ff-vote-page.h"
#include "app/projector/ff-scene-parts.h"
#include "app/widgets/ff-hands-panel.h"
#include "app/widgets/ff-hands-row.h"
#include "app/widgets/ff-presence.h"
#include "app/widgets/ff-result-groups.h"
#include "app/widgets/ff-result-notes.h"
#include "app/widgets/ff-vote-count.h"
#include "app/widgets/ff-vote-form.h"
#include "ff-display.h"

#include <string.h>

#define OPTIONS 5

typedef FfPaged Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  static const char *const texts[OPTIONS] = {
    "Every street has a long table", "The library is open at night", "We mend what breaks",
    "Children are asked first",      "Letters use plain words",
  };

  ff_paged_set_up (f, FF_TYPE_VOTE_PAGE, data);
  for (int i = 0; i < OPTIONS; i++)
    ff_session_add_proposition (f->session, i + 1, texts[i], NULL);
  ff_display_flush (f->session);
}

static const char *
view_of (Fixture *f)
{
  return gtk_stack_get_visible_child_name (ff_display_child (f->page, "stack"));
}

static FfRound *
round_of (Fixture *f)
{
  return ff_vote_page_get_round (FF_VOTE_PAGE (f->page));
}

static FfRoundCount *
count_of (Fixture *f)
{
  return ff_model_get_count (f->model, ff_record_get_id (FF_RECORD (round_of (f))));
}

static void
open_round (Fixture *f, FfRoundMethod method, gboolean secret)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_round_set_method (draft, method);
  ff_round_set_secret (draft, secret);
  ff_round_set_present (draft, 8);
  ff_round_set_cap (draft, 4);
  ff_session_open_round (f->session, draft, NULL);
  ff_display_flush (f->session);
}

static void
cast (Fixture *f, gint64 group, int first, int dots, int second)
{
  g_autoptr (FfBallot) ballot = ff_ballot_new (ff_record_get_id (FF_RECORD (round_of (f))));

  ballot->stakeholder_group = group;
  ff_ballot_set (ballot, ff_record_get_id (FF_RECORD (ff_model_find_numbered (f->model, first))),
                 dots);
  if (second > 0)
    ff_ballot_set (ballot, ff_record_get_id (FF_RECORD (ff_model_find_numbered (f->model, second))),
                   1);
  ff_session_cast_ballot (f->session, ballot);
}

static void
close_and_reveal (Fixture *f)
{
  GtkWidget *count = ff_display_child (f->page, "count");

  ff_vote_count_close (FF_VOTE_COUNT (count));
  ff_display_flush (f->session);
  g_signal_emit_by_name (ff_display_child (count, "reveal"), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpstr (view_of (f), ==, "result");
}

static gpointer
result_child (Fixture *f, const char *name)
{
  return ff_display_child (ff_display_child (f->page, "result"), name);
}

/* Four voters: 1 has 8 dots of two, 2 has 7 of four, 3 has 2, 4 and 5 have none. */
static void
hold_vote (Fixture *f)
{
  open_round (f, FF_METHOD_TURNS, TRUE);
  cast (f, 0, 1, 4, 2);
  cast (f, 0, 1, 4, 2);
  cast (f, 0, 2, 3, 3);
  cast (f, 0, 2, 2, 3);
  ff_display_flush (f->session);
  close_and_reveal (f);
}

static void
test_a_vote_ended_without_a_result_is_kept (Fixture *f, gconstpointer data)
{
  FfRound *ended;
  FfVoteForm *form = ff_display_child (f->page, "form");

  open_round (f, FF_METHOD_TURNS, TRUE);
  ended = round_of (f);
  cast (f, 0, 1, 4, 2);
  ff_display_flush (f->session);
  ff_vote_count_end (ff_display_child (f->page, "count"));
  ff_display_flush (f->session);
  g_assert_true (ff_round_get_voided (ended));
  g_assert_cmpstr (view_of (f), ==, "form");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (ff_display_child (form, "cap")), ==, 4);
  ff_vote_form_open (form);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_get_number (round_of (f)), ==, 2);
  gtk_drop_down_set_selected (ff_display_child (f->page, "rounds"), 0);
  g_assert_true (round_of (f) == ended);
  g_assert_cmpstr (view_of (f), ==, "count");
  g_assert_cmpstr (gtk_string_list_get_string (GTK_STRING_LIST (gtk_drop_down_get_model (
                                                   ff_display_child (f->page, "rounds"))),
                                               0),
                   ==, "Round 1, without a result");
  g_assert_true (
      gtk_widget_get_visible (ff_display_child (ff_display_child (f->page, "count"), "again")));
  g_assert_false (
      gtk_widget_get_visible (ff_display_child (ff_display_child (f->page, "count"), "reveal")));
}

static char *
dup_wall (Fixture *f)
{
  g_autoptr (FfScene) scene = ff_page_dup_scene (FF_PAGE (f->page));

  return ff_scene_dup_text (scene);
}

/* The stage is the round's, not the page's: whoever opens the session next goes on from it. */
static void
check_another_page (Fixture *f, const char *wall)
{
  GtkWidget *page = g_object_new (FF_TYPE_VOTE_PAGE, "session", f->session, NULL);
  GtkWidget *window = ff_display_show (page);
  GtkWidget *bar = ff_display_child (ff_display_child (page, "result"), "reveal");
  g_autoptr (FfScene) scene = ff_page_dup_scene (FF_PAGE (page));
  g_autofree char *text = ff_scene_dup_text (scene);

  g_assert_cmpstr (text, ==, wall);
  g_assert_true (gtk_widget_get_visible (bar));
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (bar, "state")), ==,
                   "The wall shows the last 2 of 5.");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_the_wall_is_let_see_it_step_by_step (Fixture *f, gconstpointer data)
{
  GtkWidget *bar;
  g_autofree char *turnout = NULL;
  g_autofree char *last = NULL;
  g_autofree char *all = NULL;

  hold_vote (f);
  bar = result_child (f, "reveal");
  g_assert_true (gtk_widget_get_visible (bar));
  turnout = dup_wall (f);
  g_assert_nonnull (strstr (turnout, "4 ballots from 8 people present (50 %)"));
  g_assert_null (strstr (turnout, "long table"));
  g_signal_emit_by_name (ff_display_child (bar, "next"), "clicked");
  ff_display_flush (f->session);
  last = dup_wall (f);
  g_assert_nonnull (strstr (last, "plain words"));
  g_assert_null (strstr (last, "long table"));
  check_another_page (f, last);
  for (int i = 0; i < 3; i++)
    g_signal_emit_by_name (ff_display_child (bar, "next"), "clicked");
  ff_display_flush (f->session);
  all = dup_wall (f);
  g_assert_nonnull (strstr (all, "long table"));
  g_assert_false (gtk_widget_get_visible (bar));
}

static void
test_a_result_says_what_it_does_not_show (Fixture *f, gconstpointer data)
{
  g_autofree char *notes = NULL;

  hold_vote (f);
  notes = ff_result_notes_dup_text (result_child (f, "notes"));
  g_assert_nonnull (strstr (notes, "Ranks 1 and 2 are as good as tied."));
  g_assert_nonnull (strstr (notes, "one dot, given to the other instead"));
  g_assert_nonnull (strstr (notes, "proposition 2 would come first instead of 1"));
  g_assert_nonnull (strstr (notes, "Nobody gave a dot to propositions 4, 5."));
  g_assert_cmpstr (gtk_label_get_label (result_child (f, "summary")), ==,
                   "4 ballots from 8 people present (50 %) · 17 of 40 dots given (43 %)");
}

static void
test_a_run_off_keeps_the_first_result (Fixture *f, gconstpointer data)
{
  FfVoteForm *form = ff_display_child (f->page, "form");
  FfRound *first;
  g_autofree char *notes = NULL;

  hold_vote (f);
  first = round_of (f);
  gtk_spin_button_set_value (ff_display_child (result_child (f, "run_off"), "count"), 2);
  g_signal_emit_by_name (ff_display_find (GTK_WIDGET (ff_display_child (result_child (f, "run_off"),
                                                                        "popover")),
                                          GTK_TYPE_BUTTON),
                         "clicked");
  g_assert_cmpstr (view_of (f), ==, "form");
  ff_vote_form_open (form);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_get_run_off_of (round_of (f)), ==,
                   ff_record_get_id (FF_RECORD (first)));
  g_assert_cmpint (ff_round_get_dots (round_of (f)), ==, 1);
  cast (f, 0, 2, 1, 0);
  ff_display_flush (f->session);
  close_and_reveal (f);
  g_assert_cmpuint (ff_tally_get_n_rows (ff_round_count_get_tally (count_of (f))), ==, 2);
  notes = ff_result_notes_dup_text (result_child (f, "notes"));
  g_assert_nonnull (strstr (notes, "What moved since Round 1"));
  g_assert_nonnull (strstr (notes, "from rank 2 to rank 1 (7 dots, now 1)"));
  gtk_drop_down_set_selected (ff_display_child (f->page, "rounds"), 0);
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (count_of (f))), ==, 17);
}

/* Three have two dots each; two have none, and are left out. */
static void
test_a_run_off_may_be_between_the_tied (Fixture *f, gconstpointer data)
{
  GtkButton *tied;
  g_autoptr (GPtrArray) options = NULL;

  open_round (f, FF_METHOD_TURNS, TRUE);
  cast (f, 0, 1, 2, 3);
  cast (f, 0, 2, 2, 3);
  ff_display_flush (f->session);
  close_and_reveal (f);
  tied = ff_display_child (result_child (f, "run_off"), "tied");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (tied)));
  g_signal_emit_by_name (tied, "clicked");
  g_assert_cmpstr (view_of (f), ==, "form");
  ff_vote_form_open (ff_display_child (f->page, "form"));
  ff_display_flush (f->session);
  options = ff_model_list_where (f->model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                                 ff_record_get_id (FF_RECORD (round_of (f))));
  g_assert_cmpuint (options->len, ==, 3);
  for (guint i = 0; i < options->len; i++)
    g_assert_cmpint (ff_round_option_get_number (options->pdata[i]), ==, (int) i + 1);
  g_assert_cmpint (ff_round_get_number (round_of (f)), ==, 2);
}

static void
test_groups_are_shown_where_nobody_is_picked_out (Fixture *f, gconstpointer data)
{
  gint64 officers = ff_display_add_group (f->session, "Officers");
  gint64 users = ff_display_add_group (f->session, "Users");
  GtkGrid *grid;

  open_round (f, FF_METHOD_TURNS, TRUE);
  for (int i = 0; i < 10; i++)
    cast (f, i < 5 ? officers : users, i < 5 ? 1 : 2, 3, 3);
  ff_display_flush (f->session);
  close_and_reveal (f);
  g_assert_true (gtk_widget_get_visible (result_child (f, "groups")));
  grid = ff_display_child (result_child (f, "groups"), "grid");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (gtk_grid_get_child_at (grid, 2, 0))), ==,
                   "Officers (5)");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (gtk_grid_get_child_at (grid, 2, 1))), ==, "15");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (gtk_grid_get_child_at (grid, 3, 1))), ==, "0");
}

static void
test_small_groups_are_not_shown (Fixture *f, gconstpointer data)
{
  gint64 officers = ff_display_add_group (f->session, "Officers");

  open_round (f, FF_METHOD_TURNS, TRUE);
  for (int i = 0; i < 7; i++)
    cast (f, i < 5 ? officers : 0, 1, 3, 3);
  ff_display_flush (f->session);
  close_and_reveal (f);
  g_assert_false (gtk_widget_get_visible (result_child (f, "groups")));
}

static void
test_the_last_call_is_taken_back (Fixture *f, gconstpointer data)
{
  FfHandsPanel *panel;
  GtkWidget *take_back;

  open_round (f, FF_METHOD_OPEN, FALSE);
  panel = ff_display_find (f->page, FF_TYPE_HANDS_PANEL);
  take_back = ff_display_child (panel, "take_back");
  g_assert_false (gtk_widget_get_sensitive (take_back));
  ff_display_type (ff_display_child (panel, "called"), "3");
  ff_display_type (ff_display_child (panel, "called"), "3");
  ff_display_type (ff_display_child (panel, "called"), "5");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (count_of (f))), ==, 3);
  g_assert_true (gtk_widget_get_sensitive (take_back));
  g_signal_emit_by_name (take_back, "clicked");
  g_signal_emit_by_name (take_back, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_tally_get_total (ff_round_count_get_tally (count_of (f))), ==, 1);
}

/* Eight people with five dots each have forty. */
static void
test_hands_cannot_give_more_than_there_are (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  FfHandsPanel *panel;
  FfHandsRow *row;

  open_round (f, FF_METHOD_HANDS, FALSE);
  panel = ff_display_find (f->page, FF_TYPE_HANDS_PANEL);
  row = FF_HANDS_ROW (gtk_list_box_get_row_at_index (ff_display_child (panel, "list"), 0));
  gtk_spin_button_set_value (ff_display_child (row, "count"), 30);
  ff_display_flush (f->session);
  gtk_spin_button_set_value (ff_display_child (row, "count"), 41);
  g_assert_false (ff_session_flush (f->session, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_RULE);
  ff_test_pump_until (ff_hands_row_get_dots (row) == 30);
  g_assert_cmpstr (gtk_label_get_label (
                       ff_display_child (ff_display_child (f->page, "count"), "turnout")),
                   ==, "30 of 40");
}

static void
test_late_comers_are_counted (Fixture *f, gconstpointer data)
{
  GtkListBox *list;

  open_round (f, FF_METHOD_TURNS, TRUE);
  list = ff_display_child (ff_display_find (f->page, FF_TYPE_PRESENCE), "list");
  gtk_spin_button_set_value (ff_display_child (gtk_list_box_get_row_at_index (list, 0), "people"),
                             11);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_get_present (round_of (f)), ==, 11);
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_get_present (round_of (f)), ==, 8);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, NULL, set_up, test, ff_paged_tear_down);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  add ("/app/vote-rounds/a-vote-ended-without-a-result-is-kept",
       test_a_vote_ended_without_a_result_is_kept);
  add ("/app/vote-rounds/the-wall-is-let-see-it-step-by-step",
       test_the_wall_is_let_see_it_step_by_step);
  add ("/app/vote-rounds/a-result-says-what-it-does-not-show",
       test_a_result_says_what_it_does_not_show);
  add ("/app/vote-rounds/a-run-off-keeps-the-first-result", test_a_run_off_keeps_the_first_result);
  add ("/app/vote-rounds/a-run-off-may-be-between-the-tied",
       test_a_run_off_may_be_between_the_tied);
  add ("/app/vote-rounds/groups-are-shown-where-nobody-is-picked-out",
       test_groups_are_shown_where_nobody_is_picked_out);
  add ("/app/vote-rounds/small-groups-are-not-shown", test_small_groups_are_not_shown);
  add ("/app/vote-rounds/the-last-call-is-taken-back", test_the_last_call_is_taken_back);
  add ("/app/vote-rounds/hands-cannot-give-more-than-there-are",
       test_hands_cannot_give_more_than_there_are);
  add ("/app/vote-rounds/late-comers-are-counted", test_late_comers_are_counted);
  return ff_display_run ();
}
