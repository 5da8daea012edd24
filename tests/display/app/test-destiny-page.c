/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-destiny-page.h"
#include "app/widgets/ff-captioned.h"
#include "app/widgets/ff-commitment-editor.h"
#include "app/widgets/ff-commitment-group.h"
#include "app/widgets/ff-commitment-row.h"
#include "app/widgets/ff-selection-drop-down.h"
#include "ff-display.h"

/* Seconds from the day of the tests' clock, 11 May 2012, to the end of that year. */
#define TO_THE_END_OF_THE_YEAR ((gint64) 234 * 24 * 60 * 60)

typedef FfPaged Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  ff_paged_set_up (f, FF_TYPE_DESTINY_PAGE, data);
}

static FfCommitment *
get_last (Fixture *f)
{
  FfRecordList *all = ff_model_get_list (f->model, FF_TYPE_COMMITMENT);

  return ff_record_list_get (all, ff_record_list_get_size (all) - 1);
}

static GtkWidget *
get_group (Fixture *f, guint index)
{
  GtkWidget *group = gtk_widget_get_first_child (ff_display_child (f->page, "groups"));

  while (index-- > 0)
    group = gtk_widget_get_next_sibling (group);
  g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (group, FF_TYPE_COMMITMENT_GROUP));
  return group;
}

static guint
count_rows (GtkWidget *root)
{
  guint n = FF_IS_COMMITMENT_ROW (root) && gtk_widget_get_mapped (root) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);
  return n;
}

/* Opens the first row of the group at @index. Returns: its editor. */
static GtkWidget *
open_first (Fixture *f, guint index)
{
  GtkWidget *row = ff_display_find (get_group (f, index), FF_TYPE_COMMITMENT_ROW);

  g_assert_null (ff_display_find (row, FF_TYPE_COMMITMENT_EDITOR));
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  ff_test_pump_idle ();
  return ff_display_find (row, FF_TYPE_COMMITMENT_EDITOR);
}

static FfCommitment *
get_first (Fixture *f)
{
  return ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_COMMITMENT), 0);
}

static void
test_empty (Fixture *f, gconstpointer data)
{
  GtkStack *stack = ff_display_child (f->page, "stack");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");
  ff_display_type (ff_display_child (f->page, "entry"), "Meet again");
  ff_display_flush (f->session);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "groups");
  g_assert_cmpstr (ff_commitment_get_text (get_last (f)), ==, "Meet again");
  g_assert_cmpint (ff_commitment_get_selection (get_last (f)), ==, 0);
}

static void
test_adding_here (Fixture *f, gconstpointer data)
{
  GtkWidget *group = get_group (f, 2);
  guint before = count_rows (group);

  g_signal_emit_by_name (ff_display_find (group, GTK_TYPE_BUTTON), "clicked");
  gtk_drop_down_set_selected (ff_display_child (f->page, "kind"), FF_COMMITMENT_KEEP);
  ff_display_type (ff_display_child (f->page, "entry"), "The map stays on the wall");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_commitment_get_selection (get_last (f)), ==, 3);
  g_assert_cmpint (ff_commitment_get_kind (get_last (f)), ==, FF_COMMITMENT_KEEP);
  g_assert_cmpuint (count_rows (group), ==, before + 1);
}

static void
test_editing (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = open_first (f, 0);
  FfCommitment *commitment = get_first (f);

  ff_display_type (ff_display_child (editor, "owner"), "Table 2");
  ff_display_type (ff_display_child (editor, "help"), "The caretaker");
  gtk_check_button_set_active (ff_display_child (editor, "quick_win"), FALSE);
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_commitment_get_owner (commitment), ==, "Table 2");
  g_assert_cmpstr (ff_commitment_get_help (commitment), ==, "The caretaker");
  g_assert_false (ff_commitment_get_quick_win (commitment));
  for (int i = 0; i < 3; i++)
    ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_commitment_get_owner (commitment), ==, "Everyone at table 1");
}

static void
test_bad_day (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = open_first (f, 0);
  GtkWidget *due = ff_display_child (editor, "due");
  FfCommitment *commitment = get_first (f);

  ff_display_type (due, "31 June 2012");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_commitment_get_due (commitment), ==, "2012-07-13");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (due)), ==, "31 June 2012");
  g_assert_true (gtk_widget_has_css_class (due, "error"));
  ff_display_type (due, "30 June 2012");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_commitment_get_due (commitment), ==, "2012-06-30");
  g_assert_false (gtk_widget_has_css_class (due, "error"));
}

static void
test_stages (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = open_first (f, 1);
  FfCommitment *commitment
      = ff_record_row_get_record (ff_display_find (get_group (f, 1), FF_TYPE_COMMITMENT_ROW));
  guint before = ff_display_count (f->session, FF_TYPE_STAGE_CHANGE);
  g_autofree char *note = NULL;

  gtk_drop_down_set_selected (ff_display_child (editor, "stage"), 4);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_commitment_get_stage (commitment), ==, FF_STAGE_SUSTAINING);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_STAGE_CHANGE), ==, before + 1);
  g_object_get (ff_display_child (editor, "stage_field"), "note", &note, NULL);
  g_assert_nonnull (strstr (note, "Sustaining since 11 May 2012"));
}

static void
test_moving_to_another_proposition (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = open_first (f, 0);
  guint before = count_rows (get_group (f, 1));

  ff_selection_drop_down_set_selection (ff_display_child (editor, "selection"), 2);
  ff_display_flush (f->session);
  g_assert_cmpint (ff_commitment_get_selection (get_first (f)), ==, 2);
  g_assert_cmpuint (count_rows (get_group (f, 1)), ==, before + 1);
}

static void
test_overdue (Fixture *f, gconstpointer data)
{
  GtkToggleButton *overdue = ff_display_child (f->page, "overdue_button");

  gtk_toggle_button_set_active (overdue, TRUE);
  ff_test_pump_idle ();
  g_assert_cmpuint (count_rows (f->page), ==, 0);
  g_assert_true (gtk_widget_get_visible (ff_display_child (f->page, "none_label")));

  ff_clock_advance (ff_session_get_clock (f->session), TO_THE_END_OF_THE_YEAR);
  gtk_toggle_button_set_active (ff_display_child (f->page, "all_button"), TRUE);
  gtk_toggle_button_set_active (overdue, TRUE);
  ff_test_pump_idle ();
  g_assert_cmpuint (count_rows (f->page), ==, 10);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (overdue)), ==, "Overdue 10");
}

static void
test_selection_goes (Fixture *f, gconstpointer data)
{
  FfSelection *first = ff_record_list_get (ff_model_get_list (f->model, FF_TYPE_SELECTION), 0);
  GtkWidget *whole = get_group (f, 7);
  guint before = count_rows (whole), moved = count_rows (get_group (f, 0));

  ff_session_remove (f->session, FF_RECORD (first));
  ff_display_flush (f->session);
  g_assert_true (get_group (f, 6) == whole);
  g_assert_cmpuint (count_rows (whole), ==, before + moved);
}

static void
test_names_stay (Fixture *f, gconstpointer data)
{
  GtkWidget *editor = open_first (f, 0);
  GtkWidget *field = ff_display_child (editor, "owner_field");
  g_autoptr (FfRecord) draft = ff_record_copy (FF_RECORD (ff_model_get_details (f->model)));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_object_get (field, "note", &before, NULL);
  g_assert_cmpstr (before, ==, "");
  ff_session_details_set_non_disclosing (FF_SESSION_DETAILS (draft), TRUE);
  ff_session_edit (f->session, draft);
  ff_display_flush (f->session);
  g_object_get (field, "note", &after, NULL);
  g_assert_cmpstr (after, !=, "");
}

#define ADD(name, data, test)                                                                      \
  g_test_add ("/destiny-page/" name, Fixture, data, set_up, test, ff_paged_tear_down)

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  ADD ("the-first-commitment-fills-an-empty-page", NULL, test_empty);
  ADD ("a-group-takes-the-next-commitment", "sample", test_adding_here);
  ADD ("an-opened-commitment-is-edited-and-undone", "sample", test_editing);
  ADD ("a-day-that-does-not-exist-stays-and-is-not-kept", "sample", test_bad_day);
  ADD ("a-new-stage-joins-the-history", "sample", test_stages);
  ADD ("a-commitment-moves-to-another-proposition", "sample", test_moving_to_another_proposition);
  ADD ("what-is-overdue-is-listed-by-itself", "sample", test_overdue);
  ADD ("what-served-a-proposition-taken-out-serves-the-whole", "sample", test_selection_goes);
  ADD ("names-stay-in-the-window-where-none-are-disclosed", "sample", test_names_stay);
  return ff_display_run ();
}
