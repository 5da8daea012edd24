/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The propositions of the London workshops on the wall: the last row can read them, and all are
 * there. */
#include "base/ff-text.h"
#include "ff-display.h"
#include "ff-room.h"
#include "model/ff-legibility.h"

#define N_PROPOSITIONS 27

typedef struct
{
  int width, height;
} Wall;

static const Wall walls[] = { { 1024, 768 }, { 1280, 800 }, { 1920, 1080 }, { 3840, 2160 } };

/* Rooms as the facilitator would measure them: metres to the last row, height of the picture. */
static const double rooms[][2] = { { 0, 0 }, { 2, 3 }, { 6, 1.5 }, { 9, 1.2 }, { 14, 1.5 } };

static void
put_proposition (FfModel *model, int number, const char *text)
{
  FfProposition *draft = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));

  ff_proposition_set_number (draft, number);
  ff_proposition_set_text (draft, text);
  ff_room_put (model, draft, number);
}

/* The published report lists them as "1. ..." to "27. ...", once. */
static FfModel *
read_published (void)
{
  g_autofree char *path = ff_test_dup_seed ("london-workshops-2012.md");
  g_autofree char *report = path != NULL ? ff_test_read (path) : NULL;
  g_auto (GStrv) lines = report != NULL ? g_strsplit (report, "\n", -1) : NULL;
  FfModel *model = ff_model_new ();
  int next = 1;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    {
      int number = 0;
      g_autofree char *text = ff_text_strip_item (lines[i], &number);

      if (number == next && next <= N_PROPOSITIONS)
        put_proposition (model, next++, text);
    }
  return model;
}

static FfProposition *
find_longest (FfModel *model)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_PROPOSITION);
  FfProposition *longest = ff_record_list_get (list, 0);

  for (guint i = 1; i < ff_record_list_get_size (list); i++)
    if (strlen (ff_proposition_get_text (ff_record_list_get (list, i)))
        > strlen (ff_proposition_get_text (longest)))
      longest = ff_record_list_get (list, i);
  return longest;
}

static void
assert_legible_everywhere (FfScene *scene)
{
  static const PangoDirection directions[] = { PANGO_DIRECTION_LTR, PANGO_DIRECTION_RTL };
  g_autoptr (FfScene) held = scene;

  for (guint d = 0; d < G_N_ELEMENTS (directions); d++)
    {
      PangoContext *context = ff_room_new_context (directions[d], d == 0);

      for (guint w = 0; w < G_N_ELEMENTS (walls); w++)
        for (guint r = 0; r < G_N_ELEMENTS (rooms); r++)
          ff_room_assert_legible (held, context, walls[w].width, walls[w].height,
                                  ff_legibility_find_share (rooms[r][0], rooms[r][1]));
      g_object_unref (context);
    }
}

/* Every word of every proposition is on some page. */
static void
assert_complete (FfModel *model, FfScene *scene)
{
  g_autofree char *seen = ff_room_dup_seen (scene);
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_PROPOSITION);

  g_assert_cmpuint (ff_record_list_get_size (list), ==, N_PROPOSITIONS);
  for (guint i = 0; i < N_PROPOSITIONS; i++)
    {
      const char *text = ff_proposition_get_text (ff_record_list_get (list, i));
      g_autofree char *words = ff_text_key (text);
      g_autofree char *wall = ff_text_key (seen);

      g_assert_nonnull (strstr (wall, words));
    }
}

static void
test_the_longest_proposition_can_be_read (void)
{
  g_autoptr (FfModel) model = read_published ();

  if (ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_PROPOSITION)) > 0)
    {
      g_assert_cmpuint (strlen (ff_proposition_get_text (find_longest (model))), >, 150);
      assert_legible_everywhere (ff_scene_new_for_proposition (model, find_longest (model)));
    }
}

static void
test_all_propositions_can_be_read (void)
{
  g_autoptr (FfModel) model = read_published ();
  g_autoptr (FfScene) scene = ff_scene_new_for_propositions (model);

  if (ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_PROPOSITION)) == 0)
    return;
  assert_complete (model, scene);
  assert_legible_everywhere (g_steal_pointer (&scene));
}

/* The sample is modelled on the workshops, in other words, and is always at hand. */
static void
test_the_sample_can_be_read (void)
{
  g_autoptr (FfSession) session = ff_display_new_sample ();
  FfModel *model = ff_session_get_model (session);
  g_autoptr (FfScene) scene = ff_scene_new_for_propositions (model);

  assert_complete (model, scene);
  assert_legible_everywhere (g_steal_pointer (&scene));
  assert_legible_everywhere (ff_scene_new_for_proposition (model, find_longest (model)));
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  g_test_add_func ("/projector/london/the-longest-proposition-can-be-read",
                   test_the_longest_proposition_can_be_read);
  g_test_add_func ("/projector/london/all-propositions-can-be-read",
                   test_all_propositions_can_be_read);
  g_test_add_func ("/projector/london/the-sample-can-be-read", test_the_sample_can_be_read);
  return ff_display_run ();
}
