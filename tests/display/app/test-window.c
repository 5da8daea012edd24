/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-window.h"
#include "app/widgets/ff-contribution-paste-window.h"

#include "app/pages/ff-discover-page.h"
#include "app/projector/ff-projector-preview.h"
#include "app/projector/ff-scene-view.h"
#include "app/widgets/ff-agenda-times.h"
#include "app/widgets/ff-capture-bar.h"
#include "app/widgets/ff-entry-row.h"
#include "app/widgets/ff-step-row.h"
#include "ff-display.h"
#include "session/ff-session-import.h"

typedef struct
{
  FfSession *session;
  FfWindow *window;
} Fixture;

static gpointer
find_page (Fixture *f)
{
  return ff_display_find (GTK_WIDGET (f->window), FF_TYPE_PAGE);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = data != NULL ? ff_display_new_sample () : ff_display_new_session ();
  f->window = ff_window_new (NULL, f->session);
  ff_window_show_step (f->window, "prepare");
  gtk_window_present (GTK_WINDOW (f->window));
  ff_test_pump_until (find_page (f) != NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  if (f->window != NULL)
    gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

static AdwWindowTitle *
get_title (Fixture *f)
{
  return ff_display_child (f->window, "title");
}

static void
add_meeting (Fixture *f, const char *title, const char *date)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_MEETING);

  ff_meeting_set_title (FF_MEETING (draft), title);
  ff_meeting_set_date (FF_MEETING (draft), date);
  ff_session_add (f->session, draft);
}

static void
test_all_steps_can_be_shown (Fixture *f, gconstpointer data)
{
  guint n_steps;
  const FfStep *steps = ff_steps_get (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_test_message ("%s", steps[i].id);
      g_assert_nonnull (steps[i].page_type);
      gtk_widget_activate_action (GTK_WIDGET (f->window), "win.show-step", "s", steps[i].id);
      ff_test_pump_idle ();
      g_assert_cmpstr (ff_window_get_step (f->window), ==, steps[i].id);
    }
}

static void
test_first_frame_waits_for_no_page (Fixture *f, gconstpointer data)
{
  FfWindow *first = f->window;

  f->window = ff_window_new (NULL, f->session);
  ff_window_show_step (f->window, "dream");
  gtk_window_present (GTK_WINDOW (f->window));
  g_assert_null (find_page (f));
  g_assert_cmpstr (adw_window_title_get_subtitle (get_title (f)), ==, "Dream · 27 propositions");
  ff_test_pump_until (find_page (f) != NULL);
  gtk_window_destroy (GTK_WINDOW (first));
}

static void
test_header_says_where_we_are (Fixture *f, gconstpointer data)
{
  ff_window_show_step (f->window, "dream");
  g_assert_cmpstr (adw_window_title_get_subtitle (get_title (f)), ==, "Dream · 27 propositions");
  ff_window_show_step (f->window, "report");
  g_assert_cmpstr (adw_window_title_get_subtitle (get_title (f)), ==, "Report");
}

static void
test_undo_names_its_step (Fixture *f, gconstpointer data)
{
  GtkWidget *undo = ff_display_child (f->window, "undo_button");
  GtkWidget *redo = ff_display_child (f->window, "redo_button");

  g_assert_false (gtk_widget_get_sensitive (undo));
  add_meeting (f, "First day", "");
  ff_display_flush (f->session);
  g_assert_true (gtk_widget_get_sensitive (undo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo), ==, "Undo Add meeting");

  g_signal_emit_by_name (undo, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_MEETING), ==, 0);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (redo), ==, "Redo Add meeting");
  g_signal_emit_by_name (redo, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_MEETING), ==, 1);
}

/* Returns: (nullable): what the toast that is shown says, without its markup. */
static const char *
find_toast (Fixture *f)
{
  GtkWidget *overlay = ff_display_child (f->window, "toasts");

  for (GtkWidget *child = gtk_widget_get_first_child (overlay); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_str_equal (G_OBJECT_TYPE_NAME (child), "AdwToastWidget"))
      return gtk_label_get_text (ff_display_find (child, GTK_TYPE_LABEL));
  return NULL;
}

static void
test_failure_reaches_the_toast (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  add_meeting (f, "First day", "the day <b>after</b>");
  g_assert_false (ff_session_flush (f->session, &error));
  ff_test_pump_until (find_toast (f) != NULL);
  g_assert_cmpstr (find_toast (f), ==, error->message);
}

static void
test_counts_follow_the_model (Fixture *f, gconstpointer data)
{
  GtkListBox *sidebar = ff_display_child (f->window, "sidebar");
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (sidebar, 0));

  add_meeting (f, "First day", "");
  ff_display_flush (f->session);
  g_assert_true (FF_IS_STEP_ROW (row));
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (row, "count")), ==, "1");
}

static void
test_tab_goes_past_the_steps_without_turning_pages (Fixture *f, gconstpointer data)
{
  GtkWidget *sidebar = ff_display_child (f->window, "sidebar");

  ff_window_show_step (f->window, "dream");
  ff_test_pump_idle ();
  g_assert_true (gtk_widget_child_focus (sidebar, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_get_focus_child (sidebar)
                 == GTK_WIDGET (gtk_list_box_get_selected_row (GTK_LIST_BOX (sidebar))));
  g_assert_false (gtk_widget_child_focus (sidebar, GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (ff_window_get_step (f->window), ==, "dream");
}

static void
test_words_outlast_a_change_of_page (Fixture *f, gconstpointer data)
{
  GtkWidget *bar;
  g_autofree char *text = NULL;

  ff_window_show_step (f->window, "discover");
  bar = ff_display_find (GTK_WIDGET (f->window), FF_TYPE_CAPTURE_BAR);
  g_object_set (ff_display_child (bar, "entry"), "text", "Half a sent", NULL);
  ff_window_show_step (f->window, "dream");
  ff_window_show_step (f->window, "discover");
  g_object_get (ff_display_child (bar, "entry"), "text", &text, NULL);
  g_assert_cmpstr (text, ==, "Half a sent");
}

static void
test_closing_keeps_what_is_being_typed (Fixture *f, gconstpointer data)
{
  FfSessionDetails *details = ff_model_get_details (ff_session_get_model (f->session));
  GtkWidget *title = ff_display_find (GTK_WIDGET (f->window), FF_TYPE_ENTRY_ROW);
  FfWindow *window = g_steal_pointer (&f->window);

  gtk_widget_grab_focus (title);
  gtk_editable_set_text (GTK_EDITABLE (title), "A good year");
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  ff_test_pump_until (window == NULL);
  g_assert_cmpstr (ff_session_details_get_title (details), ==, "A good year");
}

static gpointer
find_dialog (void)
{
  return ff_display_find_window (ADW_TYPE_MESSAGE_DIALOG);
}

static void
test_closing_asks_about_forgotten_words (Fixture *f, gconstpointer data)
{
  GtkWidget *bar;

  ff_window_show_step (f->window, "discover");
  bar = ff_display_find (GTK_WIDGET (f->window), FF_TYPE_CAPTURE_BAR);
  g_object_set (ff_display_child (bar, "entry"), "text", "Half a sent", NULL);
  gtk_window_close (GTK_WINDOW (f->window));
  g_assert_nonnull (find_dialog ());
  g_assert_nonnull (strstr (adw_message_dialog_get_body (find_dialog ()), "Half a sent"));
  gtk_window_close (find_dialog ());
  ff_test_pump_until (find_dialog () == NULL);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (f->window)));
}

static void
test_shortcuts_are_shown (Fixture *f, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.show-shortcuts", NULL);
  ff_test_pump_idle ();
  g_assert_nonnull (ff_display_find_window (GTK_TYPE_SHORTCUTS_WINDOW));
  gtk_window_destroy (ff_display_find_window (GTK_TYPE_SHORTCUTS_WINDOW));
}

/* Where it is told, another answer can be tried; a toast behind it would say it again. */
static void
test_a_refused_import_is_told_once (Fixture *f, gconstpointer data)
{
  g_autofree char *source = ff_test_dup_source ("data/samples/london-2012.xml");
  GtkWindow *asking = ff_window_import_file (f->window, source);

  adw_combo_row_set_selected (ff_display_child (asking, "kind"), FF_IMPORT_SESSION);
  g_signal_emit_by_name (ff_display_child (asking, "import"), "clicked");
  ff_test_pump_until (
      gtk_revealer_get_reveal_child (ff_display_child (asking, "problem_revealer")));
  ff_test_pump_idle ();
  g_assert_null (find_toast (f));
  gtk_window_destroy (asking);
}

static void
test_an_import_is_not_blamed_for_what_was_refused_before (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_write ("said.txt", "- There was tea\n- Somebody listened\n");
  GtkWindow *asking;

  add_meeting (f, "First day", "2012-13-45");
  ff_test_pump_until (find_toast (f) != NULL);
  asking = ff_window_import_file (f->window, path);
  adw_combo_row_set_selected (ff_display_child (asking, "kind"), FF_IMPORT_PROPOSITIONS);
  g_object_add_weak_pointer (G_OBJECT (asking), (gpointer *) &asking);
  g_signal_emit_by_name (ff_display_child (asking, "import"), "clicked");
  ff_test_pump_until (asking == NULL);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, 2);
}

static void
test_what_was_said_is_looked_at_before_it_is_imported (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_write ("said.txt", "- There was tea\n\n- There was tea\n");
  GtkWindow *asking = ff_window_import_file (f->window, path);
  GtkWidget *lines;

  adw_combo_row_set_selected (ff_display_child (asking, "kind"), FF_IMPORT_CONTRIBUTIONS);
  g_signal_emit_by_name (ff_display_child (asking, "import"), "clicked");
  ff_test_pump_idle ();
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_CONTRIBUTION), ==, 0);
  lines = ff_display_find_window (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (lines, "remark")), ==,
                   "1 repeat · 1 blank line");
  g_signal_emit_by_name (ff_display_child (lines, "add"), "clicked");
  ff_test_pump_idle ();
  ff_session_flush (f->session, NULL);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_CONTRIBUTION), ==, 2);
}

static void
import_from_window (Fixture *f, const char *name, const char *text, FfImportKind kind)
{
  g_autofree char *path = ff_test_write (name, text);
  GtkWindow *asking = ff_window_import_file (f->window, path);

  adw_combo_row_set_selected (ff_display_child (asking, "kind"), kind);
  g_object_add_weak_pointer (G_OBJECT (asking), (gpointer *) &asking);
  g_signal_emit_by_name (ff_display_child (asking, "import"), "clicked");
  ff_test_pump_until (asking == NULL);
  ff_display_flush (f->session);
}

static void
propose_two (Fixture *f)
{
  ff_session_add_proposition (f->session, 3, "The library is open at night", NULL);
  ff_session_add_proposition (f->session, 8, "We mend what breaks", NULL);
  ff_display_flush (f->session);
}

static void
assert_dots (Fixture *f, int ballots, int first, int second)
{
  FfModel *model = ff_session_get_model (f->session);
  FfRound *round = ff_model_find_round (model, 0);
  FfTally *tally
      = ff_round_count_get_tally (ff_model_get_count (model, ff_record_get_id (FF_RECORD (round))));

  g_assert_cmpint (ff_tally_get_ballots (tally), ==, ballots);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->number, ==, 8);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->dots, ==, first);
  g_assert_cmpint (ff_tally_get_row (tally, 1)->dots, ==, second);
}

static void
test_ballots_are_imported_into_the_open_vote (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  propose_two (f);
  ff_round_set_secret (draft, FALSE);
  ff_session_open_round (f->session, draft, NULL);
  ff_display_flush (f->session);
  import_from_window (f, "ballots.csv", "ballot,proposition,dots\n1,3,2\n1,8,3\n2,8,4\n",
                      FF_IMPORT_BALLOTS);
  assert_dots (f, 2, 7, 2);
}

static void
test_a_tally_is_imported_as_a_result (Fixture *f, gconstpointer data)
{
  propose_two (f);
  import_from_window (f, "tally.csv", "proposition,votes\n3,4\n8,11\n", FF_IMPORT_TALLY);
  assert_dots (f, 0, 11, 4);
  g_assert_cmpint (ff_round_get_state (ff_model_find_round (ff_session_get_model (f->session), 0)),
                   ==, FF_STATE_REVEALED);
}

/* Ctrl+W reaches the window through a popover; tear_down() sees whether anything is left. */
static void
test_closing_takes_an_open_popover_along (Fixture *f, gconstpointer data)
{
  FfPage *page = find_page (f);
  FfAgendaTimes *times;
  GtkEditable *start;

  gtk_stack_set_visible_child_name (ff_display_child (page, "parts"), "meetings");
  ff_test_pump_idle ();
  times = ff_display_find (GTK_WIDGET (page), FF_TYPE_AGENDA_TIMES);
  gtk_menu_button_popup (ff_display_child (times, "button"));
  start = ff_display_child (times, "start");
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (start)));
  gtk_widget_grab_focus (GTK_WIDGET (start));
  gtk_editable_set_text (start, "10.02");

  g_object_add_weak_pointer (G_OBJECT (f->window), (gpointer *) &f->window);
  gtk_widget_activate_action (GTK_WIDGET (start), "window.close", NULL);
  ff_test_pump_until (f->window == NULL);
}

/* The disk is full, the stick is pulled out: that must not pass by in a toast. */
static void
test_trouble_with_the_file_is_a_dialog (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = g_error_new_literal (FF_ERROR, FF_ERROR_FILE, "The disk is full.");

  g_signal_emit_by_name (f->session, "failed", error);
  g_assert_nonnull (find_dialog ());
  g_assert_cmpstr (adw_message_dialog_get_body (find_dialog ()), ==, "The disk is full.");
  gtk_window_destroy (find_dialog ());
}

/* What concerns the facilitator alone is not said to the room, even on the only screen. */
static void
test_nothing_is_said_over_the_wall (Fixture *f, gconstpointer data)
{
  GtkWidget *toasts = ff_display_child (f->window, "toasts");

  ff_test_pump_until (ff_display_find (GTK_WIDGET (f->window), FF_TYPE_PROJECTOR_PREVIEW) != NULL);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (f->window), "projector.toggle", NULL));
  ff_test_pump_idle ();
  ff_window_add_toast (f->window, "The table at the window wants to stop.");
  ff_test_pump_idle ();
  g_assert_true (
      FF_IS_SCENE_VIEW (gtk_stack_get_visible_child (ff_display_child (f->window, "stage"))));
  g_assert_false (gtk_widget_get_mapped (toasts));
  gtk_widget_activate_action (GTK_WIDGET (f->window), "projector.leave", NULL);
  ff_test_pump_until (gtk_widget_get_mapped (toasts));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    const char *data;
    void (*test) (Fixture *f, gconstpointer data);
  } tests[] = {
    { "/app/window/all-steps-can-be-shown-empty", NULL, test_all_steps_can_be_shown },
    { "/app/window/all-steps-can-be-shown-full", "sample", test_all_steps_can_be_shown },
    { "/app/window/the-first-frame-waits-for-no-page", "sample",
      test_first_frame_waits_for_no_page },
    { "/app/window/nothing-is-said-over-the-wall", "sample", test_nothing_is_said_over_the_wall },
    { "/app/window/the-header-says-where-we-are", "sample", test_header_says_where_we_are },
    { "/app/window/undo-names-its-step", NULL, test_undo_names_its_step },
    { "/app/window/a-failure-reaches-the-toast", NULL, test_failure_reaches_the_toast },
    { "/app/window/a-refused-import-is-told-once", "sample", test_a_refused_import_is_told_once },
    { "/app/window/an-import-is-not-blamed-for-what-was-refused-before", NULL,
      test_an_import_is_not_blamed_for_what_was_refused_before },
    { "/app/window/what-was-said-is-looked-at-before-it-is-imported", NULL,
      test_what_was_said_is_looked_at_before_it_is_imported },
    { "/app/window/ballots-are-imported-into-the-open-vote", NULL,
      test_ballots_are_imported_into_the_open_vote },
    { "/app/window/a-tally-is-imported-as-a-result", NULL, test_a_tally_is_imported_as_a_result },
    { "/app/window/closing-takes-an-open-popover-along", "sample",
      test_closing_takes_an_open_popover_along },
    { "/app/window/counts-follow-the-model", NULL, test_counts_follow_the_model },
    { "/app/window/tab-goes-past-the-steps-without-turning-pages", NULL,
      test_tab_goes_past_the_steps_without_turning_pages },
    { "/app/window/words-outlast-a-change-of-page", NULL, test_words_outlast_a_change_of_page },
    { "/app/window/closing-keeps-what-is-being-typed", NULL,
      test_closing_keeps_what_is_being_typed },
    { "/app/window/closing-asks-about-forgotten-words", NULL,
      test_closing_asks_about_forgotten_words },
    { "/app/window/shortcuts-are-shown", NULL, test_shortcuts_are_shown },
    { "/app/window/trouble-with-the-file-is-a-dialog", NULL,
      test_trouble_with_the_file_is_a_dialog },
  };

  ff_display_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, tests[i].data, set_up, tests[i].test, tear_down);
  return ff_display_run ();
}
