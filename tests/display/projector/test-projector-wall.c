/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-desk.h"
#include "ff-display.h"

static void
test_presenting_fills_the_screen_and_leaving_gives_it_back (FfDesk *f, gconstpointer data)
{
  GtkWindow *wall;

  g_assert_null (ff_desk_find_wall ());
  ff_desk_act (f, "projector.present");
  g_assert_true (ff_projector_is_presenting (f->projector));
  wall = ff_desk_find_wall ();
  g_assert_nonnull (wall);
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (wall)));
  g_assert_true (ff_scene_view_get_scene (ff_projector_window_get_view (FF_PROJECTOR_WINDOW (wall)))
                 == ff_projector_get_scene (f->projector));
  ff_desk_act (f, "projector.leave");
  g_assert_false (ff_projector_is_presenting (f->projector));
  g_assert_null (ff_desk_find_wall ());
}

/* A notification of the desktop comes in front of it, as in front of any window that fills a
 * screen, if the desktop wants that. */
static void
test_the_wall_asks_for_no_place_above_others (FfDesk *f, gconstpointer data)
{
  GtkWindow *wall;

  ff_desk_act (f, "projector.present");
  wall = ff_desk_find_wall ();
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (wall)));
  g_assert_false (ff_display_stays_above (wall));
  g_assert_null (gtk_window_get_transient_for (wall));
  g_assert_false (gtk_window_get_modal (wall));
}

static void
test_the_wall_follows_while_it_is_shown (FfDesk *f, gconstpointer data)
{
  FfSceneView *view;

  ff_desk_act (f, "projector.present");
  view = ff_projector_window_get_view (FF_PROJECTOR_WINDOW (ff_desk_find_wall ()));
  ff_desk_want_message (f, "Second");
  g_assert_true (ff_scene_equal (ff_scene_view_get_scene (view), ff_desk_get_wanted (f)));
}

static void
test_the_wall_closes_with_its_window (FfDesk *f, gconstpointer data)
{
  ff_desk_act (f, "projector.present");
  g_assert_nonnull (ff_desk_find_wall ());
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_null (ff_desk_find_wall ());
  f->window = gtk_window_new ();
}

static void
test_closing_the_wall_is_leaving (FfDesk *f, gconstpointer data)
{
  ff_desk_act (f, "projector.present");
  gtk_window_close (ff_desk_find_wall ());
  ff_test_pump_idle ();
  g_assert_false (ff_projector_is_presenting (f->projector));
}

static void
said_cb (char **said, const char *sentence)
{
  g_free (*said);
  *said = g_strdup (sentence);
}

static void
test_a_screen_that_goes_away_closes_the_wall_and_says_so (FfDesk *f, gconstpointer data)
{
  g_autoptr (GdkMonitor) monitor
      = g_list_model_get_item (gdk_display_get_monitors (gdk_display_get_default ()), 0);
  g_autofree char *said = NULL;

  g_signal_connect_swapped (f->projector, "said", G_CALLBACK (said_cb), &said);
  ff_desk_act (f, "projector.present");
  g_signal_emit_by_name (monitor, "invalidate");
  ff_test_pump_idle ();
  g_assert_false (ff_projector_is_presenting (f->projector));
  g_assert_null (ff_desk_find_wall ());
  g_assert_nonnull (said);
  g_assert_true (g_str_has_suffix (said, "so the wall was closed."));
}

/* Another day, and the projector of that room hangs on another socket. */
static void
test_a_screen_that_was_chosen_is_remembered_and_missed (FfDesk *f, gconstpointer data)
{
  g_autofree char *said = NULL;

  gtk_widget_activate_action (f->window, "projector.choose-output", "s", "HDMI-7");
  ff_desk_open_again (f);
  g_signal_connect_swapped (f->projector, "said", G_CALLBACK (said_cb), &said);
  ff_desk_act (f, "projector.present");
  g_assert_nonnull (ff_desk_find_wall ());
  g_assert_nonnull (said);
  g_assert_true (g_str_has_prefix (said, "The screen at HDMI-7 is not there; the wall is on that"));
  gtk_widget_activate_action (f->window, "projector.choose-output", "s", "");
}

static void
test_on_a_single_screen_the_wall_takes_the_window_and_gives_it_back (FfDesk *f, gconstpointer data)
{
  GtkStack *stage = ff_desk_set_stage (f);
  GtkWidget *desk = gtk_stack_get_visible_child (stage);
  GtkWidget *button = gtk_window_get_focus (GTK_WINDOW (f->window));

  ff_desk_act (f, "projector.toggle");
  g_assert_null (ff_desk_find_wall ());
  g_assert_true (FF_IS_SCENE_VIEW (gtk_stack_get_visible_child (stage)));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (f->window))
                 == gtk_stack_get_visible_child (stage));
  ff_desk_want_message (f, "Second");
  g_assert_true (
      ff_scene_equal (ff_scene_view_get_scene (FF_SCENE_VIEW (gtk_stack_get_visible_child (stage))),
                      ff_desk_get_wanted (f)));
  ff_desk_act (f, "projector.leave");
  g_assert_true (gtk_stack_get_visible_child (stage) == desk);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (f->window)) == button);
}

static void
test_a_wall_on_the_stage_goes_with_the_window (FfDesk *f, gconstpointer data)
{
  ff_desk_set_stage (f);
  ff_desk_act (f, "projector.toggle");
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_false (ff_projector_is_presenting (f->projector));
  f->window = gtk_window_new ();
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

/* Takes the wall from a closed round to its result. */
static FfSceneView *
reveal (FfDesk *f)
{
  FfSceneParts *closed = ff_scene_parts_new (FF_SCENE_ROUND);
  FfSceneParts *result = ff_scene_parts_new (FF_SCENE_RESULT);
  FfSceneView *view;

  result->bars = TRUE;
  ff_scene_parts_add_entry (result, "1", "First")->dots = 3;
  ff_scene_parts_add_entry (result, "2", "Second")->dots = 2;
  ff_desk_want (f, ff_scene_new (closed));
  ff_desk_act (f, "projector.present");
  view = ff_projector_window_get_view (FF_PROJECTOR_WINDOW (ff_desk_find_wall ()));
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (view))
                      && gtk_widget_get_width (GTK_WIDGET (view)) > 0);
  ff_desk_want (f, ff_scene_new (result));
  return view;
}

static void
test_bars_grow_at_the_reveal_and_come_to_rest (FfDesk *f, gconstpointer data)
{
  FfSceneView *view;

  set_animations (TRUE);
  view = reveal (f);
  g_assert_true (ff_scene_view_is_moving (view));
  ff_test_pump_until (!ff_scene_view_is_moving (view));
  set_animations (FALSE);
}

static void
test_nothing_moves_under_reduced_motion (FfDesk *f, gconstpointer data)
{
  g_assert_false (ff_scene_view_is_moving (reveal (f)));
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
#define ADD(name, function)                                                                        \
  g_test_add ("/projector/wall/" name, FfDesk, NULL, ff_desk_set_up, function, ff_desk_tear_down)
  ADD ("presenting-fills-the-screen-and-leaving-gives-it-back",
       test_presenting_fills_the_screen_and_leaving_gives_it_back);
  ADD ("the-wall-asks-for-no-place-above-others", test_the_wall_asks_for_no_place_above_others);
  ADD ("the-wall-follows-while-it-is-shown", test_the_wall_follows_while_it_is_shown);
  ADD ("the-wall-closes-with-its-window", test_the_wall_closes_with_its_window);
  ADD ("closing-the-wall-is-leaving", test_closing_the_wall_is_leaving);
  ADD ("a-screen-that-goes-away-closes-the-wall-and-says-so",
       test_a_screen_that_goes_away_closes_the_wall_and_says_so);
  ADD ("a-screen-that-was-chosen-is-remembered-and-missed",
       test_a_screen_that_was_chosen_is_remembered_and_missed);
  ADD ("on-a-single-screen-the-wall-takes-the-window-and-gives-it-back",
       test_on_a_single_screen_the_wall_takes_the_window_and_gives_it_back);
  ADD ("a-wall-on-the-stage-goes-with-the-window", test_a_wall_on_the_stage_goes_with_the_window);
  ADD ("bars-grow-at-the-reveal-and-come-to-rest", test_bars_grow_at_the_reveal_and_come_to_rest);
  ADD ("nothing-moves-under-reduced-motion", test_nothing_moves_under_reduced_motion);
  return ff_display_run ();
}
