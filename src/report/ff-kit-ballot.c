/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-kit-ballot.h"

static FfKitBallot *
ballot_new (const char *title, FfOptionOrder order, int dots, int cap)
{
  FfKitBallot *self = g_atomic_rc_box_new0 (FfKitBallot);

  self->options = g_ptr_array_new_with_free_func (g_object_unref);
  self->title = g_strdup (title);
  self->order = order;
  self->dots = dots;
  self->cap = cap;
  return self;
}

static void
clear (gpointer data)
{
  FfKitBallot *self = data;

  g_ptr_array_unref (self->options);
  g_free (self->title);
}

FfKitBallot *
ff_kit_ballot_ref (FfKitBallot *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
ff_kit_ballot_unref (FfKitBallot *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static void
add_proposition (FfKitBallot *self, FfProposition *proposition)
{
  FfRoundOption *option = FF_ROUND_OPTION (ff_record_new (FF_TYPE_ROUND_OPTION));

  ff_round_option_set_position (option, (int) self->options->len);
  ff_round_option_set_number (option, ff_proposition_get_number (proposition));
  ff_round_option_set_text (option, ff_proposition_get_text (proposition));
  ff_round_option_set_title (option, ff_proposition_get_title (proposition));
  g_ptr_array_add (self->options, option);
}

/* Copies, since what lives in the model may change while they are printed. */
FfKitBallot *
ff_kit_ballot_new_for_round (FfModel *model, FfRound *round)
{
  g_autoptr (GPtrArray) options
      = ff_model_list_where (model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                             ff_record_get_id (FF_RECORD (round)));
  FfKitBallot *self = ballot_new (ff_round_get_title (round), ff_round_get_option_order (round),
                                  ff_round_get_dots (round), ff_round_get_cap (round));

  for (guint i = 0; i < options->len; i++)
    g_ptr_array_add (self->options, ff_record_copy (options->pdata[i]));
  return self;
}

FfKitBallot *
ff_kit_ballot_new_for_plan (FfRoundPlan *plan)
{
  FfRound *draft = ff_round_plan_get_draft (plan);
  g_autoptr (GPtrArray) chosen = ff_round_plan_dup_chosen (plan);
  FfKitBallot *self = ballot_new (ff_round_get_title (draft), ff_round_get_option_order (draft),
                                  ff_round_get_dots (draft), ff_round_get_cap (draft));

  for (guint i = 0; i < chosen->len; i++)
    add_proposition (self, chosen->pdata[i]);
  return self;
}

FfKitBallot *
ff_kit_ballot_new_for_propositions (FfModel *model, int dots, int cap)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_PROPOSITION);
  FfKitBallot *self = ballot_new ("", FF_ORDER_NUMBER, dots, cap);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfProposition *proposition = ff_record_list_get (list, i);

      if (!ff_proposition_get_withdrawn (proposition)
          && ff_proposition_get_joined_into (proposition) == 0)
        add_proposition (self, proposition);
    }
  return self;
}
