/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-application.h"
#include "app/ff-window.h"
#include "exchange/ff-template.h"

#include <glib/gstdio.h>
#include <stdlib.h>

/*
 * How long the program takes to its first frame with the sample open, how long until the page and
 * then the miniatures of the wall are painted too, and how much memory it has at last, against an
 * AdwApplicationWindow with nothing in it. The program starts itself again for each measurement, in
 * turns, and takes the median.
 */
#define ROUNDS 11

/* -- the program that is measured ----------------------------------------------------------- */

/* Returns: memory that is this process's own, in KiB. */
static long
read_memory (void)
{
  g_autofree char *text = NULL;
  long total = 0;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return 0;
  for (const char *line = strstr (text, "Private_"); line != NULL;
       line = strstr (line + 1, "Private_"))
    total += atol (strchr (line, ':') + 1);
  return total;
}

static gint64 first_frame, page_frame;

static gboolean
has_page (GtkWidget *window)
{
  GtkStack *stack;

  if (!FF_IS_WINDOW (window))
    return TRUE;
  stack = GTK_STACK (gtk_widget_get_template_child (window, FF_TYPE_WINDOW, "stack"));
  return gtk_stack_get_visible_child (stack) != NULL
         && gtk_widget_get_height (gtk_stack_get_visible_child (stack)) > 0;
}

static gboolean
has_wall (GtkWidget *window)
{
  GObject *place;

  if (!FF_IS_WINDOW (window))
    return TRUE;
  place = gtk_widget_get_template_child (window, FF_TYPE_WINDOW, "wall_place");
  return adw_bin_get_child (ADW_BIN (place)) != NULL;
}

static void
painted_cb (GtkWidget *window)
{
  gint64 now = g_get_monotonic_time ();

  if (first_frame == 0)
    first_frame = now;
  if (page_frame == 0 && has_page (window))
    page_frame = now;
  if (page_frame == 0 || !has_wall (window))
    return;
  g_print ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %ld\n", first_frame,
           page_frame, now, read_memory ());
  exit (0);
}

static void
realized_cb (GtkWidget *window)
{
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint",
                            G_CALLBACK (painted_cb), window);
}

static void
window_added_cb (GtkApplication *application, GtkWindow *window)
{
  g_signal_connect (window, "realize", G_CALLBACK (realized_cb), NULL);
}

static void
activate_cb (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1120, 720);
  gtk_window_present (GTK_WINDOW (window));
}

static int
run_child (int argc, char **argv)
{
  gboolean empty = argc < 2;
  GtkApplication *application
      = empty ? GTK_APPLICATION (adw_application_new ("org.fourfold.Bench", 0))
              : GTK_APPLICATION (ff_application_new ());

  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE | (empty ? 0 : G_APPLICATION_HANDLES_OPEN));
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  if (empty)
    g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}

/* -- the program that measures -------------------------------------------------------------- */

/* What one start took: milliseconds to the first frame, the page and the whole, and KiB. */
enum
{
  FRAME,
  PAGE,
  WHOLE,
  MEMORY,
  N_COSTS,
};

typedef struct
{
  double of[N_COSTS];
} Cost;

static Cost
measure (const char *program, const char *file)
{
  const char *argv[] = { program, "--child", file, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();
  Cost cost = { 0 };
  char *rest;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &output,
                     NULL, NULL, &error))
    g_error ("%s", error->message);
  rest = output;
  for (guint i = FRAME; i <= WHOLE; i++)
    cost.of[i] = (double) (g_ascii_strtoll (rest, &rest, 10) - start) / 1000;
  cost.of[MEMORY] = (double) g_ascii_strtoll (rest, NULL, 10);
  return cost;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
find_median (const Cost *costs, guint of)
{
  double values[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++)
    values[i] = costs[i].of[of];
  qsort (values, ROUNDS, sizeof (double), compare);
  return values[ROUNDS / 2];
}

static char *
make_sample (const char *folder)
{
  char *path = g_build_filename (folder, "sample.fourfold", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = ff_session_create (path, NULL, &error);

  if (session == NULL)
    g_error ("%s", error->message);
  ff_session_take_snapshot (session, ff_sample_load ());
  if (!ff_session_flush (session, &error))
    g_error ("%s", error->message);
  return path;
}

static void
compare_starts (const char *program, const char *file)
{
  Cost with[ROUNDS], without[ROUNDS];
  double empty;

  measure (program, file); /* brings everything into the cache of the disk */
  for (guint i = 0; i < ROUNDS; i++)
    {
      with[i] = measure (program, file);
      without[i] = measure (program, NULL);
    }
  empty = find_median (without, FRAME);
  g_print ("start-up %.2f (first frame with the sample open: %.0f ms; empty window: %.0f ms)\n",
           find_median (with, FRAME) / empty, find_median (with, FRAME), empty);
  g_print ("page %.2f (until its first page is painted too: %.0f ms)\n",
           find_median (with, PAGE) / empty, find_median (with, PAGE));
  g_print ("whole %.2f (until the miniatures of the wall are painted too: %.0f ms)\n",
           find_median (with, WHOLE) / empty, find_median (with, WHOLE));
  empty = find_median (without, MEMORY);
  g_print ("memory %.2f (of its own, at last: %.1f MiB; empty window: %.1f MiB)\n",
           find_median (with, MEMORY) / empty, find_median (with, MEMORY) / 1024, empty / 1024);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;

  if (argc > 1 && g_str_equal (argv[1], "--child"))
    return run_child (argc - 1, argv + 1);

  folder = g_dir_make_tmp ("fourfold-bench-XXXXXX", NULL);
  g_setenv ("XDG_STATE_HOME", folder, TRUE);
  path = make_sample (folder);
  compare_starts (argv[0], path);
  g_remove (path);
  g_rmdir (folder);
  return 0;
}
