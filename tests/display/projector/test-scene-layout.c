/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-theme-mark.h"
#include "ff-display.h"
#include "ff-room.h"
#include "model/ff-legibility.h"

#include <math.h>
#include <pango/pangocairo.h>

typedef struct
{
  int width, height;
} Wall;

static const Wall walls[] = { { 1024, 768 }, { 1280, 800 }, { 1920, 1080 }, { 3840, 2160 } };

typedef void (*Check) (const FfSceneItem *items, guint n, const Wall *wall);

static void
check_pages (FfScene *scene, const Wall *wall, Check check)
{
  g_autoptr (FfSceneLayout) layout
      = ff_room_set (scene, wall->width, wall->height, PANGO_DIRECTION_LTR);

  for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
    {
      guint n;
      const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

      check (items, n, wall);
    }
}

static FfScene *
new_result (void)
{
  static const int dots[27]
      = { 26, 1, 11, 8, 11, 9, 8, 0, 6, 11, 10, 2, 9, 2, 5, 4, 10, 2, 2, 3, 12, 4, 4, 0, 11, 8, 4 };
  g_autoptr (FfModel) model = ff_room_new_propositions (27, 4);
  FfRound *round = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_round_set_number (round, 1);
  ff_round_set_state (round, FF_STATE_REVEALED);
  ff_room_put (model, round, 1);
  ff_room_put_count (model, 1, 40, ff_room_new_tally (27, dots));
  return ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, 1));
}

static FfScene *
new_propositions (guint n, guint words)
{
  g_autoptr (FfModel) model = ff_room_new_propositions (n, words);

  return ff_scene_new_for_propositions (model);
}

static FfScene *
new_proposition (guint words)
{
  g_autoptr (FfModel) model = ff_room_new_propositions (1, words);

  return ff_scene_new_for_proposition (model, ff_model_find (model, FF_TYPE_PROPOSITION, 1));
}

static void
check_everywhere (Check check)
{
  for (guint i = 0; i < G_N_ELEMENTS (walls); i++)
    {
      check_pages (new_propositions (27, 8), &walls[i], check);
      check_pages (new_propositions (27, 40), &walls[i], check);
      check_pages (new_propositions (5, 300), &walls[i], check);
      check_pages (new_proposition (12), &walls[i], check);
      check_pages (new_proposition (60), &walls[i], check);
      check_pages (new_proposition (400), &walls[i], check);
      check_pages (new_result (), &walls[i], check);
      check_pages (ff_scene_new_message ("Back at ten"), &walls[i], check);
    }
}

static void
check_type_is_large (const FfSceneItem *items, guint n, const Wall *wall)
{
  for (guint i = 0; i < n; i++)
    if (items[i].layout != NULL)
      g_assert_cmpfloat (ff_room_measure_capital (&items[i]), >=,
                         wall->height / (items[i].must_be_read ? 25.0 : 40.0));
}

static void
test_what_must_be_read_stands_a_twenty_fifth_of_the_height (void)
{
  check_everywhere (check_type_is_large);
}

static void
check_inside (const FfSceneItem *items, guint n, const Wall *wall)
{
  for (guint i = 0; i < n; i++)
    {
      const graphene_rect_t *area = &items[i].area;

      g_assert_cmpfloat (area->origin.x, >=, 0);
      g_assert_cmpfloat (area->origin.y, >=, 0);
      g_assert_cmpfloat (area->origin.x + area->size.width, <=, (float) wall->width);
      g_assert_cmpfloat (area->origin.y + area->size.height, <=, (float) wall->height);
      if (items[i].layout != NULL)
        {
          int width;

          pango_layout_get_size (items[i].layout, &width, NULL);
          g_assert_cmpfloat (width / (float) PANGO_SCALE, <=, area->size.width + 1);
        }
    }
}

static void
test_everything_is_on_the_wall (void)
{
  check_everywhere (check_inside);
}

static void
check_apart (const FfSceneItem *items, guint n, const Wall *wall)
{
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      {
        graphene_rect_t common;

        if (graphene_rect_intersection (&items[i].area, &items[j].area, &common))
          /* The leading of neighbouring lines may touch, their ink does not. */
          g_assert_cmpfloat (MIN (common.size.width, common.size.height), <,
                             (float) wall->height / 100);
      }
}

static void
test_nothing_covers_anything (void)
{
  check_everywhere (check_apart);
}

static void
check_lines_are_short (const FfSceneItem *items, guint n, const Wall *wall)
{
  for (guint i = 0; i < n; i++)
    if (items[i].layout != NULL && items[i].must_be_read)
      {
        GSList *lines = pango_layout_get_lines_readonly (items[i].layout);

        /* Forty-five average characters; narrow letters may come to a few more. */
        for (GSList *l = lines; l != NULL; l = l->next)
          g_assert_cmpint (((PangoLayoutLine *) l->data)->length, <=, 54);
      }
}

static void
test_lines_are_short_enough_to_find_the_next (void)
{
  check_everywhere (check_lines_are_short);
}

/* Follows every entry over the pages: line after line, none twice, none left out. */
static void
assert_complete (FfScene *scene, const Wall *wall)
{
  g_autoptr (FfScene) held = g_object_ref (scene);
  guint n_entries = ff_scene_get_parts (scene)->entries->len;
  g_autofree int *shown = g_new0 (int, n_entries);
  g_autofree int *total = g_new0 (int, n_entries);
  g_autoptr (FfSceneLayout) layout
      = ff_room_set (scene, wall->width, wall->height, PANGO_DIRECTION_LTR);

  for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
    {
      guint n;
      const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

      for (guint i = 0; i < n; i++)
        {
          const FfSceneEntry *entry;

          if (items[i].entry < 0 || items[i].layout == NULL)
            continue;
          entry = ff_scene_get_parts (held)->entries->pdata[items[i].entry];
          if (strncmp (pango_layout_get_text (items[i].layout), entry->text, 8) != 0)
            continue;
          g_assert_cmpint (items[i].first_line, ==, shown[items[i].entry]);
          g_assert_cmpint (items[i].n_lines, >, 0);
          shown[items[i].entry] += items[i].n_lines;
          total[items[i].entry] = pango_layout_get_line_count (items[i].layout);
        }
    }
  for (guint i = 0; i < n_entries; i++)
    {
      g_assert_cmpint (total[i], >, 0);
      g_assert_cmpint (shown[i], ==, total[i]);
    }
}

static void
test_pages_hold_every_entry_once (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (walls); i++)
    {
      assert_complete (new_propositions (27, 8), &walls[i]);
      assert_complete (new_propositions (27, 40), &walls[i]);
      assert_complete (new_propositions (3, 300), &walls[i]);
      assert_complete (new_result (), &walls[i]);
    }
}

static void
test_an_entry_is_kept_whole_where_a_page_can_hold_it (void)
{
  g_autoptr (FfSceneLayout) layout
      = ff_room_set (new_propositions (27, 40), 1920, 1080, PANGO_DIRECTION_LTR);

  for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
    {
      guint n;
      const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

      for (guint i = 0; i < n; i++)
        if (items[i].layout != NULL)
          g_assert_cmpint (items[i].n_lines, ==, pango_layout_get_line_count (items[i].layout));
    }
}

static void
assert_mirrored (FfScene *scene, const Wall *wall)
{
  g_autoptr (FfScene) held = g_object_ref (scene);
  g_autoptr (FfSceneLayout) left
      = ff_room_set (g_object_ref (scene), wall->width, wall->height, PANGO_DIRECTION_LTR);
  g_autoptr (FfSceneLayout) right
      = ff_room_set (scene, wall->width, wall->height, PANGO_DIRECTION_RTL);

  g_assert_cmpuint (ff_scene_layout_get_n_pages (left), ==, ff_scene_layout_get_n_pages (right));
  for (guint page = 0; page < ff_scene_layout_get_n_pages (left); page++)
    {
      guint n, m;
      const FfSceneItem *a = ff_scene_layout_get_items (left, page, &n);
      const FfSceneItem *b = ff_scene_layout_get_items (right, page, &m);

      g_assert_cmpuint (n, ==, m);
      for (guint i = 0; i < n; i++)
        {
          float mirrored = (float) wall->width - a[i].area.origin.x - a[i].area.size.width;

          g_assert_cmpfloat (fabsf (b[i].area.origin.x - mirrored), <, 1.5f);
          g_assert_cmpfloat (fabsf (b[i].area.origin.y - a[i].area.origin.y), <, 1.5f);
        }
    }
}

static void
test_right_to_left_is_the_mirror_image (void)
{
  assert_mirrored (new_propositions (27, 20), &walls[2]);
  assert_mirrored (new_result (), &walls[2]);
  assert_mirrored (new_proposition (20), &walls[0]);
}

static void
test_lines_start_at_the_edge_where_reading_starts (void)
{
  g_autoptr (FfSceneLayout) layout
      = ff_room_set (ff_scene_new_message ("כל אחד נשאל מה עוזר, וכל אחד מוצא מקום בשכונה שלו"),
                     1024, 768, PANGO_DIRECTION_RTL);
  guint n;
  const FfSceneItem *items = ff_scene_layout_get_items (layout, 0, &n);

  for (guint i = 0; i < n; i++)
    if (items[i].layout != NULL)
      {
        PangoRectangle line;
        g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (items[i].layout);

        do
          {
            pango_layout_iter_get_line_extents (iter, NULL, &line);
            g_assert_cmpint (ABS (line.x + line.width - pango_layout_get_width (items[i].layout)),
                             <, 2 * PANGO_SCALE);
          }
        while (pango_layout_iter_next_line (iter));
      }
}

static void
test_bars_share_an_edge_and_the_longest_fills (void)
{
  g_autoptr (FfScene) scene = new_result ();
  g_autoptr (FfSceneLayout) layout
      = ff_room_set (g_object_ref (scene), 1920, 1080, PANGO_DIRECTION_LTR);
  GPtrArray *entries = ff_scene_get_parts (scene)->entries;
  float edge = -1;
  float longest = 0;

  for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
    {
      guint n;
      const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

      for (guint i = 0; i < n; i++)
        if (items[i].kind == FF_SCENE_ITEM_BAR)
          {
            const FfSceneEntry *entry = entries->pdata[items[i].entry];

            edge = edge < 0 ? items[i].area.origin.x : edge;
            longest = longest > 0 ? longest : items[i].area.size.width;
            g_assert_cmpfloat (items[i].area.origin.x, ==, edge);
            g_assert_cmpfloat (fabsf (items[i].area.size.width
                                      - longest * (float) entry->dots / 26),
                               <, 1);
          }
    }
  g_assert_cmpfloat (longest, >, 1920 * 0.2f);
}

static void
test_bars_appear_from_the_bottom (void)
{
  g_autoptr (FfSceneLayout) layout = ff_room_set (new_result (), 1920, 1080, PANGO_DIRECTION_LTR);
  guint n;
  const FfSceneItem *items = ff_scene_layout_get_items (layout, 0, &n);
  int steps = ff_scene_layout_get_n_steps (layout, 0);
  float y = 0;
  int before = steps;

  g_assert_cmpint (steps, >, 4);
  for (guint i = 0; i < n; i++)
    if (items[i].kind == FF_SCENE_ITEM_BAR)
      {
        g_assert_cmpfloat (items[i].area.origin.y, >, y);
        g_assert_cmpint (items[i].step, ==, before - 1);
        y = items[i].area.origin.y;
        before = items[i].step;
      }
  g_assert_cmpint (before, ==, 0);
}

static void
test_the_wall_opens_where_we_are (void)
{
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_AGENDA);
  g_autoptr (FfSceneLayout) layout = NULL;

  for (guint i = 0; i < 40; i++)
    ff_scene_parts_add_entry (parts, "10:00", "Item")->current = i == 35;
  layout = ff_room_set (ff_scene_new (parts), 1920, 1080, PANGO_DIRECTION_LTR);

  g_assert_cmpuint (ff_scene_layout_get_n_pages (layout), >, 3);
  g_assert_cmpuint (ff_scene_layout_get_page_of_current (layout), >, 2);
}

static void
test_a_word_wider_than_the_wall_is_broken (void)
{
  g_autofree char *word = g_strnfill (400, 'w');
  const Wall *wall = &walls[0];

  check_pages (ff_scene_new_message (word), wall, check_inside);
}

/* Whoever needs large text on the desk has it there; the wall's is computed from the wall. */
static void
test_large_text_on_the_desk_leaves_the_wall_as_it_is (void)
{
  g_autoptr (FfScene) scene = new_propositions (27, 20);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans 22");
  g_autoptr (FfSceneLayout) usual
      = ff_room_set (g_object_ref (scene), 1024, 768, PANGO_DIRECTION_LTR);
  g_autoptr (FfSceneLayout) large = NULL;

  pango_context_set_font_description (context, font);
  pango_cairo_context_set_resolution (context, 192);
  large
      = ff_scene_layout_obtain (new_propositions (27, 20), context, 1024, 768, FF_LEGIBILITY_USUAL);
  g_object_unref (context);

  ff_room_assert_same (usual, large);
}

static void
test_no_line_stands_alone_on_a_page (void)
{
  for (guint words = 200; words < 260; words += 3)
    {
      g_autoptr (FfSceneLayout) layout
          = ff_room_set (new_propositions (1, words), 1920, 1080, PANGO_DIRECTION_LTR);

      g_assert_cmpuint (ff_scene_layout_get_n_pages (layout), >, 1);
      for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
        {
          guint n;
          const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

          for (guint i = 0; i < n; i++)
            if (items[i].layout != NULL && pango_layout_get_line_count (items[i].layout) > 2)
              g_assert_cmpint (items[i].n_lines, >, 1);
        }
    }
}

static void
test_marks_of_themes_stand_out (void)
{
  for (int ground = FF_GROUND_PAPER; ground <= FF_GROUND_NIGHT; ground++)
    for (int theme = 0; theme < FF_N_THEME_COLOURS; theme++)
      {
        GdkRGBA behind = ff_palette_get (FF_TONE_GROUND, FF_PHASE_NONE, (FfGround) ground);
        GdkRGBA colour = ff_theme_colour_get (theme, (FfGround) ground);

        /* Their shapes are seen, their titles read: WCAG asks 3:1 of what is only seen. */
        g_assert_cmpfloat (ff_palette_contrast (&colour, &behind), >=, 4.5);
      }
}

static void
test_blank_is_nothing_but_the_ground (void)
{
  g_autoptr (FfSceneLayout) layout
      = ff_room_set (ff_scene_new_blank (), 1920, 1080, PANGO_DIRECTION_LTR);
  guint n;

  g_assert_cmpuint (ff_scene_layout_get_n_pages (layout), ==, 1);
  ff_scene_layout_get_items (layout, 0, &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_a_scene_is_set_once_for_each_size (void)
{
  g_autoptr (FfScene) scene = new_propositions (27, 20);
  g_autoptr (FfSceneLayout) first
      = ff_room_set (g_object_ref (scene), 1920, 1080, PANGO_DIRECTION_LTR);
  g_autoptr (FfSceneLayout) again
      = ff_room_set (g_object_ref (scene), 1920, 1080, PANGO_DIRECTION_LTR);
  g_autoptr (FfSceneLayout) other
      = ff_room_set (g_object_ref (scene), 1024, 768, PANGO_DIRECTION_LTR);

  g_assert_true (first == again);
  g_assert_true (first != other);
  g_assert_cmpint (ff_scene_layout_get_width (first), ==, 1920);
}

static void
test_colours_stand_out_seven_to_one (void)
{
  for (int ground = FF_GROUND_PAPER; ground <= FF_GROUND_NIGHT; ground++)
    {
      GdkRGBA behind = ff_palette_get (FF_TONE_GROUND, FF_PHASE_NONE, (FfGround) ground);

      for (int phase = FF_PHASE_NONE; phase <= FF_PHASE_DESTINY; phase++)
        for (int tone = FF_TONE_INK; tone <= FF_TONE_LAST; tone++)
          {
            GdkRGBA colour = ff_palette_get ((FfTone) tone, (FfPhase) phase, (FfGround) ground);

            g_assert_cmpfloat (ff_palette_contrast (&colour, &behind), >=, 7);
          }
    }
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
#define ADD(name, function) g_test_add_func ("/projector/layout/" name, function)
  ADD ("what-must-be-read-stands-a-twenty-fifth-of-the-height",
       test_what_must_be_read_stands_a_twenty_fifth_of_the_height);
  ADD ("everything-is-on-the-wall", test_everything_is_on_the_wall);
  ADD ("nothing-covers-anything", test_nothing_covers_anything);
  ADD ("lines-are-short-enough-to-find-the-next", test_lines_are_short_enough_to_find_the_next);
  ADD ("pages-hold-every-entry-once", test_pages_hold_every_entry_once);
  ADD ("an-entry-is-kept-whole-where-a-page-can-hold-it",
       test_an_entry_is_kept_whole_where_a_page_can_hold_it);
  ADD ("right-to-left-is-the-mirror-image", test_right_to_left_is_the_mirror_image);
  ADD ("lines-start-at-the-edge-where-reading-starts",
       test_lines_start_at_the_edge_where_reading_starts);
  ADD ("bars-share-an-edge-and-the-longest-fills", test_bars_share_an_edge_and_the_longest_fills);
  ADD ("bars-appear-from-the-bottom", test_bars_appear_from_the_bottom);
  ADD ("the-wall-opens-where-we-are", test_the_wall_opens_where_we_are);
  ADD ("a-word-wider-than-the-wall-is-broken", test_a_word_wider_than_the_wall_is_broken);
  ADD ("large-text-on-the-desk-leaves-the-wall-as-it-is",
       test_large_text_on_the_desk_leaves_the_wall_as_it_is);
  ADD ("no-line-stands-alone-on-a-page", test_no_line_stands_alone_on_a_page);
  ADD ("marks-of-themes-stand-out", test_marks_of_themes_stand_out);
  ADD ("blank-is-nothing-but-the-ground", test_blank_is_nothing_but_the_ground);
  ADD ("a-scene-is-set-once-for-each-size", test_a_scene_is_set_once_for_each_size);
  ADD ("colours-stand-out-seven-to-one", test_colours_stand_out_seven_to_one);
  return ff_display_run ();
}
