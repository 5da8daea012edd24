/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round.h"

#include "base/ff-error.h"

#include <glib/gi18n.h>

struct _FfRound
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "number", FF_FIELD_INTEGER, .minimum = 1, .maximum = 999, .initial = 1 },
  { "title", FF_FIELD_TEXT },
  { "state", FF_FIELD_CHOICE, .type = ff_round_state_get_type },
  { "method", FF_FIELD_CHOICE, .type = ff_round_method_get_type },
  { "secret", FF_FIELD_BOOLEAN, .initial = TRUE },
  { "dots", FF_FIELD_INTEGER, .minimum = 1, .maximum = 100, .initial = 5 },
  { "cap", FF_FIELD_INTEGER, .minimum = 0, .maximum = 100, .initial = 0 },
  { "present", FF_FIELD_INTEGER, .minimum = 0, .maximum = 9999, .initial = 0 },
  { "opened", FF_FIELD_DATE },
  { "closed", FF_FIELD_DATE },
  { "run-off-of", FF_FIELD_REFERENCE, .type = ff_round_get_type, .rule = FF_REFERENCE_HOLDS },
  { "voided", FF_FIELD_BOOLEAN },
  { "option-order", FF_FIELD_CHOICE, .type = ff_option_order_get_type, .initial = FF_ORDER_NUMBER },
  { "choose-group", FF_FIELD_BOOLEAN },
  { "counted", FF_FIELD_INTEGER },
  { "reveal", FF_FIELD_CHOICE, .type = ff_reveal_get_type, .initial = FF_REVEAL_ALL },
  { "shown", FF_FIELD_INTEGER },
};

FF_DEFINE_RECORD (
    FfRound, ff_round, "round", N_ ("Add round"), N_ ("Edit round"), N_ ("Remove round"))

int
ff_round_get_available (FfRound *self)
{
  g_return_val_if_fail (FF_IS_ROUND (self), -1);

  return ff_round_get_present (self) > 0 ? ff_round_get_present (self) * ff_round_get_dots (self)
                                         : -1;
}

gboolean
ff_round_check_hands (FfRound *self, int total, int most, GError **error)
{
  int present = ff_round_get_present (self);
  int cap = ff_round_get_cap (self);

  if (present == 0)
    return TRUE;
  if (total > ff_round_get_available (self))
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: dots counted, people present, dots each has, all of these dots */
                 _ ("That makes %d dots in all; %d people with %d each have %d."), total, present,
                 ff_round_get_dots (self), ff_round_get_available (self));
  else if (cap > 0 && most > present * cap)
    g_set_error (error, FF_ERROR, FF_ERROR_RULE,
                 /* Translators: dots counted for one proposition, people present, dots that each
                    may give it, all of these dots */
                 _ ("That makes %d dots for one proposition; %d people may give it %d each, %d in "
                    "all."),
                 most, present, cap, present * cap);
  else
    return TRUE;
  return FALSE;
}
