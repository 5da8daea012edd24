/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-record-chooser.h"

#include "app/widgets/ff-ellipsis-factory.h"

#include <glib/gi18n.h>

/* How many letters of a name are shown, in the button and in the open list. */
#define BUTTON_CHARS 18
#define LIST_CHARS 44

struct _FfRecordChooser
{
  GtkWidget parent_instance;
  FfModel *model;
  GListModel *records;
  GtkDropDown *drop_down;
  GtkStringList *names;
  GArray *ids;      /* of gint64, in the order of the names */
  GPtrArray *notes; /* of static strings beside the names in the open list, "" for most */
  char *none;
  gboolean following;
};

enum
{
  PROP_SELECTED_ID = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfRecordChooser, ff_record_chooser, GTK_TYPE_WIDGET)

static char *
dup_prompt_name (FfPrompt *prompt)
{
  if (*ff_prompt_get_number (prompt) == '\0')
    return g_strdup (ff_prompt_get_text (prompt));
  /* Translators: a question with its number, "2b. What went well?" */
  return g_strdup_printf (_ ("%s. %s"), ff_prompt_get_number (prompt), ff_prompt_get_text (prompt));
}

char *
ff_record_dup_name (FfModel *model, FfRecord *record)
{
  if (FF_IS_PROMPT (record))
    return dup_prompt_name (FF_PROMPT (record));
  if (FF_IS_MEETING (record))
    return ff_model_dup_meeting_title (model, FF_MEETING (record));
  if (FF_IS_BREAKOUT_TABLE (record))
    return g_strdup (ff_breakout_table_get_name (FF_BREAKOUT_TABLE (record)));
  if (FF_IS_STAKEHOLDER_GROUP (record))
    return g_strdup (ff_stakeholder_group_get_name (FF_STAKEHOLDER_GROUP (record)));
  g_return_val_if_reached (g_strdup (""));
}

/* A question that nobody has answered yet says so, like in the preparation. */
static const char *
get_note (FfRecordChooser *self, FfRecord *record)
{
  g_autoptr (GPtrArray) answers = NULL;

  if (!FF_IS_PROMPT (record))
    return "";
  answers = ff_model_list_where (self->model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_PROMPT,
                                 ff_record_get_id (record));
  return answers->len > 0 ? "" : _ ("No answer yet");
}

static const char *
note_at (FfRecordChooser *self, guint at)
{
  return at < self->notes->len ? g_ptr_array_index (self->notes, at) : "";
}

static gint64
id_at (FfRecordChooser *self, guint at)
{
  return at < self->ids->len ? g_array_index (self->ids, gint64, at) : 0;
}

static gboolean
is_current (FfRecordChooser *self)
{
  guint n = g_list_model_get_n_items (self->records);

  if (self->ids->len != n + 1)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FfRecord) record = g_list_model_get_item (self->records, i);
      g_autofree char *name = ff_record_dup_name (self->model, record);

      if (id_at (self, i + 1) != ff_record_get_id (record)
          || !g_str_equal (gtk_string_list_get_string (self->names, i + 1), name)
          || !g_str_equal (note_at (self, i + 1), get_note (self, record)))
        return FALSE;
    }
  return TRUE;
}

static void
fill (FfRecordChooser *self)
{
  guint n = g_list_model_get_n_items (self->records);
  gint64 none = 0;

  gtk_string_list_splice (self->names, 0, self->ids->len, NULL);
  g_array_set_size (self->ids, 0);
  g_array_append_val (self->ids, none);
  g_ptr_array_set_size (self->notes, 0);
  g_ptr_array_add (self->notes, (gpointer) "");
  gtk_string_list_append (self->names, self->none);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FfRecord) record = g_list_model_get_item (self->records, i);
      gint64 id = ff_record_get_id (record);

      g_array_append_val (self->ids, id);
      g_ptr_array_add (self->notes, (gpointer) get_note (self, record));
      gtk_string_list_take (self->names, ff_record_dup_name (self->model, record));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
follow_cb (FfRecordChooser *self)
{
  gint64 selected;

  if (is_current (self))
    return;
  selected = ff_record_chooser_get_selected_id (self);
  self->following = TRUE;
  fill (self);
  ff_record_chooser_set_selected_id (self, selected);
  self->following = FALSE;
}

static void
selected_cb (FfRecordChooser *self)
{
  if (!self->following)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_ID]);
}

/* -- the open list ---------------------------------------------------------------------------- */

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, FfRecordChooser *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = gtk_label_new (NULL);
  GtkWidget *note = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (note), 0);
  gtk_widget_add_css_class (note, "dim-label");
  gtk_widget_add_css_class (note, "caption");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), note);
  gtk_list_item_set_child (item, box);
}

/* GTK 4.8 gives the item itself no name, and a screen reader nothing to say of it. */
static void
name_item (GtkWidget *row, const char *name, const char *note)
{
  g_autofree char *words = *note != '\0' ? g_strdup_printf ("%s\n%s", name, note) : g_strdup (name);

  if (row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, FfRecordChooser *self)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *name = gtk_widget_get_first_child (box);
  GtkWidget *note = gtk_widget_get_next_sibling (name);
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));
  int length = (int) g_utf8_strlen (text, -1);
  const char *words = note_at (self, gtk_list_item_get_position (item));

  gtk_label_set_label (GTK_LABEL (name), text);
  /* The list is no wider than its button unless its rows want it to be. */
  gtk_label_set_width_chars (GTK_LABEL (name), CLAMP (length, 0, LIST_CHARS));
  gtk_label_set_label (GTK_LABEL (note), words);
  gtk_widget_set_visible (note, *words != '\0');
  name_item (gtk_widget_get_parent (box), text, words);
}

static void
set_factories (FfRecordChooser *self)
{
  g_autoptr (GtkListItemFactory) button = ff_ellipsis_factory_new (BUTTON_CHARS);
  g_autoptr (GtkListItemFactory) list = gtk_signal_list_item_factory_new ();

  g_signal_connect (list, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (list, "bind", G_CALLBACK (bind_cb), self);
  gtk_drop_down_set_factory (self->drop_down, button);
  gtk_drop_down_set_list_factory (self->drop_down, list);
}

/* -- class ------------------------------------------------------------------------------------ */

static void
ff_record_chooser_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int64 (value, ff_record_chooser_get_selected_id (FF_RECORD_CHOOSER (object)));
}

static void
ff_record_chooser_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  ff_record_chooser_set_selected_id (FF_RECORD_CHOOSER (object), g_value_get_int64 (value));
}

static void
ff_record_chooser_dispose (GObject *object)
{
  FfRecordChooser *self = FF_RECORD_CHOOSER (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (child != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->records);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (ff_record_chooser_parent_class)->dispose (object);
}

static void
ff_record_chooser_finalize (GObject *object)
{
  FfRecordChooser *self = FF_RECORD_CHOOSER (object);

  g_array_unref (self->ids);
  g_ptr_array_unref (self->notes);
  g_object_unref (self->names);
  g_free (self->none);
  G_OBJECT_CLASS (ff_record_chooser_parent_class)->finalize (object);
}

static void
ff_record_chooser_class_init (FfRecordChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_record_chooser_get_property;
  object_class->set_property = ff_record_chooser_set_property;
  object_class->dispose = ff_record_chooser_dispose;
  object_class->finalize = ff_record_chooser_finalize;
  properties[PROP_SELECTED_ID]
      = g_param_spec_int64 ("selected-id", NULL, NULL, 0, G_MAXINT64, 0,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
ff_record_chooser_init (FfRecordChooser *self)
{
  gint64 none = 0;

  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (self->ids, none);
  self->notes = g_ptr_array_new ();
  self->names = gtk_string_list_new ((const char *[]){ "", NULL });
  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (self->names));
  set_factories (self);
  gtk_widget_set_parent (GTK_WIDGET (self->drop_down), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_connect_swapped (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self);
}

void
ff_record_chooser_set_up (
    FfRecordChooser *self, FfModel *model, GListModel *records, const char *none, const char *label)
{
  g_return_if_fail (FF_IS_RECORD_CHOOSER (self) && self->records == NULL);

  self->model = g_object_ref (model);
  self->records = records;
  self->none = g_strdup (none);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->drop_down), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  g_signal_connect_object (model, "changed", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);
  self->following = TRUE;
  fill (self);
  gtk_drop_down_set_selected (self->drop_down, 0);
  self->following = FALSE;
}

void
ff_record_chooser_set_records (FfRecordChooser *self, GListModel *records)
{
  g_return_if_fail (FF_IS_RECORD_CHOOSER (self) && self->model != NULL);

  g_clear_object (&self->records);
  self->records = records;
  self->following = TRUE;
  fill (self);
  gtk_drop_down_set_selected (self->drop_down, 0);
  self->following = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_ID]);
}

gint64
ff_record_chooser_get_selected_id (FfRecordChooser *self)
{
  g_return_val_if_fail (FF_IS_RECORD_CHOOSER (self), 0);

  return id_at (self, gtk_drop_down_get_selected (self->drop_down));
}

void
ff_record_chooser_set_selected_id (FfRecordChooser *self, gint64 id)
{
  guint at = 0;

  g_return_if_fail (FF_IS_RECORD_CHOOSER (self));

  for (guint i = 0; i < self->ids->len; i++)
    if (id_at (self, i) == id)
      at = i;
  gtk_drop_down_set_selected (self->drop_down, at);
}

void
ff_record_chooser_open (FfRecordChooser *self)
{
  g_return_if_fail (FF_IS_RECORD_CHOOSER (self));

  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_widget_activate (GTK_WIDGET (self->drop_down));
}
