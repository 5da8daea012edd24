/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-selection-drop-down.h"

#include <glib/gi18n.h>

struct _FfSelectionDropDown
{
  GtkWidget parent_instance;
  FfModel *model;
  GtkDropDown *drop_down;
  GArray *ids; /* of gint64: what the entries stand for; the first is 0 */
  gint64 selection;
  gboolean filling;
};

enum
{
  PROP_SELECTION = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfSelectionDropDown, ff_selection_drop_down, GTK_TYPE_WIDGET)

char *
ff_selection_dup_name (FfModel *model, FfSelection *selection)
{
  FfProposition *proposition = NULL;

  if (selection != NULL)
    proposition
        = ff_model_find (model, FF_TYPE_PROPOSITION, ff_selection_get_proposition (selection));
  if (proposition == NULL)
    return g_strdup (_ ("For the whole"));
  /* Translators: a proposition: its number and its short title */
  return g_strdup_printf (_ ("%d. %s"), ff_proposition_get_number (proposition),
                          ff_proposition_get_title (proposition));
}

static guint
find_entry (FfSelectionDropDown *self, gint64 selection)
{
  for (guint i = 0; i < self->ids->len; i++)
    if (g_array_index (self->ids, gint64, i) == selection)
      return i;
  return 0;
}

static char **
dup_names (FfSelectionDropDown *self)
{
  FfRecordList *selections = ff_model_get_list (self->model, FF_TYPE_SELECTION);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autofree char *whole = ff_selection_dup_name (self->model, NULL);
  const gint64 none = 0;

  g_array_set_size (self->ids, 0);
  g_array_append_val (self->ids, none);
  g_strv_builder_add (names, whole);
  for (guint i = 0; i < ff_record_list_get_size (selections); i++)
    {
      FfRecord *selection = ff_record_list_get (selections, i);
      g_autofree char *name = ff_selection_dup_name (self->model, FF_SELECTION (selection));
      gint64 id = ff_record_get_id (selection);

      g_array_append_val (self->ids, id);
      g_strv_builder_add (names, name);
    }
  return g_strv_builder_end (names);
}

static gboolean
shows (FfSelectionDropDown *self, char **names)
{
  GtkStringList *shown = GTK_STRING_LIST (gtk_drop_down_get_model (self->drop_down));
  guint n = g_strv_length (names);

  if (shown == NULL || g_list_model_get_n_items (G_LIST_MODEL (shown)) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (shown, i), names[i]))
      return FALSE;
  return TRUE;
}

static void
choose (FfSelectionDropDown *self, gint64 selection)
{
  if (selection == self->selection)
    return;
  self->selection = selection;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTION]);
}

/* A list that is popped up is left alone unless it really is another. */
static void
model_changed_cb (FfSelectionDropDown *self)
{
  g_auto (GStrv) names = dup_names (self);
  guint entry = find_entry (self, self->selection);

  self->filling = TRUE;
  if (!shows (self, names))
    {
      g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *) names);

      gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (list));
    }
  gtk_drop_down_set_selected (self->drop_down, entry);
  self->filling = FALSE;
  choose (self, g_array_index (self->ids, gint64, entry));
}

static void
selected_cb (FfSelectionDropDown *self)
{
  guint entry = gtk_drop_down_get_selected (self->drop_down);

  if (!self->filling && entry < self->ids->len)
    choose (self, g_array_index (self->ids, gint64, entry));
}

/* Long titles give way instead of widening the page. */
static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkStringObject *name = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (name));
}

static void
ff_selection_drop_down_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int64 (value, FF_SELECTION_DROP_DOWN (object)->selection);
}

static void
ff_selection_drop_down_set_property (GObject *object,
                                     guint id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  ff_selection_drop_down_set_selection (FF_SELECTION_DROP_DOWN (object), g_value_get_int64 (value));
}

static gboolean
ff_selection_drop_down_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_SELECTION_DROP_DOWN (widget)->drop_down));
}

static void
ff_selection_drop_down_dispose (GObject *object)
{
  FfSelectionDropDown *self = FF_SELECTION_DROP_DOWN (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (ff_selection_drop_down_parent_class)->dispose (object);
}

static void
ff_selection_drop_down_finalize (GObject *object)
{
  g_array_unref (FF_SELECTION_DROP_DOWN (object)->ids);
  G_OBJECT_CLASS (ff_selection_drop_down_parent_class)->finalize (object);
}

static void
ff_selection_drop_down_class_init (FfSelectionDropDownClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_selection_drop_down_get_property;
  object_class->set_property = ff_selection_drop_down_set_property;
  object_class->dispose = ff_selection_drop_down_dispose;
  object_class->finalize = ff_selection_drop_down_finalize;
  widget_class->grab_focus = ff_selection_drop_down_grab_focus;
  properties[PROP_SELECTION]
      = g_param_spec_int64 ("selection", NULL, NULL, 0, G_MAXINT64, 0,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
ff_selection_drop_down_init (FfSelectionDropDown *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_drop_down_set_factory (self->drop_down, factory);
  g_object_unref (factory);
  gtk_widget_set_hexpand (GTK_WIDGET (self->drop_down), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->drop_down), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Proposition that it serves"), -1);
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

void
ff_selection_drop_down_set_model (FfSelectionDropDown *self, FfModel *model)
{
  g_return_if_fail (FF_IS_SELECTION_DROP_DOWN (self) && self->model == NULL);
  g_return_if_fail (FF_IS_MODEL (model));

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
}

gint64
ff_selection_drop_down_get_selection (FfSelectionDropDown *self)
{
  g_return_val_if_fail (FF_IS_SELECTION_DROP_DOWN (self), 0);

  return self->selection;
}

void
ff_selection_drop_down_set_selection (FfSelectionDropDown *self, gint64 selection)
{
  g_return_if_fail (FF_IS_SELECTION_DROP_DOWN (self));

  gtk_drop_down_set_selected (self->drop_down, find_entry (self, selection));
}
