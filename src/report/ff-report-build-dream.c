/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dream: all propositions under the numbers that they keep, whatever became of them. */
#include "report/ff-report-builder.h"

#include <glib/gi18n.h>

static char *
dup_fate (FfReportBuilder *self, FfProposition *proposition)
{
  FfProposition *into = ff_model_find (self->model, FF_TYPE_PROPOSITION,
                                       ff_proposition_get_joined_into (proposition));

  if (into != NULL)
    /* Translators: of a proposition that was joined into the one with this number */
    return g_strdup_printf (_ ("now part of %d"), ff_proposition_get_number (into));
  return ff_proposition_get_withdrawn (proposition)
             /* Translators: of a proposition */
             ? g_strdup (C_ ("proposition", "withdrawn"))
             : NULL;
}

static void
add_proposition (FfReportBuilder *self, FfBlock *list, FfProposition *proposition)
{
  g_autofree char *number = g_strdup_printf ("%d", ff_proposition_get_number (proposition));
  g_autofree char *fate = dup_fate (self, proposition);
  FfInline *text = ff_inline_new (ff_proposition_get_text (proposition));

  if (fate != NULL)
    {
      ff_inline_add (text, " ", FF_RUN_PLAIN);
      ff_inline_add (text, fate, FF_RUN_MUTED);
    }
  ff_block_add_item (list, number, text);
}

void
ff_build_dream (FfReportBuilder *self)
{
  FfRecordList *propositions = ff_model_get_list (self->model, FF_TYPE_PROPOSITION);
  FfBlock *list;

  ff_build_add_heading (self, 1, FF_PHASE_DREAM,
                        ff_model_get_phase_name (self->model, FF_PHASE_DREAM));
  list = ff_build_add (self, FF_BLOCK_NUMBERED);
  list->phase = FF_PHASE_DREAM;
  for (guint i = 0; i < ff_record_list_get_size (propositions); i++)
    add_proposition (self, list, ff_record_list_get (propositions, i));
  ff_build_add_heading (self, 2, FF_PHASE_DREAM, _ ("Also said"));
  ff_build_add_sorted (self, FF_PHASE_DREAM, 3);
}
