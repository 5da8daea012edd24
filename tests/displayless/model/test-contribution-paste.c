/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-contribution-paste.h"

static FfPasteLine *
nth (GListModel *lines, guint n)
{
  g_autoptr (FfPasteLine) line = g_list_model_get_item (lines, n);

  return line;
}

static void
check (GListModel *lines, guint n, const char *text, FfPasteMark mark, FfPasteDecision decision)
{
  FfPasteLine *line = nth (lines, n);

  g_assert_cmpint (ff_paste_line_get_line (line), ==, (int) n + 1);
  g_assert_cmpstr (ff_paste_line_get_text (line), ==, text);
  g_assert_cmpint (ff_paste_line_get_mark (line), ==, mark);
  g_assert_cmpint (ff_paste_line_get_decision (line), ==, decision);
}

static FfModel *
make_model (const char *text, gint64 id, gint64 joined_into)
{
  FfModel *model = ff_model_new ();
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfRecord *row = ff_record_new (FF_TYPE_CONTRIBUTION);

  ff_record_set_id (row, id);
  ff_contribution_set_phase (FF_CONTRIBUTION (row), FF_PHASE_DISCOVER);
  ff_contribution_set_text (FF_CONTRIBUTION (row), text);
  ff_contribution_set_joined_into (FF_CONTRIBUTION (row), joined_into);
  ff_changes_add_row (changes, FF_TYPE_CONTRIBUTION, id, row);
  ff_model_apply (model, changes);
  return model;
}

static void
test_every_line_is_shown (void)
{
  g_autoptr (GListModel) lines
      = ff_contribution_paste_read ("• Time\r\n\r\n2) Somebody  listened\n\ttime.\n   \n\n", NULL,
                                    FF_PHASE_DISCOVER);

  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, 4);
  check (lines, 0, "Time", FF_PASTE_NEW, FF_PASTE_ADD);
  check (lines, 1, "", FF_PASTE_BLANK, FF_PASTE_LEAVE);
  check (lines, 2, "Somebody  listened", FF_PASTE_NEW, FF_PASTE_ADD);
  check (lines, 3, "time.", FF_PASTE_REPEATED, FF_PASTE_JOIN);
  g_assert_true (ff_paste_line_get_first (nth (lines, 3)) == nth (lines, 0));
  g_assert_cmpuint (ff_contribution_paste_count (lines, FF_PASTE_NEW), ==, 2);
  g_assert_cmpuint (ff_contribution_paste_count_added (lines), ==, 3);
}

static void
test_what_is_there_is_marked_in_its_phase (void)
{
  g_autoptr (FfModel) model = make_model ("Peer-support!", 7, 0);
  g_autoptr (FfModel) joined = make_model ("Peer-support!", 7, 3);
  g_autoptr (GListModel) there
      = ff_contribution_paste_read ("peer support", model, FF_PHASE_DISCOVER);
  g_autoptr (GListModel) counted
      = ff_contribution_paste_read ("peer support", joined, FF_PHASE_DISCOVER);
  g_autoptr (GListModel) elsewhere
      = ff_contribution_paste_read ("peer support", model, FF_PHASE_DREAM);

  check (there, 0, "peer support", FF_PASTE_THERE, FF_PASTE_LEAVE);
  g_assert_cmpint (ff_paste_line_get_there (nth (there, 0)), ==, 7);
  g_assert_cmpint (ff_paste_line_get_there (nth (counted, 0)), ==, 3);
  check (elsewhere, 0, "peer support", FF_PASTE_NEW, FF_PASTE_ADD);
}

static void
test_only_what_makes_sense_is_decided (void)
{
  g_autoptr (GListModel) lines
      = ff_contribution_paste_read ("Time\n\nTrust", NULL, FF_PHASE_DISCOVER);

  ff_paste_line_set_decision (nth (lines, 0), FF_PASTE_JOIN);
  ff_paste_line_set_decision (nth (lines, 1), FF_PASTE_ADD);
  ff_paste_line_set_decision (nth (lines, 2), FF_PASTE_LEAVE);
  check (lines, 0, "Time", FF_PASTE_NEW, FF_PASTE_ADD);
  check (lines, 1, "", FF_PASTE_BLANK, FF_PASTE_LEAVE);
  check (lines, 2, "Trust", FF_PASTE_NEW, FF_PASTE_LEAVE);
}

static void
test_signs_alone_are_compared_as_they_stand (void)
{
  g_autoptr (GListModel) lines = ff_contribution_paste_read ("???\n!!!\n???", NULL, FF_PHASE_DREAM);

  check (lines, 0, "???", FF_PASTE_NEW, FF_PASTE_ADD);
  check (lines, 1, "!!!", FF_PASTE_NEW, FF_PASTE_ADD);
  check (lines, 2, "???", FF_PASTE_REPEATED, FF_PASTE_JOIN);
}

static void
assert_joined (GPtrArray *drafts, guint n, const char *text, gint64 into)
{
  FfContribution *draft = g_ptr_array_index (drafts, n);

  g_assert_cmpstr (ff_contribution_get_text (draft), ==, text);
  g_assert_cmpint (ff_contribution_get_kind (draft), ==, FF_KIND_WISH);
  g_assert_cmpint (ff_contribution_get_joined_into (draft), ==, into);
}

static void
test_drafts_join_as_decided (void)
{
  g_autoptr (FfModel) model = make_model ("Hope", 7, 0);
  g_autoptr (FfRecord) like = ff_record_new (FF_TYPE_CONTRIBUTION);
  g_autoptr (GListModel) lines
      = ff_contribution_paste_read ("Time\nhope\nTIME\nTrust\ntime", model, FF_PHASE_DISCOVER);
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;

  ff_contribution_set_kind (FF_CONTRIBUTION (like), FF_KIND_WISH);
  ff_paste_line_set_decision (nth (lines, 1), FF_PASTE_JOIN);
  first = ff_contribution_paste_dup_drafts (lines, FF_CONTRIBUTION (like));
  g_assert_cmpuint (first->len, ==, 5);
  assert_joined (first, 0, "Time", 0);
  assert_joined (first, 1, "hope", 7);
  assert_joined (first, 2, "TIME", -1);
  assert_joined (first, 4, "time", -1);
  /* Without its first line, the next that is added stands for the text. */
  ff_paste_line_set_decision (nth (lines, 0), FF_PASTE_LEAVE);
  ff_paste_line_set_decision (nth (lines, 1), FF_PASTE_LEAVE);
  second = ff_contribution_paste_dup_drafts (lines, FF_CONTRIBUTION (like));
  g_assert_cmpuint (second->len, ==, 3);
  assert_joined (second, 0, "TIME", 0);
  assert_joined (second, 1, "Trust", 0);
  assert_joined (second, 2, "time", -1);
}

static void
test_one_line_is_no_list (void)
{
  g_assert_false (ff_contribution_paste_is_list ("\n\nTime\n\n"));
  g_assert_true (ff_contribution_paste_is_list ("Time\n\nTime"));
}

#define ADD(name, test) g_test_add_func ("/model/contribution-paste/" name, test)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("every-line-is-shown", test_every_line_is_shown);
  ADD ("what-is-there-is-marked-in-its-phase", test_what_is_there_is_marked_in_its_phase);
  ADD ("only-what-makes-sense-is-decided", test_only_what_makes_sense_is_decided);
  ADD ("signs-alone-are-compared-as-they-stand", test_signs_alone_are_compared_as_they_stand);
  ADD ("drafts-join-as-decided", test_drafts_join_as_decided);
  ADD ("one-line-is-no-list", test_one_line_is_no_list);
  return g_test_run ();
}
