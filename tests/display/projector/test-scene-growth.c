/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the bars of a vote move, read from what is drawn in each frame of the animation's own clock.
 */
#include "app/projector/ff-scene-parts.h"
#include "app/projector/ff-scene-view.h"
#include "ff-display.h"

/* Lengths differ by less than a pixel. */
#define CLOSE 1.0f

typedef struct
{
  GtkWidget *window;
  FfSceneView *view;
} Fixture;

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static void
set_up (Fixture *f, gconstpointer moves)
{
  set_animations (GPOINTER_TO_INT (moves));
  f->view = FF_SCENE_VIEW (ff_scene_view_new (FALSE));
  f->window = ff_display_show (GTK_WIDGET (f->view));
  ff_test_pump_until (gtk_widget_get_width (GTK_WIDGET (f->view)) > 0);
}

static void
tear_down (Fixture *f, gconstpointer moves)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  set_animations (FALSE);
}

/* -- what is drawn -------------------------------------------------------------------------- */

static void
collect_bars (GskRenderNode *node, GArray *lengths)
{
  GdkRGBA colour = ff_palette_get (FF_TONE_PHASE, FF_PHASE_NONE, FF_GROUND_PAPER);
  graphene_rect_t bounds;

  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        collect_bars (gsk_container_node_get_child (node, i), lengths);
      break;
    case GSK_TRANSFORM_NODE:
      collect_bars (gsk_transform_node_get_child (node), lengths);
      break;
    case GSK_OPACITY_NODE:
      collect_bars (gsk_opacity_node_get_child (node), lengths);
      break;
    case GSK_CLIP_NODE:
      collect_bars (gsk_clip_node_get_child (node), lengths);
      break;
    case GSK_COLOR_NODE:
      gsk_render_node_get_bounds (node, &bounds);
      /* The edge of the wall has the same colour. */
      if (gdk_rgba_equal (gsk_color_node_get_color (node), &colour) && bounds.origin.x > 0)
        g_array_append_val (lengths, bounds.size.width);
      break;
    default:
      break;
    }
}

/* Returns: (transfer full) (element-type float): how long each bar is drawn, from the top. */
static GArray *
draw (Fixture *f)
{
  GArray *lengths = g_array_new (FALSE, FALSE, sizeof (float));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  GTK_WIDGET_GET_CLASS (f->view)->snapshot (GTK_WIDGET (f->view), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  collect_bars (node, lengths);
  gsk_render_node_unref (node);
  return lengths;
}

static float
length_of (Fixture *f, guint bar)
{
  g_autoptr (GArray) lengths = draw (f);

  return bar < lengths->len ? g_array_index (lengths, float, bar) : 0;
}

static guint
count_bars (Fixture *f)
{
  g_autoptr (GArray) lengths = draw (f);

  return lengths->len;
}

static void
show_bars (Fixture *f, FfSceneKind kind, const int *dots, guint first, guint n)
{
  FfSceneParts *parts = ff_scene_parts_new (kind);
  g_autoptr (FfScene) scene = NULL;

  parts->subject = 1;
  parts->bars = n > first;
  parts->scale = kind == FF_SCENE_RESULT ? dots[0] : 0;
  for (guint i = first; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      ff_scene_parts_add_entry (parts, number, "A proposition")->dots = dots[i];
    }
  scene = ff_scene_new (parts);
  ff_scene_view_show (f->view, scene, 0);
}

static void
call (Fixture *f, int first, int second)
{
  int dots[] = { first, second };

  show_bars (f, FF_SCENE_ROUND, dots, 0, 2);
}

static void
settle (Fixture *f)
{
  ff_test_pump_until (!ff_scene_view_is_moving (f->view));
}

/* -- while votes are called out ------------------------------------------------------------- */

static void
test_a_bar_grows_from_the_length_that_it_had (Fixture *f, gconstpointer moves)
{
  float before, last, full;

  call (f, 2, 4);
  settle (f);
  before = length_of (f, 0);
  full = length_of (f, 1);
  g_assert_cmpfloat_with_epsilon (before, full / 2, CLOSE);
  call (f, 3, 4);
  g_assert_true (ff_scene_view_is_moving (f->view));
  last = length_of (f, 0);
  g_assert_cmpfloat_with_epsilon (last, before, CLOSE);
  while (ff_scene_view_is_moving (f->view))
    {
      float now = length_of (f, 0);

      g_assert_cmpuint (count_bars (f), ==, 2);
      g_assert_cmpfloat (now, >=, last);
      g_assert_cmpfloat_with_epsilon (length_of (f, 1), full, CLOSE);
      last = now;
      ff_test_pump_until (length_of (f, 0) > last || !ff_scene_view_is_moving (f->view));
    }
  g_assert_cmpfloat_with_epsilon (length_of (f, 0), full * 3 / 4, CLOSE);
}

/* Who calls fast sees no bar jump. */
static void
test_a_bar_that_grows_goes_on_from_where_it_is (Fixture *f, gconstpointer moves)
{
  float middle, full;

  call (f, 1, 4);
  settle (f);
  full = length_of (f, 1);
  call (f, 3, 4);
  ff_test_pump_until (length_of (f, 0) > full * 0.3f);
  middle = length_of (f, 0);
  call (f, 4, 4);
  g_assert_cmpfloat_with_epsilon (length_of (f, 0), middle, CLOSE);
  settle (f);
  g_assert_cmpfloat_with_epsilon (length_of (f, 0), full, CLOSE);
}

static void
test_what_is_taken_back_shrinks (Fixture *f, gconstpointer moves)
{
  float before;

  call (f, 3, 4);
  settle (f);
  before = length_of (f, 0);
  call (f, 1, 4);
  g_assert_cmpfloat_with_epsilon (length_of (f, 0), before, CLOSE);
  settle (f);
  g_assert_cmpfloat_with_epsilon (length_of (f, 0), before / 3, CLOSE);
}

static void
test_without_motion_a_bar_has_its_length_at_once (Fixture *f, gconstpointer moves)
{
  float full;

  call (f, 2, 4);
  full = length_of (f, 1);
  call (f, 3, 4);
  g_assert_false (ff_scene_view_is_moving (f->view));
  g_assert_cmpfloat_with_epsilon (length_of (f, 0), full * 3 / 4, CLOSE);
}

/* -- at the reveal -------------------------------------------------------------------------- */

static const int result[] = { 8, 6, 2 };

/* All bars but the topmost, which grows, stand as they will; the topmost is no longer than that. */
static void
check_frame (GArray *frame, GArray *end)
{
  guint missing = end->len - frame->len;

  for (guint i = 0; i < frame->len; i++)
    {
      float wanted = g_array_index (end, float, missing + i);

      if (i > 0)
        g_assert_cmpfloat_with_epsilon (g_array_index (frame, float, i), wanted, CLOSE);
      else
        g_assert_cmpfloat (g_array_index (frame, float, i), <=, wanted + CLOSE);
    }
}

static void
test_a_result_grows_from_the_bottom_one_bar_after_another (Fixture *f, gconstpointer moves)
{
  g_autoptr (GPtrArray) frames = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GArray) end = NULL;
  guint n = 0;

  show_bars (f, FF_SCENE_ROUND, result, 0, 0);
  settle (f);
  show_bars (f, FF_SCENE_RESULT, result, 0, 3);
  g_assert_cmpuint (count_bars (f), ==, 0);
  while (ff_scene_view_is_moving (f->view))
    {
      float seen = length_of (f, 0);

      g_ptr_array_add (frames, draw (f));
      ff_test_pump_until (length_of (f, 0) != seen || !ff_scene_view_is_moving (f->view));
    }
  end = draw (f);
  g_assert_cmpuint (end->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (end, float, i),
                                    g_array_index (end, float, 0) * (float) result[i] / 8, CLOSE);
  for (guint i = 0; i < frames->len; i++)
    {
      check_frame (frames->pdata[i], end);
      g_assert_cmpuint (((GArray *) frames->pdata[i])->len, >=, n);
      n = ((GArray *) frames->pdata[i])->len;
    }
}

static float
find_longest (Fixture *f)
{
  g_autoptr (GArray) lengths = draw (f);
  float longest = 0;

  for (guint i = 0; i < lengths->len; i++)
    longest = MAX (longest, g_array_index (lengths, float, i));
  return longest;
}

static void
test_the_next_rank_grows_and_what_was_seen_stays (Fixture *f, gconstpointer moves)
{
  float seen;

  show_bars (f, FF_SCENE_ROUND, result, 0, 0);
  show_bars (f, FF_SCENE_RESULT, result, 2, 3);
  settle (f);
  seen = length_of (f, 0);
  show_bars (f, FF_SCENE_RESULT, result, 1, 3);
  g_assert_true (ff_scene_view_is_moving (f->view));
  g_assert_cmpfloat_with_epsilon (find_longest (f), seen, CLOSE);
  settle (f);
  g_assert_cmpuint (count_bars (f), ==, 2);
  g_assert_cmpfloat_with_epsilon (length_of (f, 0), seen * 3, CLOSE * 3);
  g_assert_cmpfloat_with_epsilon (length_of (f, 1), seen, CLOSE);
}

static void
test_without_motion_a_result_is_there_at_once (Fixture *f, gconstpointer moves)
{
  show_bars (f, FF_SCENE_ROUND, result, 0, 0);
  show_bars (f, FF_SCENE_RESULT, result, 0, 3);
  g_assert_false (ff_scene_view_is_moving (f->view));
  g_assert_cmpuint (count_bars (f), ==, 3);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
#define ADD(name, moves, function)                                                                 \
  g_test_add ("/projector/scene-growth/" name, Fixture, GINT_TO_POINTER (moves), set_up, function, \
              tear_down)
  ADD ("a-bar-grows-from-the-length-that-it-had", TRUE,
       test_a_bar_grows_from_the_length_that_it_had);
  ADD ("a-bar-that-grows-goes-on-from-where-it-is", TRUE,
       test_a_bar_that_grows_goes_on_from_where_it_is);
  ADD ("what-is-taken-back-shrinks", TRUE, test_what_is_taken_back_shrinks);
  ADD ("without-motion-a-bar-has-its-length-at-once", FALSE,
       test_without_motion_a_bar_has_its_length_at_once);
  ADD ("a-result-grows-from-the-bottom-one-bar-after-another", TRUE,
       test_a_result_grows_from_the_bottom_one_bar_after_another);
  ADD ("the-next-rank-grows-and-what-was-seen-stays", TRUE,
       test_the_next_rank_grows_and_what_was_seen_stays);
  ADD ("without-motion-a-result-is-there-at-once", FALSE,
       test_without_motion_a_result_is_there_at_once);
  return ff_display_run ();
}
