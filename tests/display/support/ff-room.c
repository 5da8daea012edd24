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

FfSceneLayout *
ff_room_set_share (FfScene *scene, int width, int height, PangoDirection direction, double share)
{
  g_autoptr (FfScene) owned = scene;
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  FfSceneLayout *layout;
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");

  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, direction);
  layout = ff_scene_layout_obtain (owned, context, width, height, share);
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
