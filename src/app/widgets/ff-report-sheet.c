/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-report-sheet.h"

#include <glib/gi18n.h>

struct _FfReportSheet
{
  GtkWidget parent_instance;
  FfPages *pages; /* (nullable) */
  guint page;
};

G_DEFINE_FINAL_TYPE (FfReportSheet, ff_report_sheet, GTK_TYPE_WIDGET)

static void
ff_report_sheet_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  static const GdkRGBA white = { 1, 1, 1, 1 };
  FfReportSheet *self = FF_REPORT_SHEET (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  double scale;
  cairo_t *cr;

  gtk_snapshot_append_color (snapshot, &white, &bounds);
  if (self->pages == NULL)
    return;
  scale = width / ff_pages_get_paper (self->pages)->width;
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_scale (cr, scale, scale);
  ff_pages_draw (self->pages, self->page, cr);
  cairo_destroy (cr);
}

static void
ff_report_sheet_dispose (GObject *object)
{
  g_clear_object (&FF_REPORT_SHEET (object)->pages);
  G_OBJECT_CLASS (ff_report_sheet_parent_class)->dispose (object);
}

static void
ff_report_sheet_class_init (FfReportSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_report_sheet_dispose;
  widget_class->snapshot = ff_report_sheet_snapshot;
  gtk_widget_class_set_css_name (widget_class, "ff-report-sheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
ff_report_sheet_init (FfReportSheet *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
ff_report_sheet_new (void)
{
  return g_object_new (FF_TYPE_REPORT_SHEET, NULL);
}

char *
ff_report_sheet_dup_name (FfReportSheet *self)
{
  g_return_val_if_fail (FF_IS_REPORT_SHEET (self) && self->pages != NULL, NULL);

  /* Translators: name of a page of the report for a screen reader: its number, how many there are
   */
  return g_strdup_printf (_ ("Page %u of %u"), self->page + 1, ff_pages_get_n_pages (self->pages));
}

void
ff_report_sheet_show (FfReportSheet *self, FfPages *pages, guint page)
{
  g_autofree char *name = NULL;

  g_return_if_fail (FF_IS_REPORT_SHEET (self) && FF_IS_PAGES (pages));
  g_return_if_fail (page < ff_pages_get_n_pages (pages));

  g_set_object (&self->pages, pages);
  self->page = page;
  name = ff_report_sheet_dup_name (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
