/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-record-row.h"

typedef struct
{
  FfSession *session;
  FfRecord *record;
} FfRecordRowPrivate;

enum
{
  PROP_SESSION = 1,
  PROP_RECORD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FfRecordRow, ff_record_row, GTK_TYPE_LIST_BOX_ROW)

static GtkListBox *
get_box (FfRecordRow *self)
{
  return GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (self)));
}

static FfRecord *
get_neighbour (FfRecordRow *self, int offset)
{
  int at = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self)) + offset;
  GtkListBoxRow *row = at >= 0 ? gtk_list_box_get_row_at_index (get_box (self), at) : NULL;

  return row != NULL ? ff_record_row_get_record (FF_RECORD_ROW (row)) : NULL;
}

/* A moved record gets a new row; the box remembers which one is to have the focus. */
static void
move (FfRecordRow *self, FfRecord *sibling)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (self);

  g_object_set_data_full (G_OBJECT (get_box (self)), "ff-moved", g_object_ref (priv->record),
                          g_object_unref);
  ff_session_move (priv->session, priv->record, sibling);
}

static void
move_up_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfRecord *before = get_neighbour (FF_RECORD_ROW (widget), -1);

  if (before != NULL)
    move (FF_RECORD_ROW (widget), before);
}

static void
move_down_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (get_neighbour (FF_RECORD_ROW (widget), 1) != NULL)
    move (FF_RECORD_ROW (widget), get_neighbour (FF_RECORD_ROW (widget), 2));
}

static void
remove_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (FF_RECORD_ROW (widget));
  GtkListBox *box = get_box (FF_RECORD_ROW (widget));
  FfRecord *next = get_neighbour (FF_RECORD_ROW (widget), 1);

  /* The focus goes on to the next row rather than to the top of the window. */
  if (next == NULL)
    next = get_neighbour (FF_RECORD_ROW (widget), -1);
  for (int i = 0; next != NULL; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (box, i);

      if (row == NULL)
        break;
      if (ff_record_row_get_record (FF_RECORD_ROW (row)) == next)
        gtk_widget_grab_focus (GTK_WIDGET (row));
    }
  ff_session_remove (priv->session, priv->record);
}

/* Delete in one of the row's fields takes away a letter there, never the row. */
static gboolean
delete_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  if (!gtk_widget_is_focus (widget))
    return FALSE;
  remove_cb (widget, NULL, NULL);
  return TRUE;
}

static void
ff_record_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (FF_RECORD_ROW (object));

  g_value_set_object (value,
                      id == PROP_SESSION ? G_OBJECT (priv->session) : G_OBJECT (priv->record));
}

static void
ff_record_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (FF_RECORD_ROW (object));

  if (id == PROP_SESSION)
    priv->session = g_value_dup_object (value);
  else
    priv->record = g_value_dup_object (value);
}

/* Returns: (nullable): the words that a record is known by. */
static const char *
find_words (FfRecord *record)
{
  static const char *const names[] = { "title", "name", "text" };
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint j = 0; j < klass->n_fields; j++)
      if (klass->fields[j].kind == FF_FIELD_TEXT && g_str_equal (klass->fields[j].name, names[i]))
        return ff_record_get_text (record, j);
  return NULL;
}

/* What is read out when the keyboard comes to the row and not to one of its fields. */
static void
name_row (FfRecordRow *self)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (self);
  const char *words = find_words (priv->record);

  if (words != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                    -1);
}

/* A row that says more of itself than this does so after it. */
static void
ff_record_row_constructed (GObject *object)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (FF_RECORD_ROW (object));

  G_OBJECT_CLASS (ff_record_row_parent_class)->constructed (object);

  g_signal_connect_object (priv->record, "notify", G_CALLBACK (name_row), object,
                           G_CONNECT_SWAPPED);
  name_row (FF_RECORD_ROW (object));
}

static void
ff_record_row_finalize (GObject *object)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (FF_RECORD_ROW (object));

  g_clear_object (&priv->session);
  g_clear_object (&priv->record);
  G_OBJECT_CLASS (ff_record_row_parent_class)->finalize (object);
}

static void
ff_record_row_class_init (FfRecordRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = ff_record_row_get_property;
  object_class->set_property = ff_record_row_set_property;
  object_class->constructed = ff_record_row_constructed;
  object_class->finalize = ff_record_row_finalize;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, FF_TYPE_SESSION, flags);
  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, FF_TYPE_RECORD, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "row.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "row.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "row.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "row.move-down",
                                       NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_cb, NULL);
}

static void
ff_record_row_init (FfRecordRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
}

FfSession *
ff_record_row_get_session (FfRecordRow *self)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (self);

  g_return_val_if_fail (FF_IS_RECORD_ROW (self), NULL);

  return priv->session;
}

gpointer
ff_record_row_get_record (FfRecordRow *self)
{
  FfRecordRowPrivate *priv = ff_record_row_get_instance_private (self);

  g_return_val_if_fail (FF_IS_RECORD_ROW (self), NULL);

  return priv->record;
}

typedef struct
{
  GtkListBox *box; /* borrowed: it owns this */
  FfSession *session;
  GType row_type;
} FfRowMaker;

static void
row_maker_free (gpointer data)
{
  FfRowMaker *self = data;

  g_object_unref (self->session);
  g_free (self);
}

/* A row that takes the focus before it has a place would be scrolled to where it is not. */
static gboolean
focus_when_placed_cb (GtkWidget *row, GdkFrameClock *clock, gpointer user_data)
{
  if (gtk_widget_get_height (row) == 0)
    return G_SOURCE_CONTINUE;
  gtk_widget_grab_focus (row);
  return G_SOURCE_REMOVE;
}

static GtkWidget *
make_row (gpointer item, gpointer user_data)
{
  FfRowMaker *self = user_data;
  GtkWidget *row = g_object_new (self->row_type, "session", self->session, "record", item, NULL);

  if (g_object_get_data (G_OBJECT (self->box), "ff-moved") == item)
    {
      g_object_set_data (G_OBJECT (self->box), "ff-moved", NULL);
      gtk_widget_add_tick_callback (row, focus_when_placed_cb, NULL, NULL);
    }
  return row;
}

void
ff_record_rows_bind (GtkListBox *box, FfSession *session, GListModel *records, GType row_type)
{
  FfRowMaker *maker;

  g_return_if_fail (GTK_IS_LIST_BOX (box) && g_type_is_a (row_type, FF_TYPE_RECORD_ROW));

  maker = g_new0 (FfRowMaker, 1);
  maker->box = box;
  maker->session = g_object_ref (session);
  maker->row_type = row_type;
  gtk_list_box_bind_model (box, records, make_row, maker, row_maker_free);
}

/* One condition, and perhaps another that narrows it. */
typedef struct
{
  guint field, other;
  gint64 value, other_value;
  gboolean narrowed;
} FfWhere;

static void
filter_again_cb (GtkFilter *filter)
{
  gtk_filter_changed (filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static gboolean
matches (gpointer item, gpointer user_data)
{
  const FfWhere *where = user_data;

  return ff_record_get_number (item, where->field) == where->value
         && (!where->narrowed || ff_record_get_number (item, where->other) == where->other_value);
}

static GListModel *
filter_records (FfModel *model, GType type, const FfWhere *where)
{
  FfRecordList *list = ff_model_get_list (model, type);
  GtkFilter *filter
      = GTK_FILTER (gtk_custom_filter_new (matches, g_memdup2 (where, sizeof *where), g_free));

  /* An edit, or undo, may move a record from one group to another. */
  g_signal_connect_object (model, "changed", G_CALLBACK (filter_again_cb), filter,
                           G_CONNECT_SWAPPED);
  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (list)), filter));
}

GListModel *
ff_records_where (FfModel *model, GType type, guint field, gint64 value)
{
  const FfWhere where = { .field = field, .value = value };

  return filter_records (model, type, &where);
}

GListModel *
ff_room_prompts_where (FfModel *model, FfPhase phase)
{
  const FfWhere where = { FF_PROMPT_PHASE, FF_PROMPT_INTERVIEW, phase, FALSE, TRUE };

  return filter_records (model, FF_TYPE_PROMPT, &where);
}
