/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-prepare-details.h"
#include "app/pages/ff-prepare-page.h"
#include "app/pages/ff-prepare-prompts.h"
#include "app/widgets/ff-agenda-row.h"
#include "app/widgets/ff-agenda-times.h"
#include "app/widgets/ff-headcount-entry.h"
#include "app/widgets/ff-meeting-row.h"
#include "app/widgets/ff-prompt-row.h"
#include "app/widgets/ff-record-group.h"
#include "ff-display.h"

typedef FfPaged Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  ff_paged_set_up (f, FF_TYPE_PREPARE_PAGE, data);
}

static GtkWidget *
show_part (Fixture *f, const char *name)
{
  GtkStack *parts = ff_display_child (f->page, "parts");

  gtk_stack_set_visible_child_name (parts, name);
  ff_test_pump_idle ();
  return gtk_stack_get_visible_child (parts);
}

static void
add_in_group (GtkWidget *group, const char *text)
{
  ff_display_type (ff_display_child (ff_display_find (group, FF_TYPE_RECORD_GROUP), "entry"), text);
}

static void
test_details_are_kept (Fixture *f, gconstpointer data)
{
  FfSessionDetails *details = ff_model_get_details (ff_session_get_model (f->session));

  GtkWidget *part = ff_display_find (f->page, FF_TYPE_PREPARE_DETAILS);

  ff_display_type (ff_display_child (part, "title"), "A good year");
  ff_display_type (ff_display_child (part, "topic"), "What went well");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_session_details_get_title (details), ==, "A good year");
  g_assert_cmpstr (ff_session_details_get_topic (details), ==, "What went well");
}

static void
test_meeting_with_agenda (Fixture *f, gconstpointer data)
{
  GtkWidget *part = show_part (f, "meetings");
  GtkWidget *meeting, *row;
  FfAgendaItem *item;

  add_in_group (part, "First day");
  ff_display_flush (f->session);
  meeting = ff_display_find (part, FF_TYPE_MEETING_ROW);
  g_assert_nonnull (meeting);
  add_in_group (ff_display_child (meeting, "agenda"), "Welcome");
  ff_display_flush (f->session);
  row = ff_display_find (meeting, FF_TYPE_AGENDA_ROW);
  g_assert_nonnull (row);
  ff_display_type (ff_display_child (row, "start"), "9.30");
  ff_display_type (ff_display_child (row, "minutes"), "45");
  ff_display_flush (f->session);

  item = ff_record_row_get_record (FF_RECORD_ROW (row));
  g_assert_cmpstr (ff_agenda_item_get_title (item), ==, "Welcome");
  g_assert_cmpint (ff_agenda_item_get_start (item), ==, 570);
  g_assert_cmpint (ff_agenda_item_get_minutes (item), ==, 45);
}

static FfAgendaTimes *
add_agenda_item (Fixture *f, const char *day)
{
  GtkWidget *part = show_part (f, "meetings");
  GtkWidget *meeting;

  add_in_group (part, "First day");
  ff_display_flush (f->session);
  meeting = ff_display_find (part, FF_TYPE_MEETING_ROW);
  ff_display_type (ff_display_child (meeting, "date"), day);
  add_in_group (ff_display_child (meeting, "agenda"), "Welcome");
  ff_display_flush (f->session);
  return ff_display_find (meeting, FF_TYPE_AGENDA_TIMES);
}

static FfAgendaItem *
get_agenda_item (Fixture *f)
{
  FfModel *model = ff_session_get_model (f->session);

  return ff_record_list_get (ff_model_get_list (model, FF_TYPE_AGENDA_ITEM), 0);
}

static void
test_an_agenda_item_begins_and_ends_now (Fixture *f, gconstpointer data)
{
  FfAgendaTimes *times = add_agenda_item (f, "2012-05-09");
  GtkLabel *span = ff_display_child (times, "span");
  FfAgendaItem *item = get_agenda_item (f);

  g_assert_false (gtk_widget_get_sensitive (ff_display_child (times, "end_now")));
  gtk_widget_activate_action (GTK_WIDGET (times), "times.start-now", NULL);
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_agenda_item_get_actual_start (item), ==, "2012-05-11T10:00");
  g_assert_cmpstr (gtk_label_get_label (span), ==, "10:00 – ");
  g_assert_false (gtk_widget_get_sensitive (ff_display_child (times, "start_now")));

  ff_clock_advance (ff_session_get_clock (f->session), 42 * 60);
  gtk_widget_activate_action (GTK_WIDGET (times), "times.end-now", NULL);
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_agenda_item_get_actual_end (item), ==, "2012-05-11T10:42");
  g_assert_cmpstr (gtk_label_get_label (span), ==, "10:00 – 10:42");
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "End agenda item");

  ff_session_undo (f->session);
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_agenda_item_get_actual_start (item), ==, "");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (span)));
  g_assert_true (gtk_widget_get_sensitive (ff_display_child (times, "start_now")));
}

static void
test_actual_times_can_be_typed (Fixture *f, gconstpointer data)
{
  FfAgendaTimes *times = add_agenda_item (f, "2012-05-09");
  GtkWidget *start = ff_display_child (times, "start");
  GtkWidget *end = ff_display_child (times, "end");
  FfAgendaItem *item = get_agenda_item (f);

  gtk_menu_button_popup (ff_display_child (times, "button"));
  ff_display_type (start, "10.02");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_agenda_item_get_actual_start (item), ==, "2012-05-09T10:02");
  ff_display_type (end, "9:50");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_agenda_item_get_actual_end (item), ==, "");
  g_assert_true (gtk_widget_has_css_class (end, "error"));
  ff_display_type (end, "11:20");
  ff_display_type (start, "");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_agenda_item_get_actual_start (item), ==, "");
  g_assert_cmpstr (ff_agenda_item_get_actual_end (item), ==, "2012-05-09T11:20");
  gtk_menu_button_popdown (ff_display_child (times, "button"));
}

/* Past midnight, the day of the meeting is no longer that of the clock. */
static void
test_a_typed_time_keeps_its_day (Fixture *f, gconstpointer data)
{
  FfAgendaTimes *times = add_agenda_item (f, "2012-05-11");
  FfAgendaItem *item = get_agenda_item (f);

  ff_clock_advance (ff_session_get_clock (f->session), 13 * 60 * 60);
  gtk_widget_activate_action (GTK_WIDGET (times), "times.start-now", NULL);
  ff_display_flush (f->session);
  ff_clock_advance (ff_session_get_clock (f->session), 80 * 60);
  gtk_widget_activate_action (GTK_WIDGET (times), "times.end-now", NULL);
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_agenda_item_get_actual_end (item), ==, "2012-05-12T00:20");
  ff_display_type (ff_display_child (times, "end"), "0:15");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_agenda_item_get_actual_end (item), ==, "2012-05-12T00:15");
}

static void
test_rows_move_and_keep_the_focus (Fixture *f, gconstpointer data)
{
  GtkWidget *part = show_part (f, "prompts");
  GtkWidget *row = ff_display_find (part, FF_TYPE_PROMPT_ROW);
  FfRecord *first = ff_record_row_get_record (FF_RECORD_ROW (row));
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (row));
  GtkListBoxRow *second;

  gtk_widget_grab_focus (row);
  gtk_widget_activate_action (row, "row.move-down", NULL);
  ff_display_flush (f->session);
  second = gtk_list_box_get_row_at_index (list, 1);
  g_assert_true (ff_record_row_get_record (FF_RECORD_ROW (second)) == (gpointer) first);
  ff_test_pump_until (gtk_widget_is_focus (GTK_WIDGET (second)));
}

static void
test_headcounts_come_and_go (Fixture *f, gconstpointer data)
{
  GtkWidget *part, *headcount;

  part = show_part (f, "meetings");
  add_in_group (part, "First day");
  part = show_part (f, "people");
  add_in_group (part, "Families");
  ff_display_flush (f->session);
  headcount = ff_display_find (part, FF_TYPE_HEADCOUNT_ENTRY);
  g_assert_nonnull (headcount);

  ff_display_type (ff_display_find (headcount, GTK_TYPE_ENTRY), "9");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_HEADCOUNT), ==, 1);
  ff_display_type (ff_display_find (headcount, GTK_TYPE_ENTRY), "");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_HEADCOUNT), ==, 0);
}

static void
test_all_parts_show_the_sample (Fixture *f, gconstpointer data)
{
  g_assert_nonnull (show_part (f, "details"));
  g_assert_nonnull (ff_display_find (show_part (f, "meetings"), FF_TYPE_AGENDA_ROW));
  g_assert_nonnull (ff_display_find (show_part (f, "prompts"), FF_TYPE_PROMPT_ROW));
  g_assert_nonnull (ff_display_find (show_part (f, "people"), FF_TYPE_HEADCOUNT_ENTRY));
}

/* The button under the interview guide, which is the last of its part. */
static GtkWidget *
find_usual_button (GtkWidget *part)
{
  GtkWidget *box = ff_display_find (ff_display_find (part, FF_TYPE_PREPARE_PROMPTS), GTK_TYPE_BOX);

  return gtk_widget_get_last_child (box);
}

static void
test_the_usual_questions_can_be_changed (Fixture *f, gconstpointer data)
{
  GtkWidget *part = show_part (f, "prompts");
  GtkWidget *button = find_usual_button (part);
  FfModel *model = ff_session_get_model (f->session);
  GtkWidget *row;
  FfPrompt *prompt;

  g_assert_true (gtk_widget_get_visible (button));
  g_signal_emit_by_name (button, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROMPT), ==, 5);
  g_assert_false (gtk_widget_get_visible (button));
  prompt = ff_record_list_get (ff_model_get_list (model, FF_TYPE_PROMPT), 0);
  g_assert_true (ff_prompt_get_interview (prompt));
  g_assert_cmpint (ff_prompt_get_phase (prompt), ==, FF_PHASE_DISCOVER);

  row = ff_display_find (part, FF_TYPE_PROMPT_ROW);
  ff_display_type (ff_display_child (row, "text"), "When did you laugh last?");
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_prompt_get_text (prompt), ==, "When did you laugh last?");

  ff_session_undo (f->session);
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpuint (ff_display_count (f->session, FF_TYPE_PROMPT), ==, 0);
  g_assert_true (gtk_widget_get_visible (button));
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  g_test_add ("/app/prepare-page/details-are-kept", Fixture, NULL, set_up, test_details_are_kept,
              ff_paged_tear_down);
  g_test_add ("/app/prepare-page/a-meeting-gets-its-agenda", Fixture, NULL, set_up,
              test_meeting_with_agenda, ff_paged_tear_down);
  g_test_add ("/app/prepare-page/an-agenda-item-begins-and-ends-now", Fixture, NULL, set_up,
              test_an_agenda_item_begins_and_ends_now, ff_paged_tear_down);
  g_test_add ("/app/prepare-page/actual-times-can-be-typed", Fixture, NULL, set_up,
              test_actual_times_can_be_typed, ff_paged_tear_down);
  g_test_add ("/app/prepare-page/a-typed-time-keeps-its-day", Fixture, NULL, set_up,
              test_a_typed_time_keeps_its_day, ff_paged_tear_down);
  g_test_add ("/app/prepare-page/a-moved-row-keeps-the-focus", Fixture, "sample", set_up,
              test_rows_move_and_keep_the_focus, ff_paged_tear_down);
  g_test_add ("/app/prepare-page/headcounts-come-and-go", Fixture, NULL, set_up,
              test_headcounts_come_and_go, ff_paged_tear_down);
  g_test_add ("/app/prepare-page/the-usual-questions-can-be-changed", Fixture, NULL, set_up,
              test_the_usual_questions_can_be_changed, ff_paged_tear_down);
  g_test_add ("/app/prepare-page/all-parts-show-the-sample", Fixture, "sample", set_up,
              test_all_parts_show_the_sample, ff_paged_tear_down);
  return ff_display_run ();
}
