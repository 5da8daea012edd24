/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paints every scene of a session as it would stand on the wall, to be looked at:
 *   draw-scenes SESSION.xml FOLDER WIDTH HEIGHT paper|night [rtl]
 * It needs a display only because GTK does. */
#include "app/projector/ff-scene-painter.h"
#include "app/projector/ff-scene-parts.h"
#include "app/projector/ff-scene-timer.h"
#include "exchange/ff-xml.h"
#include "model/ff-legibility.h"
#include "model/ff-reveal.h"

#include <pango/pangocairo.h>
#include <stdlib.h>

typedef struct
{
  const char *folder;
  int width, height;
  FfGround ground;
  PangoContext *context;
} Drawing;

static FfModel *
read_model (const char *path)
{
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = NULL;
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfModel *model = ff_model_new ();
  gsize length;

  if (!g_file_get_contents (path, &data, &length, &error))
    g_error ("%s", error->message);
  snapshot = ff_xml_read (data, length, path, &error);
  if (snapshot == NULL)
    g_error ("%s", error->message);
  changes->everything = TRUE;
  for (guint i = 0; i < snapshot->records->len; i++)
    {
      FfRecord *record = snapshot->records->pdata[i];

      ff_changes_add_row (changes, G_OBJECT_TYPE (record), ff_record_get_id (record),
                          g_object_ref (record));
    }
  ff_model_apply (model, changes);
  return model;
}

static void
draw_timer (const Drawing *drawing,
            const FfScenePainter *painter,
            FfScene *scene,
            GtkSnapshot *snapshot)
{
  FfTimerDrawing timer = {
    .layout = painter->layout,
    .context = drawing->context,
    .countdown = &ff_scene_get_parts (scene)->countdown,
    .now = 0,
    .phase = painter->phase,
    .ground = drawing->ground,
  };

  if (timer.countdown->total > 0)
    ff_scene_timer_snapshot (&timer, painter->page, snapshot);
}

static void
write_page (const Drawing *drawing, const FfScenePainter *painter, FfScene *scene, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%u.png", name, painter->page + 1);
  g_autofree char *path = g_build_filename (drawing->folder, file, NULL);
  cairo_surface_t *surface
      = cairo_image_surface_create (CAIRO_FORMAT_RGB24, drawing->width, drawing->height);
  cairo_t *cr = cairo_create (surface);
  GdkRGBA ground = ff_palette_get (FF_TONE_GROUND, FF_PHASE_NONE, drawing->ground);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  gtk_snapshot_append_color (snapshot, &ground,
                             &GRAPHENE_RECT_INIT (0, 0, (float) drawing->width,
                                                  (float) drawing->height));
  ff_scene_painter_snapshot (painter, snapshot);
  draw_timer (drawing, painter, scene, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  cairo_surface_write_to_png (surface, path);
  gsk_render_node_unref (node);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* A bit for each kind of scene that was drawn. */
static guint drawn;

static void
draw (const Drawing *drawing, const char *name, FfScene *take)
{
  g_autoptr (FfScene) scene = take;
  g_autoptr (FfSceneLayout) layout
      = ff_scene_layout_obtain (scene, drawing->context, drawing->width, drawing->height,
                                FF_LEGIBILITY_USUAL);
  guint n_pages = ff_scene_layout_get_n_pages (layout);

  drawn |= 1u << ff_scene_get_parts (scene)->kind;
  for (guint page = 0; page < MIN (n_pages, 3); page++)
    {
      FfScenePainter painter = {
        .layout = layout,
        .page = page,
        .phase = ff_scene_get_parts (scene)->phase,
        .ground = drawing->ground,
        .revealed = -1,
        .entries = ff_scene_get_parts (scene)->entries,
      };

      write_page (drawing, &painter, scene, name);
    }
}

static gpointer
nth (FfModel *model, GType type, guint n)
{
  FfRecordList *list = ff_model_get_list (model, type);

  return n < ff_record_list_get_size (list) ? ff_record_list_get (list, n) : NULL;
}

static FfTally *
new_tally (FfModel *model)
{
  g_autoptr (GPtrArray) hands
      = ff_model_list_where (model, FF_TYPE_HAND_TALLY, FF_HAND_TALLY_ROUND, 1);
  g_autoptr (GPtrArray) options
      = ff_model_list_where (model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND, 1);
  FfTally *tally = ff_tally_new (FALSE);

  for (guint i = 0; i < options->len; i++)
    ff_tally_add_option (tally, ff_round_option_get_proposition (options->pdata[i]),
                         ff_round_option_get_number (options->pdata[i]),
                         ff_round_option_get_title (options->pdata[i]),
                         ff_round_option_get_text (options->pdata[i]));
  for (guint i = 0; i < hands->len; i++)
    ff_tally_add_dots (tally, ff_hand_tally_get_proposition (hands->pdata[i]),
                       ff_hand_tally_get_dots (hands->pdata[i]));
  ff_tally_finish (tally);
  return tally;
}

/* @rows: that the room has seen so far of a result, or 0 for all */
static void
draw_state (
    const Drawing *drawing, FfModel *model, const char *name, FfRoundState state, guint rows)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  FfRound *draft = FF_ROUND (ff_record_copy (nth (model, FF_TYPE_ROUND, 0)));
  FfCountChange *count;

  ff_round_set_state (draft, state);
  ff_round_set_secret (draft, TRUE);
  ff_round_set_method (draft, FF_METHOD_TURNS);
  ff_round_set_present (draft, 40);
  ff_changes_add_row (changes, FF_TYPE_ROUND, 1, FF_RECORD (draft));
  count = ff_changes_add_count (changes, 1);
  count->ballots = 37;
  count->tally = state == FF_STATE_REVEALED ? new_tally (model) : NULL;
  ff_reveal_show_all (draft);
  if (rows > 0)
    ff_reveal_start (draft);
  for (guint i = 0; i < rows; i++)
    ff_reveal_next (draft, count->tally);
  ff_model_apply (model, changes);
  draw (drawing, name, ff_scene_new_for_round (model, nth (model, FF_TYPE_ROUND, 0)));
}

/* The sample holds a finished vote; its other states are made here. */
static void
draw_round (const Drawing *drawing, FfModel *model)
{
  if (nth (model, FF_TYPE_ROUND, 0) == NULL)
    return;
  draw_state (drawing, model, "round-open", FF_STATE_OPEN, 0);
  draw_state (drawing, model, "round-closed", FF_STATE_CLOSED, 0);
  draw_state (drawing, model, "result-staged", FF_STATE_REVEALED, 3);
  draw_state (drawing, model, "result", FF_STATE_REVEALED, 0);
}

/* A timer of 45 minutes at its four paces, as if the clock stood at 0. */
static void
draw_timers (const Drawing *drawing, FfModel *model)
{
  static const int left[] = { 1845, 500, 95, -40 };

  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    {
      FfCountdown countdown = { .total = 2700, .end = left[i] * (gint64) G_USEC_PER_SEC };
      g_autofree char *name = g_strdup_printf ("timer-%u", i + 1);

      draw (drawing, name,
            ff_scene_new_for_timer (model, nth (model, FF_TYPE_AGENDA_ITEM, i * 2), &countdown));
    }
}

static void
draw_all (const Drawing *drawing, FfModel *model)
{
  FfPrompt *prompt = nth (model, FF_TYPE_PROMPT, 0);

  draw (drawing, "blank", ff_scene_new_blank ());
  draw (drawing, "title", ff_scene_new_for_title (model));
  draw (drawing, "agenda", ff_scene_new_for_agenda (model, NULL));
  draw_timers (drawing, model);
  if (prompt != NULL)
    draw (drawing, "prompt",
          ff_scene_new_for_contributions (model, ff_prompt_get_phase (prompt), prompt));
  draw (drawing, "contributions", ff_scene_new_for_contributions (model, FF_PHASE_DISCOVER, NULL));
  draw (drawing, "themes", ff_scene_new_for_themes (model, FF_PHASE_DISCOVER));
  draw (drawing, "theme", ff_scene_new_for_theme (model, nth (model, FF_TYPE_THEME, 0)));
  draw (drawing, "propositions", ff_scene_new_for_propositions (model));
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *name = g_strdup_printf ("proposition-%u", i);

      draw (drawing, name,
            ff_scene_new_for_proposition (model, nth (model, FF_TYPE_PROPOSITION, i * 5)));
    }
  draw_round (drawing, model);
  draw (drawing, "selections", ff_scene_new_for_selections (model));
  draw (drawing, "selection",
        ff_scene_new_for_selection (model, nth (model, FF_TYPE_SELECTION, 0)));
  draw (drawing, "commitments", ff_scene_new_for_commitments (model));
  draw (drawing, "thanks", ff_scene_new_for_thanks (model));
  draw (drawing, "message", ff_scene_new_message ("We go on at ten past three"));
}

int
main (int argc, char **argv)
{
  Drawing drawing = { 0 };
  g_autoptr (FfModel) model = NULL;
  PangoFontDescription *font;

  if (argc < 6)
    return 2;
  gtk_init ();
  model = read_model (argv[1]);
  drawing.folder = argv[2];
  drawing.width = atoi (argv[3]);
  drawing.height = atoi (argv[4]);
  drawing.ground = g_str_equal (argv[5], "night") ? FF_GROUND_NIGHT : FF_GROUND_PAPER;
  drawing.context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  font = pango_font_description_from_string (g_getenv ("FONT") ? g_getenv ("FONT") : "Cantarell");
  pango_context_set_font_description (drawing.context, font);
  pango_font_description_free (font);
  if (argc > 6)
    pango_context_set_base_dir (drawing.context, PANGO_DIRECTION_RTL);
  g_mkdir_with_parents (drawing.folder, 0755);
  draw_all (&drawing, model);
  if (drawn != (1u << (FF_SCENE_MESSAGE + 1)) - 1)
    g_error ("Not every kind of scene was drawn: %x", drawn);
  g_object_unref (drawing.context);
  return 0;
}
