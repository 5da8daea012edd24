/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-plan.h"

#include "base/ff-text.h"

#include <glib/gi18n.h>

/* More dots than this are more than anyone can spread with care. */
#define MOST_SUGGESTED 20

struct _FfRoundPlan
{
  GObject parent_instance;
  FfRound *original;
  FfRound *draft;
  GPtrArray *offered;   /* (element-type FfProposition) */
  GHashTable *left_out; /* ids, as gint64 * */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfRoundPlan, ff_round_plan, G_TYPE_OBJECT)

static void
ff_round_plan_finalize (GObject *object)
{
  FfRoundPlan *self = FF_ROUND_PLAN (object);

  g_clear_object (&self->original);
  g_clear_object (&self->draft);
  g_ptr_array_unref (self->offered);
  g_hash_table_unref (self->left_out);
  G_OBJECT_CLASS (ff_round_plan_parent_class)->finalize (object);
}

static void
ff_round_plan_class_init (FfRoundPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_round_plan_finalize;
  signals[CHANGED] = g_signal_new ("changed", FF_TYPE_ROUND_PLAN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
ff_round_plan_init (FfRoundPlan *self)
{
  self->offered = g_ptr_array_new_with_free_func (g_object_unref);
  self->left_out = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

static void
tell (FfRoundPlan *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

FfRoundPlan *
ff_round_plan_new (FfRound *original)
{
  FfRoundPlan *self = g_object_new (FF_TYPE_ROUND_PLAN, NULL);

  self->original = FF_ROUND (ff_record_copy (FF_RECORD (original)));
  self->draft = FF_ROUND (ff_record_copy (FF_RECORD (original)));
  return self;
}

FfRound *
ff_round_plan_get_draft (FfRoundPlan *self)
{
  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), NULL);

  return self->draft;
}

gboolean
ff_round_plan_is_changed (FfRoundPlan *self)
{
  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), FALSE);

  return g_hash_table_size (self->left_out) > 0
         || !ff_record_equal (FF_RECORD (self->original), FF_RECORD (self->draft));
}

void
ff_round_plan_revert (FfRoundPlan *self)
{
  g_return_if_fail (FF_IS_ROUND_PLAN (self));

  g_object_unref (self->draft);
  self->draft = FF_ROUND (ff_record_copy (FF_RECORD (self->original)));
  g_hash_table_remove_all (self->left_out);
  tell (self);
}

void
ff_round_plan_set (FfRoundPlan *self, FfRoundField field, gint64 value)
{
  g_return_if_fail (FF_IS_ROUND_PLAN (self));

  if (ff_record_get_number (FF_RECORD (self->draft), field) == value)
    return;
  ff_record_set_number (FF_RECORD (self->draft), field, value);
  if (ff_round_get_method (self->draft) == FF_METHOD_OPEN)
    ff_round_set_secret (self->draft, FALSE);
  tell (self);
}

void
ff_round_plan_set_title (FfRoundPlan *self, const char *title)
{
  g_autofree char *clean = NULL;

  g_return_if_fail (FF_IS_ROUND_PLAN (self) && title != NULL);

  clean = ff_text_clean (title);
  if (g_str_equal (ff_round_get_title (self->draft), clean))
    return;
  ff_round_set_title (self->draft, clean);
  tell (self);
}

/* What is no longer offered need not be remembered as left out. */
static void
forget_gone (FfRoundPlan *self)
{
  g_autoptr (GHashTable) there = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autofree gint64 *ids = g_new (gint64, self->offered->len);
  GHashTableIter iter;
  gpointer id;

  for (guint i = 0; i < self->offered->len; i++)
    {
      ids[i] = ff_record_get_id (g_ptr_array_index (self->offered, i));
      g_hash_table_add (there, &ids[i]);
    }
  g_hash_table_iter_init (&iter, self->left_out);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (there, id))
      g_hash_table_iter_remove (&iter);
}

void
ff_round_plan_offer (FfRoundPlan *self, GPtrArray *propositions)
{
  g_return_if_fail (FF_IS_ROUND_PLAN (self));

  g_ptr_array_set_size (self->offered, 0);
  for (guint i = 0; i < propositions->len; i++)
    g_ptr_array_add (self->offered, g_object_ref (g_ptr_array_index (propositions, i)));
  forget_gone (self);
  tell (self);
}

void
ff_round_plan_set_chosen (FfRoundPlan *self, gint64 proposition, gboolean chosen)
{
  gboolean new;

  g_return_if_fail (FF_IS_ROUND_PLAN (self));

  if (chosen)
    new = g_hash_table_remove (self->left_out, &proposition);
  else
    new = g_hash_table_add (self->left_out, g_memdup2 (&proposition, sizeof proposition));
  if (new)
    tell (self);
}

gboolean
ff_round_plan_is_chosen (FfRoundPlan *self, gint64 proposition)
{
  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), FALSE);

  return !g_hash_table_contains (self->left_out, &proposition);
}

guint
ff_round_plan_get_n_chosen (FfRoundPlan *self)
{
  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), 0);

  return self->offered->len - g_hash_table_size (self->left_out);
}

GPtrArray *
ff_round_plan_dup_chosen (FfRoundPlan *self)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), chosen);

  for (guint i = 0; i < self->offered->len; i++)
    {
      FfRecord *proposition = g_ptr_array_index (self->offered, i);

      if (ff_round_plan_is_chosen (self, ff_record_get_id (proposition)))
        g_ptr_array_add (chosen, g_object_ref (proposition));
    }
  return chosen;
}

int
ff_round_plan_get_third (FfRoundPlan *self)
{
  int third = ((int) ff_round_plan_get_n_chosen (self) + 1) / 3;

  return CLAMP (third, 1, MOST_SUGGESTED);
}

char *
ff_round_plan_dup_hint (FfRoundPlan *self)
{
  guint n = ff_round_plan_get_n_chosen (self);

  /* Translators: the first number is how many propositions are voted on, the second the dots
     per person that a common rule would give; London is a workshop held in 2012 */
  return g_strdup_printf (ngettext ("About a third of %u proposition would be %d; London gave 5.",
                                    "About a third of %u propositions would be %d; London gave 5.",
                                    n),
                          n, ff_round_plan_get_third (self));
}

char *
ff_round_plan_dup_finding (FfRoundPlan *self)
{
  if (ff_round_plan_get_n_chosen (self) < 2)
    return g_strdup (_ ("Tick at least two propositions to vote on."));
  if (ff_round_get_cap (self->draft) > ff_round_get_dots (self->draft))
    return g_strdup (_ ("The most dots for one proposition cannot be more than each person has."));
  return NULL;
}

char *
ff_round_plan_dup_summary (FfRoundPlan *self)
{
  guint n = ff_round_plan_get_n_chosen (self);
  int dots = ff_round_get_dots (self->draft);
  g_autofree char *options = NULL;
  g_autofree char *budget = NULL;

  options = g_strdup_printf (
      /* Translators: %u is how many propositions are put to the vote */
      ngettext (
          "The wording of %u proposition is frozen for this vote, and no other can be added.",
          "The wording of %u propositions is frozen for this vote, and no other can be added.", n),
      n);
  /* Translators: %d is how many dots each voter has */
  budget = g_strdup_printf (ngettext ("Each person has %d dot.", "Each person has %d dots.",
                                      (unsigned long) dots),
                            dots);
  /* Translators: two sentences about a vote that is about to open, and a third; the order may
     change */
  return g_strdup_printf (_ ("%1$s %2$s Opening a vote cannot be undone."), options, budget);
}
