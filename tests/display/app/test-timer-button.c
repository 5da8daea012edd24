/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-timer-button.h"
#include "ff-display.h"

typedef struct
{
  FfClock *clock;
  FfSession *session;
  FfTimer *timer;
  GtkWidget *button;
  GtkWidget *window;
} Fixture;

static void
add_item (Fixture *f, const char *title, int minutes)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_AGENDA_ITEM);

  ff_agenda_item_set_meeting (FF_AGENDA_ITEM (draft), 1);
  ff_agenda_item_set_title (FF_AGENDA_ITEM (draft), title);
  ff_agenda_item_set_minutes (FF_AGENDA_ITEM (draft), minutes);
  ff_session_add (f->session, draft);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("timer.fourfold");
  g_autoptr (FfRecord) meeting = ff_record_new (FF_TYPE_MEETING);
  g_autoptr (GError) error = NULL;

  f->clock = ff_clock_new_set ("2012-05-11T10:00:40Z");
  f->session = ff_session_create (path, f->clock, &error);
  g_assert_no_error (error);
  ff_session_add (f->session, meeting);
  add_item (f, "Welcome", 10);
  add_item (f, "Lunch", 45);
  ff_display_flush (f->session);
  f->timer = ff_timer_new (f->session);
  f->button = g_object_new (FF_TYPE_TIMER_BUTTON, "timer", f->timer, NULL);
  f->window = ff_display_show (f->button);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->timer);
  g_assert_finalize_object (f->session);
  g_clear_object (&f->clock);
}

static void
act (Fixture *f, const char *action)
{
  g_assert_true (gtk_widget_activate_action (f->button, action, NULL));
  ff_display_flush (f->session);
}

static const char *
label_of (Fixture *f, const char *child)
{
  return gtk_label_get_label (ff_display_child (f->button, child));
}

static const char *
face_of (Fixture *f)
{
  return gtk_stack_get_visible_child_name (ff_display_child (f->button, "face"));
}

static void
test_it_begins_what_comes_next (Fixture *f, gconstpointer data)
{
  g_assert_cmpstr (face_of (f), ==, "icon");
  act (f, "timer.begin-next");
  g_assert_cmpstr (face_of (f), ==, "digits");
  g_assert_cmpstr (label_of (f, "title"), ==, "Welcome");
  g_assert_cmpstr (label_of (f, "digits"), ==, "10:00");
  g_assert_cmpstr (label_of (f, "next_label"), ==, "_Begin “Lunch”");
}

static void
test_it_pauses_and_gives_minutes (Fixture *f, gconstpointer data)
{
  act (f, "timer.begin-next");
  act (f, "timer.pause");
  g_assert_cmpstr (label_of (f, "pause_label"), ==, "_Go On");
  act (f, "timer.add-minute");
  g_assert_cmpstr (label_of (f, "digits"), ==, "11:00");
  act (f, "timer.pause");
  g_assert_cmpstr (label_of (f, "pause_label"), ==, "_Pause");
}

/* The clock of the test stands still until it is moved; the button looks at it by itself. */
static void
test_it_goes_on_and_warns (Fixture *f, gconstpointer data)
{
  act (f, "timer.begin-next");
  ff_clock_advance (f->clock, 8 * 60 + 30);
  ff_test_pump_until (g_str_equal (label_of (f, "digits"), "1:30"));
  g_assert_true (gtk_widget_has_css_class (ff_display_child (f->button, "digits"), "warning"));
  g_assert_cmpstr (label_of (f, "words"), ==, "Coming to an end");
  ff_clock_advance (f->clock, 70);
  ff_test_pump_until (g_str_equal (label_of (f, "digits"), "0:20"));
  g_assert_true (gtk_widget_has_css_class (ff_display_child (f->button, "digits"), "error"));
}

/* Returns: how often the desktop was asked for a sound while the time ran out and went by. */
static guint
hear_the_end (Fixture *f)
{
  act (f, "timer.begin-next");
  ff_clock_advance (f->clock, 9 * 60 + 50);
  ff_test_pump_until (g_str_equal (label_of (f, "digits"), "0:10"));
  ff_display_listen ();
  ff_clock_advance (f->clock, 11);
  ff_test_pump_until (g_str_equal (label_of (f, "digits"), "+0:01"));
  return ff_display_stop_listening ();
}

static void
test_the_end_is_silent_unless_a_sound_is_wanted (Fixture *f, gconstpointer data)
{
  g_assert_cmpuint (hear_the_end (f), ==, 0);
}

static void
test_the_end_is_heard_once_where_a_sound_is_wanted (Fixture *f, gconstpointer data)
{
  gtk_check_button_set_active (ff_display_child (f->button, "sound"), TRUE);
  g_assert_cmpuint (hear_the_end (f), ==, 1);
  gtk_check_button_set_active (ff_display_child (f->button, "sound"), FALSE);
}

static void
slept_cb (guint *told, guint minutes)
{
  *told += minutes;
}

static void
test_it_notices_that_the_machine_slept (Fixture *f, gconstpointer data)
{
  guint told = 0;

  act (f, "timer.begin-next");
  g_signal_connect_swapped (f->timer, "slept", G_CALLBACK (slept_cb), &told);
  ff_clock_sleep (f->clock, 4 * 60);
  ff_test_pump_until (told > 0);
  g_assert_cmpuint (told, ==, 4);
  g_assert_cmpstr (label_of (f, "digits"), ==, "6:00");
}

static void
test_without_an_agenda_there_is_nothing_to_begin (Fixture *f, gconstpointer data)
{
  act (f, "timer.begin-next");
  act (f, "timer.begin-next");
  g_assert_false (gtk_widget_get_visible (ff_display_child (f->button, "next")));
  g_assert_cmpstr (label_of (f, "title"), ==, "Lunch");
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
#define ADD(name, function)                                                                        \
  g_test_add ("/app/timer-button/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("it-begins-what-comes-next", test_it_begins_what_comes_next);
  ADD ("it-pauses-and-gives-minutes", test_it_pauses_and_gives_minutes);
  ADD ("it-goes-on-and-warns", test_it_goes_on_and_warns);
  ADD ("the-end-is-silent-unless-a-sound-is-wanted",
       test_the_end_is_silent_unless_a_sound_is_wanted);
  ADD ("the-end-is-heard-once-where-a-sound-is-wanted",
       test_the_end_is_heard_once_where_a_sound_is_wanted);
  ADD ("it-notices-that-the-machine-slept", test_it_notices_that_the_machine_slept);
  ADD ("without-an-agenda-there-is-nothing-to-begin",
       test_without_an_agenda_there_is_nothing_to_begin);
  return ff_display_run ();
}
