/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-message-window.h"
#include "app/projector/ff-projector-preview.h"
#include "app/projector/ff-projector-window.h"
#include "app/projector/ff-projector.h"
#include "app/projector/ff-scene-chooser.h"
#include "ff-display.h"
#include "ff-room.h"

/* A page that wants to see whatever scene the test gives it. */
#define TEST_TYPE_PAGE (test_page_get_type ())
G_DECLARE_FINAL_TYPE (TestPage, test_page, TEST, PAGE, FfPage)

struct _TestPage
{
  FfPage parent_instance;
  FfScene *scene;
};

G_DEFINE_FINAL_TYPE (TestPage, test_page, FF_TYPE_PAGE)

static FfScene *
test_page_dup_scene (FfPage *page)
{
  return g_object_ref (TEST_PAGE (page)->scene);
}

static void
test_page_finalize (GObject *object)
{
  g_clear_object (&TEST_PAGE (object)->scene);
  G_OBJECT_CLASS (test_page_parent_class)->finalize (object);
}

static void
test_page_class_init (TestPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = test_page_finalize;
  FF_PAGE_CLASS (klass)->dup_scene = test_page_dup_scene;
}

static void
test_page_init (TestPage *self)
{
  self->scene = ff_scene_new_message ("First");
}

typedef struct
{
  FfSession *session;
  GtkWidget *window;
  FfPage *page;
  FfProjector *projector;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = ff_display_new_session ();
  f->page = g_object_new (TEST_TYPE_PAGE, "session", f->session, NULL);
  f->window = ff_display_show (GTK_WIDGET (f->page));
  f->projector = ff_projector_new (GTK_WINDOW (f->window), f->session);
  ff_projector_set_page (f->projector, f->page);
  ff_test_pump_idle ();
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->projector);
  g_assert_finalize_object (f->session);
}

/* Lets the page want to see @scene (transfer full). */
static void
want (Fixture *f, FfScene *scene)
{
  g_set_object (&TEST_PAGE (f->page)->scene, scene);
  g_object_unref (scene);
  ff_page_scene_changed (f->page);
  ff_test_pump_idle ();
}

static void
want_message (Fixture *f, const char *text)
{
  want (f, ff_scene_new_message (text));
}

static void
want_propositions (Fixture *f, guint n)
{
  g_autoptr (FfModel) model = ff_room_new_propositions (n, 30);

  want (f, ff_scene_new_for_propositions (model));
}

static void
assert_wall (Fixture *f, const char *text)
{
  g_autofree char *shown = ff_scene_dup_text (ff_projector_get_scene (f->projector));

  g_assert_cmpstr (shown, ==, text);
}

static void
act (Fixture *f, const char *action)
{
  g_assert_true (gtk_widget_activate_action (f->window, action, NULL));
  ff_test_pump_idle ();
}

static GtkWindow *
find_wall (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (FF_IS_PROJECTOR_WINDOW (l->data))
      return l->data;
  return NULL;
}

static void
test_the_wall_follows_the_page (Fixture *f, gconstpointer data)
{
  assert_wall (f, "First");
  want_message (f, "Second");
  assert_wall (f, "Second");
}

static void
test_a_frozen_wall_stands_still (Fixture *f, gconstpointer data)
{
  guint page;

  act (f, "projector.freeze");
  want_message (f, "Second");
  assert_wall (f, "First");
  g_assert_true (
      ff_scene_equal (ff_projector_get_next (f->projector, &page), TEST_PAGE (f->page)->scene));
  act (f, "projector.freeze");
  assert_wall (f, "Second");
}

static void
test_a_blank_wall_shows_nothing_and_forgets_nothing (Fixture *f, gconstpointer data)
{
  want_propositions (f, 27);
  act (f, "projector.next-page");
  act (f, "projector.next-page");
  act (f, "projector.blank");
  assert_wall (f, "");
  act (f, "projector.blank");
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 2);
}

static FfSceneKind
get_kind (Fixture *f)
{
  return ff_scene_get_parts (ff_projector_get_scene (f->projector))->kind;
}

static void
fill_session (Fixture *f)
{
  ff_session_add_proposition (f->session, 3, "Everyone is asked", NULL);
  ff_session_add_proposition (f->session, 7, "Everyone is heard", NULL);
  ff_display_flush (f->session);
}

static void
test_steps_go_through_the_pages_first (Fixture *f, gconstpointer data)
{
  guint n;

  want_propositions (f, 27);
  n = ff_projector_get_n_pages (f->projector);
  g_assert_cmpuint (n, >, 2);
  for (guint i = 1; i < n; i++)
    act (f, "projector.next-page");
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, n - 1);
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
}

static void
test_steps_go_on_in_the_order_of_the_day (Fixture *f, gconstpointer data)
{
  fill_session (f);
  want (f, ff_scene_new_for_title (ff_session_get_model (f->session)));
  act (f, "projector.next-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
  act (f, "projector.next-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_THANKS);
  act (f, "projector.next-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_THANKS);
  for (guint i = 0; i < 3; i++)
    act (f, "projector.previous-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_TITLE);
}

static void
test_single_propositions_are_stepped_by_number (Fixture *f, gconstpointer data)
{
  FfModel *model = ff_session_get_model (f->session);

  fill_session (f);
  want (f, ff_scene_new_for_proposition (model, ff_model_find_numbered (model, 3)));
  act (f, "projector.next-page");
  g_assert_cmpstr (ff_scene_get_parts (ff_projector_get_scene (f->projector))->marker, ==, "7");
  act (f, "projector.previous-page");
  g_assert_cmpstr (ff_scene_get_parts (ff_projector_get_scene (f->projector))->marker, ==, "3");
  act (f, "projector.previous-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
}

static void
test_a_wall_that_was_stepped_stays_until_the_page_moves_on (Fixture *f, gconstpointer data)
{
  FfModel *model = ff_session_get_model (f->session);

  fill_session (f);
  want (f, ff_scene_new_for_title (model));
  act (f, "projector.next-page");
  ff_session_add_proposition (f->session, 9, "Everyone stays", NULL);
  ff_display_flush (f->session);
  ff_page_scene_changed (f->page);
  ff_test_pump_idle ();
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
  g_assert_cmpuint (ff_scene_get_parts (ff_projector_get_scene (f->projector))->entries->len, ==,
                    3);
  want_message (f, "Second");
  assert_wall (f, "Second");
}

static void
test_a_wall_that_is_held_lives_on_but_does_not_follow (Fixture *f, gconstpointer data)
{
  FfModel *model = ff_session_get_model (f->session);

  fill_session (f);
  want (f, ff_scene_new_for_propositions (model));
  act (f, "projector.hold");
  want_message (f, "Another page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
  ff_session_add_proposition (f->session, 9, "Everyone stays", NULL);
  ff_display_flush (f->session);
  ff_test_pump_idle ();
  g_assert_cmpuint (ff_scene_get_parts (ff_projector_get_scene (f->projector))->entries->len, ==,
                    3);
  act (f, "projector.hold");
  assert_wall (f, "Another page");
}

static void
test_a_held_wall_can_still_be_stepped (Fixture *f, gconstpointer data)
{
  fill_session (f);
  want (f, ff_scene_new_for_title (ff_session_get_model (f->session)));
  act (f, "projector.hold");
  act (f, "projector.next-page");
  want_message (f, "Another page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
}

static void
test_a_message_covers_the_scene_until_it_is_stepped_over (Fixture *f, gconstpointer data)
{
  guint page;

  want_propositions (f, 27);
  act (f, "projector.next-page");
  ff_projector_set_message (f->projector, "We go on at ten");
  assert_wall (f, "We go on at ten");
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 0);
  g_assert_cmpint (ff_scene_get_parts (ff_projector_get_next (f->projector, &page))->kind, ==,
                   FF_SCENE_PROPOSITIONS);
  g_assert_cmpuint (page, ==, 1);
  act (f, "projector.next-page");
  g_assert_cmpint (get_kind (f), ==, FF_SCENE_PROPOSITIONS);
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 1);
}

static void
test_a_message_stays_over_whatever_the_page_brings (Fixture *f, gconstpointer data)
{
  ff_projector_set_message (f->projector, "We go on at ten");
  want_message (f, "Second");
  assert_wall (f, "We go on at ten");
  act (f, "projector.message");
  assert_wall (f, "Second");
}

static void
test_a_step_on_a_blank_wall_brings_back_what_was_there (Fixture *f, gconstpointer data)
{
  want_propositions (f, 27);
  act (f, "projector.next-page");
  act (f, "projector.blank");
  act (f, "projector.next-page");
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
test_a_jump_leads_to_what_is_looked_for (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser;
  GtkEditable *search;

  fill_session (f);
  act (f, "projector.jump");
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
test_what_is_typed_as_a_message_comes_to_the_wall (Fixture *f, gconstpointer data)
{
  GtkWidget *window;

  act (f, "projector.message");
  window = find_window (FF_TYPE_MESSAGE_WINDOW);
  gtk_editable_set_text (ff_display_child (window, "entry"), "  Lunch is here ");
  g_signal_emit_by_name (ff_display_child (window, "show"), "clicked");
  ff_test_pump_idle ();
  assert_wall (f, "Lunch is here");
  g_assert_null (find_window (FF_TYPE_MESSAGE_WINDOW));
}

static void
test_a_list_that_grows_stays_on_its_page (Fixture *f, gconstpointer data)
{
  want_propositions (f, 27);
  act (f, "projector.next-page");
  act (f, "projector.next-page");
  want_propositions (f, 28);
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 2);
  want_propositions (f, 1);
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 0);
}

static void
test_another_scene_begins_at_its_first_page (Fixture *f, gconstpointer data)
{
  want_propositions (f, 27);
  act (f, "projector.next-page");
  act (f, "projector.next-page");
  want_message (f, "Second");
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, 0);
}

static void
test_presenting_fills_the_screen_and_leaving_gives_it_back (Fixture *f, gconstpointer data)
{
  GtkWindow *wall;

  g_assert_null (find_wall ());
  act (f, "projector.present");
  g_assert_true (ff_projector_is_presenting (f->projector));
  wall = find_wall ();
  g_assert_nonnull (wall);
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (wall)));
  g_assert_true (ff_scene_view_get_scene (ff_projector_window_get_view (FF_PROJECTOR_WINDOW (wall)))
                 == ff_projector_get_scene (f->projector));
  act (f, "projector.leave");
  g_assert_false (ff_projector_is_presenting (f->projector));
  g_assert_null (find_wall ());
}

static void
test_the_wall_follows_while_it_is_shown (Fixture *f, gconstpointer data)
{
  FfSceneView *view;

  act (f, "projector.present");
  view = ff_projector_window_get_view (FF_PROJECTOR_WINDOW (find_wall ()));
  want_message (f, "Second");
  g_assert_true (ff_scene_equal (ff_scene_view_get_scene (view), TEST_PAGE (f->page)->scene));
}

static void
test_the_wall_closes_with_its_window (Fixture *f, gconstpointer data)
{
  act (f, "projector.present");
  g_assert_nonnull (find_wall ());
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_null (find_wall ());
  f->window = gtk_window_new ();
}

static void
test_closing_the_wall_is_leaving (Fixture *f, gconstpointer data)
{
  act (f, "projector.present");
  gtk_window_close (find_wall ());
  ff_test_pump_idle ();
  g_assert_false (ff_projector_is_presenting (f->projector));
}

static void
output_lost_cb (char **said, const char *sentence)
{
  *said = g_strdup (sentence);
}

static void
test_a_screen_that_goes_away_closes_the_wall_and_says_so (Fixture *f, gconstpointer data)
{
  g_autoptr (GdkMonitor) monitor
      = g_list_model_get_item (gdk_display_get_monitors (gdk_display_get_default ()), 0);
  g_autofree char *said = NULL;

  g_signal_connect_swapped (f->projector, "said", G_CALLBACK (output_lost_cb), &said);
  act (f, "projector.present");
  g_signal_emit_by_name (monitor, "invalidate");
  ff_test_pump_idle ();
  g_assert_false (ff_projector_is_presenting (f->projector));
  g_assert_null (find_wall ());
  g_assert_nonnull (said);
  g_assert_true (g_str_has_suffix (said, "so the wall was closed."));
}

/* The fixture's page on a stage, as the facilitator's window has it, with something to focus. */
static GtkStack *
set_stage (Fixture *f)
{
  g_autoptr (FfPage) page = g_object_ref (f->page);
  GtkWidget *stage = gtk_stack_new ();
  GtkWidget *desk = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new_with_label ("Desk");

  gtk_window_set_child (GTK_WINDOW (f->window), stage);
  gtk_box_append (GTK_BOX (desk), GTK_WIDGET (page));
  gtk_box_append (GTK_BOX (desk), button);
  gtk_stack_add_child (GTK_STACK (stage), desk);
  gtk_widget_grab_focus (button);
  ff_projector_set_stage (f->projector, GTK_STACK (stage));
  return GTK_STACK (stage);
}

static void
test_on_a_single_screen_the_wall_takes_the_window_and_gives_it_back (Fixture *f, gconstpointer data)
{
  GtkStack *stage = set_stage (f);
  GtkWidget *desk = gtk_stack_get_visible_child (stage);
  GtkWidget *button = gtk_window_get_focus (GTK_WINDOW (f->window));

  act (f, "projector.toggle");
  g_assert_null (find_wall ());
  g_assert_true (FF_IS_SCENE_VIEW (gtk_stack_get_visible_child (stage)));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (f->window))
                 == gtk_stack_get_visible_child (stage));
  want_message (f, "Second");
  g_assert_true (
      ff_scene_equal (ff_scene_view_get_scene (FF_SCENE_VIEW (gtk_stack_get_visible_child (stage))),
                      TEST_PAGE (f->page)->scene));
  act (f, "projector.leave");
  g_assert_true (gtk_stack_get_visible_child (stage) == desk);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (f->window)) == button);
}

static void
test_a_wall_on_the_stage_goes_with_the_window (Fixture *f, gconstpointer data)
{
  set_stage (f);
  act (f, "projector.toggle");
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
reveal (Fixture *f)
{
  FfSceneParts *closed = ff_scene_parts_new (FF_SCENE_ROUND);
  FfSceneParts *result = ff_scene_parts_new (FF_SCENE_RESULT);
  FfSceneView *view;

  result->bars = TRUE;
  ff_scene_parts_add_entry (result, "1", "First")->dots = 3;
  ff_scene_parts_add_entry (result, "2", "Second")->dots = 2;
  want (f, ff_scene_new (closed));
  act (f, "projector.present");
  view = ff_projector_window_get_view (FF_PROJECTOR_WINDOW (find_wall ()));
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (view))
                      && gtk_widget_get_width (GTK_WIDGET (view)) > 0);
  want (f, ff_scene_new (result));
  return view;
}

static void
test_bars_grow_at_the_reveal_and_come_to_rest (Fixture *f, gconstpointer data)
{
  FfSceneView *view;

  set_animations (TRUE);
  view = reveal (f);
  g_assert_true (ff_scene_view_is_moving (view));
  ff_test_pump_until (!ff_scene_view_is_moving (view));
  set_animations (FALSE);
}

static void
test_nothing_moves_under_reduced_motion (Fixture *f, gconstpointer data)
{
  g_assert_false (ff_scene_view_is_moving (reveal (f)));
}

static void
test_the_preview_shows_the_wall_and_what_follows (Fixture *f, gconstpointer data)
{
  GtkWidget *preview = g_object_ref_sink (g_object_new (FF_TYPE_PROJECTOR_PREVIEW, NULL));
  FfSceneView *now = ff_display_child (preview, "now");
  FfSceneView *next = ff_display_child (preview, "next");
  guint page;

  ff_projector_preview_set_projector (FF_PROJECTOR_PREVIEW (preview), f->projector);
  want_propositions (f, 27);
  g_object_get (next, "page", &page, NULL);
  g_assert_true (ff_scene_view_get_scene (now) == ff_projector_get_scene (f->projector));
  g_assert_true (ff_scene_view_get_scene (next) == ff_projector_get_scene (f->projector));
  g_assert_cmpuint (page, ==, 1);
  want (f, ff_scene_new_for_thanks (ff_session_get_model (f->session)));
  g_assert_null (ff_scene_view_get_scene (next));
  g_assert_finalize_object (preview);
}

static void
test_a_miniature_keeps_the_shape_of_the_wall (Fixture *f, gconstpointer data)
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
  g_test_add ("/projector/" name, Fixture, NULL, set_up, function, tear_down)
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
  ADD ("a-list-that-grows-stays-on-its-page", test_a_list_that_grows_stays_on_its_page);
  ADD ("another-scene-begins-at-its-first-page", test_another_scene_begins_at_its_first_page);
  ADD ("presenting-fills-the-screen-and-leaving-gives-it-back",
       test_presenting_fills_the_screen_and_leaving_gives_it_back);
  ADD ("the-wall-follows-while-it-is-shown", test_the_wall_follows_while_it_is_shown);
  ADD ("the-wall-closes-with-its-window", test_the_wall_closes_with_its_window);
  ADD ("closing-the-wall-is-leaving", test_closing_the_wall_is_leaving);
  ADD ("a-screen-that-goes-away-closes-the-wall-and-says-so",
       test_a_screen_that_goes_away_closes_the_wall_and_says_so);
  ADD ("on-a-single-screen-the-wall-takes-the-window-and-gives-it-back",
       test_on_a_single_screen_the_wall_takes_the_window_and_gives_it_back);
  ADD ("a-wall-on-the-stage-goes-with-the-window", test_a_wall_on_the_stage_goes_with_the_window);
  ADD ("bars-grow-at-the-reveal-and-come-to-rest", test_bars_grow_at_the_reveal_and_come_to_rest);
  ADD ("nothing-moves-under-reduced-motion", test_nothing_moves_under_reduced_motion);
  ADD ("the-preview-shows-the-wall-and-what-follows",
       test_the_preview_shows_the_wall_and_what_follows);
  ADD ("a-miniature-keeps-the-shape-of-the-wall", test_a_miniature_keeps_the_shape_of_the_wall);
  return ff_display_run ();
}
