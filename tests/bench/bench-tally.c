/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long the tally of 100,000 ballots of ten dots takes (every rule of what counts, ranks, per
 * cent, ties) against a plain GROUP BY over the same rows of the same file; and how long one more
 * secret ballot takes in a room of 500, written so that no order can be read, against one that is
 * merely inserted. In turns, so that a machine that slows down slows both.
 *
 *   bench-tally FOLDER
 */
#include "session/ff-session.h"
#include "store/ff-ballots.h"
#include "store/ff-counts.h"
#include "store/ff-rounds.h"
#include "store/ff-votes.h"

#include <glib/gstdio.h>
#include <stdlib.h>

#define BALLOTS 100000
#define OPTIONS 27
#define DOTS 10
#define ROOM 500
#define TURNS 15

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static double
median (gint64 *times)
{
  qsort (times, TURNS, sizeof *times, compare);
  return (double) times[TURNS / 2] / 1000;
}

/* Ten dots on up to ten of the options. */
static FfBallot *
draw_ballot (FfSession *session, gint64 round)
{
  FfBallot *ballot = ff_ballot_new (round);

  for (int i = 0; i < DOTS; i++)
    {
      FfProposition *proposition = ff_model_find_numbered (ff_session_get_model (session),
                                                           g_random_int_range (1, OPTIONS + 1));
      gint64 id = ff_record_get_id (FF_RECORD (proposition));

      ff_ballot_set (ballot, id, ff_ballot_get (ballot, id) + 1);
    }
  return ballot;
}

static gint64
hold_round (FfSession *session, gboolean secret, int ballots, GError **error)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);
  g_autoptr (GPtrArray) cast = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free);
  gint64 round;

  ff_round_set_dots (FF_ROUND (draft), DOTS);
  ff_round_set_secret (FF_ROUND (draft), secret);
  ff_session_open_round (session, FF_ROUND (draft), NULL);
  if (!ff_session_flush (session, error))
    return 0;
  round = ff_record_get_id (FF_RECORD (ff_model_find_round (ff_session_get_model (session), 0)));
  for (int i = 0; i < ballots; i++)
    g_ptr_array_add (cast, draw_ballot (session, round));
  ff_session_cast_ballots (session, cast);
  return ff_session_flush (session, error) ? round : 0;
}

static FfSession *
make_session (const char *path, GError **error)
{
  FfSession *session;

  g_unlink (path);
  session = ff_session_create (path, NULL, error);
  for (int i = 0; session != NULL && i < OPTIONS; i++)
    ff_session_add_proposition (session, 0, "People are told first", NULL);
  return session;
}

static gint64
time_group_by (FfConnection *connection, gint64 round)
{
  gint64 start = g_get_monotonic_time ();
  FfStatement *statement = ff_connection_prepare (
      connection,
      "SELECT proposition, sum (dots) FROM ballot_dots WHERE round = ? GROUP BY proposition", NULL);

  ff_statement_bind_number (statement, 1, round);
  if (!ff_statement_execute (statement, NULL))
    exit (1);
  return g_get_monotonic_time () - start;
}

static gint64
time_tally (FfConnection *connection, gint64 round)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (FfChanges) changes = ff_changes_new ();

  if (!ff_counts_read (connection, ff_changes_add_count (changes, round), NULL))
    exit (1);
  return g_get_monotonic_time () - start;
}

static gboolean
measure_tally (const char *path, GError **error)
{
  g_autoptr (FfSession) session = make_session (path, error);
  gint64 round = session != NULL ? hold_round (session, FALSE, BALLOTS, error) : 0;
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (FfStore) store = NULL;
  gint64 ours[TURNS], bare[TURNS];
  double with, without;

  if (round == 0)
    return FALSE;
  g_clear_object (&session);
  store = ff_store_open (path, clock, error);
  if (store == NULL)
    return FALSE;
  for (int i = 0; i < TURNS; i++)
    {
      ours[i] = time_tally (ff_store_get_connection (store), round);
      bare[i] = time_group_by (ff_store_get_connection (store), round);
    }
  with = median (ours);
  without = median (bare);
  g_print ("tally-100000 %.2f (aim under 1.5: %.1f ms for the tally, %.1f ms for a plain GROUP "
           "BY)\n",
           with / without, with, without);
  return TRUE;
}

static gboolean
cast_work (FfStore *store, gpointer data, GError **error)
{
  return ff_votes_cast (store, data, error);
}

static gboolean
cast_settled_work (FfStore *store, gpointer data, GError **error)
{
  return ff_votes_cast (store, data, error)
         && ff_votes_settle (store, ((FfBallot *) data)->round, error);
}

static gint64
time_cast (FfStore *store, FfBallot *ballot, FfWork work)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (FfChanges) changes
      = ff_store_run (store, "Cast", FF_STEP_KIND_SECRET, work, ballot, NULL);

  if (changes == NULL)
    exit (1);
  return g_get_monotonic_time () - start;
}

static gboolean
measure_cast (const char *path, GError **error)
{
  g_autoptr (FfSession) session = make_session (path, error);
  gint64 round = session != NULL ? hold_round (session, TRUE, ROOM, error) : 0;
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (FfStore) store = round != 0 ? ff_store_open (path, clock, error) : NULL;
  gint64 settled[TURNS], bare[TURNS];
  double with, without;

  if (store == NULL)
    return FALSE;
  for (int i = 0; i < TURNS; i++)
    {
      g_autoptr (FfBallot) first = draw_ballot (session, round);
      g_autoptr (FfBallot) second = draw_ballot (session, round);

      settled[i] = time_cast (store, first, cast_settled_work);
      bare[i] = time_cast (store, second, cast_work);
    }
  with = median (settled);
  without = median (bare);
  g_print ("secret-ballot-of-%d %.2f (aim under 50 ms: %.1f ms without a trace of order, %.1f ms "
           "merely inserted)\n",
           ROOM, with / without, with, without);
  return TRUE;
}

int
main (int argc, char **argv)
{
  const char *folder = argc > 1 ? argv[1] : ".";
  g_autofree char *path = g_build_filename (folder, "bench-tally.fourfold", NULL);
  g_autoptr (GError) error = NULL;
  gboolean fine = measure_tally (path, &error) && measure_cast (path, &error);

  g_unlink (path);
  if (fine)
    return 0;
  g_printerr ("bench-tally: %s\n", error != NULL ? error->message : path);
  return 1;
}
