/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-coach.h"

G_BEGIN_DECLS

/** FfCoachWord: a word of a proposition. */
typedef struct
{
  char *lower;         /* with its apostrophe, which is always "'" */
  gsize start, length; /* in the text, in bytes */
  gboolean hyphen;     /* it is bound to the word before it: "one-stop" */
  gboolean sentence;   /* it begins a sentence */
  gboolean capitals;   /* it is an abbreviation in capitals */
} FfCoachWord;

/** FfCoachSpan: @count words from @first on; 0 for nothing. */
typedef struct
{
  guint first;
  guint count;
} FfCoachSpan;

/** FfCoachPhrase: words that a rule is about. */
typedef struct
{
  FfCoachKind kind;
  const char *words;      /* one or more, divided by blanks; "reduc*" begins with reduc */
  const char *not_after;  /* (nullable): words before it that make it something else */
  const char *not_before; /* (nullable): words after it that do */
  const char *plain;      /* (nullable): of jargon: a plain word for it */
} FfCoachPhrase;

/** FfCoachLanguage: the rules of one language. */
typedef struct
{
  const char *language; /* primary subtag */
  const FfCoachPhrase *phrases;
  guint n_phrases;
  FfCoachSpan (*find_passive) (GArray *words);
  const char *examples[FF_COACH_EVIDENCE + 1]; /* by kind */
  const char *plain_format; /* of jargon: the plain word, then what was written */
  const char *known;        /* abbreviations that everybody knows */
} FfCoachLanguage;

/** ff_coach_english: what is not translated in it is English, because what it reads is. */
extern const FfCoachLanguage ff_coach_english;

/** ff_coach_has_word: Returns: whether @word is in @list, words divided by blanks. */
gboolean ff_coach_has_word (const char *list, const char *word);

G_END_DECLS
