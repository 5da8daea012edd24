/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-message-window.h"
#include "app/projector/ff-projector-preview.h"
#include "app/projector/ff-room-window.h"
#include "app/projector/ff-scene-chooser.h"
#include "ff-desk.h"
#include "ff-display.h"

static void
test_the_wall_follows_the_page (FfDesk *f, gconstpointer data)
{
  ff_desk_assert_wall (f, "First");
  ff_desk_want_message (f, "Second");
  ff_desk_assert_wall (f, "Second");
}

static void
test_a_frozen_wall_stands_still (FfDesk *f, gconstpointer data)
{
  guint page;

  ff_desk_act (f, "projector.freeze");
  ff_desk_want_message (f, "Second");
  ff_desk_assert_wall (f, "First");
  g_assert_true (
      ff_scene_equal (ff_projector_get_next (f->projector, &page), ff_desk_get_wanted (f)));
  ff_desk_act (f, "projector.freeze");
  ff_desk_assert_wall (f, "Second");
}

static void
test_a_blank_wall_shows_nothing_and_forgets_nothing (FfDesk *f, gconstpointer data)
{
  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.next-page");
  ff_desk_act (f, "projector.next-page");
  ff_desk_act (f, "projector.blank");
  ff_desk_assert_wall (f, "");
  ff_desk_act (f, "projector.blank");
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 2);
}

static FfSceneKind
get_kind (FfDesk *f)
{
  return ff_scene_get_parts (ff_projector_get_scene (f->projector))->kind;
}

static void
test_steps_go_through_the_pages_first (FfDesk *f, gconstpointer data)
{
  guint n;

  ff_desk_want_propositions (f, 27);
  n = ff_projector_get_n_pages (f->projector);
  g_assert_cmpuint (n, >, 2);
  for (guint i = 1; i < n; i++)
    ff_desk_act (f, "projector.next-page");
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, n - 1);
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
}

static void
test_steps_go_on_in_the_order_of_the_day (FfDesk *f, gconstpointer data)
{
  ff_desk_fill_session (f);
  ff_desk_want (f, ff_scene_new_for_title (ff_session_get_model (f->session)));
  ff_desk_act (f, "projector.next-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
  ff_desk_act (f, "projector.next-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_THANKS);
  ff_desk_act (f, "projector.next-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_THANKS);
  for (guint i = 0; i < 3; i++)
    ff_desk_act (f, "projector.previous-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_TITLE);
}

static void
test_single_propositions_are_stepped_by_number (FfDesk *f, gconstpointer data)
{
  FfModel *model = ff_session_get_model (f->session);

  ff_desk_fill_session (f);
  ff_desk_want (f, ff_scene_new_for_proposition (model, ff_model_find_numbered (model, 3)));
  ff_desk_act (f, "projector.next-page");
  g_assert_cmpstr (ff_scene_get_parts (ff_projector_get_scene (f->projector))->marker, ==, "7");
  ff_desk_act (f, "projector.previous-page");
  g_assert_cmpstr (ff_scene_get_parts (ff_projector_get_scene (f->projector))->marker, ==, "3");
  ff_desk_act (f, "projector.previous-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
}

static void
test_a_wall_that_was_stepped_stays_until_the_page_moves_on (FfDesk *f, gconstpointer data)
{
  FfModel *model = ff_session_get_model (f->session);

  ff_desk_fill_session (f);
  ff_desk_want (f, ff_scene_new_for_title (model));
  ff_desk_act (f, "projector.next-page");
  ff_session_add_proposition (f->session, 9, "Everyone stays", NULL);
  ff_display_flush (f->session);
  ff_page_scene_changed (f->page);
  ff_test_pump_idle ();
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
  g_assert_cmpuint (ff_scene_get_parts (ff_projector_get_scene (f->projector))->entries->len, ==,
                    3);
  ff_desk_want_message (f, "Second");
  ff_desk_assert_wall (f, "Second");
}

static void
test_a_wall_that_is_held_lives_on_but_does_not_follow (FfDesk *f, gconstpointer data)
{
  FfModel *model = ff_session_get_model (f->session);

  ff_desk_fill_session (f);
  ff_desk_want (f, ff_scene_new_for_propositions (model));
  ff_desk_act (f, "projector.hold");
  ff_desk_want_message (f, "Another page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
  ff_session_add_proposition (f->session, 9, "Everyone stays", NULL);
  ff_display_flush (f->session);
  ff_test_pump_idle ();
  g_assert_cmpuint (ff_scene_get_parts (ff_projector_get_scene (f->projector))->entries->len, ==,
                    3);
  ff_desk_act (f, "projector.hold");
  ff_desk_assert_wall (f, "Another page");
}

static void
test_a_held_wall_can_still_be_stepped (FfDesk *f, gconstpointer data)
{
  ff_desk_fill_session (f);
  ff_desk_want (f, ff_scene_new_for_title (ff_session_get_model (f->session)));
  ff_desk_act (f, "projector.hold");
  ff_desk_act (f, "projector.next-page");
  ff_desk_want_message (f, "Another page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
}

static void
test_a_message_covers_the_scene_until_it_is_stepped_over (FfDesk *f, gconstpointer data)
{
  guint page;

  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.next-page");
  ff_projector_set_message (f->projector, "We go on at ten");
  ff_desk_assert_wall (f, "We go on at ten");
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 0);
  g_assert_cmpint (ff_scene_get_parts (ff_projector_get_next (f->projector, &page))->kind, ==,
                   FF_SCENE_PROPOSITIONS);
  g_assert_cmpuint (page, ==, 1);
  ff_desk_act (f, "projector.next-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 1);
}

static void
test_a_message_stays_over_whatever_the_page_brings (FfDesk *f, gconstpointer data)
{
  ff_projector_set_message (f->projector, "We go on at ten");
  ff_desk_want_message (f, "Second");
  ff_desk_assert_wall (f, "We go on at ten");
  ff_desk_act (f, "projector.message");
  ff_desk_assert_wall (f, "Second");
}

static void
test_a_step_on_a_blank_wall_brings_back_what_was_there (FfDesk *f, gconstpointer data)
{
  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.next-page");
  ff_desk_act (f, "projector.blank");
  ff_desk_act (f, "projector.next-page");
  g_assert_false (ff_projector_is_blanked (f->projector));
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 1);
}

/* The window that came to the front of the test's own, and has class @type. */
static gpointer
find_window (GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (g_type_is_a (G_OBJECT_TYPE (l->data), type))
      return l->data;
  return NULL;
}

static void
test_a_jump_leads_to_what_is_looked_for (FfDesk *f, gconstpointer data)
{
  GtkWidget *chooser;
  GtkEditable *search;

  ff_desk_fill_session (f);
  ff_desk_act (f, "projector.jump");
  chooser = find_window (FF_TYPE_SCENE_CHOOSER);
  search = ff_display_child (chooser, "search");
  gtk_editable_set_text (search, "7");
  g_signal_emit_by_name (search, "search-changed");
  g_signal_emit_by_name (search, "activate");
  ff_test_pump_idle ();
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITION);
  g_assert_cmpstr (ff_scene_get_parts (ff_projector_get_scene (f->projector))->marker, ==, "7");
  g_assert_null (find_window (FF_TYPE_SCENE_CHOOSER));
}

static void
test_what_is_typed_as_a_message_comes_to_the_wall (FfDesk *f, gconstpointer data)
{
  GtkWidget *window;

  ff_desk_act (f, "projector.message");
  window = find_window (FF_TYPE_MESSAGE_WINDOW);
  gtk_editable_set_text (ff_display_child (window, "entry"), "  Lunch is here ");
  g_signal_emit_by_name (ff_display_child (window, "show"), "clicked");
  ff_test_pump_idle ();
  ff_desk_assert_wall (f, "Lunch is here");
  g_assert_null (find_window (FF_TYPE_MESSAGE_WINDOW));
}

static void
test_the_wall_is_set_for_the_last_row (FfDesk *f, gconstpointer data)
{
  GtkWidget *window;
  guint before;

  ff_desk_want_propositions (f, 27);
  before = ff_projector_get_n_pages (f->projector);
  ff_desk_act (f, "projector.room");
  window = find_window (FF_TYPE_ROOM_WINDOW);
  gtk_spin_button_set_value (ff_display_child (window, "picture"), 1.5);
  gtk_spin_button_set_value (ff_display_child (window, "distance"), 15);
  g_assert_cmpfloat_with_epsilon (ff_projector_get_share (f->projector), 0.058, 0.001);
  g_assert_cmpuint (ff_projector_get_n_pages (f->projector), >, before);
  gtk_spin_button_set_value (ff_display_child (window, "distance"), 40);
  g_assert_nonnull (
      strstr (gtk_label_get_label (ff_display_child (window, "consequence")), "too far away"));
  gtk_window_close (GTK_WINDOW (window));
  ff_projector_set_room (f->projector, 0, 0);
  g_assert_cmpuint (ff_projector_get_n_pages (f->projector), ==, before);
}

/* Whether the program was ended or broke down makes no difference: nothing is done at its end. */
static void
test_a_message_is_over_the_wall_again_after_a_restart (FfDesk *f, gconstpointer data)
{
  ff_projector_set_message (f->projector, "We go on at ten");
  ff_desk_open_again (f);
  ff_desk_assert_wall (f, "We go on at ten");
  ff_desk_act (f, "projector.message");
  ff_desk_assert_wall (f, "First");
  ff_desk_open_again (f);
  ff_desk_assert_wall (f, "First");
}

/* They were for a moment that has passed; whoever starts again shall see the page on the wall. */
static void
test_a_restart_begins_with_a_wall_that_follows (FfDesk *f, gconstpointer data)
{
  ff_projector_set_held (f->projector, TRUE);
  ff_projector_set_frozen (f->projector, TRUE);
  ff_projector_set_blanked (f->projector, TRUE);
  ff_desk_want_message (f, "Second");
  ff_desk_open_again (f);
  ff_desk_assert_wall (f, "Second");
  ff_desk_want_message (f, "Third");
  ff_desk_assert_wall (f, "Third");
}

static void
said_cb (char **said, const char *sentence)
{
  g_free (*said);
  *said = g_strdup (sentence);
}

static void
test_it_is_said_that_the_machine_slept (FfDesk *f, gconstpointer data)
{
  FfTimer *timer = ff_projector_get_timer (f->projector);
  g_autoptr (FfRecord) meeting = ff_record_new (FF_TYPE_MEETING);
  g_autoptr (FfRecord) item = ff_record_new (FF_TYPE_AGENDA_ITEM);
  g_autofree char *said = NULL;

  ff_agenda_item_set_meeting (FF_AGENDA_ITEM (item), 1);
  ff_agenda_item_set_title (FF_AGENDA_ITEM (item), "Lunch");
  ff_agenda_item_set_minutes (FF_AGENDA_ITEM (item), 45);
  ff_session_add (f->session, meeting);
  ff_session_add (f->session, item);
  ff_display_flush (f->session);
  ff_timer_start (timer, ff_timer_find_next (timer));
  ff_display_flush (f->session);
  g_signal_connect_swapped (f->projector, "said", G_CALLBACK (said_cb), &said);
  ff_clock_sleep (ff_session_get_clock (f->session), 12 * 60);
  ff_timer_notice_sleep (timer);
  g_assert_cmpstr (said, ==,
                   "The computer slept for 12 minutes; the timer went on, as the room did.");
}

static const char *
open_message_window (FfDesk *f)
{
  GtkWidget *window;

  ff_desk_act (f, "projector.message");
  window = find_window (FF_TYPE_MESSAGE_WINDOW);
  return gtk_editable_get_text (ff_display_child (window, "entry"));
}

static void
test_the_message_of_another_day_is_only_offered (FfDesk *f, gconstpointer data)
{
  ff_projector_set_message (f->projector, "We go on at ten");
  ff_clock_advance (ff_session_get_clock (f->session), 24 * 3600);
  ff_desk_open_again (f);
  ff_desk_assert_wall (f, "First");
  g_assert_cmpstr (open_message_window (f), ==, "We go on at ten");
  gtk_window_close (find_window (FF_TYPE_MESSAGE_WINDOW));
}

static void
test_a_list_that_grows_stays_on_its_page (FfDesk *f, gconstpointer data)
{
  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.next-page");
  ff_desk_act (f, "projector.next-page");
  ff_desk_want_propositions (f, 28);
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 2);
  ff_desk_want_propositions (f, 1);
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 0);
}

static void
test_another_scene_begins_at_its_first_page (FfDesk *f, gconstpointer data)
{
  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.next-page");
  ff_desk_act (f, "projector.next-page");
  ff_desk_want_message (f, "Second");
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 0);
}

static void
test_the_preview_shows_the_wall_and_what_follows (FfDesk *f, gconstpointer data)
{
  GtkWidget *preview = g_object_ref_sink (g_object_new (FF_TYPE_PROJECTOR_PREVIEW, NULL));
  FfSceneView *now = ff_display_child (preview, "now");
  FfSceneView *next = ff_display_child (preview, "next");
  guint page;

  ff_projector_preview_set_projector (FF_PROJECTOR_PREVIEW (preview), f->projector);
  ff_desk_want_propositions (f, 27);
  g_object_get (next, "page", &page, NULL);
  g_assert_true (ff_scene_view_get_scene (now) == ff_projector_get_scene (f->projector));
  g_assert_true (ff_scene_view_get_scene (next) == ff_projector_get_scene (f->projector));
  g_assert_cmpuint (page, ==, 1);
  ff_desk_want (f, ff_scene_new_for_thanks (ff_session_get_model (f->session)));
  g_assert_null (ff_scene_view_get_scene (next));
  g_assert_finalize_object (preview);
}

static void
test_a_miniature_keeps_the_shape_of_the_wall (FfDesk *f, gconstpointer data)
{
  GtkWidget *view = g_object_ref_sink (ff_scene_view_new (TRUE));
  int height;

  ff_scene_view_set_wall_size (FF_SCENE_VIEW (view), 1024, 768);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 200, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 150);
  g_assert_finalize_object (view);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
#define ADD(name, function)                                                                        \
  g_test_add ("/projector/" name, FfDesk, NULL, ff_desk_set_up, function, ff_desk_tear_down)
  ADD ("the-wall-follows-the-page", test_the_wall_follows_the_page);
  ADD ("a-frozen-wall-stands-still", test_a_frozen_wall_stands_still);
  ADD ("a-blank-wall-shows-nothing-and-forgets-nothing",
       test_a_blank_wall_shows_nothing_and_forgets_nothing);
  ADD ("steps-go-through-the-pages-first", test_steps_go_through_the_pages_first);
  ADD ("steps-go-on-in-the-order-of-the-day", test_steps_go_on_in_the_order_of_the_day);
  ADD ("single-propositions-are-stepped-by-number", test_single_propositions_are_stepped_by_number);
  ADD ("a-wall-that-was-stepped-stays-until-the-page-moves-on",
       test_a_wall_that_was_stepped_stays_until_the_page_moves_on);
  ADD ("a-wall-that-is-held-lives-on-but-does-not-follow",
       test_a_wall_that_is_held_lives_on_but_does_not_follow);
  ADD ("a-held-wall-can-still-be-stepped", test_a_held_wall_can_still_be_stepped);
  ADD ("a-message-covers-the-scene-until-it-is-stepped-over",
       test_a_message_covers_the_scene_until_it_is_stepped_over);
  ADD ("a-message-stays-over-whatever-the-page-brings",
       test_a_message_stays_over_whatever_the_page_brings);
  ADD ("a-step-on-a-blank-wall-brings-back-what-was-there",
       test_a_step_on_a_blank_wall_brings_back_what_was_there);
  ADD ("a-jump-leads-to-what-is-looked-for", test_a_jump_leads_to_what_is_looked_for);
  ADD ("what-is-typed-as-a-message-comes-to-the-wall",
       test_what_is_typed_as_a_message_comes_to_the_wall);
  ADD ("the-wall-is-set-for-the-last-row", test_the_wall_is_set_for_the_last_row);
  ADD ("a-message-is-over-the-wall-again-after-a-restart",
       test_a_message_is_over_the_wall_again_after_a_restart);
  ADD ("a-restart-begins-with-a-wall-that-follows", test_a_restart_begins_with_a_wall_that_follows);
  ADD ("it-is-said-that-the-machine-slept", test_it_is_said_that_the_machine_slept);
  ADD ("the-message-of-another-day-is-only-offered",
       test_the_message_of_another_day_is_only_offered);
  ADD ("a-list-that-grows-stays-on-its-page", test_a_list_that_grows_stays_on_its_page);
  ADD ("another-scene-begins-at-its-first-page", test_another_scene_begins_at_its_first_page);
  ADD ("the-preview-shows-the-wall-and-what-follows",
       test_the_preview_shows_the_wall_and_what_follows);
  ADD ("a-miniature-keeps-the-shape-of-the-wall", test_a_miniature_keeps_the_shape_of_the_wall);
  return ff_display_run ();
}
