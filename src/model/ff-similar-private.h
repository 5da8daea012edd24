/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-similar.h"
#include "model/ff-stemmer.h"

G_BEGIN_DECLS

/*
 * Texts with the same stems are one node, so that a thing said forty times costs no more than one
 * said once. Nodes meet through the stems that they share (an inverted index), never one by one.
 */
typedef struct
{
  GArray *terms; /* guint, ascending, each once */
  char *words;   /* of the first text, folded, a blank between them */
  GArray *ids;   /* gint64, each once */
  double weight; /* of its terms */
} FfNode;

typedef struct
{
  GArray *nodes; /* guint, ascending */
  guint texts;   /* that have it */
} FfTerm;

/* Two nodes that are alike; the key makes them findable. */
typedef struct
{
  gint64 key;
  guint a, b; /* a < b */
  double likeness;
} FfEdge;

typedef struct
{
  gint64 a, b; /* a < b */
} FfIdPair;

struct _FfSimilar
{
  FfStemmer *stemmer;
  GPtrArray *nodes;      /* FfNode */
  GHashTable *by_terms;  /* char * -> FfNode */
  GPtrArray *terms;      /* FfTerm */
  GHashTable *by_stem;   /* char * -> index + 1 */
  GHashTable *apart;     /* FfIdPair */
  GHashTable *separated; /* gint64: ids that are kept apart from any other */
  guint n_texts;
  double least; /* likeness */
};

/** ff_similar_find_edges: Returns: (transfer full) (element-type FfEdge): the most alike first. */
GArray *ff_similar_find_edges (FfSimilar *self);

/** ff_similar_are_apart: Returns: whether somebody keeps two ids apart. */
gboolean ff_similar_are_apart (FfSimilar *self, gint64 first, gint64 second);

/** ff_similar_has_id: Returns: whether @ids (gint64) holds @id. */
gboolean ff_similar_has_id (GArray *ids, gint64 id);

guint ff_similar_hash_id_pair (gconstpointer key);
gboolean ff_similar_equal_id_pairs (gconstpointer a, gconstpointer b);

G_END_DECLS
