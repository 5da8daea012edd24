/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-share.h"
#include "app/ff-window.h"
#include "ff-display.h"

#include <string.h>

typedef struct
{
  FfSession *session;
  gboolean done;
  gboolean well;
  FfRedaction left_out;
  GError *error;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = ff_display_new_sample ();
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_clear_error (&f->error);
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

static void
shared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *f = user_data;

  f->well = ff_share_finish (result, &f->left_out, &f->error);
  f->done = TRUE;
}

static void
share (Fixture *f, FfShareKind kind, const char *name, GCancellable *cancellable)
{
  g_autofree char *path = ff_test_build_path (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  f->done = FALSE;
  g_clear_error (&f->error);
  ff_share_async (f->session, kind, NULL, file, cancellable, shared_cb, f);
  ff_test_pump_until (f->done);
}

static gboolean
exists (const char *name)
{
  g_autofree char *path = ff_test_build_path (name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_redacted (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("copy.fourfold");
  g_autoptr (FfSession) copy = NULL;

  share (f, FF_SHARE_REDACTED, "copy.fourfold", NULL);
  g_assert_no_error (f->error);
  g_assert_true (f->well);
  g_assert_cmpuint (f->left_out.names, >, 0);
  copy = ff_session_open (path, NULL, NULL);
  g_assert_cmpuint (ff_display_count (copy, FF_TYPE_STAKEHOLDER_GROUP), ==, 0);
  g_assert_cmpuint (ff_display_count (copy, FF_TYPE_PROPOSITION), ==,
                    ff_display_count (f->session, FF_TYPE_PROPOSITION));
}

static void
test_archive (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("all.zip");
  g_autofree char *contents = NULL;

  share (f, FF_SHARE_ARCHIVE, "all.zip", NULL);
  g_assert_no_error (f->error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "PK"));
}

static void
test_cancelled (Fixture *f, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  share (f, FF_SHARE_ARCHIVE, "all.zip", cancellable);
  g_assert_false (f->well);
  g_assert_error (f->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (exists ("all.zip"));
}

static void
test_own_file (Fixture *f, gconstpointer data)
{
  g_autofree char *name = g_path_get_basename (ff_session_get_path (f->session));

  share (f, FF_SHARE_REDACTED, name, NULL);
  g_assert_false (f->well);
  ff_test_assert_sentence (f->error, FF_ERROR, FF_ERROR_FILE);
  share (f, FF_SHARE_REDACTED, "none/copy.fourfold", NULL);
  g_assert_false (f->well);
  ff_test_assert_sentence (f->error, FF_ERROR, FF_ERROR_FILE);
}

static gboolean
has_message (const char *heading)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_mapped (window)
          && g_strcmp0 (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (window)), heading) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
test_window_tells (Fixture *f, gconstpointer data)
{
  FfWindow *window = ff_window_new (NULL, f->session);
  g_autofree char *path = ff_test_build_path ("told.fourfold");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  gtk_window_present (GTK_WINDOW (window));
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (window)));
  ff_window_share_to (window, FF_SHARE_REDACTED, file);
  ff_test_pump_until (has_message ("The Redacted Copy Is Saved"));
  g_assert_true (exists ("told.fourfold"));
  gtk_window_destroy (GTK_WINDOW (window));
  ff_test_pump_idle ();
}

static void
test_window_closes (Fixture *f, gconstpointer data)
{
  FfWindow *window = ff_window_new (NULL, f->session);
  g_autofree char *path = ff_test_build_path ("closed.zip");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  gtk_window_present (GTK_WINDOW (window));
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (window)));
  ff_window_share_to (window, FF_SHARE_ARCHIVE, file);
  gtk_window_destroy (GTK_WINDOW (window));
  ff_test_pump_until (exists ("closed.zip"));
  ff_test_pump_idle ();
}

#define ADD(name, test) g_test_add ("/share/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  ADD ("a-redacted-copy-is-a-session", test_redacted);
  ADD ("an-archive-is-a-zip", test_archive);
  ADD ("a-cancelled-one-leaves-nothing", test_cancelled);
  ADD ("the-open-session-is-never-written-over", test_own_file);
  ADD ("the-window-says-what-is-missing", test_window_tells);
  ADD ("goes-on-when-the-window-is-closed", test_window_closes);
  return ff_display_run ();
}
