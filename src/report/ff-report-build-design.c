/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the propositions for Design were chosen; then what was designed and resolved for each. */
#include "report/ff-report-builder.h"
#include "report/ff-report-words.h"

#include "base/ff-text.h"
#include "model/ff-word-diff.h"

#include <glib/gi18n.h>

static FfProposition *
find_proposition (FfReportBuilder *self, gint64 id)
{
  return ff_model_find (self->model, FF_TYPE_PROPOSITION, id);
}

static FfProposition *
get_taken (FfReportBuilder *self, FfSelection *selection)
{
  return find_proposition (self, ff_selection_get_proposition (selection));
}

gboolean
ff_build_is_reworded (FfReportBuilder *self, FfSelection *selection)
{
  FfProposition *proposition = get_taken (self, selection);

  return proposition != NULL && *ff_selection_get_text (selection) != '\0'
         && !g_str_equal (ff_selection_get_text (selection), ff_proposition_get_text (proposition));
}

FfInline *
ff_build_dup_wording (FfReportBuilder *self, FfSelection *selection)
{
  FfProposition *proposition = get_taken (self, selection);
  const char *after = ff_selection_get_text (selection);
  FfInline *wording = ff_inline_new (NULL);
  g_autoptr (GArray) spans = NULL;

  if (proposition == NULL || !ff_build_is_reworded (self, selection))
    {
      ff_inline_add (wording, proposition != NULL ? ff_proposition_get_text (proposition) : after,
                     FF_RUN_PLAIN);
      return wording;
    }
  spans = ff_word_diff (ff_proposition_get_text (proposition), after);
  for (guint i = 0; i < spans->len; i++)
    {
      const FfWordSpan *span = &g_array_index (spans, FfWordSpan, i);
      g_autofree char *words = g_strndup (after + span->start, span->length);

      ff_inline_add (wording, words, span->changed ? FF_RUN_ITALIC : FF_RUN_PLAIN);
    }
  return wording;
}

/* "together with 27", or NULL where the proposition was taken alone. */
static char *
dup_joined (FfReportBuilder *self, FfSelection *selection)
{
  FfProposition *other = find_proposition (self, ff_selection_get_joined_with (selection));
  g_autofree char *title = NULL;

  if (other == NULL)
    return NULL;
  title = ff_build_dup_title (other);
  /* Translators: number and short title of an overlapping proposition */
  return g_strdup_printf (_ ("together with %d, %s"), ff_proposition_get_number (other), title);
}

static void
add_chosen (FfReportBuilder *self, FfBlock *list, FfSelection *selection)
{
  FfProposition *proposition = get_taken (self, selection);
  g_autofree char *joined = dup_joined (self, selection);
  g_autofree char *number = NULL;
  FfInline *text;

  if (proposition == NULL)
    return;
  number = g_strdup_printf ("%d", ff_proposition_get_number (proposition));
  text = ff_build_dup_wording (self, selection);
  if (joined != NULL)
    {
      ff_inline_add (text, " ", FF_RUN_PLAIN);
      ff_inline_add (text, joined, FF_RUN_MUTED);
    }
  if (*ff_selection_get_reason (selection) != '\0')
    {
      ff_inline_add (text, "\n", FF_RUN_PLAIN);
      ff_inline_add (text, ff_selection_get_reason (selection), FF_RUN_MUTED);
    }
  ff_block_add_item (list, number, text);
}

void
ff_build_choice (FfReportBuilder *self)
{
  FfSessionDetails *details = ff_model_get_details (self->model);
  FfRecordList *selections = ff_model_get_list (self->model, FF_TYPE_SELECTION);
  gboolean reworded = FALSE;
  FfBlock *list;

  ff_build_add_heading (self, 1, FF_PHASE_DESIGN, _ ("How the propositions were chosen"));
  ff_build_add_paragraphs (self, ff_session_details_get_selection_reason (details));
  list = ff_build_add (self, FF_BLOCK_NUMBERED);
  list->phase = FF_PHASE_DESIGN;
  for (guint i = 0; i < ff_record_list_get_size (selections); i++)
    {
      FfSelection *selection = ff_record_list_get (selections, i);

      add_chosen (self, list, selection);
      reworded = reworded || ff_build_is_reworded (self, selection);
    }
  if (reworded)
    ff_build_add_text (
        self, FF_BLOCK_NOTE,
        _ ("Words in italics were changed by the group that took the proposition further."));
}

/* The notes of a selection: those made in Destiny, or else all others. */
static GPtrArray *
find_notes (FfReportBuilder *self, FfSelection *selection, gboolean of_destiny)
{
  g_autoptr (GPtrArray) all
      = ff_model_list_where (self->model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_SELECTION,
                             ff_record_get_id (FF_RECORD (selection)));
  GPtrArray *notes = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      FfContribution *note = g_ptr_array_index (all, i);

      if (ff_build_is_listed (self, note)
          && (ff_contribution_get_phase (note) == FF_PHASE_DESTINY) == of_destiny)
        g_ptr_array_add (notes, note);
    }
  return notes;
}

static FfBlock *
add_selection_heading (FfReportBuilder *self, FfSelection *selection)
{
  FfProposition *proposition = get_taken (self, selection);
  FfBlock *heading = ff_build_add_heading (self, 2, FF_PHASE_DESIGN, "");

  ff_inline_free (heading->text);
  heading->text = ff_build_dup_wording (self, selection);
  heading->aside = dup_joined (self, selection);
  if (proposition != NULL)
    {
      g_free (heading->short_title);
      heading->short_title = ff_build_dup_title (proposition);
      heading->label = g_strdup_printf ("%d", ff_proposition_get_number (proposition));
    }
  return heading;
}

static void
add_selection (FfReportBuilder *self, FfSelection *selection)
{
  g_autoptr (GPtrArray) design = find_notes (self, selection, FALSE);
  g_autoptr (GPtrArray) destiny = find_notes (self, selection, TRUE);
  g_autoptr (GPtrArray) commitments
      = ff_model_list_where (self->model, FF_TYPE_COMMITMENT, FF_COMMITMENT_SELECTION,
                             ff_record_get_id (FF_RECORD (selection)));

  add_selection_heading (self, selection);
  ff_build_add_heading (self, 3, FF_PHASE_DESIGN,
                        ff_model_get_phase_name (self->model, FF_PHASE_DESIGN));
  ff_build_add_said (self, FF_PHASE_DESIGN, design);
  ff_build_add_heading (self, 3, FF_PHASE_DESTINY,
                        ff_model_get_phase_name (self->model, FF_PHASE_DESTINY));
  ff_build_add_said (self, FF_PHASE_DESTINY, destiny);
  ff_build_add_commitments (self, commitments);
}

static void
add_rest (FfReportBuilder *self, FfPhase phase, int level, const char *head)
{
  ff_build_add_heading (self, level, phase, head);
  if (phase == FF_PHASE_DESTINY)
    {
      g_autoptr (GPtrArray) commitments
          = ff_model_list_where (self->model, FF_TYPE_COMMITMENT, FF_COMMITMENT_SELECTION, 0);

      ff_build_add_commitments (self, commitments);
    }
  ff_build_add_sorted (self, phase, level + 1);
}

void
ff_build_design (FfReportBuilder *self)
{
  FfRecordList *selections = ff_model_get_list (self->model, FF_TYPE_SELECTION);
  const char *design = ff_model_get_phase_name (self->model, FF_PHASE_DESIGN);
  const char *destiny = ff_model_get_phase_name (self->model, FF_PHASE_DESTINY);
  g_autofree char *head = NULL;

  if (ff_record_list_get_size (selections) == 0)
    {
      add_rest (self, FF_PHASE_DESIGN, 1, design);
      add_rest (self, FF_PHASE_DESTINY, 1, destiny);
      return;
    }
  /* Translators: the names of two phases, such as "Design and Destiny" */
  head = g_strdup_printf (_ ("%s and %s"), design, destiny);
  ff_build_add_heading (self, 1, FF_PHASE_DESIGN, head);
  for (guint i = 0; i < ff_record_list_get_size (selections); i++)
    add_selection (self, ff_record_list_get (selections, i));
  add_rest (self, FF_PHASE_DESIGN, 2, _ ("Beyond these propositions"));
  add_rest (self, FF_PHASE_DESTINY, 2, _ ("Further commitments"));
}
