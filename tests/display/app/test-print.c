/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-print-preview.h"
#include "app/ff-print-state.h"
#include "app/ff-print.h"
#include "app/widgets/ff-report-view.h"
#include "ff-display.h"

#include <glib/gstdio.h>

static char *
print_to_file (FfModel *model)
{
  char *path = ff_test_build_path ("printed.pdf");
  g_autoptr (GtkPrintOperation) operation = ff_print_operation_new (model, NULL);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL,
                                            &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  return path;
}

static void
use_paper (const char *name, GtkPageOrientation orientation)
{
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) size = gtk_paper_size_new (name);
  g_autoptr (GError) error = NULL;

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_page_setup_set_orientation (setup, orientation);
  ff_print_state_save (FF_PRINT_REPORT, setup, NULL, &error);
  g_assert_no_error (error);
}

static guint
count_pages (FfModel *model, FfPaper paper)
{
  g_autoptr (FfPages) pages = ff_report_layout (model, &paper);

  return ff_pages_get_n_pages (pages);
}

static void
test_same_pages (void)
{
  g_autoptr (FfSession) session = ff_display_new_sample ();
  FfModel *model = ff_session_get_model (session);
  g_autofree char *path = NULL;
  g_autofree char *info = NULL;

  use_paper (GTK_PAPER_NAME_A4, GTK_PAGE_ORIENTATION_PORTRAIT);
  path = print_to_file (model);
  info = ff_test_ask ("poppler-utils", "pdfinfo", path, NULL);
  if (info == NULL)
    return;
  g_assert_cmpuint ((guint) ff_test_number_after (info, "Pages:"), ==,
                    count_pages (model, ff_paper_a4 ()));
  g_assert_cmpfloat_with_epsilon (ff_test_number_after (info, "Page size:"), ff_paper_a4 ().width,
                                  1);
}

static void
test_words_are_printed (void)
{
  g_autoptr (FfSession) session = ff_display_new_sample ();
  FfModel *model = ff_session_get_model (session);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  use_paper (GTK_PAPER_NAME_A4, GTK_PAGE_ORIENTATION_PORTRAIT);
  path = print_to_file (model);
  text = ff_test_ask ("poppler-utils", "pdftotext", path, "-", NULL);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Hire people with a record"));
  g_assert_nonnull (strstr (text, "183"));
}

static void
test_other_sheets (void)
{
  static const struct
  {
    const char *name;
    gboolean letter;
  } sheets[] = { { GTK_PAPER_NAME_LETTER, TRUE },
                 { GTK_PAPER_NAME_A5, FALSE },
                 { GTK_PAPER_NAME_A3, FALSE } };
  g_autoptr (FfSession) session = ff_display_new_sample ();
  FfModel *model = ff_session_get_model (session);

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autofree char *path = NULL;
      g_autofree char *info = NULL;
      g_autoptr (GtkPaperSize) size = gtk_paper_size_new (sheets[i].name);

      use_paper (sheets[i].name, GTK_PAGE_ORIENTATION_PORTRAIT);
      path = print_to_file (model);
      info = ff_test_ask ("poppler-utils", "pdfinfo", path, NULL);
      if (info == NULL)
        return;
      g_assert_cmpuint ((guint) ff_test_number_after (info, "Pages:"), ==,
                        count_pages (model,
                                     sheets[i].letter ? ff_paper_letter () : ff_paper_a4 ()));
      g_assert_cmpfloat_with_epsilon (ff_test_number_after (info, "Page size:"),
                                      gtk_paper_size_get_width (size, GTK_UNIT_POINTS), 1);
    }
}

static void
test_paper_is_remembered (void)
{
  g_autoptr (GtkPageSetup) setup = NULL;

  use_paper (GTK_PAPER_NAME_LETTER, GTK_PAGE_ORIENTATION_LANDSCAPE);
  setup = ff_print_state_dup_page_setup (FF_PRINT_REPORT);
  g_assert_cmpstr (gtk_paper_size_get_name (gtk_page_setup_get_paper_size (setup)), ==,
                   GTK_PAPER_NAME_LETTER);
  g_assert_cmpint (gtk_page_setup_get_orientation (setup), ==, GTK_PAGE_ORIENTATION_LANDSCAPE);
  g_assert_cmpfloat_with_epsilon (ff_print_state_get_paper (setup).width, ff_paper_letter ().width,
                                  0.01);
}

static void
test_settings_are_remembered_but_not_copies (void)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr (GtkPrintSettings) kept = NULL;
  g_autoptr (GError) error = NULL;

  gtk_print_settings_set_duplex (settings, GTK_PRINT_DUPLEX_HORIZONTAL);
  gtk_print_settings_set_n_copies (settings, 40);
  ff_print_state_save (FF_PRINT_REPORT, NULL, settings, &error);
  g_assert_no_error (error);
  kept = ff_print_state_dup_settings (FF_PRINT_REPORT);
  g_assert_cmpint (gtk_print_settings_get_duplex (kept), ==, GTK_PRINT_DUPLEX_HORIZONTAL);
  g_assert_cmpint (gtk_print_settings_get_n_copies (kept), ==, 1);
}

static void
test_damaged_state (void)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "fourfold", "print.ini", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GtkPageSetup) setup = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "[Page Setup\nnonsense", -1, NULL));
  setup = ff_print_state_dup_page_setup (FF_PRINT_REPORT);
  g_assert_nonnull (setup);
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer user_data)
{
  gboolean *done = user_data;

  *done = TRUE;
}

static GtkWidget *
find_preview (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, FF_TYPE_PRINT_PREVIEW)
          && gtk_widget_get_mapped (window))
        return window;
    }
  return NULL;
}

static void
test_preview (void)
{
  g_autoptr (FfSession) session = ff_display_new_sample ();
  FfModel *model = ff_session_get_model (session);
  g_autoptr (GtkPrintOperation) operation = ff_print_operation_new (model, NULL);
  GtkWidget *parent = ff_display_show (gtk_label_new ("Behind"));
  gboolean done = FALSE;
  GtkWidget *window;

  use_paper (GTK_PAPER_NAME_A4, GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), &done);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PREVIEW, GTK_WINDOW (parent),
                           NULL);
  ff_test_pump_until (find_preview () != NULL);
  window = find_preview ();
  g_assert_cmpuint (ff_report_view_get_n_pages (ff_display_child (window, "view")), ==,
                    count_pages (model, ff_paper_a4 ()));
  g_assert_false (done);
  gtk_window_close (GTK_WINDOW (window));
  ff_test_pump_until (done);
  gtk_window_destroy (GTK_WINDOW (parent));
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  g_test_add_func ("/print/prints-the-pages-of-the-preview", test_same_pages);
  g_test_add_func ("/print/prints-the-words-of-the-report", test_words_are_printed);
  g_test_add_func ("/print/scales-the-pages-to-other-sheets", test_other_sheets);
  g_test_add_func ("/print/remembers-the-paper", test_paper_is_remembered);
  g_test_add_func ("/print/remembers-the-settings-but-not-the-copies",
                   test_settings_are_remembered_but_not_copies);
  g_test_add_func ("/print/survives-a-damaged-state", test_damaged_state);
  g_test_add_func ("/print/previews-the-pages-without-another-program", test_preview);
  return ff_display_run ();
}
