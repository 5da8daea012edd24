/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-report-strip.h"

#include "app/widgets/ff-report-sheet.h"

#define WIDTH 92 /* pixels of a sheet */

struct _FfReportStrip
{
  AdwBin parent_instance;

  GtkListView *list;
  GtkSingleSelection *selection; /* borrowed from the list */
  GtkStringList *numbers;        /* of the pages */
  GPtrArray *bound;              /* of GtkListItem: those that exist now */
  FfReportView *view;
  gboolean following;
};

enum
{
  PROP_VIEW = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfReportStrip, ff_report_strip, ADW_TYPE_BIN)

/* The keyboard stands on the row, not on the sheet within. */
static void
name_row (GtkWidget *sheet)
{
  GtkWidget *row = gtk_widget_get_parent (sheet);
  g_autofree char *name = ff_report_sheet_dup_name (FF_REPORT_SHEET (sheet));

  if (row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_page (FfReportStrip *self, GtkListItem *item)
{
  FfPages *pages = ff_report_view_get_pages (self->view);
  GtkWidget *sheet = gtk_list_item_get_child (item);
  guint page = gtk_list_item_get_position (item);
  const FfPaper *paper;

  if (pages == NULL || page >= ff_pages_get_n_pages (pages))
    return;
  paper = ff_pages_get_paper (pages);
  gtk_widget_set_size_request (sheet, WIDTH, (int) (WIDTH * paper->height / paper->width));
  ff_report_sheet_show (FF_REPORT_SHEET (sheet), pages, page);
  name_row (sheet);
}

static void
setup_cb (FfReportStrip *self, GtkListItem *item)
{
  GtkWidget *sheet = ff_report_sheet_new ();

  gtk_widget_set_halign (sheet, GTK_ALIGN_CENTER);
  gtk_list_item_set_child (item, sheet);
}

static void
bind_cb (FfReportStrip *self, GtkListItem *item)
{
  g_ptr_array_add (self->bound, item);
  show_page (self, item);
}

static void
unbind_cb (FfReportStrip *self, GtkListItem *item)
{
  g_ptr_array_remove_fast (self->bound, item);
}

static void
set_n_pages (FfReportStrip *self, guint n_pages)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->numbers));

  if (n > n_pages)
    gtk_string_list_splice (self->numbers, n_pages, n - n_pages, NULL);
  for (; n < n_pages; n++)
    {
      g_autofree char *number = g_strdup_printf ("%u", n + 1);

      gtk_string_list_append (self->numbers, number);
    }
}

static void
follow_page_cb (FfReportStrip *self)
{
  guint page = ff_report_view_get_page (self->view);

  if (page == 0 || page - 1 == gtk_single_selection_get_selected (self->selection))
    return;
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, page - 1);
  self->following = FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", page - 1);
}

static void
follow_pages_cb (FfReportStrip *self)
{
  self->following = TRUE;
  set_n_pages (self, ff_report_view_get_n_pages (self->view));
  self->following = FALSE;
  for (guint i = 0; i < self->bound->len; i++)
    show_page (self, g_ptr_array_index (self->bound, i));
  follow_page_cb (self);
}

static void
selected_cb (FfReportStrip *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  if (!self->following && selected != GTK_INVALID_LIST_POSITION)
    ff_report_view_show_page (self->view, selected + 1);
}

static void
set_view (FfReportStrip *self, FfReportView *view)
{
  if (!g_set_object (&self->view, view) || view == NULL)
    return;
  g_signal_connect_object (view, "notify::n-pages", G_CALLBACK (follow_pages_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notify::page", G_CALLBACK (follow_page_cb), self,
                           G_CONNECT_SWAPPED);
  follow_pages_cb (self);
}

static void
ff_report_strip_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_VIEW)
    set_view (FF_REPORT_STRIP (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
ff_report_strip_dispose (GObject *object)
{
  FfReportStrip *self = FF_REPORT_STRIP (object);

  gtk_list_view_set_factory (self->list, NULL);
  g_clear_object (&self->view);
  G_OBJECT_CLASS (ff_report_strip_parent_class)->dispose (object);
}

static void
ff_report_strip_finalize (GObject *object)
{
  FfReportStrip *self = FF_REPORT_STRIP (object);

  g_ptr_array_unref (self->bound);
  g_clear_object (&self->numbers);
  G_OBJECT_CLASS (ff_report_strip_parent_class)->finalize (object);
}

static void
ff_report_strip_class_init (FfReportStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = ff_report_strip_set_property;
  object_class->dispose = ff_report_strip_dispose;
  object_class->finalize = ff_report_strip_finalize;
  properties[PROP_VIEW] = g_param_spec_object ("view", NULL, NULL, FF_TYPE_REPORT_VIEW,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-report-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, FfReportStrip, list);
  gtk_widget_class_set_css_name (widget_class, "ff-report-strip");
}

static void
ff_report_strip_init (FfReportStrip *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->bound = g_ptr_array_new ();
  self->numbers = gtk_string_list_new (NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->numbers)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_object_unref (self->selection);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
}
