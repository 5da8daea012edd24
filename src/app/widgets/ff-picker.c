/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-picker.h"

#include "base/ff-text.h"

#include <glib/gi18n.h>
#include <string.h>

/* As many as are looked at before more is typed. */
#define MOST 6

typedef struct
{
  FfRecord *record;
  char *key; /* (nullable) */
  char *text;
  char *folded;
  char *caption; /* (nullable) */
} Choice;

struct _FfPicker
{
  GtkWidget parent_instance;
  GPtrArray *choices; /* (element-type Choice) */
  GtkWidget *box;
  GtkSearchEntry *entry;
  GtkListBox *list;
};

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfPicker, ff_picker, GTK_TYPE_WIDGET)

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  g_object_unref (choice->record);
  g_free (choice->key);
  g_free (choice->text);
  g_free (choice->folded);
  g_free (choice->caption);
  g_free (choice);
}

static gboolean
matches (Choice *choice, const char *typed, char **words)
{
  if (choice->key != NULL && g_str_equal (choice->key, typed))
    return TRUE;
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (choice->folded, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
append_row (FfPicker *self, Choice *choice)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *words;
  g_autofree char *numbered = NULL;

  if (choice->key != NULL)
    /* Translators: number and words of something that can be picked */
    numbered = g_strdup_printf (_ ("%s  %s"), choice->key, choice->text);
  words = make_label (numbered != NULL ? numbered : choice->text, NULL);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), words);
  if (choice->caption != NULL)
    {
      GtkWidget *caption = make_label (choice->caption, "caption");

      gtk_widget_add_css_class (caption, "dim-label");
      gtk_box_append (GTK_BOX (box), caption);
    }
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (choice->record), g_object_unref);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  numbered != NULL ? numbered : choice->text, -1);
  gtk_list_box_append (self->list, row);
}

void
ff_picker_show (FfPicker *self)
{
  g_autofree char *typed = NULL;
  g_autofree char *folded = NULL;
  g_auto (GStrv) words = NULL;
  GtkListBoxRow *row;
  guint n = 0;

  g_return_if_fail (FF_IS_PICKER (self));

  typed = ff_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  folded = ff_text_fold (typed);
  words = g_strsplit (folded, " ", -1);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < self->choices->len && n < MOST; i++)
    if (matches (g_ptr_array_index (self->choices, i), typed, words))
      {
        append_row (self, g_ptr_array_index (self->choices, i));
        n++;
      }
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

static void
row_activated_cb (FfPicker *self, GtkListBoxRow *row)
{
  g_autoptr (FfRecord) record = g_object_ref (g_object_get_data (G_OBJECT (row), "record"));

  g_signal_emit (self, signals[PICKED], 0, record);
}

static void
entry_activate_cb (FfPicker *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row != NULL)
    row_activated_cb (self, row);
}

/* The entry takes Escape for itself, which is meant for the popover around it. */
static void
stop_search_cb (FfPicker *self)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_POPOVER);

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

static gboolean
key_pressed_cb (FfPicker *self, guint keyval)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int by = keyval == GDK_KEY_Down ? 1 : keyval == GDK_KEY_Up ? -1 : 0;
  int at = row != NULL ? gtk_list_box_row_get_index (row) + by : 0;

  if (by == 0)
    return GDK_EVENT_PROPAGATE;
  row = at >= 0 ? gtk_list_box_get_row_at_index (self->list, at) : NULL;
  if (row != NULL)
    gtk_list_box_select_row (self->list, row);
  return GDK_EVENT_STOP;
}

static gboolean
ff_picker_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_PICKER (widget)->entry));
}

static void
ff_picker_dispose (GObject *object)
{
  FfPicker *self = FF_PICKER (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (ff_picker_parent_class)->dispose (object);
}

static void
ff_picker_finalize (GObject *object)
{
  g_ptr_array_unref (FF_PICKER (object)->choices);
  G_OBJECT_CLASS (ff_picker_parent_class)->finalize (object);
}

static void
ff_picker_class_init (FfPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_picker_dispose;
  G_OBJECT_CLASS (klass)->finalize = ff_picker_finalize;
  widget_class->grab_focus = ff_picker_grab_focus;
  signals[PICKED] = g_signal_new ("picked", FF_TYPE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, FF_TYPE_RECORD);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
ff_picker_init (FfPicker *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->choices = g_ptr_array_new_with_free_func (choice_free);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->entry = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (ff_picker_show), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entry_activate_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (stop_search_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "plain-list");
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->list));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
ff_picker_new (const char *placeholder)
{
  FfPicker *self = g_object_new (FF_TYPE_PICKER, NULL);

  g_object_set (self->entry, "placeholder-text", placeholder, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  placeholder, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  placeholder, -1);
  return GTK_WIDGET (self);
}

void
ff_picker_clear (FfPicker *self)
{
  g_return_if_fail (FF_IS_PICKER (self));

  g_ptr_array_set_size (self->choices, 0);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

void
ff_picker_add (
    FfPicker *self, FfRecord *record, const char *key, const char *text, const char *caption)
{
  Choice *choice = g_new0 (Choice, 1);

  g_return_if_fail (FF_IS_PICKER (self));

  choice->record = g_object_ref (record);
  choice->key = g_strdup (key);
  choice->text = g_strdup (text);
  choice->folded = ff_text_fold (text);
  choice->caption = g_strdup (caption);
  g_ptr_array_add (self->choices, choice);
}
