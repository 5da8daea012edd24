/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Groups of what is alike: complete linkage, so that a chain of likenesses makes no group. */
#include "model/ff-similar-private.h"

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint first = *(const guint *) a, second = *(const guint *) b;

  return (first > second) - (first < second);
}

static gboolean
all_alike (GHashTable *edges, GArray *a, GArray *b)
{
  for (guint i = 0; i < a->len; i++)
    for (guint j = 0; j < b->len; j++)
      {
        guint first = g_array_index (a, guint, i), second = g_array_index (b, guint, j);
        gint64 key = ((gint64) MIN (first, second) << 32) | MAX (first, second);

        if (!g_hash_table_contains (edges, &key))
          return FALSE;
      }
  return TRUE;
}

static void
unite (GPtrArray *clusters, guint a, guint b)
{
  GArray *into = g_ptr_array_index (clusters, a);
  GArray *from = g_array_ref (g_ptr_array_index (clusters, b));

  g_array_append_vals (into, from->data, from->len);
  for (guint i = 0; i < from->len; i++)
    {
      GArray **place = (GArray **) &g_ptr_array_index (clusters, g_array_index (from, guint, i));

      g_array_unref (*place);
      *place = g_array_ref (into);
    }
  g_array_unref (from);
}

/* For each node, the cluster that it is in; complete linkage, the most alike first. */
static GPtrArray *
cluster_nodes (FfSimilar *self)
{
  GPtrArray *clusters = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GHashTable) keys = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GArray) edges = ff_similar_find_edges (self);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      GArray *alone = g_array_new (FALSE, FALSE, sizeof (guint));

      g_array_append_val (alone, i);
      g_ptr_array_add (clusters, alone);
    }
  for (guint i = 0; i < edges->len; i++)
    g_hash_table_add (keys, &g_array_index (edges, FfEdge, i).key);
  for (guint i = 0; i < edges->len; i++)
    {
      const FfEdge *edge = &g_array_index (edges, FfEdge, i);
      GArray *a = g_ptr_array_index (clusters, edge->a);
      GArray *b = g_ptr_array_index (clusters, edge->b);

      if (a != b && all_alike (keys, a, b))
        unite (clusters, edge->a, edge->b);
    }
  return clusters;
}

static gboolean
may_join (FfSimilar *self, GHashTable *placed, GArray *group, gint64 id)
{
  if (g_hash_table_contains (placed, &id) || ff_similar_has_id (group, id))
    return FALSE;
  if (!g_hash_table_contains (self->separated, &id))
    return TRUE;
  for (guint i = 0; i < group->len; i++)
    if (ff_similar_are_apart (self, id, g_array_index (group, gint64, i)))
      return FALSE;
  return TRUE;
}

static GArray *
gather_ids (FfSimilar *self, GHashTable *placed, GArray *cluster)
{
  GArray *group = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_sort (cluster, compare_numbers);
  for (guint i = 0; i < cluster->len; i++)
    {
      FfNode *node = g_ptr_array_index (self->nodes, g_array_index (cluster, guint, i));

      for (guint j = 0; j < node->ids->len; j++)
        if (may_join (self, placed, group, g_array_index (node->ids, gint64, j)))
          g_array_append_val (group, g_array_index (node->ids, gint64, j));
    }
  return group;
}

static int
compare_sizes (gconstpointer a, gconstpointer b)
{
  const GArray *first = *(GArray *const *) a, *second = *(GArray *const *) b;

  return (first->len < second->len) - (first->len > second->len);
}

GPtrArray *
ff_similar_find_groups (FfSimilar *self)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GPtrArray) clusters = cluster_nodes (self);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) placed = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < clusters->len; i++)
    {
      GArray *cluster = g_ptr_array_index (clusters, i);
      GArray *group;

      if (!g_hash_table_add (seen, cluster))
        continue;
      group = gather_ids (self, placed, cluster);
      g_ptr_array_add (groups, group);
      for (guint j = 0; group->len > 1 && j < group->len; j++)
        g_hash_table_add (placed, &g_array_index (group, gint64, j));
    }
  g_ptr_array_sort (groups, compare_sizes);
  while (groups->len > 0 && ((GArray *) g_ptr_array_index (groups, groups->len - 1))->len < 2)
    g_ptr_array_set_size (groups, (int) groups->len - 1);
  return groups;
}
