/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-theme-suggestion.h"

#include "model/ff-stemmer.h"

/* Of those who use a word, so many must use it beside the same other for both to be the title. */
#define PHRASE_SHARE 0.6

/* An unsorted contribution and its words. */
typedef struct
{
  FfContribution *contribution;
  GArray *words; /* FfStem */
  gboolean taken;
} FfItem;

typedef struct
{
  FfStemmer *stemmer;
  GPtrArray *items;     /* FfItem */
  GPtrArray *stems;     /* char *, in the order in which they came up */
  GHashTable *by_stem;  /* char * -> GPtrArray of FfItem, each once */
  GHashTable *by_title; /* stem of a theme's title -> FfTheme */
} FfFinder;

static void
free_item (gpointer data)
{
  FfItem *item = data;

  g_array_unref (item->words);
  g_free (item);
}

void
ff_theme_suggestion_free (FfThemeSuggestion *self)
{
  g_free (self->title);
  g_clear_object (&self->theme);
  g_ptr_array_unref (self->contributions);
  g_free (self);
}

/* -- reading -------------------------------------------------------------------------------- */

static void
index_word (FfFinder *self, FfItem *item, const FfStem *word)
{
  GPtrArray *items = g_hash_table_lookup (self->by_stem, word->stem);

  if (word->common || g_ascii_isdigit (word->stem[0]))
    return;
  if (items == NULL)
    {
      items = g_ptr_array_new ();
      g_ptr_array_add (self->stems, g_strdup (word->stem));
      g_hash_table_insert (self->by_stem, g_strdup (word->stem), items);
    }
  if (items->len == 0 || g_ptr_array_index (items, items->len - 1) != item)
    g_ptr_array_add (items, item);
}

static void
read_contribution (FfFinder *self, FfContribution *contribution)
{
  FfItem *item = g_new0 (FfItem, 1);

  item->contribution = contribution;
  item->words = ff_stemmer_read (self->stemmer, ff_contribution_get_text (contribution));
  g_ptr_array_add (self->items, item);
  for (guint i = 0; i < item->words->len; i++)
    index_word (self, item, &g_array_index (item->words, FfStem, i));
}

static void
read_theme (FfFinder *self, FfTheme *theme)
{
  g_autoptr (GArray) words = ff_stemmer_read (self->stemmer, ff_theme_get_title (theme));

  for (guint i = 0; i < words->len; i++)
    {
      const FfStem *word = &g_array_index (words, FfStem, i);

      if (!word->common && !g_hash_table_contains (self->by_title, word->stem))
        g_hash_table_insert (self->by_title, g_strdup (word->stem), theme);
    }
}

static void
read_model (FfFinder *self, FfModel *model, FfPhase phase)
{
  FfRecordList *said = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);
  g_autoptr (GPtrArray) themes = ff_model_list_where (model, FF_TYPE_THEME, FF_THEME_PHASE, phase);

  for (guint i = 0; i < ff_record_list_get_size (said); i++)
    {
      FfContribution *contribution = ff_record_list_get (said, i);

      if (ff_contribution_get_phase (contribution) == phase
          && ff_contribution_get_theme (contribution) == 0
          && ff_contribution_get_joined_into (contribution) == 0)
        read_contribution (self, contribution);
    }
  for (guint i = 0; i < themes->len; i++)
    read_theme (self, g_ptr_array_index (themes, i));
}

/* -- naming --------------------------------------------------------------------------------- */

static void
count_up (GHashTable *counts, char *name)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, name));

  g_hash_table_replace (counts, name, GUINT_TO_POINTER (n + 1));
}

/* Ties go by the alphabet, so that the same session suggests the same. */
static const char *
find_most_frequent (GHashTable *counts, guint *times)
{
  GHashTableIter iter;
  gpointer name, n;
  const char *best = NULL;

  *times = 0;
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &name, &n))
    if (best == NULL || GPOINTER_TO_UINT (n) > *times
        || (GPOINTER_TO_UINT (n) == *times && g_strcmp0 (name, best) < 0))
      {
        best = name;
        *times = GPOINTER_TO_UINT (n);
      }
  return best;
}

static char *
dup_words (FfItem *item, guint first, guint last)
{
  const char *text = ff_contribution_get_text (item->contribution);
  const FfStem *from = &g_array_index (item->words, FfStem, first);
  const FfStem *to = &g_array_index (item->words, FfStem, last);

  return g_utf8_strdown (text + from->start, (gssize) (to->start + to->length - from->start));
}

static gboolean
are_neighbours (FfItem *item, guint first)
{
  const FfStem *word = &g_array_index (item->words, FfStem, first);
  const FfStem *next = &g_array_index (item->words, FfStem, first + 1);

  return !word->common && !next->common && next->start == word->start + word->length + 1;
}

static char *
dup_pair (FfItem *item, guint first)
{
  return g_strconcat (g_array_index (item->words, FfStem, first).stem, " ",
                      g_array_index (item->words, FfStem, first + 1).stem, NULL);
}

/* Adds the word with @stem as this item has it, and the pairs of stems that it stands in. */
static void
count_word (FfItem *item, const char *stem, GHashTable *words, GHashTable *pairs)
{
  for (guint i = 0; i < item->words->len; i++)
    {
      if (!g_str_equal (g_array_index (item->words, FfStem, i).stem, stem))
        continue;
      count_up (words, dup_words (item, i, i));
      if (i > 0 && are_neighbours (item, i - 1))
        count_up (pairs, dup_pair (item, i - 1));
      if (i + 1 < item->words->len && are_neighbours (item, i))
        count_up (pairs, dup_pair (item, i));
      return;
    }
}

static void
count_phrase (FfItem *item, const char *pair, GHashTable *phrases)
{
  for (guint i = 0; i + 1 < item->words->len; i++)
    {
      g_autofree char *here = dup_pair (item, i);

      if (g_str_equal (here, pair) && are_neighbours (item, i))
        count_up (phrases, dup_words (item, i, i + 1));
    }
}

static char *
capitalize (const char *name)
{
  g_autofree char *first = g_utf8_strup (name, g_utf8_next_char (name) - name);

  return g_strconcat (first, g_utf8_next_char (name), NULL);
}

static GHashTable *
make_counts (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static char *
dup_title (GPtrArray *items, const char *stem)
{
  g_autoptr (GHashTable) words = make_counts ();
  g_autoptr (GHashTable) pairs = make_counts ();
  g_autoptr (GHashTable) phrases = make_counts ();
  const char *word, *pair;
  guint n_word, n_pair;

  for (guint i = 0; i < items->len; i++)
    count_word (g_ptr_array_index (items, i), stem, words, pairs);
  word = find_most_frequent (words, &n_word);
  pair = find_most_frequent (pairs, &n_pair);
  if (n_pair < PHRASE_SHARE * items->len)
    return capitalize (word);
  for (guint i = 0; i < items->len; i++)
    count_phrase (g_ptr_array_index (items, i), pair, phrases);
  return capitalize (find_most_frequent (phrases, &n_word));
}

/* -- choosing ------------------------------------------------------------------------------- */

static guint
count_free (GPtrArray *items)
{
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    n += !((FfItem *) g_ptr_array_index (items, i))->taken;
  return n;
}

static const char *
find_largest (FfFinder *self)
{
  const char *largest = NULL;
  guint most = FF_THEME_SUGGESTION_LEAST - 1;

  for (guint i = 0; i < self->stems->len; i++)
    {
      const char *stem = g_ptr_array_index (self->stems, i);
      guint n = count_free (g_hash_table_lookup (self->by_stem, stem));

      if (n <= most)
        continue;
      largest = stem;
      most = n;
    }
  return largest;
}

static GPtrArray *
take_free (GPtrArray *items)
{
  GPtrArray *taken = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      FfItem *item = g_ptr_array_index (items, i);

      if (item->taken)
        continue;
      item->taken = TRUE;
      g_ptr_array_add (taken, item);
    }
  return taken;
}

static FfThemeSuggestion *
take_stem (FfFinder *self, const char *stem)
{
  FfThemeSuggestion *suggestion = g_new0 (FfThemeSuggestion, 1);
  g_autoptr (GPtrArray) items = take_free (g_hash_table_lookup (self->by_stem, stem));
  FfTheme *theme = g_hash_table_lookup (self->by_title, stem);

  suggestion->title
      = theme != NULL ? g_strdup (ff_theme_get_title (theme)) : dup_title (items, stem);
  suggestion->contributions = g_ptr_array_new_with_free_func (g_object_unref);
  g_set_object (&suggestion->theme, theme);
  for (guint i = 0; i < items->len; i++)
    {
      FfItem *item = g_ptr_array_index (items, i);

      g_ptr_array_add (suggestion->contributions, g_object_ref (item->contribution));
    }
  return suggestion;
}

GPtrArray *
ff_theme_suggestion_find (FfModel *model, FfPhase phase)
{
  g_autoptr (FfStemmer) stemmer = ff_stemmer_new (ff_model_get_language (model));
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (free_item);
  g_autoptr (GPtrArray) stems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) by_stem
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) by_title = make_counts ();
  FfFinder finder = { stemmer, items, stems, by_stem, by_title };
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_theme_suggestion_free);
  const char *stem;

  read_model (&finder, model, phase);
  while (found->len < FF_THEME_SUGGESTION_MOST && (stem = find_largest (&finder)) != NULL)
    g_ptr_array_add (found, take_stem (&finder, stem));
  return found;
}
