/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-plan.h"

#include "base/ff-text.h"
#include "model/ff-dots-advice.h"
#include "model/ff-round-option.h"
#include "model/ff-round-presence.h"

#include <glib/gi18n.h>

struct _FfRoundPlan
{
  GObject parent_instance;
  FfRound *original;
  FfRound *draft;
  GPtrArray *offered; /* (element-type FfProposition) */
  GHashTable *only;   /* (nullable): gint64 * (id): what is ticked at first; NULL for all */
  GHashTable *turned; /* gint64 * (id): ticked or unticked other than at first */
  GHashTable *people; /* gint64 * (id of a group) -> people */
  gboolean moved;     /* whether the order is other than by number */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfRoundPlan, ff_round_plan, G_TYPE_OBJECT)

static GHashTable *
make_ids (void)
{
  return g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

static void
ff_round_plan_finalize (GObject *object)
{
  FfRoundPlan *self = FF_ROUND_PLAN (object);

  g_clear_object (&self->original);
  g_clear_object (&self->draft);
  g_ptr_array_unref (self->offered);
  g_clear_pointer (&self->only, g_hash_table_unref);
  g_hash_table_unref (self->turned);
  g_hash_table_unref (self->people);
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
  self->turned = make_ids ();
  self->people = make_ids ();
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

static void
choose_at_first (FfRoundPlan *self, gint64 proposition)
{
  g_hash_table_add (self->only, g_memdup2 (&proposition, sizeof proposition));
}

/* A draft with the rules of @round, and nothing of what became of it. */
static FfRound *
make_like (FfRound *round)
{
  static const FfRoundField kept[]
      = { FF_ROUND_METHOD,  FF_ROUND_SECRET,     FF_ROUND_DOTS,         FF_ROUND_CAP,
          FF_ROUND_PRESENT, FF_ROUND_RUN_OFF_OF, FF_ROUND_OPTION_ORDER, FF_ROUND_CHOOSE_GROUP };
  FfRecord *draft = ff_record_new (FF_TYPE_ROUND);

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    ff_record_set_number (draft, kept[i], ff_record_get_number (FF_RECORD (round), kept[i]));
  ff_round_set_title (FF_ROUND (draft), ff_round_get_title (round));
  return FF_ROUND (draft);
}

FfRoundPlan *
ff_round_plan_new_again (FfRound *voided, GPtrArray *options)
{
  g_autoptr (FfRound) draft = make_like (voided);
  FfRoundPlan *self = ff_round_plan_new (draft);

  self->only = make_ids ();
  for (guint i = 0; i < options->len; i++)
    choose_at_first (self, ff_round_option_get_proposition (g_ptr_array_index (options, i)));
  return self;
}

FfRoundPlan *
ff_round_plan_new_run_off (FfRound *first, GArray *propositions)
{
  g_autoptr (FfRound) draft = make_like (first);
  FfRoundPlan *self;

  ff_round_set_title (draft, "");
  ff_round_set_run_off_of (draft, ff_record_get_id (FF_RECORD (first)));
  ff_round_set_dots (draft, ff_dots_rule_get_dots (FF_DOTS_THIRD, propositions->len));
  ff_round_set_cap (draft, 0);
  self = ff_round_plan_new (draft);
  self->only = make_ids ();
  for (guint i = 0; i < propositions->len; i++)
    choose_at_first (self, g_array_index (propositions, gint64, i));
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

  return g_hash_table_size (self->turned) > 0 || g_hash_table_size (self->people) > 0 || self->moved
         || !ff_record_equal (FF_RECORD (self->original), FF_RECORD (self->draft));
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return ff_proposition_get_number (*(FfProposition *const *) a)
         - ff_proposition_get_number (*(FfProposition *const *) b);
}

void
ff_round_plan_revert (FfRoundPlan *self)
{
  g_return_if_fail (FF_IS_ROUND_PLAN (self));

  g_object_unref (self->draft);
  self->draft = FF_ROUND (ff_record_copy (FF_RECORD (self->original)));
  g_hash_table_remove_all (self->turned);
  g_hash_table_remove_all (self->people);
  if (self->moved)
    g_ptr_array_sort (self->offered, compare_numbers);
  self->moved = FALSE;
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

/* What is no longer offered need not be remembered. */
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
  g_hash_table_iter_init (&iter, self->turned);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (there, id))
      g_hash_table_iter_remove (&iter);
}

static guint
place_of (GPtrArray *propositions, gint64 id)
{
  for (guint i = 0; i < propositions->len; i++)
    if (ff_record_get_id (g_ptr_array_index (propositions, i)) == id)
      return i;
  return propositions->len;
}

/* Those that were there before keep their places; the sort is stable, so new ones come last. */
static int
compare_places (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint first = place_of (user_data, ff_record_get_id (*(FfRecord *const *) a));
  guint second = place_of (user_data, ff_record_get_id (*(FfRecord *const *) b));

  return (first > second) - (first < second);
}

void
ff_round_plan_offer (FfRoundPlan *self, GPtrArray *propositions)
{
  g_autoptr (GPtrArray) before = NULL;

  g_return_if_fail (FF_IS_ROUND_PLAN (self));

  before = g_steal_pointer (&self->offered);
  self->offered = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < propositions->len; i++)
    g_ptr_array_add (self->offered, g_object_ref (g_ptr_array_index (propositions, i)));
  if (self->moved)
    g_ptr_array_sort_with_data (self->offered, compare_places, before);
  forget_gone (self);
  tell (self);
}

GPtrArray *
ff_round_plan_dup_offered (FfRoundPlan *self)
{
  GPtrArray *offered = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), offered);

  for (guint i = 0; i < self->offered->len; i++)
    g_ptr_array_add (offered, g_object_ref (g_ptr_array_index (self->offered, i)));
  return offered;
}

void
ff_round_plan_move (FfRoundPlan *self, gint64 proposition, gint64 sibling)
{
  guint from, to;
  gpointer moving;

  g_return_if_fail (FF_IS_ROUND_PLAN (self));

  from = place_of (self->offered, proposition);
  if (from == self->offered->len || proposition == sibling)
    return;
  moving = g_ptr_array_steal_index (self->offered, from);
  to = place_of (self->offered, sibling);
  g_ptr_array_insert (self->offered, (int) to, moving);
  self->moved = TRUE;
  ff_round_set_option_order (self->draft, FF_ORDER_FIXED);
  tell (self);
}

static gboolean
is_chosen_at_first (FfRoundPlan *self, gint64 proposition)
{
  return self->only == NULL || g_hash_table_contains (self->only, &proposition);
}

void
ff_round_plan_set_chosen (FfRoundPlan *self, gint64 proposition, gboolean chosen)
{
  gboolean new;

  g_return_if_fail (FF_IS_ROUND_PLAN (self));

  if (!!chosen == is_chosen_at_first (self, proposition))
    new = g_hash_table_remove (self->turned, &proposition);
  else
    new = g_hash_table_add (self->turned, g_memdup2 (&proposition, sizeof proposition));
  if (new)
    tell (self);
}

gboolean
ff_round_plan_is_chosen (FfRoundPlan *self, gint64 proposition)
{
  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), FALSE);

  return is_chosen_at_first (self, proposition)
         != g_hash_table_contains (self->turned, &proposition);
}

guint
ff_round_plan_get_n_chosen (FfRoundPlan *self)
{
  guint n = 0;

  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), 0);

  for (guint i = 0; i < self->offered->len; i++)
    n += ff_round_plan_is_chosen (self, ff_record_get_id (g_ptr_array_index (self->offered, i)))
             ? 1
             : 0;
  return n;
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

static int
sum_people (FfRoundPlan *self)
{
  GHashTableIter iter;
  gpointer people;
  int sum = 0;

  g_hash_table_iter_init (&iter, self->people);
  while (g_hash_table_iter_next (&iter, NULL, &people))
    sum += GPOINTER_TO_INT (people);
  return sum;
}

void
ff_round_plan_set_people (FfRoundPlan *self, gint64 group, int people)
{
  g_return_if_fail (FF_IS_ROUND_PLAN (self) && people >= 0);

  if (ff_round_plan_get_people (self, group) == people)
    return;
  if (people > 0)
    g_hash_table_insert (self->people, g_memdup2 (&group, sizeof group), GINT_TO_POINTER (people));
  else
    g_hash_table_remove (self->people, &group);
  ff_round_set_present (self->draft, sum_people (self));
  tell (self);
}

int
ff_round_plan_get_people (FfRoundPlan *self, gint64 group)
{
  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), 0);

  return GPOINTER_TO_INT (g_hash_table_lookup (self->people, &group));
}

static int
compare_groups (gconstpointer a, gconstpointer b)
{
  gint64 first = ff_round_presence_get_stakeholder_group (*(FfRoundPresence *const *) a);
  gint64 second = ff_round_presence_get_stakeholder_group (*(FfRoundPresence *const *) b);

  return (first > second) - (first < second);
}

GPtrArray *
ff_round_plan_dup_presences (FfRoundPlan *self)
{
  GPtrArray *presences = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer group, people;

  g_return_val_if_fail (FF_IS_ROUND_PLAN (self), presences);

  g_hash_table_iter_init (&iter, self->people);
  while (g_hash_table_iter_next (&iter, &group, &people))
    {
      FfRecord *presence = ff_record_new (FF_TYPE_ROUND_PRESENCE);

      ff_round_presence_set_stakeholder_group (FF_ROUND_PRESENCE (presence), *(gint64 *) group);
      ff_round_presence_set_people (FF_ROUND_PRESENCE (presence), GPOINTER_TO_INT (people));
      g_ptr_array_add (presences, presence);
    }
  g_ptr_array_sort (presences, compare_groups);
  return presences;
}

int
ff_round_plan_get_third (FfRoundPlan *self)
{
  return ff_dots_rule_get_dots (FF_DOTS_THIRD, ff_round_plan_get_n_chosen (self));
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
  return g_strdup_printf (_ ("%1$s %2$s Opening a vote cannot be undone; a vote that turns out to "
                             "be wrong is ended without a result, kept, and opened again."),
                          options, budget);
}
