/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-stemmer.h"

#include "base/ff-text.h"

#include <libstemmer.h>
#include <string.h>

struct _FfStemmer
{
  struct sb_stemmer *snowball; /* NULL where the language is not known */
  GHashTable *common;          /* folded words */
};

/*
 * What stands in every sentence: articles, pronouns, prepositions, auxiliaries, and verbs that say
 * little by themselves. Kept small: a word on the list can make no two texts alike.
 */
static const struct
{
  const char *language;
  const char *words;
} lists[] = {
  { "en",
    "a about all also am an and any are as at be because been being but by can could did do does "
    "doing done each find finding for found from gave get gets getting give given gives giving go "
    "goes going gone got "
    "had has have having he her him his how i if in into is it its just ll made make makes making "
    "me more most much my no not of on or our out over own re same she should so some someone "
    "somebody than that the their them then there these they this those through to too took up us "
    "ve very via was way we went were what when where which while who will with would you your "
    "don didn doesn isn wasn weren won" },
  { "de",
    "aber alle als am an auch auf aus bei bin bis da das dass dem den der des die dies diese du "
    "durch ein eine einem einen einer er es fur geben gibt hat haben hatte ich ihr im in ist ja "
    "kann kein keine mehr mein mit nach nicht noch nur ob oder sehr sein sich sie sind so uber um "
    "und uns unter viel vom von vor war was wenn wer werden wie wir wird wo zu zum zur" },
  { "fr",
    "a ai alors au aussi aux avec avoir c ce ces cette comme d dans de des deux du elle en est et "
    "etre eu faire fait il ils j je l la le les leur lui m ma mais me meme mes moi mon n ne nous "
    "on ont ou par pas plus pour qu que qui s sa sans se ses si son sont sur t ta te tres tu un "
    "une vous y" },
  { "es",
    "a al como con de del donde dos e el ella en entre era es esta este eso fue ha hace hacer han "
    "hay la las le les lo los mas me mi mucho muy no nos o para pero por porque que se ser si sin "
    "sobre son su sus tambien te tiene todo un una uno y ya yo" },
};

static char *
dup_primary_language (const char *tag)
{
  size_t n = strcspn (tag, "-_.@");

  return n > 0 ? g_ascii_strdown (tag, (gssize) n) : g_strdup ("en");
}

static void
collect_common (FfStemmer *self, const char *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) words = NULL;

      if (!g_str_equal (lists[i].language, language))
        continue;
      words = g_strsplit (lists[i].words, " ", -1);
      for (guint j = 0; words[j] != NULL; j++)
        g_hash_table_add (self->common, g_strdup (words[j]));
    }
}

FfStemmer *
ff_stemmer_new (const char *language)
{
  FfStemmer *self = g_new0 (FfStemmer, 1);
  g_autofree char *primary = dup_primary_language (language);

  self->snowball = sb_stemmer_new (primary, NULL);
  self->common = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  collect_common (self, primary);
  return self;
}

void
ff_stemmer_free (FfStemmer *self)
{
  sb_stemmer_delete (self->snowball);
  g_hash_table_unref (self->common);
  g_free (self);
}

gboolean
ff_stemmer_knows_language (FfStemmer *self)
{
  return self->snowball != NULL;
}

/* Some languages tell endings by their accents, so a word is folded after it was stemmed. */
static char *
dup_stem (FfStemmer *self, const char *lower, const char *folded)
{
  g_autofree char *stem = NULL;
  const sb_symbol *found;

  if (self->snowball == NULL)
    return g_strdup (folded);
  found = sb_stemmer_stem (self->snowball, (const sb_symbol *) lower, (int) strlen (lower));
  if (found == NULL)
    return g_strdup (folded);
  stem = g_strndup ((const char *) found, (gsize) sb_stemmer_length (self->snowball));
  return ff_text_fold (stem);
}

static const char *
find_end (const char *at)
{
  while (*at != '\0')
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_isalnum (c) && !g_unichar_ismark (c))
        break;
      at = g_utf8_next_char (at);
    }
  return at;
}

/* A single letter is what an apostrophe or an abbreviation left over. */
static gboolean
is_common (FfStemmer *self, const char *folded)
{
  return (g_ascii_isalpha (folded[0]) && folded[1] == '\0')
         || g_hash_table_contains (self->common, folded);
}

static void
clear_stem (gpointer data)
{
  FfStem *word = data;

  g_free (word->stem);
  g_free (word->folded);
}

GArray *
ff_stemmer_read (FfStemmer *self, const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (FfStem));
  const char *at = text;

  g_array_set_clear_func (words, clear_stem);
  while (*at != '\0')
    {
      const char *end = find_end (at);
      g_autofree char *lower = end > at ? g_utf8_strdown (at, end - at) : NULL;
      FfStem word = { .start = (gsize) (at - text), .length = (gsize) (end - at) };

      if (end == at)
        {
          at = g_utf8_next_char (at);
          continue;
        }
      word.folded = ff_text_fold (lower);
      word.stem = dup_stem (self, lower, word.folded);
      word.common = is_common (self, word.folded);
      g_array_append_val (words, word);
      at = end;
    }
  return words;
}
