/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-print-preview.h"

#include "app/widgets/ff-report-view.h"

#include <glib/gi18n.h>

struct _FfPrintPreview
{
  AdwWindow parent_instance;
  AdwWindowTitle *title;
  FfReportView *view;
  const char *print_action; /* of the window that it belongs to */
};

G_DEFINE_FINAL_TYPE (FfPrintPreview, ff_print_preview, ADW_TYPE_WINDOW)

static void
page_changed_cb (FfPrintPreview *self)
{
  /* Translators: which page is in front, and how many there are */
  g_autofree char *text
      = g_strdup_printf (_ ("Page %u of %u"), ff_report_view_get_page (self->view),
                         ff_report_view_get_n_pages (self->view));

  adw_window_title_set_subtitle (self->title, text);
}

/* Back to the dialog, whose choices are kept, by way of the window that it belongs to. */
static void
print_clicked_cb (FfPrintPreview *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_window_close (GTK_WINDOW (self));
  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), self->print_action, NULL);
}

static void
ff_print_preview_class_init (FfPrintPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (FF_TYPE_REPORT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-print-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPrintPreview, title);
  gtk_widget_class_bind_template_child (widget_class, FfPrintPreview, view);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_print_preview_init (FfPrintPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_print_preview_new (GtkWindow *parent, FfPages *pages, const char *print_action)
{
  FfPrintPreview *self;

  g_return_val_if_fail (FF_IS_PAGES (pages), NULL);

  self = g_object_new (FF_TYPE_PRINT_PREVIEW, "transient-for", parent, NULL);
  self->print_action = g_intern_string (print_action);
  ff_report_view_set_pages (self->view, pages);
  return GTK_WIDGET (self);
}
