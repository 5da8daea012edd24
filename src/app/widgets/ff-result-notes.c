/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-result-notes.h"

#include "model/ff-tally-reading.h"
#include "model/ff-tally-words.h"

#include <glib/gi18n.h>

struct _FfResultNotes
{
  AdwBin parent_instance;
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (FfResultNotes, ff_result_notes, ADW_TYPE_BIN)

static void
ff_result_notes_dispose (GObject *object)
{
  FfResultNotes *self = FF_RESULT_NOTES (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  self->box = NULL;
  G_OBJECT_CLASS (ff_result_notes_parent_class)->dispose (object);
}

static void
ff_result_notes_class_init (FfResultNotesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ff_result_notes_dispose;
}

static void
ff_result_notes_init (FfResultNotes *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/* @sentence: (nullable) */
static void
add (FfResultNotes *self, const char *sentence, const char *css_class)
{
  GtkWidget *label;

  if (sentence == NULL)
    return;
  label = gtk_label_new (sentence);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (self->box, label);
}

static void
add_near_ties (FfResultNotes *self, FfTally *tally)
{
  g_autoptr (GPtrArray) sentences = ff_tally_list_near_ties (tally);

  for (guint i = 0; i < sentences->len; i++)
    add (self, sentences->pdata[i], NULL);
  if (sentences->len > 0)
    add (self, ff_near_tie_get_rule (), "dim-label");
}

/* -- movement ------------------------------------------------------------------------------- */

static char *
dup_movement (const FfMovement *movement)
{
  if (movement->rank_after == 0)
    return NULL;
  if (movement->rank_before == 0)
    /* Translators: number and short title of a proposition, its rank */
    return g_strdup_printf (_ ("%d. %s: new, now rank %d"), movement->number, movement->title,
                            movement->rank_after);
  if (movement->rank_before == movement->rank_after)
    /* Translators: number and short title of a proposition, its rank, its dots before and now */
    return g_strdup_printf (_ ("%d. %s: still rank %d (%d dots, now %d)"), movement->number,
                            movement->title, movement->rank_after, movement->dots_before,
                            movement->dots_after);
  /* Translators: number and short title of a proposition, its ranks and dots before and now */
  return g_strdup_printf (_ ("%d. %s: from rank %d to rank %d (%d dots, now %d)"), movement->number,
                          movement->title, movement->rank_before, movement->rank_after,
                          movement->dots_before, movement->dots_after);
}

static char *
dup_heading (FfModel *model, FfRound *before)
{
  g_autofree char *title = ff_model_dup_round_title (model, before);

  /* Translators: %s is the title of an earlier vote, such as "Round 1" */
  return g_strdup_printf (_ ("What moved since %s"), title);
}

/* Ranks of the run-off among its own options are held against those of the whole first round. */
static void
add_movements (FfResultNotes *self, FfModel *model, FfRound *round, FfTally *tally)
{
  FfRound *first = ff_model_find (model, FF_TYPE_ROUND, ff_round_get_run_off_of (round));
  FfTally *before = NULL;
  g_autoptr (GArray) movements = NULL;
  g_autofree char *heading = NULL;

  if (first != NULL)
    before = ff_round_count_get_tally (
        ff_model_get_count (model, ff_record_get_id (FF_RECORD (first))));
  if (before == NULL)
    return;
  movements = ff_tally_compare (before, tally);
  heading = dup_heading (model, first);
  add (self, heading, "heading");
  if (ff_movements_keep_order (movements))
    add (self, _ ("All stand in the same order as before."), NULL);
  for (guint i = 0; i < movements->len; i++)
    {
      g_autofree char *line = dup_movement (&g_array_index (movements, FfMovement, i));

      add (self, line, NULL);
    }
}

void
ff_result_notes_clear (FfResultNotes *self)
{
  GtkWidget *child;

  g_return_if_fail (FF_IS_RESULT_NOTES (self));

  while (self->box != NULL && (child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
}

void
ff_result_notes_set (FfResultNotes *self, FfModel *model, FfRound *round, FfTally *tally)
{
  g_autofree char *cap = ff_tally_dup_cap_sentence (tally);
  g_autofree char *without = ff_tally_dup_without_dots (tally);

  g_return_if_fail (FF_IS_RESULT_NOTES (self));

  ff_result_notes_clear (self);
  add_movements (self, model, round, tally);
  add_near_ties (self, tally);
  add (self, cap, NULL);
  add (self, without, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self->box)) != NULL);
}

char *
ff_result_notes_dup_text (FfResultNotes *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (FF_IS_RESULT_NOTES (self), NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->box)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    g_string_append_printf (text, "%s\n", gtk_label_get_label (GTK_LABEL (child)));
  return g_string_free (g_steal_pointer (&text), FALSE);
}
