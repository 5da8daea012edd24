/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-capture-bar.h"
#include "app/widgets/ff-contribution-search.h"
#include "app/widgets/ff-joined-popover.h"
#include "app/widgets/ff-suggestion-row.h"
#include "app/widgets/ff-suggestions-window.h"
#include "app/widgets/ff-theme-popover.h"
#include "app/widgets/ff-voices-bar.h"
#include "ff-discover.h"

static void
search (FfDiscover *f, const char *text)
{
  GtkWidget *box = ff_display_find (f->page, FF_TYPE_CONTRIBUTION_SEARCH);
  GtkWidget *entry = ff_display_child (box, "search");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  ff_test_pump_idle ();
}

static void
test_search_ignores_case_and_accents (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "The café opened its doors");
  ff_discover_say (f, "There was tea");
  search (f, "CAFE");
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
  search (f, "");
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
}

static void
test_joined_ones_count_for_the_first (FfDiscover *f, gconstpointer data)
{
  g_autoptr (FfContribution) first = NULL;

  ff_discover_say (f, "There was tea");
  ff_discover_say (f, "I liked the tea");
  ff_discover_say (f, "Tea!");
  ff_discover_select (f, 0, 3);
  ff_discover_act (f, "list.join", -1);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
  first = ff_discover_dup_listed (f, 0);
  g_assert_cmpstr (ff_contribution_get_text (first), ==, "There was tea");
  g_assert_cmpint (ff_model_get_times_said (f->model, first), ==, 3);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Join 3 contributions");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 3);
}

static void
choose_theme (FfDiscover *f, const char *typed)
{
  GtkWidget *popover, *entry;

  ff_discover_act (f, "list.choose-theme", -1);
  popover = ff_display_find (f->page, FF_TYPE_THEME_POPOVER);
  entry = ff_display_find (popover, GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), typed);
  g_signal_emit_by_name (entry, "activate");
  ff_test_pump_idle ();
  ff_display_flush (f->session);
}

static const char *
get_theme_title (FfDiscover *f, FfContribution *contribution)
{
  FfTheme *theme
      = ff_model_find (f->model, FF_TYPE_THEME, ff_contribution_get_theme (contribution));

  return theme != NULL ? ff_theme_get_title (theme) : NULL;
}

static void
test_sorted_by_typing_a_name (FfDiscover *f, gconstpointer data)
{
  g_autoptr (FfContribution) contribution = NULL;

  ff_discover_say (f, "There was tea");
  ff_discover_add_theme (f, "Welcome");
  ff_discover_add_theme (f, "Getting about");
  contribution = ff_discover_dup_listed (f, 0);
  ff_discover_select (f, 0, 1);
  choose_theme (f, "ABOUT");
  g_assert_cmpstr (get_theme_title (f, contribution), ==, "Getting about");
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==,
                   "Sort 1 contribution into “Getting about”");
  choose_theme (f, "1");
  g_assert_cmpstr (get_theme_title (f, contribution), ==, "Welcome");
  choose_theme (f, "Tea and time");
  g_assert_cmpstr (get_theme_title (f, contribution), ==, "Tea and time");
  choose_theme (f, "0");
  g_assert_cmpint (ff_contribution_get_theme (contribution), ==, 0);
}

static void
test_joined_ones_are_shown_and_taken_apart (FfDiscover *f, gconstpointer data)
{
  GtkWidget *popover, *rows;

  ff_discover_say (f, "There was tea");
  ff_discover_say (f, "I liked the tea");
  ff_discover_say (f, "Tea");
  ff_discover_select (f, 0, 3);
  ff_discover_act (f, "list.join", -1);
  ff_discover_select (f, 0, 1);
  ff_discover_act (f, "list.show-joined", -1);
  popover = ff_display_find (f->list, FF_TYPE_JOINED_POPOVER);
  rows = ff_display_find (popover, GTK_TYPE_LIST_BOX);
  g_assert_nonnull (gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), 2));
  g_assert_null (gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), 3));
  g_signal_emit_by_name (ff_display_find (rows, GTK_TYPE_BUTTON), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
  ff_discover_select (f, 1, 1);
  ff_discover_act (f, "list.separate", -1);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 3);
}

static void
test_found_by_the_words_of_what_was_joined (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "There was tea");
  ff_discover_say (f, "A kettle for everybody");
  ff_discover_select (f, 0, 2);
  ff_discover_act (f, "list.join", -1);
  search (f, "kettle");
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
}

static void
test_listed_by_kind (FfDiscover *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  GtkWidget *box = ff_display_find (f->page, FF_TYPE_CONTRIBUTION_SEARCH);

  ff_discover_say (f, "There was tea");
  gtk_drop_down_set_selected (ff_display_child (bar, "kind"), 2);
  ff_discover_say (f, "Longer evenings");
  gtk_drop_down_set_selected (ff_display_child (box, "kind"), 3);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (box, "found")), ==, "1 found");
  ff_contribution_search_clear (FF_CONTRIBUTION_SEARCH (box));
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
}

static void
test_copied_to_another_phase (FfDiscover *f, gconstpointer data)
{
  GtkWidget *box = ff_display_find (f->page, FF_TYPE_CONTRIBUTION_SEARCH);

  ff_discover_say (f, "There was tea");
  ff_discover_select (f, 0, 1);
  gtk_widget_activate_action (f->list, "list.copy-to", "i", FF_PHASE_DREAM);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
  gtk_drop_down_set_selected (ff_display_child (box, "phase"), 1);
  g_assert_cmpstr (gtk_menu_button_get_label (ff_display_child (box, "button")), ==,
                   "_Filter: Dream");
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
  ff_discover_say (f, "Tea at every door");
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
  gtk_drop_down_set_selected (ff_display_child (box, "phase"), 0);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
}

static void
test_proposed_in_one_step (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "There was tea");
  ff_discover_select (f, 0, 1);
  ff_discover_act (f, "list.propose", -1);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, 1);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_EVIDENCE), ==, 1);
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, 0);
}

static GtkWidget *
suggest (FfDiscover *f, const char *page)
{
  GtkWidget *window;

  gtk_widget_activate_action (f->page, "page.suggest", NULL);
  window = ff_display_find_window (FF_TYPE_SUGGESTIONS_WINDOW);
  g_assert_nonnull (window);
  return ff_display_child (window, page);
}

static void
test_what_was_said_again_is_suggested (FfDiscover *f, gconstpointer data)
{
  GtkWidget *groups;

  ff_discover_say (f, "Housing");
  ff_discover_say (f, "housing – permanent");
  ff_discover_say (f, "A bus that waits");
  groups = suggest (f, "again");
  g_signal_emit_by_name (ff_display_find (groups, FF_TYPE_SUGGESTION_ROW), "accepted");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
  g_assert_null (ff_display_find (groups, FF_TYPE_SUGGESTION_ROW));
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_signal_emit_by_name (ff_display_find (groups, FF_TYPE_SUGGESTION_ROW), "refused");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 3);
  g_assert_null (ff_display_find (groups, FF_TYPE_SUGGESTION_ROW));
  gtk_window_destroy (ff_display_find_window (FF_TYPE_SUGGESTIONS_WINDOW));
}

static void
test_a_recurring_word_is_suggested_as_a_theme (FfDiscover *f, gconstpointer data)
{
  GtkWidget *themes;

  ff_discover_say (f, "The garden was open in the morning");
  ff_discover_say (f, "Children planted gardens");
  ff_discover_say (f, "Gardening brought us together");
  themes = suggest (f, "themes");
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_THEME), ==, 0);
  g_signal_emit_by_name (ff_display_find (themes, FF_TYPE_SUGGESTION_ROW), "accepted");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_THEME), ==, 1);
  ff_discover_choose_pile (f, 2);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 3);
  gtk_window_destroy (ff_display_find_window (FF_TYPE_SUGGESTIONS_WINDOW));
}

static void
test_voices_are_shown_once_a_group_was_heard (FfDiscover *f, gconstpointer data)
{
  GtkWidget *voices = ff_display_find (f->page, FF_TYPE_VOICES_BAR);

  g_assert_cmpint (gtk_widget_get_visible (voices), ==, data != NULL);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    const char *data;
    void (*test) (FfDiscover *f, gconstpointer data);
  } tests[] = {
    { "/app/discover-sense/search-ignores-case-and-accents", NULL,
      test_search_ignores_case_and_accents },
    { "/app/discover-sense/joined-ones-count-for-the-first", NULL,
      test_joined_ones_count_for_the_first },
    { "/app/discover-sense/sorted-by-typing-a-name", NULL, test_sorted_by_typing_a_name },
    { "/app/discover-sense/joined-ones-are-shown-and-taken-apart", NULL,
      test_joined_ones_are_shown_and_taken_apart },
    { "/app/discover-sense/found-by-the-words-of-what-was-joined", NULL,
      test_found_by_the_words_of_what_was_joined },
    { "/app/discover-sense/listed-by-kind", NULL, test_listed_by_kind },
    { "/app/discover-sense/copied-to-another-phase", NULL, test_copied_to_another_phase },
    { "/app/discover-sense/proposed-in-one-step", NULL, test_proposed_in_one_step },
    { "/app/discover-sense/what-was-said-again-is-suggested", NULL,
      test_what_was_said_again_is_suggested },
    { "/app/discover-sense/a-recurring-word-is-suggested-as-a-theme", NULL,
      test_a_recurring_word_is_suggested_as_a_theme },
    { "/app/discover-sense/voices-are-shown-once-a-group-was-heard", "sample",
      test_voices_are_shown_once_a_group_was_heard },
    { "/app/discover-sense/no-voices-are-shown-before", NULL,
      test_voices_are_shown_once_a_group_was_heard },
  };

  ff_display_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, FfDiscover, tests[i].data, ff_discover_set_up, tests[i].test,
                ff_discover_tear_down);
  return ff_display_run ();
}
