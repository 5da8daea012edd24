/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-wording-popover.h"

#include "app/widgets/ff-field-format.h"
#include "model/ff-word-diff.h"

#include <glib/gi18n.h>

struct _FfWordingPopover
{
  GtkPopover parent_instance;
  FfModel *model;
  FfProposition *proposition;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfWordingPopover, ff_wording_popover, GTK_TYPE_POPOVER)

static gboolean
is_ours (gpointer item, gpointer user_data)
{
  FfWordingPopover *self = user_data;

  return ff_wording_get_proposition (item) == ff_record_get_id (FF_RECORD (self->proposition));
}

static int
compare_latest_first (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return ff_wording_get_position ((FfWording *) b) - ff_wording_get_position ((FfWording *) a);
}

static char *
dup_until (FfWording *wording)
{
  g_autofree char *date = ff_format_date (ff_wording_get_date (wording));

  if (*date == '\0')
    return g_strdup (_ ("Earlier"));
  /* Translators: %s is the day on which this wording was replaced */
  return g_strdup_printf (_ ("Until %s"), date);
}

/* Returns: (transfer none): the words that replaced @wording. */
static const char *
get_next_text (FfWordingPopover *self, FfWording *wording)
{
  g_autoptr (GPtrArray) all
      = ff_model_list_where (self->model, FF_TYPE_WORDING, FF_WORDING_PROPOSITION,
                             ff_record_get_id (FF_RECORD (self->proposition)));

  for (guint i = 0; i < all->len; i++)
    if (ff_wording_get_position (g_ptr_array_index (all, i))
        == ff_wording_get_position (wording) + 1)
      return ff_wording_get_text (g_ptr_array_index (all, i));
  return ff_proposition_get_text (self->proposition);
}

/* @text with the words marked that @other does not have. */
static char *
dup_marked (const char *other, const char *text, const char *start, const char *end)
{
  g_autoptr (GArray) spans = ff_word_diff (other, text);
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      FfWordSpan *span = &g_array_index (spans, FfWordSpan, i);
      g_autofree char *part = g_markup_escape_text (text + span->start, (gssize) span->length);

      g_string_append_printf (markup, "%s%s%s", span->changed ? start : "", part,
                              span->changed ? end : "");
    }
  return g_string_free (markup, FALSE);
}

static GtkWidget *
make_version (const char *heading, const char *markup)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *day = gtk_label_new (heading);
  GtkWidget *text = gtk_label_new (NULL);

  gtk_widget_add_css_class (day, "caption-heading");
  gtk_label_set_xalign (GTK_LABEL (day), 0);
  gtk_label_set_markup (GTK_LABEL (text), markup);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (text), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (text), 14);
  gtk_label_set_max_width_chars (GTK_LABEL (text), 36);
  gtk_label_set_selectable (GTK_LABEL (text), TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), day);
  gtk_box_append (GTK_BOX (box), text);
  return box;
}

/* An earlier wording, with what was taken out struck through, beside what replaced it, with what
 * is new underlined. */
static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  FfWordingPopover *self = user_data;
  FfWording *wording = item;
  const char *before = ff_wording_get_text (wording);
  const char *after = get_next_text (self, wording);
  g_autofree char *until = dup_until (wording);
  g_autofree char *old = dup_marked (after, before, "<s>", "</s>");
  g_autofree char *new = dup_marked (before, after, "<b><u>", "</u></b>");
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_box_append (GTK_BOX (box), make_version (until, old));
  gtk_box_append (GTK_BOX (box), make_version (_ ("Replaced by"), new));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, before, -1);
  return row;
}

static void
ff_wording_popover_dispose (GObject *object)
{
  FfWordingPopover *self = FF_WORDING_POPOVER (object);

  gtk_popover_set_child (GTK_POPOVER (self), NULL);
  g_clear_object (&self->proposition);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (ff_wording_popover_parent_class)->dispose (object);
}

static void
ff_wording_popover_class_init (FfWordingPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_wording_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-wording-popover.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, FfWordingPopover, list);
}

static void
ff_wording_popover_init (FfWordingPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_wording_popover_new (FfModel *model, FfProposition *proposition)
{
  FfWordingPopover *self = g_object_new (FF_TYPE_WORDING_POPOVER, NULL);
  g_autoptr (GtkFilterListModel) ours = NULL;
  g_autoptr (GtkSortListModel) sorted = NULL;

  self->model = g_object_ref (model);
  self->proposition = g_object_ref (proposition);
  ours = gtk_filter_list_model_new (G_LIST_MODEL (
                                        g_object_ref (ff_model_get_list (model, FF_TYPE_WORDING))),
                                    GTK_FILTER (gtk_custom_filter_new (is_ours, self, NULL)));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (ours)),
                                    GTK_SORTER (
                                        gtk_custom_sorter_new (compare_latest_first, NULL, NULL)));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (sorted), make_row_cb, self, NULL);
  return GTK_WIDGET (self);
}
