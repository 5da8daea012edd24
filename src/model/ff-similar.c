/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-similar-private.h"

#include <math.h>
#include <string.h>

static void
free_node (gpointer data)
{
  FfNode *node = data;

  g_array_unref (node->terms);
  g_array_unref (node->ids);
  g_free (node->words);
  g_free (node);
}

static void
free_term (gpointer data)
{
  g_array_unref (((FfTerm *) data)->nodes);
  g_free (data);
}

guint
ff_similar_hash_id_pair (gconstpointer key)
{
  const FfIdPair *pair = key;

  return g_int64_hash (&pair->a) * 31 + g_int64_hash (&pair->b);
}

gboolean
ff_similar_equal_id_pairs (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof (FfIdPair)) == 0;
}

FfSimilar *
ff_similar_new (const char *language, double least)
{
  FfSimilar *self = g_new0 (FfSimilar, 1);

  self->least = least;
  self->stemmer = ff_stemmer_new (language);
  self->nodes = g_ptr_array_new_with_free_func (free_node);
  self->by_terms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->terms = g_ptr_array_new_with_free_func (free_term);
  self->by_stem = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->apart
      = g_hash_table_new_full (ff_similar_hash_id_pair, ff_similar_equal_id_pairs, g_free, NULL);
  self->separated = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  return self;
}

void
ff_similar_free (FfSimilar *self)
{
  ff_stemmer_free (self->stemmer);
  g_ptr_array_unref (self->nodes);
  g_hash_table_unref (self->by_terms);
  g_ptr_array_unref (self->terms);
  g_hash_table_unref (self->by_stem);
  g_hash_table_unref (self->apart);
  g_hash_table_unref (self->separated);
  g_free (self);
}

/* -- texts ---------------------------------------------------------------------------------- */

static guint
find_term (FfSimilar *self, const char *stem)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_stem, stem));
  FfTerm *term;

  if (found != 0)
    return found - 1;
  term = g_new0 (FfTerm, 1);
  term->nodes = g_array_new (FALSE, FALSE, sizeof (guint));
  g_ptr_array_add (self->terms, term);
  g_hash_table_insert (self->by_stem, g_strdup (stem), GUINT_TO_POINTER (self->terms->len));
  return self->terms->len - 1;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint first = *(const guint *) a, second = *(const guint *) b;

  return (first > second) - (first < second);
}

static GArray *
sort_unique (GArray *numbers)
{
  guint kept = 0;

  g_array_sort (numbers, compare_numbers);
  for (guint i = 0; i < numbers->len; i++)
    if (i == 0 || g_array_index (numbers, guint, i) != g_array_index (numbers, guint, kept - 1))
      g_array_index (numbers, guint, kept++) = g_array_index (numbers, guint, i);
  g_array_set_size (numbers, kept);
  return numbers;
}

/* A text of common words alone is still a text: then all of them are taken. */
static GArray *
collect_terms (FfSimilar *self, GArray *words, GString *folded)
{
  GArray *terms = g_array_new (FALSE, FALSE, sizeof (guint));
  gboolean all = TRUE;

  for (guint i = 0; i < words->len; i++)
    all &= g_array_index (words, FfStem, i).common;
  for (guint i = 0; i < words->len; i++)
    {
      const FfStem *word = &g_array_index (words, FfStem, i);
      guint term;

      g_string_append_printf (folded, folded->len > 0 ? " %s" : "%s", word->folded);
      if (word->common && !all)
        continue;
      term = find_term (self, word->stem);
      g_array_append_val (terms, term);
    }
  return sort_unique (terms);
}

static FfNode *
make_node (FfSimilar *self, GArray *terms, const char *words)
{
  FfNode *node = g_new0 (FfNode, 1);
  guint place = self->nodes->len;

  node->terms = g_array_ref (terms);
  node->words = g_strdup (words);
  node->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_ptr_array_add (self->nodes, node);
  for (guint i = 0; i < terms->len; i++)
    {
      FfTerm *term = g_ptr_array_index (self->terms, g_array_index (terms, guint, i));

      g_array_append_val (term->nodes, place);
    }
  return node;
}

static FfNode *
find_node (FfSimilar *self, GArray *terms, const char *words)
{
  g_autoptr (GString) key = g_string_new (NULL);
  FfNode *node;

  for (guint i = 0; i < terms->len; i++)
    g_string_append_printf (key, "%u ", g_array_index (terms, guint, i));
  node = g_hash_table_lookup (self->by_terms, key->str);
  if (node == NULL)
    {
      node = make_node (self, terms, words);
      g_hash_table_insert (self->by_terms, g_strdup (key->str), node);
    }
  return node;
}

gboolean
ff_similar_has_id (GArray *ids, gint64 id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;
  return FALSE;
}

void
ff_similar_add (FfSimilar *self, gint64 id, const char *text)
{
  g_autoptr (GArray) words = ff_stemmer_read (self->stemmer, text);
  g_autoptr (GString) folded = g_string_new (NULL);
  g_autoptr (GArray) terms = NULL;
  FfNode *node;

  g_return_if_fail (id > 0);

  if (words->len == 0)
    return;
  self->n_texts++;
  terms = collect_terms (self, words, folded);
  for (guint i = 0; i < terms->len; i++)
    ((FfTerm *) g_ptr_array_index (self->terms, g_array_index (terms, guint, i)))->texts++;
  node = find_node (self, terms, folded->str);
  if (!ff_similar_has_id (node->ids, id))
    g_array_append_val (node->ids, id);
}

void
ff_similar_keep_apart (FfSimilar *self, gint64 first, gint64 second)
{
  const FfIdPair pair = { MIN (first, second), MAX (first, second) };

  g_hash_table_add (self->apart, g_memdup2 (&pair, sizeof pair));
  g_hash_table_add (self->separated, g_memdup2 (&first, sizeof first));
  g_hash_table_add (self->separated, g_memdup2 (&second, sizeof second));
}

gboolean
ff_similar_are_apart (FfSimilar *self, gint64 first, gint64 second)
{
  const FfIdPair pair = { MIN (first, second), MAX (first, second) };

  return g_hash_table_contains (self->separated, &first)
         && g_hash_table_contains (self->apart, &pair);
}

/* -- likeness ------------------------------------------------------------------------------- */

static double
weigh (FfSimilar *self, guint term)
{
  guint texts = ((FfTerm *) g_ptr_array_index (self->terms, term))->texts;

  return log (1 + (double) self->n_texts / texts);
}

static void
weigh_nodes (FfSimilar *self)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      FfNode *node = g_ptr_array_index (self->nodes, i);

      node->weight = 0;
      for (guint j = 0; j < node->terms->len; j++)
        node->weight += weigh (self, g_array_index (node->terms, guint, j));
    }
}

/* "Housing" and "Housing - permanent": the one is the other with a word more at its end. */
static gboolean
has_one_word_more (const FfNode *node, const FfNode *longer)
{
  return longer->terms->len == node->terms->len + 1 && g_str_has_prefix (longer->words, node->words)
         && longer->words[strlen (node->words)] == ' ';
}

static double
get_likeness (FfSimilar *self, const FfNode *a, const FfNode *b, double shared)
{
  double dice = 2 * shared / (a->weight + b->weight);

  if (dice < self->least && (has_one_word_more (a, b) || has_one_word_more (b, a)))
    return self->least;
  return MIN (dice, 1);
}

/* Adds to @shared what each later node has in common with node @at; which ones, to @touched. */
static void
share_terms (FfSimilar *self, guint at, double *shared, GArray *touched)
{
  const FfNode *node = g_ptr_array_index (self->nodes, at);

  for (guint i = 0; i < node->terms->len; i++)
    {
      guint term = g_array_index (node->terms, guint, i);
      GArray *nodes = ((FfTerm *) g_ptr_array_index (self->terms, term))->nodes;
      double weight = weigh (self, term);

      for (guint j = nodes->len; j > 0 && g_array_index (nodes, guint, j - 1) > at; j--)
        {
          guint other = g_array_index (nodes, guint, j - 1);

          if (shared[other] == 0)
            g_array_append_val (touched, other);
          shared[other] += weight;
        }
    }
}

static int
compare_edges (gconstpointer a, gconstpointer b)
{
  const FfEdge *first = a, *second = b;

  if (first->likeness != second->likeness)
    return first->likeness < second->likeness ? 1 : -1;
  return (first->key > second->key) - (first->key < second->key);
}

GArray *
ff_similar_find_edges (FfSimilar *self)
{
  GArray *edges = g_array_new (FALSE, FALSE, sizeof (FfEdge));
  g_autofree double *shared = g_new0 (double, self->nodes->len + 1);
  g_autoptr (GArray) touched = g_array_new (FALSE, FALSE, sizeof (guint));

  weigh_nodes (self);
  for (guint at = 0; at < self->nodes->len; at++)
    {
      g_array_set_size (touched, 0);
      share_terms (self, at, shared, touched);
      for (guint i = 0; i < touched->len; i++)
        {
          guint other = g_array_index (touched, guint, i);
          FfEdge edge = { ((gint64) at << 32) | other, at, other,
                          get_likeness (self, g_ptr_array_index (self->nodes, at),
                                        g_ptr_array_index (self->nodes, other), shared[other]) };

          shared[other] = 0;
          if (edge.likeness >= self->least)
            g_array_append_val (edges, edge);
        }
    }
  g_array_sort (edges, compare_edges);
  return edges;
}

/* -- pairs ---------------------------------------------------------------------------------- */

static void
take_pair (FfSimilar *self, GArray *pairs, GHashTable *taken, gint64 a, gint64 b, double likeness)
{
  const FfIdPair key = { MIN (a, b), MAX (a, b) };
  const FfSimilarPair pair = { key.a, key.b, likeness };

  if (a == b || ff_similar_are_apart (self, a, b) || g_hash_table_contains (taken, &key))
    return;
  g_hash_table_add (taken, g_memdup2 (&key, sizeof key));
  g_array_append_val (pairs, pair);
}

GArray *
ff_similar_find_pairs (FfSimilar *self)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (FfSimilarPair));
  g_autoptr (GHashTable) taken
      = g_hash_table_new_full (ff_similar_hash_id_pair, ff_similar_equal_id_pairs, g_free, NULL);
  g_autoptr (GArray) edges = ff_similar_find_edges (self);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      GArray *ids = ((FfNode *) g_ptr_array_index (self->nodes, i))->ids;

      for (guint j = 0; j < ids->len; j++)
        for (guint k = j + 1; k < ids->len; k++)
          take_pair (self, pairs, taken, g_array_index (ids, gint64, j),
                     g_array_index (ids, gint64, k), 1);
    }
  for (guint i = 0; i < edges->len; i++)
    {
      const FfEdge *edge = &g_array_index (edges, FfEdge, i);
      GArray *first = ((FfNode *) g_ptr_array_index (self->nodes, edge->a))->ids;
      GArray *second = ((FfNode *) g_ptr_array_index (self->nodes, edge->b))->ids;

      for (guint j = 0; j < first->len; j++)
        for (guint k = 0; k < second->len; k++)
          take_pair (self, pairs, taken, g_array_index (first, gint64, j),
                     g_array_index (second, gint64, k), edge->likeness);
    }
  return pairs;
}
