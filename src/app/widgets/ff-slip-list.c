/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-slip-list.h"

#include "app/widgets/ff-slip-row.h"

#include <glib/gi18n.h>

struct _FfSlipList
{
  AdwBin parent_instance;
  FfSession *session;
  FfRound *round;
  int pass;
  GtkFilter *filter;
  GListModel *shown; /* (nullable) */
  GtkWidget *head;
  GtkEntry *search;
  GtkListBox *list;
  GtkWidget *none;
};

enum
{
  CORRECT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfSlipList, ff_slip_list, ADW_TYPE_BIN)

static gboolean
is_shown (gpointer item, gpointer user_data)
{
  FfSlipList *self = user_data;
  const char *wanted = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *number = g_strdup_printf ("%d", ff_slip_mark_get_slip (item));

  return ff_slip_mark_get_pass (item) == self->pass
         && (*wanted == '\0' || g_str_equal (wanted, number));
}

static int
compare_latest_first (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return ff_slip_mark_get_entry ((gpointer) b) - ff_slip_mark_get_entry ((gpointer) a);
}

static void
update (FfSlipList *self)
{
  gboolean any = self->shown != NULL && g_list_model_get_n_items (self->shown) > 0;
  gboolean searched = *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0';

  gtk_widget_set_visible (self->head, any || searched);
  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (self->none, searched && !any);
}

static void
search_cb (FfSlipList *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
activated_cb (FfSlipList *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[CORRECT], 0, ff_slip_row_get_mark (FF_SLIP_ROW (row)));
}

/* Enter on a number that one slip has goes on to correct that slip. */
static void
search_activated_cb (FfSlipList *self)
{
  g_autoptr (FfSlipMark) mark = NULL;

  if (self->shown == NULL || g_list_model_get_n_items (self->shown) != 1)
    return;
  mark = g_list_model_get_item (self->shown, 0);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  g_signal_emit (self, signals[CORRECT], 0, mark);
}

static void
void_changed_cb (FfSlipList *self, gboolean voided, FfSlipRow *row)
{
  ff_session_set_slip_void (self->session, self->round, ff_slip_row_get_mark (row), voided);
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  GtkWidget *row = ff_slip_row_new (item);

  g_signal_connect_object (row, "void-changed", G_CALLBACK (void_changed_cb), user_data,
                           G_CONNECT_SWAPPED);
  return row;
}

static void
clear (FfSlipList *self)
{
  gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  g_clear_object (&self->shown);
  g_clear_object (&self->round);
  g_clear_object (&self->session);
}

static void
ff_slip_list_dispose (GObject *object)
{
  FfSlipList *self = FF_SLIP_LIST (object);

  if (self->list != NULL)
    clear (self);
  self->list = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->filter);
  G_OBJECT_CLASS (ff_slip_list_parent_class)->dispose (object);
}

static void
ff_slip_list_class_init (FfSlipListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_slip_list_dispose;
  signals[CORRECT] = g_signal_new ("correct", FF_TYPE_SLIP_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, FF_TYPE_SLIP_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-slip-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSlipList, head);
  gtk_widget_class_bind_template_child (widget_class, FfSlipList, search);
  gtk_widget_class_bind_template_child (widget_class, FfSlipList, list);
  gtk_widget_class_bind_template_child (widget_class, FfSlipList, none);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
ff_slip_list_init (FfSlipList *self)
{
  self->pass = 1;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));
}

void
ff_slip_list_set_round (FfSlipList *self, FfSession *session, FfRound *round)
{
  FfRoundCount *count;
  GtkFilterListModel *of_pass;

  g_return_if_fail (FF_IS_SLIP_LIST (self));

  clear (self);
  if (round != NULL)
    {
      self->session = g_object_ref (session);
      self->round = g_object_ref (round);
      count = ff_model_get_count (ff_session_get_model (session),
                                  ff_record_get_id (FF_RECORD (round)));
      of_pass = gtk_filter_list_model_new (g_object_ref (ff_round_count_get_slips (count)),
                                           g_object_ref (self->filter));
      self->shown = G_LIST_MODEL (gtk_sort_list_model_new (
          G_LIST_MODEL (of_pass),
          GTK_SORTER (gtk_custom_sorter_new (compare_latest_first, NULL, NULL))));
      gtk_list_box_bind_model (self->list, self->shown, make_row_cb, self, NULL);
      g_signal_connect_object (self->shown, "items-changed", G_CALLBACK (update), self,
                               G_CONNECT_SWAPPED);
    }
  update (self);
}

void
ff_slip_list_set_pass (FfSlipList *self, int pass)
{
  g_return_if_fail (FF_IS_SLIP_LIST (self) && (pass == 1 || pass == 2));

  if (self->pass == pass)
    return;
  self->pass = pass;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update (self);
}
