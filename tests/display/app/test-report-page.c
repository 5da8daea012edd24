/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-report-export.h"
#include "app/pages/ff-report-page.h"
#include "app/widgets/ff-report-sheet.h"
#include "app/widgets/ff-report-view.h"
#include "ff-display.h"
#include "model/ff-report-plan.h"

#include <glib/gstdio.h>

typedef struct
{
  FfSession *session;
  FfModel *model;
  GtkWidget *page;
  GtkWidget *window;
  FfReportView *view;
} Fixture;

static guint
count_drawn (FfReportView *view)
{
  guint n = 0;

  for (GtkWidget *sheet = gtk_widget_get_first_child (GTK_WIDGET (view)); sheet != NULL;
       sheet = gtk_widget_get_next_sibling (sheet))
    n += gtk_widget_get_child_visible (sheet) ? 1 : 0;
  return n;
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = data != NULL ? ff_display_new_sample () : ff_display_new_session ();
  f->model = ff_session_get_model (f->session);
  f->page = g_object_new (FF_TYPE_REPORT_PAGE, "session", f->session, NULL);
  f->view = ff_display_child (f->page, "view");
  f->window = ff_display_show (f->page);
  ff_test_pump_idle ();
  if (data != NULL)
    ff_test_pump_until (count_drawn (f->view) == 1); /* the sheets have their places */
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

static guint
count_pages (Fixture *f, FfPaper paper)
{
  g_autoptr (FfPages) pages = ff_report_layout (f->model, &paper);

  return ff_pages_get_n_pages (pages);
}

static void
set_topic (Fixture *f, const char *topic)
{
  g_autoptr (FfRecord) draft = ff_record_copy (FF_RECORD (ff_model_get_details (f->model)));

  ff_session_details_set_topic (FF_SESSION_DETAILS (draft), topic);
  ff_session_edit (f->session, draft);
  ff_display_flush (f->session);
}

static void
test_empty (Fixture *f, gconstpointer data)
{
  GtkStack *stack = ff_display_child (f->page, "stack");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");
  set_topic (f, "What went well");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "pages");
  g_assert_cmpuint (ff_report_view_get_n_pages (f->view), >, 0);
}

static void
test_same_pages (Fixture *f, gconstpointer data)
{
  g_assert_cmpuint (ff_report_view_get_n_pages (f->view), ==, count_pages (f, ff_paper_a4 ()));
  gtk_drop_down_set_selected (ff_display_child (f->page, "paper"), 1);
  ff_test_pump_idle ();
  g_assert_cmpuint (ff_report_view_get_n_pages (f->view), ==, count_pages (f, ff_paper_letter ()));
  gtk_drop_down_set_selected (ff_display_child (f->page, "paper"), 0);
}

static void
notified_cb (guint *n)
{
  (*n)++;
}

/* Without the focus in it: GTK keeps a reference to what it took the focus from, for longer than
 * the window may last. */
static void
hide_page (Fixture *f)
{
  gtk_window_set_focus (GTK_WINDOW (f->window), NULL);
  gtk_widget_set_visible (f->page, FALSE);
}

static void
test_laid_out_when_seen (Fixture *f, gconstpointer data)
{
  guint n = 0;

  g_signal_connect_swapped (f->view, "notify::n-pages", G_CALLBACK (notified_cb), &n);
  hide_page (f);
  set_topic (f, "Something else");
  set_topic (f, "Something else again");
  g_assert_cmpuint (n, ==, 0);
  gtk_widget_set_visible (f->page, TRUE);
  ff_test_pump_until (n == 1);
  hide_page (f);
  gtk_widget_set_visible (f->page, TRUE);
  ff_test_pump_idle ();
  g_assert_cmpuint (n, ==, 1);
  g_signal_handlers_disconnect_by_data (f->view, &n);
}

static void
test_turning (Fixture *f, gconstpointer data)
{
  GtkLabel *label = ff_display_child (f->page, "page_label");
  guint n_pages = ff_report_view_get_n_pages (f->view);
  g_autofree char *last = g_strdup_printf ("Page %u of %u", n_pages, n_pages);

  g_assert_cmpuint (ff_report_view_get_page (f->view), ==, 1);
  ff_report_view_show_page (f->view, 3);
  ff_test_pump_until (g_str_has_prefix (gtk_label_get_text (label), "Page 3 of "));
  ff_report_view_show_page (f->view, 1000);
  ff_test_pump_until (g_str_equal (gtk_label_get_text (label), last));
  ff_report_view_show_page (f->view, 0);
  ff_test_pump_until (ff_report_view_get_page (f->view) == 1);
}

static gboolean
is_zoomed_to (FfReportView *view, double zoom)
{
  return ABS (ff_report_view_get_zoom (view) - zoom) < 0.001;
}

static void
test_zooming (Fixture *f, gconstpointer data)
{
  double fitted = ff_report_view_get_zoom (f->view);
  GtkAdjustment *scroll = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (f->view));
  double height = gtk_adjustment_get_upper (scroll);

  g_assert_true (ff_report_view_get_fit_width (f->view));
  ff_report_view_show_page (f->view, 4);
  ff_test_pump_until (ff_report_view_get_page (f->view) == 4);
  ff_report_view_zoom_by (f->view, -1);
  ff_test_pump_until (gtk_adjustment_get_upper (scroll) < height);
  g_assert_false (ff_report_view_get_fit_width (f->view));
  g_assert_cmpfloat (ff_report_view_get_zoom (f->view), <, fitted);
  g_assert_cmpuint (ff_report_view_get_page (f->view), ==, 4);
  for (int i = 0; i < 20; i++)
    ff_report_view_zoom_by (f->view, 1);
  g_assert_true (is_zoomed_to (f->view, 4));
  for (int i = 0; i < 20; i++)
    ff_report_view_zoom_by (f->view, -1);
  g_assert_true (is_zoomed_to (f->view, 0.25));
  ff_report_view_set_fit_width (f->view, TRUE);
  ff_test_pump_until (is_zoomed_to (f->view, fitted));
}

static void
test_only_seen_sheets_are_drawn (Fixture *f, gconstpointer data)
{
  g_assert_cmpuint (count_drawn (f->view), ==, 1);
  ff_report_view_set_zoom (f->view, 0.25);
  ff_test_pump_until (count_drawn (f->view) > 1);
  g_assert_cmpuint (count_drawn (f->view), <, ff_report_view_get_n_pages (f->view));
}

static void
test_sheets_have_names (Fixture *f, gconstpointer data)
{
  GtkWidget *sheet = gtk_widget_get_first_child (GTK_WIDGET (f->view));
  g_autofree char *name = g_strdup_printf ("Page 1 of %u", ff_report_view_get_n_pages (f->view));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (sheet), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (sheet), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static GAsyncResult *
export_to (Fixture *f, const char *suffix, const char *path, GCancellable *cancellable)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  FfPaper paper = ff_paper_a4 ();
  GAsyncResult *result = NULL;

  ff_report_export_async (f->model, &paper, suffix, file, cancellable, saved_cb, &result);
  ff_test_pump_until (result != NULL);
  return result;
}

static void
test_saving (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *suffix, *start;
  } formats[]
      = { { ".pdf", "%PDF-" }, { ".odt", "PK" }, { ".html", "<!DOCTYPE html>" }, { ".md", "# " } };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *path = ff_test_build_path (formats[i].suffix);
      g_autoptr (GError) error = NULL;
      g_autoptr (GAsyncResult) result = export_to (f, formats[i].suffix, path, NULL);
      g_autoptr (GFile) saved = ff_report_export_finish (result, &error);
      g_autofree char *contents = NULL;

      g_assert_no_error (error);
      g_assert_nonnull (saved);
      g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
      g_assert_true (g_str_has_prefix (contents, formats[i].start));
    }
}

static void
test_saving_where_nothing_can_be (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("no-such-folder/report.pdf");
  g_autoptr (GAsyncResult) result = export_to (f, ".pdf", path, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (ff_report_export_finish (result, &error));
  g_assert_error (error, FF_ERROR, FF_ERROR_FILE);
  g_assert_nonnull (strstr (error->message, "report.pdf"));
}

static void
test_cancelling (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("kept.pdf");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (path, "what was there", -1, NULL));
  g_cancellable_cancel (cancellable);
  result = export_to (f, ".pdf", path, cancellable);
  g_assert_null (ff_report_export_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "what was there");
}

static void
test_saving_says_so (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("saved.pdf");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *saving = ff_display_child (f->page, "saving");
  GtkWidget *toasts = ff_display_child (f->page, "toasts");

  ff_report_page_save_to (FF_REPORT_PAGE (f->page), file);
  ff_test_pump_until (gtk_widget_get_last_child (toasts) != gtk_widget_get_first_child (toasts));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_false (gtk_widget_get_visible (saving));
}

/* More than there are threads for, and for as long as the gate is shut: what is begun now takes
 * its time, as on a slow disk. */
#define N_IN_THE_WAY 60

static GMutex gate;

static void
wait_at_gate (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_mutex_lock (&gate);
  g_mutex_unlock (&gate);
  g_task_return_boolean (task, TRUE);
}

static void
passed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  guint *n_waiting = user_data;

  (*n_waiting)--;
}

static void
test_cancel_button (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("kept.odt");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *saving = ff_display_child (f->page, "saving");
  g_autofree char *contents = NULL;
  guint n_waiting = N_IN_THE_WAY;

  g_assert_true (g_file_set_contents (path, "what was there", -1, NULL));
  g_mutex_lock (&gate);
  for (guint i = 0; i < N_IN_THE_WAY; i++)
    {
      g_autoptr (GTask) task = g_task_new (NULL, NULL, passed_cb, &n_waiting);

      g_task_run_in_thread (task, wait_at_gate);
    }
  ff_report_page_save_to (FF_REPORT_PAGE (f->page), file);
  g_assert_false (gtk_widget_get_visible (saving));
  ff_test_pump_until (gtk_widget_get_mapped (saving));
  g_signal_emit_by_name (ff_display_find (saving, GTK_TYPE_BUTTON), "clicked");
  g_mutex_unlock (&gate);
  ff_test_pump_until (!gtk_widget_get_visible (saving) && n_waiting == 0);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "what was there");
}

/* -- what it holds ---------------------------------------------------------------------------- */

static FfReportPlan
get_plan (Fixture *f)
{
  return ff_report_plan_read (ff_model_get_details (f->model));
}

static GtkListBoxRow *
get_section (Fixture *f, int place)
{
  GtkListBox *sections = ff_display_child (ff_display_child (f->page, "chooser"), "sections");

  return gtk_list_box_get_row_at_index (sections, place);
}

static void
test_choosing_depth (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser = ff_display_child (f->page, "chooser");
  guint n_pages = ff_report_view_get_n_pages (f->view);

  adw_combo_row_set_selected (ff_display_child (chooser, "depth"), FF_DEPTH_SUMMARY);
  ff_test_pump_until (ff_report_view_get_n_pages (f->view) == 1);
  ff_display_flush (f->session);
  g_assert_cmpint (get_plan (f).depth, ==, FF_DEPTH_SUMMARY);
  g_assert_false (gtk_widget_get_visible (ff_display_child (chooser, "order")));
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Change what the report holds");
  ff_session_undo (f->session);
  ff_display_flush (f->session);
  ff_test_pump_until (ff_report_view_get_n_pages (f->view) == n_pages);
  g_assert_cmpuint (adw_combo_row_get_selected (ff_display_child (chooser, "depth")), ==,
                    FF_DEPTH_STANDARD);
}

static void
test_leaving_out (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser = ff_display_child (f->page, "chooser");
  guint n_pages = ff_report_view_get_n_pages (f->view);

  gtk_switch_set_active (ff_display_child (chooser, "names"), FALSE);
  ff_display_flush (f->session);
  g_assert_true (get_plan (f).nameless);
  gtk_check_button_set_active (ff_display_child (get_section (f, FF_SECTION_DISCOVER), "shown"),
                               FALSE);
  ff_display_flush (f->session);
  g_assert_true (get_plan (f).hidden[FF_SECTION_DISCOVER]);
  ff_test_pump_until (ff_report_view_get_n_pages (f->view) < n_pages);
}

static void
test_moving_sections (Fixture *f, gconstpointer data)
{
  GtkWidget *down = ff_display_child (get_section (f, 0), "down");

  gtk_toggle_button_set_active (ff_display_child (f->page, "chooser_button"), TRUE);
  ff_test_pump_idle ();
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (down), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Move “Introduction” down");
  g_signal_emit_by_name (down, "clicked");
  ff_display_flush (f->session);
  g_assert_cmpint (get_plan (f).order[0], ==, FF_SECTION_CONTENTS);
  g_assert_cmpint (get_plan (f).order[1], ==, FF_SECTION_INTRODUCTION);
  /* The focus goes with what was moved, so that it can be moved on. */
  down = ff_display_child (get_section (f, 1), "down");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (f->window)) == down);
  gtk_window_set_focus (GTK_WINDOW (f->window), NULL);
}

static void
test_strip_follows (Fixture *f, gconstpointer data)
{
  GtkListView *list = ff_display_child (ff_display_child (f->page, "strip"), "list");
  GtkSelectionModel *pages = gtk_list_view_get_model (list);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (pages)), ==,
                    ff_report_view_get_n_pages (f->view));
  ff_report_view_show_page (f->view, 3);
  ff_test_pump_until (gtk_selection_model_is_selected (pages, 2));
  gtk_selection_model_select_item (pages, 4, TRUE);
  ff_test_pump_until (ff_report_view_get_page (f->view) == 5);
}

#define ADD(name, data, test)                                                                      \
  g_test_add ("/report-page/" name, Fixture, data, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  ADD ("an-empty-session-leads-on", NULL, test_empty);
  ADD ("shows-the-pages-that-are-printed", "sample", test_same_pages);
  ADD ("is-laid-out-only-when-it-is-seen", "sample", test_laid_out_when_seen);
  ADD ("turns-pages", "sample", test_turning);
  ADD ("zooms-around-what-is-in-the-middle", "sample", test_zooming);
  ADD ("draws-only-the-sheets-in-sight", "sample", test_only_seen_sheets_are_drawn);
  ADD ("tells-a-screen-reader-which-page-it-is", "sample", test_sheets_have_names);
  ADD ("saves-in-each-format", "sample", test_saving);
  ADD ("says-why-it-could-not-be-saved", "sample", test_saving_where_nothing_can_be);
  ADD ("leaves-what-was-there-when-it-is-cancelled", "sample", test_cancelling);
  ADD ("says-that-it-saves-only-while-it-does", "sample", test_saving_says_so);
  ADD ("can-be-cancelled-while-it-saves", "sample", test_cancel_button);
  ADD ("lets-one-choose-how-much", "sample", test_choosing_depth);
  ADD ("leaves-out-what-is-not-wanted", "sample", test_leaving_out);
  ADD ("moves-sections-with-the-focus", "sample", test_moving_sections);
  ADD ("keeps-the-small-pages-beside-the-large", "sample", test_strip_follows);
  return ff_display_run ();
}
