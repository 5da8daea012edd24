/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the coach looks for in English. None of it is translated: it is about English words. */
#include "model/ff-coach-private.h"

#include <string.h>

#define ARTICLES "a an the this that each every another any his her its my our their your"

static const FfCoachPhrase phrases[] = {
  /* What is still to come, or over, or only demanded. */
  { FF_COACH_TENSE, "will", ARTICLES " free good ill own political of at", NULL, NULL },
  { FF_COACH_TENSE, "won't", NULL, NULL, NULL },
  { FF_COACH_TENSE, "shall", NULL, NULL, NULL },
  { FF_COACH_TENSE, "we'll", NULL, NULL, NULL },
  { FF_COACH_TENSE, "they'll", NULL, NULL, NULL },
  { FF_COACH_TENSE, "you'll", NULL, NULL, NULL },
  { FF_COACH_TENSE, "it'll", NULL, NULL, NULL },
  { FF_COACH_TENSE, "there'll", NULL, NULL, NULL },
  { FF_COACH_TENSE, "going to be", NULL, NULL, NULL },
  { FF_COACH_TENSE, "going to have", NULL, NULL, NULL },
  { FF_COACH_TENSE, "going to get", NULL, NULL, NULL },
  { FF_COACH_TENSE, "going to make", NULL, NULL, NULL },
  { FF_COACH_TENSE, "going to do", NULL, NULL, NULL },
  { FF_COACH_TENSE, "should*", "what who how", NULL, NULL },
  { FF_COACH_TENSE, "must", ARTICLES, NULL, NULL },
  { FF_COACH_TENSE, "ought to", NULL, NULL, NULL },
  { FF_COACH_TENSE, "need to", ARTICLES " no", NULL, NULL },
  { FF_COACH_TENSE, "needs to", ARTICLES, NULL, NULL },
  { FF_COACH_TENSE, "would", NULL, NULL, NULL },
  { FF_COACH_TENSE, "could", "all they we you i", NULL, NULL },
  { FF_COACH_TENSE, "was", "who what that which it where when", NULL, NULL },
  { FF_COACH_TENSE, "were", "who what that which they where when if", NULL, NULL },
  { FF_COACH_TENSE, "used to", "is are get gets getting being be am", NULL, NULL },
  /* Away from something, rather than towards. */
  { FF_COACH_AVOIDANCE, "stop", ARTICLES " bus tram one non full last next first pit", NULL, NULL },
  { FF_COACH_AVOIDANCE, "stops", "bus tram", NULL, NULL },
  { FF_COACH_AVOIDANCE, "stopping", "non", NULL, NULL },
  { FF_COACH_AVOIDANCE, "no longer", NULL, "than", NULL },
  { FF_COACH_AVOIDANCE, "no more", NULL, "than", NULL },
  { FF_COACH_AVOIDANCE, "avoid*", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "without", NULL, "exception doubt", NULL },
  { FF_COACH_AVOIDANCE, "reduc*", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "prevent*", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "eliminat*", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "eradicat*", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "abolish*", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "get rid of", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "do away with", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "put an end to", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "cut", ARTICLES " clear hair", NULL, NULL },
  { FF_COACH_AVOIDANCE, "fewer", "no", NULL, NULL },
  { FF_COACH_AVOIDANCE, "less", "no more or", NULL, NULL },
  { FF_COACH_AVOIDANCE, "rather than", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "instead of", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "not", "or whether if why", "only just least", NULL },
  { FF_COACH_AVOIDANCE, "never", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "nobody", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "no one", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "don't", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "doesn't", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "isn't", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "aren't", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "can't", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "cannot", NULL, NULL, NULL },
  { FF_COACH_AVOIDANCE, "combat*", NULL, NULL, NULL },
  /* Words of offices, and plain ones for them. */
  { FF_COACH_JARGON, "utilis*", NULL, NULL, "use" },
  { FF_COACH_JARGON, "utiliz*", NULL, NULL, "use" },
  { FF_COACH_JARGON, "facilitat*", NULL, NULL, "help" },
  { FF_COACH_JARGON, "implement*", NULL, NULL, "carry out" },
  { FF_COACH_JARGON, "incentivi*", NULL, NULL, "reward" },
  { FF_COACH_JARGON, "prioriti*", NULL, NULL, "put first" },
  { FF_COACH_JARGON, "operationali*", NULL, NULL, "put to work" },
  { FF_COACH_JARGON, "mainstreaming", NULL, NULL, "make usual" },
  { FF_COACH_JARGON, "optimise*", NULL, NULL, "improve" },
  { FF_COACH_JARGON, "optimize*", NULL, NULL, "improve" },
  { FF_COACH_JARGON, "leverag*", NULL, NULL, "use" },
  { FF_COACH_JARGON, "synerg*", NULL, NULL, "working together" },
  { FF_COACH_JARGON, "holistic*", NULL, NULL, "whole" },
  { FF_COACH_JARGON, "stakeholder*", NULL, NULL, "people concerned" },
  { FF_COACH_JARGON, "deliverable*", NULL, NULL, "result" },
  { FF_COACH_JARGON, "paradigm*", NULL, NULL, "way of seeing" },
  { FF_COACH_JARGON, "interface*", NULL, NULL, "contact" },
  { FF_COACH_JARGON, "infrastructure", NULL, NULL, "what is needed" },
  { FF_COACH_JARGON, "framework*", NULL, NULL, "plan" },
  { FF_COACH_JARGON, "co production", NULL, NULL, "making it together" },
  { FF_COACH_JARGON, "coproduc*", NULL, NULL, "making it together" },
  { FF_COACH_JARGON, "multi agency", NULL, NULL, "together" },
  { FF_COACH_JARGON, "signpost*", NULL, NULL, "show the way" },
  { FF_COACH_JARGON, "buy in", NULL, NULL, "support" },
  { FF_COACH_JARGON, "roll out", NULL, NULL, "start everywhere" },
  { FF_COACH_JARGON, "going forward", NULL, NULL, "from now on" },
  { FF_COACH_JARGON, "best practice", NULL, NULL, "what works well" },
  { FF_COACH_JARGON, "capacity building", NULL, NULL, "learning" },
  { FF_COACH_JARGON, "service delivery", NULL, NULL, "what is done for people" },
  { FF_COACH_JARGON, "individualis*", NULL, NULL, "made for each" },
  { FF_COACH_JARGON, "individualiz*", NULL, NULL, "made for each" },
  { FF_COACH_JARGON, "conducive", NULL, NULL, "good for" },
  { FF_COACH_JARGON, "statutory", NULL, NULL, "public" },
};

/* "People being heard" says which people; "is being built" begins with "is". */
#define BEGIN_BE "am is are was were be been isn't aren't"
#define BE "am is are was were be been being isn't aren't"

/* Between the auxiliary and the participle. */
#define ADVERBS "always never often also well fully first not now already then ever still really"

/* Participles that do not end in -ed. */
#define IRREGULAR                                                                                  \
  "begun bought broken brought built chosen cut done drawn driven fed felt forgotten found given " \
  "grown heard held hidden kept known led left lent lost made meant met paid put read run said "   \
  "seen sent set shown shut sold spent spoken spread stolen taken taught thought thrown told "     \
  "understood won worn written"

/* They end in -ed and say how something is, not what is done to it. */
#define ADJECTIVES                                                                                 \
  "hundred sacred naked wicked indeed exceed proceed succeed interested excited pleased "          \
  "delighted tired worried concerned committed dedicated relaxed united married related based "    \
  "situated located scared bored supposed ashamed dressed seated experienced skilled talented "    \
  "qualified needed connected involved proud crowded varied detailed limited mixed gifted"

static gboolean
is_participle (const char *word)
{
  size_t n = strlen (word);

  if (ff_coach_has_word (IRREGULAR, word))
    return TRUE;
  return n > 4 && g_str_has_suffix (word, "ed") && !g_str_has_suffix (word, "eed")
         && !ff_coach_has_word (ADJECTIVES, word);
}

static gboolean
is_adverb (const char *word)
{
  return g_str_has_suffix (word, "ly") || ff_coach_has_word (ADVERBS, word);
}

/* A form of "be", perhaps an adverb or two, a participle: "are always told". */
static FfCoachSpan
find_passive (GArray *words)
{
  for (guint at = 0; at < words->len; at++)
    {
      guint n = 1;

      if (!ff_coach_has_word (BEGIN_BE, g_array_index (words, FfCoachWord, at).lower))
        continue;
      while (at + n < words->len && n < 4
             && (is_adverb (g_array_index (words, FfCoachWord, at + n).lower)
                 || ff_coach_has_word (BE, g_array_index (words, FfCoachWord, at + n).lower)))
        n++;
      if (at + n < words->len && !g_array_index (words, FfCoachWord, at + n).sentence
          && !g_array_index (words, FfCoachWord, at + n).hyphen
          && is_participle (g_array_index (words, FfCoachWord, at + n).lower))
        return (FfCoachSpan){ at, n + 1 };
    }
  return (FfCoachSpan){ 0, 0 };
}

const FfCoachLanguage ff_coach_english = {
  .language = "en",
  .phrases = phrases,
  .n_phrases = G_N_ELEMENTS (phrases),
  .find_passive = find_passive,
  .examples = {
    [FF_COACH_TENSE] = "“Every newcomer has a neighbour who calls on the first day.”",
    [FF_COACH_AVOIDANCE]
    = "“The hall is open every evening” instead of “Stop closing the hall at six”",
    [FF_COACH_PASSIVE] = "“Neighbours run the kitchen” instead of “The kitchen is run for people”",
    [FF_COACH_LENGTH] = "“The library lends tools, and somebody who shows how to use them.”",
    [FF_COACH_JARGON] = "Write the name out in full once.",
    [FF_COACH_EVIDENCE] = "Attach the story in which it happened once, or the theme it grew from.",
  },
  .plain_format = "“|” instead of “|”",
  .known = "uk usa us eu nhs gp tv ok pdf dvd id ai iv ii iii lgbt it pc diy",
};
