/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page of Discover with 2,000 contributions, to the painted frame: adding one, from Enter in
 * the entry until it has been painted; filtering while somebody types, and scrolling by a page,
 * until the next frame has been painted. Each against the same page of an empty session.
 *
 *   bench-page FOLDER
 */
#include "app/ff-style.h"
#include "app/pages/ff-discover-page.h"
#include "app/widgets/ff-capture-bar.h"
#include "app/widgets/ff-contribution-list.h"
#include "app/widgets/ff-contribution-search.h"
#include "app/widgets/ff-text-entry.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <stdlib.h>
#include <time.h>

#define N_SAID 2000
#define ROUNDS 31

typedef struct
{
  FfSession *session;
  GtkWidget *window;
  GtkWidget *page;
  guint n_painted;
} Shown;

static gpointer
get_child (gpointer owner, const char *name)
{
  return gtk_widget_get_template_child (owner, G_OBJECT_TYPE (owner), name);
}

/* Returns: the FfTextEntry into which what is said is typed. */
static GtkWidget *
get_entry (Shown *self)
{
  return get_child (get_child (self->page, "capture"), "entry");
}

static GListModel *
get_items (Shown *self)
{
  return ff_contribution_list_get_items (get_child (self->page, "list"));
}

static void
painted_cb (Shown *self)
{
  self->n_painted++;
}

static void
wait_painted (Shown *self)
{
  guint before = self->n_painted;

  gtk_widget_queue_draw (self->page);
  while (self->n_painted == before)
    g_main_context_iteration (NULL, TRUE);
}

/* Until the page has come to rest, so that what is measured next is measured alone. */
static void
rest (Shown *self)
{
  ff_session_flush (self->session, NULL);
  for (int i = 0; i < 3; i++)
    wait_painted (self);
}

static void
fill (FfSession *session)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < N_SAID; i++)
    {
      FfRecord *draft = ff_record_new (FF_TYPE_CONTRIBUTION);
      g_autofree char *text
          = g_strdup_printf ("%s said that number %u is where the street came together, %s",
                             i % 3 ? "Somebody" : "We", i * 7 % N_SAID,
                             i % 5 ? "and that it stayed so." : "with tools, tea and a table.");

      ff_contribution_set_phase (FF_CONTRIBUTION (draft), FF_PHASE_DISCOVER);
      ff_contribution_set_text (FF_CONTRIBUTION (draft), text);
      g_ptr_array_add (drafts, draft);
    }
  ff_session_add_records (session, drafts);
}

static void
show (Shown *self, const char *folder, const char *name, gboolean full)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_unlink (path);
  self->session = ff_session_create (path, NULL, NULL);
  if (self->session == NULL)
    exit (1);
  if (full)
    fill (self->session);
  ff_session_flush (self->session, NULL);
  self->page = g_object_new (FF_TYPE_DISCOVER_PAGE, "session", self->session, NULL);
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1024, 600);
  gtk_window_set_child (GTK_WINDOW (self->window), self->page);
  gtk_window_present (GTK_WINDOW (self->window));
  while (gtk_widget_get_frame_clock (self->page) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (self->page), "after-paint",
                            G_CALLBACK (painted_cb), self);
  rest (self);
}

/* -- what is measured ------------------------------------------------------------------------- */

static gint64
add_one (Shown *self, guint round)
{
  guint n = g_list_model_get_n_items (get_items (self));
  gint64 start;

  ff_text_entry_set_text (FF_TEXT_ENTRY (get_entry (self)), "The newest of all that was said");
  rest (self);
  start = g_get_monotonic_time ();
  g_signal_emit_by_name (get_entry (self), "activate");
  while (g_list_model_get_n_items (get_items (self)) == n)
    g_main_context_iteration (NULL, TRUE);
  wait_painted (self);
  return g_get_monotonic_time () - start;
}

static gint64
filter (Shown *self, guint round)
{
  GtkWidget *search = get_child (get_child (self->page, "search"), "search");
  gint64 start;

  gtk_editable_set_text (GTK_EDITABLE (search), round % 2 == 0 ? "tools ta" : "number 1");
  start = g_get_monotonic_time ();
  g_signal_emit_by_name (search, "search-changed");
  wait_painted (self);
  return g_get_monotonic_time () - start;
}

static gint64
scroll (Shown *self, guint round)
{
  GtkWidget *view = get_child (get_child (self->page, "list"), "view");
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  gint64 start = g_get_monotonic_time ();

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment)
                                            + gtk_adjustment_get_page_size (adjustment));
  wait_painted (self);
  return g_get_monotonic_time () - start;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

typedef gint64 (*Measured) (Shown *self, guint round);

/* In milliseconds. */
typedef struct
{
  double median;
  double worst; /* of nine in ten */
  double
      reckoned; /* the least that a processor was busy with it: little is seen of what else runs */
} Figures;

static gint64
get_processor_time (void)
{
  return (gint64) clock () * G_USEC_PER_SEC / CLOCKS_PER_SEC;
}

static double
pick (gint64 *times, guint at)
{
  qsort (times, ROUNDS, sizeof *times, compare);
  return (double) times[at] / 1000;
}

static Figures
measure (Shown *self, Measured measured)
{
  gint64 times[ROUNDS], reckoned[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++)
    {
      gint64 before = get_processor_time ();

      times[i] = measured (self, i);
      reckoned[i] = get_processor_time () - before;
    }
  return (Figures){ .median = pick (times, ROUNDS / 2),
                    .worst = pick (times, ROUNDS * 9 / 10),
                    .reckoned = pick (reckoned, 0) };
}

static void
report (Shown *full, Shown *empty, Measured measured, const char *name, int aim)
{
  Figures among = measure (full, measured);
  Figures alone = measure (empty, measured);

  g_print ("%s %.2f (aim under %d ms: %.1f ms to the painted frame among %d contributions, nine in "
           "ten under %.1f ms, %.1f ms of it reckoning; %.1f and %.1f ms in an empty session)\n",
           name, among.median / alone.median, aim, among.median, N_SAID, among.worst,
           among.reckoned, alone.median, alone.reckoned);
}

int
main (int argc, char **argv)
{
  const char *folder = argc > 1 ? argv[1] : ".";
  Shown full = { 0 }, empty = { 0 };

  ff_style_start ();
  show (&full, folder, "bench-page-full.fourfold", TRUE);
  show (&empty, folder, "bench-page-empty.fourfold", FALSE);
  report (&full, &empty, scroll, "page-scrolling-2000", 50);
  report (&full, &empty, filter, "page-filtering-2000", 50);
  g_signal_emit_by_name (get_child (get_child (full.page, "search"), "search"), "stop-search");
  report (&full, &empty, add_one, "page-adding-2000", 50);
  return 0;
}
