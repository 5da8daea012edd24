/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-style.h"
#include "app/widgets/ff-ballot-window.h"
#include "exchange/ff-template.h"

#include <glib/gstdio.h>
#include <stdlib.h>

/*
 * From a key press at the shared screen to the frame that shows what it did, on a ballot of the 27
 * propositions of the sample: in frames of a screen that shows sixty a second. Keys are handed to
 * the controller that gets them, so the way from the keyboard to the program is not counted.
 */
#define VOTERS 8
#define KEYS 10
#define DEADLINE_S 10
#define SETTLE_MS 40
#define FRAME_MS (1000.0 / 60)

typedef struct
{
  GtkWidget *window;
  GPtrArray *keys; /* (element-type GtkEventController): borrowed from the window */
  gint64 painted;  /* monotonic: when the last frame was done */
} Desk;

static void
painted_cb (Desk *desk)
{
  desk->painted = g_get_monotonic_time ();
}

static gboolean
give_up_cb (gpointer data)
{
  g_error ("no frame came within %d s", DEADLINE_S);
  return G_SOURCE_REMOVE;
}

static void
wait_for_frame (Desk *desk)
{
  guint deadline = g_timeout_add_seconds (DEADLINE_S, give_up_cb, NULL);

  desk->painted = 0;
  while (desk->painted == 0)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (deadline);
}

static void
find_keys (Desk *desk)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (desk->window);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller)
          && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_ptr_array_add (desk->keys, controller);
    }
}

static void
press (Desk *desk, guint keyval)
{
  gboolean used = FALSE;

  for (guint i = 0; i < desk->keys->len && !used; i++)
    {
      g_signal_emit_by_name (desk->keys->pdata[i], "key-pressed", keyval, 0, 0, &used);
      g_signal_emit_by_name (desk->keys->pdata[i], "key-released", keyval, 0, 0);
    }
  if (!used)
    g_error ("nobody took the key %u", keyval);
}

/* What a frame leaves to be done is no part of the next key's. */
static void
settle (void)
{
  gint64 end = g_get_monotonic_time () + SETTLE_MS * 1000;

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

/* Five dots, each a digit and Enter. */
static void
measure_voter (Desk *desk, double *costs)
{
  static const guint keys[KEYS]
      = { GDK_KEY_3,      GDK_KEY_Return, GDK_KEY_9,      GDK_KEY_Return, GDK_KEY_1,
          GDK_KEY_Return, GDK_KEY_3,      GDK_KEY_Return, GDK_KEY_7,      GDK_KEY_Return };

  for (guint i = 0; i < KEYS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      press (desk, keys[i]);
      wait_for_frame (desk);
      costs[i] = (double) (desk->painted - start) / 1000;
      settle ();
    }
  for (guint i = 0; i < KEYS / 2; i++)
    press (desk, GDK_KEY_BackSpace);
  settle ();
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static void
measure (Desk *desk)
{
  double costs[VOTERS * KEYS];
  double median, most;

  for (guint i = 0; i < VOTERS; i++)
    measure_voter (desk, costs + i * KEYS);
  qsort (costs, G_N_ELEMENTS (costs), sizeof (double), compare);
  median = costs[G_N_ELEMENTS (costs) / 2];
  most = costs[G_N_ELEMENTS (costs) * 95 / 100];
  g_print ("ballot %.2f (frames from a key press to the redrawn ballot: %.1f ms; 95 in 100 within "
           "%.1f ms)\n",
           median / FRAME_MS, median, most);
}

static FfSession *
open_vote (const char *path)
{
  g_autoptr (GError) error = NULL;
  FfSession *session = ff_session_create (path, NULL, &error);
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);

  if (session == NULL)
    g_error ("%s", error->message);
  ff_session_take_snapshot (session, ff_sample_load ());
  ff_session_open_round (session, FF_ROUND (draft), NULL);
  if (!ff_session_flush (session, &error))
    g_error ("%s", error->message);
  return session;
}

static void
vote (FfSession *session)
{
  FfRound *round = ff_model_find_round (ff_session_get_model (session), 0);
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();
  Desk desk = { .window = GTK_WIDGET (ff_ballot_window_new (session, round)), .keys = keys };

  find_keys (&desk);
  gtk_window_set_default_size (GTK_WINDOW (desk.window), 1280, 800);
  gtk_window_present (GTK_WINDOW (desk.window));
  g_signal_connect_swapped (gtk_widget_get_frame_clock (desk.window), "after-paint",
                            G_CALLBACK (painted_cb), &desk);
  wait_for_frame (&desk);
  settle ();
  press (&desk, GDK_KEY_Return);
  wait_for_frame (&desk);
  settle ();
  measure (&desk);
  gtk_window_destroy (GTK_WINDOW (desk.window));
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("fourfold-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "vote.fourfold", NULL);
  FfSession *session;

  ff_style_start ();
  session = open_vote (path);
  vote (session);
  g_object_unref (session);
  g_remove (path);
  g_rmdir (folder);
  return 0;
}
