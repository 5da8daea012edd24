/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-room.h"

#include "model/ff-legibility.h"

#include <pango/pangocairo.h>

gpointer
ff_room_put (FfModel *model, gpointer draft, gint64 id)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  GType type = G_OBJECT_TYPE (draft);

  ff_record_set_id (draft, id);
  ff_changes_add_row (changes, type, id, draft);
  ff_model_apply (model, changes);
  return ff_model_find (model, type, id);
}

void
ff_room_put_count (FfModel *model, gint64 round, int ballots, FfTally *tally)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfCountChange *count;

  count = ff_changes_add_count (changes, round);
  count->ballots = ballots;
  count->tally = tally;
  ff_model_apply (model, changes);
}

static char *
dup_sentence (guint seed, guint words)
{
  static const char *const stock[]
      = { "people",    "who",  "come",           "home",           "are",     "asked", "what",
          "helps",     "and",  "neighbourhoods", "find",           "room",    "for",   "those",
          "returning", "with", "time",           "responsibility", "respect", "shared" };
  g_autoptr (GString) text = g_string_new ("Everywhere");

  for (guint i = 0; i < words; i++)
    g_string_append_printf (text, " %s", stock[(seed * 7 + i * 3) % G_N_ELEMENTS (stock)]);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

FfModel *
ff_room_new_propositions (guint n, guint words)
{
  FfModel *model = ff_model_new ();

  for (guint i = 1; i <= n; i++)
    {
      FfProposition *draft = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));
      g_autofree char *text = dup_sentence (i, words + i % 5);

      ff_proposition_set_number (draft, (int) i);
      ff_proposition_set_text (draft, text);
      ff_proposition_set_title (draft, "Short");
      ff_room_put (model, draft, i);
    }
  return model;
}

FfTally *
ff_room_new_tally (guint n, const int *dots)
{
  FfTally *tally = ff_tally_new (TRUE);

  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *title = dup_sentence (i, i % 4);

      ff_tally_add_option (tally, i, (int) i, title, title);
      if (dots != NULL)
        ff_tally_add_dots (tally, i, dots[i - 1]);
    }
  ff_tally_finish (tally);
  return tally;
}

FfSceneLayout *
ff_room_set (FfScene *scene, int width, int height, PangoDirection direction)
{
  return ff_room_set_share (scene, width, height, direction, FF_LEGIBILITY_USUAL);
}

PangoContext *
ff_room_new_context (PangoDirection direction, gboolean large)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font
      = pango_font_description_from_string (large ? "Sans 22" : "Sans 11");

  pango_context_set_font_description (context, font);
  pango_cairo_context_set_resolution (context, large ? 192 : 96);
  pango_context_set_base_dir (context, direction);
  return context;
}

FfSceneLayout *
ff_room_set_share (FfScene *scene, int width, int height, PangoDirection direction, double share)
{
  g_autoptr (FfScene) owned = scene;
  PangoContext *context = ff_room_new_context (direction, FALSE);
  FfSceneLayout *layout = ff_scene_layout_obtain (owned, context, width, height, share);

  g_object_unref (context);
  return layout;
}

double
ff_room_measure_capital (const FfSceneItem *item)
{
  g_autoptr (PangoLayout) capital = pango_layout_copy (item->layout);
  PangoRectangle ink;

  pango_layout_set_text (capital, "H", -1);
  pango_layout_get_extents (capital, &ink, NULL);
  return ink.height / (double) PANGO_SCALE;
}

char *
ff_room_dup_seen (FfScene *scene)
{
  g_autoptr (FfSceneLayout) layout
      = ff_room_set (g_object_ref (scene), 1920, 1080, PANGO_DIRECTION_LTR);
  g_autoptr (GString) seen = g_string_new (NULL);

  for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
    {
      guint n;
      const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

      for (guint i = 0; i < n; i++)
        if (items[i].layout != NULL)
          g_string_append_printf (seen, "%s\n", pango_layout_get_text (items[i].layout));
    }
  return g_string_free (g_steal_pointer (&seen), FALSE);
}

/* -- what the last row can read --------------------------------------------------------------- */

static gboolean
is_inside (const graphene_rect_t *area, FfSceneLayout *layout)
{
  return area->origin.x >= 0 && area->origin.y >= 0
         && area->origin.x + area->size.width <= (float) ff_scene_layout_get_width (layout)
         && area->origin.y + area->size.height <= (float) ff_scene_layout_get_height (layout);
}

/* The leading of neighbouring lines may touch, their ink does not. */
static gboolean
is_apart (const graphene_rect_t *a, const graphene_rect_t *b, FfSceneLayout *layout)
{
  graphene_rect_t common;

  return !graphene_rect_intersection (a, b, &common)
         || MIN (common.size.width, common.size.height)
                < (float) ff_scene_layout_get_height (layout) / 100;
}

/* A line that could not be broken would stand out of the place that it was given. */
static gboolean
is_within_its_place (const FfSceneItem *item)
{
  int width;

  pango_layout_get_size (item->layout, &width, NULL);
  return width / (float) PANGO_SCALE <= item->area.size.width + 1;
}

/* WCAG 2.1, success criterion 1.4.6, on either ground. */
static gboolean
stands_out (FfTone tone, FfPhase phase)
{
  for (int ground = FF_GROUND_PAPER; ground <= FF_GROUND_NIGHT; ground++)
    {
      GdkRGBA behind = ff_palette_get (FF_TONE_GROUND, FF_PHASE_NONE, (FfGround) ground);
      GdkRGBA colour = ff_palette_get (tone, phase, (FfGround) ground);

      if (ff_palette_contrast (&colour, &behind) < 7)
        return FALSE;
    }
  return TRUE;
}

static graphene_rect_t
find_clock (FfSceneLayout *layout, PangoContext *context)
{
  graphene_point_t place;
  g_autoptr (PangoLayout) clock = ff_scene_layout_place_clock (layout, context, "23:59", &place);
  int width, height;

  pango_layout_get_pixel_size (clock, &width, &height);
  return GRAPHENE_RECT_INIT (place.x, place.y, (float) width, (float) height);
}

static const char *
find_fault (const FfSceneItem *item, FfSceneLayout *layout, FfPhase phase, double share)
{
  double wall = ff_scene_layout_get_height (layout);

  if (!is_inside (&item->area, layout))
    return "stands out of the wall";
  if (item->layout == NULL)
    return NULL;
  if (!is_within_its_place (item))
    return "is wider than its place";
  if (!stands_out (item->tone, phase))
    return "does not stand out from the ground";
  if (ff_room_measure_capital (item) < wall * FF_LEGIBILITY_LEAST)
    return "is smaller than any text may be";
  if (item->must_be_read && ff_room_measure_capital (item) < wall * share)
    return "must be read, and is too small";
  return NULL;
}

static const char *
find_cover (const FfSceneItem *items, guint n, guint i, FfSceneLayout *layout)
{
  for (guint j = i + 1; j < n; j++)
    if (!is_apart (&items[i].area, &items[j].area, layout))
      return items[j].layout != NULL ? pango_layout_get_text (items[j].layout) : "something";
  return NULL;
}

static void
complain (FfScene *scene, guint page, const FfSceneItem *item, const char *what, const char *more)
{
  g_error ("%s, page %u: “%s” (kind %d, at %g, %g; %g × %g) %s %s", ff_scene_get_name (scene),
           page + 1, item->layout != NULL ? pango_layout_get_text (item->layout) : "",
           (int) item->kind, (double) item->area.origin.x, (double) item->area.origin.y,
           (double) item->area.size.width, (double) item->area.size.height, what, more);
}

static void
assert_page (
    FfScene *scene, FfSceneLayout *layout, double share, guint page, const graphene_rect_t *clock)
{
  guint n;
  const FfSceneItem *items = ff_scene_layout_get_items (layout, page, &n);

  for (guint i = 0; i < n; i++)
    {
      const char *fault = find_fault (&items[i], layout, ff_scene_get_parts (scene)->phase, share);
      const char *cover = find_cover (items, n, i, layout);

      if (fault != NULL)
        complain (scene, page, &items[i], fault, "");
      if (cover != NULL)
        complain (scene, page, &items[i], "and this cover one another:", cover);
      if (!is_apart (&items[i].area, clock, layout))
        complain (scene, page, &items[i], "stands where the clock does", "");
    }
}

void
ff_room_assert_legible (FfScene *scene, PangoContext *context, int width, int height, double share)
{
  g_autoptr (FfSceneLayout) layout = ff_scene_layout_obtain (scene, context, width, height, share);
  graphene_rect_t clock = find_clock (layout, context);

  for (guint page = 0; page < ff_scene_layout_get_n_pages (layout); page++)
    assert_page (scene, layout, share, page, &clock);
}

void
ff_room_assert_same (FfSceneLayout *a, FfSceneLayout *b)
{
  g_assert_cmpuint (ff_scene_layout_get_n_pages (a), ==, ff_scene_layout_get_n_pages (b));
  for (guint page = 0; page < ff_scene_layout_get_n_pages (a); page++)
    {
      guint n, m;
      const FfSceneItem *first = ff_scene_layout_get_items (a, page, &n);
      const FfSceneItem *second = ff_scene_layout_get_items (b, page, &m);

      g_assert_cmpuint (n, ==, m);
      for (guint i = 0; i < n; i++)
        g_assert_true (graphene_rect_equal (&first[i].area, &second[i].area));
    }
}
