/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scenes of a vote. A tally goes to the wall once it is revealed, or while an open round that
 * is not secret runs; in between the room learns only how many have voted. */
#include "app/projector/ff-scene-parts.h"
#include "model/ff-reveal.h"
#include "model/ff-tally-words.h"

#include <glib/gi18n.h>

static const char *
describe_method (FfRoundMethod method)
{
  static const char *const lines[] = {
    N_ ("Come to the screen one after another."),
    N_ ("Fill in your slip and hand it over."),
    N_ ("Raise your hand when the number is read."),
    N_ ("Call out your numbers."),
  };

  return _ (lines[method]);
}

static char *
dup_cap (int cap, int dots)
{
  if (cap == 1)
    return g_strdup (_ ("At most one on each proposition."));
  if (cap > 1 && cap < dots)
    return g_strdup_printf (
        /* Translators: %d is the most dots that one person may give one proposition, 2 or more */
        ngettext ("At most %d on one proposition.", "At most %d on one proposition.", (gulong) cap),
        cap);
  return dots > 1 ? g_strdup (_ ("Several on one are welcome.")) : g_strdup ("");
}

static char *
dup_turnout (FfRound *round, int ballots)
{
  int present = ff_round_get_present (round);

  if (ff_round_get_method (round) == FF_METHOD_HANDS
      || ff_round_get_method (round) == FF_METHOD_OPEN)
    return g_strdup ("");
  if (present >= ballots && present > 0)
    /* Translators: how many ballots are cast, and how many people are in the room */
    return g_strdup_printf (ngettext ("%d of %d person has voted", "%d of %d people have voted",
                                      (gulong) present),
                            ballots, present);
  /* Translators: %d is how many ballots are cast */
  return g_strdup_printf (ngettext ("%d person has voted", "%d people have voted",
                                    (gulong) ballots),
                          ballots);
}

static void
add_rules (FfSceneParts *parts, FfRound *round)
{
  int dots = ff_round_get_dots (round);
  g_autofree char *cap = dup_cap (ff_round_get_cap (round), dots);
  g_autofree char *heading
      /* Translators: %d is how many dots each person has to vote with */
      = g_strdup_printf (ngettext ("You have one dot to give", "You have %d dots to give",
                                   (gulong) dots),
                         dots);

  ff_scene_parts_set_heading (parts, heading);
  parts->circles = dots;
  ff_scene_parts_add_line (parts, describe_method (ff_round_get_method (round)));
  ff_scene_parts_add_line (parts, cap);
}

static void
add_options (FfSceneParts *parts, FfModel *model)
{
  g_autoptr (GPtrArray) options
      = ff_model_list_where (model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND, parts->subject);

  for (guint i = 0; i < options->len; i++)
    {
      g_autofree char *number
          = g_strdup_printf ("%d", ff_round_option_get_number (options->pdata[i]));

      ff_scene_parts_add_entry (parts, number, ff_round_option_get_text (options->pdata[i]));
    }
}

static FfSceneEntry *
add_bar (FfSceneParts *parts, const FfTallyRow *row, gboolean ranked)
{
  g_autofree char *number = g_strdup_printf ("%d", row->number);
  FfSceneEntry *entry = ff_scene_parts_add_entry (parts, number, row->title);

  entry->dots = row->dots;
  if (ranked)
    {
      g_free (entry->rank);
      entry->rank = ff_tally_row_dup_rank (row);
    }
  return entry;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const FfTallyRow *first = *(const FfTallyRow *const *) a;
  const FfTallyRow *second = *(const FfTallyRow *const *) b;

  return first->number - second->number;
}

/* While votes come in, the bars keep the order of the ballot, so that none jumps. Where they are
 * called out, the wall turns to the page of the one that was. */
static void
add_running_bars (FfSceneParts *parts, FfTally *tally, gint64 latest)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  parts->bars = TRUE;
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    g_ptr_array_add (rows, (gpointer) ff_tally_get_row (tally, i));
  g_ptr_array_sort (rows, compare_numbers);
  for (guint i = 0; i < rows->len; i++)
    add_bar (parts, rows->pdata[i], FALSE)->current
        = ((const FfTallyRow *) rows->pdata[i])->proposition == latest;
}

/* Rows that the room may not see yet are not in the scene at all. How long the longest bar will be
 * is known from the start, so that none shrinks when another appears. */
static void
add_result (FfSceneParts *parts, FfTally *tally, guint first, guint end)
{
  parts->bars = TRUE;
  parts->scale = ff_tally_get_row (tally, 0)->dots;
  for (guint i = first; i < end; i++)
    add_bar (parts, ff_tally_get_row (tally, i), TRUE);
}

static void
fill_open (FfSceneParts *parts, FfModel *model, FfRound *round, FfRoundCount *count)
{
  FfTally *tally = ff_round_count_get_tally (count);
  g_autofree char *turnout = dup_turnout (round, ff_round_count_get_ballots (count));

  if (!ff_round_get_secret (round) && tally != NULL && ff_tally_get_total (tally) > 0)
    {
      ff_scene_parts_set_heading (parts, *turnout != '\0' ? turnout : _ ("Votes so far"));
      add_running_bars (parts, tally,
                        ff_round_get_method (round) == FF_METHOD_OPEN
                            ? ff_round_count_get_latest (count)
                            : 0);
      return;
    }
  add_rules (parts, round);
  add_options (parts, model);
  parts->cover = parts->entries->len > 0;
  ff_scene_parts_add_quiet (parts, turnout);
}

static void
fill_closed (FfSceneParts *parts, FfRound *round, FfRoundCount *count)
{
  g_autofree char *turnout = dup_turnout (round, ff_round_count_get_ballots (count));

  ff_scene_parts_set_heading (parts, _ ("Voting is closed"));
  ff_scene_parts_add_line (parts, turnout);
}

static void
add_turnout (FfSceneParts *parts, FfRound *round, FfTally *tally)
{
  g_autofree char *ballots = ff_tally_dup_ballots_turnout (tally, round);
  g_autofree char *dots = ff_tally_dup_dots_turnout (tally, round);

  ff_scene_parts_add_line (parts, ballots != NULL ? ballots : "");
  ff_scene_parts_add_line (parts, dots);
}

static void
fill_revealed (FfSceneParts *parts, FfModel *model, FfRound *round, FfRoundCount *count)
{
  FfTally *tally = ff_round_count_get_tally (count);
  g_autofree char *title = ff_model_dup_round_title (model, round);
  guint first, end;

  ff_scene_parts_set_heading (parts, title);
  if (tally == NULL || ff_tally_get_n_rows (tally) == 0)
    return;
  ff_reveal_get_range (round, tally, &first, &end);
  if (first == end)
    {
      add_turnout (parts, round, tally);
      return;
    }
  parts->kind = FF_SCENE_RESULT;
  add_result (parts, tally, first, end);
}

FfScene *
ff_scene_new_for_round (FfModel *model, FfRound *round)
{
  FfSceneParts *parts;
  FfRoundCount *count;

  g_return_val_if_fail (FF_IS_ROUND (round), NULL);

  parts = ff_scene_parts_new (FF_SCENE_ROUND);
  ff_scene_parts_set_phase (parts, model, FF_PHASE_DREAM);
  parts->subject = ff_record_get_id (FF_RECORD (round));
  count = ff_model_get_count (model, parts->subject);
  switch (ff_round_get_state (round))
    {
    case FF_STATE_OPEN:
      fill_open (parts, model, round, count);
      break;
    case FF_STATE_CLOSED:
      fill_closed (parts, round, count);
      break;
    case FF_STATE_REVEALED:
      fill_revealed (parts, model, round, count);
      break;
    case FF_STATE_DRAFT:
    default:
      add_rules (parts, round);
    }
  return ff_scene_new (parts);
}

FfRound *
ff_scene_find_held_back (FfScene *scene, FfModel *model)
{
  const FfSceneParts *parts = ff_scene_get_parts (scene);
  FfRound *round;
  FfTally *tally;

  if (parts->kind != FF_SCENE_ROUND && parts->kind != FF_SCENE_RESULT)
    return NULL;
  round = ff_model_find (model, FF_TYPE_ROUND, parts->subject);
  tally = ff_round_count_get_tally (ff_model_get_count (model, parts->subject));
  if (round == NULL || tally == NULL || ff_round_get_state (round) != FF_STATE_REVEALED)
    return NULL;
  return ff_reveal_is_complete (round, tally) ? NULL : round;
}
