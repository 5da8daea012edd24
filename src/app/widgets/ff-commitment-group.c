/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-commitment-group.h"

#include "app/widgets/ff-commitment-row.h"
#include "app/widgets/ff-selection-drop-down.h"

struct _FfCommitmentGroup
{
  GtkWidget parent_instance;
  FfSession *session;
  FfSelection *selection; /* (nullable) */
  FfCommitmentFilter filter;
  char *today;
  GtkFilterListModel *commitments;

  GtkLabel *title;
  GtkListBox *list;
  GtkWidget *nothing;
};

enum
{
  ADD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfCommitmentGroup, ff_commitment_group, GTK_TYPE_WIDGET)

gboolean
ff_commitment_passes (FfCommitment *commitment, FfCommitmentFilter filter, const char *today)
{
  g_return_val_if_fail (FF_IS_COMMITMENT (commitment), FALSE);

  switch (filter)
    {
    case FF_COMMITMENTS_OPEN:
      return ff_commitment_is_open (commitment);
    case FF_COMMITMENTS_OVERDUE:
      return ff_commitment_is_overdue (commitment, today);
    case FF_COMMITMENTS_ALL:
    default:
      return TRUE;
    }
}

static gboolean
lists (gpointer item, gpointer user_data)
{
  FfCommitmentGroup *self = user_data;

  return ff_commitment_get_selection (item) == ff_commitment_group_get_selection (self)
         && ff_commitment_passes (item, self->filter, self->today);
}

static void
update_shown (FfCommitmentGroup *self)
{
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->commitments)) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (self->nothing, !any);
  gtk_widget_set_visible (GTK_WIDGET (self), any || self->filter == FF_COMMITMENTS_ALL);
}

/* A filter does not see its items change, so it is asked again after each transaction. */
static void
model_changed_cb (FfCommitmentGroup *self)
{
  FfModel *model = ff_session_get_model (self->session);
  g_autofree char *name = ff_selection_dup_name (model, self->selection);

  g_free (self->today);
  self->today = ff_clock_dup_today (ff_session_get_clock (self->session));
  gtk_label_set_text (self->title, name);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->commitments),
                      GTK_FILTER_CHANGE_DIFFERENT);
  update_shown (self);
}

static void
add_clicked_cb (FfCommitmentGroup *self)
{
  g_signal_emit (self, signals[ADD], 0);
}

static void
row_activated_cb (FfCommitmentGroup *self, GtkListBoxRow *row)
{
  FfCommitmentRow *commitment = FF_COMMITMENT_ROW (row);

  ff_commitment_row_set_open (commitment, !ff_commitment_row_get_open (commitment));
}

static void
ff_commitment_group_dispose (GObject *object)
{
  FfCommitmentGroup *self = FF_COMMITMENT_GROUP (object);
  GtkWidget *child;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (ff_session_get_model (self->session), self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->commitments);
  g_clear_object (&self->selection);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_commitment_group_parent_class)->dispose (object);
}

static void
ff_commitment_group_finalize (GObject *object)
{
  g_free (FF_COMMITMENT_GROUP (object)->today);
  G_OBJECT_CLASS (ff_commitment_group_parent_class)->finalize (object);
}

static void
ff_commitment_group_class_init (FfCommitmentGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = ff_commitment_group_dispose;
  object_class->finalize = ff_commitment_group_finalize;
  signals[ADD] = g_signal_new ("add", FF_TYPE_COMMITMENT_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-commitment-group.ui");
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentGroup, title);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentGroup, list);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentGroup, nothing);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
ff_commitment_group_init (FfCommitmentGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_commitment_group_new (FfSession *session, FfSelection *selection)
{
  FfCommitmentGroup *self;
  FfModel *model;
  GListModel *all;

  g_return_val_if_fail (FF_IS_SESSION (session), NULL);

  self = g_object_new (FF_TYPE_COMMITMENT_GROUP, NULL);
  model = ff_session_get_model (session);
  all = G_LIST_MODEL (ff_model_get_list (model, FF_TYPE_COMMITMENT));
  self->session = g_object_ref (session);
  self->selection = selection != NULL ? g_object_ref (selection) : NULL;
  self->today = ff_clock_dup_today (ff_session_get_clock (session));
  self->commitments
      = gtk_filter_list_model_new (g_object_ref (all),
                                   GTK_FILTER (gtk_custom_filter_new (lists, self, NULL)));
  ff_record_rows_bind (self->list, session, G_LIST_MODEL (self->commitments),
                       FF_TYPE_COMMITMENT_ROW);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
  return GTK_WIDGET (self);
}

gint64
ff_commitment_group_get_selection (FfCommitmentGroup *self)
{
  g_return_val_if_fail (FF_IS_COMMITMENT_GROUP (self), 0);

  return self->selection != NULL ? ff_record_get_id (FF_RECORD (self->selection)) : 0;
}

void
ff_commitment_group_set_filter (FfCommitmentGroup *self, FfCommitmentFilter filter)
{
  g_return_if_fail (FF_IS_COMMITMENT_GROUP (self));

  self->filter = filter;
  model_changed_cb (self);
}
