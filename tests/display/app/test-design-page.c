/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-design-page.h"
#include "app/widgets/ff-note-row.h"
#include "app/widgets/ff-proposition-choice.h"
#include "app/widgets/ff-proposition-chooser.h"
#include "app/widgets/ff-record-group.h"
#include "app/widgets/ff-selection-editor.h"
#include "app/widgets/ff-selection-overview.h"
#include "app/widgets/ff-selection-row.h"
#include "app/widgets/ff-text-row.h"
#include "ff-display.h"

typedef struct
{
  FfSession *session;
  FfModel *model;
  GtkWidget *page;
  GtkWidget *window;
  guint scenes; /* how often the page said that the wall should show something else */
} Fixture;

static void
scene_changed_cb (Fixture *f)
{
  f->scenes++;
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = data != NULL ? ff_display_new_sample () : ff_display_new_session ();
  f->model = ff_session_get_model (f->session);
  f->page = g_object_new (FF_TYPE_DESIGN_PAGE, "session", f->session, NULL);
  g_signal_connect_swapped (f->page, "scene-changed", G_CALLBACK (scene_changed_cb), f);
  f->window = ff_display_show (f->page);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  if (f->window != NULL)
    gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

static GtkListBox *
get_list (Fixture *f)
{
  return ff_display_child (f->page, "list");
}

/* Chooses the selection at @index in the list at the side. Returns: its editor. */
static GtkWidget *
choose (Fixture *f, int index)
{
  gtk_list_box_select_row (get_list (f), gtk_list_box_get_row_at_index (get_list (f), index));
  ff_test_pump_idle ();
  return ff_display_find (f->page, FF_TYPE_SELECTION_EDITOR);
}

static FfSelection *
get_selection (Fixture *f, int index)
{
  return ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_SELECTION), (guint) index);
}

static guint
count_notes (Fixture *f, FfSelection *selection)
{
  g_autoptr (GPtrArray) notes
      = ff_model_list_where (f->model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_SELECTION,
                             ff_record_get_id (FF_RECORD (selection)));

  return notes->len;
}

static const char *
get_shown (Fixture *f)
{
  return gtk_stack_get_visible_child_name (ff_display_child (f->page, "stack"));
}

static void
test_empty_leads_on (Fixture *f, gconstpointer data)
{
  GtkWidget *dream = ff_display_child (f->page, "dream_button");
  GtkWidget *add = ff_display_child (f->page, "empty_add_button");

  g_assert_cmpstr (get_shown (f), ==, "empty");
  g_assert_true (gtk_widget_get_visible (dream));
  g_assert_false (gtk_widget_get_visible (add));
  ff_session_add_proposition (f->session, 0, "Everyone is heard", NULL);
  ff_display_flush (f->session);
  g_assert_false (gtk_widget_get_visible (dream));
  g_assert_true (gtk_widget_get_visible (add));

  g_signal_emit_by_name (ff_display_child (f->page, "empty_chooser"), "chosen",
                         ff_model_find_numbered (f->model, 1));
  ff_display_flush (f->session);
  g_assert_cmpstr (get_shown (f), ==, "work");
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_SELECTION), ==, 1);
}

static int
first_offered (GtkWidget *chooser)
{
  FfPropositionChoice *row = ff_display_find (chooser, FF_TYPE_PROPOSITION_CHOICE);

  return ff_proposition_get_number (ff_proposition_choice_get_proposition (row));
}

static void
test_the_chooser_goes_with_its_page (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser = ff_display_child (f->page, "chooser");
  GtkMenuButton *button = ff_display_child (f->page, "add_button");

  gtk_menu_button_popup (button);
  ff_test_pump_until (gtk_widget_get_mapped (chooser));
  gtk_menu_button_popdown (button);
  ff_test_pump_until (!gtk_widget_get_mapped (chooser));
  g_object_add_weak_pointer (G_OBJECT (chooser), (gpointer *) &chooser);
  gtk_window_destroy (GTK_WINDOW (g_steal_pointer (&f->window)));
  ff_test_pump_idle ();
  g_assert_null (chooser);
}

static void
test_choosing (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser
      = ff_display_find (ff_display_child (f->page, "add_button"), FF_TYPE_PROPOSITION_CHOOSER);
  GtkWidget *search = ff_display_child (chooser, "search");

  gtk_menu_button_popup (ff_display_child (f->page, "add_button"));
  ff_test_pump_until (gtk_widget_get_mapped (chooser));
  /* Number 25 has the most dots of those not selected; 1, 21, 3, 5 and 10 are. */
  g_assert_cmpint (first_offered (chooser), ==, 25);
  gtk_editable_set_text (GTK_EDITABLE (search), "2");
  g_signal_emit_by_name (search, "activate");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_SELECTION), ==, 8);
  g_assert_cmpint (ff_selection_get_proposition (get_selection (f, 7)), ==, 2);
  gtk_editable_set_text (GTK_EDITABLE (search), "MENTORS");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpint (first_offered (chooser), ==, 22);
  /* GTK 4.8 trips over the tooltip of a popover that is torn down while it is open. */
  gtk_menu_button_popdown (ff_display_child (f->page, "add_button"));
  ff_test_pump_until (!gtk_widget_get_mapped (chooser));
}

static void
test_notes (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = choose (f, 1);
  GtkWidget *entry = ff_display_child (ff_display_find (editor, FF_TYPE_RECORD_GROUP), "entry");
  FfSelection *selection = get_selection (f, 1);
  guint before = count_notes (f, selection);
  g_autoptr (GPtrArray) notes = NULL;
  FfContribution *last;

  ff_display_type (entry, "First thing");
  ff_display_type (entry, "Second thing");
  ff_display_flush (f->session);
  g_assert_cmpuint (count_notes (f, selection), ==, before + 2);
  notes = ff_model_list_where (f->model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_SELECTION,
                               ff_record_get_id (FF_RECORD (selection)));
  last = g_ptr_array_index (notes, notes->len - 1);
  g_assert_cmpstr (ff_contribution_get_text (last), ==, "Second thing");
  g_assert_cmpint (ff_contribution_get_phase (last), ==, FF_PHASE_DESIGN);
}

static void
test_note_is_edited (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = choose (f, 0);
  GtkWidget *row = ff_display_find (editor, FF_TYPE_NOTE_ROW);
  FfContribution *note = ff_record_row_get_record (FF_RECORD_ROW (row));

  ff_display_type (ff_display_child (row, "text"), "Said otherwise");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_contribution_get_text (note), ==, "Said otherwise");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_contribution_get_text (note), !=, "Said otherwise");
}

static void
test_own_words (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = choose (f, 0);
  GtkWidget *words = ff_display_child (editor, "words");
  GtkWidget *original = ff_display_child (editor, "original_box");
  FfSelection *selection = get_selection (f, 0);
  FfProposition *proposition = ff_model_find_numbered (f->model, 1);

  g_assert_false (gtk_widget_get_visible (original));
  ff_display_type (words, "We all have a say");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_selection_get_text (selection), ==, "We all have a say");
  g_assert_true (gtk_widget_get_visible (original));

  ff_display_type (words, ff_proposition_get_text (proposition));
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_selection_get_text (selection), ==, "");
  g_assert_false (gtk_widget_get_visible (original));
}

static void
test_words_of_the_room_come_back (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = choose (f, 5);
  GtkWidget *words = ff_display_child (editor, "words");
  FfProposition *proposition = ff_model_find_numbered (f->model, 17);
  g_autofree char *shown = NULL;

  g_assert_cmpstr (ff_selection_get_text (get_selection (f, 5)), !=, "");
  g_signal_emit_by_name (ff_display_find (ff_display_child (editor, "original_box"),
                                          GTK_TYPE_BUTTON),
                         "clicked");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_selection_get_text (get_selection (f, 5)), ==, "");
  g_object_get (words, "text", &shown, NULL);
  g_assert_cmpstr (shown, ==, ff_proposition_get_text (proposition));
}

static void
test_joining (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = choose (f, 4);
  GtkWidget *part = ff_display_child (editor, "part_button");
  FfSelection *selection = get_selection (f, 4);

  g_assert_cmpint (ff_selection_get_joined_with (selection), ==, 25);
  g_signal_emit_by_name (part, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_selection_get_joined_with (selection), ==, 0);
  g_assert_false (gtk_widget_get_visible (part));
  g_signal_emit_by_name (ff_display_child (editor, "chooser"), "chosen",
                         ff_model_find_numbered (f->model, 24));
  ff_display_flush (f->session);
  g_assert_cmpint (ff_selection_get_joined_with (selection), ==, 24);
}

static void
test_moving (Fixture *f, gconstpointer data)
{
  FfSelection *moved = get_selection (f, 2);
  GtkWidget *editor = choose (f, 2);
  GtkListBoxRow *row;

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (get_list (f), 2)));
  gtk_widget_activate_action (f->page, "design.move-up", NULL);
  ff_display_flush (f->session);
  g_assert_true (get_selection (f, 1) == moved);
  row = gtk_list_box_get_row_at_index (get_list (f), 1);
  g_assert_true (gtk_list_box_get_selected_row (get_list (f)) == row);
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (row)));
  g_assert_true (ff_display_find (f->page, FF_TYPE_SELECTION_EDITOR) == (gpointer) editor);
  gtk_widget_activate_action (f->page, "design.move-down", NULL);
  ff_display_flush (f->session);
  g_assert_true (get_selection (f, 2) == moved);
}

static void
test_taking_out (Fixture *f, gconstpointer data)
{
  GtkListBox *all = ff_display_child (f->page, "all_list");

  choose (f, 3);
  g_assert_nonnull (ff_display_find (GTK_WIDGET (get_list (f)), FF_TYPE_SELECTION_ROW));
  gtk_widget_activate_action (f->page, "design.remove", NULL);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_SELECTION), ==, 6);
  g_assert_nonnull (gtk_list_box_get_selected_row (all));
  g_assert_null (ff_display_find (f->page, FF_TYPE_SELECTION_EDITOR));
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_SELECTION), ==, 7);
}

static void
test_how_they_were_chosen (Fixture *f, gconstpointer data)
{
  GtkWidget *overview = ff_display_find (f->page, FF_TYPE_SELECTION_OVERVIEW);
  GtkWidget *row = ff_display_find (overview, FF_TYPE_TEXT_ROW);

  ff_display_type (ff_text_row_get_entry (FF_TEXT_ROW (row)), "By lot");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_session_details_get_selection_reason (ff_model_get_details (f->model)), ==,
                   "By lot");
}

static void
test_wall_follows (Fixture *f, gconstpointer data)
{
  g_autoptr (FfScene) all = ff_scene_new_for_selections (f->model);
  g_autoptr (FfScene) one = ff_scene_new_for_selection (f->model, get_selection (f, 6));
  g_autoptr (FfScene) before = ff_page_dup_scene (FF_PAGE (f->page));
  g_autoptr (FfScene) after = NULL;
  guint scenes = f->scenes;

  g_assert_true (ff_scene_equal (before, all));
  choose (f, 6);
  after = ff_page_dup_scene (FF_PAGE (f->page));
  g_assert_true (ff_scene_equal (after, one));
  g_assert_cmpuint (f->scenes, >, scenes);
}

#define ADD(name, data, test)                                                                      \
  g_test_add ("/design-page/" name, Fixture, data, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  ADD ("an-empty-page-leads-on", NULL, test_empty_leads_on);
  ADD ("the-chooser-goes-with-its-page", "sample", test_the_chooser_goes_with_its_page);
  ADD ("what-is-chosen-is-offered-no-more", "sample", test_choosing);
  ADD ("notes-are-typed-one-after-another", "sample", test_notes);
  ADD ("a-note-is-edited-where-it-stands", "sample", test_note_is_edited);
  ADD ("a-group-has-its-own-words", "sample", test_own_words);
  ADD ("the-words-of-the-room-come-back", "sample", test_words_of_the_room_come_back);
  ADD ("overlapping-propositions-are-joined-and-parted", "sample", test_joining);
  ADD ("a-moved-proposition-stays-in-view", "sample", test_moving);
  ADD ("one-is-taken-out-and-comes-back", "sample", test_taking_out);
  ADD ("how-they-were-chosen-is-kept", "sample", test_how_they_were_chosen);
  ADD ("the-wall-follows-the-page", "sample", test_wall_follows);
  return ff_display_run ();
}
