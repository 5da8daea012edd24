/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-word-diff.h"

#include <string.h>

/* A table of a million cells takes milliseconds; what is longer is not a reworded sentence but
 * another text, and all of it is shown as new. */
#define MOST_CELLS 1000000

typedef struct
{
  const char *start;
  gsize length;
} FfWord;

static gboolean
belongs_to_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '\'' || c == 0x2019 || c == '-';
}

static const char *
find_end (const char *start)
{
  const char *end = start;

  if (!belongs_to_word (g_utf8_get_char (start)))
    return g_utf8_next_char (start);
  while (*end != '\0' && belongs_to_word (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return end;
}

static GArray *
split (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (FfWord));
  const char *at = text;

  while (*at != '\0')
    {
      FfWord word = { .start = at };

      if (g_unichar_isspace (g_utf8_get_char (at)))
        {
          at = g_utf8_next_char (at);
          continue;
        }
      at = find_end (at);
      word.length = (gsize) (at - word.start);
      g_array_append_val (words, word);
    }
  return words;
}

static gboolean
is_same (GArray *before, guint i, GArray *after, guint j)
{
  const FfWord *a = &g_array_index (before, FfWord, i);
  const FfWord *b = &g_array_index (after, FfWord, j);

  return a->length == b->length && memcmp (a->start, b->start, a->length) == 0;
}

/* The table of the longest common subsequence: cell (i, j) is its length from words i and j on. */
static guint *
fill_table (GArray *before, GArray *after, guint from, guint n, guint m)
{
  guint *table = g_new0 (guint, (gsize) (n + 1) * (m + 1));

  for (guint i = n; i-- > 0;)
    for (guint j = m; j-- > 0;)
      {
        guint *cell = &table[(gsize) i * (m + 1) + j];

        if (is_same (before, from + i, after, from + j))
          *cell = cell[m + 2] + 1;
        else
          *cell = MAX (cell[m + 1], cell[1]);
      }
  return table;
}

/* Clears in @is_new the words of @after between @from and @from + @m that stay. */
static void
mark_kept (GArray *before, GArray *after, guint from, guint n, guint m, gboolean *is_new)
{
  g_autofree guint *table = fill_table (before, after, from, n, m);
  guint i = 0, j = 0;

  while (i < n && j < m)
    {
      const guint *cell = &table[(gsize) i * (m + 1) + j];

      if (is_same (before, from + i, after, from + j))
        {
          is_new[from + j] = FALSE;
          i++, j++;
        }
      else if (cell[m + 1] >= cell[1])
        i++;
      else
        j++;
    }
}

static gboolean *
find_new (GArray *before, GArray *after)
{
  gboolean *is_new = g_new0 (gboolean, after->len + 1);
  guint shorter = MIN (before->len, after->len);
  guint head = 0, tail = 0;
  guint n, m;

  while (head < shorter && is_same (before, head, after, head))
    head++;
  while (tail < shorter - head
         && is_same (before, before->len - 1 - tail, after, after->len - 1 - tail))
    tail++;
  n = before->len - head - tail;
  m = after->len - head - tail;
  for (guint j = 0; j < m; j++)
    is_new[head + j] = TRUE;
  if ((guint64) n * m <= MOST_CELLS)
    mark_kept (before, after, head, n, m, is_new);
  return is_new;
}

static void
add_span (GArray *spans, gsize start, gsize end, gboolean changed)
{
  FfWordSpan span = { .start = start, .length = end - start, .changed = changed };

  if (end > start)
    g_array_append_val (spans, span);
}

GArray *
ff_word_diff (const char *before, const char *after)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (FfWordSpan));
  g_autoptr (GArray) old_words = split (before);
  g_autoptr (GArray) words = split (after);
  g_autofree gboolean *is_new = find_new (old_words, words);
  gsize told = 0;

  for (guint i = 0; i < words->len; i++)
    {
      const FfWord *first = &g_array_index (words, FfWord, i);
      const FfWord *last;

      if (!is_new[i])
        continue;
      while (i + 1 < words->len && is_new[i + 1])
        i++;
      last = &g_array_index (words, FfWord, i);
      add_span (spans, told, (gsize) (first->start - after), FALSE);
      told = (gsize) (last->start + last->length - after);
      add_span (spans, (gsize) (first->start - after), told, TRUE);
    }
  add_span (spans, told, strlen (after), FALSE);
  return spans;
}
