/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever is listed of what was said: each filter, other phases, and questions without answers. */
#include "app/pages/ff-discover-page.h"
#include "app/projector/ff-scene-parts.h"
#include "app/widgets/ff-capture-bar.h"
#include "app/widgets/ff-contribution-paste-window.h"
#include "app/widgets/ff-contribution-search.h"
#include "app/widgets/ff-record-chooser.h"
#include "ff-discover.h"

static gpointer
get_filter (FfDiscover *f, const char *name)
{
  return ff_display_child (ff_display_find (f->page, FF_TYPE_CONTRIBUTION_SEARCH), name);
}

static gpointer
get_capture (FfDiscover *f, const char *name)
{
  return ff_display_child (ff_display_find (f->page, FF_TYPE_CAPTURE_BAR), name);
}

static gint64
add (FfDiscover *f, GType type, guint field, const char *text)
{
  g_autoptr (FfRecord) draft = ff_record_new (type);
  FfRecordList *list = ff_model_get_list (f->model, type);

  ff_record_set_text (draft, field, text);
  if (type == FF_TYPE_PROMPT)
    ff_prompt_set_phase (FF_PROMPT (draft), FF_PHASE_DISCOVER);
  ff_session_add (f->session, draft);
  ff_display_flush (f->session);
  return ff_record_get_id (ff_record_list_get (list, ff_record_list_get_size (list) - 1));
}

/* Returns: what is listed, newest first, a line each. */
static char *
dup_listed (FfDiscover *f)
{
  g_autoptr (GString) listed = g_string_new (NULL);

  for (guint i = 0; i < ff_discover_count_listed (f); i++)
    {
      g_autoptr (FfContribution) said = ff_discover_dup_listed (f, i);

      g_string_append_printf (listed, i > 0 ? "\n%s" : "%s", ff_contribution_get_text (said));
    }
  return g_string_free (g_steal_pointer (&listed), FALSE);
}

static void
assert_listed (FfDiscover *f, const char *expected)
{
  g_autofree char *listed = dup_listed (f);

  g_assert_cmpstr (listed, ==, expected);
}

static void
list_everything (FfDiscover *f)
{
  ff_contribution_search_clear (
      FF_CONTRIBUTION_SEARCH (ff_display_find (f->page, FF_TYPE_CONTRIBUTION_SEARCH)));
  assert_listed (f, "Said with it\nSaid without");
}

/* Says one thing without a choice of @name and one with it; only the latter is then listed. */
static void
check_chooser (FfDiscover *f, const char *name, gint64 id)
{
  ff_discover_say (f, "Said without");
  ff_record_chooser_set_selected_id (get_capture (f, name), id);
  ff_discover_say (f, "Said with it");
  ff_record_chooser_set_selected_id (get_filter (f, name), id);
  assert_listed (f, "Said with it");
  list_everything (f);
}

static void
test_listed_by_question (FfDiscover *f, gconstpointer data)
{
  check_chooser (f, "prompt", add (f, FF_TYPE_PROMPT, FF_PROMPT_TEXT, "What went well?"));
}

static void
test_listed_by_table (FfDiscover *f, gconstpointer data)
{
  check_chooser (f, "table",
                 add (f, FF_TYPE_BREAKOUT_TABLE, FF_BREAKOUT_TABLE_NAME, "By the window"));
}

static void
test_listed_by_group (FfDiscover *f, gconstpointer data)
{
  check_chooser (f, "group",
                 add (f, FF_TYPE_STAKEHOLDER_GROUP, FF_STAKEHOLDER_GROUP_NAME, "Families"));
}

static void
test_listed_by_kind (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "Said without");
  gtk_drop_down_set_selected (get_capture (f, "kind"), 2);
  ff_discover_say (f, "Said with it");
  gtk_drop_down_set_selected (get_filter (f, "kind"), 3);
  assert_listed (f, "Said with it");
  list_everything (f);
}

static void
test_quotations_alone (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "Said without");
  ff_discover_say (f, "Said with it");
  ff_discover_select (f, 0, 1);
  ff_discover_act (f, "list.star", -1);
  gtk_check_button_set_active (get_filter (f, "starred"), TRUE);
  assert_listed (f, "Said with it");
  list_everything (f);
}

static void
test_listed_by_theme_and_unsorted (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "Said without");
  ff_discover_add_theme (f, "Welcome");
  ff_discover_choose_pile (f, 2);
  ff_discover_say (f, "Said with it");
  assert_listed (f, "Said with it");
  ff_discover_choose_pile (f, 1);
  assert_listed (f, "Said without");
  ff_discover_choose_pile (f, 0);
  assert_listed (f, "Said with it\nSaid without");
}

static void
test_listed_by_phase (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "Said without");
  gtk_drop_down_set_selected (get_filter (f, "phase"), 1);
  assert_listed (f, "");
  ff_discover_say (f, "Said with it");
  assert_listed (f, "Said with it");
  gtk_drop_down_set_selected (get_filter (f, "phase"), 0);
  assert_listed (f, "Said without");
}

static void
test_filters_narrow_together (FfDiscover *f, gconstpointer data)
{
  gint64 table = add (f, FF_TYPE_BREAKOUT_TABLE, FF_BREAKOUT_TABLE_NAME, "By the window");

  ff_discover_say (f, "Said elsewhere");
  ff_record_chooser_set_selected_id (get_capture (f, "table"), table);
  ff_discover_say (f, "Said here");
  gtk_drop_down_set_selected (get_capture (f, "kind"), 2);
  ff_discover_say (f, "Wished here");
  ff_record_chooser_set_selected_id (get_filter (f, "table"), table);
  assert_listed (f, "Wished here\nSaid here");
  gtk_drop_down_set_selected (get_filter (f, "kind"), 3);
  assert_listed (f, "Wished here");
  gtk_drop_down_set_selected (get_filter (f, "kind"), 1);
  assert_listed (f, "Said here");
}

static void
test_moved_to_another_phase (FfDiscover *f, gconstpointer data)
{
  ff_discover_say (f, "Stays");
  ff_discover_say (f, "Goes");
  ff_discover_select (f, 0, 1);
  gtk_widget_activate_action (f->list, "list.move-to", "i", FF_PHASE_DREAM);
  ff_display_flush (f->session);
  assert_listed (f, "Stays");
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Move 1 contribution to Dream");
  gtk_drop_down_set_selected (get_filter (f, "phase"), 1);
  assert_listed (f, "Goes");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  assert_listed (f, "");
  gtk_drop_down_set_selected (get_filter (f, "phase"), 0);
  assert_listed (f, "Goes\nStays");
}

/* -- questions without answers ---------------------------------------------------------------- */

static gboolean
says (GtkWidget *root, const char *words)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_visible (root)
      && g_str_equal (gtk_label_get_label (GTK_LABEL (root)), words))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;
  return FALSE;
}

static void
test_a_question_without_answers_says_so (FfDiscover *f, gconstpointer data)
{
  gint64 id = add (f, FF_TYPE_PROMPT, FF_PROMPT_TEXT, "What went well?");
  FfRecordChooser *prompt = get_capture (f, "prompt");

  ff_record_chooser_open (prompt);
  ff_test_pump_idle ();
  g_assert_true (says (GTK_WIDGET (prompt), "No answer yet"));
  ff_record_chooser_set_selected_id (prompt, id);
  ff_discover_say (f, "There was tea");
  ff_test_pump_idle ();
  g_assert_false (says (GTK_WIDGET (prompt), "No answer yet"));
  g_assert_cmpint (ff_record_chooser_get_selected_id (prompt), ==, id);
}

static char *
dup_wall (FfDiscover *f)
{
  g_autoptr (FfScene) scene = ff_page_dup_scene (FF_PAGE (f->page));

  return ff_scene_dup_text (scene);
}

static void
test_the_wall_says_so_too (FfDiscover *f, gconstpointer data)
{
  gint64 id = add (f, FF_TYPE_PROMPT, FF_PROMPT_TEXT, "What went well?");
  g_autofree char *before = NULL, *after = NULL;

  ff_record_chooser_set_selected_id (get_capture (f, "prompt"), id);
  before = dup_wall (f);
  g_assert_nonnull (strstr (before, "What went well?"));
  g_assert_nonnull (strstr (before, "No answer yet"));
  ff_discover_say (f, "There was tea");
  after = dup_wall (f);
  g_assert_nonnull (strstr (after, "There was tea"));
  g_assert_null (strstr (after, "No answer yet"));
}

/* -- from the file manager -------------------------------------------------------------------- */

static GtkDropTarget *
find_target (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) found = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (found)
          && gdk_content_formats_contain_gtype (
              gtk_drop_target_get_formats (GTK_DROP_TARGET (found)), type))
        return GTK_DROP_TARGET (found);
    }
  return NULL;
}

static void
test_a_text_file_is_dropped (FfDiscover *f, gconstpointer data)
{
  g_autofree char *path = ff_test_write ("said.txt", "- There was tea\n\n- A bus that waits\n");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;
  GtkWidget *window;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));
  g_signal_emit_by_name (find_target (f->list, GDK_TYPE_FILE_LIST), "drop", &value, 1.0, 1.0,
                         &taken);
  g_assert_true (taken);
  assert_listed (f, "");
  window = ff_display_find_window (FF_TYPE_CONTRIBUTION_PASTE_WINDOW);
  g_assert_nonnull (window);
  g_signal_emit_by_name (ff_display_child (window, "add"), "clicked");
  ff_display_flush (f->session);
  assert_listed (f, "A bus that waits\nThere was tea");
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Import 2 contributions");
}

#define ADD(name, test)                                                                            \
  g_test_add ("/app/discover-filters/" name, FfDiscover, NULL, ff_discover_set_up, test,           \
              ff_discover_tear_down)

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  ADD ("listed-by-question", test_listed_by_question);
  ADD ("listed-by-table", test_listed_by_table);
  ADD ("listed-by-group", test_listed_by_group);
  ADD ("listed-by-kind", test_listed_by_kind);
  ADD ("quotations-alone", test_quotations_alone);
  ADD ("listed-by-theme-and-unsorted", test_listed_by_theme_and_unsorted);
  ADD ("listed-by-phase", test_listed_by_phase);
  ADD ("filters-narrow-together", test_filters_narrow_together);
  ADD ("moved-to-another-phase", test_moved_to_another_phase);
  ADD ("a-question-without-answers-says-so", test_a_question_without_answers_says_so);
  ADD ("the-wall-says-so-too", test_the_wall_says_so_too);
  ADD ("a-text-file-is-dropped", test_a_text_file_is_dropped);
  return ff_display_run ();
}
