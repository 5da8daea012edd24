/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "model/ff-coach.h"

#include <string.h>

static const FfRemark *
find (GArray *remarks, FfCoachKind kind)
{
  for (guint i = 0; i < remarks->len; i++)
    if (g_array_index (remarks, FfRemark, i).kind == kind)
      return &g_array_index (remarks, FfRemark, i);
  return NULL;
}

/* A sentence, and the words that are meant in it; NULL where the kind has nothing to remark. */
typedef struct
{
  const char *text;
  const char *meant;
} Case;

static void
check_cases (FfCoachKind kind, const Case *cases, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GArray) remarks = ff_coach_read (cases[i].text, "en-GB", TRUE);
      const FfRemark *found = find (remarks, kind);
      g_autofree char *meant
          = found != NULL ? g_strndup (cases[i].text + found->start, found->length) : NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (meant, ==, cases[i].meant);
      g_assert_true (found == NULL || (*found->why != '\0' && *found->example != '\0'));
    }
}

static void
test_the_future_the_past_and_the_demanded_are_noticed (void)
{
  static const Case cases[] = {
    { "Every street will have a bench", "will" },
    { "We’ll cook together on Sundays", "We’ll" },
    { "The school is going to be open in summer", "going to be" },
    { "Everybody should have a say", "should" },
    { "Teachers need to listen", "need to" },
    { "Our town was once lively", "was" },
    { "Lights are on until ten. Buses must wait for the last film", "must" },
    { "Every street has a bench", NULL },
    { "People act of their own free will", NULL },
    { "There is a will and a way", NULL },
    { "Children are going to school on foot", NULL },
    { "Newcomers are used to being greeted", NULL },
    { "We honour people who were here before us", NULL },
    { "There is no need to ask twice", NULL },
  };

  check_cases (FF_COACH_TENSE, cases, G_N_ELEMENTS (cases));
}

static void
test_what_leads_away_is_noticed (void)
{
  static const Case cases[] = {
    { "Stop the noise on the square", "Stop" },
    { "Nothing closes early, and there are no longer any queues", "no longer" },
    { "A town without litter", "without" },
    { "Reducing waiting times", "Reducing" },
    { "Fewer forms", "Fewer" },
    { "We talk with people rather than about them", "rather than" },
    { "Guests don’t pay", "don’t" },
    { "The clinic is not far", "not" },
    { "The bus stop has a roof", NULL },
    { "The centre is a one-stop house for questions", NULL },
    { "Meals cost no more than a coffee", NULL },
    { "Not only members sing", NULL },
    { "Everybody joins in without exception", NULL },
    { "We greet one another by name", NULL },
  };

  check_cases (FF_COACH_AVOIDANCE, cases, G_N_ELEMENTS (cases));
}

static void
test_who_does_it_is_asked (void)
{
  static const Case cases[] = {
    { "Meals are cooked on Sundays", "are cooked" },
    { "Young people are always listened to", "are always listened" },
    { "A garden is being built by the river", "is being built" },
    { "The keys have been given to everybody", "been given" },
    { "Neighbours cook on Sundays", NULL },
    { "Everybody is interested in what comes next", NULL },
    { "The square is open and well lit", NULL },
    { "The hall is red", NULL },
    { "Things are good. Shared tools wait by the door", NULL },
    { "Young people being heard is our aim", NULL },
    { "There are two hundred trees", NULL },
  };

  check_cases (FF_COACH_PASSIVE, cases, G_N_ELEMENTS (cases));
}

static void
test_plain_words_are_proposed (void)
{
  static const Case cases[] = {
    { "We utilise every room", "utilise" },
    { "Multi-agency teams visit", "Multi-agency" },
    { "The XQR board meets here", "XQR" },
    { "Our NHS clinic is round the corner", NULL },
    { "I know my neighbours", NULL },
    { "We use every room", NULL },
    { "People here are optimistic about the harbour", NULL },
  };
  g_autoptr (GArray) remarks = ff_coach_read ("We utilise every room", "en", TRUE);

  check_cases (FF_COACH_JARGON, cases, G_N_ELEMENTS (cases));
  g_assert_cmpstr (find (remarks, FF_COACH_JARGON)->example, ==, "“use” instead of “utilise”");
}

static void
test_what_is_too_long_is_what_goes_beyond (void)
{
  g_autoptr (GString) text = g_string_new ("One");
  g_autoptr (GArray) fits = NULL;
  g_autoptr (GArray) long_one = NULL;

  for (guint i = 1; i < FF_COACH_LONGEST; i++)
    g_string_append (text, " word");
  fits = ff_coach_read (text->str, "en", TRUE);
  g_assert_null (find (fits, FF_COACH_LENGTH));
  g_string_append (text, " and more.");
  long_one = ff_coach_read (text->str, "en", TRUE);
  g_assert_cmpuint (find (long_one, FF_COACH_LENGTH)->length, ==, strlen ("and more"));
}

static void
test_evidence_is_asked_for_where_there_is_none (void)
{
  g_autoptr (GArray) bare = ff_coach_read ("Doors stand open", "en", FALSE);
  g_autoptr (GArray) grounded = ff_coach_read ("Doors stand open", "en", TRUE);
  g_autoptr (GArray) empty = ff_coach_read (" … ", "en", FALSE);

  g_assert_cmpuint (bare->len, ==, 1);
  g_assert_cmpint (g_array_index (bare, FfRemark, 0).kind, ==, FF_COACH_EVIDENCE);
  g_assert_cmpuint (g_array_index (bare, FfRemark, 0).length, ==, 0);
  g_assert_cmpuint (grounded->len, ==, 0);
  g_assert_cmpuint (empty->len, ==, 0);
}

static void
test_a_language_without_rules_has_no_remarks (void)
{
  static const struct
  {
    const char *language;
    gboolean known;
  } cases[] = { { "en", TRUE },     { "EN-gb", TRUE }, { "en_US.UTF-8", TRUE }, { "enm", FALSE },
                { "de-AT", FALSE }, { "", FALSE },     { "e", FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) remarks = ff_coach_read ("We will stop", cases[i].language, FALSE);

      g_test_message ("%s", cases[i].language);
      g_assert_cmpint (ff_coach_knows (cases[i].language), ==, cases[i].known);
      g_assert_cmpint (remarks->len > 0, ==, cases[i].known);
    }
}

/* London, 2012: eighteen of the twenty-seven would be remarked on; what they say is not ours. */
static void
test_london_would_hear_of_two_thirds (void)
{
  static const guint expected[] = { 5, 7, 5, 1, 8, 0 };
  g_autofree char *path = ff_test_dup_seed ("london-workshops-2012.md");
  g_autofree char *text = path != NULL ? ff_test_read (path) : g_strdup ("");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint counts[G_N_ELEMENTS (expected)] = { 0 };
  guint n = 0, remarked = 0;
  gboolean within = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (GArray) remarks = NULL;

      within = lines[i][0] == '#' ? g_str_has_prefix (lines[i], "### **Provocative") : within;
      if (!within || !g_ascii_isdigit (lines[i][0]))
        continue;
      remarks = ff_coach_read (strchr (lines[i], ' ') + 1, "en-GB", TRUE);
      n++;
      remarked += remarks->len > 0;
      for (guint j = 0; j < remarks->len; j++)
        counts[g_array_index (remarks, FfRemark, j).kind]++;
    }
  if (path == NULL)
    return;
  g_test_message ("%u of %u propositions are remarked on", remarked, n);
  g_assert_cmpuint (n, ==, 27);
  g_assert_cmpuint (remarked, ==, 18);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpuint (counts[i], ==, expected[i]);
}

#define ADD(name, test) g_test_add_func ("/model/coach/" name, test)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("the-future-the-past-and-the-demanded-are-noticed",
       test_the_future_the_past_and_the_demanded_are_noticed);
  ADD ("what-leads-away-is-noticed", test_what_leads_away_is_noticed);
  ADD ("who-does-it-is-asked", test_who_does_it_is_asked);
  ADD ("plain-words-are-proposed", test_plain_words_are_proposed);
  ADD ("what-is-too-long-is-what-goes-beyond", test_what_is_too_long_is_what_goes_beyond);
  ADD ("evidence-is-asked-for-where-there-is-none", test_evidence_is_asked_for_where_there_is_none);
  ADD ("a-language-without-rules-has-no-remarks", test_a_language_without_rules_has_no_remarks);
  ADD ("london-would-hear-of-two-thirds", test_london_would_hear_of_two_thirds);
  return g_test_run ();
}
