/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-alike.h"

#include "base/ff-text.h"

/* Shorter words, such as "to" and "a", say little in any language written with letters. */
#define SHORTEST 3

static void
keep_word (GHashTable *words, const char *start, const char *end)
{
  if (g_utf8_strlen (start, end - start) >= SHORTEST)
    g_hash_table_add (words, g_strndup (start, (gsize) (end - start)));
}

GHashTable *
ff_alike_dup_words (const char *text)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *folded = ff_text_fold (text);
  const char *start = folded;
  const char *at;

  for (at = folded; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isalnum (g_utf8_get_char (at)))
      {
        keep_word (words, start, at);
        start = g_utf8_next_char (at);
      }
  keep_word (words, start, at);
  return words;
}

double
ff_alike_measure (GHashTable *first, GHashTable *second)
{
  guint all = g_hash_table_size (first) + g_hash_table_size (second);
  guint shared = 0;
  GHashTableIter iter;
  gpointer word;

  if (all == 0)
    return 0;
  g_hash_table_iter_init (&iter, first);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    shared += g_hash_table_contains (second, word) ? 1 : 0;
  return 2.0 * shared / all;
}
