/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The timer of what is under way, on a clock that the test moves. */
#include "ff-test.h"
#include "session/ff-timer.h"

typedef struct
{
  char *path;
  FfClock *clock;
  FfSession *session;
  FfTimer *timer;
} Fixture;

static void
flush (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (f->session, &error);
  g_assert_no_error (error);
}

static void
add_item (Fixture *f, const char *title, int minutes)
{
  FfAgendaItem *draft = FF_AGENDA_ITEM (ff_record_new (FF_TYPE_AGENDA_ITEM));

  ff_agenda_item_set_meeting (draft, 1);
  ff_agenda_item_set_title (draft, title);
  ff_agenda_item_set_minutes (draft, minutes);
  ff_session_add (f->session, FF_RECORD (draft));
  g_object_unref (draft);
  flush (f);
}

static FfAgendaItem *
nth (Fixture *f, guint n)
{
  return ff_record_list_get (ff_model_get_list (ff_session_get_model (f->session),
                                                FF_TYPE_AGENDA_ITEM),
                             n);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) meeting = ff_record_new (FF_TYPE_MEETING);
  g_autoptr (GError) error = NULL;

  f->path = ff_test_build_path ("timer.fourfold");
  f->clock = ff_clock_new_set ("2012-05-11T10:00:40Z");
  f->session = ff_session_create (f->path, f->clock, &error);
  g_assert_no_error (error);
  ff_session_add (f->session, meeting);
  add_item (f, "Welcome", 10);
  add_item (f, "Lunch", 45);
  f->timer = ff_timer_new (f->session);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->timer);
  g_assert_finalize_object (f->session);
  g_clear_object (&f->clock);
  g_free (f->path);
}

static void
start (Fixture *f)
{
  ff_timer_start (f->timer, ff_timer_find_next (f->timer));
  flush (f);
}

static void
assert_shows (Fixture *f, const char *digits)
{
  g_autofree char *shown = NULL;

  g_assert_nonnull (ff_timer_get_countdown (f->timer));
  shown = ff_countdown_dup_digits (ff_timer_get_countdown (f->timer), ff_timer_get_now (f->timer));
  g_assert_cmpstr (shown, ==, digits);
}

static void
test_it_counts_down_from_the_minutes_of_the_item (Fixture *f, gconstpointer data)
{
  g_assert_null (ff_timer_get_item (f->timer));
  start (f);
  g_assert_cmpstr (ff_agenda_item_get_title (ff_timer_get_item (f->timer)), ==, "Welcome");
  assert_shows (f, "10:00");
  ff_clock_advance (f->clock, 61);
  assert_shows (f, "8:59");
}

static void
test_it_closes_nothing_when_the_time_is_up (Fixture *f, gconstpointer data)
{
  start (f);
  ff_clock_advance (f->clock, 640);
  assert_shows (f, "+0:40");
  g_assert_cmpstr (ff_agenda_item_get_actual_end (nth (f, 0)), ==, "");
}

static void
test_it_stands_while_it_is_paused (Fixture *f, gconstpointer data)
{
  start (f);
  ff_clock_advance (f->clock, 60);
  ff_timer_set_paused (f->timer, TRUE);
  flush (f);
  ff_clock_advance (f->clock, 300);
  assert_shows (f, "9:00");
  ff_timer_set_paused (f->timer, FALSE);
  flush (f);
  assert_shows (f, "9:00");
  ff_clock_advance (f->clock, 30);
  assert_shows (f, "8:30");
}

static void
test_a_minute_can_be_given_and_taken_back (Fixture *f, gconstpointer data)
{
  start (f);
  ff_timer_add_minute (f->timer);
  flush (f);
  assert_shows (f, "11:00");
  g_assert_cmpint (ff_agenda_item_get_minutes (nth (f, 0)), ==, 10);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Add a minute");
  ff_session_undo (f->session);
  flush (f);
  assert_shows (f, "10:00");
}

static void
test_starting_the_next_ends_what_was_under_way (Fixture *f, gconstpointer data)
{
  start (f);
  ff_clock_advance (f->clock, 600);
  start (f);
  g_assert_cmpstr (ff_agenda_item_get_actual_end (nth (f, 0)), ==, "2012-05-11T10:10");
  assert_shows (f, "45:00");
  g_assert_null (ff_timer_find_next (f->timer));
  ff_session_undo (f->session);
  flush (f);
  g_assert_cmpstr (ff_agenda_item_get_title (ff_timer_get_item (f->timer)), ==, "Welcome");
  assert_shows (f, "0:00");
}

static void
open_again (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (f->timer);
  g_assert_finalize_object (f->session);
  f->session = ff_session_open (f->path, f->clock, &error);
  g_assert_no_error (error);
  f->timer = ff_timer_new (f->session);
}

static void
test_a_restart_finds_it_where_it_was (Fixture *f, gconstpointer data)
{
  start (f);
  ff_clock_advance (f->clock, 120);
  open_again (f);
  assert_shows (f, "8:00");
  ff_timer_set_paused (f->timer, TRUE);
  flush (f);
  ff_clock_advance (f->clock, 120);
  open_again (f);
  assert_shows (f, "8:00");
}

static void
test_what_was_never_ended_is_not_under_way_the_next_day (Fixture *f, gconstpointer data)
{
  start (f);
  ff_clock_advance (f->clock, 24 * 3600);
  open_again (f);
  g_assert_null (ff_timer_get_item (f->timer));
  g_assert_cmpstr (ff_agenda_item_get_title (ff_timer_find_next (f->timer)), ==, "Lunch");
}

static void
slept_cb (guint *told, guint minutes)
{
  *told += minutes;
}

static void
test_a_machine_that_slept_has_not_stopped_it_and_tells_once (Fixture *f, gconstpointer data)
{
  guint told = 0;

  g_signal_connect_swapped (f->timer, "slept", G_CALLBACK (slept_cb), &told);
  start (f);
  ff_clock_advance (f->clock, 60);
  ff_timer_notice_sleep (f->timer);
  g_assert_cmpuint (told, ==, 0);
  ff_clock_sleep (f->clock, 150);
  assert_shows (f, "6:30");
  ff_timer_notice_sleep (f->timer);
  ff_timer_notice_sleep (f->timer);
  g_assert_cmpuint (told, ==, 2);
}

static void
test_a_paused_timer_sleeps_with_the_machine (Fixture *f, gconstpointer data)
{
  guint told = 0;

  g_signal_connect_swapped (f->timer, "slept", G_CALLBACK (slept_cb), &told);
  start (f);
  ff_timer_set_paused (f->timer, TRUE);
  flush (f);
  ff_clock_sleep (f->clock, 3600);
  ff_timer_notice_sleep (f->timer);
  assert_shows (f, "10:00");
  g_assert_cmpuint (told, ==, 0);
}

/* The timer is asked again with every change of the session, whatever time of day it is by then. */
static void
test_a_time_of_day_that_is_set_right_does_not_move_it (Fixture *f, gconstpointer data)
{
  static const int hours[] = { -3, 30 };

  start (f);
  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      ff_clock_set_right (f->clock, hours[i] * 3600);
      ff_clock_advance (f->clock, 60);
      ff_timer_add_minute (f->timer);
      flush (f);
      assert_shows (f, "10:00");
    }
}

typedef struct
{
  int left; /* of a hundred seconds */
  FfPace pace;
  const char *digits;
} Moment;

static void
test_its_pace_changes_at_a_fifth_and_a_twentieth (void)
{
  static const Moment moments[] = {
    { 100, FF_PACE_CALM, "1:40" },       { 21, FF_PACE_CALM, "0:21" },
    { 20, FF_PACE_SOON, "0:20" },        { 6, FF_PACE_SOON, "0:06" },
    { 5, FF_PACE_LAST, "0:05" },         { 1, FF_PACE_LAST, "0:01" },
    { 0, FF_PACE_OVER, "0:00" },         { -90, FF_PACE_OVER, "+1:30" },
    { -3700, FF_PACE_OVER, "+1:01:40" },
  };
  FfCountdown countdown = { .total = 100, .end = G_GINT64_CONSTANT (5000000000) };

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      gint64 now = countdown.end - moments[i].left * (gint64) G_USEC_PER_SEC;
      g_autofree char *digits = ff_countdown_dup_digits (&countdown, now);

      g_assert_cmpint (ff_countdown_get_pace (&countdown, now), ==, moments[i].pace);
      g_assert_cmpstr (digits, ==, moments[i].digits);
    }
}

static void
test_it_says_when_its_digits_change (void)
{
  FfCountdown countdown = { .total = 100, .end = G_GINT64_CONSTANT (5000000000) };
  g_autofree char *before = ff_countdown_dup_digits (&countdown, 100 * 1000);
  guint rest = ff_countdown_get_rest (&countdown, 100 * 1000);
  g_autofree char *after = ff_countdown_dup_digits (&countdown, 100 * 1000 + rest * 1000);

  g_assert_cmpuint (rest, <=, 1001);
  g_assert_cmpstr (before, !=, after);
  countdown.paused = TRUE;
  g_assert_cmpuint (ff_countdown_get_rest (&countdown, 0), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function)                                                                        \
  g_test_add ("/session/timer/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("it-counts-down-from-the-minutes-of-the-item",
       test_it_counts_down_from_the_minutes_of_the_item);
  ADD ("it-closes-nothing-when-the-time-is-up", test_it_closes_nothing_when_the_time_is_up);
  ADD ("it-stands-while-it-is-paused", test_it_stands_while_it_is_paused);
  ADD ("a-minute-can-be-given-and-taken-back", test_a_minute_can_be_given_and_taken_back);
  ADD ("starting-the-next-ends-what-was-under-way", test_starting_the_next_ends_what_was_under_way);
  ADD ("a-restart-finds-it-where-it-was", test_a_restart_finds_it_where_it_was);
  ADD ("what-was-never-ended-is-not-under-way-the-next-day",
       test_what_was_never_ended_is_not_under_way_the_next_day);
  ADD ("a-machine-that-slept-has-not-stopped-it-and-tells-once",
       test_a_machine_that_slept_has_not_stopped_it_and_tells_once);
  ADD ("a-paused-timer-sleeps-with-the-machine", test_a_paused_timer_sleeps_with_the_machine);
  ADD ("a-time-of-day-that-is-set-right-does-not-move-it",
       test_a_time_of_day_that_is_set_right_does_not_move_it);
  g_test_add_func ("/session/timer/its-pace-changes-at-a-fifth-and-a-twentieth",
                   test_its_pace_changes_at_a_fifth_and_a_twentieth);
  g_test_add_func ("/session/timer/it-says-when-its-digits-change",
                   test_it_says_when_its_digits_change);
  return g_test_run ();
}
