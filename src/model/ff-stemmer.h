/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FfStem: a word of a text.
 *
 * Its stem is what "helping" and "helped" share: folded, and without the endings that the language
 * has. Words that are in every sentence ("the", "get") carry little; they are common.
 */
typedef struct
{
  char *stem;
  char *folded;        /* the word itself, folded */
  gsize start, length; /* in the text, in bytes */
  gboolean common;
} FfStem;

/** FfStemmer: reads the words of texts in one language. */
typedef struct _FfStemmer FfStemmer;

/**
 * ff_stemmer_new:
 * @language: a BCP 47 tag such as "en-GB"; "" for English
 *
 * Words are stemmed by Snowball's rules for the language; those of a language that it does not
 * know are only folded. English, German, French and Spanish have a short list of common words.
 */
FfStemmer *ff_stemmer_new (const char *language);
void ff_stemmer_free (FfStemmer *self);

/** ff_stemmer_knows_language: Returns: whether words are stemmed and not only folded. */
gboolean ff_stemmer_knows_language (FfStemmer *self);

/**
 * ff_stemmer_read:
 *
 * Returns: (transfer full) (element-type FfStem): the words of @text in order. Letters and digits
 *   make words; anything else divides them.
 */
GArray *ff_stemmer_read (FfStemmer *self, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfStemmer, ff_stemmer_free)

G_END_DECLS
