/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-option.h"

#include "model/ff-proposition.h"
#include "model/ff-round.h"

#include <glib/gi18n.h>

struct _FfRoundOption
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "round", FF_FIELD_REFERENCE, .type = ff_round_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
  { "proposition", FF_FIELD_REFERENCE, .type = ff_proposition_get_type, .rule = FF_REFERENCE_HOLDS,
    .required = TRUE },
  { "position", FF_FIELD_INTEGER },
  { "number", FF_FIELD_INTEGER, .minimum = 1, .maximum = 9999, .initial = 1 },
  { "text", FF_FIELD_TEXT },
  { "title", FF_FIELD_TEXT },
};

FF_DEFINE_RECORD (FfRoundOption,
                  ff_round_option,
                  "round_option",
                  N_ ("Add option"),
                  N_ ("Edit option"),
                  N_ ("Remove option"))

static int
compare_by (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint field = GPOINTER_TO_UINT (user_data);

  return (int) (ff_record_get_number (*(FfRecord *const *) a, field)
                - ff_record_get_number (*(FfRecord *const *) b, field));
}

GPtrArray *
ff_round_options_arrange (GPtrArray *options, FfOptionOrder order, GRand *random)
{
  GPtrArray *arranged = g_ptr_array_new_with_free_func (g_object_unref);
  guint field = order == FF_ORDER_FIXED ? FF_ROUND_OPTION_POSITION : FF_ROUND_OPTION_NUMBER;

  for (guint i = 0; i < options->len; i++)
    g_ptr_array_add (arranged, g_object_ref (g_ptr_array_index (options, i)));
  g_ptr_array_sort_with_data (arranged, compare_by, GUINT_TO_POINTER (field));
  for (guint i = arranged->len; order == FF_ORDER_RANDOM && i > 1; i--)
    {
      guint other = (guint) g_rand_int_range (random, 0, (int) i);
      gpointer last = arranged->pdata[i - 1];

      arranged->pdata[i - 1] = arranged->pdata[other];
      arranged->pdata[other] = last;
    }
  return arranged;
}
