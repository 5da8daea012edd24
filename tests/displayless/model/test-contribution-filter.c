/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-contribution-filter.h"

static FfContribution *
make (const char *text, gint64 id)
{
  FfContribution *made = FF_CONTRIBUTION (ff_record_new (FF_TYPE_CONTRIBUTION));

  ff_record_set_id (FF_RECORD (made), id);
  ff_contribution_set_text (made, text);
  return made;
}

static void
test_all_words_must_stand_somewhere (void)
{
  static const struct
  {
    const char *words;
    gboolean found;
  } cases[] = {
    { "", TRUE },
    { "  ", TRUE },
    { "cafe", TRUE },
    { "CAFÉ neigh", TRUE },
    { "neighbours\tcaf", TRUE },
    { "hour", FALSE },
    { "cafe hour", FALSE },
    { "bour", TRUE },
    { "street,", TRUE },
  };
  g_autoptr (FfContributionFilter) filter = ff_contribution_filter_new ();
  g_autoptr (FfContribution) said = make ("Neighbours’ Café in our Street, every week", 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].words);
      ff_contribution_filter_set_words (filter, cases[i].words);
      g_assert_cmpint (ff_contribution_filter_matches (filter, said), ==, cases[i].found);
    }
}

static void
test_fields_narrow_and_none_is_a_value (void)
{
  g_autoptr (FfContributionFilter) filter = ff_contribution_filter_new ();
  g_autoptr (FfContribution) said = make ("Time", 1);

  ff_contribution_set_theme (said, 4);
  ff_contribution_set_kind (said, FF_KIND_WISH);
  g_assert_true (ff_contribution_filter_set (filter, FF_CONTRIBUTION_THEME, 4));
  g_assert_false (ff_contribution_filter_set (filter, FF_CONTRIBUTION_THEME, 4));
  g_assert_true (ff_contribution_filter_matches (filter, said));
  ff_contribution_filter_set (filter, FF_CONTRIBUTION_STARRED, TRUE);
  g_assert_false (ff_contribution_filter_matches (filter, said));
  g_assert_true (ff_contribution_filter_clear (filter, FF_CONTRIBUTION_STARRED));
  ff_contribution_filter_set (filter, FF_CONTRIBUTION_KIND, FF_KIND_WISH);
  g_assert_true (ff_contribution_filter_matches (filter, said));
  ff_contribution_filter_set (filter, FF_CONTRIBUTION_THEME, 0);
  g_assert_false (ff_contribution_filter_matches (filter, said));
  g_assert_true (ff_contribution_filter_clear_all (filter));
  g_assert_true (ff_contribution_filter_is_empty (filter));
  g_assert_true (ff_contribution_filter_matches (filter, said));
}

static void
test_words_count_as_changed_only_when_they_are (void)
{
  g_autoptr (FfContributionFilter) filter = ff_contribution_filter_new ();

  g_assert_false (ff_contribution_filter_set_words (filter, " "));
  g_assert_true (ff_contribution_filter_set_words (filter, "Time"));
  g_assert_false (ff_contribution_filter_set_words (filter, "time "));
  g_assert_true (ff_contribution_filter_set_words (filter, ""));
}

static void
test_an_edited_text_is_read_anew (void)
{
  g_autoptr (FfContributionFilter) filter = ff_contribution_filter_new ();
  g_autoptr (FfContribution) said = make ("Time", 1);

  ff_contribution_filter_set_words (filter, "trust");
  g_assert_false (ff_contribution_filter_matches (filter, said));
  ff_contribution_set_text (said, "Trust");
  g_assert_true (ff_contribution_filter_matches (filter, said));
}

static void
put (FfModel *model, FfContribution *row)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  ff_changes_add_row (changes, FF_TYPE_CONTRIBUTION, ff_record_get_id (FF_RECORD (row)),
                      FF_RECORD (row));
  ff_model_apply (model, changes);
}

static void
test_a_head_is_found_by_what_is_joined_into_it (void)
{
  g_autoptr (FfContributionFilter) filter = ff_contribution_filter_new ();
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (FfSaidAgain) again = NULL;
  FfContribution *joined = make ("A roof over one's head", 2);
  FfContribution *head;

  ff_contribution_set_joined_into (joined, 1);
  put (model, make ("Housing", 1));
  put (model, joined);
  head = ff_model_find (model, FF_TYPE_CONTRIBUTION, 1);
  again = ff_said_again_new (model);
  ff_contribution_filter_set_words (filter, "roof");
  g_assert_false (ff_contribution_filter_matches (filter, head));
  g_assert_true (ff_contribution_filter_matches_again (filter, again, head));
}

#define ADD(name, test) g_test_add_func ("/model/contribution-filter/" name, test)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("all-words-must-stand-somewhere", test_all_words_must_stand_somewhere);
  ADD ("fields-narrow-and-none-is-a-value", test_fields_narrow_and_none_is_a_value);
  ADD ("words-count-as-changed-only-when-they-are", test_words_count_as_changed_only_when_they_are);
  ADD ("an-edited-text-is-read-anew", test_an_edited_text_is_read_anew);
  ADD ("a-head-is-found-by-what-is-joined-into-it", test_a_head_is_found_by_what_is_joined_into_it);
  return g_test_run ();
}
