/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-coach-private.h"

#include <glib/gi18n.h>
#include <string.h>

static const FfCoachLanguage *const languages[] = { &ff_coach_english };

static const FfCoachLanguage *
find_language (const char *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      size_t n = strlen (languages[i]->language);

      if (g_ascii_strncasecmp (tag, languages[i]->language, n) == 0
          && strchr ("-_.@", tag[n]) != NULL)
        return languages[i];
    }
  return NULL;
}

gboolean
ff_coach_knows (const char *language)
{
  return find_language (language) != NULL;
}

const char *
ff_coach_kind_get_name (FfCoachKind kind)
{
  switch (kind)
    {
    case FF_COACH_TENSE:
      /* Translators: what a remark on a proposition is about, as the five after it */
      return _ ("Present tense");
    case FF_COACH_AVOIDANCE:
      return _ ("Towards something");
    case FF_COACH_PASSIVE:
      return _ ("Who does it");
    case FF_COACH_LENGTH:
      return _ ("Length");
    case FF_COACH_JARGON:
      return _ ("Plain words");
    case FF_COACH_EVIDENCE:
      return _ ("Evidence");
    default:
      g_return_val_if_reached ("");
    }
}

static const char *
get_reason (FfCoachKind kind)
{
  switch (kind)
    {
    case FF_COACH_TENSE:
      return _ ("In the present tense people can picture it as if it were so already.");
    case FF_COACH_AVOIDANCE:
      return _ ("Saying what is wanted shows where to go; saying what is not wanted does not.");
    case FF_COACH_PASSIVE:
      return _ ("An active sentence shows who does it.");
    case FF_COACH_LENGTH:
      return _ ("A short sentence is remembered, and it can be read from the last row.");
    case FF_COACH_JARGON:
      return _ ("Plain words are understood by everybody in the room.");
    case FF_COACH_EVIDENCE:
      return _ ("What rests on something that people told is bold and yet within reach.");
    default:
      g_return_val_if_reached ("");
    }
}

/* -- words ---------------------------------------------------------------------------------- */

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

static const char *
find_end (const char *at, gboolean *capitals)
{
  guint n_upper = 0, n_lower = 0;

  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (is_apostrophe (c) && g_unichar_isalnum (g_utf8_get_char (g_utf8_next_char (at))))
        continue;
      if (!g_unichar_isalnum (c) && !g_unichar_ismark (c))
        break;
      n_upper += g_unichar_isupper (c) != FALSE;
      n_lower += g_unichar_islower (c) != FALSE;
    }
  *capitals = n_upper >= 2 && n_lower <= 1;
  return at;
}

static char *
dup_lower (const char *at, gssize length)
{
  g_autofree char *lower = g_utf8_strdown (at, length);
  g_auto (GStrv) pieces = g_strsplit (lower, "\u2019", -1);

  return g_strjoinv ("'", pieces);
}

static void
clear_word (gpointer data)
{
  g_free (((FfCoachWord *) data)->lower);
}

static GArray *
split_words (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (FfCoachWord));
  gboolean sentence = TRUE, hyphen = FALSE;
  const char *at = text;

  g_array_set_clear_func (words, clear_word);
  while (*at != '\0')
    {
      FfCoachWord word = { .start = (gsize) (at - text), .hyphen = hyphen, .sentence = sentence };
      const char *end = find_end (at, &word.capitals);

      if (end == at)
        {
          sentence = sentence || strchr (".;:?!\n", *at) != NULL;
          hyphen = *at == '-';
          at = g_utf8_next_char (at);
          continue;
        }
      word.length = (gsize) (end - at);
      word.lower = dup_lower (at, end - at);
      g_array_append_val (words, word);
      sentence = FALSE;
      hyphen = FALSE;
      at = end;
    }
  return words;
}

gboolean
ff_coach_has_word (const char *list, const char *word)
{
  size_t n = strlen (word);

  for (const char *at = n > 0 ? list : NULL; at != NULL && (at = strstr (at, word)) != NULL;
       at += n)
    if ((at == list || at[-1] == ' ') && (at[n] == ' ' || at[n] == '\0'))
      return TRUE;
  return FALSE;
}

/* -- rules ---------------------------------------------------------------------------------- */

static gboolean
matches_word (const char *pattern, const char *word)
{
  size_t n = strlen (pattern);

  return pattern[n - 1] == '*' ? strncmp (pattern, word, n - 1) == 0 : g_str_equal (pattern, word);
}

/* Words on either side of a full stop are no phrase, and do not explain one another. */
static const char *
get_neighbour (GArray *words, guint at, int step)
{
  guint other = at + (guint) step;

  if ((step < 0 && at == 0) || other >= words->len)
    return "";
  if (g_array_index (words, FfCoachWord, MAX (at, other)).sentence)
    return "";
  return g_array_index (words, FfCoachWord, other).lower;
}

static guint
match_phrase (const FfCoachPhrase *phrase, GArray *words, guint at)
{
  g_auto (GStrv) patterns = g_strsplit (phrase->words, " ", -1);
  guint n = g_strv_length (patterns);

  for (guint i = 0; i < n; i++)
    {
      const FfCoachWord *word;

      if (at + i >= words->len)
        return 0;
      word = &g_array_index (words, FfCoachWord, at + i);
      if (!matches_word (patterns[i], word->lower) || (i > 0 && word->sentence))
        return 0;
    }
  if (ff_coach_has_word (phrase->not_after, get_neighbour (words, at, -1))
      || ff_coach_has_word (phrase->not_before, get_neighbour (words, at + n - 1, 1)))
    return 0;
  return n;
}

/* Returns: (nullable): the phrase that comes first in the text. */
static const FfCoachPhrase *
find_phrase (const FfCoachLanguage *rules, FfCoachKind kind, GArray *words, FfCoachSpan *span)
{
  for (guint at = 0; at < words->len; at++)
    for (guint i = 0; i < rules->n_phrases; i++)
      {
        const FfCoachPhrase *phrase = &rules->phrases[i];

        if (phrase->kind != kind)
          continue;
        *span = (FfCoachSpan){ at, match_phrase (phrase, words, at) };
        if (span->count > 0)
          return phrase;
      }
  return NULL;
}

static FfCoachSpan
find_abbreviation (const FfCoachLanguage *rules, GArray *words)
{
  for (guint at = 0; at < words->len; at++)
    {
      const FfCoachWord *word = &g_array_index (words, FfCoachWord, at);

      if (word->capitals && !ff_coach_has_word (rules->known, word->lower))
        return (FfCoachSpan){ at, 1 };
    }
  return (FfCoachSpan){ 0, 0 };
}

static char *
dup_span (const char *text, GArray *words, FfCoachSpan span, gsize *start, gsize *length)
{
  const FfCoachWord *first = &g_array_index (words, FfCoachWord, span.first);
  const FfCoachWord *last = &g_array_index (words, FfCoachWord, span.first + span.count - 1);

  *start = first->start;
  *length = last->start + last->length - first->start;
  return g_strndup (text + *start, *length);
}

typedef struct
{
  const FfCoachLanguage *rules;
  const char *text;
  GArray *words;
  GArray *remarks;
} FfReading;

static void
remark (FfReading *self, FfCoachKind kind, FfCoachSpan span, const char *plain)
{
  FfRemark remark = { .kind = kind, .why = get_reason (kind) };
  g_autofree char *meant = NULL;

  if (span.count > 0)
    meant = dup_span (self->text, self->words, span, &remark.start, &remark.length);
  if (plain != NULL)
    {
      g_auto (GStrv) pieces = g_strsplit (self->rules->plain_format, "|", 3);

      remark.example = g_strconcat (pieces[0], plain, pieces[1], meant, pieces[2], NULL);
    }
  else
    remark.example = g_strdup (self->rules->examples[kind]);
  g_array_append_val (self->remarks, remark);
}

static void
remark_on_phrase (FfReading *self, FfCoachKind kind)
{
  FfCoachSpan span;
  const FfCoachPhrase *phrase = find_phrase (self->rules, kind, self->words, &span);

  if (phrase != NULL)
    remark (self, kind, span, phrase->plain);
  else if (kind == FF_COACH_JARGON
           && (span = find_abbreviation (self->rules, self->words)).count > 0)
    remark (self, kind, span, NULL);
}

static void
clear_remark (gpointer data)
{
  g_free (((FfRemark *) data)->example);
}

GArray *
ff_coach_read (const char *text, const char *language, gboolean grounded)
{
  const FfCoachLanguage *rules = find_language (language);
  g_autoptr (GArray) words = split_words (text);
  GArray *remarks = g_array_new (FALSE, FALSE, sizeof (FfRemark));
  FfReading reading = { rules, text, words, remarks };
  FfCoachSpan span;

  g_array_set_clear_func (remarks, clear_remark);
  if (rules == NULL || words->len == 0)
    return remarks;
  remark_on_phrase (&reading, FF_COACH_TENSE);
  remark_on_phrase (&reading, FF_COACH_AVOIDANCE);
  span = rules->find_passive (words);
  if (span.count > 0)
    remark (&reading, FF_COACH_PASSIVE, span, NULL);
  if (words->len > FF_COACH_LONGEST)
    remark (&reading, FF_COACH_LENGTH,
            (FfCoachSpan){ FF_COACH_LONGEST, words->len - FF_COACH_LONGEST }, NULL);
  remark_on_phrase (&reading, FF_COACH_JARGON);
  if (!grounded)
    remark (&reading, FF_COACH_EVIDENCE, (FfCoachSpan){ 0, 0 }, NULL);
  return remarks;
}
