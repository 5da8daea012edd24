/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-application.h"
#include "app/ff-import-window.h"
#include "app/ff-new-file.h"
#include "app/ff-new-session-window.h"
#include "app/ff-start-window.h"
#include "app/ff-window.h"
#include "app/widgets/ff-recent-row.h"
#include "exchange/ff-template.h"
#include "ff-display.h"

#include <glib/gstdio.h>

/* One for all tests: GTK starts a single application in a process. */
static FfApplication *application;

static void
start_application (void)
{
  g_autoptr (GError) error = NULL;

  if (application != NULL)
    return;
  application = ff_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
}

static void
close_windows (void)
{
  GList *windows;

  while ((windows = gtk_application_get_windows (GTK_APPLICATION (application))) != NULL)
    gtk_window_destroy (windows->data);
  ff_test_pump_idle ();
}

static guint
count_windows (GType type)
{
  guint n = 0;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l != NULL;
       l = l->next)
    n += G_OBJECT_TYPE (l->data) == type;
  return n;
}

static void
test_recents_remember (void)
{
  g_autofree char *path = ff_test_build_path ("recent");
  g_autoptr (FfSession) session = ff_display_new_sample ();
  g_autoptr (FfRecents) recents = ff_recents_new (path);
  g_autoptr (FfRecents) again = NULL;
  FfRecent *recent;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (recents)), ==, 0);
  ff_recents_note (recents, ff_session_get_path (session), ff_session_get_model (session), "vote");

  again = ff_recents_new (path);
  recent = ff_recents_find (again, ff_session_get_path (session));
  g_assert_nonnull (recent);
  g_assert_cmpstr (ff_recent_get_place (recent), ==, "London");
  g_assert_cmpstr (ff_recent_get_date (recent), ==, "2012-06-11");
  g_assert_cmpstr (ff_recent_get_step (recent), ==, "vote");
  g_assert_cmpint (ff_recent_get_phase (recent), ==, FF_PHASE_DESTINY);

  ff_recents_forget (again, ff_session_get_path (session));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (again)), ==, 0);
}

static void
test_recents_survive_damage (void)
{
  g_autofree char *path = ff_test_write ("recent", "[session-1]\npath=/a\n\xff\xfe[\nphase=99");
  g_autoptr (FfRecents) recents = ff_recents_new (path);

  g_assert_true (FF_IS_RECENTS (recents));
}

static void
test_missing_file_is_said (void)
{
  g_autofree char *path = ff_test_build_path ("recent");
  g_autoptr (FfSession) session = ff_display_new_session ();
  g_autoptr (FfRecents) recents = ff_recents_new (path);
  GtkWidget *row;

  ff_recents_note (recents, "/nowhere/at-all.fourfold", ff_session_get_model (session), "vote");
  row = g_object_ref_sink (
      ff_recent_row_new (ff_recents_find (recents, "/nowhere/at-all.fourfold")));
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "/nowhere"));
  g_assert_finalize_object (row);
}

typedef struct
{
  const char *title;
  const char *name;
} Name;

static void
test_names_of_new_files (void)
{
  static const Name names[] = {
    { "A good year", "A good year.fourfold" },
    { "a/b\\c:d", "a b c d.fourfold" },
    { "..hidden", "hidden.fourfold" },
    { "", "Session.fourfold" },
  };
  g_autofree char *taken = ff_test_write ("Taken.fourfold", "");
  g_autofree char *second = ff_new_file_find_free (ff_test_get_dir (), "Taken");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = ff_new_file_find_free (ff_test_get_dir (), names[i].title);
      g_autofree char *name = g_path_get_basename (path);

      g_assert_cmpstr (name, ==, names[i].name);
    }
  g_assert_true (g_str_has_suffix (second, "Taken 2.fourfold"));
}

static void
test_new_file_is_whole_or_not_there (void)
{
  g_autofree char *path = ff_test_build_path ("deep/down/Room.fourfold");
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session
      = ff_new_file_create (path, ff_template_load ("one-day", &error), "A good year", &error);
  FfSession *second;

  g_assert_no_error (error);
  g_assert_cmpstr (ff_session_details_get_title (
                       ff_model_get_details (ff_session_get_model (session))),
                   ==, "A good year");
  g_assert_cmpuint (ff_display_count (session, FF_TYPE_MEETING), >, 0);

  second = ff_new_file_create (path, ff_sample_load (), NULL, &error);
  g_assert_null (second);
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_FILE);
}

static void
test_one_window_a_file (void)
{
  g_autoptr (FfSession) session = ff_display_new_sample ();
  g_autofree char *path = g_strdup (ff_session_get_path (session));

  start_application ();
  ff_session_close (session);
  g_assert_true (ff_application_open_path (application, NULL, path));
  g_assert_true (ff_application_open_path (application, NULL, path));
  g_assert_cmpuint (count_windows (FF_TYPE_WINDOW), ==, 1);
  close_windows ();
}

static void
test_what_is_no_session_is_refused (void)
{
  g_autofree char *path = ff_test_write ("letter.fourfold", "Dear all,");

  start_application ();
  g_assert_false (ff_application_open_path (application, NULL, path));
  g_assert_cmpuint (count_windows (FF_TYPE_WINDOW), ==, 0);
  g_assert_cmpuint (count_windows (FF_TYPE_START_WINDOW), ==, 1);
  close_windows ();
}

static void
test_start_window_gives_way (void)
{
  g_autoptr (FfSession) session = ff_display_new_session ();

  start_application ();
  g_application_activate (G_APPLICATION (application));
  g_assert_cmpuint (count_windows (FF_TYPE_START_WINDOW), ==, 1);
  ff_application_show_session (application, session);
  g_assert_cmpuint (count_windows (FF_TYPE_START_WINDOW), ==, 0);
  g_assert_cmpuint (count_windows (FF_TYPE_WINDOW), ==, 1);
  close_windows ();
}

static void
test_new_session_asks_for_a_title (void)
{
  GtkWidget *window, *create;

  start_application ();
  window = ff_new_session_window_new (application, NULL);
  create = ff_display_child (window, "create");
  gtk_window_present (GTK_WINDOW (window));
  g_assert_false (gtk_widget_get_sensitive (create));
  gtk_editable_set_text (ff_display_child (window, "title"), "A good year");
  g_assert_true (gtk_widget_get_sensitive (create));
  gtk_window_destroy (GTK_WINDOW (window));
  close_windows ();
}

static void
import (GtkWidget *window, guint kind)
{
  adw_combo_row_set_selected (ff_display_child (window, "kind"), kind);
  g_signal_emit_by_name (ff_display_child (window, "import"), "clicked");
  ff_test_pump_idle ();
}

static void
test_import_takes_all_or_says_why (void)
{
  g_autoptr (FfSession) session = ff_display_new_session ();
  g_autofree char *path = ff_test_write ("said.txt", "- There was tea\n- Somebody listened\n");
  GtkWidget *window = ff_import_window_new (NULL, session, path, "discover");

  gtk_window_present (GTK_WINDOW (window));
  import (window, 3);
  g_assert_true (gtk_revealer_get_reveal_child (ff_display_child (window, "problem_revealer")));
  g_assert_cmpstr (gtk_label_get_label (ff_display_child (window, "problem")), !=, "");

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  import (window, 1);
  ff_test_pump_until (window == NULL);
  g_assert_cmpuint (ff_display_count (session, FF_TYPE_PROPOSITION), ==, 2);
}

/* Returns: as 0xrrggbb, what is painted in the middle of a wide piece of paper. */
static guint
paint_ground (GtkWidget *paper)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (paper);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 100, 100);
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node;
  guint pixel;

  gdk_paintable_snapshot (paintable, snapshot, 100, 100);
  node = gtk_snapshot_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  pixel = *(guint32 *) (gpointer) (cairo_image_surface_get_data (surface)
                                   + 50 * cairo_image_surface_get_stride (surface) + 50 * 4);
  gsk_render_node_unref (node);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return pixel & 0xffffff;
}

static guint
paint_ground_in (AdwColorScheme scheme)
{
  GtkWidget *paper = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *window;
  guint ground;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
  gtk_widget_add_css_class (paper, "ballot");
  window = ff_display_show (paper);
  ground = paint_ground (paper);
  gtk_window_destroy (GTK_WINDOW (window));
  return ground;
}

static void
test_dark_style_has_its_own_colours (void)
{
  start_application ();
  g_assert_cmphex (paint_ground_in (ADW_COLOR_SCHEME_FORCE_LIGHT), ==, 0xfbfaf7);
  g_assert_cmphex (paint_ground_in (ADW_COLOR_SCHEME_FORCE_DARK), ==, 0x15171c);
  g_assert_cmphex (paint_ground_in (ADW_COLOR_SCHEME_DEFAULT), ==, 0xfbfaf7);
}

/* It is hidden while libadwaita starts; the inspector, for one, needs it later. */
static void
test_gtk_keeps_its_theme (void)
{
  g_autoptr (GBytes) sheet = NULL;
  g_autoptr (GError) error = NULL;

  start_application ();
  sheet = g_resources_lookup_data ("/org/gtk/libgtk/theme/Default/gtk.css",
                                   G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);
  g_assert_nonnull (
      g_strstr_len (g_bytes_get_data (sheet, NULL), (gssize) g_bytes_get_size (sheet), "@import"));
}

/* Drawing it from its outlines takes a library of 7 MiB, before the first frame. */
static void
test_icon_is_a_finished_picture (void)
{
  GtkIconTheme *theme;

  start_application ();
  theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  for (int scale = 1; scale <= 2; scale++)
    {
      g_autoptr (GtkIconPaintable) icon
          = gtk_icon_theme_lookup_icon (theme, gtk_window_get_default_icon_name (), NULL, 48, scale,
                                        GTK_TEXT_DIR_NONE, 0);
      g_autoptr (GFile) file = gtk_icon_paintable_get_file (icon);
      g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;

      g_assert_cmpstr (name, ==, "org.fourfold.Fourfold.png");
    }
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  g_test_add_func ("/app/recents/remember-across-starts", test_recents_remember);
  g_test_add_func ("/app/recents/survive-a-damaged-list", test_recents_survive_damage);
  g_test_add_func ("/app/recents/a-missing-file-is-said", test_missing_file_is_said);
  g_test_add_func ("/app/new-file/names-suit-every-file-system", test_names_of_new_files);
  g_test_add_func ("/app/new-file/whole-or-not-there", test_new_file_is_whole_or_not_there);
  g_test_add_func ("/app/application/one-window-a-file", test_one_window_a_file);
  g_test_add_func ("/app/application/what-is-no-session-is-refused",
                   test_what_is_no_session_is_refused);
  g_test_add_func ("/app/application/the-start-window-gives-way", test_start_window_gives_way);
  g_test_add_func ("/app/application/a-new-session-needs-a-title",
                   test_new_session_asks_for_a_title);
  g_test_add_func ("/app/application/the-dark-style-has-its-own-colours",
                   test_dark_style_has_its_own_colours);
  g_test_add_func ("/app/application/gtk-keeps-its-theme", test_gtk_keeps_its_theme);
  g_test_add_func ("/app/application/the-window's-icon-is-a-finished-picture",
                   test_icon_is_a_finished_picture);
  g_test_add_func ("/app/import-window/takes-all-or-says-why", test_import_takes_all_or_says_why);
  return ff_display_run ();
}
