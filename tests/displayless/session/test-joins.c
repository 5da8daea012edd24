/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What says the same: joined, counted, taken apart, kept apart; undone after a restart. */
#include "ff-room.h"
#include "model/ff-said-again.h"
#include "model/ff-similar.h"

/* -- joining ---------------------------------------------------------------------------------- */

static void
joining_counts_and_keeps_every_original (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (FfSaidAgain) again = NULL;

  ff_room_say_three (f);
  before = ff_room_dup_snapshot (f);
  ff_room_join (f, 0, 3);
  again = ff_said_again_new (ff_room_model_of (f));
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 3);
  g_assert_cmpuint (ff_said_again_get_times (again, ff_room_nth_said (f, 0)), ==, 3);
  g_assert_cmpuint (ff_said_again_get_times (again, ff_room_nth_said (f, 1)), ==, 1);
  g_assert_cmpuint (ff_said_again_get_others (again, ff_room_nth_said (f, 0))->len, ==, 2);
  ff_room_assert_said (f, 1, "Being listened to");
  ff_room_check_undo_after_a_restart (f, before, "Join 3 contributions");
}

static void
what_was_joined_comes_along (FfRoom *f, gconstpointer data)
{
  g_autoptr (GPtrArray) pair = NULL;

  ff_room_say_three (f);
  ff_room_join (f, 0, 2);
  pair = ff_room_gather (f, 1, 2);
  ff_session_join_contributions (f->session, pair, ff_room_nth_said (f, 2));
  ff_room_flush (f);
  g_assert_cmpint (ff_contribution_get_joined_into (ff_room_nth_said (f, 0)), ==,
                   ff_room_id_of (ff_room_nth_said (f, 2)));
  g_assert_cmpint (ff_contribution_get_joined_into (ff_room_nth_said (f, 1)), ==,
                   ff_room_id_of (ff_room_nth_said (f, 2)));
  g_assert_cmpint (ff_contribution_get_joined_into (ff_room_nth_said (f, 2)), ==, 0);
}

static void
a_quotation_or_a_sorted_one_stands_for_the_others (FfRoom *f, gconstpointer data)
{
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (FfRecord) quoted = NULL;

  ff_room_say_three (f);
  second = ff_room_gather (f, 1, 1);
  all = ff_room_gather (f, 0, 3);
  g_assert_true (ff_said_again_choose_head (all) == ff_room_nth_said (f, 0));
  ff_session_sort_contributions (f->session, second, ff_room_add_theme (f, "Listening"));
  ff_room_flush (f);
  g_assert_true (ff_said_again_choose_head (all) == ff_room_nth_said (f, 1));
  quoted = ff_record_copy (FF_RECORD (ff_room_nth_said (f, 2)));
  ff_contribution_set_starred (FF_CONTRIBUTION (quoted), TRUE);
  ff_session_edit (f->session, quoted);
  ff_room_flush (f);
  g_assert_true (ff_said_again_choose_head (all) == ff_room_nth_said (f, 2));
}

static void
taking_apart_restores_all (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (FfSnapshot) joined = NULL;
  g_autoptr (FfSnapshot) after = NULL;
  g_autoptr (GPtrArray) head = NULL;

  ff_room_say_three (f);
  before = ff_room_dup_snapshot (f);
  ff_room_join (f, 0, 3);
  joined = ff_room_dup_snapshot (f);
  head = ff_room_gather (f, 0, 1);
  ff_session_take_contributions_apart (f->session, head);
  after = ff_room_dup_snapshot (f);
  ff_room_assert_same (after, before);
  ff_room_check_undo_after_a_restart (f, joined, "Take 1 contribution apart");
}

static void
one_alone_leaves_its_head (FfRoom *f, gconstpointer data)
{
  g_autoptr (GPtrArray) last = NULL;

  ff_room_say_three (f);
  ff_room_join (f, 0, 3);
  last = ff_room_gather (f, 2, 1);
  ff_session_take_contributions_apart (f->session, last);
  ff_room_flush (f);
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 0)), ==, 2);
  g_assert_cmpint (ff_contribution_get_joined_into (ff_room_nth_said (f, 2)), ==, 0);
}

static void
phases_are_not_joined (FfRoom *f, gconstpointer data)
{
  g_autoptr (GPtrArray) both = NULL;

  ff_room_say (f, FF_PHASE_DISCOVER, "Someone listened");
  ff_room_say (f, FF_PHASE_DREAM, "Everyone is listened to");
  both = ff_room_gather (f, 0, 2);
  ff_session_join_contributions (f->session, both, NULL);
  ff_room_assert_refused (f, FF_ERROR_RULE);
  g_assert_cmpint (ff_contribution_get_joined_into (ff_room_nth_said (f, 1)), ==, 0);
}

static guint
count_suggestions (FfRoom *f)
{
  g_autoptr (GPtrArray) found
      = ff_similar_find_contributions (ff_room_model_of (f), FF_PHASE_DISCOVER);

  return found->len;
}

static void
what_is_kept_apart_is_not_suggested_until_it_is_joined (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GPtrArray) pair = NULL;

  ff_room_say (f, FF_PHASE_DISCOVER, "Housing");
  ff_room_say (f, FF_PHASE_DISCOVER, "housing - permanent");
  ff_room_say (f, FF_PHASE_DISCOVER, "Music on Sundays");
  g_assert_cmpuint (count_suggestions (f), ==, 1);
  ff_room_join (f, 0, 2);
  before = ff_room_dup_snapshot (f);
  pair = ff_room_gather (f, 0, 2);
  ff_session_keep_contributions_apart (f->session, pair);
  ff_session_keep_contributions_apart (f->session, pair);
  ff_room_flush (f);
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 0)), ==, 1);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_KEPT_APART), ==, 1);
  g_assert_cmpuint (count_suggestions (f), ==, 0);
  ff_room_check_undo_after_a_restart (f, before, "Keep 2 contributions apart");
  ff_session_redo (f->session);
  ff_room_join (f, 0, 2);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_KEPT_APART), ==, 0);
}

#define ADD(name, test)                                                                            \
  g_test_add ("/session/joins/" name, FfRoom, NULL, ff_room_set_up, test, ff_room_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("joining-counts-and-keeps-every-original", joining_counts_and_keeps_every_original);
  ADD ("what-was-joined-comes-along", what_was_joined_comes_along);
  ADD ("a-quotation-or-a-sorted-one-stands-for-the-others",
       a_quotation_or_a_sorted_one_stands_for_the_others);
  ADD ("taking-apart-restores-all", taking_apart_restores_all);
  ADD ("one-alone-leaves-its-head", one_alone_leaves_its_head);
  ADD ("phases-are-not-joined", phases_are_not_joined);
  ADD ("what-is-kept-apart-is-not-suggested-until-it-is-joined",
       what_is_kept_apart_is_not_suggested_until_it_is_joined);

  return g_test_run ();
}
