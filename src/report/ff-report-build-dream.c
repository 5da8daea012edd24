/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dream: all propositions under the numbers that they keep, whatever became of them. */
#include "base/ff-text.h"
#include "report/ff-report-builder.h"
#include "report/ff-report-words.h"

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

static char *
dup_ground (FfReportBuilder *self, FfEvidence *evidence)
{
  FfTheme *theme = ff_model_find (self->model, FF_TYPE_THEME, ff_evidence_get_theme (evidence));
  FfContribution *said
      = ff_model_find (self->model, FF_TYPE_CONTRIBUTION, ff_evidence_get_contribution (evidence));
  g_autofree char *words = NULL;

  if (theme != NULL)
    /* Translators: the theme that a proposition grew from */
    return g_strdup_printf (_ ("From the theme “%s”"), ff_theme_get_title (theme));
  if (said == NULL)
    return NULL;
  words = ff_text_clean (ff_contribution_get_text (said));
  /* Translators: what somebody had said that a proposition grew from */
  return g_strdup_printf (_ ("From “%s”"), words);
}

static char *
dup_earlier (FfWording *wording)
{
  g_autofree char *date = ff_report_dup_date (ff_wording_get_date (wording));
  g_autofree char *words = ff_text_clean (ff_wording_get_text (wording));

  if (*date == '\0')
    /* Translators: the earlier words of a proposition */
    return g_strdup_printf (_ ("Earlier: “%s”"), words);
  /* Translators: the day on which a proposition was reworded, and its words until then */
  return g_strdup_printf (_ ("Until %s: “%s”"), date, words);
}

/* What a proposition grew from, and how it was worded before. */
static void
add_origin (FfReportBuilder *self, FfInline *text, FfProposition *proposition)
{
  gint64 id = ff_record_get_id (FF_RECORD (proposition));
  g_autoptr (GPtrArray) grounds
      = ff_model_list_where (self->model, FF_TYPE_EVIDENCE, FF_EVIDENCE_PROPOSITION, id);
  g_autoptr (GPtrArray) wordings
      = ff_model_list_where (self->model, FF_TYPE_WORDING, FF_WORDING_PROPOSITION, id);

  for (guint i = 0; i < grounds->len; i++)
    {
      char *ground = dup_ground (self, g_ptr_array_index (grounds, i));

      if (ground != NULL)
        ff_build_take_line (text, ground);
    }
  for (guint i = 0; i < wordings->len; i++)
    ff_build_take_line (text, dup_earlier (g_ptr_array_index (wordings, i)));
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
  if (ff_build_is_full (self))
    add_origin (self, text, proposition);
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
