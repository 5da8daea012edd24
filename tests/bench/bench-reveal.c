/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-parts.h"
#include "app/projector/ff-scene-view.h"

#include <adwaita.h>
#include <stdlib.h>
#include <time.h>

/*
 * How long the wall takes over each frame while it goes from the end of a vote to its result: one
 * scene fades into the other, and the bars of a page grow one after another. Measured on a wall of
 * 1920 by 1080, as ratios to the 33 ms after which a movement is seen to stutter. Time by the
 * clock is what the room sees; time of the processor alone says the same on a busy machine.
 */
#define WIDTH 1920
#define HEIGHT 1080
#define LIMIT (33 * G_TIME_SPAN_MILLISECOND)

typedef struct
{
  FfSceneView *view;
  GArray *frames; /* gint64: microseconds from the beginning of a frame to its end */
  GArray *work;   /* gint64: of these, how many this program computed */
  gint64 begun, worked;
  gboolean revealed;
} Bench;

/* The dots of the propositions of London, 2012, in their order. */
static FfScene *
new_result (void)
{
  static const int dots[]
      = { 26, 12, 11, 11, 11, 11, 10, 10, 9, 9, 8, 8, 8, 6, 5, 4, 4, 4, 4, 3, 2, 2, 2, 2, 1, 0, 0 };
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_RESULT);

  parts->subject = 1;
  parts->phase = FF_PHASE_DREAM;
  parts->bars = TRUE;
  ff_scene_parts_set_heading (parts, "Which propositions shall we take further?");
  for (guint i = 0; i < G_N_ELEMENTS (dots); i++)
    {
      g_autofree char *marker = g_strdup_printf ("%u", i + 1);
      FfSceneEntry *entry = ff_scene_parts_add_entry (parts, marker, "Everybody finds a welcome");

      entry->dots = dots[i];
      ff_scene_entry_set (&entry->rank, marker);
    }
  return ff_scene_new (parts);
}

static FfScene *
new_closed (void)
{
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_ROUND);

  parts->subject = 1;
  parts->phase = FF_PHASE_DREAM;
  ff_scene_parts_set_heading (parts, "Voting is closed");
  ff_scene_parts_add_line (parts, "37 of 40 people have voted");
  return ff_scene_new (parts);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static void
report_times (GArray *times, const char *name, const char *what)
{
  guint n_late = 0;
  gint64 median, worst;

  g_array_sort (times, compare_times);
  for (guint i = 0; i < times->len; i++)
    n_late += g_array_index (times, gint64, i) > LIMIT;
  median = g_array_index (times, gint64, times->len / 2);
  worst = g_array_index (times, gint64, times->len - 1);
  g_print (
      "reveal-%s %.2f (the median of %u frames while a result is revealed, %s, against 33 ms)\n",
      name, (double) median / LIMIT, times->len, what);
  g_print ("reveal-worst-%s %.2f (the worst of them: %.1f ms; %u took longer than 33 ms)\n", name,
           (double) worst / LIMIT, (double) worst / G_TIME_SPAN_MILLISECOND, n_late);
}

/* Microseconds that this thread has computed. */
static gint64
get_work (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
before_paint_cb (Bench *bench)
{
  bench->begun = g_get_monotonic_time ();
  bench->worked = get_work ();
}

static void
after_paint_cb (Bench *bench)
{
  gint64 took = g_get_monotonic_time () - bench->begun;
  gint64 work = get_work () - bench->worked;

  if (!bench->revealed)
    {
      g_autoptr (FfScene) result = new_result ();

      bench->revealed = TRUE;
      ff_scene_view_show (bench->view, result, 0);
      return;
    }
  g_array_append_val (bench->frames, took);
  g_array_append_val (bench->work, work);
  if (ff_scene_view_is_moving (bench->view))
    return;
  report_times (bench->frames, "frame", "by the clock");
  report_times (bench->work, "work", "of the processor");
  exit (0);
}

int
main (int argc, char **argv)
{
  Bench bench = {
    .frames = g_array_new (FALSE, FALSE, sizeof (gint64)),
    .work = g_array_new (FALSE, FALSE, sizeof (gint64)),
  };
  g_autoptr (FfScene) closed = new_closed ();
  GtkWidget *window;
  GdkFrameClock *clock;

  adw_init ();
  window = gtk_window_new ();
  bench.view = FF_SCENE_VIEW (ff_scene_view_new (FALSE));
  ff_scene_view_set_scene (bench.view, closed);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (bench.view));
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_widget_realize (window);
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (before_paint_cb), &bench);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), &bench);
  gtk_window_present (GTK_WINDOW (window));
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}
