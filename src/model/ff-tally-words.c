/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-tally-words.h"

#include "model/ff-similar.h"
#include "model/ff-tally-reading.h"

#include <glib/gi18n.h>

/* -- near-ties ------------------------------------------------------------------------------ */

static void
add_run (GPtrArray *sentences, int first, int second, int last)
{
  if (second == last)
    g_ptr_array_add (sentences,
                     /* Translators: two ranks of a result */
                     g_strdup_printf (_ ("Ranks %d and %d are as good as tied."), first, last));
  else
    g_ptr_array_add (sentences,
                     /* Translators: two ranks of a result, several ranks apart */
                     g_strdup_printf (_ ("From rank %d to rank %d, each is as good as tied with "
                                         "the next."),
                                      first, last));
}

GPtrArray *
ff_tally_list_near_ties (FfTally *tally)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);
  int first = 0;
  int second = 0;

  for (guint i = 0; i + 1 < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);
      const FfTallyRow *next = ff_tally_get_row (tally, i + 1);

      if (row->rank == next->rank)
        continue;
      if ((ff_tally_get_nearness (tally, i) & FF_NEAR_BELOW) == 0)
        first = 0;
      else
        {
          second = first == 0 ? next->rank : second;
          first = first == 0 ? row->rank : first;
          if ((ff_tally_get_nearness (tally, i + 1) & FF_NEAR_BELOW) == 0)
            add_run (sentences, first, second, next->rank);
        }
    }
  return sentences;
}

/* -- a cap of one --------------------------------------------------------------------------- */

static gboolean
is_capped_already (FfTally *tally)
{
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->dots != ff_tally_get_row (tally, i)->supporters)
      return FALSE;
  return TRUE;
}

/* Returns: the number of the one proposition that comes first, or 0 if several share the rank. */
static int
get_first (FfTally *tally)
{
  const FfTallyRow *row = ff_tally_get_row (tally, 0);

  return row->tied ? 0 : row->number;
}

static int
count_moved (GArray *movements)
{
  int moved = 0;

  for (guint i = 0; i < movements->len; i++)
    {
      FfMovement *movement = &g_array_index (movements, FfMovement, i);

      moved += movement->rank_before != movement->rank_after;
    }
  return moved;
}

char *
ff_tally_dup_cap_sentence (FfTally *tally)
{
  g_autoptr (FfTally) capped = ff_tally_dup_capped (tally);
  g_autoptr (GArray) movements = NULL;
  int before, after, moved;

  if (capped == NULL || is_capped_already (tally))
    return NULL;
  movements = ff_tally_compare (tally, capped);
  before = get_first (tally);
  after = get_first (capped);
  moved = count_moved (movements);
  if (moved == 0)
    return g_strdup (_ ("With one dot at most from each person for a proposition, every rank would "
                        "be the same."));
  if (before != 0 && after != 0 && before != after)
    /* Translators: numbers of two propositions */
    return g_strdup_printf (_ ("With one dot at most from each person for a proposition, "
                               "proposition %d would come first instead of %d."),
                            after, before);
  /* Translators: %d is how many propositions have another rank */
  return g_strdup_printf (ngettext ("With one dot at most from each person for a proposition, %d "
                                    "would have another rank.",
                                    "With one dot at most from each person for a proposition, %d "
                                    "would have other ranks.",
                                    (unsigned long) moved),
                          moved);
}

/* -- what nobody chose ---------------------------------------------------------------------- */

char *
ff_tally_dup_without_dots (FfTally *tally)
{
  g_autoptr (GPtrArray) rows = ff_tally_list_without_dots (tally);
  g_autoptr (GString) numbers = g_string_new (NULL);

  if (rows->len == 0)
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (numbers, "%s%d", i > 0 ? ", " : "",
                            ((const FfTallyRow *) rows->pdata[i])->number);
  /* Translators: %s is the numbers of propositions, such as "3, 8" */
  return g_strdup_printf (ngettext ("Nobody gave a dot to proposition %s.",
                                    "Nobody gave a dot to propositions %s.", rows->len),
                          numbers->str);
}

/* -- turnout -------------------------------------------------------------------------------- */

char *
ff_tally_dup_ballots_turnout (FfTally *tally, FfRound *round)
{
  FfTurnout turnout = ff_tally_get_turnout (tally, round);

  if (turnout.ballots < 0)
    return NULL;
  if (turnout.present >= turnout.ballots)
    return g_strdup_printf (
        /* Translators: ballots cast, people present, the same in per cent; put the sign where your
           language has it */
        ngettext ("%d ballot from %d people present (%d %%)",
                  "%d ballots from %d people present (%d %%)", (unsigned long) turnout.ballots),
        turnout.ballots, turnout.present, turnout.ballots_percent);
  /* Translators: %d is how many ballots were cast */
  return g_strdup_printf (ngettext ("%d ballot", "%d ballots", (unsigned long) turnout.ballots),
                          turnout.ballots);
}

char *
ff_tally_dup_dots_turnout (FfTally *tally, FfRound *round)
{
  FfTurnout turnout = ff_tally_get_turnout (tally, round);

  if (turnout.available >= turnout.dots)
    return g_strdup_printf (
        /* Translators: dots given, dots of all people present, the same in per cent */
        ngettext ("%d of %d dots given (%d %%)", "%d of %d dots given (%d %%)",
                  (unsigned long) turnout.dots),
        turnout.dots, turnout.available, turnout.dots_percent);
  /* Translators: %d is how many dots were cast in a vote */
  return g_strdup_printf (ngettext ("%d dot", "%d dots", (unsigned long) turnout.dots),
                          turnout.dots);
}

/* -- overlap -------------------------------------------------------------------------------- */

static const FfTallyRow *
find_row (FfTally *tally, gint64 proposition)
{
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->proposition == proposition)
      return ff_tally_get_row (tally, i);
  return NULL;
}

char *
ff_tally_dup_overlap (FfTally *tally, GArray *propositions, const char *language)
{
  g_autoptr (FfSimilar) similar = ff_similar_new (language, FF_SIMILAR_LONG);
  g_autoptr (GArray) pairs = NULL;
  const FfSimilarPair *pair;
  int first, second;

  for (guint i = 0; i < propositions->len; i++)
    {
      const FfTallyRow *row = find_row (tally, g_array_index (propositions, gint64, i));

      if (row != NULL)
        ff_similar_add (similar, row->proposition, row->text);
    }
  pairs = ff_similar_find_pairs (similar);
  if (pairs->len == 0)
    return NULL;
  pair = &g_array_index (pairs, FfSimilarPair, 0);
  first = find_row (tally, pair->first)->number;
  second = find_row (tally, pair->second)->number;
  /* Translators: numbers of two propositions */
  return g_strdup_printf (_ ("Propositions %d and %d overlap; in Design one can be joined with the "
                             "other."),
                          MIN (first, second), MAX (first, second));
}
