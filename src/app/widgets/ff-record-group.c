/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-record-group.h"

#include "app/widgets/ff-outbox.h"
#include "app/widgets/ff-record-row.h"

struct _FfRecordGroup
{
  GtkWidget parent_instance;
  FfSession *session;
  FfOutbox *outbox;
  GListModel *records;
  GType record_type;
  guint field;

  GtkLabel *title;
  GtkEntry *entry;
  GtkListBox *list;
};

enum
{
  PROP_TITLE = 1,
  PROP_PLACEHOLDER_TEXT,
  PROP_BOXED,
  N_PROPS,
};

enum
{
  PREPARE,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfRecordGroup, ff_record_group, GTK_TYPE_WIDGET)

static void
entry_activate_cb (FfRecordGroup *self)
{
  g_autofree char *text = ff_outbox_take (self->outbox);
  g_autoptr (FfRecord) draft = NULL;

  if (*text == '\0')
    return;
  draft = ff_record_new (self->record_type);
  ff_record_set_text (draft, self->field, text);
  g_signal_emit (self, signals[PREPARE], 0, draft);
  ff_session_add (self->session, draft);
}

static void
update_list (FfRecordGroup *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->list), g_list_model_get_n_items (self->records) > 0);
}

static void
set_boxed (FfRecordGroup *self, gboolean boxed)
{
  GtkWidget *list = GTK_WIDGET (self->list);

  gtk_widget_remove_css_class (list, boxed ? "open-list" : "boxed-list");
  gtk_widget_add_css_class (list, boxed ? "boxed-list" : "open-list");
}

static void
ff_record_group_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfRecordGroup *self = FF_RECORD_GROUP (object);

  if (id == PROP_TITLE)
    g_value_set_string (value, gtk_label_get_label (self->title));
  else if (id == PROP_BOXED)
    g_value_set_boolean (value, gtk_widget_has_css_class (GTK_WIDGET (self->list), "boxed-list"));
  else
    g_value_set_string (value, gtk_entry_get_placeholder_text (self->entry));
}

static void
ff_record_group_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfRecordGroup *self = FF_RECORD_GROUP (object);
  const char *text;

  if (id == PROP_BOXED)
    {
      set_boxed (self, g_value_get_boolean (value));
      return;
    }
  text = g_value_get_string (value);
  if (id == PROP_TITLE)
    {
      gtk_label_set_label (self->title, text != NULL ? text : "");
      gtk_widget_set_visible (GTK_WIDGET (self->title), text != NULL && *text != '\0');
      return;
    }
  gtk_entry_set_placeholder_text (self->entry, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : "", -1);
}

static void
ff_record_group_dispose (GObject *object)
{
  FfRecordGroup *self = FF_RECORD_GROUP (object);
  GtkWidget *child;

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  g_clear_object (&self->outbox);
  g_clear_object (&self->records);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (ff_record_group_parent_class)->dispose (object);
}

/* The keys that move a row end here, or they would move the row that the whole group is in. */
static gboolean
swallow_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return TRUE;
}

static void
ff_record_group_class_init (FfRecordGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = ff_record_group_get_property;
  object_class->set_property = ff_record_group_set_property;
  object_class->dispose = ff_record_group_dispose;
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_PLACEHOLDER_TEXT]
      = g_param_spec_string ("placeholder-text", NULL, NULL, "", flags);
  properties[PROP_BOXED] = g_param_spec_boolean ("boxed", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[PREPARE] = g_signal_new ("prepare", FF_TYPE_RECORD_GROUP, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, FF_TYPE_RECORD);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-record-group.ui");
  gtk_widget_class_bind_template_child (widget_class, FfRecordGroup, title);
  gtk_widget_class_bind_template_child (widget_class, FfRecordGroup, entry);
  gtk_widget_class_bind_template_child (widget_class, FfRecordGroup, list);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, swallow_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, swallow_cb, NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
ff_record_group_init (FfRecordGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_record_group_set_up (FfRecordGroup *self,
                        FfSession *session,
                        GListModel *records,
                        GType record_type,
                        guint field,
                        GType row_type)
{
  FfModel *model;

  g_return_if_fail (FF_IS_RECORD_GROUP (self) && self->records == NULL);

  model = ff_session_get_model (session);
  self->session = g_object_ref (session);
  self->records = records;
  self->record_type = record_type;
  self->field = field;
  self->outbox = ff_outbox_new (GTK_WIDGET (self->entry), session,
                                ff_model_get_list (model, record_type), field);
  ff_record_rows_bind (self->list, session, records, row_type);
  g_signal_connect_swapped (records, "items-changed", G_CALLBACK (update_list), self);
  update_list (self);
}
