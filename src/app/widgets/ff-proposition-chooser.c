/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-proposition-chooser.h"

#include "app/widgets/ff-proposition-choice.h"
#include "base/ff-text.h"

struct _FfPropositionChooser
{
  GtkPopover parent_instance;
  FfModel *model;
  FfPropositionAccepts accepts;
  gpointer owner; /* weak: what may be chosen can be asked for no longer than it lives */
  gboolean several;
  GHashTable *dots; /* proposition id (gint64 *) -> dots of the last result; empty without one */
  char *sought;     /* folded */

  GtkSearchEntry *search;
  GtkListBox *list;
};

enum
{
  PROP_SEVERAL = 1,
  N_PROPS,
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfPropositionChooser, ff_proposition_chooser, GTK_TYPE_POPOVER)

static FfTally *
find_result (FfModel *model)
{
  FfRecordList *rounds = ff_model_get_list (model, FF_TYPE_ROUND);

  for (guint i = ff_record_list_get_size (rounds); i > 0; i--)
    {
      FfRound *round = ff_record_list_get (rounds, i - 1);

      if (ff_round_get_state (round) == FF_STATE_REVEALED)
        return ff_round_count_get_tally (
            ff_model_get_count (model, ff_record_get_id (FF_RECORD (round))));
    }
  return NULL;
}

static void
read_result (FfPropositionChooser *self)
{
  FfTally *tally = find_result (self->model);

  g_hash_table_remove_all (self->dots);
  for (guint i = 0; tally != NULL && i < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);

      g_hash_table_insert (self->dots, g_memdup2 (&row->proposition, sizeof row->proposition),
                           GINT_TO_POINTER (row->dots));
    }
}

/* -1 for what was not put to the vote. */
static int
get_dots (FfPropositionChooser *self, FfProposition *proposition)
{
  gint64 id = ff_record_get_id (FF_RECORD (proposition));
  gpointer dots;

  return g_hash_table_lookup_extended (self->dots, &id, NULL, &dots) ? GPOINTER_TO_INT (dots) : -1;
}

/* Somebody who types 3 means number 3 before 13 and 23. */
static gboolean
is_sought (FfPropositionChooser *self, FfProposition *proposition)
{
  g_autofree char *number = g_strdup_printf ("%d", ff_proposition_get_number (proposition));

  return g_str_equal (number, self->sought);
}

static int
compare (gconstpointer a, gconstpointer b, gpointer user_data)
{
  FfProposition *first = *(FfProposition *const *) a;
  FfProposition *second = *(FfProposition *const *) b;
  int difference = is_sought (user_data, second) - is_sought (user_data, first);

  if (difference == 0)
    difference = get_dots (user_data, second) - get_dots (user_data, first);

  if (difference != 0)
    return difference;
  return ff_proposition_get_number (first) - ff_proposition_get_number (second);
}

static gboolean
is_offered (FfPropositionChooser *self, FfProposition *proposition)
{
  g_autofree char *words = NULL;
  g_autofree char *folded = NULL;

  if (ff_proposition_get_withdrawn (proposition)
      || ff_proposition_get_joined_into (proposition) != 0 || self->owner == NULL
      || !self->accepts (proposition, self->owner))
    return FALSE;
  words = g_strdup_printf ("%d %s %s", ff_proposition_get_number (proposition),
                           ff_proposition_get_title (proposition),
                           ff_proposition_get_text (proposition));
  folded = ff_text_fold (words);
  return strstr (folded, self->sought) != NULL;
}

static void
fill (FfPropositionChooser *self)
{
  FfRecordList *all = ff_model_get_list (self->model, FF_TYPE_PROPOSITION);
  g_autoptr (GPtrArray) offered = g_ptr_array_new ();
  GtkListBoxRow *row;

  for (guint i = 0; i < ff_record_list_get_size (all); i++)
    if (is_offered (self, ff_record_list_get (all, i)))
      g_ptr_array_add (offered, ff_record_list_get (all, i));
  g_ptr_array_sort_with_data (offered, compare, self);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < offered->len; i++)
    {
      FfProposition *proposition = g_ptr_array_index (offered, i);

      gtk_list_box_append (self->list,
                           ff_proposition_choice_new (proposition, get_dots (self, proposition)));
    }
}

static void
choose (FfPropositionChooser *self, GtkListBoxRow *row)
{
  FfProposition *proposition = ff_proposition_choice_get_proposition (FF_PROPOSITION_CHOICE (row));

  g_object_ref (proposition);
  if (self->several)
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
  else
    gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, proposition);
  g_object_unref (proposition);
}

static void
row_activated_cb (FfPropositionChooser *self, GtkListBoxRow *row)
{
  choose (self, row);
}

static void
search_changed_cb (FfPropositionChooser *self)
{
  g_free (self->sought);
  self->sought = ff_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  g_strstrip (self->sought);
  fill (self);
}

/* Enter takes the first that was found, once something was looked for. */
static void
search_activate_cb (FfPropositionChooser *self)
{
  GtkListBoxRow *row;

  search_changed_cb (self);
  row = gtk_list_box_get_row_at_index (self->list, 0);
  if (row != NULL && *self->sought != '\0')
    choose (self, row);
}

static void
model_changed_cb (FfPropositionChooser *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    fill (self);
}

static void
ff_proposition_chooser_show (GtkWidget *widget)
{
  FfPropositionChooser *self = FF_PROPOSITION_CHOOSER (widget);

  read_result (self);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  search_changed_cb (self);
  GTK_WIDGET_CLASS (ff_proposition_chooser_parent_class)->show (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
ff_proposition_chooser_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, FF_PROPOSITION_CHOOSER (object)->several);
}

static void
ff_proposition_chooser_set_property (GObject *object,
                                     guint id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  FF_PROPOSITION_CHOOSER (object)->several = g_value_get_boolean (value);
}

static void
ff_proposition_chooser_finalize (GObject *object)
{
  FfPropositionChooser *self = FF_PROPOSITION_CHOOSER (object);

  g_clear_weak_pointer (&self->owner);
  g_clear_object (&self->model);
  g_hash_table_unref (self->dots);
  g_free (self->sought);
  G_OBJECT_CLASS (ff_proposition_chooser_parent_class)->finalize (object);
}

static void
ff_proposition_chooser_class_init (FfPropositionChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_proposition_chooser_get_property;
  object_class->set_property = ff_proposition_chooser_set_property;
  object_class->finalize = ff_proposition_chooser_finalize;
  widget_class->show = ff_proposition_chooser_show;
  properties[PROP_SEVERAL] = g_param_spec_boolean ("several", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHOSEN] = g_signal_new ("chosen", FF_TYPE_PROPOSITION_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, FF_TYPE_PROPOSITION);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-proposition-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPropositionChooser, search);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
ff_proposition_chooser_init (FfPropositionChooser *self)
{
  self->dots = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->sought = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_proposition_chooser_set_up (FfPropositionChooser *self,
                               FfModel *model,
                               FfPropositionAccepts accepts,
                               gpointer owner)
{
  g_return_if_fail (FF_IS_PROPOSITION_CHOOSER (self) && self->model == NULL);
  g_return_if_fail (FF_IS_MODEL (model) && accepts != NULL && G_IS_OBJECT (owner));

  self->model = g_object_ref (model);
  self->accepts = accepts;
  g_set_weak_pointer (&self->owner, owner);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
