/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-steps.h"

#include "app/pages/ff-design-page.h"
#include "app/pages/ff-destiny-page.h"
#include "app/pages/ff-discover-page.h"
#include "app/pages/ff-dream-page.h"
#include "app/pages/ff-prepare-page.h"
#include "app/pages/ff-report-page.h"
#include "app/pages/ff-vote-page.h"

#include <glib/gi18n.h>

static const FfStep steps[] = {
  { "prepare", FF_PHASE_NONE, FF_MARK_PREPARE, ff_prepare_page_get_type },
  { "discover", FF_PHASE_DISCOVER, FF_MARK_DISCOVER, ff_discover_page_get_type },
  { "dream", FF_PHASE_DREAM, FF_MARK_DREAM, ff_dream_page_get_type },
  { "vote", FF_PHASE_NONE, FF_MARK_VOTE, ff_vote_page_get_type },
  { "design", FF_PHASE_DESIGN, FF_MARK_DESIGN, ff_design_page_get_type },
  { "destiny", FF_PHASE_DESTINY, FF_MARK_DESTINY, ff_destiny_page_get_type },
  { "report", FF_PHASE_NONE, FF_MARK_REPORT, ff_report_page_get_type },
};

const FfStep *
ff_steps_get (guint *n_steps)
{
  *n_steps = G_N_ELEMENTS (steps);
  return steps;
}

const FfStep *
ff_steps_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (g_str_equal (steps[i].id, id))
      return &steps[i];
  return NULL;
}

const char *
ff_step_get_name (const FfStep *self, FfModel *model)
{
  if (self->phase != FF_PHASE_NONE)
    return ff_model_get_phase_name (model, self->phase);
  switch (self->mark)
    {
    case FF_MARK_VOTE:
      return _ ("Vote");
    case FF_MARK_REPORT:
      return _ ("Report");
    default:
      return _ ("Prepare");
    }
}

static guint
count_contributions (FfModel *model, FfPhase phase)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);
  guint n = 0;

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    if (ff_contribution_get_phase (ff_record_list_get (list, i)) == phase)
      n++;
  return n;
}

static guint
count_propositions (FfModel *model)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_PROPOSITION);
  guint n = 0;

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfProposition *proposition = ff_record_list_get (list, i);

      if (!ff_proposition_get_withdrawn (proposition)
          && ff_proposition_get_joined_into (proposition) == 0)
        n++;
    }
  return n;
}

guint
ff_step_get_count (const FfStep *self, FfModel *model)
{
  switch (self->mark)
    {
    case FF_MARK_PREPARE:
      return ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_MEETING));
    case FF_MARK_DISCOVER:
      return count_contributions (model, FF_PHASE_DISCOVER);
    case FF_MARK_DREAM:
      return count_propositions (model);
    case FF_MARK_VOTE:
      return ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_ROUND));
    case FF_MARK_DESIGN:
      return ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_SELECTION));
    case FF_MARK_DESTINY:
      return ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_COMMITMENT));
    case FF_MARK_REPORT:
    case FF_MARK_NONE:
    default:
      return 0;
    }
}

static char *
dup_count_text (const FfStep *self, guint n)
{
  switch (self->mark)
    {
    case FF_MARK_PREPARE:
      /* Translators: beside the name of a step, %u is how many it holds */
      return g_strdup_printf (ngettext ("%u meeting", "%u meetings", n), n);
    case FF_MARK_DISCOVER:
      /* Translators: beside the name of a step, %u is how many it holds */
      return g_strdup_printf (ngettext ("%u contribution", "%u contributions", n), n);
    case FF_MARK_DREAM:
      /* Translators: beside the name of a step, %u is how many it holds */
      return g_strdup_printf (ngettext ("%u proposition", "%u propositions", n), n);
    case FF_MARK_VOTE:
      /* Translators: beside the name of a step, %u is how many it holds */
      return g_strdup_printf (ngettext ("%u round", "%u rounds", n), n);
    case FF_MARK_DESIGN:
      /* Translators: beside the name of a step, %u is how many it holds */
      return g_strdup_printf (ngettext ("%u selected proposition", "%u selected propositions", n),
                              n);
    case FF_MARK_DESTINY:
      /* Translators: beside the name of a step, %u is how many it holds */
      return g_strdup_printf (ngettext ("%u commitment", "%u commitments", n), n);
    case FF_MARK_REPORT:
    case FF_MARK_NONE:
    default:
      return NULL;
    }
}

char *
ff_step_dup_summary (const FfStep *self, FfModel *model)
{
  guint n = ff_step_get_count (self, model);
  const char *name = ff_step_get_name (self, model);
  g_autofree char *count = n > 0 ? dup_count_text (self, n) : NULL;

  if (count == NULL)
    return g_strdup (name);
  /* Translators: the step in front and what it holds, such as "Dream · 27 propositions" */
  return g_strdup_printf (_ ("%s · %s"), name, count);
}
