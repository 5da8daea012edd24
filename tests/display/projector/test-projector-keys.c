/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A presenter's clicker, wherever the keyboard happens to be: in the projector's window, in the
 * facilitator's own while the wall is in another, and there in place of the desk. */
#include "ff-desk.h"
#include "ff-display.h"

/* As GTK passes a key on to a window: before what has the keyboard in it, and after that. */
static gboolean
press (gpointer window, guint key)
{
  static const GtkPropagationPhase phases[] = { GTK_PHASE_CAPTURE, GTK_PHASE_BUBBLE };
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (window);
  gboolean taken = FALSE;

  for (guint p = 0; p < G_N_ELEMENTS (phases); p++)
    for (guint i = 0; !taken && i < g_list_model_get_n_items (controllers); i++)
      {
        g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

        if (GTK_IS_EVENT_CONTROLLER_KEY (controller)
            && gtk_event_controller_get_propagation_phase (controller) == phases[p])
          g_signal_emit_by_name (controller, "key-pressed", key, 0, (GdkModifierType) 0, &taken);
      }
  ff_test_pump_idle ();
  return taken;
}

static void
assert_page (FfDesk *f, guint page)
{
  g_assert_cmpuint (ff_projector_get_page (f->projector), ==, page);
}

/* Page Down, Page Up, B twice, a full stop twice. */
static void
click_through (FfDesk *f, gpointer window)
{
  assert_page (f, 0);
  g_assert_true (press (window, GDK_KEY_Page_Down));
  assert_page (f, 1);
  g_assert_true (press (window, GDK_KEY_Page_Down));
  assert_page (f, 2);
  g_assert_true (press (window, GDK_KEY_Page_Up));
  assert_page (f, 1);
  for (guint i = 0; i < 2; i++)
    {
      guint key = i == 0 ? GDK_KEY_b : GDK_KEY_period;

      g_assert_true (press (window, key));
      g_assert_true (ff_projector_is_blanked (f->projector));
      g_assert_true (press (window, key));
      g_assert_false (ff_projector_is_blanked (f->projector));
      assert_page (f, 1);
    }
}

static void
assert_escape_leaves (FfDesk *f, gpointer window)
{
  g_assert_true (press (window, GDK_KEY_Escape));
  g_assert_false (ff_projector_is_presenting (f->projector));
}

static void
test_a_clicker_works_in_the_window_of_the_wall (FfDesk *f, gconstpointer data)
{
  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.present");
  click_through (f, ff_desk_find_wall ());
  assert_escape_leaves (f, ff_desk_find_wall ());
}

static void
test_a_clicker_works_while_the_keyboard_is_on_the_page (FfDesk *f, gconstpointer data)
{
  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.present");
  g_assert_nonnull (ff_desk_find_wall ());
  click_through (f, f->window);
  assert_escape_leaves (f, f->window);
}

static void
test_a_clicker_works_on_a_single_screen (FfDesk *f, gconstpointer data)
{
  GtkStack *stage = ff_desk_set_stage (f);
  GtkWidget *desk = gtk_stack_get_visible_child (stage);

  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.toggle");
  g_assert_null (ff_desk_find_wall ());
  click_through (f, f->window);
  assert_escape_leaves (f, f->window);
  g_assert_true (gtk_stack_get_visible_child (stage) == desk);
}

/* The letters of a clicker are somebody's words there. */
static void
test_whoever_types_keeps_letters_and_escape (FfDesk *f, gconstpointer data)
{
  GtkWidget *entry = gtk_entry_new ();

  ff_desk_want_propositions (f, 27);
  ff_desk_act (f, "projector.present");
  adw_window_set_content (ADW_WINDOW (f->window), entry);
  gtk_widget_grab_focus (entry);
  g_assert_false (press (f->window, GDK_KEY_b));
  g_assert_false (press (f->window, GDK_KEY_period));
  g_assert_false (press (f->window, GDK_KEY_Escape));
  g_assert_false (ff_projector_is_blanked (f->projector));
  g_assert_true (ff_projector_is_presenting (f->projector));
}

static void
test_without_a_wall_the_keys_are_the_page_s (FfDesk *f, gconstpointer data)
{
  static const guint keys[] = { GDK_KEY_Page_Down, GDK_KEY_Page_Up, GDK_KEY_b, GDK_KEY_Escape };

  ff_desk_want_propositions (f, 27);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_assert_false (press (f->window, keys[i]));
  assert_page (f, 0);
  g_assert_false (ff_projector_is_blanked (f->projector));
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
#define ADD(name, function)                                                                        \
  g_test_add ("/projector/keys/" name, FfDesk, NULL, ff_desk_set_up, function, ff_desk_tear_down)
  ADD ("a-clicker-works-in-the-window-of-the-wall", test_a_clicker_works_in_the_window_of_the_wall);
  ADD ("a-clicker-works-while-the-keyboard-is-on-the-page",
       test_a_clicker_works_while_the_keyboard_is_on_the_page);
  ADD ("a-clicker-works-on-a-single-screen", test_a_clicker_works_on_a_single_screen);
  ADD ("whoever-types-keeps-letters-and-escape", test_whoever_types_keeps_letters_and_escape);
  ADD ("without-a-wall-the-keys-are-the-page-s", test_without_a_wall_the_keys_are_the_page_s);
  return ff_display_run ();
}
