/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The report on one page: who met, what the room chose, and who does what. */
#include "base/ff-text.h"
#include "report/ff-report-build.h"
#include "report/ff-report-builder.h"
#include "report/ff-report-words.h"

#include <glib/gi18n.h>

/* Letters. Where the lists had to be cut to these few rows, texts are cut to half of it too, so
 * that whatever was typed the page can hold it. */
#define LONGEST_TITLE 90
#define LONGEST_TOPIC 240
#define LONGEST_ROW 140
#define LONGEST_NAME 40
#define FEW_ROWS 2

static char *
shorten (const char *text, glong limit, guint rows)
{
  g_autofree char *clean = ff_text_clean (text);

  if (rows <= FEW_ROWS)
    limit /= 2;
  g_strdelimit (clean, "\n\t", ' ');
  return g_utf8_strlen (clean, -1) > limit ? ff_text_shorten (clean, limit)
                                           : g_steal_pointer (&clean);
}

static void
take_fact (FfBlock *facts, guint rows, const char *label, char *text)
{
  g_autofree char *brief = shorten (text, LONGEST_ROW, rows);

  if (*brief != '\0')
    ff_block_add_item (facts, label, ff_inline_new (brief));
  g_free (text);
}

static char *
dup_meetings (FfReportBuilder *self)
{
  FfRecordList *meetings = ff_model_get_list (self->model, FF_TYPE_MEETING);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < ff_record_list_get_size (meetings); i++)
    {
      g_autofree char *when = ff_build_dup_when_and_where (self, ff_record_list_get (meetings, i));

      if (*when != '\0')
        g_string_append_printf (lines, "%s\n", when);
    }
  return ff_report_dup_list (lines->str);
}

static char *
dup_said (FfReportBuilder *self)
{
  FfRecordList *list = ff_model_get_list (self->model, FF_TYPE_CONTRIBUTION);
  guint n = ff_record_list_get_size (list);

  if (n == 0)
    return g_strdup ("");
  /* Translators: how many things people said that were written down */
  return g_strdup_printf (ngettext ("%u thing was said", "%u things were said", n), n);
}

static FfRound *
find_revealed (FfReportBuilder *self)
{
  FfRecordList *rounds = ff_model_get_list (self->model, FF_TYPE_ROUND);
  FfRound *newest = NULL;

  for (guint i = 0; i < ff_record_list_get_size (rounds); i++)
    {
      FfRound *round = ff_record_list_get (rounds, i);

      if (ff_round_get_state (round) == FF_STATE_REVEALED && !ff_round_get_voided (round))
        newest = round;
    }
  return newest;
}

static FfTally *
get_tally (FfReportBuilder *self, FfRound *round)
{
  return round != NULL ? ff_round_count_get_tally (
             ff_model_get_count (self->model, ff_record_get_id (FF_RECORD (round))))
                       : NULL;
}

static void
build_head (FfReportBuilder *self, guint rows)
{
  FfSessionDetails *details = ff_model_get_details (self->model);
  g_autofree char *title
      = shorten (ff_document_get (self->document, FF_DOCUMENT_TITLE), LONGEST_TITLE, rows);
  g_autofree char *topic = shorten (ff_session_details_get_topic (details), LONGEST_TOPIC, rows);
  FfBlock *facts;

  ff_build_add_heading (self, 1, FF_PHASE_NONE, title);
  ff_build_add_text (self, FF_BLOCK_QUOTATION, topic);
  facts = ff_build_add (self, FF_BLOCK_DEFINITIONS);
  take_fact (facts, rows, _ ("Place"), g_strdup (ff_session_details_get_place (details)));
  take_fact (facts, rows, _ ("Meetings"), dup_meetings (self));
  take_fact (facts, rows, _ ("Organised by"),
             ff_report_dup_list (ff_session_details_get_organisers (details)));
  /* Translators: label of how much the scribes wrote down */
  take_fact (facts, rows, _ ("Written down"), dup_said (self));
  if (ff_block_get_n_items (facts) == 0)
    ff_build_add_text (self, FF_BLOCK_PARAGRAPH, _ ("Nothing is written down yet."));
}

/* Says how many of @all there are beyond @shown. */
static void
add_rest (FfReportBuilder *self, guint all, guint shown)
{
  g_autofree char *rest = NULL;

  if (all <= shown)
    return;
  /* Translators: at the foot of a list that shows its first entries only */
  rest = g_strdup_printf (ngettext ("and %u more", "and %u more", all - shown), all - shown);
  ff_build_add_text (self, FF_BLOCK_NOTE, rest);
}

static void
build_vote (FfReportBuilder *self, guint rows)
{
  FfRound *round = find_revealed (self);
  FfTally *tally = get_tally (self, round);
  g_autofree char *turnout = NULL;

  if (tally == NULL || ff_tally_get_n_rows (tally) == 0)
    return;
  turnout = ff_build_dup_turnout (round, tally);
  ff_build_add_heading (self, 2, FF_PHASE_DREAM, _ ("The vote"));
  ff_build_add_text (self, FF_BLOCK_NOTE, turnout);
  ff_build_add_tally (self, tally, rows);
  add_rest (self, ff_tally_get_n_rows (tally), rows);
  if (rows < ff_tally_get_n_rows (tally)
      && ff_tally_get_row (tally, rows)->rank == ff_tally_get_row (tally, rows - 1)->rank)
    ff_build_add_text (self, FF_BLOCK_NOTE,
                       _ ("Some of those not shown share the last rank above."));
}

static void
add_proposition (FfReportBuilder *self, FfBlock *list, FfSelection *selection, guint rows)
{
  FfProposition *proposition
      = ff_model_find (self->model, FF_TYPE_PROPOSITION, ff_selection_get_proposition (selection));
  const char *text = ff_selection_get_text (selection);
  g_autofree char *number = NULL;
  g_autofree char *brief = NULL;

  if (proposition == NULL)
    return;
  number = g_strdup_printf ("%d", ff_proposition_get_number (proposition));
  brief = shorten (*text != '\0' ? text : ff_proposition_get_text (proposition), LONGEST_ROW, rows);
  ff_block_add_item (list, number, ff_inline_new (brief));
}

static void
build_chosen (FfReportBuilder *self, guint rows)
{
  FfRecordList *selections = ff_model_get_list (self->model, FF_TYPE_SELECTION);
  guint n = ff_record_list_get_size (selections);
  FfBlock *list;

  ff_build_add_heading (self, 2, FF_PHASE_DESIGN, _ ("What was taken further"));
  list = ff_build_add (self, FF_BLOCK_NUMBERED);
  list->phase = FF_PHASE_DESIGN;
  for (guint i = 0; i < MIN (n, rows); i++)
    add_proposition (self, list, ff_record_list_get (selections, i), rows);
  add_rest (self, n, rows);
}

static void
add_commitment (FfReportBuilder *self, FfTable *table, FfCommitment *commitment, guint rows)
{
  g_autofree char *text = shorten (ff_commitment_get_text (commitment), LONGEST_ROW, rows);
  g_autofree char *owner = shorten (ff_commitment_get_owner (commitment), LONGEST_NAME, rows);
  g_autofree char *due = ff_report_dup_short_date (ff_commitment_get_due (commitment));

  ff_table_add_row (table, FF_ROW_PLAIN);
  ff_table_add_words (table, text);
  ff_table_add_words (table, ff_build_has_names (self) ? owner : "");
  ff_table_add_words (table, due);
}

static void
build_commitments (FfReportBuilder *self, guint rows)
{
  FfRecordList *commitments = ff_model_get_list (self->model, FF_TYPE_COMMITMENT);
  guint n = ff_record_list_get_size (commitments);
  FfTable *table = ff_table_new ();
  FfBlock *block;

  ff_build_add_heading (self, 2, FF_PHASE_DESTINY, _ ("Who does what"));
  block = ff_build_add (self, FF_BLOCK_TABLE);
  block->phase = FF_PHASE_DESTINY;
  block->table = table;
  ff_table_add_column (table, FF_COLUMN_TEXT, _ ("Commitment"));
  ff_table_add_column (table, FF_COLUMN_SHORT, _ ("Owner"));
  ff_table_add_column (table, FF_COLUMN_SHORT, _ ("Due"));
  for (guint i = 0; i < MIN (n, rows); i++)
    add_commitment (self, table, ff_record_list_get (commitments, i), rows);
  ff_table_drop_empty_columns (table);
  add_rest (self, n, rows);
}

FfDocument *
ff_report_build_summary (FfModel *model, const FfReportPlan *plan, guint rows)
{
  FfReportBuilder builder = { .model = model, .plan = plan };

  g_return_val_if_fail (FF_IS_MODEL (model) && plan != NULL && rows > 0, NULL);

  builder.document = ff_document_new ();
  ff_report_set_metadata (builder.document, model);
  build_head (&builder, rows);
  build_vote (&builder, rows);
  build_chosen (&builder, rows);
  build_commitments (&builder, rows);
  ff_document_prune (builder.document);
  return builder.document;
}
