/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Frame by frame, as the room sees it: nothing flashes while the wall changes. */
#include "ff-desk.h"
#include "ff-display.h"

/* A frame is looked at in small; the differences of a flash are larger than any detail. */
#define WIDTH 320
#define HEIGHT 200

typedef struct
{
  guint32 pixels[WIDTH * HEIGHT];
} Frame;

/* What the wall showed from one moment to another. */
typedef struct
{
  GtkWidget *wall;
  GPtrArray *frames; /* (element-type Frame) */
  gulong handler;
} Film;

static Frame *
take_frame (GtkWidget *wall)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (wall);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  Frame *frame = g_new0 (Frame, 1);
  cairo_surface_t *surface
      = cairo_image_surface_create_for_data ((guchar *) frame->pixels, CAIRO_FORMAT_RGB24, WIDTH,
                                             HEIGHT, WIDTH * (int) sizeof (guint32));
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node;

  gdk_paintable_snapshot (paintable, snapshot, WIDTH, HEIGHT);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return frame;
}

static void
after_paint_cb (Film *film)
{
  g_ptr_array_add (film->frames, take_frame (film->wall));
}

static Film *
start_film (GtkWidget *wall)
{
  Film *film = g_new0 (Film, 1);

  film->wall = wall;
  film->frames = g_ptr_array_new_with_free_func (g_free);
  film->handler = g_signal_connect_swapped (gtk_widget_get_frame_clock (wall), "after-paint",
                                            G_CALLBACK (after_paint_cb), film);
  return film;
}

static FfSceneView *
get_view (void)
{
  return ff_projector_window_get_view (FF_PROJECTOR_WINDOW (ff_desk_find_wall ()));
}

/* Until everything has come to rest, and one frame of that. */
static void
finish_film (Film *film)
{
  guint n;

  ff_test_pump_until (gtk_widget_get_width (GTK_WIDGET (get_view ())) > 0
                      && !ff_scene_view_is_moving (get_view ()));
  n = film->frames->len;
  gtk_widget_queue_draw (GTK_WIDGET (get_view ()));
  ff_test_pump_until (film->frames->len > n);
  g_signal_handler_disconnect (gtk_widget_get_frame_clock (film->wall), film->handler);
}

static void
free_film (Film *film)
{
  g_ptr_array_unref (film->frames);
  g_free (film);
}

static guint32
get_ground (void)
{
  GdkRGBA ground = ff_palette_get (FF_TONE_GROUND, FF_PHASE_NONE, FF_GROUND_PAPER);

  return (guint32) (ground.red * 255 + 0.5f) << 16 | (guint32) (ground.green * 255 + 0.5f) << 8
         | (guint32) (ground.blue * 255 + 0.5f);
}

static gboolean
is_ink (guint32 pixel)
{
  return ABS ((int) (pixel >> 8 & 0xff) - (int) (get_ground () >> 8 & 0xff)) > 24;
}

static guint
count_ink (const Frame *frame)
{
  guint n = 0;

  for (guint i = 0; i < WIDTH * HEIGHT; i++)
    n += is_ink (frame->pixels[i]);
  return n;
}

/* Its corners hold nothing on any page but the phase's edge at the left. */
static void
assert_on_ground (const Frame *frame)
{
  g_assert_cmphex (frame->pixels[WIDTH - 2] & 0xffffff, ==, get_ground ());
  g_assert_cmphex (frame->pixels[WIDTH * HEIGHT - 2] & 0xffffff, ==, get_ground ());
}

static FfScene *
new_list (const char *first, const char *second)
{
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_COMMITMENTS);

  ff_scene_parts_set_heading (parts, "What we take home from here");
  ff_scene_parts_add_entry (parts, "1", first);
  ff_scene_parts_add_entry (parts, "2", second);
  return ff_scene_new (parts);
}

static void
set_up (FfDesk *f, gconstpointer data)
{
  ff_desk_set_up (f, data);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  ff_desk_want (f, new_list ("Every door is open", "Every voice is heard"));
}

static void
tear_down (FfDesk *f, gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  ff_desk_tear_down (f, data);
}

static GtkWidget *
open_wall (FfDesk *f)
{
  ff_projector_present (f->projector);
  return GTK_WIDGET (ff_desk_find_wall ());
}

static GtkWidget *
open_wall_and_wait (FfDesk *f)
{
  GtkWidget *wall = open_wall (f);
  Film *film = start_film (wall);

  finish_film (film);
  free_film (film);
  return wall;
}

static void
test_the_wall_opens_with_its_scene (FfDesk *f, gconstpointer data)
{
  Film *film = start_film (open_wall (f));

  finish_film (film);
  for (guint i = 0; i < film->frames->len; i++)
    {
      assert_on_ground (film->frames->pdata[i]);
      g_assert_cmpuint (count_ink (film->frames->pdata[i]), >, 200);
    }
  free_film (film);
}

/* No frame is empty or on another ground, whatever gives way to what. */
static void
assert_change_without_a_flash (FfDesk *f, FfScene *scene)
{
  Film *film = start_film (GTK_WIDGET (ff_desk_find_wall ()));
  Frame *before = take_frame (film->wall);
  guint least;

  ff_desk_want (f, scene);
  finish_film (film);
  g_assert_cmpuint (film->frames->len, >, 1);
  least = MIN (count_ink (before), count_ink (film->frames->pdata[film->frames->len - 1])) / 3;
  for (guint i = 0; i < film->frames->len; i++)
    {
      assert_on_ground (film->frames->pdata[i]);
      g_assert_cmpuint (count_ink (film->frames->pdata[i]), >=, least);
    }
  g_free (before);
  free_film (film);
}

static void
test_one_scene_gives_way_to_another_without_a_flash (FfDesk *f, gconstpointer data)
{
  open_wall_and_wait (f);
  assert_change_without_a_flash (f, ff_scene_new_message ("We go on at ten past three"));
  assert_change_without_a_flash (f, ff_scene_new_for_title (ff_session_get_model (f->session)));
  assert_change_without_a_flash (f, new_list ("Everybody is greeted", "Nobody waits outside"));
}

/* Everything above the first entry is on both. */
static void
test_what_stays_does_not_flicker (FfDesk *f, gconstpointer data)
{
  GtkWidget *wall = open_wall_and_wait (f);
  Film *film = start_film (wall);
  Frame *before = take_frame (wall);
  guint heading = WIDTH * HEIGHT / 5;
  guint n_ink = 0;

  for (guint i = 0; i < heading; i++)
    n_ink += is_ink (before->pixels[i]);
  g_assert_cmpuint (n_ink, >, 100);
  ff_desk_want (f, new_list ("Everybody is greeted", "Nobody waits outside"));
  finish_film (film);
  for (guint i = 0; i < film->frames->len; i++)
    g_assert_cmpmem (before->pixels, heading * sizeof (guint32),
                     ((Frame *) film->frames->pdata[i])->pixels, heading * sizeof (guint32));
  g_assert_cmpint (memcmp (before, film->frames->pdata[film->frames->len - 1], sizeof *before), !=,
                   0);
  g_free (before);
  free_film (film);
}

static void
test_the_wall_is_blanked_at_once (FfDesk *f, gconstpointer data)
{
  GtkWidget *wall = open_wall_and_wait (f);
  Film *film = start_film (wall);

  ff_projector_set_blanked (f->projector, TRUE);
  finish_film (film);
  g_assert_cmpuint (count_ink (film->frames->pdata[0]), ==, 0);
  assert_on_ground (film->frames->pdata[0]);
  free_film (film);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
#define ADD(name, function)                                                                        \
  g_test_add ("/projector/frames/" name, FfDesk, NULL, set_up, function, tear_down)
  ADD ("the-wall-opens-with-its-scene", test_the_wall_opens_with_its_scene);
  ADD ("one-scene-gives-way-to-another-without-a-flash",
       test_one_scene_gives_way_to_another_without_a_flash);
  ADD ("what-stays-does-not-flicker", test_what_stays_does_not_flicker);
  ADD ("the-wall-is-blanked-at-once", test_the_wall_is_blanked_at_once);
  return ff_display_run ();
}
