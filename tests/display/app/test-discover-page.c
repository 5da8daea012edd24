/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-discover-page.h"
#include "app/widgets/ff-capture-bar.h"
#include "app/widgets/ff-contribution-paste-window.h"
#include "app/widgets/ff-contribution-row.h"
#include "app/widgets/ff-text-entry.h"
#include "ff-discover.h"

static void
test_what_is_typed_is_kept (FfDiscover *f, gconstpointer data)
{
  g_autoptr (FfContribution) newest = NULL;

  ff_discover_say (f, "Somebody listened");
  ff_discover_say (f, "  There was tea. ");
  ff_discover_say (f, "   ");
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
  newest = ff_discover_dup_listed (f, 0);
  g_assert_cmpstr (ff_contribution_get_text (newest), ==, "There was tea.");
  g_assert_cmpint (ff_contribution_get_phase (newest), ==, FF_PHASE_DISCOVER);
  g_assert_cmpint (ff_contribution_get_kind (newest), ==, FF_KIND_STORY);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Add contribution");
}

static void
test_kind_stays_as_set (FfDiscover *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  g_autoptr (FfContribution) newest = NULL;

  gtk_drop_down_set_selected (ff_display_child (bar, "kind"), 2);
  ff_discover_say (f, "Longer evenings");
  ff_discover_say (f, "A bus that waits");
  newest = ff_discover_dup_listed (f, 0);
  g_assert_cmpint (ff_contribution_get_kind (newest), ==, FF_KIND_WISH);
}

static void
test_sorted_into_a_theme (FfDiscover *f, gconstpointer data)
{
  g_autoptr (FfContribution) contribution = NULL;
  FfTheme *theme;

  ff_discover_say (f, "There was tea");
  ff_discover_add_theme (f, "Welcome");
  theme = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_THEME), 0);
  contribution = ff_discover_dup_listed (f, 0);
  ff_discover_select (f, 0, 1);
  ff_discover_act (f, "list.sort-into", ff_record_get_id (FF_RECORD (theme)));
  g_assert_cmpint (ff_contribution_get_theme (contribution), ==,
                   ff_record_get_id (FF_RECORD (theme)));

  ff_discover_choose_pile (f, 1);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 0);
  ff_discover_choose_pile (f, 2);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
}

static guint
count_selected (FfDiscover *f)
{
  GtkListView *view = ff_display_child (f->list, "view");
  g_autoptr (GtkBitset) selected
      = gtk_selection_model_get_selection (gtk_list_view_get_model (view));

  return (guint) gtk_bitset_get_size (selected);
}

static void
test_sorting_goes_on_with_the_next (FfDiscover *f, gconstpointer data)
{
  FfTheme *theme;

  ff_discover_say (f, "There was tea");
  ff_discover_say (f, "Somebody listened");
  ff_discover_add_theme (f, "Welcome");
  theme = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_THEME), 0);
  ff_discover_choose_pile (f, 1);
  ff_discover_select (f, 0, 1);
  ff_discover_act (f, "list.sort-into", ff_record_get_id (FF_RECORD (theme)));
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
  g_assert_cmpuint (count_selected (f), ==, 1);
  ff_discover_act (f, "list.sort-into", ff_record_get_id (FF_RECORD (theme)));
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 0);
}

static void
test_typed_into_the_theme_in_front (FfDiscover *f, gconstpointer data)
{
  g_autoptr (FfContribution) newest = NULL;

  ff_discover_add_theme (f, "Welcome");
  ff_discover_choose_pile (f, 2);
  ff_discover_say (f, "There was tea");
  newest = ff_discover_dup_listed (f, 0);
  g_assert_cmpint (ff_contribution_get_theme (newest), !=, 0);
}

static void
test_removed_theme_leaves_its_contents_unsorted (FfDiscover *f, gconstpointer data)
{
  ff_discover_add_theme (f, "Welcome");
  ff_discover_choose_pile (f, 2);
  ff_discover_say (f, "There was tea");
  gtk_widget_activate_action (GTK_WIDGET (gtk_list_box_get_row_at_index (f->piles, 2)),
                              "pile.remove", NULL);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_THEME), ==, 0);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_CONTRIBUTION), ==, 1);
  ff_discover_choose_pile (f, 1);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
}

static void
test_reflections_belong_to_no_phase (FfDiscover *f, gconstpointer data)
{
  g_autoptr (FfContribution) newest = NULL;

  ff_discover_choose_pile (f, 2);
  ff_discover_say (f, "I go home lighter");
  newest = ff_discover_dup_listed (f, 0);
  g_assert_cmpint (ff_contribution_get_kind (newest), ==, FF_KIND_REFLECTION);
  g_assert_cmpint (ff_contribution_get_phase (newest), ==, FF_PHASE_NONE);
  ff_discover_choose_pile (f, 0);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 0);
}

static void
test_several_are_removed_in_one_step (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "There was tea");
  ff_discover_say (f, "Somebody listened");
  ff_discover_say (f, "A bus that waits");
  ff_discover_select (f, 0, 2);
  ff_discover_act (f, "list.remove", -1);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Remove 2 contributions");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 3);
}

static FfContributionKind
get_kind_listed (FfDiscover *f, guint at)
{
  g_autoptr (FfContribution) said = ff_discover_dup_listed (f, at);

  return ff_contribution_get_kind (said);
}

static void
test_the_kind_of_several_is_one_step (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "There was tea");
  ff_discover_say (f, "Somebody listened");
  ff_discover_say (f, "A bus that waits");
  ff_discover_select (f, 0, 2);
  gtk_widget_activate_action (f->list, "list.set-kind", "i", FF_KIND_WISH);
  ff_display_flush (f->session);
  g_assert_cmpint (get_kind_listed (f, 0), ==, FF_KIND_WISH);
  g_assert_cmpint (get_kind_listed (f, 1), ==, FF_KIND_WISH);
  g_assert_cmpint (get_kind_listed (f, 2), ==, FF_KIND_STORY);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Change kind");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpint (get_kind_listed (f, 1), ==, FF_KIND_STORY);
}

static void
test_edited_in_place (FfDiscover *f, gconstpointer data)
{
  GtkWidget *row, *entry;
  g_autoptr (FfContribution) contribution = NULL;

  ff_discover_say (f, "There was te");
  ff_discover_select (f, 0, 1);
  ff_discover_act (f, "list.edit", -1);
  row = ff_display_find (f->list, FF_TYPE_CONTRIBUTION_ROW);
  entry = ff_display_find (row, FF_TYPE_TEXT_ENTRY);
  g_assert_nonnull (entry);
  ff_display_type (entry, "There was tea");
  ff_display_flush (f->session);
  contribution = ff_discover_dup_listed (f, 0);
  g_assert_cmpstr (ff_contribution_get_text (contribution), ==, "There was tea");
  ff_test_pump_until (ff_display_find (row, FF_TYPE_TEXT_ENTRY) == NULL);
}

static void
test_pasted_lines_are_offered (FfDiscover *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  GtkWidget *entry = ff_display_child (bar, "entry");
  GtkTextView *view = GTK_TEXT_VIEW (ff_text_entry_get_view (FF_TEXT_ENTRY (entry)));
  GtkWidget *window, *add;

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view),
                                    "- There was tea\r\n\r\n2. Somebody listened\n", -1);
  window = ff_display_find_window (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  g_assert_nonnull (window);
  add = ff_display_child (window, "add");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (add)), ==, "_Add 2 Contributions");
  g_signal_emit_by_name (add, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Add 2 contributions");
}

static void
test_repeats_are_shown_for_decision (FfDiscover *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  GtkWidget *window, *remark, *add;
  g_autoptr (FfContribution) head = NULL;

  ff_discover_say (f, "There was tea");
  ff_capture_bar_offer_lines (FF_CAPTURE_BAR (bar),
                              "A bus that waits\n\nthere was TEA.\n- a bus that waits\n");
  window = ff_display_find_window (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  remark = ff_display_child (window, "remark");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (remark)), ==,
                   "1 repeat · 1 there already · 1 blank line");
  add = ff_display_child (window, "add");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (add)), ==, "_Add 2 Contributions");
  g_signal_emit_by_name (ff_display_child (window, "list"), "activate", 2);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (add)), ==, "_Add 3 Contributions");
  g_signal_emit_by_name (add, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 3);
  head = ff_discover_dup_listed (f, 1);
  g_assert_cmpint (ff_model_get_times_said (f->model, head), ==, 2);
}

static void
test_a_file_is_offered_before_it_is_added (FfDiscover *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  g_autofree char *path = ff_test_write ("said.csv", "text,theme\nThere was tea,Welcome\n");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *window;

  ff_capture_bar_offer_file (FF_CAPTURE_BAR (bar), file);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 0);
  window = ff_display_find_window (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  g_signal_emit_by_name (ff_display_child (window, "add"), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 1);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_THEME), ==, 1);
}

static void
test_split_in_two_in_place (FfDiscover *f, gconstpointer data)
{
  GtkWidget *row, *entry, *view;
  GtkTextBuffer *buffer;
  GtkTextIter at;
  gboolean stopped;
  g_autoptr (FfContribution) second = NULL;
  g_autoptr (GListModel) keys = NULL;

  ff_discover_say (f, "There was tea and a bus that waits");
  ff_discover_select (f, 0, 1);
  ff_discover_act (f, "list.edit", -1);
  row = ff_display_find (f->list, FF_TYPE_CONTRIBUTION_ROW);
  entry = ff_display_find (row, FF_TYPE_TEXT_ENTRY);
  view = ff_text_entry_get_view (FF_TEXT_ENTRY (entry));
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  gtk_text_buffer_get_iter_at_offset (buffer, &at, 13);
  gtk_text_buffer_place_cursor (buffer, &at);
  keys = gtk_widget_observe_controllers (entry);
  for (guint i = 0; i < g_list_model_get_n_items (keys); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (keys, i);

      if (gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_Return, 0, GDK_CONTROL_MASK,
                               &stopped);
    }
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
  second = ff_discover_dup_listed (f, 0);
  g_assert_cmpstr (ff_contribution_get_text (second), ==, "and a bus that waits");
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Split a contribution into 2");
}

static gboolean
drop_text (GtkWidget *list, const char *text)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (list);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      GdkContentFormats *formats = GTK_IS_DROP_TARGET (controller)
                                       ? gtk_drop_target_get_formats (GTK_DROP_TARGET (controller))
                                       : NULL;

      if (formats != NULL && gdk_content_formats_contain_gtype (formats, G_TYPE_STRING))
        g_signal_emit_by_name (controller, "drop", &value, 1.0, 1.0, &taken);
    }
  return taken;
}

static void
test_dropped_lines_are_offered (FfDiscover *f, gconstpointer data)
{
  GtkWidget *window;

  g_assert_true (drop_text (f->list, "There was tea\nA bus that waits\n"));
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 0);
  window = ff_display_find_window (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  g_assert_nonnull (window);
  g_signal_emit_by_name (ff_display_child (window, "add"), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 2);
}

static char *
dup_draft_path (FfDiscover *f)
{
  return g_build_filename (g_get_user_state_dir (), "fourfold", "drafts",
                           ff_session_get_id (f->session), NULL);
}

static FfTextEntry *
get_entry (GtkWidget *page)
{
  return ff_display_child (ff_display_find (page, FF_TYPE_CAPTURE_BAR), "entry");
}

static void
test_what_is_being_typed_outlives_the_program (FfDiscover *f, gconstpointer data)
{
  g_autofree char *path = dup_draft_path (f);
  g_autofree char *kept = NULL;
  GtkWidget *again;

  ff_text_entry_set_text (get_entry (f->page), "There was te");
  ff_test_pump_until (g_file_test (path, G_FILE_TEST_EXISTS));
  /* Another page on the same session is what a restart after a crash comes to. */
  again = g_object_ref_sink (g_object_new (FF_TYPE_DISCOVER_PAGE, "session", f->session, NULL));
  kept = ff_text_entry_dup_text (get_entry (again));
  g_assert_cmpstr (kept, ==, "There was te");
  g_object_unref (again);
  ff_discover_say (f, "There was tea");
  ff_test_pump_until (!g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_undo_elsewhere_leaves_what_is_being_typed (FfDiscover *f, gconstpointer data)
{
  g_autofree char *typed = NULL;

  ff_discover_say (f, "There was tea");
  ff_text_entry_set_text (get_entry (f->page), "A bus that");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_discover_count_listed (f), ==, 0);
  typed = ff_text_entry_dup_text (get_entry (f->page));
  g_assert_cmpstr (typed, ==, "A bus that");
}

static void
test_the_sample_is_listed (FfDiscover *f, gconstpointer data)
{
  g_assert_cmpuint (ff_discover_count_listed (f), >, 50);
  ff_discover_choose_pile (f, 2);
  g_assert_cmpuint (ff_discover_count_listed (f), >, 0);
  g_assert_cmpuint (ff_discover_count_listed (f), <, 20);
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
    { "/app/discover-page/what-is-typed-is-kept", NULL, test_what_is_typed_is_kept },
    { "/app/discover-page/the-kind-stays-as-it-is-set", NULL, test_kind_stays_as_set },
    { "/app/discover-page/sorted-into-a-theme", NULL, test_sorted_into_a_theme },
    { "/app/discover-page/sorting-goes-on-with-the-next", NULL,
      test_sorting_goes_on_with_the_next },
    { "/app/discover-page/typed-into-the-theme-in-front", NULL,
      test_typed_into_the_theme_in_front },
    { "/app/discover-page/a-removed-theme-leaves-its-contents-unsorted", NULL,
      test_removed_theme_leaves_its_contents_unsorted },
    { "/app/discover-page/reflections-belong-to-no-phase", NULL,
      test_reflections_belong_to_no_phase },
    { "/app/discover-page/several-are-removed-in-one-step", NULL,
      test_several_are_removed_in_one_step },
    { "/app/discover-page/the-kind-of-several-is-one-step", NULL,
      test_the_kind_of_several_is_one_step },
    { "/app/discover-page/edited-in-place", NULL, test_edited_in_place },
    { "/app/discover-page/pasted-lines-are-offered-one-by-one", NULL,
      test_pasted_lines_are_offered },
    { "/app/discover-page/repeats-are-shown-for-decision", NULL,
      test_repeats_are_shown_for_decision },
    { "/app/discover-page/a-file-is-offered-before-it-is-added", NULL,
      test_a_file_is_offered_before_it_is_added },
    { "/app/discover-page/split-in-two-in-place", NULL, test_split_in_two_in_place },
    { "/app/discover-page/dropped-lines-are-offered", NULL, test_dropped_lines_are_offered },
    { "/app/discover-page/what-is-being-typed-outlives-the-program", NULL,
      test_what_is_being_typed_outlives_the_program },
    { "/app/discover-page/undo-elsewhere-leaves-what-is-being-typed", NULL,
      test_undo_elsewhere_leaves_what_is_being_typed },
    { "/app/discover-page/the-sample-is-listed", "sample", test_the_sample_is_listed },
  };

  ff_display_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, FfDiscover, tests[i].data, ff_discover_set_up, tests[i].test,
                ff_discover_tear_down);
  return ff_display_run ();
}
