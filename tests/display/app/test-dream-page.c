/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-dream-page.h"
#include "app/widgets/ff-coach-view.h"
#include "app/widgets/ff-dragged.h"
#include "app/widgets/ff-evidence-popover.h"
#include "app/widgets/ff-picker.h"
#include "app/widgets/ff-proposition-editor.h"
#include "app/widgets/ff-proposition-paste-window.h"
#include "app/widgets/ff-proposition-row.h"
#include "app/widgets/ff-text-entry.h"
#include "app/widgets/ff-wording-popover.h"
#include "ff-display.h"
#include "model/ff-grounding.h"
#include "session/ff-session-sense.h"

typedef FfPaged Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  ff_paged_set_up (f, FF_TYPE_DREAM_PAGE, data);
}

static FfPropositionRow *
row_at (Fixture *f, int index)
{
  GtkListBox *list = ff_display_child (f->page, "list");

  return FF_PROPOSITION_ROW (gtk_list_box_get_row_at_index (list, index));
}

static const char *
view_of (Fixture *f)
{
  return gtk_stack_get_visible_child_name (ff_display_child (f->page, "stack"));
}

static void
test_typing_adds_numbered_propositions (Fixture *f, gconstpointer data)
{
  FfProposition *second;

  g_assert_cmpstr (view_of (f), ==, "empty");
  ff_display_type (ff_display_child (f->page, "entry"), "Doors stand open");
  ff_display_type (ff_display_child (f->page, "entry"), "  ");
  ff_display_type (ff_display_child (f->page, "entry"), "7. We meet outdoors; all year");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, 2);
  g_assert_cmpstr (view_of (f), ==, "list");
  second = ff_proposition_row_get_proposition (row_at (f, 1));
  g_assert_cmpint (ff_proposition_get_number (second), ==, 7);
  g_assert_cmpstr (ff_proposition_get_text (second), ==, "We meet outdoors; all year");
  g_assert_cmpstr (ff_proposition_get_title (second), ==, "We meet outdoors");
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (f->page, "number")), ==, "8");
}

static void
test_rewording_keeps_the_earlier_words (Fixture *f, gconstpointer data)
{
  FfPropositionRow *row = row_at (f, 1);
  FfProposition *proposition = ff_proposition_row_get_proposition (row);
  g_autofree char *before = g_strdup (ff_proposition_get_text (proposition));
  GtkWidget *editor, *popover;
  FfWording *wording;

  gtk_widget_activate_action (GTK_WIDGET (row), "proposition.edit", NULL);
  editor = ff_display_find (GTK_WIDGET (row), FF_TYPE_PROPOSITION_EDITOR);
  ff_display_type (ff_display_child (editor, "text"), "Said anew");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_proposition_get_text (proposition), ==, "Said anew");
  g_assert_null (ff_display_find (GTK_WIDGET (row), FF_TYPE_PROPOSITION_EDITOR));
  g_assert_true (gtk_widget_get_visible (ff_display_child (row, "wordings")));

  wording = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_WORDING),
                                ff_display_count (f->session, FF_TYPE_WORDING) - 1);
  g_assert_cmpstr (ff_wording_get_text (wording), ==, before);
  popover = g_object_ref_sink (ff_wording_popover_new (f->model, proposition));
  g_assert_nonnull (gtk_list_box_get_row_at_index (ff_display_child (popover, "list"), 0));
  g_assert_finalize_object (popover);
}

static void
test_an_emptied_text_changes_nothing (Fixture *f, gconstpointer data)
{
  FfPropositionRow *row = row_at (f, 1);
  FfProposition *proposition = ff_proposition_row_get_proposition (row);
  g_autofree char *before = g_strdup (ff_proposition_get_text (proposition));

  ff_proposition_row_edit (row);
  ff_display_type (ff_display_child (ff_display_find (GTK_WIDGET (row), FF_TYPE_PROPOSITION_EDITOR),
                                     "text"),
                   "   ");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_proposition_get_text (proposition), ==, before);
}

static void
test_leaving_the_editor_keeps_the_words (Fixture *f, gconstpointer data)
{
  FfPropositionRow *row = row_at (f, 1);
  FfTextEntry *text;

  ff_proposition_row_edit (row);
  text = ff_display_child (ff_display_find (GTK_WIDGET (row), FF_TYPE_PROPOSITION_EDITOR), "text");
  ff_text_entry_set_text (text, "Said in passing");
  gtk_widget_grab_focus (ff_display_child (f->page, "entry"));
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_proposition_get_text (ff_proposition_row_get_proposition (row)), ==,
                   "Said in passing");
}

static void
test_a_withdrawn_one_stays_and_comes_back (Fixture *f, gconstpointer data)
{
  FfPropositionRow *row = row_at (f, 2);
  FfProposition *proposition = ff_proposition_row_get_proposition (row);

  gtk_widget_activate_action (GTK_WIDGET (row), "proposition.withdraw", NULL);
  ff_display_flush (f->session);
  g_assert_true (ff_proposition_get_withdrawn (proposition));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row_at (f, 2)), "withdrawn"));
  gtk_widget_activate_action (GTK_WIDGET (row_at (f, 2)), "proposition.restore", NULL);
  ff_display_flush (f->session);
  g_assert_false (ff_proposition_get_withdrawn (proposition));
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_true (ff_proposition_get_withdrawn (proposition));
}

static void
test_finding_looks_at_words_and_numbers (Fixture *f, gconstpointer data)
{
  GtkEditable *search = ff_display_child (f->page, "search");

  gtk_widget_activate_action (f->page, "page.find", NULL);
  gtk_editable_set_text (search, "12");
  ff_test_pump_until (row_at (f, 1) == NULL);
  g_assert_cmpint (ff_proposition_get_number (ff_proposition_row_get_proposition (row_at (f, 0))),
                   ==, 12);
  gtk_editable_set_text (search, "zyzzyva");
  ff_test_pump_until (g_str_equal (view_of (f), "nothing-found"));
  g_signal_emit_by_name (search, "stop-search");
  ff_test_pump_until (row_at (f, 26) != NULL);
}

static void
test_a_pasted_list_is_shown_before_it_is_added (Fixture *f, gconstpointer data)
{
  GtkWidget *window;

  g_signal_emit_by_name (ff_display_child (f->page, "entry"), "lines-pasted",
                         "3. One\n- Two\n\n9) Nine\n");
  window = ff_display_find_window (FF_TYPE_PROPOSITION_PASTE_WINDOW);
  g_assert_nonnull (window);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, 0);
  gtk_check_button_set_active (ff_display_find (window, GTK_TYPE_CHECK_BUTTON), FALSE);
  g_signal_emit_by_name (ff_display_child (window, "add"), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, 2);
  g_assert_nonnull (ff_model_find_numbered (f->model, 10));
  g_assert_nonnull (ff_model_find_numbered (f->model, 9));
  g_assert_null (ff_display_find_window (FF_TYPE_PROPOSITION_PASTE_WINDOW));
}

static const char *
label_of (FfPropositionRow *row, const char *button)
{
  return gtk_menu_button_get_label (ff_display_child (row, button));
}

/* The popovers are looked at without a window: GTK 4.8 does not let go of one that was open just
   before its window was destroyed. */
static void
test_a_theme_becomes_evidence (Fixture *f, gconstpointer data)
{
  guint before = ff_display_count (f->session, FF_TYPE_EVIDENCE);
  FfPropositionRow *row = row_at (f, 1);
  GtkWidget *popover = g_object_ref_sink (
      ff_evidence_popover_new (f->session, ff_proposition_row_get_proposition (row)));
  GtkWidget *picker = ff_display_find (popover, FF_TYPE_PICKER);
  gpointer theme = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_THEME), 0);
  GtkWidget *button;

  g_assert_cmpstr (label_of (row, "evidence"), ==, "No evidence yet");
  g_signal_emit_by_name (picker, "picked", theme);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_EVIDENCE), ==, before + 1);
  g_assert_cmpstr (label_of (row, "evidence"), ==, "1 piece of evidence");
  button = ff_display_find (ff_display_child (popover, "list"), GTK_TYPE_BUTTON);
  g_signal_emit_by_name (button, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_EVIDENCE), ==, before);
  g_assert_cmpstr (label_of (row, "evidence"), ==, "No evidence yet");
  g_assert_finalize_object (popover);
}

static void
test_evidence_is_counted_at_once (Fixture *f, gconstpointer data)
{
  FfPropositionRow *row = row_at (f, 1);
  FfProposition *proposition = ff_proposition_row_get_proposition (row);
  g_autoptr (GPtrArray) said = g_ptr_array_new ();

  g_ptr_array_add (said,
                   ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_CONTRIBUTION), 0));
  g_assert_cmpstr (label_of (row, "evidence"), ==, "No evidence yet");
  ff_session_add_evidence (f->session, proposition, said);
  ff_display_flush (f->session);
  g_assert_cmpstr (label_of (row, "evidence"), ==, "1 piece of evidence");
}

/* -- dragging --------------------------------------------------------------------------------- */

static GPtrArray *
prepare_drag (GtkWidget *widget, gpointer record)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, g_object_ref (record));
  return records;
}

static gpointer
find_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) found = g_list_model_get_item (controllers, i);

      if (type == GTK_TYPE_DRAG_SOURCE && GTK_IS_DRAG_SOURCE (found))
        return found;
      if (type == GTK_TYPE_DROP_TARGET && GTK_IS_DROP_TARGET (found)
          && gdk_content_formats_contain_gtype (
              gtk_drop_target_get_formats (GTK_DROP_TARGET (found)), FF_TYPE_DRAGGED))
        return found;
    }
  return NULL;
}

/* Drags @record from where it might stand to @onto. Returns: whether @onto took it. */
static gboolean
drag (gpointer record, GtkWidget *onto)
{
  GtkWidget *from = g_object_ref_sink (gtk_label_new ("From here"));
  g_autoptr (GdkContentProvider) content = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  ff_drag_source_add (from, prepare_drag, record);
  g_signal_emit_by_name (find_controller (from, GTK_TYPE_DRAG_SOURCE), "prepare", 1.0, 1.0,
                         &content);
  g_value_init (&value, FF_TYPE_DRAGGED);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  g_signal_emit_by_name (find_controller (onto, GTK_TYPE_DROP_TARGET), "drop", &value, 1.0, 1.0,
                         &taken);
  g_object_unref (from);
  return taken;
}

static void
test_what_was_said_is_dragged_to_what_it_grounds (Fixture *f, gconstpointer data)
{
  FfPropositionRow *row = row_at (f, 1);
  gpointer said = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_CONTRIBUTION), 0);
  gpointer theme = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_THEME), 0);

  g_assert_cmpstr (label_of (row, "evidence"), ==, "No evidence yet");
  g_assert_true (drag (said, GTK_WIDGET (row)));
  g_assert_true (drag (theme, GTK_WIDGET (row)));
  g_assert_false (drag (ff_proposition_row_get_proposition (row_at (f, 2)), GTK_WIDGET (row)));
  ff_display_flush (f->session);
  g_assert_cmpstr (label_of (row, "evidence"), ==, "2 pieces of evidence");
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Ground proposition 2");
}

static void
test_what_is_dragged_to_the_entry_is_proposed (Fixture *f, gconstpointer data)
{
  gpointer said = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_CONTRIBUTION), 0);
  guint before = ff_display_count (f->session, FF_TYPE_PROPOSITION);
  FfProposition *made;

  g_assert_true (drag (said, ff_display_child (f->page, "entry")));
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROPOSITION), ==, before + 1);
  made = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_PROPOSITION), before);
  g_assert_cmpstr (ff_proposition_get_text (made), ==, ff_contribution_get_text (said));
  g_assert_true (ff_grounding_is_grounded (f->model, made));
}

static void
test_the_ungrounded_can_be_listed_alone (Fixture *f, gconstpointer data)
{
  GtkListBox *list = ff_display_child (f->page, "list");
  guint all = 0, alone = 0;

  while (gtk_list_box_get_row_at_index (list, (int) all) != NULL)
    all++;
  gtk_toggle_button_set_active (ff_display_child (f->page, "ungrounded"), TRUE);
  ff_test_pump_idle ();
  while (gtk_list_box_get_row_at_index (list, (int) alone) != NULL)
    {
      g_assert_false (ff_grounding_is_grounded (f->model, ff_proposition_row_get_proposition (
                                                              row_at (f, (int) alone))));
      alone++;
    }
  g_assert_cmpuint (alone, >, 0);
  g_assert_cmpuint (alone, <, all);
}

static void
test_joined_ones_keep_both_numbers (Fixture *f, gconstpointer data)
{
  FfPropositionRow *first = row_at (f, 0), *second = row_at (f, 1);
  GtkWidget *picker;

  gtk_widget_activate_action (GTK_WIDGET (second), "proposition.join", NULL);
  picker = ff_display_find (ff_display_child (second, "menu"), FF_TYPE_PICKER);
  g_signal_emit_by_name (picker, "picked", ff_proposition_row_get_proposition (first));
  ff_test_pump_idle ();
  ff_display_flush (f->session);
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (second, "state")), ==, "Joined into 1");
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (first, "state")), ==, "Speaks for 2 too");
  gtk_widget_activate_action (GTK_WIDGET (first), "proposition.take-apart", NULL);
  ff_display_flush (f->session);
  g_assert_false (gtk_widget_get_visible (ff_display_child (first, "state")));
  g_assert_false (gtk_widget_get_visible (ff_display_child (second, "state")));
}

static void
test_the_coach_remarks_and_never_blocks (Fixture *f, gconstpointer data)
{
  FfCoachView *coach = ff_display_child (f->page, "coach");
  GtkWidget *entry = ff_display_child (f->page, "entry");

  ff_text_entry_set_text (FF_TEXT_ENTRY (entry), "We will stop sending people away at night");
  g_assert_cmpuint (ff_coach_view_get_count (coach), >, 0);
  g_assert_true (gtk_widget_get_sensitive (ff_display_child (f->page, "add")));
  ff_text_entry_set_text (FF_TEXT_ENTRY (entry), "The door is open to everybody at night");
  g_assert_cmpuint (ff_coach_view_get_count (coach), ==, 0);
}

/* Returns: the button within the coach's remarks that is called @label. */
static GtkWidget *
find_button (GtkWidget *root, const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (root)), label) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

static guint
count_remarks (GtkWidget *page)
{
  ff_text_entry_set_text (ff_display_child (page, "entry"), "We will stop sending people away");
  return ff_coach_view_get_count (ff_display_child (page, "coach"));
}

/* The settings of these tests outlive a page, as those of the desktop outlive the program. */
static void
test_the_coach_stays_switched_off (Fixture *f, gconstpointer data)
{
  GtkWidget *coach = ff_display_child (f->page, "coach");
  GtkWidget *again;

  g_assert_cmpuint (count_remarks (f->page), >, 0);
  g_signal_emit_by_name (find_button (coach, "Switch the _Coach Off"), "clicked");
  ff_test_pump_idle ();
  g_assert_false (gtk_toggle_button_get_active (ff_display_child (f->page, "coach_button")));
  g_assert_cmpuint (count_remarks (f->page), ==, 0);

  again = g_object_ref_sink (g_object_new (FF_TYPE_DREAM_PAGE, "session", f->session, NULL));
  g_assert_false (gtk_toggle_button_get_active (ff_display_child (again, "coach_button")));
  g_assert_cmpuint (count_remarks (again), ==, 0);
  gtk_toggle_button_set_active (ff_display_child (again, "coach_button"), TRUE);
  g_assert_cmpuint (count_remarks (again), >, 0);
  g_object_unref (again);
}

static void
test_a_remark_is_put_away (Fixture *f, gconstpointer data)
{
  FfCoachView *coach = ff_display_child (f->page, "coach");
  GtkWidget *entry = ff_display_child (f->page, "entry");
  guint before;

  ff_text_entry_set_text (FF_TEXT_ENTRY (entry), "We will stop sending people away at night");
  before = ff_coach_view_get_count (coach);
  g_signal_emit_by_name (ff_display_find (GTK_WIDGET (coach), GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpuint (ff_coach_view_get_count (coach), ==, before - 1);
  ff_text_entry_set_text (FF_TEXT_ENTRY (entry), "We will stop sending people away at all");
  g_assert_cmpuint (ff_coach_view_get_count (coach), ==, before - 1);
}

static void
test_the_wall_follows_the_selection (Fixture *f, gconstpointer data)
{
  g_autoptr (FfScene) all = ff_page_dup_scene (FF_PAGE (f->page));
  g_autoptr (FfScene) one = NULL;
  g_autoptr (FfScene) again = NULL;
  g_autoptr (FfScene) wanted
      = ff_scene_new_for_proposition (f->model, ff_proposition_row_get_proposition (row_at (f, 3)));

  gtk_list_box_select_row (ff_display_child (f->page, "list"), GTK_LIST_BOX_ROW (row_at (f, 3)));
  one = ff_page_dup_scene (FF_PAGE (f->page));
  g_assert_true (ff_scene_equal (one, wanted));
  ff_page_focus_entry (FF_PAGE (f->page));
  ff_test_pump_idle ();
  again = ff_page_dup_scene (FF_PAGE (f->page));
  g_assert_true (ff_scene_equal (again, all));
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
  add ("/app/dream-page/typing-adds-numbered-propositions", FALSE,
       test_typing_adds_numbered_propositions);
  add ("/app/dream-page/rewording-keeps-the-earlier-words", TRUE,
       test_rewording_keeps_the_earlier_words);
  add ("/app/dream-page/an-emptied-text-changes-nothing", TRUE,
       test_an_emptied_text_changes_nothing);
  add ("/app/dream-page/leaving-the-editor-keeps-the-words", TRUE,
       test_leaving_the_editor_keeps_the_words);
  add ("/app/dream-page/a-withdrawn-one-stays-and-comes-back", TRUE,
       test_a_withdrawn_one_stays_and_comes_back);
  add ("/app/dream-page/finding-looks-at-words-and-numbers", TRUE,
       test_finding_looks_at_words_and_numbers);
  add ("/app/dream-page/a-pasted-list-is-shown-before-it-is-added", FALSE,
       test_a_pasted_list_is_shown_before_it_is_added);
  add ("/app/dream-page/a-theme-becomes-evidence", TRUE, test_a_theme_becomes_evidence);
  add ("/app/dream-page/evidence-is-counted-at-once", TRUE, test_evidence_is_counted_at_once);
  add ("/app/dream-page/what-was-said-is-dragged-to-what-it-grounds", TRUE,
       test_what_was_said_is_dragged_to_what_it_grounds);
  add ("/app/dream-page/what-is-dragged-to-the-entry-is-proposed", TRUE,
       test_what_is_dragged_to_the_entry_is_proposed);
  add ("/app/dream-page/the-ungrounded-can-be-listed-alone", TRUE,
       test_the_ungrounded_can_be_listed_alone);
  add ("/app/dream-page/joined-ones-keep-both-numbers", TRUE, test_joined_ones_keep_both_numbers);
  add ("/app/dream-page/the-coach-remarks-and-never-blocks", FALSE,
       test_the_coach_remarks_and_never_blocks);
  add ("/app/dream-page/the-coach-stays-switched-off", FALSE, test_the_coach_stays_switched_off);
  add ("/app/dream-page/a-remark-is-put-away", FALSE, test_a_remark_is_put_away);
  add ("/app/dream-page/the-wall-follows-the-selection", TRUE, test_the_wall_follows_the_selection);
  return ff_display_run ();
}
