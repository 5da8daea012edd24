/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sense-making among 2,000 contributions. Adding one, from the verb until the model tells of it,
 * against the same in an empty session, in turns, so that a disk that slows down slows both. What
 * is computed among the 2,000 (a pass for what was said again, one for themes, a filter as one
 * types) against adding one contribution.
 *
 *   bench-sense FOLDER
 */
#include "model/ff-contribution-filter.h"
#include "model/ff-similar.h"
#include "model/ff-theme-suggestion.h"
#include "session/ff-session.h"

#include <glib/gstdio.h>
#include <stdlib.h>

#define N_SAID 2000
#define ROUNDS 101

static const char *const who[] = { "A neighbour",      "My daughter",
                                   "The caretaker",    "Two students",
                                   "Our choir",        "Somebody from the shop",
                                   "The nurse",        "A man I did not know",
                                   "The whole street", "We" };
static const char *const did[]
    = { "listened for an hour",   "carried the shopping", "opened the hall early",
        "wrote the letter",       "planted the corner",   "sang at the door",
        "showed me how it works", "shared the tools",     "cooked for everybody",
        "kept the library warm",  "came back next day",   "read to the children",
        "mended three bicycles" };
static const char *const when[]
    = { "",           "on Sunday",       "last winter",   "when it mattered", "without being asked",
        "every week", "after the flood", "before school", "in the square",    "for the first time",
        "and stayed" };

static FfRecord *
make_draft (guint n)
{
  FfRecord *draft = ff_record_new (FF_TYPE_CONTRIBUTION);
  /* Steps that share no factor with the lengths, so that all combinations come up. */
  g_autofree char *text
      = g_strdup_printf ("%s %s %s", who[n * 7 % G_N_ELEMENTS (who)],
                         did[n * 5 % G_N_ELEMENTS (did)], when[n * 3 % G_N_ELEMENTS (when)]);

  ff_contribution_set_phase (FF_CONTRIBUTION (draft), FF_PHASE_DISCOVER);
  ff_contribution_set_text (FF_CONTRIBUTION (draft), text);
  return draft;
}

static gboolean
fill (FfSession *session, GError **error)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < N_SAID; i++)
    g_ptr_array_add (drafts, make_draft (i));
  ff_session_add_records (session, drafts);
  return ff_session_flush (session, error);
}

/* -- adding one ------------------------------------------------------------------------------- */

static void
told_cb (gint64 *told)
{
  *told = g_get_monotonic_time ();
}

/* Adds one and takes it back, so that the next round meets the same session. */
static gboolean
time_adding (FfSession *session, gint64 *time, GError **error)
{
  FfRecordList *list = ff_model_get_list (ff_session_get_model (session), FF_TYPE_CONTRIBUTION);
  g_autoptr (FfRecord) draft = make_draft (ff_record_list_get_size (list));
  gint64 start = g_get_monotonic_time (), told = start;
  gulong handler = g_signal_connect_swapped (list, "items-changed", G_CALLBACK (told_cb), &told);
  gboolean fine;

  ff_session_add (session, draft);
  fine = ff_session_flush (session, error);
  *time = told - start;
  g_signal_handler_disconnect (list, handler);
  ff_session_undo (session);
  return fine && ff_session_flush (session, error);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static double
median (gint64 *times)
{
  qsort (times, ROUNDS, sizeof *times, compare);
  return (double) times[ROUNDS / 2] / 1000;
}

/* -- computing -------------------------------------------------------------------------------- */

typedef guint (*FfPass) (FfModel *model);

static guint
find_said_again (FfModel *model)
{
  g_autoptr (GPtrArray) groups = ff_similar_find_contributions (model, FF_PHASE_DISCOVER);

  return groups->len;
}

static guint
find_themes (FfModel *model)
{
  g_autoptr (GPtrArray) themes = ff_theme_suggestion_find (model, FF_PHASE_DISCOVER);

  return themes->len;
}

static guint
filter_once (FfModel *model)
{
  static FfContributionFilter *filter = NULL;
  static guint typed = 0;
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);
  guint found = 0;

  if (filter == NULL)
    filter = ff_contribution_filter_new ();
  ff_contribution_filter_set_words (filter, typed++ % 2 == 0 ? "tool sha" : "tools");
  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    found += ff_contribution_filter_matches (filter, ff_record_list_get (list, i)) != FALSE;
  return found;
}

static void
report_pass (
    FfModel *model, FfPass pass, const char *name, const char *found, int aim, double adding)
{
  gint64 times[ROUNDS];
  guint n = 0;
  double taken;

  for (int i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      n = pass (model);
      times[i] = g_get_monotonic_time () - start;
    }
  taken = median (times);
  g_print ("%s %.2f (aim under %d ms: %.3f ms among %d contributions, %u %s, %.3f ms for adding "
           "one)\n",
           name, taken / adding, aim, taken, N_SAID, n, found, adding);
}

static FfSession *
create (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  FfSession *session;

  g_unlink (path);
  session = ff_session_create (path, NULL, &error);
  if (session == NULL)
    g_printerr ("bench-sense: %s\n", error->message);
  return session;
}

int
main (int argc, char **argv)
{
  const char *folder = argc > 1 ? argv[1] : ".";
  g_autoptr (FfSession) full = create (folder, "bench-full.fourfold");
  g_autoptr (FfSession) empty = create (folder, "bench-empty.fourfold");
  FfModel *model;
  gint64 among[ROUNDS], alone[ROUNDS];
  double adding, in_empty;

  if (full == NULL || empty == NULL || !fill (full, NULL))
    return 1;
  model = ff_session_get_model (full);
  for (int i = 0; i < ROUNDS; i++)
    if (!time_adding (full, &among[i], NULL) || !time_adding (empty, &alone[i], NULL))
      return 1;
  adding = median (among);
  in_empty = median (alone);
  g_print ("adding-to-2000 %.2f (aim under 1.5: %.3f ms from the verb to the model, %.3f ms in an "
           "empty session)\n",
           adding / in_empty, adding, in_empty);
  report_pass (model, find_said_again, "said-again-2000", "groups", 100, adding);
  report_pass (model, find_themes, "themes-2000", "themes", 100, adding);
  report_pass (model, filter_once, "filter-2000", "found", 5, adding);
  return 0;
}
