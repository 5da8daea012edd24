/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-discover-page.h"
#include "app/widgets/ff-capture-bar.h"
#include "app/widgets/ff-contribution-list.h"
#include "app/widgets/ff-contribution-paste-window.h"
#include "app/widgets/ff-contribution-row.h"
#include "app/widgets/ff-contribution-search.h"
#include "app/widgets/ff-joined-popover.h"
#include "app/widgets/ff-pile-row.h"
#include "app/widgets/ff-text-entry.h"
#include "app/widgets/ff-theme-popover.h"
#include "ff-display.h"

typedef struct
{
  FfSession *session;
  FfModel *model;
  GtkWidget *page;
  GtkWidget *window;
  GtkWidget *list;
  GtkListBox *piles;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = data != NULL ? ff_display_new_sample () : ff_display_new_session ();
  f->model = ff_session_get_model (f->session);
  f->page = g_object_new (FF_TYPE_DISCOVER_PAGE, "session", f->session, NULL);
  f->window = ff_display_show (f->page);
  f->list = ff_display_find (f->page, FF_TYPE_CONTRIBUTION_LIST);
  f->piles = ff_display_child (f->page, "pile_list");
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

static guint
count_listed (Fixture *f)
{
  return g_list_model_get_n_items (ff_contribution_list_get_items (FF_CONTRIBUTION_LIST (f->list)));
}

static FfContribution *
dup_listed (Fixture *f, guint at)
{
  return g_list_model_get_item (ff_contribution_list_get_items (FF_CONTRIBUTION_LIST (f->list)),
                                at);
}

static void
say (Fixture *f, const char *text)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);

  ff_display_type (ff_display_child (bar, "entry"), text);
  ff_display_flush (f->session);
}

static void
add_theme (Fixture *f, const char *title)
{
  ff_display_type (ff_display_find (ff_display_child (f->page, "theme_entry"), GTK_TYPE_ENTRY),
                   title);
  ff_display_flush (f->session);
}

static void
choose_pile (Fixture *f, int at)
{
  gtk_list_box_select_row (f->piles, gtk_list_box_get_row_at_index (f->piles, at));
  ff_test_pump_idle ();
}

static void
select_listed (Fixture *f, guint from, guint n)
{
  GtkListView *view = ff_display_child (f->list, "view");

  gtk_selection_model_select_range (gtk_list_view_get_model (view), from, n, TRUE);
  ff_test_pump_idle ();
}

static void
act (Fixture *f, const char *action, gint64 target)
{
  g_autoptr (GVariant) value
      = target >= 0 ? g_variant_ref_sink (g_variant_new_int64 (target)) : NULL;

  g_assert_true (gtk_widget_activate_action_variant (f->list, action, value));
  ff_display_flush (f->session);
}

static void
test_what_is_typed_is_kept (Fixture *f, gconstpointer data)
{
  g_autoptr (FfContribution) newest = NULL;

  say (f, "Somebody listened");
  say (f, "  There was tea. ");
  say (f, "   ");
  g_assert_cmpuint (count_listed (f), ==, 2);
  newest = dup_listed (f, 0);
  g_assert_cmpstr (ff_contribution_get_text (newest), ==, "There was tea.");
  g_assert_cmpint (ff_contribution_get_phase (newest), ==, FF_PHASE_DISCOVER);
  g_assert_cmpint (ff_contribution_get_kind (newest), ==, FF_KIND_STORY);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Add contribution");
}

static void
test_kind_stays_as_set (Fixture *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  g_autoptr (FfContribution) newest = NULL;

  gtk_drop_down_set_selected (ff_display_child (bar, "kind"), 2);
  say (f, "Longer evenings");
  say (f, "A bus that waits");
  newest = dup_listed (f, 0);
  g_assert_cmpint (ff_contribution_get_kind (newest), ==, FF_KIND_WISH);
}

static void
test_sorted_into_a_theme (Fixture *f, gconstpointer data)
{
  g_autoptr (FfContribution) contribution = NULL;
  FfTheme *theme;

  say (f, "There was tea");
  add_theme (f, "Welcome");
  theme = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_THEME), 0);
  contribution = dup_listed (f, 0);
  select_listed (f, 0, 1);
  act (f, "list.sort-into", ff_record_get_id (FF_RECORD (theme)));
  g_assert_cmpint (ff_contribution_get_theme (contribution), ==,
                   ff_record_get_id (FF_RECORD (theme)));

  choose_pile (f, 1);
  g_assert_cmpuint (count_listed (f), ==, 0);
  choose_pile (f, 2);
  g_assert_cmpuint (count_listed (f), ==, 1);
}

static guint
count_selected (Fixture *f)
{
  GtkListView *view = ff_display_child (f->list, "view");
  g_autoptr (GtkBitset) selected
      = gtk_selection_model_get_selection (gtk_list_view_get_model (view));

  return (guint) gtk_bitset_get_size (selected);
}

static void
test_sorting_goes_on_with_the_next (Fixture *f, gconstpointer data)
{
  FfTheme *theme;

  say (f, "There was tea");
  say (f, "Somebody listened");
  add_theme (f, "Welcome");
  theme = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_THEME), 0);
  choose_pile (f, 1);
  select_listed (f, 0, 1);
  act (f, "list.sort-into", ff_record_get_id (FF_RECORD (theme)));
  g_assert_cmpuint (count_listed (f), ==, 1);
  g_assert_cmpuint (count_selected (f), ==, 1);
  act (f, "list.sort-into", ff_record_get_id (FF_RECORD (theme)));
  g_assert_cmpuint (count_listed (f), ==, 0);
}

static void
test_typed_into_the_theme_in_front (Fixture *f, gconstpointer data)
{
  g_autoptr (FfContribution) newest = NULL;

  add_theme (f, "Welcome");
  choose_pile (f, 2);
  say (f, "There was tea");
  newest = dup_listed (f, 0);
  g_assert_cmpint (ff_contribution_get_theme (newest), !=, 0);
}

static void
test_removed_theme_leaves_its_contents_unsorted (Fixture *f, gconstpointer data)
{
  add_theme (f, "Welcome");
  choose_pile (f, 2);
  say (f, "There was tea");
  gtk_widget_activate_action (GTK_WIDGET (gtk_list_box_get_row_at_index (f->piles, 2)),
                              "pile.remove", NULL);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_THEME), ==, 0);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_CONTRIBUTION), ==, 1);
  choose_pile (f, 1);
  g_assert_cmpuint (count_listed (f), ==, 1);
}

static void
test_reflections_belong_to_no_phase (Fixture *f, gconstpointer data)
{
  g_autoptr (FfContribution) newest = NULL;

  choose_pile (f, 2);
  say (f, "I go home lighter");
  newest = dup_listed (f, 0);
  g_assert_cmpint (ff_contribution_get_kind (newest), ==, FF_KIND_REFLECTION);
  g_assert_cmpint (ff_contribution_get_phase (newest), ==, FF_PHASE_NONE);
  choose_pile (f, 0);
  g_assert_cmpuint (count_listed (f), ==, 0);
}

static void
search (Fixture *f, const char *text)
{
  GtkWidget *box = ff_display_find (f->page, FF_TYPE_CONTRIBUTION_SEARCH);
  GtkWidget *entry = ff_display_child (box, "search");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  ff_test_pump_idle ();
}

static void
test_search_ignores_case_and_accents (Fixture *f, gconstpointer data)
{
  say (f, "The café opened its doors");
  say (f, "There was tea");
  search (f, "CAFE");
  g_assert_cmpuint (count_listed (f), ==, 1);
  search (f, "");
  g_assert_cmpuint (count_listed (f), ==, 2);
}

static void
test_joined_ones_count_for_the_first (Fixture *f, gconstpointer data)
{
  g_autoptr (FfContribution) first = NULL;

  say (f, "There was tea");
  say (f, "I liked the tea");
  say (f, "Tea!");
  select_listed (f, 0, 3);
  act (f, "list.join", -1);
  g_assert_cmpuint (count_listed (f), ==, 1);
  first = dup_listed (f, 0);
  g_assert_cmpstr (ff_contribution_get_text (first), ==, "There was tea");
  g_assert_cmpint (ff_model_get_times_said (f->model, first), ==, 3);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Join 3 contributions");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (count_listed (f), ==, 3);
}

static void
test_several_are_removed_in_one_step (Fixture *f, gconstpointer data)
{
  say (f, "There was tea");
  say (f, "Somebody listened");
  say (f, "A bus that waits");
  select_listed (f, 0, 2);
  act (f, "list.remove", -1);
  g_assert_cmpuint (count_listed (f), ==, 1);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Remove 2 contributions");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (count_listed (f), ==, 3);
}

static void
test_edited_in_place (Fixture *f, gconstpointer data)
{
  GtkWidget *row, *entry;
  g_autoptr (FfContribution) contribution = NULL;

  say (f, "There was te");
  select_listed (f, 0, 1);
  act (f, "list.edit", -1);
  row = ff_display_find (f->list, FF_TYPE_CONTRIBUTION_ROW);
  entry = ff_display_find (row, FF_TYPE_TEXT_ENTRY);
  g_assert_nonnull (entry);
  ff_display_type (entry, "There was tea");
  ff_display_flush (f->session);
  contribution = dup_listed (f, 0);
  g_assert_cmpstr (ff_contribution_get_text (contribution), ==, "There was tea");
  ff_test_pump_until (ff_display_find (row, FF_TYPE_TEXT_ENTRY) == NULL);
}

static gpointer
find_toplevel (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (G_OBJECT_TYPE (window) == type)
        return window;
    }
  return NULL;
}

static void
test_pasted_lines_are_offered (Fixture *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  GtkWidget *entry = ff_display_child (bar, "entry");
  GtkTextView *view = GTK_TEXT_VIEW (ff_text_entry_get_view (FF_TEXT_ENTRY (entry)));
  GtkWidget *window, *add;

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view),
                                    "- There was tea\r\n\r\n2. Somebody listened\n", -1);
  window = find_toplevel (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  g_assert_nonnull (window);
  add = ff_display_child (window, "add");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (add)), ==, "_Add 2 Contributions");
  g_signal_emit_by_name (add, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (count_listed (f), ==, 2);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Add 2 contributions");
}

static void
test_repeats_are_shown_for_decision (Fixture *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  GtkWidget *window, *remark, *add;
  g_autoptr (FfContribution) head = NULL;

  say (f, "There was tea");
  ff_capture_bar_offer_lines (FF_CAPTURE_BAR (bar),
                              "A bus that waits\n\nthere was TEA.\n- a bus that waits\n");
  window = find_toplevel (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  remark = ff_display_child (window, "remark");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (remark)), ==,
                   "1 repeat · 1 there already · 1 blank line");
  add = ff_display_child (window, "add");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (add)), ==, "_Add 2 Contributions");
  g_signal_emit_by_name (ff_display_child (window, "list"), "activate", 2);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (add)), ==, "_Add 3 Contributions");
  g_signal_emit_by_name (add, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (count_listed (f), ==, 3);
  head = dup_listed (f, 1);
  g_assert_cmpint (ff_model_get_times_said (f->model, head), ==, 2);
}

static void
test_a_file_is_offered_before_it_is_added (Fixture *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  g_autofree char *path = ff_test_write ("said.csv", "text,theme\nThere was tea,Welcome\n");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *window;

  ff_capture_bar_offer_file (FF_CAPTURE_BAR (bar), file);
  g_assert_cmpuint (count_listed (f), ==, 0);
  window = find_toplevel (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  g_signal_emit_by_name (ff_display_child (window, "add"), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (count_listed (f), ==, 1);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_THEME), ==, 1);
}

static void
test_split_in_two_in_place (Fixture *f, gconstpointer data)
{
  GtkWidget *row, *entry, *view;
  GtkTextBuffer *buffer;
  GtkTextIter at;
  gboolean stopped;
  g_autoptr (FfContribution) second = NULL;
  g_autoptr (GListModel) keys = NULL;

  say (f, "There was tea and a bus that waits");
  select_listed (f, 0, 1);
  act (f, "list.edit", -1);
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
  g_assert_cmpuint (count_listed (f), ==, 2);
  second = dup_listed (f, 0);
  g_assert_cmpstr (ff_contribution_get_text (second), ==, "and a bus that waits");
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Split a contribution into 2");
}

static void
choose_theme (Fixture *f, const char *typed)
{
  GtkWidget *popover, *entry;

  act (f, "list.choose-theme", -1);
  popover = ff_display_find (f->list, FF_TYPE_THEME_POPOVER);
  entry = ff_display_find (popover, GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), typed);
  g_signal_emit_by_name (entry, "activate");
  ff_test_pump_idle ();
  ff_display_flush (f->session);
}

static const char *
get_theme_title (Fixture *f, FfContribution *contribution)
{
  FfTheme *theme
      = ff_model_find (f->model, FF_TYPE_THEME, ff_contribution_get_theme (contribution));

  return theme != NULL ? ff_theme_get_title (theme) : NULL;
}

static void
test_sorted_by_typing_a_name (Fixture *f, gconstpointer data)
{
  g_autoptr (FfContribution) contribution = NULL;

  say (f, "There was tea");
  add_theme (f, "Welcome");
  add_theme (f, "Getting about");
  contribution = dup_listed (f, 0);
  select_listed (f, 0, 1);
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
test_joined_ones_are_shown_and_taken_apart (Fixture *f, gconstpointer data)
{
  GtkWidget *popover, *rows;

  say (f, "There was tea");
  say (f, "I liked the tea");
  say (f, "Tea");
  select_listed (f, 0, 3);
  act (f, "list.join", -1);
  select_listed (f, 0, 1);
  act (f, "list.show-joined", -1);
  popover = ff_display_find (f->list, FF_TYPE_JOINED_POPOVER);
  rows = ff_display_find (popover, GTK_TYPE_LIST_BOX);
  g_assert_nonnull (gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), 2));
  g_assert_null (gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), 3));
  g_signal_emit_by_name (ff_display_find (rows, GTK_TYPE_BUTTON), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (count_listed (f), ==, 2);
  select_listed (f, 1, 1);
  act (f, "list.separate", -1);
  g_assert_cmpuint (count_listed (f), ==, 3);
}

static void
test_found_by_the_words_of_what_was_joined (Fixture *f, gconstpointer data)
{
  say (f, "There was tea");
  say (f, "A kettle for everybody");
  select_listed (f, 0, 2);
  act (f, "list.join", -1);
  search (f, "kettle");
  g_assert_cmpuint (count_listed (f), ==, 1);
}

static void
test_listed_by_kind (Fixture *f, gconstpointer data)
{
  GtkWidget *bar = ff_display_find (f->page, FF_TYPE_CAPTURE_BAR);
  GtkWidget *box = ff_display_find (f->page, FF_TYPE_CONTRIBUTION_SEARCH);

  say (f, "There was tea");
  gtk_drop_down_set_selected (ff_display_child (bar, "kind"), 2);
  say (f, "Longer evenings");
  gtk_drop_down_set_selected (ff_display_child (box, "kind"), 3);
  g_assert_cmpuint (count_listed (f), ==, 1);
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (box, "found")), ==, "1 found");
  ff_contribution_search_clear (FF_CONTRIBUTION_SEARCH (box));
  g_assert_cmpuint (count_listed (f), ==, 2);
}

static void
test_copied_to_another_phase (Fixture *f, gconstpointer data)
{
  GtkWidget *box = ff_display_find (f->page, FF_TYPE_CONTRIBUTION_SEARCH);

  say (f, "There was tea");
  select_listed (f, 0, 1);
  gtk_widget_activate_action (f->list, "list.copy-to", "i", FF_PHASE_DREAM);
  ff_display_flush (f->session);
  g_assert_cmpuint (count_listed (f), ==, 1);
  gtk_drop_down_set_selected (ff_display_child (box, "phase"), 1);
  g_assert_cmpuint (count_listed (f), ==, 1);
  say (f, "Tea at every door");
  g_assert_cmpuint (count_listed (f), ==, 2);
  gtk_drop_down_set_selected (ff_display_child (box, "phase"), 0);
  g_assert_cmpuint (count_listed (f), ==, 1);
}

static void
test_proposed_in_one_step (Fixture *f, gconstpointer data)
{
  say (f, "There was tea");
  select_listed (f, 0, 1);
  act (f, "list.propose", -1);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, 1);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_EVIDENCE), ==, 1);
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, 0);
}

static void
test_the_sample_is_listed (Fixture *f, gconstpointer data)
{
  g_assert_cmpuint (count_listed (f), >, 50);
  choose_pile (f, 2);
  g_assert_cmpuint (count_listed (f), >, 0);
  g_assert_cmpuint (count_listed (f), <, 20);
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
    { "/app/discover-page/search-ignores-case-and-accents", NULL,
      test_search_ignores_case_and_accents },
    { "/app/discover-page/joined-ones-count-for-the-first", NULL,
      test_joined_ones_count_for_the_first },
    { "/app/discover-page/several-are-removed-in-one-step", NULL,
      test_several_are_removed_in_one_step },
    { "/app/discover-page/edited-in-place", NULL, test_edited_in_place },
    { "/app/discover-page/pasted-lines-are-offered-one-by-one", NULL,
      test_pasted_lines_are_offered },
    { "/app/discover-page/repeats-are-shown-for-decision", NULL,
      test_repeats_are_shown_for_decision },
    { "/app/discover-page/a-file-is-offered-before-it-is-added", NULL,
      test_a_file_is_offered_before_it_is_added },
    { "/app/discover-page/split-in-two-in-place", NULL, test_split_in_two_in_place },
    { "/app/discover-page/sorted-by-typing-a-name", NULL, test_sorted_by_typing_a_name },
    { "/app/discover-page/joined-ones-are-shown-and-taken-apart", NULL,
      test_joined_ones_are_shown_and_taken_apart },
    { "/app/discover-page/found-by-the-words-of-what-was-joined", NULL,
      test_found_by_the_words_of_what_was_joined },
    { "/app/discover-page/listed-by-kind", NULL, test_listed_by_kind },
    { "/app/discover-page/copied-to-another-phase", NULL, test_copied_to_another_phase },
    { "/app/discover-page/proposed-in-one-step", NULL, test_proposed_in_one_step },
    { "/app/discover-page/the-sample-is-listed", "sample", test_the_sample_is_listed },
  };

  ff_display_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, tests[i].data, set_up, tests[i].test, tear_down);
  return ff_display_run ();
}
