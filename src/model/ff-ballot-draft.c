/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-ballot-draft.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

/* No proposition has a number of more digits. */
#define MOST_DIGITS 4

struct _FfBallotDraft
{
  GObject parent_instance;
  gint64 round;
  int budget;
  int cap;            /* 0 for none */
  GPtrArray *options; /* (element-type FfRoundOption) */
  GArray *given;      /* of gint64: the proposition of each dot, in the order of giving */
  gint64 group;       /* id, or 0 */
  FfOptionOrder order;
  GRand *random;
  char typed[MOST_DIGITS + 1];
};

enum
{
  CHANGED,
  ARRANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfBallotDraft, ff_ballot_draft, G_TYPE_OBJECT)

static void
ff_ballot_draft_finalize (GObject *object)
{
  FfBallotDraft *self = FF_BALLOT_DRAFT (object);

  g_ptr_array_unref (self->options);
  g_array_unref (self->given);
  g_rand_free (self->random);
  G_OBJECT_CLASS (ff_ballot_draft_parent_class)->finalize (object);
}

static void
ff_ballot_draft_class_init (FfBallotDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_ballot_draft_finalize;
  signals[CHANGED] = g_signal_new ("changed", FF_TYPE_BALLOT_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[ARRANGED] = g_signal_new ("arranged", FF_TYPE_BALLOT_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
ff_ballot_draft_init (FfBallotDraft *self)
{
  self->random = g_rand_new ();
  self->given = g_array_new (FALSE, TRUE, sizeof (gint64));
}

static void
tell (FfBallotDraft *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

FfBallotDraft *
ff_ballot_draft_new (FfRound *round, GPtrArray *options)
{
  FfBallotDraft *self = g_object_new (FF_TYPE_BALLOT_DRAFT, NULL);

  self->round = ff_record_get_id (FF_RECORD (round));
  self->budget = ff_round_get_dots (round);
  self->cap = ff_round_get_cap (round);
  self->order = ff_round_get_option_order (round);
  self->options = ff_round_options_arrange (options, self->order, self->random);
  return self;
}

int
ff_ballot_draft_get_budget (FfBallotDraft *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self), 0);

  return self->budget;
}

int
ff_ballot_draft_get_given (FfBallotDraft *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self), 0);

  return (int) self->given->len;
}

int
ff_ballot_draft_get_left (FfBallotDraft *self)
{
  return self->budget - ff_ballot_draft_get_given (self);
}

guint
ff_ballot_draft_get_n_options (FfBallotDraft *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self), 0);

  return self->options->len;
}

FfRoundOption *
ff_ballot_draft_get_option (FfBallotDraft *self, guint index)
{
  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self) && index < self->options->len, NULL);

  return g_ptr_array_index (self->options, index);
}

FfRoundOption *
ff_ballot_draft_find (FfBallotDraft *self, int number)
{
  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self), NULL);

  for (guint i = 0; i < self->options->len; i++)
    {
      FfRoundOption *option = g_ptr_array_index (self->options, i);

      if (ff_round_option_get_number (option) == number)
        return option;
    }
  return NULL;
}

int
ff_ballot_draft_get_dots (FfBallotDraft *self, FfRoundOption *option)
{
  int dots = 0;

  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self), 0);

  for (guint i = 0; i < self->given->len; i++)
    if (g_array_index (self->given, gint64, i) == ff_round_option_get_proposition (option))
      dots++;
  return dots;
}

FfBallotAnswer
ff_ballot_draft_give (FfBallotDraft *self, FfRoundOption *option)
{
  gint64 proposition = ff_round_option_get_proposition (option);

  if (self->cap > 0 && ff_ballot_draft_get_dots (self, option) >= self->cap)
    return FF_BALLOT_CAPPED;
  if (ff_ballot_draft_get_left (self) <= 0)
    return FF_BALLOT_SPENT;
  g_array_append_val (self->given, proposition);
  tell (self);
  return FF_BALLOT_DONE;
}

FfBallotAnswer
ff_ballot_draft_take (FfBallotDraft *self, FfRoundOption *option)
{
  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self), FF_BALLOT_NOTHING);

  for (guint i = self->given->len; i > 0; i--)
    if (g_array_index (self->given, gint64, i - 1) == ff_round_option_get_proposition (option))
      {
        g_array_remove_index (self->given, i - 1);
        tell (self);
        return FF_BALLOT_DONE;
      }
  return FF_BALLOT_NOTHING;
}

const char *
ff_ballot_draft_get_typed (FfBallotDraft *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self), "");

  return self->typed;
}

void
ff_ballot_draft_type (FfBallotDraft *self, int digit)
{
  size_t n = strlen (self->typed);

  g_return_if_fail (FF_IS_BALLOT_DRAFT (self) && digit >= 0 && digit <= 9);

  /* A leading zero means nothing: "07" is 7. */
  if (n == MOST_DIGITS || (n == 0 && digit == 0))
    return;
  self->typed[n] = (char) ('0' + digit);
  self->typed[n + 1] = '\0';
  tell (self);
}

FfBallotAnswer
ff_ballot_draft_enter (FfBallotDraft *self, FfRoundOption **option)
{
  FfRoundOption *meant = ff_ballot_draft_find (self, atoi (self->typed));

  if (option != NULL)
    *option = meant;
  self->typed[0] = '\0';
  tell (self);
  return meant != NULL ? ff_ballot_draft_give (self, meant) : FF_BALLOT_NO_OPTION;
}

FfBallotAnswer
ff_ballot_draft_back (FfBallotDraft *self)
{
  size_t n = strlen (self->typed);

  if (n == 0 && self->given->len == 0)
    return FF_BALLOT_NOTHING;
  if (n > 0)
    self->typed[n - 1] = '\0';
  else
    g_array_set_size (self->given, self->given->len - 1);
  tell (self);
  return FF_BALLOT_DONE;
}

void
ff_ballot_draft_set_group (FfBallotDraft *self, gint64 group)
{
  g_return_if_fail (FF_IS_BALLOT_DRAFT (self));

  if (self->group == group)
    return;
  self->group = group;
  tell (self);
}

gint64
ff_ballot_draft_get_group (FfBallotDraft *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_DRAFT (self), 0);

  return self->group;
}

void
ff_ballot_draft_shuffle (FfBallotDraft *self)
{
  g_autoptr (GPtrArray) before = NULL;

  g_return_if_fail (FF_IS_BALLOT_DRAFT (self));

  if (self->order != FF_ORDER_RANDOM)
    return;
  before = g_steal_pointer (&self->options);
  self->options = ff_round_options_arrange (before, self->order, self->random);
  g_signal_emit (self, signals[ARRANGED], 0);
}

void
ff_ballot_draft_clear (FfBallotDraft *self)
{
  g_return_if_fail (FF_IS_BALLOT_DRAFT (self));

  /* Whose dots they were is nobody's to know: the memory goes as well as the length. */
  if (self->given->len > 0)
    memset (self->given->data, 0, self->given->len * sizeof (gint64));
  memset (self->typed, 0, sizeof self->typed);
  g_array_set_size (self->given, 0);
  self->group = 0;
  tell (self);
}

char *
ff_ballot_draft_dup_sentence (FfBallotDraft *self, FfBallotAnswer answer)
{
  switch (answer)
    {
    case FF_BALLOT_NO_OPTION:
      return g_strdup (_ ("There is no proposition with that number in this vote."));
    case FF_BALLOT_SPENT:
      return g_strdup (_ ("All your dots are given; take one back to give it to another."));
    case FF_BALLOT_CAPPED:
      /* Translators: %d is the most dots that one voter may give one proposition */
      return g_strdup_printf (ngettext ("You can give one proposition %d dot at most.",
                                        "You can give one proposition %d dots at most.",
                                        (unsigned long) self->cap),
                              self->cap);
    case FF_BALLOT_NOTHING:
      return g_strdup (_ ("There is no dot here to take back."));
    case FF_BALLOT_DONE:
    default:
      return NULL;
    }
}

FfBallot *
ff_ballot_draft_dup_ballot (FfBallotDraft *self)
{
  FfBallot *ballot = ff_ballot_new (self->round);

  ballot->stakeholder_group = self->group;
  for (guint i = 0; i < self->options->len; i++)
    {
      FfRoundOption *option = g_ptr_array_index (self->options, i);

      ff_ballot_set (ballot, ff_round_option_get_proposition (option),
                     ff_ballot_draft_get_dots (self, option));
    }
  return ballot;
}
