/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "model/ff-said-again.h"
#include "model/ff-similar.h"
#include "model/ff-stemmer.h"

#include <string.h>

/* -- words ------------------------------------------------------------------------------------ */

static void
assert_stems (const char *language, const char *text, const char *expected)
{
  g_autoptr (FfStemmer) stemmer = ff_stemmer_new (language);
  g_autoptr (GArray) words = ff_stemmer_read (stemmer, text);
  g_autoptr (GString) stems = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    {
      const FfStem *word = &g_array_index (words, FfStem, i);

      if (!word->common)
        g_string_append_printf (stems, stems->len > 0 ? " %s" : "%s", word->stem);
    }
  g_assert_cmpstr (stems->str, ==, expected);
}

static void
test_each_language_has_its_stems (void)
{
  assert_stems ("en-GB", "The housings \u2013 HOUSING, housed", "hous hous hous");
  assert_stems ("", "We've listened; they're listening", "listen listen");
  assert_stems ("de", "Die Wege und der Weg \u00f6ffneten", "weg weg offnet");
  assert_stems ("fr_FR", "L\u2019\u00e9coute des quartiers", "ecout quarti");
  assert_stems ("xx", "Listening \u00c9t\u00e9", "listening ete");
  assert_stems ("en", "\u2026 ?!", "");
}

static void
test_words_know_their_place (void)
{
  g_autoptr (FfStemmer) stemmer = ff_stemmer_new ("en");
  g_autoptr (GArray) words = ff_stemmer_read (stemmer, "\u201cTime\u201d to talk");
  const FfStem *word = &g_array_index (words, FfStem, 0);

  g_assert_cmpuint (words->len, ==, 3);
  g_assert_cmpuint (word->start, ==, strlen ("\u201c"));
  g_assert_cmpuint (word->length, ==, 4);
  g_assert_cmpstr (word->folded, ==, "time");
  g_assert_true (g_array_index (words, FfStem, 1).common);
}

/* -- likeness --------------------------------------------------------------------------------- */

static FfSimilar *
make_similar (const char *const *texts)
{
  FfSimilar *similar = ff_similar_new ("en", FF_SIMILAR_SHORT);

  for (guint i = 0; texts[i] != NULL; i++)
    ff_similar_add (similar, i + 1, texts[i]);
  return similar;
}

static gboolean
are_paired (FfSimilar *similar, gint64 first, gint64 second)
{
  g_autoptr (GArray) pairs = ff_similar_find_pairs (similar);

  for (guint i = 0; i < pairs->len; i++)
    if (g_array_index (pairs, FfSimilarPair, i).first == first
        && g_array_index (pairs, FfSimilarPair, i).second == second)
      return TRUE;
  return FALSE;
}

static void
test_near_equal_texts_are_alike (void)
{
  static const struct
  {
    const char *first, *second;
    gboolean alike;
  } cases[] = {
    { "Housing", "housing.", TRUE },
    { "Housing", "housing \u2013 permanent", TRUE },
    { "Someone listened", "Listening", TRUE },
    { "Open doors in the evening", "In the evening, doors are open", TRUE },
    { "Neighbours who help with the garden", "A neighbour helped in our garden", TRUE },
    { "Being there", "being there!", TRUE },
    { "Support", "Peer support", FALSE },
    { "Time", "Tea", FALSE },
    { "A place to meet", "A time to meet friends and cook together", FALSE },
    { "", "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *texts[] = { cases[i].first,          cases[i].second, "Bread", "Music on Sundays",
                              "The tutor stayed late", "A lift home",   "Bikes", NULL };
      g_autoptr (FfSimilar) similar = make_similar (texts);

      g_test_message ("%s | %s", cases[i].first, cases[i].second);
      g_assert_cmpint (are_paired (similar, 1, 2), ==, cases[i].alike);
    }
}

static void
assert_group (GPtrArray *groups, guint n, guint size, gint64 first)
{
  GArray *group = g_ptr_array_index (groups, n);

  g_assert_cmpuint (group->len, ==, size);
  g_assert_cmpint (g_array_index (group, gint64, 0), ==, first);
}

static void
test_groups_make_no_chains (void)
{
  static const char *const texts[]
      = { "Peer mentoring", "Tea", "Mentoring", "tea", "Peer support", "Tea!", "Bread", NULL };
  g_autoptr (FfSimilar) similar = make_similar (texts);
  g_autoptr (GPtrArray) groups = ff_similar_find_groups (similar);

  g_assert_true (are_paired (similar, 1, 3));
  g_assert_false (are_paired (similar, 3, 5));
  g_assert_cmpuint (groups->len, ==, 2);
  assert_group (groups, 0, 3, 2);
  assert_group (groups, 1, 2, 1);
}

static void
test_what_is_kept_apart_is_not_suggested_again (void)
{
  static const char *const texts[] = { "Time", "time", "Time.", "Bread", "Music", NULL };
  g_autoptr (FfSimilar) similar = make_similar (texts);
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) none = NULL;

  ff_similar_keep_apart (similar, 3, 1);
  groups = ff_similar_find_groups (similar);
  g_assert_false (are_paired (similar, 1, 3));
  g_assert_true (are_paired (similar, 2, 3));
  g_assert_cmpuint (groups->len, ==, 1);
  assert_group (groups, 0, 2, 1);
  ff_similar_keep_apart (similar, 2, 1);
  ff_similar_keep_apart (similar, 2, 3);
  none = ff_similar_find_groups (similar);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_texts_of_one_id_are_one (void)
{
  g_autoptr (FfSimilar) similar = ff_similar_new ("en", FF_SIMILAR_SHORT);
  g_autoptr (GArray) pairs = NULL;

  ff_similar_add (similar, 1, "Housing");
  ff_similar_add (similar, 1, "A place to live");
  ff_similar_add (similar, 2, "Places to live");
  pairs = ff_similar_find_pairs (similar);
  g_assert_cmpuint (pairs->len, ==, 1);
}

/* -- a session -------------------------------------------------------------------------------- */

static void
put (FfModel *model, FfRecord *record, gint64 id)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  ff_record_set_id (record, id);
  ff_changes_add_row (changes, G_OBJECT_TYPE (record), id, record);
  ff_model_apply (model, changes);
}

static void
say (FfModel *model, gint64 id, FfPhase phase, const char *text, gint64 joined_into, gint64 theme)
{
  FfContribution *row = FF_CONTRIBUTION (ff_record_new (FF_TYPE_CONTRIBUTION));

  ff_contribution_set_phase (row, phase);
  ff_contribution_set_position (row, (int) id);
  ff_contribution_set_text (row, text);
  ff_contribution_set_joined_into (row, joined_into);
  ff_contribution_set_theme (row, theme);
  put (model, FF_RECORD (row), id);
}

static void
test_a_phase_says_again_by_what_is_joined (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) apart = NULL;
  FfRecord *pair = ff_record_new (FF_TYPE_KEPT_APART);
  GPtrArray *group;

  say (model, 1, FF_PHASE_DISCOVER, "A roof over the head", 0, 0);
  say (model, 2, FF_PHASE_DISCOVER, "Housing", 1, 0);
  say (model, 3, FF_PHASE_DISCOVER, "housing!", 0, 5);
  say (model, 4, FF_PHASE_DREAM, "Housing", 0, 0);
  found = ff_similar_find_contributions (model, FF_PHASE_DISCOVER);
  g_assert_cmpuint (found->len, ==, 1);
  group = g_ptr_array_index (found, 0);
  g_assert_cmpuint (group->len, ==, 2);
  /* The sorted one is proposed as head. */
  g_assert_cmpint (ff_record_get_id (g_ptr_array_index (group, 0)), ==, 3);
  g_assert_cmpint (ff_record_get_id (g_ptr_array_index (group, 1)), ==, 1);
  ff_kept_apart_set_first (FF_KEPT_APART (pair), 2);
  ff_kept_apart_set_second (FF_KEPT_APART (pair), 3);
  put (model, pair, 1);
  apart = ff_similar_find_contributions (model, FF_PHASE_DISCOVER);
  g_assert_cmpuint (apart->len, ==, 0);
}

static void
propose (FfModel *model, int number, const char *text, gboolean withdrawn)
{
  FfProposition *row = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));

  ff_proposition_set_number (row, number);
  ff_proposition_set_text (row, text);
  ff_proposition_set_withdrawn (row, withdrawn);
  put (model, FF_RECORD (row), number);
}

static void
test_propositions_in_force_overlap (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (GArray) pairs = NULL;

  propose (model, 1, "Neighbours cook together every Sunday in the school kitchen", FALSE);
  propose (model, 2, "The library lends tools to all who ask", FALSE);
  propose (model, 3, "On Sundays the school kitchen is where neighbours meet and eat", FALSE);
  propose (model, 4, "Every Sunday neighbours cook in the school kitchen", TRUE);
  pairs = ff_similar_find_propositions (model);
  g_assert_cmpuint (pairs->len, ==, 1);
  g_assert_cmpint (g_array_index (pairs, FfSimilarPair, 0).first, ==, 1);
  g_assert_cmpint (g_array_index (pairs, FfSimilarPair, 0).second, ==, 3);
}

static void
test_two_thousand_are_read_at_once (void)
{
  g_autoptr (FfSimilar) similar = ff_similar_new ("en", FF_SIMILAR_SHORT);
  g_autoptr (GPtrArray) groups = NULL;

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *text = g_strdup_printf ("People meet in street %u and talk", i / 2);

      ff_similar_add (similar, i + 1, text);
    }
  groups = ff_similar_find_groups (similar);
  g_assert_cmpuint (groups->len, ==, 1000);
}

/* -- London, 2012 ----------------------------------------------------------------------------- */

/*
 * Each pair of discoveries that is suggested, by their places in the report, and whether a person
 * who read them would join them. Judged by hand, strictly: what says a second thing besides was
 * not the same.
 */
static const struct
{
  gint64 first, second;
  gboolean same;
} judged[] = {
  { 3, 42, TRUE },     { 5, 24, TRUE },    { 5, 128, TRUE },    { 5, 244, TRUE },
  { 24, 128, TRUE },   { 24, 244, TRUE },  { 128, 244, TRUE },  { 46, 172, TRUE },
  { 81, 262, TRUE },   { 113, 159, TRUE }, { 160, 355, TRUE },  { 192, 250, TRUE },
  { 192, 263, TRUE },  { 192, 289, TRUE }, { 250, 263, TRUE },  { 250, 289, TRUE },
  { 263, 289, TRUE },  { 320, 370, TRUE }, { 321, 367, TRUE },  { 112, 314, TRUE },
  { 6, 307, TRUE },    { 10, 69, TRUE },   { 105, 253, TRUE },  { 13, 141, TRUE },
  { 62, 133, FALSE },  { 45, 134, TRUE },  { 182, 186, TRUE },  { 37, 226, TRUE },
  { 80, 308, FALSE },  { 111, 190, TRUE }, { 86, 132, TRUE },   { 92, 369, FALSE },
  { 320, 360, TRUE },  { 360, 370, TRUE }, { 153, 166, TRUE },  { 127, 248, TRUE },
  { 105, 371, TRUE },  { 122, 273, TRUE }, { 46, 151, TRUE },   { 151, 172, TRUE },
  { 105, 284, TRUE },  { 4, 171, TRUE },   { 361, 368, TRUE },  { 233, 352, TRUE },
  { 267, 269, FALSE }, { 81, 189, FALSE }, { 189, 262, FALSE }, { 60, 169, TRUE },
  { 44, 97, TRUE },    { 239, 320, TRUE }, { 239, 370, TRUE },  { 308, 320, FALSE },
  { 308, 370, FALSE }, { 327, 371, TRUE }, { 330, 352, TRUE },
};

static GPtrArray *
read_discoveries (const char *path)
{
  g_autofree char *text = ff_test_read (path);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GPtrArray *said = g_ptr_array_new_with_free_func (g_free);
  gboolean within = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (strstr (lines[i], "What matters about") != NULL)
        within = TRUE;
      else if (lines[i][0] == '#')
        within = FALSE;
      if (within && g_str_has_prefix (lines[i], "- "))
        g_ptr_array_add (said, g_strdup (lines[i] + 2));
    }
  return said;
}

static int
find_judgement (const FfSimilarPair *pair)
{
  for (guint i = 0; i < G_N_ELEMENTS (judged); i++)
    if (judged[i].first == pair->first && judged[i].second == pair->second)
      return (int) i;
  g_assert_not_reached ();
}

static void
test_suggestions_for_london_are_mostly_right (void)
{
  g_autofree char *path = ff_test_dup_seed ("london-workshops-2012.md");
  g_autoptr (FfSimilar) similar = ff_similar_new ("en-GB", FF_SIMILAR_SHORT);
  g_autoptr (GPtrArray) said = NULL;
  g_autoptr (GArray) pairs = NULL;
  guint right = 0;

  if (path == NULL)
    return;
  said = read_discoveries (path);
  for (guint i = 0; i < said->len; i++)
    ff_similar_add (similar, i + 1, g_ptr_array_index (said, i));
  pairs = ff_similar_find_pairs (similar);
  for (guint i = 0; i < pairs->len; i++)
    right += judged[find_judgement (&g_array_index (pairs, FfSimilarPair, i))].same != FALSE;
  g_test_message ("%u discoveries: %u pairs suggested, %u of them right", said->len, pairs->len,
                  right);
  g_assert_cmpuint (pairs->len, ==, G_N_ELEMENTS (judged));
  g_assert_cmpuint (right * 100, >=, 85 * pairs->len);
}

#define ADD(name, test) g_test_add_func ("/model/similar/" name, test)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("each-language-has-its-stems", test_each_language_has_its_stems);
  ADD ("words-know-their-place", test_words_know_their_place);
  ADD ("near-equal-texts-are-alike", test_near_equal_texts_are_alike);
  ADD ("groups-make-no-chains", test_groups_make_no_chains);
  ADD ("what-is-kept-apart-is-not-suggested-again", test_what_is_kept_apart_is_not_suggested_again);
  ADD ("texts-of-one-id-are-one", test_texts_of_one_id_are_one);
  ADD ("a-phase-says-again-by-what-is-joined", test_a_phase_says_again_by_what_is_joined);
  ADD ("propositions-in-force-overlap", test_propositions_in_force_overlap);
  ADD ("two-thousand-are-read-at-once", test_two_thousand_are_read_at_once);
  ADD ("suggestions-for-london-are-mostly-right", test_suggestions_for_london_are_mostly_right);
  return g_test_run ();
}
