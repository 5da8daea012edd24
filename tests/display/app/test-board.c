/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-discover-page.h"
#include "app/widgets/ff-board.h"
#include "app/widgets/ff-pile-row.h"
#include "app/widgets/ff-theme-popover.h"
#include "ff-display.h"
#include "session/ff-session-sense.h"

typedef struct
{
  FfSession *session;
  FfModel *model;
  GtkWidget *page;
  GtkWidget *window;
  FfBoard *board;
} Fixture;

static void
add_theme (Fixture *f, const char *title)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_THEME);

  ff_theme_set_title (FF_THEME (draft), title);
  ff_theme_set_phase (FF_THEME (draft), FF_PHASE_DISCOVER);
  ff_session_add (f->session, draft);
}

static void
say (Fixture *f, const char *text)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_CONTRIBUTION);

  ff_contribution_set_text (FF_CONTRIBUTION (draft), text);
  ff_contribution_set_phase (FF_CONTRIBUTION (draft), FF_PHASE_DISCOVER);
  ff_session_add (f->session, draft);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = ff_display_new_session ();
  f->model = ff_session_get_model (f->session);
  add_theme (f, "Welcome");
  add_theme (f, "Getting about");
  say (f, "There was tea");
  say (f, "A bus that waits");
  ff_display_flush (f->session);
  f->page = g_object_new (FF_TYPE_DISCOVER_PAGE, "session", f->session, NULL);
  f->window = ff_display_show (f->page);
  f->board = ff_display_child (f->page, "board");
  gtk_toggle_button_set_active (ff_display_child (f->page, "board_button"), TRUE);
  ff_test_pump_idle ();
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

static FfContributionList *
get_list (Fixture *f, guint column)
{
  return ff_board_column_get_list (ff_board_get_column (f->board, column));
}

static guint
count_in (Fixture *f, guint column)
{
  return g_list_model_get_n_items (ff_contribution_list_get_items (get_list (f, column)));
}

static FfPileRow *
get_heading (Fixture *f, guint column)
{
  return ff_display_find (GTK_WIDGET (ff_board_get_column (f->board, column)), FF_TYPE_PILE_ROW);
}

static void
drop (Fixture *f, guint column, gpointer record)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  g_assert_true (ff_pile_row_take (get_heading (f, column), records));
  ff_display_flush (f->session);
}

static const char *
get_title (Fixture *f, guint column)
{
  return ff_pile_get_title (ff_board_column_get_pile (ff_board_get_column (f->board, column)));
}

static void
test_themes_stand_beside_the_unsorted (Fixture *f, gconstpointer data)
{
  g_assert_cmpstr (get_title (f, 0), ==, "Not sorted yet");
  g_assert_cmpstr (get_title (f, 1), ==, "Welcome");
  g_assert_cmpstr (get_title (f, 2), ==, "Getting about");
  g_assert_null (ff_board_get_column (f->board, 3));
  g_assert_cmpuint (count_in (f, 0), ==, 2);
}

static void
test_what_is_dropped_is_sorted (Fixture *f, gconstpointer data)
{
  gpointer tea = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_CONTRIBUTION), 0);

  drop (f, 1, tea);
  g_assert_cmpuint (count_in (f, 0), ==, 1);
  g_assert_cmpuint (count_in (f, 1), ==, 1);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==,
                   "Sort 1 contribution into “Welcome”");
  drop (f, 0, tea);
  g_assert_cmpuint (count_in (f, 0), ==, 2);
}

static void
test_a_dropped_theme_goes_before (Fixture *f, gconstpointer data)
{
  gpointer second = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_THEME), 1);

  drop (f, 1, second);
  g_assert_cmpstr (get_title (f, 1), ==, "Getting about");
  g_assert_cmpstr (get_title (f, 2), ==, "Welcome");
}

static void
test_themes_are_reordered_by_key (Fixture *f, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (get_heading (f, 1)), "pile.move-down", NULL);
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f, 1), ==, "Getting about");
  gtk_widget_activate_action (GTK_WIDGET (get_heading (f, 2)), "pile.move-up", NULL);
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f, 1), ==, "Welcome");
}

static void
test_a_theme_is_renamed_in_place (Fixture *f, gconstpointer data)
{
  GtkWidget *heading = GTK_WIDGET (get_heading (f, 1));

  gtk_widget_activate_action (heading, "pile.rename", NULL);
  ff_test_pump_idle ();
  ff_display_type (ff_display_child (heading, "entry"), "Being welcome");
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f, 1), ==, "Being welcome");
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Edit theme");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f, 1), ==, "Welcome");
}

static void
test_a_theme_takes_another_colour (Fixture *f, gconstpointer data)
{
  FfTheme *theme = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_THEME), 0);
  int before = ff_theme_get_colour (theme);

  gtk_widget_activate_action (GTK_WIDGET (get_heading (f, 1)), "pile.set-colour", "i", before + 3);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_theme_get_colour (theme), ==, before + 3);
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_theme_get_colour (theme), ==, before);
}

static void
test_merging_keeps_what_was_sorted (Fixture *f, gconstpointer data)
{
  FfRecordList *said = ff_model_get_list (f->model, FF_TYPE_CONTRIBUTION);
  GtkWidget *heading, *popover, *entry;

  drop (f, 1, ff_record_list_get (said, 0));
  drop (f, 2, ff_record_list_get (said, 1));
  heading = GTK_WIDGET (get_heading (f, 1));
  gtk_widget_activate_action (heading, "pile.merge", NULL);
  /* The popover has the keyboard by the time anybody types in it. */
  gdk_display_sync (gtk_widget_get_display (heading));
  ff_test_pump_idle ();
  popover = ff_display_find (f->page, FF_TYPE_THEME_POPOVER);
  entry = ff_display_find (popover, GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "getting");
  g_signal_emit_by_name (entry, "activate");
  ff_test_pump_idle ();
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f, 1), ==, "Getting about");
  g_assert_cmpuint (count_in (f, 1), ==, 2);
  g_assert_null (ff_board_get_column (f->board, 2));
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (count_in (f, 1), ==, 1);
  g_assert_cmpuint (count_in (f, 2), ==, 1);
}

static void
test_removing_returns_to_the_unsorted (Fixture *f, gconstpointer data)
{
  drop (f, 1, ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_CONTRIBUTION), 0));
  gtk_widget_activate_action (GTK_WIDGET (get_heading (f, 1)), "pile.remove", NULL);
  ff_display_flush (f->session);
  g_assert_cmpuint (count_in (f, 0), ==, 2);
  g_assert_null (ff_board_get_column (f->board, 2));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *f, gconstpointer data);
  } tests[] = {
    { "/app/board/themes-stand-beside-the-unsorted", test_themes_stand_beside_the_unsorted },
    { "/app/board/what-is-dropped-is-sorted", test_what_is_dropped_is_sorted },
    { "/app/board/a-dropped-theme-goes-before", test_a_dropped_theme_goes_before },
    { "/app/board/themes-are-reordered-by-key", test_themes_are_reordered_by_key },
    { "/app/board/a-theme-is-renamed-in-place", test_a_theme_is_renamed_in_place },
    { "/app/board/a-theme-takes-another-colour", test_a_theme_takes_another_colour },
    { "/app/board/merging-keeps-what-was-sorted", test_merging_keeps_what_was_sorted },
    { "/app/board/removing-returns-to-the-unsorted", test_removing_returns_to_the_unsorted },
  };

  ff_display_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return ff_display_run ();
}
