/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every scene there is, on every wall, in either direction and whatever the size of text on the
 * desk: the last row can read it. */
#include "app/projector/ff-running-order.h"
#include "app/widgets/ff-theme-mark.h"
#include "ff-display.h"
#include "ff-room.h"
#include "model/ff-legibility.h"

typedef struct
{
  FfSession *session;
  FfModel *model;
  GPtrArray *scenes; /* (element-type FfScene) */
} Fixture;

typedef struct
{
  int width, height;
} Wall;

static const Wall walls[] = { { 1024, 768 }, { 1920, 1080 }, { 3840, 2160 } };

static void
add (Fixture *f, FfScene *scene)
{
  g_ptr_array_add (f->scenes, scene);
}

static gpointer
nth (Fixture *f, GType type, guint n)
{
  return ff_record_list_get (ff_model_get_list (f->model, type), n);
}

/* Of each kind, as the day goes, the one that says most. */
static void
add_order (Fixture *f)
{
  g_autoptr (FfTimer) timer = ff_timer_new (f->session);
  g_autoptr (GListModel) list = ff_running_order_list (f->model, timer);
  FfScene *longest[FF_SCENE_MESSAGE + 1] = { NULL };
  gsize most[FF_SCENE_MESSAGE + 1] = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (FfScene) scene = g_list_model_get_item (list, i);
      g_autofree char *text = ff_scene_dup_text (scene);
      FfSceneKind kind = ff_scene_get_parts (scene)->kind;

      if (strlen (text) < most[kind])
        continue;
      most[kind] = strlen (text);
      g_set_object (&longest[kind], scene);
    }
  for (guint kind = 0; kind <= FF_SCENE_MESSAGE; kind++)
    if (longest[kind] != NULL)
      add (f, longest[kind]);
}

/* The sample's vote is over; here it is at everything that it was before. */
static void
add_states_of_the_vote (Fixture *f)
{
  static const FfRoundState states[] = { FF_STATE_DRAFT, FF_STATE_OPEN, FF_STATE_CLOSED };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      FfRound *draft = FF_ROUND (ff_record_copy (nth (f, FF_TYPE_ROUND, 0)));

      ff_round_set_state (draft, states[i]);
      ff_round_set_secret (draft, TRUE);
      ff_round_set_method (draft, FF_METHOD_TURNS);
      ff_round_set_present (draft, 40);
      ff_room_put_count (f->model, 1, 37, NULL);
      add (f, ff_scene_new_for_round (f->model, ff_room_put (f->model, draft, 1)));
    }
}

static void
add_timers (Fixture *f)
{
  static const int left[] = { 1845, 500, 95, -40 };

  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    {
      FfCountdown countdown = { .total = 2700, .end = left[i] * (gint64) G_USEC_PER_SEC };

      add (f, ff_scene_new_for_timer (f->model, nth (f, FF_TYPE_AGENDA_ITEM, i * 2), &countdown));
    }
}

static void
add_all (Fixture *f)
{
  add_order (f);
  add_states_of_the_vote (f);
  add_timers (f);
  add (f, ff_scene_new_message ("We go on at ten past three"));
  add (f, ff_scene_new_blank ());
}

/* Words of an answer, a title or a note, said over and over; numbers and dates stay as they are. */
static void
lengthen_record (FfModel *model, FfRecord *record, int times)
{
  FfRecord *draft = ff_record_copy (record);
  guint n;
  g_autofree GParamSpec **properties
      = g_object_class_list_properties (G_OBJECT_GET_CLASS (draft), &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (GString) more = g_string_new (NULL);

      if (!(properties[i]->flags & G_PARAM_WRITABLE)
          || G_PARAM_SPEC_VALUE_TYPE (properties[i]) != G_TYPE_STRING)
        continue;
      g_object_get (draft, properties[i]->name, &text, NULL);
      if (text == NULL || strchr (text, ' ') == NULL)
        continue;
      for (int t = 0; t < times; t++)
        g_string_append_printf (more, t == 0 ? "%s" : " %s", text);
      g_object_set (draft, properties[i]->name, more->str, NULL);
    }
  ff_room_put (model, draft, ff_record_get_id (record));
}

static void
lengthen (Fixture *f, int times)
{
  const GType types[]
      = { FF_TYPE_SESSION_DETAILS, FF_TYPE_MEETING,     FF_TYPE_AGENDA_ITEM, FF_TYPE_PROMPT,
          FF_TYPE_CONTRIBUTION,    FF_TYPE_THEME,       FF_TYPE_PROPOSITION, FF_TYPE_SELECTION,
          FF_TYPE_COMMITMENT,      FF_TYPE_ROUND_OPTION };

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      FfRecordList *list = ff_model_get_list (f->model, types[t]);

      for (guint i = 0; i < ff_record_list_get_size (list); i++)
        lengthen_record (f->model, ff_record_list_get (list, i), times);
    }
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = ff_display_new_sample ();
  f->model = ff_session_get_model (f->session);
  f->scenes = g_ptr_array_new_with_free_func (g_object_unref);
  add_all (f);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_ptr_array_unref (f->scenes);
  g_assert_finalize_object (f->session);
}

static void
test_every_kind_of_scene_is_here (Fixture *f, gconstpointer data)
{
  for (int kind = FF_SCENE_BLANK; kind <= FF_SCENE_MESSAGE; kind++)
    {
      guint n = 0;

      for (guint i = 0; i < f->scenes->len; i++)
        n += ff_scene_get_parts (f->scenes->pdata[i])->kind == (FfSceneKind) kind;
      if (n == 0)
        g_error ("No scene of kind %d is tried.", kind);
    }
}

static void
assert_all_legible (Fixture *f, PangoDirection direction, double share)
{
  PangoContext *context = ff_room_new_context (direction, FALSE);

  for (guint w = 0; w < G_N_ELEMENTS (walls); w++)
    for (guint i = 0; i < f->scenes->len; i++)
      ff_room_assert_legible (f->scenes->pdata[i], context, walls[w].width, walls[w].height, share);
  g_object_unref (context);
}

static void
test_every_scene_can_be_read (Fixture *f, gconstpointer data)
{
  assert_all_legible (f, PANGO_DIRECTION_LTR, FF_LEGIBILITY_USUAL);
}

static void
test_every_scene_can_be_read_from_right_to_left (Fixture *f, gconstpointer data)
{
  assert_all_legible (f, PANGO_DIRECTION_RTL, FF_LEGIBILITY_USUAL);
}

static void
test_every_scene_can_be_read_in_the_deepest_room (Fixture *f, gconstpointer data)
{
  assert_all_legible (f, PANGO_DIRECTION_LTR, FF_LEGIBILITY_MOST);
  assert_all_legible (f, PANGO_DIRECTION_RTL, FF_LEGIBILITY_MOST);
}

/* Pages instead of shrinking, and nothing cut off. */
static void
test_every_scene_can_be_read_however_long_its_words (Fixture *f, gconstpointer data)
{
  lengthen (f, 6);
  g_ptr_array_set_size (f->scenes, 0);
  add_all (f);
  assert_all_legible (f, PANGO_DIRECTION_LTR, FF_LEGIBILITY_USUAL);
  assert_all_legible (f, PANGO_DIRECTION_RTL, FF_LEGIBILITY_MOST);
}

static void
assert_untouched_by_the_desk (FfScene *scene, PangoContext *usual, PangoContext *large)
{
  g_autoptr (FfSceneLayout) a
      = ff_scene_layout_obtain (scene, usual, 1920, 1080, FF_LEGIBILITY_USUAL);
  g_autoptr (FfSceneLayout) b = NULL;

  /* One of another size in between, as a scene keeps what it was last set as. */
  ff_room_assert_legible (scene, large, 1024, 768, FF_LEGIBILITY_USUAL);
  b = ff_scene_layout_obtain (scene, large, 1920, 1080, FF_LEGIBILITY_USUAL);
  g_assert_true (a != b);
  ff_room_assert_same (a, b);
}

/* Whoever needs large text on the desk has it there; the wall's is computed from the wall. */
static void
test_every_scene_is_the_same_whatever_the_text_on_the_desk (Fixture *f, gconstpointer data)
{
  static const PangoDirection directions[] = { PANGO_DIRECTION_LTR, PANGO_DIRECTION_RTL };

  for (guint d = 0; d < G_N_ELEMENTS (directions); d++)
    {
      PangoContext *usual = ff_room_new_context (directions[d], FALSE);
      PangoContext *large = ff_room_new_context (directions[d], TRUE);

      for (guint i = 0; i < f->scenes->len; i++)
        assert_untouched_by_the_desk (f->scenes->pdata[i], usual, large);
      g_object_unref (large);
      g_object_unref (usual);
    }
}

/* How much of a square is covered by one of the two shapes and not by the other. */
static double
compare_shapes (GskRenderNode *a, GskRenderNode *b)
{
  enum
  {
    EDGE = 64
  };
  GskRenderNode *nodes[] = { a, b };
  guint8 cover[2][EDGE * EDGE] = { 0 };
  guint differing = 0;

  for (guint i = 0; i < 2; i++)
    {
      cairo_surface_t *surface
          = cairo_image_surface_create_for_data (cover[i], CAIRO_FORMAT_A8, EDGE, EDGE, EDGE);
      cairo_t *cr = cairo_create (surface);

      gsk_render_node_draw (nodes[i], cr);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
  for (guint i = 0; i < EDGE * EDGE; i++)
    differing += ABS (cover[0][i] - cover[1][i]) > 127;
  return differing / (double) (EDGE * EDGE);
}

static GskRenderNode *
draw_theme (int theme)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  ff_theme_mark_snapshot_shape (theme, FF_GROUND_PAPER, snapshot,
                                &GRAPHENE_RECT_INIT (0, 0, 64, 64));
  return gtk_snapshot_free_to_node (snapshot);
}

static void
test_themes_are_told_apart_without_colours (Fixture *f, gconstpointer data)
{
  for (int a = 0; a < FF_N_THEME_COLOURS; a++)
    for (int b = a + 1; b < FF_N_THEME_COLOURS; b++)
      {
        GskRenderNode *first = draw_theme (a);
        GskRenderNode *second = draw_theme (b);

        g_assert_cmpfloat (compare_shapes (first, second), >, 0.05);
        g_assert_cmpstr (ff_theme_colour_get_name (a), !=, ff_theme_colour_get_name (b));
        gsk_render_node_unref (first);
        gsk_render_node_unref (second);
      }
}

static gboolean
says_number (const FfSceneItem *items, guint n, const FfSceneItem *bar, int dots)
{
  g_autofree char *number = g_strdup_printf ("%d", dots);

  for (guint i = 0; i < n; i++)
    if (items[i].layout != NULL && items[i].entry == bar->entry
        && g_str_equal (pango_layout_get_text (items[i].layout), number))
      return TRUE;
  return FALSE;
}

static void
test_every_bar_stands_beside_its_number (Fixture *f, gconstpointer data)
{
  PangoContext *context = ff_room_new_context (PANGO_DIRECTION_LTR, FALSE);
  guint n_bars = 0;

  for (guint s = 0; s < f->scenes->len; s++)
    {
      GPtrArray *entries = ff_scene_get_parts (f->scenes->pdata[s])->entries;
      g_autoptr (FfSceneLayout) layout
          = ff_scene_layout_obtain (f->scenes->pdata[s], context, 1920, 1080, FF_LEGIBILITY_USUAL);

      for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
        {
          guint n;
          const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

          for (guint i = 0; i < n; i++)
            if (items[i].kind == FF_SCENE_ITEM_BAR)
              {
                const FfSceneEntry *entry = entries->pdata[items[i].entry];

                g_assert_true (says_number (items, n, &items[i], entry->dots));
                n_bars++;
              }
        }
    }
  g_assert_cmpuint (n_bars, >, 20);
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
#define ADD(name, function)                                                                        \
  g_test_add ("/projector/legible/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("every-kind-of-scene-is-here", test_every_kind_of_scene_is_here);
  ADD ("every-scene-can-be-read", test_every_scene_can_be_read);
  ADD ("every-scene-can-be-read-from-right-to-left",
       test_every_scene_can_be_read_from_right_to_left);
  ADD ("every-scene-can-be-read-in-the-deepest-room",
       test_every_scene_can_be_read_in_the_deepest_room);
  ADD ("every-scene-can-be-read-however-long-its-words",
       test_every_scene_can_be_read_however_long_its_words);
  ADD ("themes-are-told-apart-without-colours", test_themes_are_told_apart_without_colours);
  ADD ("every-bar-stands-beside-its-number", test_every_bar_stands_beside_its_number);
  ADD ("every-scene-is-the-same-whatever-the-text-on-the-desk",
       test_every_scene_is_the_same_whatever_the_text_on_the_desk);
  return ff_display_run ();
}
