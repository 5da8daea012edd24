/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-date-entry.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-outbox.h"
#include "app/widgets/ff-text-entry.h"
#include "ff-display.h"

typedef struct
{
  FfSession *session;
  FfRecord *details;
  GtkWidget *entry;
  GtkWidget *other;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  f->session = ff_display_new_session ();
  f->details = FF_RECORD (ff_model_get_details (ff_session_get_model (f->session)));
  f->entry = data != NULL ? ff_text_entry_new () : gtk_entry_new ();
  f->other = gtk_entry_new ();
  gtk_box_append (GTK_BOX (box), f->entry);
  gtk_box_append (GTK_BOX (box), f->other);
  f->window = ff_display_show (box);
  ff_field_bind (f->entry, f->session, f->details, FF_SESSION_DETAILS_TITLE);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

static const char *
get_title (Fixture *f)
{
  return ff_record_get_text (f->details, FF_SESSION_DETAILS_TITLE);
}

static char *
dup_shown (Fixture *f)
{
  if (FF_IS_TEXT_ENTRY (f->entry))
    return ff_text_entry_dup_text (FF_TEXT_ENTRY (f->entry));
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (f->entry)));
}

static void
assert_shown (Fixture *f, const char *expected)
{
  g_autofree char *shown = dup_shown (f);

  g_assert_cmpstr (shown, ==, expected);
}

static void
write_title (Fixture *f, const char *title)
{
  g_autoptr (FfRecord) draft = ff_record_copy (f->details);

  ff_record_set_text (draft, FF_SESSION_DETAILS_TITLE, title);
  ff_session_edit (f->session, draft);
  ff_display_flush (f->session);
}

static void
put_in (Fixture *f, const char *text)
{
  gtk_widget_grab_focus (f->entry);
  if (FF_IS_TEXT_ENTRY (f->entry))
    ff_text_entry_set_text (FF_TEXT_ENTRY (f->entry), text);
  else
    gtk_editable_set_text (GTK_EDITABLE (f->entry), text);
}

static void
test_enter_commits (Fixture *f, gconstpointer data)
{
  ff_display_type (f->entry, "  Good company ");
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f), ==, "Good company");
  assert_shown (f, "Good company");
}

static void
test_leaving_commits_one_step (Fixture *f, gconstpointer data)
{
  put_in (f, "Good company");
  gtk_widget_grab_focus (f->other);
  gtk_widget_grab_focus (f->entry);
  gtk_widget_grab_focus (f->other);
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f), ==, "Good company");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f), ==, "");
  g_assert_null (ff_session_get_undo_label (f->session));
}

static GtkWidget *
get_inner (Fixture *f)
{
  if (FF_IS_TEXT_ENTRY (f->entry))
    return ff_text_entry_get_view (FF_TEXT_ENTRY (f->entry));
  return GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (f->entry)));
}

static GtkIMContext *
get_input_method (GtkWidget *inner)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (inner);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) keys = g_list_model_get_item (controllers, i);
      GtkIMContext *method = NULL;

      if (GTK_IS_EVENT_CONTROLLER_KEY (keys))
        method = gtk_event_controller_key_get_im_context (GTK_EVENT_CONTROLLER_KEY (keys));
      if (method != NULL)
        return method;
    }
  g_assert_not_reached ();
}

/* As a keyboard's letters arrive: what a program inserts has no undo in newer releases of GTK. */
static void
type_letters (Fixture *f, const char *text)
{
  gtk_widget_grab_focus (get_inner (f));
  g_signal_emit_by_name (get_input_method (get_inner (f)), "commit", text);
}

static void
test_typing_has_its_own_undo_until_it_is_kept (Fixture *f, gconstpointer data)
{
  type_letters (f, "Good");
  gtk_widget_activate_action (get_inner (f), "text.undo", NULL);
  assert_shown (f, "");

  type_letters (f, "Good company");
  g_signal_emit_by_name (FF_IS_TEXT_ENTRY (f->entry) ? f->entry : get_inner (f), "activate");
  ff_display_flush (f->session);
  gtk_widget_activate_action (get_inner (f), "text.undo", NULL);
  assert_shown (f, "Good company");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  assert_shown (f, "");
}

static void
test_follows_the_model (Fixture *f, gconstpointer data)
{
  write_title (f, "From elsewhere");
  assert_shown (f, "From elsewhere");
}

static void
test_typing_is_not_overwritten (Fixture *f, gconstpointer data)
{
  put_in (f, "Half a sent");
  write_title (f, "From elsewhere");
  assert_shown (f, "Half a sent");
  gtk_widget_grab_focus (f->other);
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f), ==, "Half a sent");
}

static void
test_binding_again_commits_first (Fixture *f, gconstpointer data)
{
  put_in (f, "Good company");
  ff_field_bind (f->entry, f->session, f->details, FF_SESSION_DETAILS_PLACE);
  ff_display_flush (f->session);
  g_assert_cmpstr (get_title (f), ==, "Good company");
  assert_shown (f, "");
}

static void
test_refused_words_come_back (Fixture *f, gconstpointer data)
{
  FfRecordList *list = ff_model_get_list (ff_session_get_model (f->session), FF_TYPE_MEETING);
  g_autoptr (FfOutbox) outbox = NULL;
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_MEETING);
  g_autofree char *taken = NULL;
  g_autoptr (GError) error = NULL;

  ff_field_bind (f->entry, NULL, NULL, 0);
  outbox = ff_outbox_new (f->entry, f->session, list, FF_MEETING_TITLE);
  put_in (f, "First day");
  taken = ff_outbox_take (outbox);
  g_assert_cmpstr (taken, ==, "First day");
  assert_shown (f, "");
  put_in (f, "and then");

  ff_record_set_text (draft, FF_MEETING_TITLE, taken);
  ff_record_set_text (draft, FF_MEETING_DATE, "2012-13-45");
  ff_session_add (f->session, draft);
  g_assert_false (ff_session_flush (f->session, &error));
  assert_shown (f, "First day and then");
}

static void
test_day_from_the_calendar (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_MEETING);
  g_autoptr (GDateTime) day = g_date_time_new_utc (2012, 6, 11, 0, 0, 0);
  GtkWidget *entry = ff_date_entry_new ();
  GtkCalendar *calendar;
  FfRecord *meeting;

  gtk_box_append (GTK_BOX (gtk_widget_get_parent (f->entry)), entry);
  ff_meeting_set_title (FF_MEETING (draft), "First day");
  ff_meeting_set_date (FF_MEETING (draft), "2012-05-11");
  ff_session_add (f->session, draft);
  ff_display_flush (f->session);
  meeting
      = ff_record_list_get (ff_model_get_list (ff_session_get_model (f->session), FF_TYPE_MEETING),
                            0);
  ff_field_bind (entry, f->session, meeting, FF_MEETING_DATE);

  gtk_widget_grab_focus (entry);
  g_signal_emit_by_name (entry, "icon-press", GTK_ENTRY_ICON_SECONDARY);
  calendar = ff_display_find (entry, GTK_TYPE_CALENDAR);
  gtk_calendar_select_day (calendar, day);
  g_signal_emit_by_name (calendar, "day-selected");
  gtk_popover_popdown (ff_display_find (entry, GTK_TYPE_POPOVER));
  ff_display_flush (f->session);
  g_assert_cmpstr (ff_meeting_get_date (FF_MEETING (meeting)), ==, "2012-06-11");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "11 June 2012");
}

typedef struct
{
  const char *typed;
  int minutes;
} Time;

static void
test_times_of_day (void)
{
  static const Time times[] = {
    { "13:30", 810 },  { "13.30", 810 },      { "1330", 810 }, { "9", 540 },
    { "0930", 570 },   { "930", 570 },        { "9h15", 555 }, { "1.30 pm", 810 },
    { "12:05 am", 5 }, { "12:05 p.m.", 725 },
  };
  static const char *const wrong[] = { "", "25:00", "10:60", "noonish", "12345", "9:5" };
  int minutes;

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_test_message ("%s", times[i].typed);
      g_assert_true (ff_parse_time (times[i].typed, &minutes));
      g_assert_cmpint (minutes, ==, times[i].minutes);
    }
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_test_message ("%s", wrong[i]);
      g_assert_false (ff_parse_time (wrong[i], &minutes));
    }
}

static void
test_dates_round_trip (void)
{
  g_autofree char *shown = ff_format_date ("2012-05-11");
  g_autofree char *read = ff_parse_date (shown);
  g_autofree char *iso = ff_parse_date ("2012-06-01");
  g_autofree char *nothing = ff_parse_date ("some day");

  g_assert_cmpstr (shown, ==, "11 May 2012");
  g_assert_cmpstr (read, ==, "2012-05-11");
  g_assert_cmpstr (iso, ==, "2012-06-01");
  g_assert_null (nothing);
}

static void
add_both (const char *name, void (*test) (Fixture *f, gconstpointer data))
{
  g_autofree char *entry = g_strconcat ("/app/field/", name, NULL);
  g_autofree char *text_entry = g_strconcat ("/app/field/in-paragraphs/", name, NULL);

  g_test_add (entry, Fixture, NULL, set_up, test, tear_down);
  g_test_add (text_entry, Fixture, "paragraphs", set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  add_both ("enter-commits-clean-words", test_enter_commits);
  add_both ("leaving-commits-one-step", test_leaving_commits_one_step);
  add_both ("typing-has-its-own-undo-until-it-is-kept",
            test_typing_has_its_own_undo_until_it_is_kept);
  add_both ("follows-the-model", test_follows_the_model);
  add_both ("typing-is-not-overwritten", test_typing_is_not_overwritten);
  add_both ("binding-again-commits-first", test_binding_again_commits_first);
  add_both ("refused-words-come-back-before-what-was-typed-since", test_refused_words_come_back);
  g_test_add ("/app/field/a-day-comes-from-the-calendar", Fixture, NULL, set_up,
              test_day_from_the_calendar, tear_down);
  g_test_add_func ("/app/field/times-are-read-as-people-write-them", test_times_of_day);
  g_test_add_func ("/app/field/dates-are-read-as-they-are-shown", test_dates_round_trip);
  return ff_display_run ();
}
