/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-report-page.h"

#include "app/ff-alert.h"
#include "app/ff-file-dialog.h"
#include "app/ff-print-state.h"
#include "app/ff-report-export.h"
#include "app/ff-sheet-export.h"
#include "app/widgets/ff-mark.h"
#include "app/widgets/ff-report-chooser.h"
#include "app/widgets/ff-report-strip.h"
#include "app/widgets/ff-report-view.h"
#include "app/widgets/ff-split-names.h"

#include <glib/gi18n.h>

struct _FfReportPage
{
  FfPage parent_instance;

  AdwToastOverlay *toasts;
  GtkStack *stack;
  AdwSplitButton *save_button;
  FfReportView *view;
  GtkDropDown *paper;
  GtkLabel *page_label;
  GtkLabel *zoom_label;

  FfReportChooser *chooser;
  FfReportStrip *strip;
  GtkToggleButton *chooser_button;
  GtkWidget *saving;         /* what is seen of a file that takes its time */
  GCancellable *cancellable; /* (nullable): of the file that is being made */
  guint saving_id;

  gboolean stale; /* the session has moved on since the last layout */
  guint layout_id;
};

G_DEFINE_FINAL_TYPE (FfReportPage, ff_report_page, FF_TYPE_PAGE)

/* Milliseconds after which whoever waits is told for what, and can have it ended. */
#define PATIENCE_MS 500

/* The entries of the drop-down. */
enum
{
  PAPER_A4,
  PAPER_LETTER,
};

static gboolean
holds_something (FfModel *model)
{
  FfSessionDetails *details = ff_model_get_details (model);
  const GType types[] = { FF_TYPE_MEETING, FF_TYPE_CONTRIBUTION, FF_TYPE_PROPOSITION };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (ff_record_list_get_size (ff_model_get_list (model, types[i])) > 0)
      return TRUE;
  return *ff_session_details_get_title (details) != '\0'
         || *ff_session_details_get_topic (details) != '\0';
}

static FfPaper
get_paper (FfReportPage *self)
{
  return gtk_drop_down_get_selected (self->paper) == PAPER_LETTER ? ff_paper_letter ()
                                                                  : ff_paper_a4 ();
}

static void
lay_out (FfReportPage *self)
{
  FfModel *model = ff_page_get_model (FF_PAGE (self));
  FfPaper paper = get_paper (self);
  g_autoptr (FfPages) pages = NULL;

  self->stale = FALSE;
  if (holds_something (model))
    pages = ff_report_layout (model, &paper);
  ff_report_view_set_pages (self->view, pages);
  gtk_stack_set_visible_child_name (self->stack, pages != NULL ? "pages" : "empty");
}

static gboolean
layout_cb (gpointer user_data)
{
  FfReportPage *self = user_data;

  self->layout_id = 0;
  if (self->stale && gtk_widget_get_mapped (GTK_WIDGET (self)))
    lay_out (self);
  return G_SOURCE_REMOVE;
}

/* Once for many changes, and after everything that the room is waiting for. */
static void
lay_out_soon (FfReportPage *self)
{
  self->stale = TRUE;
  if (self->layout_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->layout_id = g_idle_add_full (G_PRIORITY_LOW, layout_cb, self, NULL);
}

static void
paper_selected_cb (FfReportPage *self)
{
  gboolean letter = gtk_drop_down_get_selected (self->paper) == PAPER_LETTER;
  g_autoptr (GtkPageSetup) setup = ff_print_state_dup_page_setup (FF_PRINT_REPORT);
  g_autoptr (GtkPaperSize) size
      = gtk_paper_size_new (letter ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);
  g_autoptr (GError) error = NULL;

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  if (!ff_print_state_save (FF_PRINT_REPORT, setup, NULL, &error))
    g_debug ("Paper: %s", error->message);
  lay_out_soon (self);
}

static void
page_changed_cb (FfReportPage *self)
{
  guint n_pages = ff_report_view_get_n_pages (self->view);
  /* Translators: which page of the report is in front, and how many there are */
  g_autofree char *text
      = g_strdup_printf (_ ("Page %u of %u"), ff_report_view_get_page (self->view), n_pages);

  gtk_label_set_text (self->page_label, n_pages > 0 ? text : "");
}

static void
zoom_changed_cb (FfReportPage *self)
{
  int percent = (int) (ff_report_view_get_zoom (self->view) * 100 + 0.5);
  /* Translators: how large the preview of the report is shown, in per cent */
  g_autofree char *text = g_strdup_printf (_ ("%d %%"), percent);

  gtk_label_set_text (self->zoom_label, text);
}

static void
zoom_in_clicked_cb (FfReportPage *self)
{
  ff_report_view_zoom_by (self->view, 1);
}

static void
zoom_out_clicked_cb (FfReportPage *self)
{
  ff_report_view_zoom_by (self->view, -1);
}

/* -- saving ----------------------------------------------------------------------------------- */

static void
say_saved (FfReportPage *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *markup = g_markup_escape_text (shown, -1);
  g_autofree char *uri = g_file_get_uri (file);
  /* Translators: %s is a file name */
  g_autofree char *title = g_strdup_printf (_ ("Saved as “%s”"), markup);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_button_label (toast, _ ("_Open"));
  adw_toast_set_action_name (toast, "report.open");
  adw_toast_set_action_target_value (toast, g_variant_new_string (uri));
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static gboolean
show_saving_cb (gpointer user_data)
{
  FfReportPage *self = user_data;

  self->saving_id = 0;
  gtk_widget_set_visible (self->saving, TRUE);
  return G_SOURCE_REMOVE;
}

static void
end_saving (FfReportPage *self)
{
  g_clear_handle_id (&self->saving_id, g_source_remove);
  g_clear_object (&self->cancellable);
  gtk_widget_set_visible (self->saving, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.save", TRUE);
}

static void
begin_saving (FfReportPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->saving_id = g_timeout_add (PATIENCE_MS, show_saving_cb, self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.save", FALSE);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfReportPage) self = FF_REPORT_PAGE (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = ff_report_export_finish (result, &error);

  end_saving (self);
  if (file != NULL)
    say_saved (self, file);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    ff_alert_tell (GTK_WIDGET (self), _ ("The Report Was Not Saved"), error->message);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfReportPage) self = FF_REPORT_PAGE (user_data);
  g_autoptr (GFile) file = ff_report_export_choose_finish (result);

  if (file != NULL)
    ff_report_page_save_to (self, file);
}

/* Its ending, which the dialog has seen to, says in which format. */
void
ff_report_page_save_to (FfReportPage *self, GFile *file)
{
  FfPaper paper = get_paper (self);
  g_autofree char *name = NULL;

  g_return_if_fail (FF_IS_REPORT_PAGE (self) && G_IS_FILE (file));

  name = g_file_get_basename (file);
  begin_saving (self);
  ff_report_export_async (ff_page_get_model (FF_PAGE (self)), &paper, name, file, self->cancellable,
                          exported_cb, g_object_ref (self));
}

static void
save_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_report_export_choose_async (widget, ff_page_get_model (FF_PAGE (widget)),
                                 g_variant_get_string (parameter, NULL), chosen_cb,
                                 g_object_ref (widget));
}

static void
sheet_saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfReportPage) self = FF_REPORT_PAGE (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = ff_sheet_export_finish (result, &error);

  if (file != NULL)
    say_saved (self, file);
  else if (error != NULL)
    ff_alert_tell (GTK_WIDGET (self), _ ("Nothing Was Saved"), error->message);
}

static void
save_sheet_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (FF_TYPE_SHEET_KIND);
  GEnumValue *kind = g_enum_get_value_by_nick (kinds, g_variant_get_string (parameter, NULL));

  g_return_if_fail (kind != NULL);

  ff_sheet_export_async (widget, ff_page_get_session (FF_PAGE (widget)), (FfSheetKind) kind->value,
                         sheet_saved_cb, g_object_ref (widget));
}

static void
cancel_saving_cb (FfReportPage *self)
{
  g_cancellable_cancel (self->cancellable);
}

static void
open_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                g_variant_get_string (parameter, NULL), GDK_CURRENT_TIME);
}

/* -- class ------------------------------------------------------------------------------------ */

static void
ff_report_page_map (GtkWidget *widget)
{
  FfReportPage *self = FF_REPORT_PAGE (widget);

  GTK_WIDGET_CLASS (ff_report_page_parent_class)->map (widget);
  if (self->stale)
    lay_out_soon (self);
}

static void
ff_report_page_focus_entry (FfPage *page)
{
  FfReportPage *self = FF_REPORT_PAGE (page);

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static FfScene *
ff_report_page_dup_scene (FfPage *page)
{
  return ff_scene_new_for_thanks (ff_page_get_model (page));
}

static void
ff_report_page_constructed (GObject *object)
{
  FfReportPage *self = FF_REPORT_PAGE (object);
  g_autoptr (GtkPageSetup) setup = ff_print_state_dup_page_setup (FF_PRINT_REPORT);
  FfPaper paper = ff_print_state_get_paper (setup);

  G_OBJECT_CLASS (ff_report_page_parent_class)->constructed (object);

  g_object_set (self->chooser, "session", ff_page_get_session (FF_PAGE (self)), NULL);
  gtk_drop_down_set_selected (self->paper,
                              paper.width > ff_paper_a4 ().width ? PAPER_LETTER : PAPER_A4);
  g_signal_connect_object (self->paper, "notify::selected", G_CALLBACK (paper_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (ff_page_get_model (FF_PAGE (self)), "changed", G_CALLBACK (lay_out_soon),
                           self, G_CONNECT_SWAPPED);
  zoom_changed_cb (self);
}

static void
ff_report_page_dispose (GObject *object)
{
  FfReportPage *self = FF_REPORT_PAGE (object);

  g_clear_handle_id (&self->layout_id, g_source_remove);
  g_clear_handle_id (&self->saving_id, g_source_remove);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (ff_report_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, save_button);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, view);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, paper);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, page_label);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, zoom_label);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, chooser);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, chooser_button);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, saving);
  gtk_widget_class_bind_template_child (widget_class, FfReportPage, strip);
  gtk_widget_class_bind_template_callback (widget_class, cancel_saving_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_in_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_out_clicked_cb);
}

static void
ff_report_page_class_init (FfReportPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FfPageClass *page_class = FF_PAGE_CLASS (klass);

  object_class->constructed = ff_report_page_constructed;
  object_class->dispose = ff_report_page_dispose;
  widget_class->map = ff_report_page_map;
  page_class->focus_entry = ff_report_page_focus_entry;
  page_class->dup_scene = ff_report_page_dup_scene;

  g_type_ensure (FF_TYPE_MARK);
  g_type_ensure (FF_TYPE_REPORT_CHOOSER);
  g_type_ensure (FF_TYPE_REPORT_STRIP);
  g_type_ensure (FF_TYPE_REPORT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-report-page.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "report.save", "s", save_cb);
  gtk_widget_class_install_action (widget_class, "report.save-sheet", "s", save_sheet_cb);
  gtk_widget_class_install_action (widget_class, "report.open", "s", open_cb);
}

static void
ff_report_page_init (FfReportPage *self)
{
  self->stale = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  ff_split_names_set (self->save_button, _ ("Save as PDF"), _ ("Save in Another Format"));
}
