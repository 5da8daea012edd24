/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Printed to a real queue: a CUPS server of our own, with a socket and folders of its own, and
 * cups-pdf behind it, which turns what the printer would get into a PDF again.
 */
#include "app/ff-print-state.h"
#include "app/ff-print.h"
#include "ff-display.h"

#include <glib/gstdio.h>
#include <gtk/gtkunixprint.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#define QUEUE "fourfold-test"
#define PPD "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"
/* cups-pdf keeps what nobody known to the system prints here, under the title of the job. */
#define PRINTED "/var/spool/cups-pdf/ANONYMOUS"
#define DPI 40 /* of the pictures that are compared */
#define GRID 8
#define PATIENCE (60 * G_USEC_PER_SEC)
#define NOBODY_KNOWN "fourfold-nobody"

static char *folder;         /* of the server */
static GSubprocess *server;  /* NULL where there is none, then ... */
static const char *no_queue; /* ... says why */

/* -- the server ------------------------------------------------------------------------------- */

static void
write_config (const char *name, const char *contents)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = g_strdup (contents);
  g_auto (GStrv) parts = g_strsplit (text, "@", -1);
  g_autofree char *whole = g_strjoinv (folder, parts);

  g_assert_true (g_file_set_contents (path, whole, -1, NULL));
}

/* Filters run as another user, who must be able to read here and to write to "tmp". */
static void
make_folders (void)
{
  static const char *const names[] = { "root", "state", "cache", "spool", "tmp" };

  folder = g_dir_make_tmp ("fourfold-cups-XXXXXX", NULL);
  g_assert_nonnull (folder);
  g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_cmpint (g_mkdir (path, 0755), ==, 0);
      g_assert_cmpint (g_chmod (path, 01777), ==, 0);
    }
  write_config ("cupsd.conf",
                "Listen @/socket\nLogLevel warn\nBrowsing No\nWebInterface No\n"
                "DefaultAuthType None\n<Location />\nOrder allow,deny\n</Location>\n"
                "<Policy default>\n<Limit All>\nOrder allow,deny\n</Limit>\n</Policy>\n");
  write_config ("files.conf",
                "SystemGroup root\nServerRoot @/root\nStateDir @/state\nCacheDir @/cache\n"
                "RequestRoot @/spool\nTempDir @/tmp\nAccessLog @/access\nErrorLog @/error\n"
                "PageLog @/page\n");
}

static gboolean
run (const char *const *argv, char **said)
{
  g_autoptr (GError) error = NULL;
  int status = -1;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                     NULL, NULL, said, NULL, &status, &error))
    return FALSE;
  return g_spawn_check_wait_status (status, NULL);
}

static gboolean
has_ended (void)
{
  return g_subprocess_get_identifier (server) == NULL;
}

/* A test that fails leaves no server behind. */
static void
end_with_parent (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGTERM);
}

static gboolean
start_server (void)
{
  g_autofree char *config = g_build_filename (folder, "cupsd.conf", NULL);
  g_autofree char *files = g_build_filename (folder, "files.conf", NULL);
  g_autofree char *socket = g_build_filename (folder, "socket", NULL);
  const char *const add[]
      = { "/usr/sbin/lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-P", PPD, NULL };
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);

  g_subprocess_launcher_set_child_setup (launcher, end_with_parent, NULL, NULL);
  server = g_subprocess_launcher_spawn (launcher, NULL, "/usr/sbin/cupsd", "-f", "-c", config, "-s",
                                        files, NULL);
  if (server == NULL)
    return FALSE;
  g_setenv ("CUPS_SERVER", socket, TRUE);
  g_setenv ("CUPS_USER", NOBODY_KNOWN, TRUE);
  ff_test_pump_until (g_file_test (socket, G_FILE_TEST_EXISTS) || has_ended ());
  return !has_ended () && run (add, NULL);
}

static const char *
find_obstacle (void)
{
  static const char *const needed[]
      = { "/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/lib/cups/backend/cups-pdf", PPD };

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    if (!g_file_test (needed[i], G_FILE_TEST_EXISTS))
      return "no CUPS queue here: cups and printer-driver-cups-pdf are not installed";
  if (geteuid () != 0)
    return "no CUPS queue here: only root may run cups-pdf";
  make_folders ();
  return start_server () ? NULL : "no CUPS queue here: cupsd does not start";
}

static void
end_server (void)
{
  const char *const remove[] = { "rm", "-rf", folder, NULL };

  if (server != NULL)
    {
      g_subprocess_send_signal (server, SIGTERM);
      g_subprocess_wait (server, NULL, NULL);
    }
  if (folder != NULL)
    g_assert_true (run (remove, NULL));
  g_clear_object (&server);
  g_clear_pointer (&folder, g_free);
}

/* -- a job ------------------------------------------------------------------------------------ */

static gboolean
is_queue_empty (void)
{
  const char *const argv[] = { "lpstat", "-W", "not-completed", "-o", NULL };
  g_autofree char *said = NULL;

  return run (argv, &said) && *said == '\0';
}

/* The path of the file that has @title in its name, or NULL. */
static char *
find_file (const char *title)
{
  g_autoptr (GDir) dir = g_dir_open (PRINTED, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (strstr (name, title) != NULL)
      return g_build_filename (PRINTED, name, NULL);
  return NULL;
}

/* Returns: where cups-pdf put what was printed as @title, once it is done. */
static char *
wait_for_file (const char *title)
{
  gint64 deadline = g_get_monotonic_time () + PATIENCE;
  char *path = NULL;

  /* The filters of a printer take their time, the more so on a busy machine. */
  while ((path == NULL || !is_queue_empty ()) && ff_test_pump_once (deadline))
    if (path == NULL)
      path = find_file (title);
  g_assert_true (path != NULL && is_queue_empty ());
  return path;
}

static GtkPrintUnixDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (GTK_IS_PRINT_UNIX_DIALOG (window) && gtk_widget_get_mapped (window))
        return GTK_PRINT_UNIX_DIALOG (window);
    }
  return NULL;
}

static GtkWidget *
find_button (GtkWidget *root, const char *label)
{
  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (root)), label) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
has_chosen_queue (GtkPrintUnixDialog *dialog)
{
  GtkPrinter *printer = gtk_print_unix_dialog_get_selected_printer (dialog);

  return printer != NULL && g_str_equal (gtk_printer_get_name (printer), QUEUE)
         && gtk_widget_get_sensitive (find_button (GTK_WIDGET (dialog), "_Print"));
}

/* Chooses the queue, and pages if there are any, as somebody does who then presses Print. */
static void
answer_dialog (const char *ranges)
{
  GtkPrintUnixDialog *dialog;
  g_autoptr (GtkPrintSettings) settings = NULL;

  ff_test_pump_until (find_dialog () != NULL);
  dialog = find_dialog ();
  settings = gtk_print_unix_dialog_get_settings (dialog);
  gtk_print_settings_set_printer (settings, QUEUE);
  if (ranges != NULL)
    {
      gtk_print_settings_set_print_pages (settings, GTK_PRINT_PAGES_RANGES);
      gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_PAGE_RANGES, ranges);
    }
  gtk_print_unix_dialog_set_settings (dialog, settings);
  ff_test_pump_until (has_chosen_queue (dialog));
  g_signal_emit_by_name (find_button (GTK_WIDGET (dialog), "_Print"), "clicked");
}

/* -- what came of it -------------------------------------------------------------------------- */

static void
printed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  gboolean *printed = user_data;
  g_autoptr (GError) error = NULL;

  *printed = ff_print_finish (result, &error);
  g_assert_no_error (error);
}

static void
set_title (FfSession *session, const char *title)
{
  FfModel *model = ff_session_get_model (session);
  g_autoptr (FfRecord) draft = ff_record_copy (FF_RECORD (ff_model_get_details (model)));

  ff_session_details_set_title (FF_SESSION_DETAILS (draft), title);
  ff_session_edit (session, draft);
  ff_display_flush (session);
}

/* How much ink stands in each cell of a grid over page @page of the PDF at @path. */
static void
measure (const char *path, guint page, double *ink)
{
  g_autofree char *number = g_strdup_printf ("%u", page + 1);
  g_autofree char *root = ff_test_build_path ("page");
  g_autofree char *picture = g_strconcat (root, ".pgm", NULL);
  g_autofree char *contents = NULL;
  const char *const argv[] = { "pdftoppm", "-gray", "-singlefile", "-r", G_STRINGIFY (DPI),
                               "-f",       number,  path,          root, NULL };
  gsize length;
  guint width, height;

  g_assert_true (run (argv, NULL));
  g_assert_true (g_file_get_contents (picture, &contents, &length, NULL));
  g_assert_cmpint (sscanf (contents, "P5 %u %u 255", &width, &height), ==, 2);
  memset (ink, 0, sizeof (double) * GRID * GRID);
  for (guint i = 0; i < width * height; i++)
    ink[i / width * GRID / height * GRID + i % width * GRID / width]
        += 255 - (guchar) contents[length - width * height + i];
}

/* Returns: 1 where two pages have their ink in the same places, whatever the strength of it. */
static double
correlate (const double *a, const double *b)
{
  double sum_a = 0, sum_b = 0, aa = 0, bb = 0, ab = 0;
  const guint n = GRID * GRID;

  for (guint i = 0; i < n; i++)
    {
      sum_a += a[i];
      sum_b += b[i];
    }
  g_assert_cmpfloat (sum_a, >, 0);
  g_assert_cmpfloat (sum_b, >, 0);
  for (guint i = 0; i < n; i++)
    {
      aa += (a[i] - sum_a / n) * (a[i] - sum_a / n);
      bb += (b[i] - sum_b / n) * (b[i] - sum_b / n);
      ab += (a[i] - sum_a / n) * (b[i] - sum_b / n);
    }
  return ab / sqrt (aa * bb);
}

static guint
count_pages (const char *path)
{
  const char *const argv[] = { "pdfinfo", path, NULL };
  g_autofree char *info = NULL;

  g_assert_true (run (argv, &info));
  return (guint) atoi (strstr (info, "Pages:") + strlen ("Pages:"));
}

/* Whether what the printer got as @path are pages @numbers of our own PDF (transfer full). */
static void
assert_printed (const char *path, GBytes *pdf, const guint *numbers, guint n)
{
  g_autoptr (GBytes) taken = pdf;
  g_autofree char *own = ff_test_build_path ("own.pdf");

  g_assert_true (g_file_set_contents (own, g_bytes_get_data (taken, NULL),
                                      (gssize) g_bytes_get_size (taken), NULL));
  g_assert_cmpuint (count_pages (path), ==, n);
  for (guint i = 0; i < n; i++)
    {
      double ours[GRID * GRID], printed[GRID * GRID];

      measure (own, numbers[i], ours);
      measure (path, i, printed);
      g_assert_cmpfloat (correlate (ours, printed), >, 0.85);
    }
}

/* Returns: where that is which the printer got. */
static char *
print (FfSession *session, const FfKitSettings *kit, const char *ranges)
{
  g_autofree char *title = g_strdup_printf ("fourfold_test_%d", (int) getpid ());
  GtkWidget *window = ff_display_show (gtk_label_new ("Behind"));
  gboolean printed = FALSE;
  char *path;

  set_title (session, title);
  ff_print_async (GTK_WINDOW (window), ff_session_get_model (session), kit, printed_cb, &printed);
  answer_dialog (ranges);
  ff_test_pump_until (printed);
  path = wait_for_file (title);
  gtk_window_destroy (GTK_WINDOW (window));
  return path;
}

static GBytes *
make_report (FfSession *session)
{
  g_autoptr (GtkPageSetup) setup = ff_print_state_dup_page_setup (FF_PRINT_REPORT);
  FfPaper paper = ff_print_state_get_paper (setup);

  g_autoptr (FfDocument) document
      = ff_report_compose (ff_session_get_model (session), NULL, &paper);

  return ff_report_document_to_bytes (document, "own.pdf", &paper, NULL, NULL);
}

/* -- tests ------------------------------------------------------------------------------------ */

static gboolean
has_no_queue (void)
{
  if (no_queue != NULL)
    g_test_skip (no_queue);
  return no_queue != NULL;
}

static void
test_some_pages_of_the_report (void)
{
  static const guint numbers[] = { 0, 2, 3 };
  g_autoptr (FfSession) session = NULL;
  g_autoptr (GtkPrintSettings) kept = NULL;
  g_autofree char *path = NULL;

  if (has_no_queue ())
    return;
  session = ff_display_new_sample ();
  path = print (session, NULL, "0,2-3");
  assert_printed (path, make_report (session), numbers, G_N_ELEMENTS (numbers));
  g_unlink (path);
  /* The printer is remembered, the pages are not. */
  kept = ff_print_state_dup_settings (FF_PRINT_REPORT);
  g_assert_cmpstr (gtk_print_settings_get_printer (kept), ==, QUEUE);
  g_assert_cmpint (gtk_print_settings_get_print_pages (kept), ==, GTK_PRINT_PAGES_ALL);
}

static void
test_the_kit (void)
{
  static const guint numbers[] = { 0, 1, 2, 3 };
  g_autoptr (FfSession) session = NULL;
  g_autofree char *path = NULL;
  FfKitSettings settings;

  if (has_no_queue ())
    return;
  ff_kit_settings_init (&settings);
  settings.parts = 1u << FF_KIT_SLIPS | 1u << FF_KIT_AGENDA;
  settings.slips = 4;
  settings.slips_per_sheet = 2;
  session = ff_display_new_sample ();
  path = print (session, &settings, NULL);
  assert_printed (path, ff_kit_to_bytes (ff_session_get_model (session), &settings, NULL), numbers,
                  G_N_ELEMENTS (numbers));
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  int status;

  /* Before GTK looks for printers. */
  no_queue = find_obstacle ();
  ff_display_init (&argc, &argv);
  /* GTK warns where no service for colours answers; its printing goes on. */
  g_log_set_always_fatal ((GLogLevelFlags) (G_LOG_LEVEL_CRITICAL | G_LOG_FATAL_MASK));
  g_test_add_func ("/cups/prints-some-pages-of-the-report", test_some_pages_of_the_report);
  g_test_add_func ("/cups/prints-the-kit", test_the_kit);
  status = ff_display_run ();
  end_server ();
  return status;
}
