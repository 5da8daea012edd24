/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-moment.h"

static void
test_a_moment_is_a_day_and_a_time (void)
{
  g_autofree char *moment = ff_moment_new ("2012-05-11", 602);
  g_autofree char *day = ff_moment_dup_day (moment);
  g_autofree char *time = ff_moment_dup_time (moment);

  g_assert_cmpstr (moment, ==, "2012-05-11T10:02");
  g_assert_cmpstr (day, ==, "2012-05-11");
  g_assert_cmpstr (time, ==, "10:02");
  g_assert_cmpint (ff_moment_get_minutes (moment), ==, 602);
}

static void
test_now_is_what_the_clock_shows (void)
{
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T09:05:59Z");
  g_autofree char *now = ff_moment_new_now (clock);

  g_assert_cmpstr (now, ==, "2012-05-11T09:05");
}

static void
test_what_is_no_moment_has_no_time (void)
{
  static const char *const others[] = { "",
                                        "2012-05-11",
                                        "2012-05-11 10:02",
                                        "2012-05-11T1002",
                                        "2012-05-11T24:00",
                                        "2012-05-11T10:60",
                                        "2012-13-45T10:02",
                                        "yesterday at ten, T" };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *day = ff_moment_dup_day (others[i]);
      g_autofree char *time = ff_moment_dup_time (others[i]);

      g_test_message ("%s", others[i]);
      g_assert_cmpint (ff_moment_get_minutes (others[i]), ==, -1);
      g_assert_cmpstr (day, ==, "");
      g_assert_cmpstr (time, ==, "");
    }
}

static void
test_seconds_and_zones_are_passed_over (void)
{
  g_assert_cmpint (ff_moment_get_minutes ("2012-05-11T10:02:33+01:00"), ==, 602);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/moment/a-moment-is-a-day-and-a-time", test_a_moment_is_a_day_and_a_time);
  g_test_add_func ("/model/moment/now-is-what-the-clock-shows", test_now_is_what_the_clock_shows);
  g_test_add_func ("/model/moment/what-is-no-moment-has-no-time",
                   test_what_is_no_moment_has_no_time);
  g_test_add_func ("/model/moment/seconds-and-zones-are-passed-over",
                   test_seconds_and_zones_are_passed_over);
  return g_test_run ();
}
