/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-model.h"

static void
put (FfChanges *changes, gint64 id, int position, const char *title)
{
  FfTheme *draft = FF_THEME (ff_record_new (FF_TYPE_THEME));

  ff_record_set_id (FF_RECORD (draft), id);
  ff_theme_set_position (draft, position);
  ff_theme_set_title (draft, title);
  ff_changes_add_row (changes, FF_TYPE_THEME, id, FF_RECORD (draft));
}

static char *
dup_titles (FfModel *model)
{
  GListModel *list = G_LIST_MODEL (ff_model_get_list (model, FF_TYPE_THEME));
  GString *titles = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (FfTheme) theme = g_list_model_get_item (list, i);

      g_string_append (titles, ff_theme_get_title (theme));
    }
  return g_string_free (titles, FALSE);
}

static void
assert_titles (FfModel *model, const char *expected)
{
  g_autofree char *titles = dup_titles (model);

  g_assert_cmpstr (titles, ==, expected);
}

/* Mirrors the list from its signals alone, as a view does. */
static void
mirror_cb (GListModel *list, guint at, guint removed, guint added, gpointer user_data)
{
  GPtrArray *mirror = user_data;

  if (removed > 0)
    g_ptr_array_remove_range (mirror, at, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (mirror, (int) (at + i), g_list_model_get_item (list, at + i));
}

static void
a_view_that_follows_the_signals_sees_the_same_list (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  GListModel *list = G_LIST_MODEL (ff_model_get_list (model, FF_TYPE_THEME));
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);

  g_signal_connect (list, "items-changed", G_CALLBACK (mirror_cb), mirror);
  for (int round = 0; round < 300; round++)
    {
      g_autoptr (FfChanges) changes = ff_changes_new ();

      for (int i = 0; i < 4; i++)
        {
          gint64 id = g_test_rand_int_range (1, 30);

          if (g_test_rand_int_range (0, 4) == 0)
            ff_changes_add_row (changes, FF_TYPE_THEME, id, NULL);
          else
            put (changes, id, g_test_rand_int_range (0, 10), "x");
        }
      ff_model_apply (model, changes);
      g_assert_cmpuint (mirror->len, ==, g_list_model_get_n_items (list));
      for (guint i = 0; i < mirror->len; i++)
        {
          g_autoptr (GObject) item = g_list_model_get_item (list, i);

          g_assert_true (item == g_ptr_array_index (mirror, i));
        }
    }
}

static void
records_stand_by_position_then_by_age (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autoptr (FfChanges) moved = ff_changes_new ();

  put (changes, 3, 1, "C");
  put (changes, 1, 1, "B");
  put (changes, 2, 0, "A");
  ff_model_apply (model, changes);
  assert_titles (model, "ABC");
  put (moved, 2, 2, "A");
  ff_model_apply (model, moved);
  assert_titles (model, "BCA");
}

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  (*(int *) user_data)++;
}

static void
a_refreshed_record_stays_the_same_object_and_tells_what_changed (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (FfChanges) first = ff_changes_new ();
  g_autoptr (FfChanges) second = ff_changes_new ();
  FfTheme *living;
  int titles = 0, colours = 0;

  put (first, 1, 0, "Time");
  ff_model_apply (model, first);
  living = ff_model_find (model, FF_TYPE_THEME, 1);
  g_signal_connect (living, "notify::title", G_CALLBACK (count_cb), &titles);
  g_signal_connect (living, "notify::colour", G_CALLBACK (count_cb), &colours);
  put (second, 1, 0, "Time given");
  ff_model_apply (model, second);
  g_assert_true (ff_model_find (model, FF_TYPE_THEME, 1) == living);
  g_assert_cmpstr (ff_theme_get_title (living), ==, "Time given");
  g_assert_cmpint (titles, ==, 1);
  g_assert_cmpint (colours, ==, 0);
}

static void
a_load_drops_what_the_file_no_longer_holds (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (FfChanges) first = ff_changes_new ();
  g_autoptr (FfChanges) load = ff_changes_new ();

  put (first, 1, 0, "A");
  put (first, 2, 1, "B");
  ff_model_apply (model, first);
  load->everything = TRUE;
  put (load, 2, 1, "B");
  put (load, 3, 2, "C");
  ff_model_apply (model, load);
  assert_titles (model, "BC");
}

static void
setting_a_living_record_is_a_mistake_of_the_program (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (FfChanges) changes = ff_changes_new ();

  put (changes, 1, 0, "A");
  ff_model_apply (model, changes);
  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*living*");
  ff_theme_set_title (ff_model_find (model, FF_TYPE_THEME, 1), "B");
  g_test_assert_expected_messages ();
  assert_titles (model, "A");
}

static void
a_phase_may_have_a_name_of_its_own (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfSessionDetails *details = FF_SESSION_DETAILS (ff_record_new (FF_TYPE_SESSION_DETAILS));

  g_assert_cmpstr (ff_model_get_phase_name (model, FF_PHASE_DESTINY), ==, "Destiny");
  ff_record_set_id (FF_RECORD (details), 1);
  ff_session_details_set_destiny_label (details, "Deliver");
  ff_changes_add_row (changes, FF_TYPE_SESSION_DETAILS, 1, FF_RECORD (details));
  ff_model_apply (model, changes);
  g_assert_cmpstr (ff_model_get_phase_name (model, FF_PHASE_DESTINY), ==, "Deliver");
  g_assert_cmpstr (ff_model_get_phase_name (model, FF_PHASE_DREAM), ==, "Dream");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/a-view-that-follows-the-signals-sees-the-same-list",
                   a_view_that_follows_the_signals_sees_the_same_list);
  g_test_add_func ("/model/records-stand-by-position-then-by-age",
                   records_stand_by_position_then_by_age);
  g_test_add_func ("/model/a-refreshed-record-stays-the-same-object-and-tells-what-changed",
                   a_refreshed_record_stays_the_same_object_and_tells_what_changed);
  g_test_add_func ("/model/a-load-drops-what-the-file-no-longer-holds",
                   a_load_drops_what_the_file_no_longer_holds);
  g_test_add_func ("/model/setting-a-living-record-is-a-mistake-of-the-program",
                   setting_a_living_record_is_a_mistake_of_the_program);
  g_test_add_func ("/model/a-phase-may-have-a-name-of-its-own", a_phase_may_have_a_name_of_its_own);
  return g_test_run ();
}
