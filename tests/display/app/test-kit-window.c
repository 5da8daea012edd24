/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-kit-window.h"
#include "app/ff-print-state.h"
#include "app/ff-print.h"
#include "app/widgets/ff-report-view.h"
#include "ff-display.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  FfSession *session;
  GtkWindow *window;
  FfReportView *view;
} Fixture;

static void
open_kit (Fixture *f)
{
  f->window = ff_kit_window_new (NULL, f->session, 1u << FF_KIT_SLIPS);
  f->view = ff_display_child (f->window, "view");
  gtk_window_present (f->window);
  ff_test_pump_until (gtk_widget_get_mapped (GTK_WIDGET (f->window)));
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = data != NULL ? ff_display_new_sample () : ff_display_new_session ();
  open_kit (f);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (f->window);
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

/* The row of a part, found by the words that are on it. */
static GtkWidget *
find_row (GtkWidget *root, const char *title)
{
  if (ADW_IS_ACTION_ROW (root)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
get_row (Fixture *f, FfKitPart part)
{
  return find_row (GTK_WIDGET (f->window), ff_kit_part_get_name (part));
}

static void
tick (Fixture *f, FfKitPart part)
{
  adw_action_row_activate (ADW_ACTION_ROW (get_row (f, part)));
  ff_test_pump_idle ();
}

static guint
count_pages (Fixture *f)
{
  FfKitSettings settings;
  g_autoptr (FfPages) pages = NULL;

  ff_kit_window_get_settings (FF_KIT_WINDOW (f->window), &settings);
  pages = ff_kit_layout (ff_session_get_model (f->session), &settings);
  return ff_pages_get_n_pages (pages);
}

static void
test_pages (Fixture *f, gconstpointer data)
{
  guint slips = ff_report_view_get_n_pages (f->view);

  g_assert_cmpuint (slips, ==, count_pages (f));
  tick (f, FF_KIT_POSTERS);
  g_assert_cmpuint (ff_report_view_get_n_pages (f->view), ==, slips + 27);
  tick (f, FF_KIT_SLIPS);
  g_assert_cmpuint (ff_report_view_get_n_pages (f->view), ==, 27);
}

/* A button is as insensitive as the action that it stands for. */
static GtkWidget *
find_button (GtkWidget *root, const char *action)
{
  if (GTK_IS_BUTTON (root)
      && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, action);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_nothing_chosen (Fixture *f, gconstpointer data)
{
  GtkStack *stack = ff_display_child (f->window, "stack");
  GtkWidget *print = find_button (GTK_WIDGET (f->window), "kit.print");
  GtkWidget *save = find_button (GTK_WIDGET (f->window), "kit.save");

  g_assert_true (gtk_widget_get_sensitive (print) && gtk_widget_get_sensitive (save));
  tick (f, FF_KIT_SLIPS);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "missing");
  g_assert_false (gtk_widget_get_sensitive (print) || gtk_widget_get_sensitive (save));
}

static void
test_missing (Fixture *f, gconstpointer data)
{
  GtkLabel *missing = ff_display_child (f->window, "missing");
  GtkWidget *row = get_row (f, FF_KIT_SLIPS);

  g_assert_false (gtk_widget_get_sensitive (row));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   gtk_label_get_text (missing));
  g_assert_true (gtk_widget_get_sensitive (get_row (f, FF_KIT_SIGN_IN)));
  ff_session_add_proposition (f->session, 0, "We are heard", NULL);
  ff_display_flush (f->session);
  ff_test_pump_idle ();
  g_assert_true (gtk_widget_get_sensitive (row));
  g_assert_cmpuint (ff_report_view_get_n_pages (f->view), >, 0);
}

static void
test_rules (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);
  GtkWidget *row = ff_display_child (f->window, "dots_row");

  g_assert_true (gtk_widget_get_visible (row));
  ff_round_set_method (FF_ROUND (draft), FF_METHOD_SLIPS);
  ff_session_open_round (f->session, FF_ROUND (draft), NULL);
  ff_display_flush (f->session);
  ff_test_pump_idle ();
  g_assert_false (gtk_widget_get_visible (row));
}

static void
test_remembered (Fixture *f, gconstpointer data)
{
  FfKitSettings settings;

  adw_combo_row_set_selected (ff_display_child (f->window, "paper"), 1);
  adw_combo_row_set_selected (ff_display_child (f->window, "per_sheet"), 2);
  gtk_window_destroy (f->window);
  ff_test_pump_idle ();
  open_kit (f);
  ff_kit_window_get_settings (FF_KIT_WINDOW (f->window), &settings);
  g_assert_cmpfloat_with_epsilon (settings.paper.width, ff_paper_a3 ().width, 0.1);
  g_assert_cmpint (settings.slips_per_sheet, ==, 2);
  adw_combo_row_set_selected (ff_display_child (f->window, "paper"), 0);
}

static void
choose_sheets (Fixture *f)
{
  tick (f, FF_KIT_AGENDA);
  adw_combo_row_set_selected (ff_display_child (f->window, "paper"), 2);
  adw_combo_row_set_selected (ff_display_child (f->window, "per_sheet"), 3);
  gtk_spin_button_set_value (ff_display_child (f->window, "slips"), 24);
  gtk_spin_button_set_value (ff_display_child (f->window, "first"), 101);
}

static const char *
get_kept (Fixture *f)
{
  return ff_session_details_get_kit (ff_model_get_details (ff_session_get_model (f->session)));
}

static void
assert_chosen (Fixture *f)
{
  FfKitSettings settings;

  ff_kit_window_get_settings (FF_KIT_WINDOW (f->window), &settings);
  g_assert_cmpuint (settings.parts, ==, 1u << FF_KIT_SLIPS | 1u << FF_KIT_AGENDA);
  g_assert_cmpfloat_with_epsilon (settings.paper.width, ff_paper_letter ().width, 0.1);
  g_assert_cmpint (settings.slips_per_sheet, ==, 4);
  g_assert_cmpint (settings.slips, ==, 24);
  g_assert_cmpint (settings.first_slip, ==, 101);
}

/* Many choices in a row are one step; a window that is closed at once loses none of them. */
static void
test_kept (Fixture *f, gconstpointer data)
{
  choose_sheets (f);
  g_assert_cmpstr (get_kept (f), ==, "");
  ff_test_pump_until (*get_kept (f) != '\0');
  g_assert_nonnull (strstr (get_kept (f), "slips agenda paper=letter slips=24 first=101"));
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Change what is printed");
  ff_session_undo (f->session);
  ff_test_pump_until (*get_kept (f) == '\0');
  ff_session_redo (f->session);
  ff_test_pump_until (*get_kept (f) != '\0');
  assert_chosen (f);
}

static void
test_kept_over_restart (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_strdup (ff_session_get_path (f->session));
  g_autoptr (GError) error = NULL;

  choose_sheets (f);
  gtk_window_destroy (f->window);
  ff_test_pump_idle ();
  ff_display_flush (f->session);
  g_assert_finalize_object (f->session);
  f->session = ff_session_open (path, NULL, &error);
  g_assert_no_error (error);
  f->window = ff_kit_window_new (NULL, f->session, 0);
  assert_chosen (f);
}

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_saved (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("kit.pdf");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *contents = NULL;

  ff_kit_window_save_to (FF_KIT_WINDOW (f->window), file);
  ff_test_pump_until (is_there (path));
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
}

/* Printed on A3, a poster fills it; the report is printed on what it was printed on before. */
static void
test_printed (Fixture *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("printed.pdf");
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GtkPageSetup) report = NULL;
  g_autoptr (GError) error = NULL;
  FfKitSettings settings;
  int n_pages = 0;

  ff_kit_settings_init (&settings);
  settings.parts = 1u << FF_KIT_POSTERS;
  settings.paper = ff_paper_a3 ();
  operation = ff_print_operation_new (ff_session_get_model (f->session), &settings);
  g_assert_cmpfloat_with_epsilon (
      gtk_page_setup_get_paper_width (gtk_print_operation_get_default_page_setup (operation),
                                      GTK_UNIT_MM),
      297, 0.1);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL,
                                            &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_object_get (operation, "n-pages", &n_pages, NULL);
  g_assert_cmpint (n_pages, ==, 27);
  report = ff_print_state_dup_page_setup (FF_PRINT_REPORT);
  g_assert_cmpfloat (gtk_page_setup_get_paper_width (report, GTK_UNIT_MM), <, 250);
}

/* What the form of a vote prints is what it plans, and asks for no other rules. */
static void
test_plan (Fixture *f, gconstpointer data)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));
  g_autoptr (FfRoundPlan) plan = ff_round_plan_new (draft);
  g_autoptr (GPtrArray) propositions = g_ptr_array_new ();
  FfModel *model = ff_session_get_model (f->session);
  FfKitSettings settings;

  for (int number = 3; number <= 5; number++)
    g_ptr_array_add (propositions, ff_model_find_numbered (model, number));
  ff_round_plan_offer (plan, propositions);
  gtk_window_destroy (f->window);
  f->window = ff_kit_window_new_for_plan (NULL, f->session, plan, 1u << FF_KIT_POSTERS);
  f->view = ff_display_child (f->window, "view");
  g_assert_cmpuint (ff_report_view_get_n_pages (f->view), ==, 3);
  g_assert_false (gtk_widget_get_visible (ff_display_child (f->window, "dots_row")));
  ff_kit_window_get_settings (FF_KIT_WINDOW (f->window), &settings);
  g_assert_cmpuint (settings.ballot->options->len, ==, 3);
}

#define ADD(name, test, sample)                                                                    \
  g_test_add ("/kit-window/" name, Fixture, sample, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  ADD ("shows-the-sheets-that-are-chosen", test_pages, "sample");
  ADD ("says-so-when-nothing-is-chosen", test_nothing_chosen, "sample");
  ADD ("says-what-is-missing-until-it-is-there", test_missing, NULL);
  ADD ("leaves-the-rules-to-a-round-that-is-open", test_rules, "sample");
  ADD ("prints-a-vote-as-it-is-planned", test_plan, "sample");
  ADD ("remembers-paper-and-cutting", test_remembered, "sample");
  ADD ("keeps-what-is-chosen-as-one-step", test_kept, "sample");
  ADD ("keeps-what-is-chosen-over-a-restart", test_kept_over_restart, "sample");
  ADD ("saves-a-pdf", test_saved, "sample");
  ADD ("prints-posters-on-a3-and-no-report", test_printed, "sample");
  return ff_display_run ();
}
