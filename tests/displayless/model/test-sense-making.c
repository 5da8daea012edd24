/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose voice was heard, and which themes recur. */
#include "model/ff-theme-suggestion.h"
#include "model/ff-voices.h"

static void
put (FfModel *model, FfRecord *record, gint64 id)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  ff_record_set_id (record, id);
  ff_changes_add_row (changes, G_OBJECT_TYPE (record), id, record);
  ff_model_apply (model, changes);
}

/* -- voices ----------------------------------------------------------------------------------- */

static void
say (FfModel *model, gint64 group, gint64 meeting)
{
  guint n = ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_CONTRIBUTION));
  FfContribution *row = FF_CONTRIBUTION (ff_record_new (FF_TYPE_CONTRIBUTION));

  ff_contribution_set_phase (row, FF_PHASE_DISCOVER);
  ff_contribution_set_stakeholder_group (row, group);
  ff_contribution_set_meeting (row, meeting);
  put (model, FF_RECORD (row), n + 1);
}

static void
come (FfModel *model, gint64 group, gint64 meeting, int people)
{
  guint n = ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_HEADCOUNT));
  FfHeadcount *row = FF_HEADCOUNT (ff_record_new (FF_TYPE_HEADCOUNT));

  ff_headcount_set_stakeholder_group (row, group);
  ff_headcount_set_meeting (row, meeting);
  ff_headcount_set_people (row, people);
  put (model, FF_RECORD (row), n + 1);
}

/* Officers talk thrice as much as families, who are twice as many, at the first of two meetings. */
static FfModel *
make_room (void)
{
  FfModel *model = ff_model_new ();

  for (int i = 0; i < 3; i++)
    {
      FfStakeholderGroup *group = FF_STAKEHOLDER_GROUP (ff_record_new (FF_TYPE_STAKEHOLDER_GROUP));

      ff_stakeholder_group_set_position (group, 2 - i);
      put (model, FF_RECORD (group), i + 1);
    }
  come (model, 1, 1, 10);
  come (model, 2, 1, 20);
  come (model, 2, 2, 50);
  for (int i = 0; i < 3; i++)
    say (model, 1, 1);
  say (model, 2, 1);
  return model;
}

static void
assert_voice (
    GArray *voices, guint n, gint64 group, guint said, guint people, double of_said, double of_all)
{
  const FfVoice *voice = &g_array_index (voices, FfVoice, n);

  g_assert_cmpint (voice->group != NULL ? ff_record_get_id (FF_RECORD (voice->group)) : 0, ==,
                   group);
  g_assert_cmpuint (voice->said, ==, said);
  g_assert_cmpuint (voice->people, ==, people);
  g_assert_cmpfloat_with_epsilon (voice->share_said, of_said, 1e-9);
  g_assert_cmpfloat_with_epsilon (voice->share_people, of_all, 1e-9);
}

static void
test_voices_stand_in_the_order_of_the_session (void)
{
  g_autoptr (FfModel) model = make_room ();
  g_autoptr (GArray) voices = ff_voices_count (model, FF_PHASE_DISCOVER, 0);

  g_assert_cmpuint (voices->len, ==, 3);
  assert_voice (voices, 0, 3, 0, 0, 0, 0);
  assert_voice (voices, 1, 2, 1, 20, 0.25, 2. / 3);
  assert_voice (voices, 2, 1, 3, 10, 0.75, 1. / 3);
}

static void
test_what_no_group_said_comes_last (void)
{
  g_autoptr (FfModel) model = make_room ();
  g_autoptr (GArray) voices = NULL;

  say (model, 0, 1);
  voices = ff_voices_count (model, FF_PHASE_DISCOVER, 0);
  g_assert_cmpuint (voices->len, ==, 4);
  assert_voice (voices, 2, 1, 3, 10, 0.75, 1. / 3);
  assert_voice (voices, 3, 0, 1, 0, 0, 0);
}

static void
test_people_are_those_who_could_speak (void)
{
  g_autoptr (FfModel) model = make_room ();
  g_autoptr (GArray) second = NULL;
  g_autoptr (GArray) both = NULL;
  g_autoptr (GArray) dream = NULL;

  say (model, 2, 2);
  second = ff_voices_count (model, FF_PHASE_DISCOVER, 2);
  assert_voice (second, 1, 2, 1, 50, 1, 1);
  assert_voice (second, 2, 1, 0, 0, 0, 0);
  both = ff_voices_count (model, FF_PHASE_NONE, 0);
  assert_voice (both, 1, 2, 2, 70, 0.4, 7. / 8);
  dream = ff_voices_count (model, FF_PHASE_DREAM, 0);
  assert_voice (dream, 1, 2, 0, 0, 0, 0);
}

/* -- themes ----------------------------------------------------------------------------------- */

static void
say_words (FfModel *model, const char *text, gint64 theme, gint64 joined_into)
{
  guint n = ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_CONTRIBUTION));
  FfContribution *row = FF_CONTRIBUTION (ff_record_new (FF_TYPE_CONTRIBUTION));

  ff_contribution_set_phase (row, FF_PHASE_DISCOVER);
  ff_contribution_set_text (row, text);
  ff_contribution_set_theme (row, theme);
  ff_contribution_set_joined_into (row, joined_into);
  ff_contribution_set_position (row, (int) n);
  put (model, FF_RECORD (row), n + 1);
}

static FfModel *
make_street (void)
{
  FfModel *model = ff_model_new ();

  say_words (model, "The street party", 0, 0);
  say_words (model, "Our gardens", 0, 0);
  say_words (model, "Street parties in June", 0, 0);
  say_words (model, "A garden on the roof", 0, 0);
  say_words (model, "When the street party fed everybody", 0, 0);
  say_words (model, "Gardening with the school", 0, 0);
  say_words (model, "Garden tools that are shared", 0, 0);
  say_words (model, "The library", 0, 0);
  say_words (model, "A garden that is sorted", 9, 0);
  say_words (model, "A garden that was said again", 0, 2);
  return model;
}

static void
assert_suggested (GPtrArray *found, guint n, const char *title, guint size)
{
  FfThemeSuggestion *suggestion = g_ptr_array_index (found, n);

  g_assert_cmpstr (suggestion->title, ==, title);
  g_assert_cmpuint (suggestion->contributions->len, ==, size);
}

static void
test_what_recurs_is_suggested (void)
{
  g_autoptr (FfModel) model = make_street ();
  g_autoptr (GPtrArray) found = ff_theme_suggestion_find (model, FF_PHASE_DISCOVER);

  g_assert_cmpuint (found->len, ==, 2);
  assert_suggested (found, 0, "Garden", 4);
  assert_suggested (found, 1, "Street party", 3);
}

static void
test_a_theme_that_is_there_is_named (void)
{
  g_autoptr (FfModel) model = make_street ();
  FfTheme *theme = FF_THEME (ff_record_new (FF_TYPE_THEME));
  g_autoptr (GPtrArray) found = NULL;

  ff_theme_set_phase (theme, FF_PHASE_DISCOVER);
  ff_theme_set_title (theme, "Growing in gardens");
  put (model, FF_RECORD (theme), 9);
  found = ff_theme_suggestion_find (model, FF_PHASE_DISCOVER);
  assert_suggested (found, 0, "Growing in gardens", 4);
  g_assert_cmpint (ff_record_get_id (
                       FF_RECORD (((FfThemeSuggestion *) g_ptr_array_index (found, 0))->theme)),
                   ==, 9);
  g_assert_null (((FfThemeSuggestion *) g_ptr_array_index (found, 1))->theme);
}

static void
test_few_words_suggest_nothing (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (GPtrArray) found = NULL;

  say_words (model, "The garden", 0, 0);
  say_words (model, "The gardens", 0, 0);
  found = ff_theme_suggestion_find (model, FF_PHASE_DISCOVER);
  g_assert_cmpuint (found->len, ==, 0);
}

#define ADD(name, test) g_test_add_func ("/model/" name, test)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("voices/stand-in-the-order-of-the-session", test_voices_stand_in_the_order_of_the_session);
  ADD ("voices/what-no-group-said-comes-last", test_what_no_group_said_comes_last);
  ADD ("voices/people-are-those-who-could-speak", test_people_are_those_who_could_speak);
  ADD ("theme-suggestion/what-recurs-is-suggested", test_what_recurs_is_suggested);
  ADD ("theme-suggestion/a-theme-that-is-there-is-named", test_a_theme_that_is_there_is_named);
  ADD ("theme-suggestion/few-words-suggest-nothing", test_few_words_suggest_nothing);
  return g_test_run ();
}
