/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commitments as tables; then who was there, what got no answer, and whom to ask. */
#include "report/ff-report-builder.h"
#include "report/ff-report-words.h"

#include "base/ff-text.h"

#include <glib/gi18n.h>

/* More meetings than this side by side would leave no room for the names of the groups. */
#define MOST_MEETINGS_IN_TABLE 5

FfInline *
ff_build_dup_owners (FfReportBuilder *self, FfCommitment *commitment)
{
  const char *successor = ff_commitment_get_successor (commitment);
  FfInline *owners = ff_inline_new (NULL);
  g_autofree char *next = NULL;

  if (!ff_build_has_names (self))
    return owners;
  ff_inline_add (owners, ff_commitment_get_owner (commitment), FF_RUN_PLAIN);
  if (*successor == '\0')
    return owners;
  /* Translators: who takes a commitment over when its owner moves on */
  next = g_strdup_printf (_ ("Successor: %s"), successor);
  if (!ff_inline_is_empty (owners))
    ff_inline_add (owners, "\n", FF_RUN_PLAIN);
  ff_inline_add (owners, next, FF_RUN_MUTED);
  return owners;
}

static FfInline *
dup_dates (FfCommitment *commitment)
{
  g_autofree char *due = ff_report_dup_short_date (ff_commitment_get_due (commitment));
  g_autofree char *review = ff_report_dup_short_date (ff_commitment_get_review (commitment));
  FfInline *dates = ff_inline_new (due);
  g_autofree char *again = NULL;

  if (*review == '\0')
    return dates;
  /* Translators: the date on which a commitment is looked at again */
  again = g_strdup_printf (_ ("Review: %s"), review);
  if (!ff_inline_is_empty (dates))
    ff_inline_add (dates, "\n", FF_RUN_PLAIN);
  ff_inline_add (dates, again, FF_RUN_MUTED);
  return dates;
}

/* Where it stands and, in small, each step of the way there. */
static FfInline *
dup_way (FfReportBuilder *self, FfCommitment *commitment)
{
  FfInline *way = ff_inline_new (NULL);
  g_autoptr (GPtrArray) steps = NULL;

  if (!ff_build_is_full (self))
    return way;
  ff_inline_add (way, ff_stage_get_name (ff_commitment_get_stage (commitment)), FF_RUN_PLAIN);
  steps = ff_model_list_where (self->model, FF_TYPE_STAGE_CHANGE, FF_STAGE_CHANGE_COMMITMENT,
                               ff_record_get_id (FF_RECORD (commitment)));
  for (guint i = 0; i < steps->len; i++)
    {
      FfStageChange *step = g_ptr_array_index (steps, i);
      g_autofree char *date = ff_report_dup_short_date (ff_stage_change_get_date (step));

      /* Translators: a day, and the stage that a commitment reached on it */
      ff_build_take_line (way,
                          g_strdup_printf (_ ("%s: %s"), date,
                                           ff_stage_get_name (ff_stage_change_get_stage (step))));
    }
  return way;
}

static void
add_commitment (FfReportBuilder *self, FfTable *table, FfCommitment *commitment)
{
  FfInline *text = ff_inline_new (ff_commitment_get_text (commitment));

  if (ff_commitment_get_quick_win (commitment))
    {
      ff_inline_add (text, " ", FF_RUN_PLAIN);
      /* Translators: of a commitment that can be carried out at once */
      ff_inline_add (text, _ ("quick win"), FF_RUN_MUTED);
    }
  ff_table_add_row (table, FF_ROW_PLAIN);
  ff_table_add_cell (table, text);
  ff_table_add_cell (table, ff_build_dup_owners (self, commitment));
  ff_table_add_words (table, ff_commitment_get_help (commitment));
  ff_table_add_cell (table, dup_dates (commitment));
  ff_table_add_cell (table, dup_way (self, commitment));
}

static void
add_kind (FfReportBuilder *self, FfTable *table, GPtrArray *commitments, FfCommitmentKind kind)
{
  gboolean first = TRUE;

  for (guint i = 0; i < commitments->len; i++)
    {
      FfCommitment *commitment = g_ptr_array_index (commitments, i);

      if (ff_commitment_get_kind (commitment) != kind)
        continue;
      if (first)
        {
          ff_table_add_row (table, FF_ROW_GROUP);
          ff_table_add_words (table, ff_commitment_kind_get_name (kind));
        }
      add_commitment (self, table, commitment);
      first = FALSE;
    }
}

void
ff_build_add_commitments (FfReportBuilder *self, GPtrArray *commitments)
{
  FfTable *table = ff_table_new ();
  FfBlock *block = ff_build_add (self, FF_BLOCK_TABLE);

  block->phase = FF_PHASE_DESTINY;
  block->table = table;
  ff_table_add_column (table, FF_COLUMN_TEXT, _ ("Commitment"));
  ff_table_add_column (table, FF_COLUMN_SHORT, _ ("Owner"));
  ff_table_add_column (table, FF_COLUMN_SHORT, _ ("Help needed from"));
  ff_table_add_column (table, FF_COLUMN_SHORT, _ ("Due"));
  /* Translators: head of a column: how far a commitment has come */
  ff_table_add_column (table, FF_COLUMN_SHORT, _ ("Stage"));
  for (FfCommitmentKind kind = FF_COMMITMENT_WE_WILL; kind <= FF_COMMITMENT_STOP; kind++)
    add_kind (self, table, commitments, kind);
  ff_table_drop_empty_columns (table);
}

static int
count_people (FfReportBuilder *self, FfMeeting *meeting, FfStakeholderGroup *group)
{
  g_autoptr (GPtrArray) counts
      = ff_model_list_where (self->model, FF_TYPE_HEADCOUNT, FF_HEADCOUNT_MEETING,
                             ff_record_get_id (FF_RECORD (meeting)));
  int people = 0;

  for (guint i = 0; i < counts->len; i++)
    {
      FfHeadcount *count = g_ptr_array_index (counts, i);

      if (group == NULL
          || ff_headcount_get_stakeholder_group (count) == ff_record_get_id (FF_RECORD (group)))
        people += ff_headcount_get_people (count);
    }
  return people;
}

/* Adds a row with the people of @group, or of all groups, at each of @meetings. */
static void
add_people_row (FfReportBuilder *self,
                FfTable *table,
                GPtrArray *meetings,
                FfStakeholderGroup *group)
{
  ff_table_add_row (table, group != NULL ? FF_ROW_PLAIN : FF_ROW_TOTAL);
  ff_table_add_words (table, group != NULL ? ff_stakeholder_group_get_name (group) : _ ("Total"));
  for (guint i = 0; i < meetings->len; i++)
    {
      int people = count_people (self, g_ptr_array_index (meetings, i), group);
      g_autofree char *number = g_strdup_printf ("%d", people);

      ff_table_add_words (table, number);
    }
}

static gboolean
came_at_all (FfReportBuilder *self, GPtrArray *meetings, FfStakeholderGroup *group)
{
  for (guint i = 0; i < meetings->len; i++)
    if (count_people (self, g_ptr_array_index (meetings, i), group) > 0)
      return TRUE;
  return FALSE;
}

static void
add_people_table (FfReportBuilder *self, GPtrArray *meetings)
{
  FfRecordList *groups = ff_model_get_list (self->model, FF_TYPE_STAKEHOLDER_GROUP);
  FfTable *table = ff_table_new ();

  ff_build_add (self, FF_BLOCK_TABLE)->table = table;
  ff_table_add_column (table, FF_COLUMN_TEXT, _ ("Group"));
  for (guint i = 0; i < meetings->len; i++)
    {
      g_autofree char *title
          = ff_model_dup_meeting_title (self->model, g_ptr_array_index (meetings, i));

      ff_table_add_column (table, FF_COLUMN_NUMBER, meetings->len > 1 ? title : _ ("People"));
    }
  for (guint i = 0; i < ff_record_list_get_size (groups); i++)
    if (came_at_all (self, meetings, ff_record_list_get (groups, i)))
      add_people_row (self, table, meetings, ff_record_list_get (groups, i));
  if (ff_table_get_n_rows (table) > 0)
    add_people_row (self, table, meetings, NULL);
}

void
ff_build_people (FfReportBuilder *self)
{
  FfRecordList *all = ff_model_get_list (self->model, FF_TYPE_MEETING);
  g_autoptr (GPtrArray) meetings = g_ptr_array_new ();

  ff_build_add_heading (self, 1, FF_PHASE_NONE, _ ("Who was in the room"));
  for (guint i = 0; i < ff_record_list_get_size (all); i++)
    {
      if (count_people (self, ff_record_list_get (all, i), NULL) > 0)
        g_ptr_array_add (meetings, ff_record_list_get (all, i));
      if (meetings->len == 0
          || (meetings->len < MOST_MEETINGS_IN_TABLE && i + 1 < ff_record_list_get_size (all)))
        continue;
      add_people_table (self, meetings);
      g_ptr_array_set_size (meetings, 0);
    }
}

/* What people asked one another in pairs is answered in the pair. Propositions answer what was
 * asked in Dream, commitments what was asked in Destiny, although neither names a question. */
static gboolean
is_answered (FfReportBuilder *self, FfPrompt *prompt)
{
  g_autoptr (GPtrArray) answers
      = ff_model_list_where (self->model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_PROMPT,
                             ff_record_get_id (FF_RECORD (prompt)));
  GType kept_as = G_TYPE_INVALID;

  if (ff_prompt_get_phase (prompt) == FF_PHASE_DREAM)
    kept_as = FF_TYPE_PROPOSITION;
  else if (ff_prompt_get_phase (prompt) == FF_PHASE_DESTINY)
    kept_as = FF_TYPE_COMMITMENT;
  if (kept_as != G_TYPE_INVALID
      && ff_record_list_get_size (ff_model_get_list (self->model, kept_as)) > 0)
    return TRUE;
  return answers->len > 0;
}

void
ff_build_unanswered (FfReportBuilder *self)
{
  FfBlock *list;

  ff_build_add_heading (self, 1, FF_PHASE_NONE, _ ("Questions that got no answer"));
  list = ff_build_add (self, FF_BLOCK_NUMBERED);
  for (FfPhase phase = FF_PHASE_NONE; phase <= FF_PHASE_DESTINY; phase++)
    {
      g_autoptr (GPtrArray) prompts = ff_model_list_room_prompts (self->model, phase);

      for (guint i = 0; i < prompts->len; i++)
        {
          FfPrompt *prompt = g_ptr_array_index (prompts, i);

          if (*ff_prompt_get_text (prompt) != '\0' && !is_answered (self, prompt))
            ff_block_add_item (list, ff_prompt_get_number (prompt),
                               ff_inline_new (ff_prompt_get_text (prompt)));
        }
    }
}

void
ff_build_notes (FfReportBuilder *self)
{
  ff_build_add_heading (self, 1, FF_PHASE_NONE, _ ("Notes"));
  ff_build_add_sorted (self, FF_PHASE_NONE, 2);
}

void
ff_build_about (FfReportBuilder *self)
{
  FfSessionDetails *details = ff_model_get_details (self->model);
  g_autofree char *contact = ff_text_clean (ff_session_details_get_contact (details));

  ff_build_add_heading (self, 1, FF_PHASE_NONE, _ ("About this report"));
  ff_build_add_paragraphs (self, ff_session_details_get_disclaimer (details));
  if (*contact != '\0')
    ff_block_add_item (ff_build_add (self, FF_BLOCK_DEFINITIONS), _ ("Contact"),
                       ff_inline_new (contact));
}
